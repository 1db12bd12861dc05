"""Counting the integers up to n that two numbers divide: either, both or neither."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a, b = random.sample(range(2, 26), 2)
    return {"n": number(random, 40, 5000), "a": a, "b": b}


def answer(n: int, a: int, b: int) -> int:
    return len({*range(a, n + 1, a), *range(b, n + 1, b)})


FAMILY = Family(
    name="divisible_by_either",
    draw=draw,
    answer=answer,
    wordings=(
        "How many integers from 1 to {n} are divisible by {a} or {b}?",
        "count the numbers up to {n} divisible by {a} or by {b}",
        "How many positive integers not exceeding ${n}$ are multiples of ${a}$ or ${b}$?",
        "numbers from 1 to {n} that are multiples of {a} or {b}: how many?",
        "Find the number of integers $k$ with $1 \\le k \\le {n}$ such that $k$ is divisible by "
        "at least one of {a} and {b}.",
        "hey, between 1 and {n} inclusive, how many numbers can be divided by {a} or {b}?",
        "Determine how many elements of $\\{1, 2, \\ldots, {n}\\}$ are divisible by {a} or {b} "
        "(or both).",
        "A class counts from 1 to {n}. Everyone claps at each multiple of {a} and each multiple of "
        "{b}. At how many numbers do they clap?",
        "Lockers are numbered 1 to {n}. Those with a number divisible by {a} or by {b} are painted "
        "red. How many red lockers are there?",
        "What's the count of multiples of {a} or {b} among the first {n} positive integers?",
        "Of the first {n} positive integers, how many have {a} or {b} as a factor?",
        "Compute $|\\{k \\le {n} : {a} \\mid k \\text{ or } {b} \\mid k\\}|$ over positive "
        "integers $k$.",
        "Considering 1, 2, ..., {n}, how many of these are multiples of either {a} or {b}?",
    ),
    unseen_wordings=(
        "Multiples of {a} and multiples of {b} are crossed out in the list 1, ..., {n}. "
        "How many numbers get crossed out?",
        "if k runs from 1 up to {n} how often is k % {a} == 0 or k % {b} == 0 true",
        "Either {a} or {b} should go into the number. How many such numbers are at most {n}?",
    ),
    plans=(
        "We count the integers from 1 to {n} that are divisible by {a} or {b}.",
        "We check every k from 1 to {n} and count those with {a} or {b} as a divisor.",
        "We go through 1 to {n} and count multiples of {a} or {b}, each once.",
    ),
    programs=(
        "print(sum(1 for k in range(1, {n} + 1) if k % {a} == 0 or k % {b} == 0))",
        code("""
            from math import lcm
            print({n} // {a} + {n} // {b} - {n} // lcm({a}, {b}))
        """),
    ),
    slips=(
        Slip(
            "print({n} // {a} + {n} // {b} - {n} // lcm({a}, {b}))",
            "`lcm` was never imported. Import it and try again.",
            fix=1,
        ),
        Slip(
            "print(len(k for k in range(1, {n} + 1) if k % {a} == 0 or k % {b} == 0))",
            "A generator has no length. Count with `sum` instead.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ such integers.",
        "So $\\boxed{{answer}}$ of the integers from 1 to {n} are divisible by {a} or {b}.",
        "The count is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Add the number of multiples of {a} up to {n} and the number of multiples of {b}. "
        "Those divisible by both were counted twice, so subtract them once. "
        "This leaves $\\boxed{{answer}}$.",
        "By inclusion and exclusion for {a} and {b} up to {n}, the count is $\\boxed{{answer}}$.",
    ),
)
