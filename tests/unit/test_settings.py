import pytest

from numina_tui.core.settings import SECONDS_OF_CODE, Settings
from numina_tui.sandbox.confinement import limits


@pytest.mark.parametrize(("depth", "seconds"), [(4, 126.0), (0, 501.0), (64, 8.0), (1, 3600.0)])
def test_blocks_may_not_take_longer_than_their_process_lives(depth: int, seconds: float) -> None:
    assert SECONDS_OF_CODE < limits.CPU_SECONDS
    with pytest.raises(ValueError, match=r"at most 500 s together, not \d+ of .*: lower"):
        Settings(depth=depth, block_seconds=seconds)
    Settings(depth=depth, block_seconds=SECONDS_OF_CODE / max(1, depth))


@pytest.mark.parametrize("seconds", [0.0, -1.0, float("nan")])
def test_a_block_gets_some_time(seconds: float) -> None:
    with pytest.raises(ValueError, match="must be above 0 s"):
        Settings(block_seconds=seconds)
