"""The mean of some numbers and all of them but one: which is the missing one?"""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """The mean m of n numbers, and n - 1 of them as a list."""
    n, middle = random.choice((3, 4, 4, 5, 5, 5, 6, 6, 7, 8, 9)), number(random, 8, 400)
    while True:
        every = [random.randint(middle // 2, middle + middle // 2) for _ in range(n)]
        m, missing = sum(every) // n, every.pop()
        missing -= (sum(every) + missing) % n  # makes the mean whole
        if missing > 0:
            break
    known = ", ".join(map(str, every))
    return {"n": n, "m": m, "known": known, "listed": " and ".join(known.rsplit(", ", 1))}


def answer(n: int, m: int, known: str, listed: str) -> int:
    missing = n * m
    for each in known.split(", "):
        missing -= int(each)
    return missing


FAMILY = Family(
    name="missing_average",
    draw=draw,
    answer=answer,
    wordings=(
        "The <mean|average|arithmetic mean> of {n} numbers is {m}. All but one of them are "
        "{listed}. <What is the missing number?|Find the missing number.|What is the other "
        "number?>",
        "<average|mean> of {n} numbers = {m}, known: {known}, <missing one?|missing number?|the "
        "last one?>",
        "<Find|Determine|Work out> the number $x$ for which the {n} numbers {known}, $x$ have the "
        "<mean|average> {m}.",
        "{person} <wrote|took> {n} tests and <scored {m} points on average|has an average score "
        "of {m}>. All scores but the last were {listed}. What was the last score?",
        "<hey|hi|ok> i need <a mean|an average> of {m} over {n} <exams|games|rounds>, so far i "
        "have {listed}. what do i <need|have to get> in the last one",
        "Let $x_1, \\dots, x_{{n}}$ be numbers with <arithmetic mean|mean> ${m}$. If the first "
        "ones are {known}, <find the one that is left.|what is the only remaining one?>",
        "In {n} days {person} <sold|made|collected> {m} {things} a day on "
        "average. The numbers for all days except one were {known}. What was it on that one day?",
        "<What|Which> number must <be added to|join> the list {known} <so that|in order that> the "
        "<average|mean> of all {n} <entries|numbers> <is|becomes> {m}?",
        "{n} <pumpkins|letters|coins> have an average weight of {m} g. <Their weights are {listed} "
        "g, except for one.|All of them but one weigh {listed} g.> How <heavy is that one|many "
        "grams does the other one weigh>?",
        "<Compute|Calculate> the unknown <value|entry>: {known}, ?. <Mean|Average> of all {n} "
        "values: {m}.",
        "The data set [{known}, x] has {n} entries and <mean|average> {m}. <x = ?|What is x?|Solve "
        "for x.>",
        "One <figure|number> in a table is <smudged|illegible>. The others are {known}, and the "
        "note below says: {n} figures, average {m}. What <is|must be> the <smudged|illegible> one?",
        "How many points must {person} score in game number {n} to have an average of {m} "
        "over all {n} games, <after|having had> {known} in the earlier ones?",
        "If {listed} together with one <more|further|other> number average {m}, all {n} of them "
        "counted, what is that number?",
        "The <sum of {n} numbers|total of {n} numbers> is {n} times {m}. One of these numbers is "
        "hidden and the others are {known}. What is the hidden number?",
        "{n} <boxes|parcels|crates> have a mean mass of {m} kg. <On the scale, all but "
        "the last|Without the last one, they> weigh {known}, in kg. Find the last one's mass in "
        "kg.",
        "mean: {m}; count: {n}; all values but one: {known}; <the remaining value|missing "
        "value|unknown value> = ?",
        "<Give|State|Name> the number that brings the <average|mean> of {listed} to exactly {m} "
        "when it is included as <the last of {n}|number {n} of {n}>.",
        "{person} and some friends, {n} in all, own {m} {things} each on average. Everybody but "
        "{friend} counts: {known}. How many {things} does {friend} own?",
        "Suppose that $\\frac{1}{{n}}\\left(S + x\\right) = {m}$, where $S$ is the sum of "
        "{listed}. <Find $x$.|Determine $x$.|What is the value of $x$?>",
        "{friend} thinks of {n} numbers with an average of {m} and <tells|reveals to> {person} "
        "all but one: {known}. <Which one is kept secret?|What is the secret one?>",
        "A <thermometer|sensor> recorded {n} values, averaging {m}. Only {listed} were saved, a "
        "single value was lost. <Reconstruct it.|What was it?|Recover the lost value.>",
        "To <finish|end> with a mean of {m} after {n} <throws|tries|quizzes>, what <result|score> "
        "does {person} need at the end, if the results up to then are {known}?",
        "Numbers: {known} and a <blank|gap>. Their number is {n}, their average {m}. Fill in the "
        "<blank|gap>.",
        "The {n} <plants|shelves|towers> in a room have a mean height of {m} cm. One of them "
        "was not measured; the rest measure {known} cm. <How tall is that one|What is its "
        "height>, in cm?",
        "AVERAGE({known}, x) = {m}, n={n}, x=?",
        "data {known}, ??? ; n {n} ; avg {m} ; ???=",
        "sum([{known}, x]) / {n} == {m} -> x",
        "My watch says I was active for {m} minutes a day on average over {n} days. Scrolling "
        "back I see {listed}, but one day isn't shown. How many minutes was it on that day?",
        "How much did my last visit to the shop cost? I went {n} times and the app says {m} euros "
        "per visit on average. The receipts from the other visits say {listed} euros.",
        "{person} baked on {n} mornings and used {m} grams of flour per morning on average. The "
        "slips for all mornings except one read {known}. How many grams were used on the one "
        "without a slip?",
        "Our bowling team has {n} players and averaged {m} points each. {friend} didn't write "
        "anything down, the rest of us got {listed}. What did {friend} get?",
        "Let $\\mu = {m}$ be the mean of a sample of size ${n}$, of which the observations "
        "{known} are at hand. Determine the single observation that is absent.",
        "Determine $\\omega$ from the condition that {known} and $\\omega$, altogether ${n}$ "
        "quantities, possess the arithmetic mean ${m}$.",
    ),
    unseen_wordings=(
        "The average of {n} numbers is {m}. All but one of them are known: {listed}. Determine "
        "the remaining number.",
        "mean of {n} numbers = {m}; have {known}, ?. find the missing one",
        "I wrote down {n} scores and their average came out as {m}, but one of them got smudged. "
        "The ones I can still read are {listed}. What was the smudged one?",
        "The ${n}$ numbers ${known}, z$ have arithmetic mean ${m}$. Find $z$.",
        "{person} drove on {n} days and covered {m} km per day on average. The logbook has one "
        "blank line; the entries for the other days are {listed} km. What distance belongs on the "
        "blank line?",
        "Which number completes the list {known}, so that it has {n} entries and their mean is "
        "{m}?",
    ),
    plans=(
        "The {n} numbers add up to {n} times {m}. We subtract the known ones.",
        "The mean of {n} numbers is {m}, so the total is {n} * {m}. The missing one is the total "
        "minus the sum of {known}.",
        "We know {known}, and all {n} have the mean {m}. The rest of the sum is missing.",
    ),
    programs=(
        "print({n} * {m} - sum([{known}]))",
        code("""
            known = [{known}]
            print({m} * {n} - sum(known))
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq((sum([{known}]) + x) / {n}, {m}), x)[0])
        """),
    ),
    slips=(
        Slip(
            "print({n} * {m} - sum({known}))",
            "`sum` takes one list<|, not the separate numbers>. Put the numbers into brackets.",
        ),
        Slip(
            "print({n} * {m} - [{known}])",
            "A list cannot be subtracted from a number. Subtract its sum.",
        ),
        Slip(
            "known = [{known}]\nprint({m} * {n} - known.sum())",
            "A list has no method `sum`. Use the built-in `sum`.",
            fix=1,
        ),
        Slip(
            "from statistics import mean\nprint(mean({known}, x) == {m})",
            "This cannot find x, which has no value. <Let us|We> take the known numbers from the "
            "total instead.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq((sum([{known}]) + x) / {n}, {m}), x)[0])
            """),
            "`symbols` was never imported. Import it <and try again|too>.",
            fix=2,
        ),
    ),
    conclusions=(
        "The missing number is $\\boxed{{answer}}$.",
        "<So|Hence> the last of the {n} numbers is $\\boxed{{answer}}$.",
        "The one that makes the mean {m} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The sum of all {n} numbers is {n} times {m}. Taking away {known} leaves "
        "$\\boxed{{answer}}$.",
        "Compare {known} with the mean {m}. The missing number must balance their differences "
        "from it, so it is $\\boxed{{answer}}$.",
    ),
)
