from numina_tui.core.transcript import parse
from numina_tui.tui.rounds import Round, around

STEPS = parse(
    "Plan.\n```python\nx\n```\n```output\n1\n```\n"
    "Again.\n```python\ny\n```\n```output\n2\n```\n"
    "So 2."
)


def test_a_round_is_rationale_code_and_output():
    assert [around(STEPS, index) for index in range(6)] == [Round(0, 1, 2)] * 3 + [
        Round(3, 4, 5)
    ] * 3


def test_the_conclusion_is_shown_with_the_work_it_concludes_from():
    assert around(STEPS, 6) == Round(6, 4, 5)
    assert around(parse("It is 4."), 0) == Round(0)


def test_an_output_that_the_model_invented_is_a_round_of_its_own():
    invented = parse("Plan.\n```output\n1\n```\n")
    assert around(invented, 1) == Round(0, None, 1)
