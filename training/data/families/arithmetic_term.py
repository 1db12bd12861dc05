"""A term of an arithmetic sequence given by its first terms."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a, d = number(random, 1, 99), number(random, 2, 40) * random.choice((1, 1, 1, -1))
    n = number(random, 10, 999)
    suffix = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return {"a": a, "b": a + d, "c": a + 2 * d, "n": n, "th": suffix}


def answer(a: int, b: int, c: int, n: int, th: str) -> int:
    for _ in range(n - 1):
        a += c - b
    return a


FAMILY = Family(
    name="arithmetic_term",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the {n}{th} term of the arithmetic sequence {a}, {b}, {c}, ...?",
        "{a}, {b}, {c}, ... find term number {n}",
        "Find the {n}{th} term of the arithmetic sequence ${a}, {b}, {c}, \\ldots$",
        "An arithmetic progression begins {a}, {b}, {c}. What is its {n}{th} term?",
        "hey the sequence goes {a}, {b}, {c} and keeps going with the same step, whats the "
        "{n}{th} number",
        "Let $a_1 = {a}$, $a_2 = {b}$, $a_3 = {c}$ be an arithmetic sequence. Find $a_{{n}}$.",
        "arithmetic sequence {a}, {b}, {c}: {n}{th} term?",
        "If the pattern {a}, {b}, {c}, ... continues with equal differences, what number is in "
        "position {n}?",
        "Determine the element at place {n} of the sequence {a}, {b}, {c}, ... with constant "
        "difference.",
        "The first terms of an arithmetic sequence are {a}, {b} and {c}. Compute the {n}{th} term.",
        "A counter shows {a}, then {b}, then {c}, changing by the same amount each time. "
        "What does the {n}{th} reading say?",
        "Continue {a}, {b}, {c}, ... linearly. Which number comes {n}{th}?",
        "Calculate term {n} of the AP {a}, {b}, {c}, ...",
    ),
    unseen_wordings=(
        "Three consecutive house numbers, the first in the street, are {a}, {b}, {c}. The spacing "
        "never changes. What would be the number of house {n}?",
        "In the list {a}, {b}, {c}, ... neighbours always differ equally. Give entry {n}.",
        "a_1 = {a}, a_2 = {b}, a_3 = {c}, arithmetic. a_{n}?",
    ),
    plans=(
        "The sequence starts at {a} and the difference is {b} - {a}. We need term {n}.",
        "We add the difference {b} - {a} to {a} as often as needed to reach term {n}.",
        "An arithmetic sequence with first terms {a} and {b}. We compute term {n}.",
    ),
    programs=(
        "print({a} + ({n} - 1) * ({b} - {a}))",
        code("""
            d = {b} - {a}
            print({a} + ({n} - 1) * d)
        """),
    ),
    slips=(
        Slip(
            "print({a} + ({n} - 1) * d)",
            "`d` is not defined. It is the difference of the first two terms.",
            fix=1,
        ),
        Slip(
            "print([{a}, {b}, {c}][{n}])",
            "The list has only three terms. Use the formula for term {n}.",
        ),
    ),
    conclusions=(
        "The {n}{th} term is $\\boxed{{answer}}$.",
        "So term {n} is $\\boxed{{answer}}$.",
        "Position {n} holds $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The difference of {b} and {a} is added once for every step after the first term. "
        "Term {n} is $\\boxed{{answer}}$.",
        "Use $a_1 + (k - 1)d$ with first term {a}, the difference between {b} and {a}, and "
        "position {n}. The term is $\\boxed{{answer}}$.",
    ),
)
