from hypothesis import settings

# Shared machines are slow at times; speed is for benchmarks, not for tests.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
