"""An arithmetic sum written out with dots."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a, d, n = number(random, 1, 60), number(random, 1, 25), number(random, 5, 250)
    return {"a": a, "b": a + d, "c": a + 2 * d, "l": a + (n - 1) * d}


def answer(a: int, b: int, c: int, l: int) -> int:  # noqa: E741
    return (a + l) * ((l - a) // (b - a) + 1) // 2


FAMILY = Family(
    name="listed_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "<Compute|Evaluate|Calculate> {a} + {b} + {c} + ... + {l}.",
        "{a}+{b}+{c}+...+{l} = ?",
        "<Find|Determine> the sum ${a} + {b} + {c} + \\cdots + {l}$.",
        "What is the sum of the <arithmetic series|series> {a} + {b} + {c} + ... + {l}?",
        "hey <add up|can you add> {a}, {b}, {c} and so on up to {l}",
        "sum of {a}, {b}, {c}, ..., {l}",
        "Evaluate ${a}+{b}+{c}+\\ldots+{l}$.",
        "The numbers {a}, {b}, {c}, ..., {l} form an arithmetic <sequence|progression>. What is "
        "their sum?",
        "Determine the value of the sum {a} + {b} + {c} + ... + {l} with equal steps.",
        "What do you get when you add all <terms|members> of {a}, {b}, {c}, ..., {l}?",
        "A staircase of blocks has {a}, {b}, {c}, ..., {l} blocks per step. How many blocks <does "
        "it have in total|were used>?",
        "Calculate the total: {a} + {b} + {c} + and so on until {l}.",
        "Let $S = {a} + {b} + {c} + \\dots + {l}$. <Find|Compute> $S$.",
        "An arithmetic sequence has the first term {a}, the second term {b} and the last term "
        "{l}. <Find|Determine|Compute> the sum of all its terms.",
        "{person} saves {a} dollars in the first week, {b} in the second, {c} in the third and so "
        "on, always raising the amount equally. In the last week it is {l} dollars. How many "
        "dollars is that altogether?",
        "total of the list [{a}, {b}, {c}, ..., {l}]<|?>",
        "Starting from {a} and always increasing by the same amount, {person} writes {a}, {b}, "
        "{c} and so on, the last number being {l}. What is the sum of everything <written down|on "
        "the paper>?",
        "{person} collects {things}: {a} on Monday, {b} on Tuesday, {c} on Wednesday, always the "
        "same number more than the day before, and {l} on the last day. How many {things} are "
        "<there|collected> in all?",
        "<What is|What's> {a} plus {b} plus {c} plus all the way up to {l}?",
        "The series {a} + {b} + {c} + ... ends with {l} and has a constant difference. <Its sum "
        "is?|What is its sum?>",
        "<1st term|first term> {a}, <2nd term|second term> {b}, last term {l}, arithmetic, sum = ?",
        "Logs are piled up so that the layers hold {a}, {b}, {c}, ..., {l} logs. How many logs "
        "are in the <whole |>pile?",
        "Add every number in the pattern {a}, {b}, {c}, ... that ends at {l}. <What is the "
        "total?|Give the total.>",
        "<Sum|Total> the arithmetic sequence {a}, {b}, {c}, ..., {l}.",
        "{person} types {a}, {b}, {c} and so on in equal steps until {l} into a calculator, with "
        "a plus sign in between. What <is the result|does the calculator show>?",
        "A lift makes trips carrying {a} kg, {b} kg, {c} kg and so on, with equal increases, and "
        "{l} kg on the last trip. How many kg does it carry in total?",
        "a1={a}, a2={b}, a3={c}, an={l}, AP, Sn=?",
        "{a}, {b}, {c} ... {l} (equal steps) -> Σ?",
        "=SUM({a}; {b}; {c}; ...; {l})",
        "I'm training push-ups. On day one I did {a}, on day two {b}, on day three {c}, always "
        "the same number more, and on the final day {l}. How many push-ups have I done <in "
        "total|so far>?",
        "How many candles do we need? The light pyramid at school has {a} candles in the top "
        "ring, {b} in the next, then {c}, growing evenly down to {l} in the bottom ring.",
        "{person} plants {a} onions in one bed, {b} in the second and {c} in the third. It goes "
        "on evenly up to a bed with {l} onions. How many onions are in the ground?",
        "Each level of my phone game pays a fixed bonus more than the level before: {a} coins, "
        "{b}, {c} and so on. The last one paid {l}. What did all the levels pay me together?",
        "Let $(u_k)$ be the arithmetic progression with $u_1 = {a}$ and $u_2 = {b}$, broken off "
        "after the term ${l}$. Determine $\\sum u_k$.",
        "Consider the finite set $\\{{a}, {b}, {c}, \\dots, {l}\\}$ of equidistant integers. "
        "Determine the sum over its elements.",
    ),
    unseen_wordings=(
        "Keep the pattern {a}, {b}, {c} going until you hit {l}, then total everything.",
        "The rows of a stadium have {a}, {b}, {c} seats and so on, the last has {l}. How many "
        "seats are there?",
        "arithmetic progression from {a} (then {b}, {c}) to {l}, sum please",
        "The terms of the sum {a} + {b} + {c} + ... + {l} increase by the same amount each time. "
        "Determine the value of the sum.",
        "How much is {a} + {b} + {c} and so on, always going up by the same step, until you have "
        "added {l} as the last number?",
        "Evaluate the arithmetic sum ${a} + {b} + {c} + \\cdots + {l}$.",
        "In a stadium block the first row has {a} seats, the second {b}, the third {c}, and it "
        "goes on in equal steps until the last row with {l} seats. How many seats are there in "
        "the block?",
        "An arithmetic progression begins with {a}, {b} and its last member is {l}. What do all "
        "its members add up to?",
    ),
    plans=(
        "The terms go from {a} to {l} in steps of {b} - {a}. We add them.",
        "We add the numbers {a}, {b}, ..., {l}, which have a constant difference.",
        "This is an arithmetic sum from {a}, {b} up to {l}.",
    ),
    programs=(
        "print(sum(range({a}, {l} + 1, {b} - {a})))",
        code("""
            d = {b} - {a}
            n = ({l} - {a}) // d + 1
            print(n * ({a} + {l}) // 2)
        """),
    ),
    slips=(
        Slip(
            "print(range({a}, {l} + 1, {b} - {a}).sum())",
            "A range has no method `sum`. Use the built-in `sum`.",
        ),
        Slip(
            "print(sum(range({a}, {l} + 1, d)))",
            "`d` is not defined. The step is {b} - {a}.",
        ),
        Slip(
            "print(sum({a}, {b}, {c}, ..., {l}))",
            "Python does not continue a pattern. Use `range` with the step {b} - {a}.",
        ),
        Slip(
            "from sympy import arithmetic_sum\nprint(arithmetic_sum({a}, {b}, {l}))",
            "There is no `arithmetic_sum` in sympy. Let us count the terms and take the formula.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The terms add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The terms from {a} to {l} have a constant difference. The sum is the number of terms "
        "times the average of {a} and {l}, which is $\\boxed{{answer}}$.",
        "Pair the first term {a} with the last term {l}, the second with the one before the last, "
        "and so on. All pairs have the same sum, and the total is $\\boxed{{answer}}$.",
    ),
)
