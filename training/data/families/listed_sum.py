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
        "{a} + {b} + {c} + ... + {l} <total|sum|altogether>",
        "add {a},{b},{c}..{l}",
        "arith series {a} {b} {c} ... {l} sum",
        "S = {a}+{b}+{c}+...+{l} S?",
        "<AP|arithmetic progression>: {a}, {b}, ..., {l}. sum of all",
        "sum(range({a}, {l} + 1, {b} - {a}))",
        "first={a} second={b} last={l} <add em all|sum it>",
        "{a}, {b}, {c}, dot dot dot, {l}: added up = ?",
        "gauss sum {a} {b} {c} up to {l}",
        "what does {a}+{b}+{c}+... come to if it stops at {l}",
        "{l} + ... + {c} + {b} + {a} = <?|how much>",
        "sum from {a} to {l}, steps like {a}, {b}, {c}",
        "So my kid's worksheet says {a} plus {b} plus {c}, then three dots, then plus {l}. "
        "Surely there's a trick. What's the <total|answer>?",
        "I'm supposed to add this whole row: {a}, {b}, {c}, and it goes on like that, same jump "
        "each time, right to {l}. What do I <get|end up with>?",
        "Remember the story of little Gauss? Mine's like that, only with {a}, {b}, {c} and so "
        "forth till {l}. How much <is it|does it make> in the end?",
        "okay the teacher said pair the first with the last, so {a} with {l}, and go on inward, "
        "{b} and so on. what's the sum of the lot",
        "I could punch {a} + {b} + {c} and all the rest up to {l} into my calculator, but no "
        "way. Can you just tell me the sum?",
        "We're doing sequences, this one begins {a}, {b}, {c}, has constant gaps and finishes at"
        " {l}, and now they want everything added. How big is that?",
        "You know those number patterns? {a}, then {b}, then {c}, keeps going evenly, last one's"
        " {l}. <What do they make together|What's the grand total>?",
        "My grandma taught me to add long columns. Top of this one is {a}, below it {b}, then "
        "{c}, it keeps rising evenly and the bottom is {l}. What goes under the line?",
        "Hobby question: all the numbers from {a} to {l} that you hit when you <count on in "
        "steps|go up> like {a}, {b}, {c}. What's their sum?",
        "Let $a_1 = {a}$, $a_2 = {b}$, $a_3 = {c}$ be the beginning of an arithmetic progression"
        " with final term ${l}$. <Evaluate|Determine> $a_1 + a_2 + \\cdots + {l}$.",
        "<Compute|Find the value of> the finite arithmetic series whose first three terms are "
        "${a}$, ${b}$, ${c}$ and whose last term is ${l}$.",
        "What is $\\sum_{t \\in T} t$ for $T = \\{{a}, {b}, {c}, \\ldots, {l}\\}$, where "
        "neighbouring elements always have the same difference?",
        "With $d = {b} - {a}$ and $n = ({l} - {a})/d + 1$, <evaluate|calculate> "
        "$\\frac{n}{2} ({a} + {l})$.",
        "The terms of an arithmetic sequence are ${a}, {b}, {c}, \\ldots, {l}$. Multiply their "
        "number by their mean. What <results|is the product>?",
        "Determine the sum of the arithmetic progression beginning with ${a}$ and ${b}$ and "
        "ending in ${l}$.",
        "Let $S$ denote the sum of all integers of the form ${a} + k({b} - {a})$, $k = 0, 1, 2, "
        "\\ldots$, not exceeding ${l}$. <Find|Compute> $S$.",
        "Express ${a} + {b} + {c} + \\cdots + {l}$ as a single <integer|number>.",
        "The rows of the <theatre|opera house> get longer towards the back: {a} seats in the "
        "front row, {b} in the next, {c} in the third, always the same increase, and {l} in the "
        "last. How many people can be seated?",
        "A dragon eats {a} sheep on its first night, {b} on its second, {c} on its third, the "
        "appetite rising by a fixed amount, until the night it eats {l}. How many sheep has it "
        "had?",
        "{person} trains for a marathon and runs {a} minutes in the first session, {b} in the "
        "second, {c} in the third and so on in equal steps to {l} minutes. What is the running "
        "time of all sessions together, in minutes?",
        "The choir lights up windows in an advent calendar show: {a} in round one, {b} in round "
        "two, {c} in round three, growing evenly, and finally {l}. How many lightings is that "
        "over the whole show?",
        "A probe sends {a} pictures on its first pass, {b} on its second, {c} on its third, "
        "always that many more, and {l} on the last pass. What is the <total number|overall "
        "count> of pictures sent?",
        "Grocer {friend} stacks tins with {a} in the top layer, {b} in the one beneath, {c} "
        "under that, and so forth to {l} at the floor. How many tins went into the display?",
        "A new website has {a} visitors in its first hour, {b} in its second, {c} in its third; "
        "the growth stays constant and the last hour counted brings {l}. How many visits were "
        "<there|counted> in total?",
        "{person} pays off a debt in rates: {a} euros, {b} euros, {c} euros, each rate larger by"
        " the same sum, the final one {l} euros. How large was the whole debt in euros?",
        "A percussion piece has bars with {a}, {b}, {c}, ... strokes, every bar longer by the "
        "same number, and {l} strokes in the closing bar. How many strokes does the drummer "
        "play?",
        "On the hiking holiday {person} and {friend} walk {a} km on the first day, {b} km on the"
        " second, {c} km on the third and so on, adding the same every day, with {l} km on the "
        "last. How many km is the entire tour?",
        "In the bakery oven the first batch has {a} biscuits, the second {b}, the third {c}, and"
        " it keeps going up evenly until a batch of {l}. How many biscuits were baked that day?",
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
