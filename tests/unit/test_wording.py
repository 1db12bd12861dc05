import re

from hypothesis import example, given
from hypothesis import strategies as st

from numina_tui.tui.wording import duration

PARTS = re.compile(r"(?:(?P<minutes>\d+) min )?(?P<rest>\d+(?P<tenths>\.\d)?) (?P<unit>m?s)")


@given(st.floats(0, 1e6))
@example(0.9996)
@example(59.96)
@example(119.6)
def test_a_duration_is_said_to_the_last_digit_and_no_unit_is_full(seconds):
    said = PARTS.fullmatch(duration(seconds))
    assert said
    rest, unit = float(said["rest"]), 1000 if said["unit"] == "ms" else 1
    assert rest < (1000 if unit == 1000 else 60)
    step = 0.1 if said["tenths"] else 1
    assert abs(int(said["minutes"] or 0) * 60 + rest / unit - seconds) <= 0.51 * step / unit
