"""In how many ways an amount can be paid with given coins."""

from math import factorial, prod
from random import Random

from training.data.family import Family, Numbers, Slip, code, number

USUAL = (1, 2, 5, 10, 20, 25, 50)


def draw(random: Random) -> Numbers:
    while True:
        size = random.choice((2, 3, 3, 4))
        pool = USUAL if random.random() < 0.6 else range(2, 16)
        values = sorted(random.sample(pool, size))
        t = number(random, 10, 200)
        coins = ", ".join(map(str, values))
        small = t**size < 200_000 * factorial(size) * prod(values)
        if small and t >= values[-1] and answer(t, coins) >= 2:
            break
    return {
        "t": t,
        "coins": coins,
        "listed": " and ".join(coins.rsplit(", ", 1)),
        "equation": " + ".join(
            f"{'' if value == 1 else value}{letter}"
            for value, letter in zip(values, "xyzw", strict=False)
        ),
        "factors": "".join("(1 - x)" if value == 1 else f"(1 - x^{{{value}}})" for value in values),
    }


def answer(t: int, coins: str, **rendered: str) -> int:
    def ways(rest: int, values: tuple[int, ...]) -> int:
        if len(values) == 1:
            return int(rest % values[0] == 0)
        return sum(ways(left, values[1:]) for left in range(rest, -1, -values[0]))

    return ways(t, tuple(map(int, coins.split(", "))))


FAMILY = Family(
    name="coin_ways",
    draw=draw,
    answer=answer,
    wordings=(
        "In how many <|different >ways can <one|you> pay {t} cents <with|using> coins of {listed} "
        "cents?",
        "<Find|Compute|Determine> the number of ways to <make|form|pay> {t} <with|from|using> "
        "coins of <values|denominations> {coins}<| (the order does not matter)|, order not "
        "counted>.",
        "<coin change|ways to make change>: amount {t}, coins <[{coins}]|{coins}><, number of "
        "ways|: how many ways?|>",
        "hey how many ways <are there to|can i> <get|make> {t} cents <out of|with> {listed} cent "
        "coins<? as many of each as i want|, unlimited supply|>",
        "<How many combinations of|In how many combinations can> coins worth {listed} <add up "
        "to|total> {t}?",
        "<Coins|In a country coins> come in the denominations {listed}. How many ways are there to "
        "pay exactly {t}<|, if order is irrelevant|, using any number of each>?",
        "How many solutions in nonnegative integers <does the equation ${equation} = {t}$ have|are "
        "there to ${equation} = {t}$>?",
        "{equation} = {t}, <all unknowns|every variable> a <nonnegative integer|whole number, 0 "
        "allowed>. <How many solutions?|Count the solutions.>",
        "{person} has <plenty|an unlimited supply> of stamps worth {listed} <cents|pence> and "
        "needs <exactly {t} <cents|pence>|a total of {t}> on a parcel. In how many ways can "
        "{person} choose the stamps?",
        "A shop sells {things} in packs of {listed}. In how many ways can {person} buy exactly {t} "
        "{things}?",
        "How many partitions of {t} <have all parts in|use only parts from> <$\\{{coins}\\}$|the "
        "set {{coins}}>?",
        "In how many ways can {t} be written as a sum <of numbers from|whose terms all come from> "
        "the list {coins}<, disregarding order|, where terms may repeat and order does not "
        "matter>?",
        "A vending machine <gives back|returns> {t} in change and <is well stocked with|has only> "
        "coins of {listed}. How many different <selections|collections> of coins can it return?",
        "The <bill|price> is {t}<.| and must be met exactly.> {person} <owns|has> many coins of "
        "each of the values {coins}. <Count the ways to pay exactly.|How many ways are there to "
        "pay?>",
        "<Change|Break> {t} cents into coins of {listed} cents. How many <possibilities|ways> are "
        "there?",
        "With weights of {listed} kilograms, as many of each as <needed|you like>, in how many "
        "ways can you <assemble|put together> <exactly {t} kilograms|a load of {t} kilograms>?",
        "<Find|Give|Determine> the coefficient of $x^{{t}}$ in the <power series|series expansion> "
        "of $\\frac{1}{{factors}}$.",
        "Let $c(n)$ be the number of ways of paying $n$ with coins from $\\{{coins}\\}$<|, not "
        "regarding order>. <Determine|Compute|Find> $c({t})$.",
        "A row of planks <has|must have> total length {t}, and planks are available in the lengths "
        "{listed}. How many different choices of pieces (how many of each length) are there?",
        "Available: coins worth {coins}. Goal: exactly {t}. <Number of ways|How many ways> (order "
        "<does not matter|ignored>)?",
        "{person} and {friend} <argue about|wonder> how many different handfuls of {listed} cent "
        "coins are worth {t} cents. What is the <right|correct> number?",
        "In a game you can score {listed} points at a time. <How many combinations of scores|In "
        "how many ways, regardless of order, can the scores> <add up|sum> to {t} points<| in "
        "total>?",
        "<The denominations are|Denominations:> {coins}. <Determine|Calculate|Work out> how many "
        "multisets of them sum to {t}.",
        "An amount of {t} can be <split|changed> into coins of {listed} in how many ways?",
        "coins={coins} target={t} <order=no reps=yes|unordered, repeats ok>, #ways=?",
        "{t} as sum over [{coins}], any multiplicity, <multisets|unordered>, cnt=?",
        "denoms: {coins}; amt: {t}; combos <(not perms)|w/o order> =?",
        "So my piggy bank is <stuffed with coins|full>, hundreds of each sort, but the only "
        "sorts are {listed} cents. I owe {friend} {t} cents and want to hand over "
        "<precisely|just> that. How many different mixes of coins <could|can> I use?",
        "How many different baskets <hit the mark|work out>? {person} has to spend all {t} "
        "tokens in the canteen, the snacks there go for {listed} tokens, and any snack may be "
        "taken <repeatedly|again and again> or left out.",
        "My <measuring scoops|kitchen scoops> hold {listed} grams, and the recipe wants {t} "
        "grams of <flour|rice|sugar>. I only use full scoops. If all that counts is how often "
        "each scoop is used, how many ways are there to measure it out?",
        "{friend} texts me: the garden path is {t} feet long, and slabs come {listed} feet long, "
        "as many as we like. I don't care in which sequence they lie, only how many of each we "
        "<buy|order>. How many <shopping lists|orders> fit the path exactly?",
        "Let $S = \\{{coins}\\}$. Determine the number of functions $m \\colon S \\to "
        "\\mathbb{N}_0$ <with|satisfying> $\\sum_{s \\in S} s \\cdot m(s) = {t}$.",
        "Denote by $r(N)$ the quantity of unordered representations of $N$ by summands taken "
        "from {coins}, repetition <permitted|being allowed>. <Determine|State> $r({t})$.",
        "ways to make {t} from {coins}",
        "# ways {t} coins {coins} <repeats allowed|unlimited>",
        "change({t}, [{coins}]) how many combos",
        "{t} cents, got {listed} cent coins, <how many ways|no. of ways>?",
        "coin change count n={t} S={{coins}}",
        "num solutions {equation}={t} <non-negative ints|unknowns 0,1,2,...>",
        "{coins} make {t} how many diff combinations, <can reuse|unlimited each>",
        "count combos sum {t} parts {listed} order irrelevant",
        "how many ways 2 pay {t} w/ {listed}",
        "dp coin change, number of ways (order irrelevant): target {t}, denominations {coins}, "
        "<count = ?|answer?>",
        "partitions({t}, parts=[{coins}]) =?",
        "<need|want> the number of ways to get {t} w {coins} coins, any amount of each",
        "so my kid's worksheet has this country where coins are only {listed} cents, and <it "
        "asks|they ask> how many different ways you could pay for something that's {t} cents. "
        "exact change, obviously",
        "okay, so basically we've got tons of {listed} cent coins and have to come up with {t} "
        "cents, and two ways are the same if they use the same number of each coin. How many "
        "ways does that make?",
        "I was standing at the machine with {t} to pay and a <bag|pocket> full of coins worth "
        "{listed}, loads of each, and I thought: in how many ways could I do this, not caring "
        "about the order they go in?",
        "Our professor told us to write a program for this, but I'd like to <check|verify> it: "
        "amount {t}, coin values {coins}, as many as you like of each. How many combinations "
        "should it print?",
        "My daughter's stuck on a puzzle, it's about counting the nonnegative whole number "
        "solutions of {equation} = {t}. What's the <count|number>?",
        "Listen, if stickers come on sheets of {listed} and I need exactly {t} stickers for the "
        "class, in how many ways could I put <together|in> the order? I mean, how many sheets of"
        " which size.",
        "I'm a stamp nerd, and I've got drawers full of stamps of {listed} cents. The letter "
        "<costs|needs> {t} cents exactly. How many different sets of stamps would do?",
        "tell me, you're good with numbers: someone owes me {t} and wants to pay in {listed} "
        "coins only. how many different <piles|handfuls> of coins could i end up with",
        "It's one of those generating function things, you know, 1 over {factors}, and I'm "
        "supposed to <get|find> what stands in front of x^{t}. What is it?",
        "Let $V = \\{{coins}\\}$ be the set of coin values. How many multisets with elements "
        "from $V$ have sum ${t}$?",
        "Find the number of tuples of nonnegative integers that <satisfy|solve> ${equation} = "
        "{t}$.",
        "Evaluate $[x^{{t}}]\\,\\frac{1}{{factors}}$, where $[x^n]$ <extracts|denotes> the "
        "coefficient of $x^n$.",
        "A currency has coins of denominations {coins} only. Calculate the number of distinct "
        "ways, disregarding order, to <represent|express> an amount of {t}.",
        "How many partitions of the integer ${t}$ use no parts other than {listed}?",
        "<Consider|Take> the Diophantine equation ${equation} = {t}$. How many of its integer "
        "solutions have no negative component?",
        "The number of ways to change a note of value {t} into coins of values {listed} is asked"
        " for. Two ways are different if and only if they <differ in the number of some coin|use"
        " some coin a different number of times>. Give this number.",
        "Expand $1/({factors})$ as a power series in $x$. Which number multiplies $x^{{t}}$?",
        "At the toll bridge the troll <demands|charges> {t} pebbles, and pebbles come tied in "
        "bundles of {listed} that must not be undone. {person} has heaps of every bundle. How "
        "many different sets of bundles will satisfy the troll?",
        "A composer fills a passage of {t} beats with phrases that last {listed} beats. Forget "
        "the order of the phrases: how many choices of the number of phrases of each length <are"
        " there|fill it exactly>?",
        "A train is to be {t} metres long. The yard has any number of wagons {listed} metres "
        "long. If only the numbers of wagons of each length matter, how many trains <are "
        "possible|can be put together>?",
        "Eggs leave the farm in cartons of {listed}. {person} has to ship exactly {t} eggs in "
        "full cartons. In how many ways can the cartons be chosen?",
        "On the moon base meals give {listed} units of energy, and an astronaut has to take in "
        "exactly {t} units. How many menus are there, a menu being <fixed by|determined by> how "
        "often each meal is eaten?",
        "The gym has plates of {listed} pounds, plenty of each. {person} needs plates of {t} "
        "pounds in all on the sled. How many different loads can {person} <choose|make>?",
        "A printer's order is for {t} pages, to be bound in booklets of {listed} pages, all "
        "completely filled. How many combinations of booklets are there?",
        "The bus company sells tickets for {listed} rides. {friend} needs {t} rides, no more and"
        " no less, and may buy any number of each ticket. How many different purchases <are "
        "possible|could {friend} make>?",
        "In a video game potions restore {listed} health points. {person} is missing {t} points "
        "and must hit the number exactly. How many ways are there to pick the potions if the "
        "order of drinking <is irrelevant|makes no difference>?",
        "A tailor has ribbons {listed} inches long and wants to sew a border of {t} inches "
        "without cutting. Count the possible selections of ribbons, <where|given that> ribbons "
        "of equal length look alike.",
        "The office coffee fund must return {t} cents to {friend}. The tin is stuffed with coins"
        " of {listed} cents. In how many different ways may the money be <handed back|given "
        "back>?",
    ),
    unseen_wordings=(
        "In how many different ways can an amount of {t} be paid with coins of the values "
        "{coins}, if there are arbitrarily many coins of each value and their order does not "
        "matter?",
        "number of ways to make {t} from coins {coins} (unlimited supply, order irrelevant)",
        "The only coins I have are these (values in cents): {coins}. I have loads of each. How "
        "many different combinations of them come to exactly {t} cents?",
        "Let $D = \\{{coins}\\}$ be a set of coin denominations, each available without limit. "
        "How many multisets of coins from $D$ have the total value ${t}$?",
        "{person} is travelling in a country whose coins have the values {coins}. A souvenir "
        "costs {t}, and the seller gives no change. {person} has plenty of every coin. How many "
        "different selections of coins pay the price exactly?",
        "Count the ways to write {t} as a sum of numbers from the list {coins}. Each number may "
        "be used any number of times or not at all, and sums that differ only in the order of "
        "their terms count as the same.",
    ),
    plans=(
        "We count the ways to pay {t} with the coins {coins}, coin by coin: a table holds the "
        "number of ways for each amount.",
        "Let ways[s] be the number of ways to make s. We start with one way for 0 and allow the "
        "coins {coins} one after the other, up to {t}.",
        "The order does not matter. We take the coins {coins} in turn and add up the ways to reach "
        "{t}.",
    ),
    programs=(
        code("""
            ways = [1] + [0] * {t}
            for c in [{coins}]:
                for s in range(c, {t} + 1):
                    ways[s] += ways[s - c]
            print(ways[{t}])
        """),
        code("""
            def count(t, coins):
                if t == 0:
                    return 1
                if t < 0 or not coins:
                    return 0
                return count(t - coins[0], coins) + count(t, coins[1:])
            print(count({t}, [{coins}]))
        """),
    ),
    slips=(
        Slip(
            code("""
                def count(t, coins):
                    return count(t - coins[0], coins) + count(t, coins[1:])
                print(count({t}, [{coins}]))
            """),
            "The recursion never ends, since it has no base case. Let us fill a table instead.",
        ),
        Slip(
            code("""
                ways = [1] + [0] * ({t} - 1)
                for c in [{coins}]:
                    for s in range(c, {t} + 1):
                        ways[s] += ways[s - c]
                print(ways[{t}])
            """),
            "The table is too short. It needs an entry for every amount from 0 to {t}.",
        ),
        Slip(
            "from sympy import coin_change\nprint(coin_change({t}, [{coins}]))",
            "sympy has no `coin_change`. We write the count ourselves.",
        ),
        Slip(
            code("""
                ways = [1] + [0] * {t}
                for c in range([{coins}]):
                    for s in range(c, {t} + 1):
                        ways[s] += ways[s - c]
                print(ways[{t}])
            """),
            "`range` does not take a list. The loop goes over the list of coins itself.",
        ),
        Slip(
            code("""
                def count(t, coins):
                    if t == 0:
                        return 1
                    return count(t - coins[0], coins) + count(t, coins[1:])
                print(count({t}, [{coins}]))
            """),
            "The recursion must also stop when the amount is negative or no coin is left.",
            fix=1,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ ways.",
        "So {t} can be paid in $\\boxed{{answer}}$ ways.",
        "The number of ways is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Choose how many of the largest coin to use, then of the next, until the smallest of "
        "{coins} has to fill the rest of {t}. Counting the choices that fit gives "
        "$\\boxed{{answer}}$.",
        "Build up a table of the number of ways for each amount up to {t}, with the coins {coins} "
        "in turn. Its last entry is $\\boxed{{answer}}$.",
    ),
)
