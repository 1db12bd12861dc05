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
