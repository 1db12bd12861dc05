"""Problems with known answers, written as trajectories that a model can learn from."""
