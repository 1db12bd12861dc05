"""How many of the numbers from 1 to n are coprime to n."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 6, 20000)}


def answer(n: int) -> int:
    return sum(gcd(k, n) == 1 for k in range(1, n + 1))


FAMILY = Family(
    name="totient",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <positive integers|integers|numbers> from 1 to {n} are <coprime|relatively "
        "prime> to {n}?",
        "<What is <Euler's totient|the totient|phi> of {n}?|<Compute|Find|Evaluate> <Euler's "
        "totient|the totient> of {n}.>",
        "<Compute|Find|Evaluate|Determine> $\\<phi|varphi>({n})$<|, where $\\varphi$ is Euler's "
        "function|, Euler's totient function>.",
        "<phi|euler phi|totient|eulerphi|phi function of>({n})<| = ?|?| =>",
        "hey how many numbers <below|under|less than> {n} <share no factor with it|have no common "
        "factor with {n}> <except|other than|besides> 1<|?|, counting 1 itself?>",
        "<Find|Determine|Count> the number of integers $k$ with $1 \\le k \\le {n}$ and $\\gcd(k, "
        "{n}) = 1$.",
        "Of the <first {n} positive integers|numbers 1, 2, ..., {n}>, how many have <greatest "
        "common divisor|highest common factor> 1 with {n}?",
        "Count the <integers|numbers> <between 1 and|from 1 to> {n} that are <coprime|relatively "
        "prime|mutually prime> with {n}.",
        "How many <|of the >fractions $\\frac{1}{{n}}, \\frac{2}{{n}}, \\ldots, \\frac{{n}}{{n}}$ "
        "are <already |>in lowest terms<|, that is, cannot be reduced>?",
        "<How many <proper |>fractions between 0 and 1 with denominator {n} <cannot be "
        "simplified|are in lowest terms>?|Find the number of irreducible fractions between 0 and 1 "
        "with denominator {n}.>",
        "Tickets numbered 1 to {n} are in a <box|hat|drum>. {person} keeps those whose number has "
        "no <prime factor|divisor greater than 1> in common with {n}. How many does {person} keep?",
        "{n} <chairs|lamps|stones> stand in a circle. <Starting|Beginning> at one of them, "
        "{person} always jumps k places further. For how many k from 1 to {n} does {person} visit "
        "every one of the {n} before coming back?",
        "<How many <units|invertible elements> are there|What is the number of <units|invertible "
        "elements>> in the ring <$\\mathbb Z/{n}\\mathbb Z$|of integers modulo {n}|Z/{n}Z>?",
        "<For how many residues modulo {n} is there|How many residues modulo {n} have> a "
        "multiplicative inverse?",
        "<What is|What's> the order of the multiplicative group <modulo|of integers mod> {n}?",
        "How many <different |>generators does <the|a> cyclic group <with {n} elements|of order "
        "{n}> have?",
        "{n} is given. <Cross out|Strike out> every number from 1 to {n} that shares a <prime "
        "factor|divisor bigger than 1> with {n}. How many numbers <remain|are left|survive>?",
        "<Let $A$ be|Suppose $A$ is> the set of positive integers not exceeding {n} that are "
        "<prime|coprime> to {n}. <How many elements does $A$ have?|Find the number of its "
        "elements.|What is the size of $A$?>",
        "numbers up to {n} that are <coprime|relatively prime> to {n}<: how many?|, count them|, "
        "how many are there>",
        "sum(gcd(k, {n}) == 1 for k in range(1, {n} + 1)) <= ?|gives what?|- value?>",
        "The pages of <{person}'s|a> <book|album> are numbered from 1 to {n}. A page is <called "
        "|>lucky if its number and {n} have no common <divisor|factor> <except|but> 1. How many "
        "lucky pages are there?",
        "<State|Tell me> how many <primitive {n}-th roots of unity there are|different primitive "
        "roots of unity of order {n} exist>.",
        "With {n} <held |>fixed, the number k runs through 1, 2, ..., {n}. How <often|many times> "
        "do k and {n} turn out to be <coprime|relatively prime|without a common factor above 1>?",
        "The <value|result> of $\\<phi|varphi>(n)$ at $n = {n}$ <is what number|is|equals what>?",
        "n={n}; #(k in 1..n, gcd(k,n)=1) =?",
        "totatives of {n}<, how many|: count=?|, # =?>",
        "{n}; its coprimes from 1 up to itself; cnt=?",
        "How many gear sizes work? My big wheel has {n} teeth, and I may pair it with a small "
        "one of 1, 2, 3 or any number of teeth up to {n}. I only want pairs <whose|where the> "
        "two tooth counts have no divisor in common besides 1.",
        "At sports day the shirts are numbered 1, 2, 3 and so on up to {n}. {friend} says a "
        "runner is in if the biggest number dividing both the shirt number and {n} is 1. How "
        "many runners are in?",
        "My phone game has {n} levels. Level k pays a bonus only if k over {n} <can't be "
        "shortened|is a fraction that can't be cancelled>. I've played each level from 1 to {n} "
        "once. How many bonuses did I get?",
        "{person} turns the dial of a <safe|lock> with positions 1 to {n}. It clicks at a "
        "position whenever no prime divides both {n} and the position's number. How many clicks "
        "does one full turn <give|make>?",
        "Determine the degree of the cyclotomic polynomial $\\Phi_{{n}}(x)$.",
        "Let $G$ be a cyclic group with $|G| = {n}$. State the number of automorphisms of $G$.",
        "coprimes of {n} up to {n} <count|how many|# ?>",
        "euler totient {n}",
        "n = {n}, phi(n)?",
        "how many nums 1..{n} rel prime to {n}",
        "EulerPhi[{n}]",
        "tot({n}) <=|value> ?",
        "|(Z/{n})^*| = ?",
        "count k up to {n} w/ gcd(k, {n}) = 1",
        "# of <reduced|irreducible> fractions k/{n}, k from 1 to {n}",
        "totient fn @ {n}",
        "<numbers|ints> with no common factor w {n}, from 1 to {n}, how many",
        "size of <unit group|group of units> mod {n}",
        "so my number theory homework <says|goes> find phi of {n}, you know, that Euler thing "
        "that counts the coprime numbers. What do I get?",
        "My daughter has to list everything from 1 up to {n} that has nothing in common with "
        "{n}, factor-wise, where 1 counts as fine. <How long will her list be?|How many numbers "
        "should she end up with?>",
        "I'm reading about RSA and I need the totient of {n}, <just as practice|for fun>. <What "
        "is it?|How big is it?>",
        "ok so basically you go through 1, 2, 3 and all the way to {n} and keep those whose gcd "
        "with {n} is one. How many do you keep?",
        "Can someone check me? I counted the integers from 1 to {n} that are coprime to {n} and "
        "I'm not sure of my <total|count>. What should it be?",
        "We had a quiz in algebra today: how many elements mod {n} can you invert, "
        "multiplication-wise I mean. What was the right answer?",
        "I love drawing star shapes on {n} dots in a circle. I was told the step sizes from 1 to"
        " {n} that hit every dot are the ones coprime to {n}. So how many step sizes are there?",
        "our teacher, she said to cancel all the fractions with {n} at the bottom, 1 over {n}, 2"
        " over {n} and so on till {n} over {n}. How many of them <won't cancel|can't be "
        "cancelled at all>?",
        "A mate of mine says he can do Euler's phi in his head. I gave him {n}. What should he "
        "<say|come up with>?",
        "Let $S = \\{k \\in \\mathbb{N} : 1 \\le k \\le {n},\\ \\gcd(k, {n}) = 1\\}$. "
        "<Find|Determine> the <cardinality|size> of $S$.",
        "<Evaluate|Calculate> $\\sum_{k=1}^{{n}} [\\gcd(k, {n}) = 1]$, where the bracket is $1$ "
        "if the statement is true and $0$ otherwise.",
        "What is the <value|product> of ${n} \\prod_{p \\mid {n}} \\left(1 - "
        "\\frac{1}{p}\\right)$, the product running over the primes $p$ dividing ${n}$?",
        "<How many residue classes are there in a reduced residue system modulo ${n}$?|Find the "
        "number of residue classes in a reduced residue system modulo ${n}$.>",
        "Two integers are called relatively prime if their greatest common divisor is 1. <In the"
        " list 1, 2, ..., {n}|Among the positive integers not greater than {n}>, how many are "
        "relatively prime to {n}?",
        "In the additive group $\\mathbb{Z}_{{n}}$, count the elements <that generate the whole "
        "group|of order ${n}$>.",
        "Compute the order of $(\\mathbb{Z} / {n} \\mathbb{Z})^\\times$.",
        "Euler's theorem states $a^{\\varphi(m)} \\equiv 1 \\pmod m$ for $\\gcd(a, m) = 1$. "
        "<Find|Give> the exponent $\\varphi(m)$ for $m = {n}$.",
        "At the royal ball there are {n} dancers numbered from 1 on. The king invites to his "
        "table those whose number shares no divisor above 1 with {n}. How many guests <sit "
        "at|come to> his table?",
        "A bakery stamps its {n} cookies with 1, 2, 3, up to {n}. {person} may eat every cookie "
        "whose stamp is coprime to {n}. <How many can {person} eat?|What is the number of "
        "cookies {person} may eat?>",
        "The carousel has {n} horses. Each evening the operator picks a whole number from 1 to "
        "{n} and always turns on by that many places. He likes picks that bring every horse to "
        "the gate. How many picks does he like?",
        "{friend} tunes {n} wind chimes, labelled 1 to {n}. Only the ones whose label and {n} "
        "are mutually prime ring in the wind. Find how many ring.",
        "A crew of {n} pirates stands in line, first to last. The captain gives a coin to the "
        "pirate at place k whenever k and {n} have 1 as their only common divisor. How many "
        "coins does he hand out?",
        "In a cipher with {n} symbols, the text is scrambled by multiplying every symbol's code "
        "by a key from 1 to {n}, modulo {n}. Decoding works only for keys coprime to {n}. How "
        "many keys <are usable|can be used>?",
        "A garden hose winds around {n} pegs in a ring, always moving on by the same number of "
        "pegs, somewhere from 1 to {n}. How many such numbers make it touch all the pegs?",
        "{person} owns a shelf of {n} {things} with tags 1 through {n} and sells those whose tag"
        " has a prime factor in common with {n}. How many of the {things} stay on the shelf?",
        "The lottery draws a ball from 1 to {n}. A ball wins if its number is relatively prime "
        "to {n}. How many winning balls are in the drum?",
        "A satellite has {n} antennas in a circle and switches each second by a fixed number of "
        "antennas, chosen from 1 to {n}. The engineers need a step that has no common factor "
        "with {n}. How many choices <have they got|are open to them>?",
        "In the office with {n} lockers, a locker with number k, where k goes from 1 to {n}, is "
        "painted green if the fraction k/{n} is in simplest form and grey if not. Work out the "
        "number of green lockers.",
    ),
    unseen_wordings=(
        "Determine the number of positive integers not exceeding {n} that are relatively prime to "
        "{n}.",
        "phi({n}) (Euler's phi)?",
        "Of all the numbers from 1 to {n}, how many share no common factor with {n} apart from 1?",
        "Find $\\left|\\{m \\in \\mathbb{N} : 1 \\le m \\le {n},\\ \\gcd(m, {n}) = 1\\}\\right|$.",
        "{person} writes the numbers 1 to {n} on cards, one on each, and throws away every card "
        "whose number has a common divisor greater than 1 with {n}. How many cards are left?",
        "How many of the fractions 1/{n}, 2/{n}, 3/{n}, ..., {n}/{n} are already in lowest terms?",
    ),
    plans=(
        "We count the k from 1 to {n} that are coprime to {n}. This is Euler's totient of {n}.",
        "The number of integers up to {n} with no common factor with {n} is `totient({n})`.",
        "We need phi({n}), the totient of {n}.",
    ),
    programs=(
        code("""
            from sympy import totient
            print(totient({n}))
        """),
        code("""
            from math import gcd
            print(sum(gcd(k, {n}) == 1 for k in range(1, {n} + 1)))
        """),
    ),
    slips=(
        Slip(
            "print(totient({n}))",
            "`totient` was never imported. Import it from sympy.",
        ),
        Slip(
            "from sympy import phi\nprint(phi({n}))",
            "There is no `phi` in sympy. The function is called `totient`.",
        ),
        Slip(
            "from math import totient\nprint(totient({n}))",
            "The module `math` has no `totient`. Let us count the coprime numbers directly "
            "instead.",
            fix=1,
        ),
        Slip(
            "print(sum(gcd(k, {n}) == 1 for k in range(1, {n} + 1)))",
            "`gcd` was never imported. Import it and try again.",
            fix=1,
        ),
        Slip(
            code("""
                from math import gcd
                print(len(k for k in range(1, {n} + 1) if gcd(k, {n}) == 1))
            """),
            "A generator has no length. Count with `sum` instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ such numbers.",
        "So $\\boxed{{answer}}$ of the numbers from 1 to {n} are coprime to {n}.",
        "The totient of {n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Factor {n} into primes. For every prime p that divides {n}, a share of 1/p of the numbers "
        "is removed. What remains is $\\boxed{{answer}}$.",
        "Euler's totient of {n} counts the numbers up to {n} without a common factor with it. It "
        "is $\\boxed{{answer}}$.",
    ),
)
