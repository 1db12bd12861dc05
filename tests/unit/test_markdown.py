from hypothesis import example, given
from hypothesis import strategies as st

from numina_tui.tui.markdown import styled


def spans(text):
    content = styled(text)
    return content.plain, {
        content.plain[span.start : span.end]: str(span.style)
        for span in content.spans
        if span.style
    }


def test_marks_become_styles():
    assert spans("**Step 1.** Use `gcd(a, b)`, *not* more.") == (
        "Step 1. Use gcd(a, b), not more.",
        {"Step 1.": "bold", "gcd(a, b)": "$text-accent", "not": "italic"},
    )
    assert spans("### Solution ###")[0] == "Solution"
    assert spans("- one\n  * two\n1. three")[0] == "• one\n  • two\n1. three"
    assert spans("- **Area**: 6\n- `x`\n* *so*") == (
        "• Area: 6\n• x\n• so",
        {"Area": "bold", "x": "$text-accent", "so": "italic"},
    )
    assert spans("It costs $5, **not** $7.")[0] == "It costs $5, not $7."


def test_mathematics_is_not_markdown():
    for text in (
        "2*3*4 = 24",
        "a_1*b_1 + a_2*b_2",
        "x ** 2 ** 3",
        "$a*b*c$ and $**$",
        "#5 is a number",
        "-3 is negative",
        "x = 10\n- 3y\n+ 2",
        "  - x² + 1\n  - ab + c\n  - sin(x)\n  - x₁\n  - √2",
        "- $a*b$\n* \\frac{1}{2}\n- (a + b)",
        "+ more",
        "a * b * c",
        "n*(n+1)*(2n+1)",
        "f(x)*g(x)*(3)",
        "__init__",
        "[link](https://example.org)",
        "| a | b |\n|---|---|",
        "```\n**",
    ):
        assert styled(text).plain == text
        assert not spans(text)[1]


@given(st.text(st.sampled_from("ab1 *_`#-+$\n[]\\|("), max_size=60))
@example("*" * 5000)
@example("`" * 4999 + "a")
@example("**a" * 3000)
def test_nothing_but_marks_goes(text):
    def bare(text):
        return "".join(character for character in text if character not in "#*`-+• ")

    assert bare(styled(text).plain) == bare(text)
