"""Two workers on one job."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    a, b = random.sample(range(2, 61), 2)
    return {"a": a, "b": b}


def answer(a: int, b: int) -> Fraction:
    return Fraction(a * b, a + b)


FAMILY = Family(
    name="work_together",
    draw=draw,
    answer=answer,
    wordings=(
        "Alice can paint a room in {a} hours and Bob can paint it in {b} hours. How many hours "
        "does it take them together?",
        "One pipe fills a tank in {a} minutes, another in {b} minutes. How many minutes do both "
        "need together?",
        "work problem: A alone {a} hours, B alone {b} hours, both together how many hours?",
        "Working alone, Tom needs {a} days for a job and Sue needs {b} days. In how many days do "
        "they finish the job working together?",
        "hey if i mow a lawn in {a} hours and my brother in {b} hours how long do we take "
        "together (in hours)?",
        "Two printers take {a} and {b} minutes for a print run. How many minutes does the run take "
        "if they share the work?",
        "A pool is filled by one hose in {a} hours and by a second hose in {b} hours. Find the "
        "time in hours when both hoses run.",
        "Determine how many hours two machines need together for a task that takes the first {a} "
        "hours and the second {b} hours.",
        "If worker $A$ finishes in ${a}$ hours and worker $B$ in ${b}$ hours, compute the time in "
        "hours for both at constant rates.",
        "What's the time in minutes to empty a barrel with two taps, if one tap alone needs {a} "
        "minutes and the other alone {b} minutes?",
        "A bricklayer builds a wall in {a} days, his colleague builds the same wall in {b} days. "
        "How many days do they need as a team?",
        "Jan types a report in {a} hours. Kim types the same report in {b} hours. They split the "
        "work perfectly. After how many hours is it done?",
    ),
    unseen_wordings=(
        "It takes {a} hours for the old robot and {b} hours for the new one to clean the hall. "
        "Both clean at once. How many hours pass?",
        "A's rate is 1/{a} job per hour, B's rate 1/{b} job per hour. Hours for one job jointly?",
        "alone: {a} days and {b} days. side by side: ? days",
    ),
    plans=(
        "The rates are 1/{a} and 1/{b}. Together the time is one over the sum of the rates.",
        "We add the rates 1/{a} and 1/{b} and invert the sum.",
        "One needs {a} and the other {b}; the rates add up.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(1 / (Rational(1, {a}) + Rational(1, {b})))
        """),
    ),
    slips=(
        Slip(
            "print(1 / (Rational(1, {a}) + Rational(1, {b})))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import rational\nprint(1 / (rational(1, {a}) + rational(1, {b})))",
            "There is no `rational` in sympy. The name is `Rational`.",
        ),
    ),
    conclusions=(
        "Together they need $\\boxed{{answer}}$.",
        "So the time together is $\\boxed{{answer}}$.",
        "The joint time is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "In one unit of time they do 1/{a} and 1/{b} of the job. The inverse of the sum is the "
        "time together, $\\boxed{{answer}}$.",
        "The time together is the product of {a} and {b} divided by their sum, "
        "$\\boxed{{answer}}$.",
    ),
)
