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
    decoration=("l", "t"),
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
        "{t} <pls|please|thx>",
        "<calc|compute|eval> {t}",
        "ans: {t}",
        "whats {t} <again|exactly|equal to>",
        "{t}, <result|answer|value>?",
        "need {t}",
        "<calculator|calc>: {e}",
        "{t} equals",
        "print({e})",
        "echo $(({e}))",
        "result({e}) <=?|:>",
        "so basically it's {t}, and I'm not allowed a calculator. What does it <make|give>?",
        "My kid's worksheet says {t} and we each got something else. What's <right|the right "
        "answer>?",
        "okay class, heads only, no paper: {t}. Who has the answer?",
        "I keep typing {t} into my phone and I don't trust it. Tell me what it should be.",
        "um, could you do {t} for me, I'm in a hurry",
        "The quiz host just said {t}, ten seconds to go, what is it?",
        "Remember to stick to the order of operations. So, {t} is how much?",
        "I've got {t} on a sticky note from my boss, with a question mark after it. What do I "
        "write?",
        "My sister says she can do {t} in her head. What should she come up with?",
        "<Evaluate|Simplify> the numerical expression $${l}$$",
        "Find the integer $k$ such that $k = {l}$.",
        "<Determine|State> the exact value of ${l}$.",
        "Let $A = {l}$. <Compute|Evaluate> $A$.",
        "Perform the indicated operations: ${l}$",
        "Which number $r$ satisfies the equation $r - ({l}) = 0$?",
        "Write ${l}$ as a single integer.",
        "Without using a calculator, <evaluate|find the value of> ${l}$.",
        "The ship's log gives the day's sum as {t}. What number should the captain <enter|write "
        "at the bottom>?",
        "A wizard's door opens for whoever speaks the value of {t}. What has {person} to say?",
        "On the workshop wall somebody has written {t} in chalk, with no result. Supply the "
        "result.",
        "{person} and {friend} race each other at mental arithmetic. The card says {t}. Which "
        "number wins?",
        "The till at the market is out of order and the seller notes {t} on a paper bag. What "
        "does the line come to?",
        "On Mars the rover receives the command to send back {t} worked out. Which number does "
        "it transmit?",
        "The music box plays when the number wheel shows the value of {t}. To what must {person}"
        " set the wheel?",
        "An accountant finds a cell with the formula {t} in it. What will the cell display?",
        "The treasure lies under the stone whose number is {t}. Which stone is it?",
        "At the gym the trainer's board for the day only says {t} points. <How many points are "
        "those?|Put that as one number.>",
        "The flight computer's check value is {t}. {friend} has to confirm it as one plain "
        "number. Which number?",
    ),
    unseen_wordings=(
        "If I type {t} into a calculator, which number appears?",
        "The teacher wrote ${l}$ on the board. Give its value.",
        "need the answer to {t} asap",
        "Determine the value of the expression {e}.",
        "{e} = ?",
        "Hey, can you tell me what {t} comes out to?",
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
