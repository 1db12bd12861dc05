"""The sum of an arithmetic series given by first term, difference and length."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 1, 99), "d": number(random, 2, 30), "n": number(random, 5, 300)}


def answer(a: int, d: int, n: int) -> int:
    return n * (2 * a + (n - 1) * d) // 2


FAMILY = Family(
    name="arithmetic_series",
    draw=draw,
    answer=answer,
    wordings=(
        "<<What is|What's> the sum of the first {n} terms of the arithmetic "
        "<sequence|progression> with first term {a} and common difference "
        "{d}?|<Find|Give|Calculate> the sum of the first {n} terms of the arithmetic "
        "<sequence|progression> with first term {a} and common difference {d}.>",
        "arithmetic <series|progression>, first term {a}, <difference|step> {d}, {n} terms: "
        "<sum|total>?",
        "An arithmetic <progression|sequence> <starts with|begins with|has first term> {a} and "
        "has common difference {d}. <Find|Compute|Determine> the sum of its first {n} terms.",
        "Let $a_1 = {a}$ and $a_{n+1} = a_n + {d}$<| for all $n \\ge 1$>. "
        "<Compute|Find|Evaluate> $a_1 + a_2 + \\cdots + a_{{n}}$.",
        "<hey |>sum up {n} numbers starting at {a} where each is {d} <more|bigger> than the "
        "<previous one|one before>",
        "<Compute|Evaluate|Find> $\\sum_{k=0}^{{n} - 1} ({a} + {d}k)$.",
        "{person} saves {a} <dollars|euros|coins> in the first week and {d} more each week than "
        "the week before. How much has {person} saved after {n} weeks?",
        "A <theatre|stadium|cinema|lecture hall> has {a} seats in the first row, and every row "
        "has {d} more seats than the row in front. There are {n} rows. <How many seats are there "
        "in all?|What is the total number of seats?>",
        "sum of <AP|A.P.|arithmetic progression> with a = {a}, d = {d}, n = {n}",
        "<Find|Compute|Work out> $S_{{n}}$ for the arithmetic sequence with $a_1 = {a}$ and $d = "
        "{d}$.",
        "Starting at {a} and going up in steps of {d}, what do the first {n} numbers add up to?",
        "<Determine|Calculate> the total of {n} terms in arithmetic progression when the first "
        "is {a} and each next term is larger by {d}.",
        "The terms of a sequence <grow|increase|rise> by {d} each time, beginning with {a}. "
        "<What's the sum of the first {n}?|Add up the first {n}.>",
        "{person} stacks {things} in {n} rows. The top row has {a} {things}, and each row below "
        "has {d} more than the row above it. How many {things} <are in the stack|does the whole "
        "stack contain|are stacked>?",
        "A <factory|workshop|company> sells {a} {things} in its first month, and every month it "
        "sells {d} more than in the previous month. How many {things} are sold in {n} months "
        "<altogether|in total>?",
        "<What is|How much is> {a} + ({a} + {d}) + ({a} + 2*{d}) + ... <with|if there are> {n} "
        "summands <altogether|in all>?",
        "The $k$-th term of a sequence is ${a} + {d}(k - 1)$. <Find|Calculate> the sum of its "
        "terms from $k = 1$ to $k = {n}$.",
        "<Evaluate|Work out> the arithmetic sum with {n} summands, initial summand {a} and "
        "increment {d}.",
        "Today, on day 1, {person} buys {a} {things}. On each later day {person} buys {d} more "
        "{things} than on the day before. How many {things} has {person} bought by the end of "
        "day {n}?",
        "<Total|Sum> of an arithmetic progression: {n} terms, begins at {a}, increases by {d}. "
        "<What is it?|Result?>",
        "If $b_1, b_2, \\ldots, b_{{n}}$ is an arithmetic progression with $b_1 = {a}$ and $b_2 "
        "- b_1 = {d}$, <determine|find> $\\sum_{i=1}^{{n}} b_i$.",
        "A <game|quiz> gives {a} points for round 1. Each later round is worth {d} points more "
        "than the round before it. What is the score of a player who wins all {n} rounds?",
        "n = {n}, a = {a}, d = {d}: <S_n|sum of the terms> <of|for> the arithmetic "
        "<progression|sequence>?",
        "{n} boxes stand in a line. The first box holds {a} {things}, and every next box holds "
        "{d} more than the one before. <Find the number of {things} in all boxes together.|How "
        "many {things} do the boxes hold together?>",
        "how much is it altogether if <you|i> begin with {a}, keep adding {d} to get the next "
        "number, and total up the first {n} numbers (the {a} counts as the first)",
        "The first of {n} numbers is {a}; each of the others exceeds the one before it by {d}. "
        "What is the sum of all {n} numbers?",
        "sum({a} + {d}*i for i in range({n})) =?",
        "A1: {a}; every cell below = cell above + {d}; last one A{n}; <SUM(A1:A{n})|SUM of the "
        "column> =?",
        "{a}, then +{d} each time, {n} terms, all <up|added> =?",
        "On the first day of my <fitness|sport> challenge I did {a} <push-ups|squats|sit-ups>. "
        "Each day has to beat the day before by {d}. When all {n} days are done, how many will I "
        "have done <altogether|in all>?",
        "How much pocket money will my parents have paid me <altogether|in the end>? The first "
        "payment was {a} dollars. Every payment after that they put {d} dollars on top of the "
        "previous one, and there'll be {n} payments.",
        "{person} is planting <tulip|onion|garlic> bulbs in the garden. The row by the "
        "<house|fence> takes {a}, and going away from there each row takes {d} more than the "
        "last. The bed is {n} rows deep. How many bulbs should {person} <buy|get from the shop>?",
        "so my running plan says {a} laps for the first run. every run after it is {d} laps "
        "longer than the last one, and there are {n} runs on the plan. <whats|what's> the lap "
        "count for the <whole|entire> plan",
        "Let $(u_k)_{k \\ge 0}$ be <given|defined> by $u_k = {a} + {d} \\cdot k$. Determine the "
        "partial sum <consisting of|comprising> its ${n}$ initial members $u_0, u_1, \\ldots$",
        "Determine the <value|sum> of the finite series $\\sum_{j=1}^{{n}} \\left({a} + (j - 1) "
        "\\cdot {d}\\right)$.",
        "a1={a} d={d} n={n} Sn?",
        "sum AP first {a} step {d} count {n}",
        "{a}, {a}+{d}, {a}+2*{d}.. {n} terms <total|sum>",
        "{n}/2*(2*{a}+({n}-1)*{d})",
        "<add up|sum of> {n} terms from {a} by {d}",
        "total of range start {a} step {d} length {n}",
        "S_{n} if a={a}, diff={d}",
        "sigma ({a}+{d}k), k = 0 to {n}-1",
        "{n} numbers, first {a}, each +{d}, <sum pls|whole sum>",
        "arith sum: start {a}, inc {d}, {n} of them",
        "{n} terms, t1 {a}, common diff {d}, what do they <total|come to>",
        "partial sum n={n} of arithmetic seq a={a} d={d}",
        "So, my kid has to add {n} numbers. The first is {a}, and then it's always {d} more. "
        "There must be a shortcut, what <comes out|does it add up to>?",
        "ok picture a staircase of numbers, it begins with {a}, every next one is {d} bigger, "
        "{n} numbers altogether. what's everything <together|added>?",
        "Our teacher told that story of the clever boy who summed numbers quickly, and now we're"
        " to do it with {n} numbers starting at {a} with steps of {d}. What's the sum?",
        "I'm knitting a shawl, and it starts with {a} stitches and gets {d} more every row. "
        "After {n} rows, how many stitches will I have knitted <in all|all told>?",
        "can someone sanity check me, arithmetic series, {n} terms, it opens at {a} and the "
        "gap's {d}. what total do you get",
        "So I told my students: first term {a}, difference {d}, and don't you dare add all {n} "
        "terms by hand. What should their <total|sum> be?",
        "My little brother puts {a} pebbles on the first pile and then each pile gets {d} more "
        "than the one before, he's made {n} piles, no kidding. How many pebbles is that?",
        "I need the sum, not the last term, of an arithmetic thing: {n} terms, {a} at the start,"
        " up by {d} <each step|a step>. What is it?",
        'we had this in the test, you know, "first term {a}, common difference {d}, find the '
        'sum to {n} terms", and I <blanked|panicked>. What was the answer?',
        "Let $T = \\{{a} + {d}j : j = 0, 1, \\ldots, {n} - 1\\}$. Compute the sum of the "
        "elements of $T$.",
        "Calculate $\\frac{{n}}{2}\\left(2 \\cdot {a} + ({n} - 1) \\cdot {d}\\right)$, the sum "
        "of an arithmetic series.",
        "Let $s_n$ denote the sum of the first $n$ terms of the arithmetic sequence with initial"
        " term ${a}$ and common difference ${d}$. What is $s_{{n}}$?",
        "A sequence is defined by $x_1 = {a}$ and $x_j - x_{j-1} = {d}$ for $j \\ge 2$. "
        "Determine $\\sum_{j=1}^{{n}} x_j$.",
        "Find the sum to ${n}$ terms of the series ${a} + ({a} + {d}) + ({a} + 2 \\cdot {d}) + "
        "\\cdots$",
        "What is ${n}$ times the arithmetic mean of the first ${n}$ terms of the arithmetic "
        "progression that has first term ${a}$ and difference ${d}$?",
        "The first term of an AP is {a}, the common difference is {d}. <Obtain|Evaluate> the sum"
        " of the terms from position 1 up to position {n}, inclusive.",
        "Let $\\ell$ be the linear function $\\ell(i) = {a} + {d}(i - 1)$. <Give|Evaluate> "
        "$\\ell(1) + \\ell(2) + \\cdots + \\ell({n})$.",
        "A wedding cake tower has {n} tiers of cupcakes. The top tier carries {a} cupcakes, "
        "every tier below it {d} more than the tier above. <How many cupcakes must be "
        "baked?|Find the number of cupcakes to bake.>",
        "A dragon demands {a} sheep in the first year and {d} sheep more every year than in the "
        "year before. How many sheep has it <eaten|got> after {n} years?",
        "A choir is arranged in {n} rows. In front stand {a} singers, and each row holds {d} "
        "more than the row before it. How many singers <belong to|are in> the choir?",
        "{person} drives a taxi. On the first shift there are {a} passengers, on every following"
        " shift {d} more. <What is the number of passengers over {n} shifts?|How many passengers"
        " is that over {n} shifts?>",
        "A crater grows rings: a space camera counts {a} stones in the innermost ring and {d} "
        "additional ones from ring to ring outwards. With {n} rings, how many stones are "
        "counted?",
        "The rent of a market stall is {a} coins for the first day, and rises by {d} coins "
        "daily. What does {person} pay for {n} days <in all|together>?",
        "An office prints {a} pages on Monday and on each working day after that {d} pages more "
        "than on the previous one. How many pages <leave|come out of> the printer in {n} working"
        " days?",
        "In a snail race the snail crawls {a} cm in the first minute and in each further minute "
        "{d} cm more. How far does it get in {n} minutes, in cm?",
        "{friend} levels up {n} times. The first level-up costs {a} gems, each later one {d} "
        "gems more than the one just before. How many gems does that cost <overall|in sum>?",
        "A carpenter drives {a} nails into the first plank and always {d} more into the next "
        "plank. For {n} planks, <what is the total of nails|how many nails are needed>?",
        "In an orchard the first tree bears {a} apples, the second {d} more than the first, the "
        "third {d} more than the second, and so on for {n} trees. How many apples can be picked?",
    ),
    unseen_wordings=(
        "On day one a runner covers {a} km, and daily she adds {d} km. What distance does she "
        "cover over {n} days in total?",
        "Add {n} equally spaced numbers: the smallest is {a}, the spacing is {d}.",
        "first element {a}, then always plus {d}; i need the total of {n} elements",
        "An arithmetic series has first term {a}, common difference {d} and {n} terms. Determine "
        "its sum.",
        "sum of arithmetic progression, a1 = {a}, d = {d}, number of terms = {n}",
        "If I start at {a} and keep going up by {d} until I have {n} numbers, what do all those "
        "numbers add up to?",
        "Let $a_1 = {a}$ and $a_{k+1} = a_k + {d}$ for all $k \\ge 1$. Evaluate $a_1 + a_2 + "
        "\\dots + a_{{n}}$.",
        "A theatre has {n} rows of seats. The front row has {a} seats, and every row behind it "
        "has {d} seats more than the row before. How many seats does the theatre have altogether?",
        "Add up the first {n} members of the arithmetic sequence that begins with {a} and grows "
        "by {d} at each step. What total do you get?",
    ),
    plans=(
        "The series starts at {a}, has difference {d} and {n} terms. We add them.",
        "We add the {n} terms that start at {a} and grow by {d}.",
        "An arithmetic series with first term {a}, difference {d} and {n} terms.",
    ),
    programs=(
        "print(sum({a} + {d} * k for k in range({n})))",
        "print({n} * (2 * {a} + ({n} - 1) * {d}) // 2)",
    ),
    slips=(
        Slip(
            "print(sum({a} + {d} * k for k in {n}))",
            "A number cannot be iterated. Use `range`.",
        ),
        Slip(
            "print(sum({a} + {d} * k, (k, 0, {n} - 1)))",
            "`k` is not defined. Use a generator over `range`.",
        ),
        Slip(
            code("""
                from sympy import summation, symbols
                k = symbols("k")
                print(summation({a} + {d} * k, k, 0, {n} - 1))
            """),
            "`summation` wants the bounds as one tuple. Let us use the closed formula instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the {n} terms is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The terms add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The first term is {a}, the difference {d}, and there are {n} terms. The sum is the number "
        "of terms times the average of first and last term, $\\boxed{{answer}}$.",
        "Use $S_k = \\frac{k}{2}(2a_1 + (k - 1)d)$ with first term {a}, difference {d} and {n} "
        "terms. The sum is $\\boxed{{answer}}$.",
    ),
)
