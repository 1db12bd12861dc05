"""The greatest common divisor of three numbers."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        common = number(random, 2, 60)
        a, b, c = (common * number(random, 2, 60) for _ in range(3))
        if len({a, b, c}) == 3:
            return {"a": a, "b": b, "c": c}


def answer(a: int, b: int, c: int) -> int:
    return max(d for d in range(1, min(a, b, c) + 1) if a % d == b % d == c % d == 0)


FAMILY = Family(
    name="gcd_three",
    draw=draw,
    answer=answer,
    wordings=(
        "gcd({a}, {b}, {c})<?| = ?|>",
        "<hcf|gcf|gcd|HCF|GCF> of {a}, {b} and {c}",
        "<Find|Compute|Give|Calculate> the <greatest|highest|largest> common <divisor|factor> "
        "of {a}, {b} and {c}.",
        "What is the <GCD|GCF|HCF> of the three numbers {a}, {b} and {c}?",
        "<Compute|Evaluate|Determine> $\\gcd({a}, {b}, {c})$.",
        "{a} {b} {c} biggest common <factor|divisor>",
        "{a}, {b}, {c}: HCF = ?",
        "Let $d$ be the greatest positive integer with $d \\mid {a}$, $d \\mid {b}$ and $d "
        "\\mid {c}$. <Find|Determine> $d$.",
        "<hey |>whats the biggest number that goes into all three of {a}, {b} and {c}",
        "<Which|What> is the largest positive integer that divides each of {a}, {b} and {c} "
        "<without remainder|exactly>?",
        "Three <ropes|ribbons|planks> are {a} cm, {b} cm and {c} cm long. They are to be cut "
        "into pieces of equal length with no waste, a whole number of centimetres each. What is "
        "the greatest possible length of a piece in cm?",
        "{person} has {a} red, {b} green and {c} blue beads and uses all of them to make "
        "identical bracelets. What is the largest number of bracelets {person} can make?",
        "A <florist|gardener> has {a} roses, {b} lilies and {c} tulips. All of them go into "
        "identical bouquets. <How many bouquets can there be at most?|What is the maximum "
        "number of bouquets?>",
        "Find the largest number of children among whom {a} pens, {b} rulers and {c} erasers "
        "can be shared out so that every child gets the same of each and nothing is left.",
        "Three tanks hold {a}, {b} and {c} litres of milk. What is the capacity in litres of "
        "the largest <can|container> that measures out the contents of each tank exactly, "
        "always filled to the brim?",
        "can someone help me with this one: three school years have {a}, {b} and {c} pupils and "
        "are split into groups, all of the same size and none mixing years. how big can the "
        "groups be at most",
        "How large can a group be at most, if {a} violinists, {b} singers and {c} dancers are "
        "divided into groups of one size, each group containing only one kind of artist?",
        "Euclid's algorithm is applied to ${a}$ and ${b}$, and then to the result and ${c}$. "
        "What is the final <result|value>?",
        "What is the greatest <integer|whole number> by which the numbers {a}, {b} and {c} are "
        "all divisible?",
        "<Work out|Calculate> the highest common factor of ${a}$, ${b}$ and ${c}$<, for example "
        "from their prime factorizations|>.",
        "GCD of a list: [{a}, {b}, {c}]",
        "i need the largest factor that {a}, {b} and {c} share",
        "The ratio {a} : {b} : {c} is to be simplified in one step. By which number should all "
        "three terms be divided to get the simplest form?",
        "{a} kg of rice, {b} kg of beans and {c} kg of lentils are packed <into|in> bags, all "
        "bags with the same whole number of kilograms and only one sort per bag. Find the "
        "largest possible number of kilograms in a bag.",
        "In the set of common <divisors|factors> of {a}, {b} and {c}, which is the largest "
        "element?",
        "Three straight paths are {a} m, {b} m and {c} m long. Lamps are put at both ends and "
        "along each path, with the same whole number of metres between neighbours everywhere. "
        "What is the greatest such distance in metres?",
        "my homework says: find the gcf of {a}, {b}, {c}. what is it",
        "Every term of the expression ${a}x + {b}y + {c}z$ has a common numerical factor. What "
        "is the greatest integer that can be factored out?",
        "{person} wants to stack {a} maths books, {b} history books and {c} novels in piles of "
        "the same height, only one kind in each pile and nothing left over. What is the largest "
        "number of books per pile?",
        "gcf three numbers: {a} / {b} / {c}",
        "The integers $m$ for which ${a}/m$, ${b}/m$ and ${c}/m$ are all integers include a "
        "greatest one. Which is it?",
        "On my model railway I have three straight stretches of {a} mm, {b} mm and {c} mm. I "
        "want to lay all of them with rails of one single length, a whole number of "
        "millimetres. What's the longest rail that works, in mm?",
        "Determine the greatest natural number dividing {a}, {b} as well as {c}.",
        "Three coils of wire, {a} m, {b} m and {c} m. Equal pieces, whole coils used up, "
        "longest possible. Metres per piece?",
        "gcd of {a} n {b} n {c} <?|=?>",
        "gcf {a}, {b} & {c} <pls|?>",
        "hcf({a},{b},{c}) <=|:> ?",
        "largest number that divides {a} {b} {c} <evenly|w/o remainder>",
        "gcd(gcd({a}, {b}), {c})",
        "math.gcd({a}, {b}, {c})",
        "a={a} b={b} c={c} max common factor <?|=?>",
        "simplify {a}:{b}:{c}, divide by <what|which number>",
        "biggest shared divisor of {a} + {b} + {c} (three separate numbers)",
        "reduce(gcd, [{a}, {b}, {c}])",
        "so basically three numbers, {a}, {b}, {c}, and I've to find the biggest one that goes "
        "into all of them. <What is it|Which is it>?",
        "My kid's worksheet wants the highest common factor, but of three numbers this time: "
        "{a}, {b} and {c}. What do we <put|write>?",
        "okay, first the gcd of {a} and {b}, then of that and {c}. What do we end on?",
        "I wrote out the factors of {a}, of {b} and of {c}. Which is the last one that's on all "
        "three lists?",
        "can you tell me how far the ratio {a} to {b} to {c} can be cut down, I mean the one "
        "number I divide everything by",
        "For our quiz night: what's the greatest number that leaves nothing over with {a}, "
        "nothing with {b}, and nothing with {c}?",
        "Three kids brought {a}, {b} and {c} marbles, and all of them bagged theirs in bags of "
        "one size, all full. What's the biggest size that could've been, I wonder?",
        "I always do GCF for two numbers, never for three. Here it's {a} and {b} and {c}. How "
        "much is it?",
        "The teacher said pull the greatest number out of the bracket, and in there is {a}x plus"
        " {b}y plus {c}. Which number comes out in front?",
        "Let $D$ be the set of positive integers which divide each of ${a}$, ${b}$ and ${c}$. "
        "<Find|Determine> $\\max D$.",
        "<Evaluate|Determine> $\\gcd(x, y, z)$ for $x = {a}$, $y = {b}$, $z = {c}$.",
        "Find the greatest positive integer $m$ with ${a} \\equiv {b} \\equiv {c} \\equiv 0 "
        "\\pmod m$.",
        "What is the smallest positive integer which can be written as ${a}x + {b}y + {c}z$ with"
        " integers $x, y, z$?",
        "Determine the highest common factor of ${a}$, ${b}$ and ${c}$ by <writing each as a "
        "product of primes|repeated division>.",
        "Let $n$ be the positive integer for which ${a}\\mathbb{Z} + {b}\\mathbb{Z} + "
        "{c}\\mathbb{Z} = n\\mathbb{Z}$. State $n$.",
        "The fractions $\\frac{{a}}{k}$, $\\frac{{b}}{k}$ and $\\frac{{c}}{k}$ are all whole "
        "numbers. What is the largest value of $k$ for which this is true?",
        "How large is the greatest common measure of three segments with the lengths {a}, {b} "
        "and {c}, measured in whole units?",
        "A pastry cook has {a} cherries, {b} nuts and {c} sugar stars and decorates as many "
        "cakes as possible, all exactly alike, using everything. How many cakes is that?",
        "A box-shaped block of cheese measures {a} by {b} by {c} mm and is cut completely into "
        "equal cubes with edges of whole millimetres. What's the longest edge possible, in mm?",
        "A dragon hoards {a} rubies, {b} emeralds and {c} pearls. The heirs all receive the same"
        " of each and nothing remains. How many heirs can there be at most?",
        "The coach splits {a} sprinters, {b} jumpers and {c} throwers into squads with the same "
        "mix, nobody left out. Find the greatest number of squads.",
        "Three songs last {a}, {b} and {c} seconds. A light show is built from scenes of one "
        "fixed whole number of seconds and should fill each song exactly. How many seconds can a"
        " scene last at most?",
        "A space tug carries {a} t of ice, {b} t of ore and {c} t of fuel in full containers of "
        "one size, a whole number of tonnes, nothing mixed. What's the largest container size in"
        " tonnes?",
        "Three tour groups of {a}, {b} and {c} people cross the river in boats of one size. "
        "Every boat is full, and no boat mixes the groups. At most how many people does a boat "
        "take?",
        "Three bills of {a}, {b} and {c} dollars were each paid with vouchers of one kind, worth"
        " a whole number of dollars. What's the highest value of a voucher?",
        "{person}, {friend} and a third player have {a}, {b} and {c} points, all won in rounds "
        "that give one fixed whole number of points. How many points can a round give at most?",
        "An office has {a} pens, {b} pads and {c} folders for welcome kits. The kits are to be "
        "identical and all material used up. Up to how many kits can be packed?",
        "A tailor has three ribbons of {a}, {b} and {c} cm to be cut into bows of the same "
        "length in whole centimetres, without a snippet left. How long can the piece for a bow "
        "be at best?",
        "A librarian moves {a} atlases, {b} comics and {c} poetry books in loads of equal size, "
        "each load of one kind. What is the largest load, in books?",
    ),
    unseen_wordings=(
        "common factors of {a}, {b}, {c} - only the biggest one please",
        "A baker arranges {a} rolls, {b} pretzels and {c} buns on trays. Every tray holds the "
        "same number of pieces and only one kind. What is the greatest number of pieces a tray "
        "can hold?",
        "{a}, {b} and {c} are all multiples of a positive integer $k$. How large can $k$ be at "
        "most?",
        "Find the greatest common divisor of {a}, {b} and {c}, please!",
        "gcd({a}; gcd({b}; {c})) =",
        "{person}, {friend} and a third player own {a}, {b} and {c} cards. Each of them deals "
        "their own cards into heaps, and all heaps of all three are equally large. What is the "
        "largest possible size of a heap?",
        "What's the length in cm of the longest tape that measures {a} cm, {b} cm and {c} cm "
        "exactly, in whole lengths of the tape?",
    ),
    plans=(
        "We need the greatest common divisor of the three numbers {a}, {b} and {c}.",
        "The largest number dividing {a}, {b} and {c}: take the gcd of two of them, then with "
        "the third.",
        "This asks for gcd({a}, {b}, {c}), which Python computes.",
    ),
    programs=(
        code("""
            from math import gcd
            print(gcd({a}, {b}, {c}))
        """),
        code("""
            from math import gcd
            print(gcd(gcd({a}, {b}), {c}))
        """),
        code("""
            numbers = [{a}, {b}, {c}]
            print(max(d for d in range(1, min(numbers) + 1) if all(n % d == 0 for n in numbers)))
        """),
    ),
    slips=(
        Slip(
            "print(gcd({a}, {b}, {c}))",
            "`gcd` was not imported. It is in the module `math`.",
        ),
        Slip(
            code("""
                from sympy import gcd
                print(gcd({a}, {b})[0], {c})
            """),
            "The gcd is one number and has no index. Nest two calls of `gcd` instead.",
            fix=1,
        ),
        Slip(
            code("""
                from math import hcf
                print(hcf({a}, {b}, {c}))
            """),
            "The module `math` has no `hcf`. Let us test all candidates and take the largest.",
            fix=2,
        ),
    ),
    conclusions=(
        "The greatest common divisor is $\\boxed{{answer}}$.",
        "So the largest number dividing all three is $\\boxed{{answer}}$.",
        "The result is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "By the Euclidean algorithm find the greatest common divisor of {a} and {b}, then that "
        "of the result and {c}. It is $\\boxed{{answer}}$.",
        "The number must divide {a}, {b} and {c} and be as large as possible, so take the prime "
        "factors common to all three. Their product is $\\boxed{{answer}}$.",
    ),
)
