"""The value of an arithmetic expression."""

from random import Random

from sympy import sympify

from training.data.family import Family, Numbers, Slip, number, render

SHAPES = (
    "{a}*{b} - {c}",
    "{a}*{b} + {c}",
    "{a} + {b}*{c}",
    "{a} - {b}*{c}",
    "({a} + {b})*{c}",
    "({a} - {b})*{c}",
    "{a}*({b} + {c})",
    "{a} + {b} - {c}",
    "{a} + {b}",
    "{a} - {b}",
    "{a}*{b}",
    "{a}*{b}*{c}",
    "{a}**2 + {b}**2",
    "{a}**2 - {b}*{c}",
    "{a}*{b} + {c}*{d}",
    "{a} + {b} + {c} + {d}",
)


def draw(random: Random) -> Numbers:
    numbers = {name: number(random, 2, 2000) for name in "abcd"}
    e = render(random.choice(SHAPES), numbers)
    typed = e.replace("**", "^").replace("*", random.choice(("*", " * ", " x ", "×")))
    return {"e": e, "t": typed, "l": e.replace("**", "^").replace("*", " \\cdot ")}


def answer(e: str, **_: str) -> object:
    return sympify(e)


FAMILY = Family(
    name="expression",
    draw=draw,
    answer=answer,
    wordings=(
        "Compute {t}.",
        "What is {t}?",
        "{t}",
        "{e}",
        "{t} = ?",
        "Evaluate ${l}$.",
        "hey what's {t}",
        "Calculate the value of the expression ${l}$.",
        "Find the result of {t}.",
        "can you work out {t} for me?",
        "how much is {t}",
        "Let $x = {l}$. What is $x$?",
        "Determine ${l}$ exactly.",
        "A receipt says {t}. What is the total?",
        "Simplify {t} to a single number.",
        "{e} in python prints what?",
    ),
    unseen_wordings=(
        "If I type {t} into a calculator, which number appears?",
        "The teacher wrote ${l}$ on the board. Give its value.",
        "need the answer to {t} asap",
    ),
    plans=(
        "We compute {e}.",
        "We evaluate the expression {e} directly.",
        "Let Python evaluate {e}.",
    ),
    programs=("print({e})",),
    slips=(
        Slip("print(evaluate({e}))", "There is no function `evaluate`. Print the expression."),
        Slip("print(({e}).value)", "An integer has no attribute `value`. Print the expression."),
    ),
    conclusions=(
        "The value is $\\boxed{{answer}}$.",
        "So the result is $\\boxed{{answer}}$.",
        "This equals $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We evaluate {e}, powers before products and products before sums. "
        "The value is $\\boxed{{answer}}$.",
        "Working through {e} from the inside out gives $\\boxed{{answer}}$.",
    ),
)
