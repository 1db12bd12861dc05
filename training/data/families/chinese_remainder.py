"""The smallest positive integer with two given remainders."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        m, n = number(random, 3, 60), number(random, 3, 60)
        a, b = random.randint(1, m - 1), random.randint(1, n - 1)
        if gcd(m, n) == 1 and answer(a, b, m, n) > max(m, n):
            return {"a": a, "b": b, "m": m, "n": n}


def answer(a: int, b: int, m: int, n: int) -> int:
    return (a * n * pow(n, -1, m) + b * m * pow(m, -1, n)) % (m * n)


FAMILY = Family(
    name="chinese_remainder",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's|Which is> the <smallest|least> positive integer that leaves <|a "
        ">remainder {a} when divided by {m} and <|a >remainder {b} when divided by {n}?",
        "<Find|Compute|Determine|Give> the <smallest|least> positive integer $x$ <with|such "
        "that|satisfying> $x \\equiv {a} \\pmod{{m}}$ and $x \\equiv {b} \\pmod{{n}}$.",
        "x = {a} mod {m}, x = {b} mod {n}, <smallest positive x?|least positive x|minimal positive "
        "x = ?>",
        "<solve|please solve|solve for x>: x ≡ {a} (mod {m}), x ≡ {b} (mod {n})<. smallest "
        "positive solution|; give the least positive x>",
        "hey <i need|looking for> the smallest number <bigger than 0|above zero> that's {a} more "
        "than a multiple of {m} and <also |>{b} more than a multiple of {n}",
        "A positive integer <leaves|gives|has> the remainders {a} and {b} on division by {m} and "
        "{n}, respectively. What is its <smallest|least|minimum> possible value?",
        "Dividing a positive <number|integer> by {m} <leaves|gives> {a}, and dividing it by {n} "
        "<leaves|gives> {b}, as <the |>remainders. <What is the smallest such number?|How small "
        "can the number be?>",
        "{person} has some {things}. <Arranging|Placing|Laying> them in rows of {m} leaves {a} "
        "over. <Arranging|Placing|Laying> them in rows of {n} leaves {b} over. What is the "
        "smallest <possible |>number of {things}?",
        "When {person} packs {things} {m} to a box, there <is|will be> a rest of {a}; with {n} to "
        "a box the rest is {b}. <At least how many {things} are there?|What is the least number of "
        "{things} in total?>",
        "Soldiers <march|line up> in columns of {m} with {a} <staying behind|left without a "
        "column>, and in columns of {n} with {b} <staying behind|left out>. Find the "
        "<least|smallest> possible number of soldiers.",
        "<What is the first positive integer $n$|Which is the smallest positive integer $n$> for "
        "which $n - {a}$ is <divisible by|a multiple of> ${m}$ and $n - {b}$ is <divisible by|a "
        "multiple of> ${n}$?",
        "By the Chinese remainder theorem the <system|congruences> $x \\equiv {a} \\pmod {m}$, $x "
        "\\equiv {b} \\pmod {n}$ <has|have> a unique solution modulo the product of the moduli. "
        "<Find|Give|State> the <least|smallest> positive one.",
        "<crt|CRT|chinese remainder theorem>: remainders {a}, {b}; moduli {m}, {n}<; smallest "
        "positive solution| - least positive solution?|>",
        "<A basket is full of eggs|Nobody knows how many eggs are in a basket>. <Taking|If one "
        "takes> them out {m} at a time, <one ends|you end> with {a} <at the end|in the basket>; "
        "{n} at a time, with {b}. What is the <smallest|least> number of eggs the basket can "
        "<hold|have held>?",
        "<Both|Each> of these <conditions|statements> should hold: N % {m} == {a}<,| and> N % {n} "
        "== {b}. What's the <smallest|lowest> positive integer N?",
        "Let $N$ be the least positive integer whose remainder <mod|modulo> {m} is {a} and whose "
        "remainder <mod|modulo> {n} is {b}. <Find|Compute|Determine> $N$.",
        "The numbers {a}, {a} + {m}, {a} + 2*{m}, ... and the numbers {b}, {b} + {n}, {b} + 2*{n}, "
        "... go on forever. What is the <smallest|first> number <in both lists|common to both>?",
        "I am <|thinking of >the smallest positive integer with the following property: <divide "
        "me|divided> by {m}<,| and> {a} is left over; <divide me|divided> by {n}<,| and> {b} is "
        "left over. <Who am I?|Which number is it?|What number is this?>",
        "How many {things}, at the very least, must {person} <own|have> if <sharing|dividing> them "
        "<among|between> {m} <people|children> leaves {a} and, instead, <sharing|dividing> them "
        "<among|between> {n} leaves {b}?",
        "<A lighthouse|Signal A> flashes {a} seconds after midnight and then every {m} seconds; <a "
        "buoy|signal B> flashes {b} seconds after midnight and then every {n} seconds. How many "
        "seconds after midnight do <they|both> first flash <together|at the same moment>?",
        "<Smallest|Least> natural number <congruent to|equal to> {a} modulo {m} and <congruent "
        "to|equal to> {b} modulo {n}<|?|, please>",
        "For which <least|smallest> positive $x$ do both $\\frac{x - {a}}{{m}}$ and $\\frac{x - "
        "{b}}{{n}}$ <become|turn out to be> integers?",
        "<Simultaneously|At the same time>, a number should be of the form {m}k + {a} and of the "
        "form {n}j + {b}<| for whole numbers k and j|, where k and j are nonnegative integers>. "
        "What is the smallest positive number of <this kind|both forms>?",
        "{m} goes into my number with {a} <left over|remaining>, {n} goes into it with {b} <left "
        "over|remaining>. <The number is positive and as small as possible|It is the least such "
        "positive number>. <Find it.|What is it?>",
        "mod {m}: {a}; mod {n}: {b}; min positive =?",
        "=MOD(A1;{m}) shows {a}, =MOD(A1;{n}) shows {b}, <lowest|smallest> A1 above 0 =?",
        "x=0; do x+=1 until x%{m}=={a} and x%{n}=={b}; <print(x)|final x> =?",
        "I'm putting my football cards into an album. With {m} on a page, the page I can't fill "
        "gets {a}. With {n} on a page, the one I can't fill gets {b}. I <own|have> as few cards "
        "as that allows, <so how many?|how many is it?>",
        "What's the fewest kids there can be in our school hall? In the first game we made teams "
        "of {m}, and {a} kids were without a team. In the second we made teams of {n}, and {b} "
        "kids were without one.",
        "baking day, and i lost count of my cookies. with trays of {m} all full i have {a} "
        "cookies left, with trays of {n} all full it's {b}. it's the <lowest|smallest> "
        "number that fits both. how many cookies",
        "{person}'s garden hose is on at day {a} and every {m} days from then on. {friend}'s is "
        "on at day {b} and every {n} days from then on. On what day are the two on "
        "<together|both> for the first time?",
        "Determine the minimum of the positive elements of $({a} + {m}\\mathbb{Z}) \\cap ({b} + "
        "{n}\\mathbb{Z})$.",
        "Let $\\rho_q(N)$ denote the remainder of $N$ upon Euclidean division by $q$. Determine "
        "the <minimal|least> natural $N \\ge 1$ with $\\rho_{{m}}(N) = {a}$ and $\\rho_{{n}}(N) "
        "= {b}$.",
        "x%{m}={a} x%{n}={b} <min x|smallest x> (positive)",
        "x mod {m} = {a}, x mod {n} = {b}, least x",
        "crt({a} mod {m}, {b} mod {n}) <smallest pos|least positive>",
        "smallest pos int rem {a} by {m}, rem {b} by {n}",
        "x = {m}k+{a} = {n}j+{b}, <lowest|min> positive x",
        "<lowest|first> number: /{m} rest {a}, /{n} rest {b}",
        "x-{a} divisible by {m}, x-{b} divisible by {n}, smallest x above zero",
        "remainders ({a}, {b}) for divisors ({m}, {n}), min natural number?",
        "chinese remainder [{a},{b}] [{m},{n}]",
        "n % {m} == {a} and n % {n} == {b}, <first hit from 1 up|smallest positive hit>",
        "residues {a} (mod {m}) & {b} (mod {n}) -- <smallest|least> positive",
        "divided by {m} leaves {a}, by {n} leaves {b}, <number?|what's the least number>",
        "So I'm after a positive number, the smallest one, that has remainder {a} if you divide "
        "by {m}, and if you divide by {n} it's remainder {b}. <What is it?|Any idea which?>",
        "My kid's worksheet says: \"in groups of {m} there are {a} left, in groups of {n} there "
        "are {b} left, what is the least number of children?\" <How many?|What's the answer?>",
        "ok my teacher says you just list numbers. the ones that are {a} over a multiple of {m},"
        " and the ones that are {b} over a multiple of {n}. first positive number on both lists?",
        "I've got a number theory riddle for you. My number's positive, it's as small as it can "
        "be, it leaves {a} on division by {m} and {b} on division by {n}. <Name it!|What's my "
        "number?>",
        "You know when you deal cards and they don't come out even? With {m} players I'd have "
        "{a} cards over, with {n} players {b} over. What's the fewest cards I <can|could> have?",
        "we're doing congruences in the maths club, and it's basically x congruent to {a} mod "
        "{m} and also to {b} mod {n}, and then they want the least positive x. what do you get",
        "I keep my stamps in rows. Rows of {m}, then {a} don't fit; rows of {n}, then {b} don't "
        "fit. I'm too lazy to count them all, so what's the smallest number of stamps it "
        "<could|can> be?",
        "My son had this in a contest and I'm curious: smallest whole number bigger than zero "
        "whose remainder's {a} when divided by {m} but {b} when divided by {n}. Which one's "
        "that?",
        "Can you do this without trying everything? Take {a} away and it's divisible by {m}, or "
        "take {b} away instead and it's divisible by {n}. I want the smallest such number above "
        "zero.",
        "Let $x$ be an integer with $x \\equiv {a} \\pmod{{m}}$ and $x \\equiv {b} \\pmod{{n}}$."
        " What is the smallest positive value $x$ can <take|have>?",
        "Solve the simultaneous congruences $y \\equiv {a} \\ (\\bmod\\ {m})$, $y \\equiv {b} \\"
        " (\\bmod\\ {n})$ in positive integers, and give the minimal solution.",
        "Let $S = \\{k \\in \\mathbb{N} : k \\ge 1, \\ {m} \\mid k - {a}, \\ {n} \\mid k - "
        "{b}\\}$. Determine $\\min S$.",
        "Find the smallest positive integer of the form ${m}s + {a}$ that is also of the form "
        "${n}t + {b}$, where $s$ and $t$ are integers.",
        "A natural number divided by ${m}$ gives the remainder ${a}$; divided by ${n}$ it gives "
        "the remainder ${b}$. Determine the smallest positive number with these properties.",
        "What is the least positive integer $N$ whose residue classes modulo ${m}$ and modulo "
        "${n}$ are those of ${a}$ and ${b}$, respectively?",
        "Under the isomorphism $\\mathbb{Z}/({m} \\cdot {n}) \\to \\mathbb{Z}/{m} \\times "
        "\\mathbb{Z}/{n}$, which smallest positive integer represents the preimage of $({a}, "
        "{b})$?",
        "Let ${m}u + {a} = {n}v + {b} = z$ with integers $u$, $v$. Calculate the least positive "
        "$z$.",
        "A cook fills dumplings on plates. Putting {m} on each plate leaves {a} dumplings, "
        "putting {n} on each plate leaves {b}. <What is the least number of dumplings?|At least "
        "how many dumplings has the cook made?>",
        "A dragon counts its gold. In heaps of {m} there remain {a} coins, in heaps of {n} there"
        " remain {b}. It has the smallest possible positive number of coins. <How many is "
        "that?|How many coins does it have?>",
        "A marching band tries two formations: in rows of {m}, {a} musicians are left over, and "
        "in rows of {n}, {b} are. How many musicians has the smallest band for which this is "
        "true?",
        "On a far planet weeks have {m} days and months {n} days. Today a week and a month "
        "begin. In how many days from today, at the least but more than zero, will {a} days of "
        "the then running week and {b} days of the then running month have passed?",
        "A farmer packs eggs. Boxes of {m} leave {a} eggs, boxes of {n} leave {b} eggs. <Work "
        "out the smallest positive number of eggs.|How many eggs are there at the least?>",
        "The buses of a travel company carry {m} people each, and when all buses are full {a} "
        "tourists are left standing. With smaller or larger buses for {n} people, {b} would be "
        "left. What is the least possible number of tourists?",
        "Two gears mesh. After a number of clicks the gear with {m} teeth has moved on by {a} "
        "teeth beyond full turns, and the gear with {n} teeth by {b} teeth beyond full turns. "
        "Each click moves both by a tooth. What is the smallest positive number of clicks?",
        "In an office {person} staples sheets in sets of {m} and {a} sheets remain. {friend} "
        "would staple the same sheets in sets of {n}, and {b} would remain. <Find the smallest "
        "possible number of sheets.|What is the smallest possible number of sheets?>",
        "In a dice game the score counts only if its remainder by {m} is {a} and its remainder "
        "by {n} is {b}. <What is the lowest positive score that counts?|Which lowest positive "
        "score counts?>",
        "A tailor cuts a ribbon of a whole number of inches. Cut into pieces of {m} inches it "
        "leaves {a} inches, cut into pieces of {n} inches it leaves {b} inches. How short can "
        "the ribbon be, if it has a positive length?",
        "A goalkeeping coach puts balls in nets. {m} balls a net: {a} stay on the grass. {n} "
        "balls a net: {b} stay on the grass. What is the minimum number of balls?",
    ),
    unseen_wordings=(
        "Find the smallest positive integer that leaves a remainder of {a} when divided by {m} "
        "and a remainder of {b} when divided by {n}.",
        "smallest x > 0 with x mod {m} = {a} and x mod {n} = {b}",
        "I'm thinking of a positive whole number. Divide it by {m} and you have {a} left over; "
        "divide it by {n} and you have {b} left over. What's the lowest number it could be?",
        "{person} has a collection of {things}. Packed into bags of {m}, there are {a} left over. "
        "Packed into bags of {n} instead, there are {b} left over. What is the smallest positive "
        "number of {things} that {person} can have?",
        "A number N has the remainder {a} modulo {m} and the remainder {b} modulo {n}. Among all "
        "positive integers N like this, which is the least?",
    ),
    plans=(
        "We look for the smallest x > 0 with x % {m} equal to {a} and x % {n} equal to {b}.",
        "The moduli are {m} and {n}, the remainders {a} and {b}. We take the first x that fits "
        "both.",
        "We need x congruent to {a} modulo {m} and to {b} modulo {n}. One solution lies below the "
        "product of the moduli.",
    ),
    programs=(
        "print(next(x for x in range(1, {m} * {n} + 1) if x % {m} == {a} and x % {n} == {b}))",
        code("""
            from sympy.ntheory.modular import crt
            print(crt([{m}, {n}], [{a}, {b}])[0])
        """),
    ),
    slips=(
        Slip(
            "print(crt([{m}, {n}], [{a}, {b}])[0])",
            "`crt` was never imported. Import it from `sympy.ntheory.modular`.",
            fix=1,
        ),
        Slip(
            "from sympy import chinese_remainder\nprint(chinese_remainder({a}, {m}, {b}, {n}))",
            "sympy has no `chinese_remainder`. Let us try the numbers one after the other instead.",
        ),
        Slip(
            code("""
                from sympy.ntheory.modular import crt
                print(crt({m}, {n}, {a}, {b})[0])
            """),
            "`crt` takes a list of moduli and a list of remainders.",
            fix=1,
        ),
        Slip(
            "print([x for x in range({m}) if x % {m} == {a} and x % {n} == {b}][0])",
            "The list is empty, since the search stopped too early. Search up to the product.",
        ),
        Slip(
            code("""
                x = 1
                while x % {m} != {a} or x % {n} != {b}:
                    x += step
                print(x)
            """),
            "`step` was never defined. Let us use `range` to go through the numbers.",
        ),
    ),
    conclusions=(
        "The smallest such number is $\\boxed{{answer}}$.",
        "So the least positive solution is $\\boxed{{answer}}$.",
        "It leaves {a} modulo {m} and {b} modulo {n}: $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Go through the numbers {a}, then {m} more each time, until one leaves the remainder {b} "
        "on division by {n}. The first is $\\boxed{{answer}}$.",
        "By the Chinese remainder theorem there is one solution modulo the product of {m} and {n}. "
        "Combining the remainders {a} and {b} gives $\\boxed{{answer}}$.",
    ),
)
