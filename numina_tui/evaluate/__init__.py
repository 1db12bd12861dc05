"""How good a model is: questions with known answers, runs, and figures with intervals."""
