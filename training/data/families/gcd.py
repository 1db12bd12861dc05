"""The greatest common divisor of two numbers."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    common = number(random, 1, 60)
    return {"a": common * number(random, 2, 60), "b": common * number(random, 2, 60)}


def answer(a: int, b: int) -> int:
    return max(d for d in range(1, min(a, b) + 1) if a % d == b % d == 0)


FAMILY = Family(
    name="gcd",
    draw=draw,
    answer=answer,
    wordings=(
        "<gcd|GCD|gcf|hcf>({a}, {b})<|?| = ?>",
        "<Find|Compute|Give> the <gcd|GCD> of {a} and {b}",
        "What is the greatest common <divisor|factor> of {a} and {b}?",
        "<Compute|Evaluate|Find> $\\gcd({a},{b})$.",
        "hey can you tell me the greatest common <factor|divisor> of {a} and {b}?",
        "{a} and {b}: <highest|greatest|largest> common factor?",
        "<Determine|Find> the largest positive integer that divides both {a} and {b}.",
        "Let $d = \\gcd({a}, {b})$. <What is $d$?|Determine $d$.|Find $d$.>",
        "<hcf|gcf|gcd> of {a} and {b}",
        "Two <ribbons|ropes|boards> are {a} cm and {b} cm long. They are cut into equal pieces "
        "with nothing left over. What is the greatest possible length of a piece, in cm?",
        "{person} has {a} pencils and {b} erasers and makes identical gift bags using all of "
        "them. What is the largest <possible |>number of bags?",
        "By what number should the fraction {a}/{b} be reduced to reach lowest terms at once?",
        "Of all the common divisors of {a} and {b}, which one is the greatest?",
        "Calculate the greatest common divisor (GCD) of the numbers {a} and {b}.",
        "whats the <biggest|largest|highest> number that goes into both {a} and {b}",
        "{person} sorts {a} red {things} and {b} blue {things} into identical groups, using all "
        "of them. What is the largest possible number of groups?",
        "What is the highest number by which {a} and {b} can both be divided without remainder?",
        "Two classes with {a} and {b} students are split into teams of the same size. No team "
        "mixes the classes and nobody is left out. How large can the teams be at most?",
        "A stick whose length is a whole number of centimetres measures out both {a} cm and {b} "
        "cm exactly. What is the greatest length in centimetres it can have?",
        "To bring the ratio {a} : {b} to lowest terms in one step, by which number must both "
        "sides be divided?",
        "What does the Euclidean algorithm <return|give> for {a} and {b}?",
        "common <divisors|factors> of {a} and {b}: <give|find> the <maximum|largest>",
        "What is the smallest positive integer of the form ${a}x + {b}y$ with integers $x$ and "
        "$y$?",
        "A florist has {a} roses and {b} tulips and ties identical bouquets, with no flower left "
        "over. <At most how many bouquets are there?|What is the maximum number of bouquets?>",
        "Let $g$ be the <greatest|highest> common factor of ${a}$ and ${b}$. <Determine|Compute> "
        "$g$.",
        "<greatest|biggest> <shared|mutual> <divisor|factor> of {a} & {b}<|?>",
        "A farmer puts {a} sheep and {b} goats into pens. Every pen holds the same number of "
        "animals, all of one kind. What is the largest possible number of animals per pen?",
        "How many points with integer coordinates lie on the segment from $(0, 0)$ to $({a}, "
        "{b})$, not counting $(0, 0)$?",
    ),
    unseen_wordings=(
        "Which is the biggest integer $k$ such that $k \\mid {a}$ and $k \\mid {b}$?",
        "A floor of {a} by {b} tiles is divided into equal squares as large as possible. How long "
        "is the side of a square?",
        "I have the numbers {a} and {b} and need their GCD, please.",
        "What's the biggest number that goes into {a} and also into {b} with nothing left over?",
        "Compute $\\gcd({a}, {b})$.",
        "{person} has two ribbons, one {a} cm long and one {b} cm long. Both are to be cut "
        "completely into pieces that all have the same length, a whole number of centimetres. How "
        "many centimetres long can the pieces be at most?",
        "By which number should the numerator and the denominator of the fraction {a}/{b} be "
        "divided so that it is in lowest terms right away?",
    ),
    plans=(
        "We need the greatest common divisor of {a} and {b}. We use `gcd`.",
        "The largest number dividing both {a} and {b} is gcd({a}, {b}).",
        "Let us compute gcd({a}, {b}) with Python.",
    ),
    programs=(
        code("""
            from math import gcd
            print(gcd({a}, {b}))
        """),
        code("""
            a, b = {a}, {b}
            while b:
                a, b = b, a % b
            print(a)
        """),
    ),
    slips=(
        Slip("print(gcd({a}, {b}))", "`gcd` was never imported. Import it and try again."),
        Slip(
            "from math import hcf\nprint(hcf({a}, {b}))",
            "There is no `hcf` in `math`. The function is called `gcd`.",
        ),
        Slip(
            code("""
                from math import gcd
                print(gcd([{a}, {b}]))
            """),
            "`gcd` takes numbers, not a list. Let us run the Euclidean algorithm instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The greatest common divisor is $\\boxed{{answer}}$.",
        "So the gcd of {a} and {b} is $\\boxed{{answer}}$.",
        "The largest common divisor is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We look for the largest number that divides both {a} and {b}. The Euclidean algorithm "
        "replaces the larger number by its remainder until nothing remains. It ends with "
        "$\\boxed{{answer}}$.",
        "Apply the Euclidean algorithm to {a} and {b}. The last nonzero remainder is the greatest "
        "common divisor, $\\boxed{{answer}}$.",
    ),
)
