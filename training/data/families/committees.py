"""Choosing a group without order."""

from itertools import pairwise
from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    n = random.randint(4, 60)
    return {"n": n, "k": random.randint(2, min(n - 1, 10))}


def answer(n: int, k: int) -> int:
    row = [1]
    for _ in range(n):
        row = [1, *(a + b for a, b in pairwise(row)), 1]
    return row[k]


FAMILY = Family(
    name="committees",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <committees|boards|councils> of {k} people can be <chosen|formed|elected> from "
        "{n} people?",
        "{n} choose {k}<|?| = ?>",
        "<<What is|How much is> $\\binom{{n}}{{k}}$?|<Compute|Evaluate> $\\binom{{n}}{{k}}$.>",
        "In how many ways can {k} {things} be <selected|chosen|picked> from {n} different "
        "{things}?",
        "<Find|Determine|Give> the number of {k}-element subsets of a set with {n} elements.",
        "hey how many ways are there to pick {k} things out of {n} if the order doesn't matter?",
        "A <coach|trainer|captain> has {n} players. How many different teams of {k} can be "
        "<formed|put together>?",
        "<C|binomial|choose|comb>({n}, {k}) = ?",
        "<Determine|Find|Count> how many <groups|teams> of {k} students can be <formed|made> "
        "from a class of {n}.",
        "A pizzeria offers {n} toppings. How many pizzas with exactly {k} different toppings are "
        "possible?",
        "What is the binomial coefficient {n} over {k}?",
        "You draw {k} cards at once from {n} distinct cards. How many hands are possible?",
        "<number|how many> combinations of {n} <items|objects|things> taken {k} at a time",
        "Given {n} points, no three on a line, count the sets of {k} of these points.",
        "From {n} <candidates|volunteers|employees>, a <panel|jury|delegation> of {k} is to be "
        "<appointed|named>. All its members have the same role. In how many ways can this be "
        "done?",
        "<Evaluate|Calculate> $^{{n}}C_{{k}}$.",
        "nCr <with|for> n = {n}, r = {k}",
        "<{n}C{k}|{n} C {k}|{n} nCr {k}>",
        "<Simplify|Evaluate|Work out> $\\frac{{n}!}{{k}!\\,({n} - {k})!}$.",
        "{person} may take exactly {k} of {n} different {things} on a trip. In how many ways can "
        "{person} choose them?",
        "What is the coefficient of $x^{{k}}$ in <the expansion of |>$(1 + x)^{{n}}$?",
        "Row {n} of Pascal's triangle, entry {k} (<both|row and entry> counted from 0): <what "
        "number is it|which number stands there>?",
        "How many <binary strings|strings of zeros and ones> of length {n} contain exactly {k} "
        "ones?",
        "An exam has {n} questions, and <every student|{person}> must answer exactly {k} of "
        "them. How many choices of questions are there?",
        "An ice cream parlour has {n} flavours. A cup gets {k} different flavours, and their "
        "order is irrelevant. How many cups are possible?",
        "{k} winners are picked among {n} <people|entrants>, and all winners get the same prize. "
        "<How many outcomes are there?|Count the possible outcomes.>",
        "how many different <groups|squads|teams> of {k} can <i|we|you> <make|build> <from|out "
        "of> {n} people",
        "Without regard to order and without repetition, {k} out of {n} distinct {things} are "
        "<chosen|drawn>. <Count|Find the number of> the possible choices.",
        "=COMBIN({n}<,|;|, >{k})",
        "{n} ppl, {k} seats all alike, <# groups|how many groups> =?",
        "len(list(combinations(range({n}), {k}))) <= ?|: value?|; result?>",
        "My spice rack has {n} jars. For a secret <mix|blend> I tip in one spoon from each of "
        "{k} jars, and once it is stirred nobody can tell which came first. How many different "
        "<mixes|blends> could I invent?",
        "How many squads might {person} announce? {n} kids came to the "
        "<football|hockey|volleyball> trials, {k} of them make the cut, and nobody gets a "
        "position yet.",
        "In the game I'm playing I've unlocked {n} skills, but exactly {k} of them are <switched "
        "on|active> during a fight. The slots are interchangeable. How many loadouts <are "
        "there|can I make>?",
        "There are {n} photos of the party on my phone. {friend} asked for {k} of them, no "
        "duplicates, arranged any old way. How many different bundles could I send?",
        "Let $X$ have cardinality ${n}$. Determine the cardinality of $\\{A \\subseteq X : \\#A "
        "= {k}\\}$.",
        "Determine how many strictly increasing sequences of ${k}$ integers have all their terms "
        "in the interval $[1, {n}]$.",
        "pick {k} from {n} how many ways",
        "{n} over {k} binomial",
        "ncr {n} {k}",
        "choose {k} of {n} no order",
        "math.comb({n},{k}) <value|=>",
        "how many subsets size {k} <of|in> {n} elements",
        "n={n} r={k} combinations<| no repetition>",
        "{k} ppl team out of {n} how many teams",
        "{n}!/({k}!*({n}-{k})!) <=|= what>",
        "<# of|number> ways select {k} / {n}, order doesnt matter",
        "lotto: {k} numbers out of {n}, how many tickets possible",
        "binom n={n} k={k} =",
        "so basically there are {n} kids and {k} of them get to go on the trip, and my worksheet"
        " says how many ways can you choose who goes. <I'm lost|No idea>. What is it?",
        "I'm making a quiz and I've written {n} questions but I'm only gonna use {k}. How many "
        "different sets of questions could I <come up with|end up with>, if I don't care about "
        "the order?",
        "My daughter asked me at dinner: if you've got {n} friends and may invite just {k} of "
        "them, how many guest lists are there? I said I'd <look it up|ask>.",
        "we're doing Pascal's triangle, and the teacher says you find n choose k in it, so "
        "what's the number for n being {n} and k being {k}",
        "Right, so in our book club we've got {n} books on the list and we're reading {k} this "
        "year, and I don't mean in which order. How many choices have we got?",
        "You know those boxes of chocolates? There's {n} different ones and grandma lets me take"
        " {k}. <How many|So how many> different handfuls could I take?",
        "I've got {n} spare parts on the bench, all different, and {k} fit in the bag. It's a "
        "silly question, but in how many ways could I fill that bag with {k} of them?",
        "Could somebody explain why it's not n times n minus one and so on? We pick {k} out of "
        "{n} players, and the order's not important. What's the actual number of "
        "<teams|line-ups>?",
        "my boss wants {k} of us {n} on the weekend shift, same job for all, and I told him "
        "that's a whole lot of possible shifts. how many is it really",
        "Let S be a set with ${n}$ elements. How many subsets of S have <exactly|precisely> "
        "${k}$ elements?",
        "Determine the coefficient of $a^{{k}} b^{{n} - {k}}$ in the expansion of $(a + b)^{{n}}$.",
        "In how many ways can one paint {k} of {n} numbered squares black and leave the "
        "<rest|others> white?",
        "Evaluate $C({n}, {k})$, the number of combinations without repetition of ${n}$ objects,"
        " ${k}$ at a time.",
        "How many vectors in $\\{0, 1\\}^{{n}}$ have <coordinate sum|Hamming weight> ${k}$?",
        "Let $k = {k}$ and $n = {n}$. Compute $\\frac{n!}{k!\\,(n-k)!}$.",
        "A commission with {k} equal seats is to be filled from {n} applicants. Find the number "
        "of possible commissions.",
        "A fair coin is tossed {n} times and the results are written in a row. How many of the "
        "possible rows <contain heads|show heads> exactly {k} times?",
        "The king has {n} knights and sends {k} of them against the dragon. <How many|What "
        "number of> different bands could he send?",
        "A florist stocks {n} kinds of flower. A bouquet has {k} stems of {k} different kinds. "
        "How many <kinds of bouquet|bouquets> can be bound, arrangement aside?",
        "{n} astronauts trained for the mission, but the capsule carries {k}. How many crews are"
        " conceivable if there are no ranks?",
        "A DJ has {n} tracks and plays {k} of them tonight, none twice. Ignoring the sequence, "
        "how many <track selections|selections> are there?",
        "A piano has {n} working keys. {person} strikes {k} of them at the same time. How many "
        "chords does this allow?",
        "There are {n} light switches in the hall, all off. {person} flips {k} different ones "
        "on. How many different lighting patterns can <result|come out>?",
        "The farmer lets {k} of his {n} goats onto the upper meadow. Every goat has a name, so "
        "it matters which ones go. In how many ways can he <choose|decide>?",
        "{person} packs a suitcase and has to pick {k} of {n} shirts, no two alike. Give the "
        "number of possible packings.",
        "The museum owns {n} paintings by one artist and will hang exactly {k} of them. How many"
        " exhibitions, judged just by which paintings are shown, could the curator <plan|put "
        "on>?",
        "{n} stations lie along the line, and the express stops at {k} of them. How many "
        "stopping patterns are there?",
        "In the supermarket, {friend} has {n} coupons, all for different products, and uses "
        "exactly {k} of them on this visit. How many sets of coupons can that be?",
    ),
    unseen_wordings=(
        "From a shelf with {n} distinct films, Lia takes {k} home. How many selections has she?",
        "A lottery ticket marks {k} of the numbers 1 to {n}. How many tickets are different?",
        "subsets of size {k} among the numbers 1, ..., {n}: how many are there?",
        "A club has {n} members. In how many ways can a committee of {k} members be formed if all "
        "members of the committee have equal standing?",
        "choose {k} out of {n}, order irrelevant - number of possibilities?",
        "There are {n} of us and only {k} can go on the trip. How many different groups could "
        "that be?",
        "How many subsets with exactly ${k}$ elements does the set $\\{1, 2, \\dots, {n}\\}$ have?",
        "{person} owns {n} books and wants to take {k} of them along on holiday. The books are "
        "thrown into the suitcase in no particular order. How many different selections could "
        "{person} pack?",
        "From {n} different pizza toppings a customer picks {k} different ones; the order of "
        "picking plays no role. Count the possible combinations.",
    ),
    plans=(
        "Order does not matter, so we choose {k} out of {n}.",
        "The number of ways to choose {k} of {n} is `comb({n}, {k})`.",
        "We count the selections of {k} out of {n}.",
    ),
    programs=(
        code("""
            from math import comb
            print(comb({n}, {k}))
        """),
        code("""
            from sympy import binomial
            print(binomial({n}, {k}))
        """),
    ),
    slips=(
        Slip("print(comb({n}, {k}))", "`comb` was never imported. Import it and try again."),
        Slip(
            "from math import binomial\nprint(binomial({n}, {k}))",
            "There is no `binomial` in `math`. The function is called `comb`.",
        ),
        Slip(
            code("""
                from itertools import combinations
                print(len(combinations(range({n}), {k})))
            """),
            "The combinations have no length, and listing them all takes long. Let us use the "
            "binomial coefficient from sympy instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ ways.",
        "So the number of selections is $\\boxed{{answer}}$.",
        "Choosing {k} out of {n} can be done in $\\boxed{{answer}}$ ways.",
    ),
    reasoning=(
        "The order does not matter, so we count combinations of {k} out of {n}. "
        "The binomial coefficient is $\\boxed{{answer}}$.",
        "Choose {k} of the {n} one after the other and divide by the number of orders of the "
        "chosen ones. This gives $\\boxed{{answer}}$.",
    ),
)
