"""Arranging the letters of a word."""

from random import Random

from training.data.family import Family, Numbers, Slip, code

WORDS = (
    "APPLE BANANA LETTER MISSISSIPPI BALLOON PEPPER COFFEE MATH ALGEBRA TOMATO COMMITTEE BOOK "
    "PARALLEL STATISTICS SUCCESS ROBOT LEVEL ORANGE SCHOOL TRIANGLE NUMBER GIRAFFE TENNIS CHEESE "
    "CANADA ALABAMA TENNESSEE HAWAII OHIO ANAGRAM ENGINEER ARRANGE REFERENCE BUBBLE SUMMER WINTER "
    "MIRROR KAYAK RADAR TREE MOON SEVEN ELEVEN PYTHON EULER GAUSS FERMAT CIRCLE PUPPY KITTEN BEE"
)


def draw(random: Random) -> Numbers:
    if random.random() < 0.5:
        return {"w": random.choice(WORDS.split())}
    letters = random.sample("ABCDEFGHIKLMNOPRSTUVWXYZ", random.randint(2, 5))
    return {"w": "".join(random.choice(letters) for _ in range(random.randint(4, 9)))}


def answer(w: str) -> int:
    ways = 1
    for i, letter in enumerate(w, start=1):
        ways = ways * i // w[:i].count(letter)
    return ways


FAMILY = Family(
    name="word_arrangements",
    draw=draw,
    answer=answer,
    wordings=(
        "In how many ways can the letters of {w} be arranged?",
        "How many distinct arrangements of the letters in the word {w} are there?",
        "anagrams of {w}: how many?",
        "Find the number of different words, meaningful or not, formed by permuting the letters of "
        "{w}.",
        "number of ways to rearrange {w}",
        "hey how many different ways can you shuffle the letters in {w}",
        "Determine the number of distinguishable permutations of the letters of $\\text{{w}}$.",
        "Using each letter of {w} exactly once, how many different strings can be made?",
        'How many different orders can the letters of the word "{w}" be written in?',
        "Tiles spelling {w} are put in a row in any order. How many different rows are possible?",
        "Count the distinct permutations of {w}.",
        "The letters of {w} are rearranged. How many different results can there be, {w} itself "
        "included?",
        "What is the count of unique letter arrangements for {w}?",
    ),
    unseen_wordings=(
        "A sign maker has the letters of {w} and hangs all of them. How many signs could result?",
        "If equal letters cannot be told apart, how many permutations does {w} have?",
        "take {w}, jumble it. number of possible outcomes?",
    ),
    plans=(
        "We arrange the letters of {w} and divide by the orders of equal letters.",
        "The word is {w}. Equal letters cannot be told apart.",
        "We count the distinct permutations of {w}.",
    ),
    programs=(
        code("""
            from math import factorial
            w = "{w}"
            ways = factorial(len(w))
            for c in set(w):
                ways //= factorial(w.count(c))
            print(ways)
        """),
    ),
    slips=(
        Slip(
            code("""
                w = "{w}"
                ways = factorial(len(w))
                for c in set(w):
                    ways //= factorial(w.count(c))
                print(ways)
            """),
            "`factorial` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from math import factorial
                w = {w}
                ways = factorial(len(w))
                for c in set(w):
                    ways //= factorial(w.count(c))
                print(ways)
            """),
            "The word must be a string. Put it in quotes.",
        ),
    ),
    conclusions=(
        "The number of arrangements is $\\boxed{{answer}}$.",
        "So there are $\\boxed{{answer}}$ arrangements.",
        "The letters of {w} can be arranged in $\\boxed{{answer}}$ ways.",
    ),
    reasoning=(
        "Count the letters of {w} and take the factorial of their number. Divide by the factorial "
        "of the count of every repeated letter. This gives $\\boxed{{answer}}$.",
        "The letters of {w} form a multiset. The multinomial coefficient of its counts is "
        "$\\boxed{{answer}}$.",
    ),
)
