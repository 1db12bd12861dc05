"""The largest of some consecutive integers with a given sum."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    k, start = number(random, 3, 25), number(random, 1, 400)
    return {"k": k, "s": sum(range(start, start + k))}


def answer(k: int, s: int) -> int:
    return (s - k * (k - 1) // 2) // k + k - 1


FAMILY = Family(
    name="consecutive_integers",
    draw=draw,
    answer=answer,
    wordings=(
        "The sum of {k} <consecutive|successive> <integers|whole numbers> is {s}. <What is the "
        "<largest|greatest|biggest> of them?|Find the <largest|greatest> of these "
        "numbers.|Determine the <largest|biggest> one.>",
        "{k} consecutive <integers|numbers|whole numbers> <sum to|add up to|total> {s}, "
        "<largest|biggest|greatest> <one|number>?",
        "<largest|biggest|greatest|maximum> of {k} consecutive integers with <sum|total> {s}",
        "<Find|Compute|Determine|Work out|Give> the <largest|greatest> of {k} consecutive "
        "<integers|whole numbers|natural numbers> <whose sum is|that add up to|that total|having "
        "the sum> {s}.",
        "hey i <added|summed up|added together> {k} <whole numbers|integers> in a row and got "
        "{s}, <whats|what is|which was> the <biggest|largest|highest> one",
        "Let $n$ be the <largest|greatest> of {k} consecutive integers <whose sum is|with "
        "sum|that add up to> ${s}$. <Find|Determine|Compute> $n$.",
        "<Adding|Adding up|Summing> {k} consecutive integers <gives|yields|produces> {s}. <What "
        "is the <value of the |><largest|greatest> one?|Which of them is the <largest|greatest>?>",
        "{person} reads {k} pages of a book <in a row|one after the other>. The page numbers <add "
        "up to|have the sum> {s}. What is the number of the last page <that |>{person} read?",
        "{person} <buys|is given|holds> {k} raffle tickets with consecutive numbers. The numbers "
        "on them <add up to|total|sum to> {s}. What is the <highest|largest> ticket number?",
        "What's the highest house number if {k} <neighbouring houses|houses next to each other> "
        "<have|bear> consecutive numbers and the numbers <add up to|sum to> {s}?",
        "On {k} days <in a row|running> {person} sold {things}, each day exactly one more than "
        "the day before, and {s} altogether. How many {things} did {person} sell on the last day?",
        "{person} <stacks|arranges> {s} {things} in {k} rows so that every row has exactly one "
        "more than the row <above|before> it. How many {things} are in the "
        "<longest|biggest|largest> row?",
        "A hall has {s} seats in {k} rows. Each row <has|contains> one seat more than the row in "
        "front of it. How many seats are <there in the last row|in the row with the most seats>?",
        "How <large|big> is the <largest|greatest> member of a <run|block|string> of {k} "
        "consecutive integers that <totals|adds up to> {s}?",
        "<Write|Express> {s} as <a|the> sum of {k} consecutive integers. What is the "
        "<largest|greatest|biggest> <summand|addend|term>?",
        "If {s} is <written|expressed|represented> as the sum of {k} consecutive <positive "
        "integers|integers|natural numbers>, <what is the greatest of them|what is the largest of "
        "those integers|which one is the biggest>?",
        "$(x - {k} + 1) + \\cdots + (x - 1) + x = {s}$ is a sum of {k} consecutive integers. "
        "<Find|Determine> $x$, the largest <of them|one>.",
        "consecutive integers: how many = {k}, sum = {s}, <max|maximum|largest> = ?",
        "I am thinking of {k} <whole numbers|integers> that follow each other directly when you "
        "count. Together they <make|give> {s}. Which <one|number> is the <largest|highest>?",
        "A <row|list|sequence> of {k} integers, each 1 more than the one before it, has sum {s}. "
        "<What is its last entry?|Give its last entry.|Find the final number.>",
        "Given that ${s} = a + (a+1) + (a+2) + \\cdots$ with {k} terms on the right, each one "
        "greater than the <previous one|term before it>, what is the <last|largest> term?",
        "The <total|sum> is {s}. It <comes|results> from adding {k} integers that are "
        "consecutive. <Tell me|State|Find> the <maximum|greatest|largest> of these integers.",
        "{friend} adds {k} numbers in counting order, without <gaps|skipping any>, and "
        "<gets|arrives at> {s}. With which number did {friend} end?",
        "When {k} consecutive integers have an average of {s}/{k}, what is the "
        "<largest|greatest|biggest> of these integers?",
        "{k} ints, step +1, total={s}, top <one|int> =?",
        "sum(range(m-{k}+1, m+1)) == {s}, m=?",
        "{s} = _ + _ + ... + _ ({k} blanks, each +1 on the one before), last blank<?| =?>",
        "I've been doing push-ups, and every day I manage one more than the day before. After "
        "{k} days I'm at {s} <altogether|all told>. How many did I do today, the last of those "
        "days?",
        "How many pots <are|stand> on the fullest shelf? The greenhouse has {k} shelves, each "
        "carrying a single pot more than the shelf above, and {person} counted {s} pots.",
        "Our team got {k} lockers side by side at the pool, numbered without gaps. For fun I "
        "added all the numbers on the doors and it came to {s}. {friend} has the one with the "
        "highest number. <Which number is that|What does it say on that door>?",
        "In this phone game each new level holds one coin more than the level before. {person} "
        "cleared {k} levels without a break and came out with {s} coins. How many coins were in "
        "the final level?",
        "Let $m \\in \\mathbb{Z}$ satisfy $\\sum_{i=1}^{{k}} (m - {k} + i) = {s}$. Determine "
        "$m$, the upper end of the block of {k} neighbouring integers that is summed.",
        "An arithmetic progression with common difference $1$ has ${k}$ integer terms and the "
        "sum ${s}$. Determine its final term.",
    ),
    unseen_wordings=(
        "The sum of {k} consecutive integers is {s}. Find the largest of these integers.",
        "{k} consecutive integers, sum {s}, largest = ?",
        "I added up {k} integers in a row, each one more than the one before, and got {s}. What "
        "was the last and biggest one?",
        "Let $n, n+1, n+2, \\dots$ be a run of ${k}$ consecutive integers whose sum is ${s}$. "
        "Determine the maximum of these integers.",
        "{person} tears a strip off a long number line. On the strip there are exactly {k} "
        "integers, one after another, and {friend} works out that together they make {s}. What is "
        "the greatest integer on the strip?",
        "Write {s} as a sum of {k} consecutive integers. What is the greatest term of this sum?",
    ),
    plans=(
        "Let x be the largest of the {k} consecutive integers. The others are x - 1, x - 2 and so "
        "on, and the sum is {s}.",
        "The {k} integers end at x and add up to {s}. We <solve|let sympy solve> for x.",
        "We need the <largest|last> of {k} consecutive integers with sum {s}.",
    ),
    programs=(
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve(sum(x - i for i in range({k})) - {s}, x)[0])
        """),
        "print(next(x for x in range({s}) if sum(range(x - {k} + 1, x + 1)) == {s}))",
        "print({s} // {k} + {k} // 2)",
    ),
    slips=(
        Slip(
            code("""
                from sympy import solve
                print(solve(sum(x - i for i in range({k})) - {s}, x)[0])
            """),
            "The symbol x was never defined. Import `symbols` and define it first.",
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                x = symbols("x")
                print(solve(sum(x - i for i in range({k})) - {s}, x)[{k} - 1])
            """),
            "The equation has a single solution. Take the one at index 0.",
        ),
        Slip(
            code("""
                from sympy import Eq, symbols
                x = symbols("x")
                print(solve(Eq(sum(x - i for i in range({k})), {s}), x))
            """),
            "`solve` was not imported. Let us simply try the possible largest integers in turn "
            "instead.",
            fix=1,
        ),
        Slip(
            "print([x for x in range(0) if sum(range(x - {k} + 1, x + 1)) == {s}][0])",
            "The range was empty, so the list was empty too. Search up to the sum {s}.",
            fix=1,
        ),
    ),
    conclusions=(
        "The largest of the {k} integers is $\\boxed{{answer}}$.",
        "So the <largest|greatest> number is $\\boxed{{answer}}$.",
        "The {k} consecutive integers with sum {s} end at $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The mean of the {k} integers is {s} divided by {k}, and they lie evenly around it. The "
        "largest of them is $\\boxed{{answer}}$.",
        "Let x be the largest integer. The sum of x, x - 1 and so on with {k} terms is {s}. "
        "Solving this for x gives $\\boxed{{answer}}$.",
    ),
)
