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
        "avg({known}, ?) = {m} with {n} numbers",
        "<missing|unknown> value mean={m} n={n} rest={known}",
        "{n} nums avg {m}, got {known}, <need the other|last?>",
        "{n}*{m} minus all of {known}",
        "need avg {m} after {n} tests, have {known}, next score",
        "find x: mean of {known}, x is {m} ({n} values)",
        "n={n}; mean={m}; have [{known}]; want x",
        "({known} and x) / {n} -> {m}, sum them first, x=?",
        "scores {listed} + one more, {n} total, average {m}, <one more is|the one more?>",
        "hidden number?? {n} in all, average {m}, visible: {known}",
        "one gone from {n} data pts, mean {m}, left: {known}",
        "({n} entries, mean {m}) {known}, <blank|___|?>",
        "So basically I've got {n} marks with an average of {m}, and I remember {listed}, but "
        "not the last one. <What was it|Can you work it out>?",
        "My kid's worksheet has a row of {n} boxes, filled with {known} and one left empty, and "
        "it says the mean's {m}. <What's in the empty one|What goes in the box>?",
        "Our coach says we're averaging {m} goals over {n} games. I've got {listed} in my book, "
        "so I forgot to write a game down. How many goals was that one?",
        "Okay, I want to finish the term on exactly {m}. There are {n} tests, and so far it's "
        "been {known}. What do I have to <score|get> on the remaining one?",
        "I'm a teacher and I spilled coffee over one of my {n} marks. Readable: {listed}. The "
        "average at the bottom is {m}. <Which mark is under the stain|What did I spill on>?",
        "We weighed {n} pumpkins at the club, mean {m} kilos. The list says {known} and then "
        "somebody tore off the end. What was the last pumpkin, in kilos?",
        "Hm, so all {n} numbers together have a mean of {m}, one's a secret, the others are "
        "{listed}. What's the secret one?",
        "I asked my brother for {n} numbers averaging {m}, and he's only told me {listed} so "
        "far. He's got one more to say. Which?",
        "You know what's annoying? The app shows my average, {m} over {n} rides, and the single "
        "rides {known}, but one ride never synced. How long was it, if these are all km?",
        "Let $S = \\{{known}, x\\}$ be a list of ${n}$ numbers whose arithmetic mean is ${m}$. "
        "<Find|Compute> $x$.",
        "The total of ${n}$ numbers equals ${n} \\cdot {m}$. All but one of the numbers are "
        "${known}$. <Determine|Evaluate> the one left out.",
        "The arithmetic mean $\\bar{x}$ of ${n}$ observations is ${m}$. If every observation "
        "except one is known, namely ${known}$, what is the unknown observation?",
        "<Determine|Find> the real number $t$ such that {listed} and $t$ have the mean value "
        "{m}, the count being {n}.",
        "A sample of {n} values has mean {m}. Given the values {known}, calculate the "
        "<omitted|remaining> value.",
        "A multiset of cardinality ${n}$ contains ${known}$ and one further number $y$. Its "
        "average equals ${m}$. What is $y$?",
        "Compute ${n} \\cdot {m} - s$, where $s$ is the sum of the numbers ${known}$.",
        "In an exam paper the average of {n} quantities is stated as {m}. The quantities are "
        "{known} and $q$. <Give|State> $q$.",
        "Magic boots make unequal strides. {person} took {n} strides with a mean of {m} miles; "
        "all except the last one measured {listed} miles. How many miles was the last stride?",
        "A jazz album has {n} tracks that last {m} seconds on average. The sleeve gives {known} "
        "seconds, the length of the bonus track is not printed. How many seconds does the bonus "
        "track last?",
        "The fishing boat went out {n} times this month and landed {m} kg a trip. For all but "
        "one trip the skipper noted the catch: {known} kg. How many kg were <landed|caught> on "
        "the other?",
        "A crew of {n} astronauts uses {m} litres of water each per week on average. The meters "
        "of the others read {listed}, the commander's is broken. How many litres did the "
        "commander use?",
        "{person} runs {n} laps at an average of {m} seconds a lap. The stopwatch saved {known} "
        "and then the battery died before the last lap was in. What was the time for it, in "
        "seconds?",
        "The dairy farm's {n} cows gave {m} litres a head on average. {friend} filled in "
        "{listed} and forgot Bella. How much did Bella give, in litres?",
        "Of the {n} offices on our floor, the mean area is {m} square metres. The plan shows "
        "{known} and leaves one office without a figure. <How big is it|What is its area>, in "
        "square metres?",
        "{person} wants to spend {m} coins a day on average during {n} days of holiday, exactly."
        " All days but the last have gone by and cost {listed} coins. How many coins can "
        "{person} spend on the last?",
        "The carpenter cut {n} boards of mean length {m} cm. With {known} (in cm) already "
        "checked, there is one board <left|still to check>. What length must it have, in cm?",
        "In a card game {n} players drew {m} points each on average. Cards worth {listed} points"
        " are face up. What is the card that lies face down worth?",
        "A jar of sweets was guessed at by {n} children, and the mean of their guesses was {m}. "
        "{known} were the guesses, with {friend}'s left out. What did {friend} <guess|say>?",
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
