"""How many multiples of a number lie in an interval, ends included."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    k, a = number(random, 3, 80), number(random, 2, 3000)
    return {"k": k, "a": a, "b": a + number(random, 2 * k, 20000)}


def answer(k: int, a: int, b: int) -> int:
    return len(range(a + -a % k, b + 1, k))


FAMILY = Family(
    name="multiples_between",
    draw=draw,
    answer=answer,
    wordings=(
        "How many multiples of {k} are there <from {a} to {b}|between {a} and {b}, inclusive|from "
        "{a} to {b} inclusive>?",
        "<Find|Compute|Determine|Give> the number of <multiples of ${k}$|integers divisible by "
        "${k}$> <between ${a}$ and ${b}$ inclusive|in $[{a}, {b}]$>.",
        "<count|number of|how many> multiples of {k} <in [{a}, {b}]|from {a} to {b}|in range "
        "{a}..{b} inclusive>",
        "hey <between {a} and|from {a} to> {b} (both <included|count>), how many numbers <are "
        "divisible by|can be divided evenly by> {k}?",
        "How many integers $n$ with ${a} \\le n \\le {b}$ <are divisible by ${k}$|satisfy ${k} "
        "\\mid n$|satisfy $n \\equiv 0 \\pmod{{k}}$>?",
        "<How many numbers in the {k} times table are at least {a} and at most {b}?|Count the "
        "numbers in the {k} times table that are at least {a} and at most {b}.>",
        "{k} <divides|is a factor of> how many of the <integers|numbers> {a}, {a} + 1, ..., {b}?",
        "For how many integers $m$ <is|does one have> ${a} \\le {k}m \\le {b}$?",
        "<Let $M$ be|Suppose $M$ is> the set of multiples of {k} that are not <less|smaller> than "
        "{a} and not <greater|larger> than {b}. <How many elements does $M$ have?|What is the size "
        "of $M$?>",
        "<The pages of a book are numbered.|Every page of a long series of books has its own "
        "number.> {person} <opens|reads> pages {a} to {b} and puts a mark on every page whose "
        "number is divisible by {k}. How many marks <are made|does {person} make>?",
        "A <street|road> has a <lamp|tree|sign> at every kilometre mark that is a multiple of {k} "
        "kilometres. How many does one pass from kilometre {a} to kilometre {b}, both included?",
        "<House|Locker|Room> numbers run from {a} to {b}. <Each|Every> number divisible by {k} "
        "gets a <red|new|golden> plate. How many plates are <needed|there>, one for each such "
        "number?",
        "{person} <counts|counts aloud|says all numbers> from {a} to {b} and claps <whenever|each "
        "time> a multiple of {k} comes up. How <often|many times> does {person} clap?",
        "How many whole numbers <in the range|ranging> from {a} up to {b}, <ends|endpoints> "
        "included, leave <no remainder|remainder 0> when divided by {k}?",
        "sum(1 for x in range({a}, {b} + 1) if x % {k} == 0)<| = ?| gives what?>",
        "<Compute|Evaluate|Find> $\\left\\lfloor \\frac{{b}}{{k}} \\right\\rfloor - \\left\\lfloor "
        "\\frac{{a} - 1}{{k}} \\right\\rfloor$.",
        "<Consider|Take> all integers from {a} through {b}. How many of <these|them> <have {k} as "
        "a factor|are exactly divisible by {k}|are multiples of {k}>?",
        "A crate <must hold|holds> between {a} and {b} {things} (either limit is allowed), and "
        "they must fill bags of {k} <exactly|without any left over>. How many different "
        "<totals|amounts of {things}> are possible?",
        "x is <divisible by|a multiple of> {k}, x >= {a}, x <= {b}. <How many x?|Number of such "
        "x?|How many possible x are there?>",
        "<Starting|Beginning> at {a} and <ending|stopping> at {b}, both included, how many numbers "
        "that {k} goes into <evenly|exactly> <are|will be> met?",
        "{friend} keeps the coupons numbered {a} to {b}. A coupon <wins|is a winner> if {k} goes "
        "into its number <evenly|exactly>. How many coupons win?",
        "<Within|On> the closed interval from {a} to {b}, <how many|what number of> integers are "
        "<divisible|evenly divisible> by {k}?",
        "A machine numbered its products {a}, {a} + 1, and so on up to {b}. Every product with a "
        "number that is a multiple of {k} was tested. How many <tests were made|products were "
        "tested>?",
        "No smaller than {a}, no larger than {b}, and divisible by {k}: how many <such "
        "integers|integers like this> <exist|are there>?",
        "A1: {a}, A2: {b}, A3: {k}. <=INT(A2/A3)-INT((A1-1)/A3) gives|A4: count of multiples of "
        "A3 from A1 to A2, both counted> =?",
        "{a}..{b} incl., # <divisible by {k}|with {k} as divisor> =?",
        "n mod {k} = 0, n from {a} up to and incl. {b} -> count(n) =?",
        "I'm doing <exercise sheets|worksheets>, and they are numbered {a} to {b} without gaps. "
        "Our teacher only wants the ones whose number {k} divides evenly. How many do I have to "
        "hand in?",
        "How <often|many times> did my phone buzz? It buzzes at every step count that can be "
        "divided by {k}. The counter stood just below {a} when I left, and the last step I took "
        "was step {b}.",
        "We play a counting game. {person} opens with {a}, the others go on one by one, and the "
        "last number is {b}. Whoever gets a number from the {k} times table <must stay "
        "silent|says beep instead>. How many <silent moments|beeps> are there, if nobody slips?",
        "On our allotment the rows have the numbers {a} to {b}. Today I only water a row if its "
        "number is a multiple of {k}. {friend} asks how many rows that is. What do I <say|answer>?",
        "Determine the cardinality of $\\{x \\in \\mathbb{Z} : {a} \\le x \\le {b}\\} \\cap "
        "{k}\\mathbb{Z}$.",
        "Denote by $N$ the number of terms of the arithmetic progression ${k}, 2 \\cdot {k}, 3 "
        "\\cdot {k}, \\dots$ that lie in the closed interval with end points ${a}$ and ${b}$. "
        "<State|Determine> $N$.",
        "<#|count|nr> multiples of {k}, {a} to {b} incl",
        "{k} | n, {a}<=n<={b}, how many n",
        "floor({b}/{k}) - floor(({a}-1)/{k})",
        "how many nums {a}-{b} divisible by {k}",
        "len([n for n in range({a}, {b}+1) if not n % {k}])",
        "from={a} to={b} (both in) step check n%{k}==0 count=?",
        "x in [{a};{b}], x/{k} whole, <how many x|nr of x>",
        "multiples({k}) >= {a} and <= {b}: <how many|count>",
        "{k} table between {a} and {b} incl. how many entries",
        "COUNT n WHERE n BETWEEN {a} AND {b} AND n MOD {k} = 0",
        "amount of {k}s multiples in {a}...{b} ends included",
        "lo {a} hi {b} div {k} <count em|how many>",
        "So my kid's worksheet wants to know how many numbers from {a} up to {b} you can share "
        "out evenly by {k}. Both ends are in. <How many|What's the count>?",
        "Basically, I'm counting by {k}s and I only care about what lands from {a} to {b}, those"
        " two included. How many <landings|numbers> do I get?",
        "We played fizz in the car, you know, you say fizz on each multiple of {k}. We went from"
        " {a} all the way to {b}. How many times did somebody say fizz?",
        "I wrote a loop from {a} through {b} that prints the ones {k} goes into. How many lines "
        "<will it print|should I see>?",
        "Okay, my pupils keep being off by one here: the multiples of {k}, not below {a}, not "
        "above {b}. How many <are there really|is it>?",
        "My tutor says divide both ends by {k} and think about the rounding. The ends are {a} "
        "and {b}, they count too. How many multiples are in there, then?",
        "How many of the numbers {a}, {a} plus one, and so on, right up to {b}, don't leave "
        "anything when you divide them by {k}? I'm stuck on that.",
        "My raffle tickets go from {a} to {b}, and everything divisible by {k} wins. How many "
        "winners <have I got|is that>?",
        "Quick bet with my brother: how many whole numbers from {a} to {b}, both ends in, have "
        "{k} as a divisor?",
        "<Determine|Find> the number of integers $j$ for which ${k}j$ belongs to the interval "
        "$[{a}, {b}]$.",
        "Let $D = \\{n \\in \\mathbb{N} : {k} \\mid n,\\ {a} \\le n \\le {b}\\}$. "
        "<Compute|State> $|D|$.",
        "What is the cardinality of the set of all integers from ${a}$ to ${b}$, inclusive, that"
        " are congruent to $0$ modulo ${k}$?",
        "<Evaluate|Calculate> $\\sum_{n = {a}}^{{b}} [{k} \\mid n]$, where the bracket is $1$ if"
        " the statement is true and $0$ otherwise.",
        "How many terms has the arithmetic sequence with difference ${k}$ which consists of all "
        "multiples of ${k}$ lying between ${a}$ and ${b}$, the bounds being allowed?",
        "An integer is drawn from $\\{{a}, {a} + 1, \\ldots, {b}\\}$. In how many cases is it "
        "divisible by ${k}$?",
        "For how many integers $n$ in the closed interval $[{a}, {b}]$ is the fraction "
        "$\\frac{n}{{k}}$ an integer?",
        "Of the consecutive integers ${a}, \\ldots, {b}$, the ones with a factor ${k}$ are "
        "listed. How long is the list?",
        "The village bell rings at every minute of the festival whose number is a multiple of "
        "{k}. {person} is there from minute {a} through minute {b}. How many times does {person}"
        " hear it?",
        "A baker has to make a number of rolls that fills trays of {k} completely. The order may"
        " be anything from {a} to {b} rolls, either included. How many order sizes <suit|are "
        "fine for> the baker?",
        "On the marathon course there is a water stand at each multiple of {k} hundred metres. A"
        " film crew follows the runners from the mark of {a} hundred metres to that of {b} "
        "hundred, both included. How many stands do they film?",
        "The troll lets only travellers pass whose ticket number {k} divides. Today the tickets "
        "{a} to {b} come over the bridge. How many travellers <pass|does the troll let through>?",
        "A satellite beeps on orbits {k}, twice {k}, three times {k}, and so forth. How many "
        "beeps are received during orbits {a} to {b}, first and last included?",
        "{person} tidies an archive of files numbered {a} to {b} and puts a green sticker on all"
        " with a number exactly divisible by {k}. How many stickers does this <take|use up>?",
        "In a piece of music the cymbal sounds in every bar whose number is in the {k} times "
        "table. The orchestra rehearses bars {a} to {b}, both played. How many cymbal strokes "
        "are rehearsed?",
        "A market trader has only {k}-coin notes and wants to pay a sum from {a} to {b} coins, "
        "limits included, without change. How many different sums could it be?",
        "The cinema's seats are numbered through, and those divisible by {k} are broken. "
        "{friend}'s school has reserved seats {a} to {b}. How many of the reserved seats are "
        "broken?",
        "Every {k} km, counted from the capital, stands a milestone. {person} cycles along that "
        "road from {a} km to {b} km from the capital, a stone right at the start or the end "
        "counting as well. How many milestones are <passed|on the way>?",
        "In an idle game a chest drops at every level that {k} divides. {person} plays through "
        "the levels {a}, {a} + 1, ..., {b}. How many chests drop?",
    ),
    unseen_wordings=(
        "Find the number of multiples of {k} in the range from {a} to {b} inclusive.",
        "If I went through all the whole numbers from {a} up to {b}, including both of those, how "
        "many of them could I divide by {k} with nothing left over?",
        "How many integers $x$ with ${a} \\le x \\le {b}$ satisfy ${k} \\mid x$?",
        "The raffle tickets at the school fair are numbered from {a} to {b}, one ticket for each "
        "number. Every ticket whose number is divisible by {k} wins a prize. How many tickets win?",
        "Let S be the set of integers that are at least {a} and at most {b}. Count the elements "
        "of S that are divisible by {k}.",
    ),
    plans=(
        "We count the multiples of {k} from {a} to {b}, both ends included.",
        "There are {b} // {k} multiples of {k} up to {b}; we subtract those below {a}.",
        "We need the number of x from {a} to {b} that {k} divides.",
    ),
    programs=(
        "print({b} // {k} - ({a} - 1) // {k})",
        "print(sum(1 for x in range({a}, {b} + 1) if x % {k} == 0))",
    ),
    slips=(
        Slip(
            "print(len(x for x in range({a}, {b} + 1) if x % {k} == 0))",
            "A generator has no length. Add up ones with `sum`.",
            fix=1,
        ),
        Slip(
            "print(sum(range({a}, {b} + 1) % {k} == 0))",
            "A range has no remainder. Test each number in it.",
            fix=1,
        ),
        Slip(
            "print(floor({b} / {k}) - floor(({a} - 1) / {k}))",
            "`floor` was never imported. The operator `//` does the same.",
        ),
        Slip(
            "print(count_multiples({k}, {a}, {b}))",
            "There is no such function. Let us count directly instead.",
            fix=1,
        ),
        Slip(
            "print(len(range({a} / {k}, {b} / {k} + 1)))",
            "`range` does not take floats. Use integer division.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ multiples.",
        "So $\\boxed{{answer}}$ of the integers from {a} to {b} are divisible by {k}.",
        "The number of multiples of {k} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Divide {b} by {k} and round down to count the multiples up to {b}. Those below {a} do not "
        "count. This leaves $\\boxed{{answer}}$.",
        "From the first multiple of {k} that is at least {a}, go in steps of {k} up to {b}. These "
        "are $\\boxed{{answer}}$ numbers.",
    ),
)
