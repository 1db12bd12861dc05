"""The sum of the multiples of a number in an interval, ends included."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    k, a = number(random, 2, 60), random.choice((1, number(random, 1, 1500)))
    return {"k": k, "a": a, "b": a + number(random, 3 * k, 6000)}


def answer(k: int, a: int, b: int) -> int:
    low, high = (a - 1) // k, b // k
    return k * (high * (high + 1) - low * (low + 1)) // 2


FAMILY = Family(
    name="multiples_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the sum of all multiples of {k} from {a} to {b}?",
        "<Find|Calculate|Compute> the sum of <all|the> <multiples of {k}|integers divisible by "
        "{k}> between {a} and {b}, inclusive.",
        "sum of multiples of {k} <from {a} to {b}|between {a} and {b} inclusive|in [{a}, {b}]>",
        "sum all the numbers from {a} to {b} that are divisible by {k}",
        "<Evaluate|Compute> $\\sum_{{a} \\le m \\le {b},\\ {k} \\mid m} m$.",
        "hey <can someone tell me|how do i get> the total of all the multiples of {k} between "
        "{a} and {b} (both ends <included|count>)?",
        "Let $S$ be the sum of all integers $n$ with ${a} \\le n \\le {b}$ and $n \\equiv 0 "
        "\\pmod{{k}}$. <Find|Determine> $S$.",
        "All <integers|whole numbers> from {a} to {b} that {k} divides are added. <What is the "
        "result?|What do they add up to?>",
        "sum(n for n in {a}..{b} if n % {k} == 0) = ?",
        "{person} writes the numbers from {a} to {b} on the board, circles those in the {k} "
        "times table and adds the circled ones. What is the sum?",
        "Numbers <divisible by|in the table of> {k}, from {a} up to and including {b}: "
        "<total|sum>?",
        "How much do all multiples of {k} in the <interval|range> from {a} to {b} (ends "
        "included) add up to?",
        "Tickets are numbered {a} to {b}. Each ticket whose number is a multiple of {k} wins as "
        "many points as its number says. How many points are won in all?",
        "<Find|Work out> the sum of the terms of the arithmetic sequence formed by the multiples "
        "of {k} that are at least {a} and at most {b}.",
        "The members of $\\{{a}, \\ldots, {b}\\}$ which are divisible by ${k}$ have what sum?",
        "add up every {k}-multiple, smallest allowed {a}, biggest allowed {b}",
        "{a} <= n <= {b}, {k} divides n, sum of n?",
        "In a long hall the doors carry the numbers {a} to {b}. {person} adds up the numbers of "
        "the doors that can be divided by {k} without remainder. What sum should {person} get?",
        "What do you get when you add together all the integers not below {a} and not above {b} "
        "that are divisible by {k}?",
        "Of the integers {a}, ..., {b}, those that leave remainder 0 on division by {k} are "
        "summed. <Give|State> the sum.",
        "quick one: total of the {k} times table, only the entries from {a} to {b}, ends "
        "<included|count too>",
        "If you add the multiples of {k} that lie in $[{a}, {b}]$, <what is the sum?|which "
        "number comes out?>",
        "A calendar of a space station counts the days. On every day whose number is a multiple "
        "of {k} the crew unpacks that many meals. How many meals are unpacked from day {a} to "
        "day {b}, both included?",
        "<Determine|Calculate> the sum of all numbers $x = {k}j$, with $j$ an integer, for which "
        "${a} \\le x \\le {b}$.",
        "my python homework: loop from {a} to {b} inclusive, add i whenever i is divisible by "
        "{k}. what does it print at the end?",
        "Every number from {a} through {b} is checked. When it is a multiple of {k}, it is added "
        "to a total that starts at 0. What is the final total?",
        "{k} | n, n from {a} to {b}, Σ n = ?",
        "SUM of <multiples|all multiples>({k}), min {a}, max {b}<|, both inclusive>",
        "Two friends count from {a} to {b}. {person} says the numbers divisible by {k}, {friend} "
        "says the others. What is the sum of the numbers that {person} says?",
        "All pages from {a} to {b} of an old register are examined, and the page numbers that "
        "are multiples of {k} are added up by {friend}. Which sum is found?",
        "Which sum do the multiples of {k} have, if only those no smaller than {a} and no larger "
        "than {b} <count|are taken>?",
        "I colour each number from {a} to {b} that divides by {k} exactly. what do all my "
        "coloured numbers <add up to|make together>?",
        "Each floor of a tower from {a} to {b} gets a sign, but I only <paint|order> those with "
        "a floor number divisible by {k}. What is the sum of the numbers on my signs?",
        "The positive integers from {a} to {b}, both included, contain several multiples of {k}. "
        "<Find|Compute|Determine> their sum.",
        "sum mult of {k} {a}..{b}",
        "add all n from {a} up to {b} with {k} | n",
        "total of {k} times table from {a} to {b} <incl|both in>",
        "sum(x for x in range({a}, {b}+1) if x % {k} == 0)",
        "lo={a} hi={b} k={k} <sum of multiples|total of the multiples>",
        "SELECT SUM(n) WHERE n BETWEEN {a} AND {b} AND n MOD {k} = 0",
        "everything divisible by {k} between {a} and {b} incl, <added up|summed>",
        "{k}+{k}*2+{k}*3+... but only terms from {a} to {b}",
        "nums {a}-{b} w/ {k} as factor, <sum?|add them>",
        "S = sum of n = 0 mod {k}, n in [{a}, {b}]",
        "multiples of {k}: min {a} max {b}: <total pls|grand total>",
        "x div by {k}, x from {a} thru {b}, sum x = ?",
        "So my kid's worksheet says to add up all the numbers from {a} to {b} you can divide by "
        "{k}. That's loads! What's the <sum|total>?",
        "Basically I'm counting in {k}s, I keep what's from {a} to {b}, ends too, and put it all"
        " together. How big's that <number|pile>?",
        "We got the Euler puzzle as homework, well, a baby version: multiples of {k}, from {a} "
        "to {b} with both in, and you want their sum. What is it?",
        "Okay, so I write down every number {k} goes into, none under {a}, none over {b}, and I "
        "add the lot. <What do I get|What's at the bottom>?",
        "My tutor says factor out the {k} first and it's easy. The multiples go from {a} to {b} "
        "at most. What do they sum to?",
        "I ran a loop over {a}, and on to {b} inclusive, and it added a number to the total only"
        " if {k} divided it. What total <did it have|was there> in the end?",
        "Tell me something, if I throw out of {a} up to {b} everything that isn't a multiple of "
        "{k}, and add what's left, what's that?",
        "My grandson shouts out all the multiples of {k} there are from {a} to {b}, and I've to "
        "add them in my head. What should I <say|arrive at>?",
        "You take the integers {a} to {b}, right, both of those included, and only the ones with"
        " no remainder by {k}. They come to what, all together?",
        "<Determine|Compute> $\\sum_j {k}j$, where $j$ runs through all integers with ${a} "
        "\\le {k}j \\le {b}$.",
        "Let $M = \\{n \\in \\mathbb{Z} : {a} \\le n \\le {b},\\ {k} \\mid n\\}$. "
        "<Evaluate|Find> $\\sum_{n \\in M} n$.",
        "What is the sum of all integers in the closed interval $[{a}, {b}]$ that are congruent "
        "to $0$ modulo ${k}$?",
        "The multiples of ${k}$ not less than ${a}$ and not greater than ${b}$ form a finite "
        "arithmetic series with difference ${k}$. <Calculate|Find> its value.",
        "Find the total of those elements of $\\{{a}, {a} + 1, \\ldots, {b}\\}$ which belong to "
        "${k}\\mathbb{Z}$.",
        "Let $f(n) = n$ if ${k}$ divides $n$ and $f(n) = 0$ otherwise. Evaluate $f({a}) + f({a} "
        "+ 1) + \\cdots + f({b})$.",
        "With $u = \\lfloor {b}/{k} \\rfloor$ and $t = \\lfloor ({a} - 1)/{k} \\rfloor$, compute"
        " ${k} \\left( \\frac{u(u + 1)}{2} - \\frac{t(t + 1)}{2} \\right)$.",
        "An integer from {a} to {b} inclusive is called good if it is divisible by {k}. What is "
        "the sum of the good integers?",
        "In the enchanted orchard, tree number n bears n golden apples, but only if {k} divides "
        "n. <How many golden apples hang on|What is the harvest from> the trees {a} to {b}, both"
        " included?",
        "The lottery pays n cents on ticket number n whenever n is a multiple of {k}. {person} "
        "owns all the tickets from {a} to {b}. How many cents does {person} <win|cash in>?",
        "{person} runs as many metres as the number of the day says, on days whose number is "
        "divisible by {k}, and rests on the others. How many metres is that from day {a} to day "
        "{b}, both days counted?",
        "A baker writes the order numbers {a} to {b} on slips and throws away those that {k} "
        "does not divide exactly. What do the numbers on the remaining slips <add up to|total>?",
        "In a video game, wave number n brings n monsters if n is a multiple of {k}, and "
        "otherwise none. How many monsters come in the waves {a} through {b}?",
        "Every bus line whose number {k} divides stops at {friend}'s house. The lines of the "
        "town are numbered {a} to {b} without gaps. <Add|Sum> the numbers of the lines that stop"
        " there; what is the result?",
        "On the drum {person} plays bar n only if n is a multiple of {k}, and then with n "
        "strokes. How many strokes ring out from bar {a} to bar {b}, the two of them included?",
        "A comet watcher notes the year of the mission log on each year that is exactly "
        "divisible by {k}, from year {a} to year {b} inclusive. What do all noted years amount "
        "to when added?",
        "In the warehouse shelf number n holds n boxes when {k} goes into n evenly; the other "
        "shelves are bare. How many boxes stand on the shelves from number {a} to number {b}?",
        "{person} and {friend} empty a bag of number cards {a} to {b}, one of each. {friend} "
        "gets precisely the cards with multiples of {k}. What is the sum on {friend}'s cards?",
        "A farmer's fence posts are numbered {a}, {a} + 1, up to {b}. A post with a number in "
        "the {k} times table gets that many nails. How many nails does the farmer need?",
    ),
    unseen_wordings=(
        "Add all numbers between {a} and {b} (inclusive) that {k} goes into. What is the total?",
        "multiples of {k}, {a} to {b} inclusive, sum?",
        "For $T = \\{t \\in \\mathbb{Z} : {a} \\le t \\le {b},\\ {k} \\mid t\\}$ determine the "
        "sum of the elements.",
        "A raffle drum holds balls numbered from {a} to {b}. {friend} takes out all balls with "
        "multiples of {k} and adds their numbers. What is the result?",
        "can you sum up the numbers divisible by {k} for me, starting at {a} and ending at {b}, "
        "both included",
        "Find the total of those integers from {a} to {b} that have {k} as a factor.",
        "Bus stops are numbered {a} to {b}, and a shelter stands at each stop whose number is a "
        "multiple of {k}. What is the sum of the numbers of the stops with a shelter?",
    ),
    plans=(
        "We add all the numbers from {a} to {b} that {k} divides.",
        "The first multiple of {k} from {a} on, then steps of {k} up to {b}: we sum them.",
        "We go through the integers from {a} to {b} and keep those with remainder 0 modulo {k}.",
    ),
    programs=(
        "print(sum(m for m in range({a}, {b} + 1) if m % {k} == 0))",
        code("""
            first = -(-{a} // {k}) * {k}
            print(sum(range(first, {b} + 1, {k})))
        """),
        code("""
            low, high = ({a} - 1) // {k}, {b} // {k}
            print({k} * (high * (high + 1) - low * (low + 1)) // 2)
        """),
        code("""
            total = 0
            for m in range({a}, {b} + 1):
                if m % {k} == 0:
                    total += m
            print(total)
        """),
    ),
    slips=(
        Slip(
            "print(sum(range(first, {b} + 1, {k})))",
            "`first` is not defined. It is the first multiple of {k} that is not below {a}.",
            fix=1,
        ),
        Slip(
            code("""
                for m in range({a}, {b} + 1):
                    if m % {k} == 0:
                        total += m
                print(total)
            """),
            "`total` was never set. Start it at 0.",
            fix=3,
        ),
        Slip(
            "print(range({a}, {b} + 1, {k}).sum())",
            "A range has no `sum`, and it would have to start at a multiple of {k}. Check each "
            "number instead.",
        ),
    ),
    conclusions=(
        "The sum is $\\boxed{{answer}}$.",
        "So the multiples of {k} add up to $\\boxed{{answer}}$.",
        "The total is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The multiples of {k} from {a} to {b} form an arithmetic sequence with difference {k}. "
        "Their number times the mean of the first and the last is $\\boxed{{answer}}$.",
        "Subtract the sum of the multiples of {k} below {a} from the sum of those up to {b}. "
        "This leaves $\\boxed{{answer}}$.",
    ),
)
