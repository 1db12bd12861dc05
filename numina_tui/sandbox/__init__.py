"""Where model-written code runs: a warm zygote and one confined child per trajectory."""
