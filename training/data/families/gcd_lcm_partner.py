"""One of two numbers, from the other, their gcd and their lcm."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        g, p, q = number(random, 2, 60), number(random, 2, 40), number(random, 2, 40)
        if gcd(p, q) == 1 and g * p * q <= 20000:
            return {"g": g, "m": g * p * q, "a": g * p}


def answer(g: int, m: int, a: int) -> int:
    factor = a // g
    return m // factor


FAMILY = Family(
    name="gcd_lcm_partner",
    draw=draw,
    answer=answer,
    wordings=(
        "The <greatest common divisor|highest common factor|gcd|HCF|GCD> of two <positive "
        "integers|numbers> is {g} and their <least common multiple|lowest common multiple|lcm|LCM> "
        "is {m}. One of <them|the numbers> is {a}. <What is the other?|<Find|Determine> the "
        "other.>",
        "gcd = {g}, lcm = {m}, one number <=|is> {a}<. other number?|, the other one?|, find the "
        "other>",
        "<Find|Compute|Determine> the positive integer $n$ <with|such that|if> $\\gcd({a}, n) = "
        "{g}$ and $\\operatorname{lcm}({a}, n) = {m}$.",
        "gcd({a}, b) = {g} and lcm({a}, b) = {m}<. What is b?|, b = ?|. Find b.|; solve for b>",
        "hey <i have|theres> two numbers, <one is|one of them is> {a}, hcf {g}, lcm {m}<. whats "
        "the other one|, what is the second number>?",
        "The <product of two numbers is known to be|product of two positive integers equals> their "
        "gcd times their lcm. <With|Given> gcd {g}, lcm {m} and one number {a}, <find|compute|work "
        "out> the other.",
        "{person} and {friend} <each think|both think> of a <positive |>whole number. {person}'s "
        "is {a}. The <largest|greatest> number that divides both is {g}, and the smallest number "
        "that both divide is {m}. What is {friend}'s number?",
        "Which <positive integer|natural number> has the <greatest common divisor|greatest common "
        "factor> {g} and the least common multiple {m} <in common with|together with> {a}?",
        "<Two|A pair of> bells <ring|sound> at regular intervals of whole seconds. One rings every "
        "{a} seconds, and they ring together every {m} seconds exactly (never in between). The "
        "intervals have greatest common divisor {g}. How long is the other interval, in seconds?",
        "Let $a$ and $b$ be positive integers with $a = {a}$, $(a, b) = {g}$ and $[a, b] = {m}$, "
        "where $(a, b)$ <denotes|is> the gcd and $[a, b]$ the lcm. <Find|Compute|Give> $b$.",
        "<One|The first> of two numbers is {a}. <Their lcm is {m}, their gcd {g}|They have lcm {m} "
        "and gcd {g}>. <The second?|What is the second number?|Find the other number.>",
        "Two <gears|cogwheels> <mesh|turn together>. The first has {a} teeth. The tooth counts "
        "have highest common factor {g} and lowest common multiple {m}. How many teeth has the "
        "second?",
        "The lowest common multiple of {a} and <another number|a second number|an unknown number> "
        "is {m}; their highest common factor is {g}. <What is the unknown number?|Find the unknown "
        "number.>",
        "A <rope|ribbon|board> of {a} cm and a second one are both cut into equal pieces <with "
        "nothing left over|without waste>; the longest possible piece is {g} cm. The shortest "
        "length that can be measured off with copies of either one is {m} cm. How long is the "
        "second one, in cm?",
        "LCM: {m}<. HCF:|, HCF:> {g}<. One number:|, one number:> {a}<. Other number:|, other "
        "number:> ?",
        "<If|When> the gcd of {a} and $x$ is {g} <and|while> their lcm is {m}, <what is|how large "
        "is> $x$?",
        "The numbers {a} and <N|k|t> have {g} as their greatest common factor, {m} as their least "
        "common multiple. <What is the value of the unknown number?|Calculate the unknown number.>",
        "<A teacher|{person}> writes two integers on the board and their gcd, {g}, and lcm, {m}, "
        "below them. {friend} wipes one <integer|number> off, and only {a} remains. Which number "
        "was <wiped off|erased>?",
        "{a} is one <member|half> of a pair of positive integers. The pair's largest common "
        "divisor: {g}. The pair's smallest common multiple: {m}. <What is the other member?|Find "
        "the partner of {a}.>",
        "<Work out|Calculate|Give> the <missing|second> number<: the first is|. The first number "
        "is> {a}, the greatest common divisor of both is {g} and the least common multiple of both "
        "is {m}.",
        "There is <exactly |>one positive integer b for which math.gcd({a}, b) == {g} and "
        "math.lcm({a}, b) == {m}. <What is it?|Find it.|Which?>",
        "{person} packs {a} {things} and {friend} packs some other number of {things}, with the "
        "gcd of these <two |>numbers being {g} and the lcm being {m}. How many {things} does "
        "{friend} pack?",
        "<The denominators of|Suppose the denominators of> two fractions have least common "
        "multiple {m} (the least common denominator) and greatest common divisor {g}. One "
        "denominator is {a}. <What|Which number> is the other?",
        "<Knowing the hcf|Given the hcf> {g} and lcm {m} of two numbers, and that one <equals|is> "
        "{a}, <deduce|find|determine> the other.",
        "{a} & ? -> HCF {g}, LCM {m}; <? =|missing one => ?",
        "num1={a}; num2=?; hcf={g}; lcm={m}",
        "lcm {m} / gcd {g} / first {a} / second ??",
        "Help, half of my homework got wet! I can still read that one of two numbers is {a}, that "
        "their lcm is {m} and that the biggest factor they share is {g}. What was the other "
        "number?",
        "I water the <roses|tomatoes> every {a} days and the ferns after some other number of "
        "days. Today I did both, and the next day with both comes in {m} days. The two waiting "
        "times have the greatest common divisor {g}. Every how many days do the ferns get water?",
        "How many seconds does {person} need for a lap? I need {a}. We leave the start line "
        "together and are both back on it at the same moment for the first time after {m} "
        "seconds. Our lap times are whole numbers of seconds, and the largest number that divides "
        "both is {g}.",
        "In the shop sausages come {a} to a pack, and rolls come in packs of another size. The "
        "smallest number of sausages for which I can get exactly as many rolls is {m}. The two "
        "pack sizes have {g} as their highest common factor. How many rolls are in a pack?",
        "Let $u, v \\in \\mathbb{N}$ satisfy $u = {a}$, $\\gcd(u, v) = {g}$ and "
        "$\\operatorname{lcm}[u, v] = {m}$. <Determine|State> $v$.",
        "Determine the natural number $k$ for which $k \\wedge {a} = {g}$ and $k \\vee {a} = "
        "{m}$, where $\\wedge$ <stands for|denotes> the greatest common divisor and $\\vee$ the "
        "least common multiple.",
        "hcf {g} lcm {m} one no. {a} <other?|find other>",
        "{g}*{m}/{a} i.e. 2nd number if gcd {g} lcm {m} 1st {a}",
        "n1 = {a}, gcd = {g}, lcm = {m}, n2 <=?|?>",
        "missing number: {a} and _ have gcf {g}, lcm {m}",
        "lcm={m} gcf={g} first={a} second=<?|x?>",
        "find b: ({a}, b) = {g} <and|,> [{a}, b] = {m}",
        "partner of {a} given hcf {g} & lcm {m}",
        "a={a}; a,b -> gcd {g}; a,b -> lcm {m}; b?",
        "two nums, common factor max {g}, common multiple min {m}, one {a}, <need|want> the other",
        "gcd {g}, lcm {m}, know {a}, don't know the other one <?|help>",
        "[n for n in range(1, {m} + 1) if gcd(n, {a}) == {g} and lcm(n, {a}) == {m}][0]",
        "so basically there are two numbers, I know one's {a}, the greatest factor they share is"
        " {g} and the least multiple {m}. <What's the other|Who's the other one>?",
        "My kid's worksheet says HCF {g}, LCM {m}, and one of the numbers is {a}. We have to "
        "find its partner. <Any tips|What is it>?",
        "okay, remember that gcd times lcm is just the product of both numbers. With {g}, {m} "
        "and one number {a}, what's left for the other?",
        "I made up a puzzle for the maths club: my number and {a} have gcd {g}, and their lcm is"
        " {m}. What's my number?",
        "The Venn diagram with the primes is half empty! One circle makes {a}, the overlap makes"
        " {g}, everything together makes {m}. What does the other circle make?",
        "Could you tell me the second number? First one {a}, lowest common multiple of the two "
        "{m}, highest common factor {g}.",
        "My pupil lost one of the two numbers, the one she still has is {a}. On the answer sheet"
        " it says greatest common divisor {g}, least common multiple {m}. Which number got lost?",
        "hi, what goes with {a} so that you get {m} as the lcm and {g} as the gcd?",
        "I know it's only multiply and divide, but which? Numbers: {a} and something, gcf {g}, "
        "lcm {m}. What's something?",
        "Let $x$ and $y$ be natural numbers with $\\gcd(x, y) = {g}$, $\\operatorname{lcm}(x, y)"
        " = {m}$ and $y = {a}$. <Find|Determine|Calculate> $x$.",
        "For which positive integer $q$ do $\\gcd(q, {a}) = {g}$ and $\\operatorname{lcm}(q, "
        "{a}) = {m}$ hold at the same time?",
        "The HCF and the LCM of two numbers are {g} and {m} respectively. If one of the numbers "
        "is {a}, <find|determine|what is> the other number<|?>",
        "Using the identity $\\gcd(a, b) \\cdot \\operatorname{lcm}(a, b) = ab$, determine $b$ "
        "for $a = {a}$, when the gcd is ${g}$ and the lcm is ${m}$.",
        "Two positive integers have greatest common measure {g} and least common multiple {m}; "
        "the one being {a}, what is the other?",
        "Let $S = \\{{a}, s\\}$ be a set of two positive integers whose greatest common divisor "
        "is {g} and whose least common multiple is {m}. What is $s$?",
        "The ideals generated by ${a}$ and by $t > 0$ in $\\mathbb{Z}$ have sum ${g}\\mathbb{Z}$"
        " and intersection ${m}\\mathbb{Z}$. Determine $t$.",
        "Find $v > 0$ such that the common divisors of ${a}$ and $v$ are exactly the divisors of"
        " ${g}$, and their common multiples are exactly the multiples of ${m}$.",
        "Two kitchen timers beep again and again, one every {a} minutes. Set off together, they "
        "next beep together {m} minutes later. The lengths of their periods, whole minutes, have"
        " the greatest common divisor {g}. What is the other timer's period in minutes?",
        "Two comets return every so many years, the first after {a}. They appear together once "
        "in {m} years, no sooner, and the largest whole number that goes into both periods is "
        "{g}. After how many years does the second return?",
        "A drum pattern of {a} beats and a bass pattern run side by side and line up again after"
        " {m} beats for the first time. Their lengths have highest common factor {g}. How many "
        "beats long is the bass pattern?",
        "Buses of two lines leave the station together every {m} minutes. Line A runs every {a} "
        "minutes. The number {g} is the greatest common divisor of the two intervals, which are "
        "whole minutes. How often, in minutes, does line B run?",
        "Two fairy godmothers wear magic numbers. One wears {a}. The gate shows the greatest "
        "number dividing both, {g}, the fountain the smallest number divisible by both, {m}. "
        "What does the other godmother wear?",
        "In a number duel {person} plays the card {a} and {friend} a hidden card. The referee "
        "calls: gcd {g}, lcm {m}! What is on the hidden card?",
        "The cards in one pack number {a}, those in a pack of another brand are unknown. Equal "
        "totals of both brands are possible first with {m} cards each, and equal piles from "
        "single packs of both can have {g} cards at most. How many cards has the other brand's "
        "pack?",
        "Tiles {a} mm wide in one row and tiles of another width in the row below have joints in"
        " line first after {m} mm. The biggest whole-millimetre unit that measures both widths "
        "is {g} mm. How wide, in mm, are the tiles below?",
        "A farm has {a} ducks and some geese. The numbers of ducks and geese have the greatest "
        "common factor {g} and the least common multiple {m}. How many geese live there?",
        "Clerk {person} has to fill in the lost number on a form: first number {a}, second "
        "number torn off, greatest common factor {g}, least common multiple {m}. What should be "
        "filled in?",
        "On the track the red toy car takes {a} seconds per round, the blue one another whole "
        "number of seconds. Starting level, they cross the line together first after {m} "
        "seconds. The round times share {g} as their greatest divisor. What is the blue car's "
        "time in seconds?",
    ),
    unseen_wordings=(
        "Two positive integers have greatest common divisor {g} and least common multiple {m}. "
        "One of them is {a}. Find the other.",
        "gcd(x, {a}) = {g}, lcm(x, {a}) = {m}, x = ?",
        "I know that one of my two numbers is {a}, that their greatest common factor is {g}, and "
        "that their lowest common multiple is {m}. What's my other number?",
        "Let $b$ be a positive integer with $\\gcd({a}, b) = {g}$ and $\\operatorname{lcm}({a}, "
        "b) = {m}$. Determine $b$.",
        "{person} and {friend} each think of a positive whole number. {person} reveals having "
        "chosen {a}. Their teacher, who knows both numbers, says that the largest number dividing "
        "both is {g} and that the smallest positive number both of them divide is {m}. Which "
        "number did {friend} choose?",
        "The number {a} and an unknown positive integer y have the highest common factor {g}, and "
        "their least common multiple is {m}. What is the value of y?",
    ),
    plans=(
        "The product of two numbers is their gcd times their lcm, here {g} times {m}. We divide by "
        "{a}.",
        "We look for b with gcd {g} and lcm {m} together with {a}. Since gcd times lcm is the "
        "product, b is a quotient.",
        "Gcd {g} times lcm {m} equals {a} times the other number.",
    ),
    programs=(
        "print({g} * {m} // {a})",
        code("""
            from math import gcd, lcm
            print(next(b for b in range(1, {m} + 1) if gcd({a}, b) == {g} and lcm({a}, b) == {m}))
        """),
    ),
    slips=(
        Slip(
            "print(next(b for b in range(1, {m} + 1) if gcd({a}, b) == {g} and lcm({a}, b) == "
            "{m}))",
            "`gcd` and `lcm` were never imported. Import them from `math`.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import Eq, gcd, solve, symbols
                b = symbols("b")
                print(solve(Eq(gcd({a}, b), {g}), b)[0])
            """),
            "`solve` cannot undo a gcd. Let us use that gcd times lcm is the product instead.",
        ),
        Slip(
            "print({g} // ({a} // {m}))",
            "The inner quotient is zero. Multiply first, then divide by {a}.",
        ),
        Slip(
            "from math import product\nprint(product({g}, {m}) // {a})",
            "The module `math` has no `product`. The operator `*` multiplies.",
        ),
        Slip(
            code("""
                from math import gcd, lcm
                print([b for b in range({m}) if gcd({a}, b) == lcm({a}, b)][{g}])
            """),
            "The list is too short, since the condition was wrong. The gcd must be {g} and the lcm "
            "{m}.",
            fix=1,
        ),
    ),
    conclusions=(
        "The other number is $\\boxed{{answer}}$.",
        "So the second number is $\\boxed{{answer}}$.",
        "Together with {a} it has gcd {g} and lcm {m}: $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "For two numbers, the gcd times the lcm is their product. Dividing {g} times {m} by {a} "
        "gives the other number, $\\boxed{{answer}}$.",
        "Since {a} and the other number have gcd {g} and lcm {m}, the other number contributes the "
        "part of {m} that {a} lacks, times {g}. It is $\\boxed{{answer}}$.",
    ),
)
