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
    star, shown = random.choice((("*", "*"), (" * ", " * "), (" * ", " x "), ("*", "×")))
    shape = random.choice(SHAPES).replace("**", "^")
    typed = render(shape.replace("*", shown), numbers)
    times = random.choice(("\\cdot", "\\times"))
    return {
        "e": render(shape.replace("*", star).replace("^", "**"), numbers),
        "t": typed,
        "l": render(shape.replace("*", f" {times} "), numbers),
    }


def answer(e: str, **_: str) -> object:
    return sympify(e)


FAMILY = Family(
    name="expression",
    draw=draw,
    answer=answer,
    wordings=(
        "<Compute|Calculate|Evaluate|Work out> {t}.",
        "<What is|What's> {t}?",
        "{t}",
        "{e}",
        "{t} =<| ?>",
        "<Evaluate|Compute> ${l}$.",
        "hey what's {t}",
        "<Calculate|Find|Give> the value of the expression ${l}$.",
        "<Find|Give|State> the result of {t}.",
        "can you <work out|compute|calculate> {t} for me?",
        "how much is {t}<|?>",
        "Let $x = {l}$. <What is $x$?|Find $x$.>",
        "<Determine|Compute> ${l}$ exactly.",
        "A line on {person}'s worksheet reads {t}. Which number belongs after the equals sign?",
        "Simplify {t} to a single number.",
        "{e} in python <prints|gives> what?",
        "Fill in the <blank|gap>: {t} = ___",
        "What does print({e}) <output|show>?",
        "<do|solve> this<| one>: {t}",
        "<quick maths|mental arithmetic|sums>: {t}",
        "{t} <equals|is> what?",
        "Do you know what {t} comes to?",
        "Carry out the <calculation|arithmetic>: {t}.",
        "Which number is equal to ${l}$?",
        "\\[{l}\\]",
        "Let $N$ denote the integer ${l}$. State the value of $N$<| in decimal digits>.",
        "{person} asks {friend} for {t}. What should {friend} <reply|answer>?",
        "<the value of|result of> {e}",
        "eval('{e}') <=?|?>",
        "{t} -> ?",
        ">>> {e}",
        "I'm doing my kitchen budget and scribbled {t} on the back of a receipt. How much does "
        "that make?",
        "Which score goes up? {person} says the points from practice come to {t}, and {friend} "
        "is too tired to do sums.",
        "The unlock code in my game is the result of a sum. The hint on the screen says {t}. "
        "What code do I <enter|type in>?",
        "{friend} just texted me from the garden shop. The message only says {t}, nothing "
        "else. What number do I text back?",
        "By the usual order of operations, which integer does the term ${l}$ represent?",
        "Define $q := {l}$. Express $q$ in decimal notation.",
    ),
    unseen_wordings=(
        "If I type {t} into a calculator, which number appears?",
        "The teacher wrote ${l}$ on the board. Give its value.",
        "need the answer to {t} asap",
        "Determine the value of the expression {e}.",
        "{e} = ?",
        "Hey, can you tell me what {t} comes out to?",
        "Evaluate $${l}.$$",
        "{person} needs the result of {t} for a worksheet, but the calculator's battery is dead. "
        "What should the result be?",
        "Carry out this calculation and state the final number: {e}",
    ),
    plans=(
        "We compute {e}.",
        "We evaluate the expression {e} directly.",
        "Let Python evaluate {e}.",
    ),
    programs=(
        "print({e})",
        "value = {e}\nprint(value)",
    ),
    slips=(
        Slip("print(evaluate({e}))", "There is no function `evaluate`. Print the expression."),
        Slip("print(({e}).value)", "An integer has no attribute `value`. Print the expression."),
        Slip(
            'print(int("{e}"))',
            "`int` reads only a single number. Python can evaluate the expression as it stands.",
        ),
        Slip(
            "print(sum({e}))",
            "The expression is one number, and `sum` needs a list. Let us store the value and "
            "print it instead.",
            fix=1,
        ),
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
