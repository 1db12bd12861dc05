"""Problems to begin with: the kinds that the bundled model knows."""

EXAMPLES = (
    "What is the sum of all primes less than 200?",
    "Find the remainder when $7^{2026}$ is divided by $1000$.",
    "How many committees of 4 people can be chosen from 12 people?",
    "What is the larger root of 2x^2 - 9x + 4 = 0?",
)
