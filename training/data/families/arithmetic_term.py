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
        "<<What is|What's> the {n}{th} term of the arithmetic <sequence|progression> that begins "
        "{a}, {b}, {c}?|<Find|Give> the {n}{th} term of the arithmetic <sequence|progression> "
        "that begins {a}, {b}, {c}.>",
        "{a}, {b}, {c}, ... <find|need> term number {n}<| (arithmetic)>",
        "<Find|Compute|Determine|Calculate> the {n}{th} term of the arithmetic "
        "<sequence|progression> ${a}, {b}, {c}, \\ldots$",
        "An arithmetic <progression|sequence> <begins|starts|opens with> {a}, {b}, {c}. What is "
        "its {n}{th} term?",
        "<hey |>the sequence goes {a}, {b}, {c} and keeps going with the same step, <whats|tell "
        "me> the {n}{th} number",
        "Let $a_1 = {a}$, $a_2 = {b}$, $a_3 = {c}$ be <the beginning of |>an arithmetic "
        "sequence. <Find|Determine|Evaluate> $a_{{n}}$.",
        "arithmetic <sequence|progression|seq> {a}, {b}, {c}: {n}{th} term?",
        "If the pattern {a}, {b}, {c}, ... continues with equal differences, <what number is in "
        "position {n}?|which number occupies position {n}?>",
        "<Determine|Find> the element at place {n} of the sequence {a}, {b}, {c}, ... with "
        "constant difference.",
        "The first terms of an arithmetic <sequence|progression> are {a}, {b} and {c}. "
        "<Compute|Find|Work out> the {n}{th} term.",
        "A <counter|display|scoreboard> shows {a}, then {b}, then {c}, changing by the same "
        "amount each time. What does the {n}{th} reading say?",
        "Continue {a}, {b}, {c}, ... linearly. Which number comes {n}{th}?",
        "<Calculate|Find> term {n} of the <AP|A.P.> {a}, {b}, {c}, ...",
        "What value does the linear pattern {a}, {b}, {c}, ... have at index {n}, if <the value "
        "at index 1 is {a}|indices start at 1>?",
        "{person} writes <down |>{a}, {b}, {c} and <goes on|carries on> with the same jump each "
        "time. <Which|What> number does {person} write {n}{th}?",
        "A linear function takes the values {a}, {b}, {c} at 1, 2, 3. What value does it take at "
        "{n}?",
        "The numbers {a}, {b}, {c}, ... form an A.P. <Write down|State> the {n}{th} one.",
        "$\\{a_k\\}$: ${a}, {b}, {c}, \\ldots$ is arithmetic<, with $a_1$ as its first term|>. "
        "<Compute|Find|Evaluate> $a_{{n}}$.",
        "A thermometer reads {a}, {b} and {c} degrees at the first three checks, and from check "
        "to check the change <stays constant|is always the same>. What does it read at check "
        "number {n}?",
        "{person}'s balance is {a} dollars after week 1, {b} dollars after week 2 and {c} "
        "dollars after week 3. It keeps changing by the same amount every week. What is the "
        "balance <in dollars |>after week {n}?",
        "Level 1 of a game <is worth|scores> {a} points, level 2 {b} points, level 3 {c} points, "
        "and so on in equal steps. How many points <is level {n} worth|does level {n} score>?",
        "nth term for n = {n}: {a}, {b}, {c}, ... (<arithmetic|common difference>)",
        "Suppose a sequence has constant first differences and begins with {a}, {b}, {c}. "
        "<Find|Identify|Work out> its {n}{th} member.",
        "starting from {a}, then {b}, then {c}, same jump every time. whats number {n} in line "
        "(the {a} is number 1)",
        "If {a} is the first, {b} the second and {c} the third term of an arithmetic "
        "progression, what is the {n}{th}?",
        "Which number is {n}{th} when {person} counts {a}, {b}, {c} and so on<| in equal steps>?",
        "A1={a}; A2={b}; A3={c}; fill down, <constant|fixed> step; A{n} =?",
        "AP {a} | {b} | {c} | … , n={n}, t_n =?",
        "seq = [{a}, {b}, {c}, ...] <evenly spaced|const. diff>, 1-based, seq[{n}] =?",
        "My scores in the first three rounds of the <card|dice> game were {a}, {b} and {c}. The "
        "change from one round to the next <never varies|stays the same all evening>. What do I "
        "score in round {n}?",
        "Which number goes on card {n}? I'm laying number cards on the kitchen table for my "
        "<kid|nephew>. Card one says {a}, card two {b} and card three {c}, with the same gap "
        "<all along|all the way>.",
        "On our <hike|walk> I noted the height above sea level at each signpost. It was {a} m at "
        "the first, {b} m at the second and {c} m at the third, and it goes on evenly like that. "
        "{friend} is waiting at the {n}{th} signpost. What height <is|should be> written on it?",
        "{person} texts me one number a day. Day one it was {a}, day two {b}, day three {c}. "
        "looks like it's always the same jump. if so, what do i get <texted |>on day {n}",
        "Let $u(1) = {a}$, $u(2) = {b}$, $u(3) = {c}$, and let $u(k + 1) - u(k)$ be independent "
        "of $k$. Determine <the value |>$u({n})$.",
        "A sequence $(t_k)_{k \\ge 1}$ that <satisfies|obeys> $t_{k+2} - 2t_{k+1} + t_k = 0$ has "
        "the initial members ${a}$, ${b}$, ${c}$. <State|Determine> $t_{{n}}$.",
    ),
    unseen_wordings=(
        "Three consecutive house numbers, the first in the street, are {a}, {b}, {c}. The spacing "
        "never changes. What would be the number of house {n}?",
        "In the list {a}, {b}, {c}, ... neighbours always differ equally. Give entry {n}.",
        "a_1 = {a}, a_2 = {b}, a_3 = {c}, arithmetic. a_{n}?",
        "The numbers {a}, {b}, {c}, ... form an arithmetic sequence. Determine its {n}{th} term.",
        "arithmetic seq {a}, {b}, {c}, ... term number {n} = ?",
        "I've got a list that goes {a}, {b}, {c} and so on, always with the same gap. Which "
        "number is in position {n}?",
        "Let $(a_k)$ be an arithmetic progression with $a_1 = {a}$ and $a_2 = {b}$. What is "
        "$a_{{n}}$?",
        "{person} pays {a} coins into a jar in the first week, {b} coins in the second and {c} in "
        "the third, and continues to raise the amount evenly like this. How many coins does "
        "{person} pay in during week {n}?",
        "An arithmetic sequence has first term {a} and second term {b}. Give the term at place "
        "{n}, where {a} is at place 1.",
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
        code("""
            term = {a}
            for _ in range({n} - 1):
                term += {b} - {a}
            print(term)
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
        Slip(
            code("""
                from itertools import count
                print(count({a}, {b} - {a})[{n} - 1])
            """),
            "A `count` has no index. Let us add the difference step by step instead.",
            fix=2,
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
