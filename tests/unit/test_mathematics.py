import pytest
from hypothesis import given
from hypothesis import strategies as st

from numina_tui.tui.mathematics import readable


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Let $x^2 + y_1 = 7$.", "Let x² + y₁ = 7."),
        (r"$\frac{1}{2}$ and $\dfrac{k^2+1}{\sqrt{k}}$", "1/2 and (k²+1)/√k"),
        (r"$7^{100} \pmod{13}$", "7¹⁰⁰ (mod 13)"),
        (r"\(\alpha \le \beta\)", "α ≤ β"),
        (r"So it is $\boxed{52}$.", "So it is ⟦52⟧."),
        (r"So it is \boxed{52}.", "So it is ⟦52⟧."),
        (r"$\binom{n}{k}$", "(n choose k)"),
        (r"$\left(\frac{a+b}{2}\right)^2$", "((a+b)/2)²"),
        (r"$\sum_{k=1}^{n} k$", "∑ₖ₌₁ⁿ k"),
        (r"$\gcd(12, 18) = 6 \text{ cm}$", "gcd(12, 18) = 6 cm"),
        (r"$x \in \{1, 2\}$ and $1{,}000$", "x ∈ {1, 2} and 1,000"),
        (r"$x_b$", "x_b"),
        ("It costs $5.", "It costs $5."),
        ("It costs $5. Let $x^2$ be", "It costs $5. Let x² be"),
        ("costs $5 and then $7 more", "costs $5 and then $7 more"),
        (r"It is \$5, \$x^2\$ or $\$5$", r"It is \$5, \$x^2\$ or $5"),
        ("US$ 5 and $ 7 and $x$", "US$ 5 and $ 7 and x"),
        ("no formula, a_1*b_1", "no formula, a_1*b_1"),
    ],
)
def test_a_formula_is_read_as_it_is_meant(written, read):
    assert readable(written) == read


@pytest.mark.parametrize(
    "written",
    [
        r"$\begin{pmatrix} 1 & 2 \end{pmatrix}$",
        r"$x^{\frac{1}{2}}$",
        r"$\unknown{x}$",
        r"$\frac{1}$",
        r"$\frac{1}{$",
        "$" + "{" * 5000 + "$",
        r"\(\sqrt",
    ],
)
def test_what_cannot_be_said_stays_as_it_was_written(written):
    assert readable(written) == written


@given(st.text(alphabet="$\\{}^_()[]fracsqt12x boxed\n", max_size=60))
def test_whatever_comes_comes_through(text):
    assert isinstance(readable(text), str)


AMOUNTS = st.lists(
    st.sampled_from(["$5", "$7.50", "US$3", "($4", "$2)", "$5-$10", "$3/$4", "and", "each,", "."])
).map(" ".join)


@given(AMOUNTS, AMOUNTS)
def test_what_something_costs_is_no_formula(before, after):
    assert readable(f"{before} $x^2$ {after}") == f"{before} x² {after}"


@given(st.text(alphabet="abc 123.,!?\n", max_size=60))
def test_a_text_without_formulas_is_left_alone(text):
    assert readable(text) == text
