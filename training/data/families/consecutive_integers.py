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
        "{k} consecutive ints sum {s} largest",
        "sum of {k} consecutive numbers = {s} <max|biggest> ?",
        "{s} as {k} consecutive numbers, <highest|top> number",
        "biggest of {k} in a row adding to {s}",
        "k={k} consecutive, total={s}, last=?",
        "x+(x+1)+... {k} terms = {s}, last term",
        "{k} nos in a row make {s} which is the greatest",
        "max n: n + (n-1) + ... ({k} terms) = {s}",
        "{k} back to back integers, {s} total, <give largest|largest?>",
        "find largest, {k} consecutive integers, {s} when added",
        "sum={s} count={k} step=1 max=",
        "consecutive whole numbers x{k} -> {s}, upper one pls",
        "so basically my kid's got {k} numbers, one after another like when you count, and they "
        "come to {s} if you add them. The worksheet wants the biggest. <What is it|Which is it>?",
        "Okay here's a trick I do with friends: pick {k} numbers that follow each other, tell me"
        " the sum. {friend} said {s}. So I've got to name the last number, what'd that be?",
        "I'm reading a chapter a night, and I've noticed the last {k} chapter numbers, they're "
        "consecutive of course, add up to {s}. Which chapter did I read most recently?",
        "My teacher said, let x be the largest, then go down by one each time till you've {k} "
        "numbers, and it's all equal to {s}. What's x then?",
        "we had this in the quiz: {k} consecutive integers, they sum to {s}, what's the largest."
        " I <guessed|ran out of time>. what was it?",
        "My daughter draws {k} <stars|hearts> rows, hm, each row one more than the one before, "
        "and she's used {s} of them in all. How many are in her longest row?",
        "I'm <saving|putting coins away>, one coin more every week than the week before. It's "
        "been {k} weeks and there's {s} in the jar now. What did I put in this last week?",
        "tell me, there's {k} lottery balls with numbers in a row, no gaps, and the sum's {s}. "
        "what's on the highest ball",
        "It's for our maths circle, I can't get it started: {s} is the total, {k} integers are "
        "in it, each one's right after the other. They'd like to know the greatest one.",
        "Let $S = \\{m+1, m+2, \\dots, m+{k}\\}$ be a set of integers whose sum is ${s}$. Find "
        "$\\max S$.",
        "Determine the largest element of the block of ${k}$ consecutive integers for which the "
        "elements <sum to|have the sum> ${s}$.",
        "An integer $b$ has the property that $b$ and the ${k} - 1$ integers directly before it "
        "have the sum ${s}$. What is $b$?",
        "If $a + (a + 1) + \\cdots + (a + {k} - 1) = {s}$, evaluate $a + {k} - 1$.",
        "The number ${s}$ can be represented as a sum of ${k}$ consecutive integers. Which "
        "integer is the greatest in this representation?",
        "The terms of a finite sequence $a_1, \\dots, a_{{k}}$ of integers satisfy $a_{i+1} = "
        "a_i + 1$, and their sum equals ${s}$. Calculate $a_{{k}}$.",
        "What is the maximum of {k} successive whole numbers, given that their arithmetic mean "
        "multiplied by {k} is {s}?",
        "Suppose that {k} integers are consecutive and that ${s}$ is what their addition yields."
        " What is the value of the largest?",
        "A caterpillar eats one leaf more each day than on the day before. Over {k} days it eats"
        " {s} leaves. How many does it eat on the <final|last> day?",
        "The magic boots take {person} one mile further with every step. {k} steps covered {s} "
        "miles together. How many miles long was the last step?",
        "An usher hands out {k} neighbouring seats in one row to a family. The seat numbers, "
        "without gaps, have the sum {s}. What number is on the seat with the highest number?",
        "A choir rehearses {k} songs that are next to one another in the songbook. {friend} adds"
        " their song numbers and gets {s}. Which of the numbers is the last one sung, if they go"
        " <upwards|in ascending order>?",
        "Rockets are launched in {k} consecutive years of the colony calendar. For fun, a "
        "historian adds the {k} year numbers and obtains {s}. In which year was the latest "
        "launch?",
        "A potter fires {k} batches. Each batch has one bowl more than the batch before, and "
        "there are {s} bowls in the end. Give the number of bowls in the largest batch.",
        "On {k} successive floors of a skyscraper someone presses the lift button. The floor "
        "numbers sum to {s}. What is the topmost of these floors?",
        "A shop window shows a pyramid of cans with {k} layers: every layer has one can more "
        "than the layer on top of it. The whole thing takes {s} cans. How many cans form the "
        "bottom layer?",
        "{person}'s invoices are numbered without gaps. This week {k} invoices went out, and "
        "their numbers total {s}. What number does the newest invoice <bear|have>?",
        "Siblings were born in consecutive years: there are {k} of them, each exactly a year "
        "older than the next, and today their ages add up to {s}. How old is the eldest?",
        "In a tournament {person} scores in {k} matches, each time one goal more than in the "
        "match before, {s} goals overall. How many goals fell to {person} in the best match?",
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
