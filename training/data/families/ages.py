"""Ages: a multiple now, another multiple later."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code

NAMES = ("Anna", "Ben", "Carla", "David", "Emma", "Felix", "Grace", "Henry", "Ivy", "Leo")


def draw(random: Random) -> Numbers:
    older, younger = random.sample(NAMES, 2)
    m, k = sorted(random.sample(range(2, 10), 2))
    x = (m - 1) * random.randint(1, 90 // (k * (m - 1)))
    t = x * (k - m) // (m - 1)
    return {"older": older, "younger": younger, "k": k, "m": m, "t": t}


def answer(older: str, younger: str, k: int, m: int, t: int) -> Fraction:
    return Fraction(t * (m - 1), k - m)


FAMILY = Family(
    name="ages",
    draw=draw,
    answer=answer,
    wordings=(
        "{older} is {k} times as old as {younger}. In {t} years {older} will be {m} times as old "
        "as {younger}. How old is {younger} now?",
        "Find the age of {younger} if {older} is {k} times as old now and will be {m} times as old "
        "in {t} years.",
        "{older} is {k}x as old as {younger}, in {t} years only {m}x. how old is {younger}?",
        "Today {older}'s age is {k} times {younger}'s age. After {t} years it will be {m} times "
        "{younger}'s age. What is {younger}'s age today?",
        "hey if {older} is now {k} times as old as {younger} and {t} years from now it's {m} "
        "times, what's {younger}'s age?",
        "How old is {younger}, given that {older} and {younger} have ages in the ratio "
        "{k} to 1, and in {t} years the ratio will be {m} to 1?",
        "The ages of {older} and {younger} are in the ratio {k}:1. In {t} years the ratio is "
        "{m}:1. Determine the present age of {younger}.",
        "In {t} years, {older} will be {m} times as old as {younger}. Right now {older} is {k} "
        "times as old. Compute {younger}'s current age.",
        "{younger} is now 1/{k} as old as {older}, and in {t} years {younger} will be 1/{m} as old "
        "as {older}. What is {younger}'s age?",
        "{older} says: I am {k} times as old as {younger}, but in {t} years I will be only {m} "
        "times as old. How old is {younger}?",
        "Let $x$ be {younger}'s age. {older} is ${k}x$ years old, and in ${t}$ years {older} "
        "will be ${m}$ times as old as {younger}. Find $x$.",
        "age puzzle: {older} = {k} * {younger} now, {older} = {m} * {younger} in {t} years. age of "
        "{younger}?",
    ),
    unseen_wordings=(
        "At present one must multiply {younger}'s age by {k} to get {older}'s; {t} years later one "
        "must multiply by {m}. How old is {younger} at present?",
        "When {t} years have passed, {older} will have {m} times {younger}'s age instead of {k} "
        "times as today. What is the age of {younger} today?",
        "{older} has lived {k} times as long as {younger}. {t} more years and it is {m} times as "
        "long. How many years has {younger} lived?",
    ),
    plans=(
        "Let x be the age of {younger}, so {older} is {k}x. In {t} years {older} will be {m} times "
        "as old.",
        "We write x for {younger}'s age. Then {k}x + {t} equals {m} times x + {t}.",
        "The ages are x and {k}x now. After {t} years the factor is {m}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({k}*x + {t}, {m}*(x + {t})), x)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq({k}*x + {t}, {m}*(x + {t})), x)[0])
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({k}*x + {t}, {m}*(x + {t})), x)[1])
            """),
            "The equation has only one solution. Take the one at index 0.",
        ),
    ),
    conclusions=(
        "{younger} is $\\boxed{{answer}}$ years old.",
        "So the age of {younger} is $\\boxed{{answer}}$.",
        "The present age of {younger} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Let x be the age of {younger}; {older} is {k}x years old. In {t} years the ages satisfy "
        "${k}x + {t} = {m}(x + {t})$. Solving for x gives $\\boxed{{answer}}$.",
        "The difference of the ages stays the same, while the factor goes from {k} to {m} in {t} "
        "years. {younger} must be $\\boxed{{answer}}$ years old.",
    ),
)
