"""The sum, difference or product of two fractions."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code

WORDS = {
    "+": {"w": "plus", "do": "add", "Do": "Add", "to": "to", "l": "+"},
    "-": {"w": "minus", "do": "subtract", "Do": "Subtract", "to": "from", "l": "-"},
    "*": {"w": "times", "do": "multiply", "Do": "Multiply", "to": "by", "l": "\\cdot"},
}
"""How a wording may say the operation; `l` is its LaTeX."""


def draw(random: Random) -> Numbers:
    while True:
        b, d = random.randint(2, 40), random.randint(2, 40)
        a, c = random.randint(1, b), random.randint(1, d)
        if gcd(a, b) == gcd(c, d) == 1:
            op = random.choice("++-*")
            return {"a": a, "b": b, "c": c, "d": d, "op": op, **WORDS[op]}


def answer(a: int, b: int, c: int, d: int, op: str, **_: str) -> Fraction:
    first, second = Fraction(a, b), Fraction(c, d)
    return {"+": first + second, "-": first - second, "*": first * second}[op]


FAMILY = Family(
    name="fractions_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "<Compute|Calculate|Evaluate|Find> {a}/{b} {op} {c}/{d}.",
        "{a}/{b} {op} {c}/{d}",
        "What is $\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$?",
        "{a}/{b}{op}{c}/{d} =<| ?>",
        "<Evaluate|Compute|Work out> $\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$ and write the "
        "result in lowest terms.",
        "hey what's {a}/{b} {op} {c}/{d} as a fraction",
        "<Simplify|Reduce> ${a}/{b} {l} {c}/{d}$ to a single reduced fraction.",
        "Let $x = \\dfrac{{a}}{{b}}$ and $y = \\dfrac{{c}}{{d}}$. <Find|Compute|Determine> $x "
        "{l} y$.",
        "<Give|Find|State> the exact value of ({a}/{b}) {op} ({c}/{d}).",
        "work out {a} over {b} {w} {c} over {d}",
        "Calculate with fractions: {a}/{b} {op} {c}/{d}. <Reduce|Simplify> the answer.",
        "With p = {a}/{b} and q = {c}/{d}, <determine|find> p {op} q.",
        "Express \\(\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}\\) as a common fraction.",
        "<what is|whats|how much is> {a}/{b} {w} {c}/{d}",
        "{Do} {c}/{d} {to} {a}/{b}<.| and simplify.| and reduce the result.>",
        "What do you get <if|when> you {do} {c}/{d} {to} {a}/{b}?",
        "{person} has to {do} $\\frac{{c}}{{d}}$ {to} $\\frac{{a}}{{b}}$. What is the correct "
        "<result|answer>?",
        "Exact fraction<|, no rounding>: {a}/{b} {w} {c}/{d}",
        "<Fraction|Rational>({a}, {b}) {op} <Fraction|Rational>({c}, {d})",
        "<Find|Name> the irreducible fraction equal to ${a}/{b} {l} {c}/{d}$.",
        "A fraction with numerator {a} and denominator {b}, {w} a fraction with numerator {c} "
        "and denominator {d}: <what is the result|what does that give>?",
        "Let $r = {a}/{b}$ and $s = {c}/{d}$. Write $r {l} s$ as a fraction in lowest terms.",
        "On {person}'s worksheet, a line reads {a}/{b} {op} {c}/{d} = __. What belongs in the gap?",
        "{person} thinks of the <fraction|number> {a}/{b}. {friend} asks for that "
        "<fraction|number> {w} {c}/{d}. What should {person} answer<|, as a fraction>?",
        "<can someone|could you> {do} {c}/{d} {to} {a}/{b} <for me|please>",
        "Bring {a}/{b} {op} {c}/{d} to its simplest form.",
        "The value of $\\tfrac{{a}}{{b}} {l} \\tfrac{{c}}{{d}}$ is a rational number. Which one?",
        "A recipe book lists the amounts {a}/{b} cup and {c}/{d} cup. As a pure number, what is "
        "{a}/{b} {w} {c}/{d}?",
        "x={a}/{b}; y={c}/{d}; x {op} y -> reduced?",
        "=({a}/{b}){op}({c}/{d}) in fraction format <shows|=?>",
        "{a}/{b} , {c}/{d} , 1st {w} 2nd <=?|?>",
        "My recipe app is stuck at {a}/{b}. The next step on the list is {w} {c}/{d}. What "
        "fraction should the screen show then?",
        "What do I have to call out? In {person}'s card game the first card says {a}/{b}, then "
        "there's the sign {op}, and the last card says {c}/{d}. It only counts if it's fully "
        "cancelled.",
        "{friend} texted from school. It says: I have {a}/{b} and then comes {w} {c}/{d}, "
        "help! Which exact number do I text back?",
        "Someone chalked {a}/{b} on our garden shed, below it {op} {c}/{d}, and a line "
        "underneath. I'd like to fill in the fraction that belongs under the line. Which one "
        "is it?",
        "Determine coprime integers $r$ and $s$, $s \\ge 1$, with $\\frac{r}{s} = "
        "\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$, and state $r/s$.",
        "Let $\\alpha = {a}/{b}$ and $\\beta = {c}/{d}$ be elements of the field "
        "$\\mathbb{Q}$. Evaluate $\\alpha {l} \\beta$ in $\\mathbb{Q}$.",
    ),
    unseen_wordings=(
        "Two fractions, {a}/{b} and {c}/{d}, are combined as first {op} second. "
        "Which fraction results?",
        "Put ${a}/{b} {op} {c}/{d}$ over one denominator and cancel.",
        "my homework: {a}/{b} {op} {c}/{d}, no decimals please",
        "Determine the exact value of {a}/{b} {op} {c}/{d} as a fraction in lowest terms.",
        "{a}/{b} {op} {c}/{d} = ? (exact fraction)",
        "Can you help me with fractions? What's {a}/{b} {w} {c}/{d}, as a reduced fraction?",
        "Write $$\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$$ as a single fraction in simplest form.",
        "On the board the teacher has written ({a}/{b}) {op} ({c}/{d}), and {person} has to work "
        "it out without decimals. Which fraction, fully reduced, is the right result?",
        "Without rounding, give the result of {a}/{b} {w} {c}/{d}.",
    ),
    plans=(
        "We compute {a}/{b} {op} {c}/{d} with exact fractions.",
        "The fractions are {a}/{b} and {c}/{d}. We use `Rational`.",
        "We evaluate {a}/{b} {op} {c}/{d} exactly.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(Rational({a}, {b}) {op} Rational({c}, {d}))
        """),
        code("""
            from fractions import Fraction
            print(Fraction({a}, {b}) {op} Fraction({c}, {d}))
        """),
    ),
    slips=(
        Slip(
            "print(Rational({a}, {b}) {op} Rational({c}, {d}))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from math import Rational
                print(Rational({a}, {b}) {op} Rational({c}, {d}))
            """),
            "`Rational` is not in `math`. Import it from sympy.",
        ),
        Slip(
            code("""
                from sympy import Rational
                print(Rational("{a}/{b} {op} {c}/{d}"))
            """),
            "`Rational` reads one fraction only. Let us use the module `fractions` instead.",
            fix=1,
        ),
        Slip(
            'print(int("{a}/{b}") {op} int("{c}/{d}"))',
            "`int` cannot read a fraction. Use an exact fraction for each of the two.",
        ),
    ),
    conclusions=(
        "The result is $\\boxed{{answer}}$.",
        "In lowest terms this is $\\boxed{{answer}}$.",
        "So we get $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We combine {a}/{b} {op} {c}/{d} over one denominator and cancel common factors. "
        "The result is $\\boxed{{answer}}$.",
        "Writing {a}/{b} {op} {c}/{d} as a single fraction in lowest terms gives "
        "$\\boxed{{answer}}$.",
    ),
)
