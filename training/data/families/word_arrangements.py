"""Arranging the letters of a word."""

from random import Random

from training.data.family import Family, Numbers, Slip, code

WORDS = (
    "BANANA MISSISSIPPI LETTER APPLE PEPPER COFFEE MATH ALGEBRA TOMATO BOOK BALLOON SUCCESS ROBOT "
    "LEVEL ORANGE SCHOOL TRIANGLE NUMBER GIRAFFE TENNIS CHEESE CANADA ALABAMA HAWAII OHIO ANAGRAM "
    "ENGINEER ARRANGE BUBBLE SUMMER WINTER MIRROR KAYAK RADAR TREE MOON SEVEN ELEVEN PYTHON EULER "
    "GAUSS CIRCLE PUPPY KITTEN BEE CAT DOG SUN EGG MOM DAD ZOO POOL DOOR FOOD GOOD BALL TALL BELL "
    "BUTTER BOTTLE LITTLE MIDDLE PUZZLE PIZZA HAPPY FUNNY SUNNY CARROT PARROT RABBIT COOKIE "
    "GOOGLE FREE QUEEN GREEN STREET SWEET SLEEP SHEEP WHEEL PAPER WATER RIVER SILVER YELLOW "
    "PURPLE VIOLET GARDEN WINDOW MONKEY TIGER ZEBRA PANDA MANGO LEMON COCOA PAPAYA BREAD SUGAR "
    "HONEY MUSIC PIANO GUITAR DANCE TEACHER STUDENT PENCIL ERASER DESK CLASS LESSON HELLO WORLD "
    "LOVE PEACE DREAM HOUSE HOTEL CASTLE BRIDGE ISLAND OCEAN DESERT FOREST MEADOW FLOWER ROSE "
    "TULIP DAISY SPRING AUTUMN MONDAY SUNDAY APRIL JULY AUGUST ALASKA TEXAS NEVADA INDIANA PARIS "
    "ROME LONDON CAIRO SEVILLE RUSSIA INDIA CHINA PERU CHILE GREECE SWEDEN NORWAY ICE COMPUTER "
    "KEYBOARD INTERNET ADDITION INTEGER FACTOR SQUARE DIVISION"
)


def draw(random: Random) -> Numbers:
    word = random.choice(WORDS.split())
    return {"w": word.lower() if random.random() < 0.25 else word}


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
        "In how many <|different >ways can the letters of {w} be <arranged|ordered|permuted>?",
        "How many distinct <arrangements|permutations> of the letters in the word {w} are there?",
        "anagrams of {w}<, nonsense included|, with or without meaning>: how many?",
        "<Find|Determine> the number of different words, meaningful or not, formed by permuting "
        "the letters of {w}.",
        "number of ways to rearrange the letters <of|in> {w}",
        "<hey |so |>how many different ways can you <shuffle|mix up|arrange> the letters in "
        "{w}<|?>",
        "Determine the number of distinguishable permutations of the letters of $\\text{{w}}$.",
        "Using each letter of {w} exactly once, how many different strings can be made?",
        'How many different orders can the letters of the word "{w}" be written in?',
        "Tiles spelling {w} are put in a row in any order. How many different rows are possible?",
        "<Count|Give the number of> distinct permutations of {w}.",
        "The letters of {w} are rearranged. How many different results can there be, {w} itself "
        "included?",
        "What is the count of unique letter arrangements for {w}?",
        '"{w}": <number of permutations of its letters|how many distinct letter orders>?',
        "{person} has one <wooden |>block for each letter of the word {w} and lays them out in a "
        "line. How many different <lines of letters|letter sequences> can <appear|result>?",
        "Let $W$ be the set of all strings that are rearrangements of {w}. How many elements does "
        "$W$ have?",
        "A <computer|robot> prints every different string that has the same letters as {w}, each "
        "once. How many strings are printed?",
        "{person} cuts a banner with the word {w} into single letters and pins them up from left "
        "to right at random. How many different inscriptions can come out?",
        "how many words (real or not) are there with exactly the letters <of|from> {w}",
        "Permutations with repetition: in how many ways can one order the letters of {w}, where "
        "equal letters look the same?",
        "Equal letters cannot be told apart. How many <visibly |>different ways are there to "
        "<order|line up> the letters of {w}?",
        "Scrabble: my rack is {w}. if i play all tiles, how many different letter orders can i "
        "form?",
        "What is the multinomial coefficient that counts the arrangements of the letters in {w}?",
        "A password <uses|consists of> the letters of {w}, each as often as in that word, in some "
        "unknown order. How many passwords are possible?",
        "{friend} has forgotten the order of the letters in {w} and tries out every possible "
        "order once. How many <tries|attempts> does this take <at most|in the worst case>?",
        "{w}: len!/(k1!*k2!*...) over its letter counts =?",
        "len(set(permutations('{w}'))) <=?|== ?|gives?>",
        "letters = {w}, distinct shuffles, cnt=?",
        "My little sister has fridge magnets that spell {w}. Each morning she puts all of them "
        "in a row that wasn't there before, and the first row is {w} itself. The same letters "
        "look the same. After how many mornings <are no new rows left|has she had them all>?",
        "How many cards do I need for the party game? {friend} wants every scramble of {w} on a "
        "card of its own, the correct spelling too. No two cards may <look the same|read "
        "alike>.",
        "I'm baking letter biscuits, just the letters of {w}. All of them go on the cake in one "
        "line. In how many ways can that line read, sense or nonsense?",
        "The word in my phone game is {w}. I want to try all reorderings by brute force, every "
        "tile used, without typing the same string twice. How many strings is that, the "
        "<original|start> among them?",
        "Determine the size of the orbit of the word $\\text{{w}}$ when the symmetric group "
        "permutes its positions.",
        "Let $M$ be the multiset of letters occurring in {w}. State the number of distinct "
        "linear orderings of $M$.",
    ),
    unseen_wordings=(
        "A sign maker has the letters of {w} and hangs all of them. How many signs could result?",
        "If equal letters cannot be told apart, how many permutations does {w} have?",
        "take {w}, jumble it. number of possible outcomes?",
        "Determine the number of distinct ways in which all the letters of the word {w} can be "
        "arranged.",
        "number of distinct permutations of the letters of {w}",
        "If I shuffle the letters of {w}, how many different strings can I get? I use every "
        "letter, and the strings don't have to mean anything.",
        "How many distinct anagrams, meaningful or not and including the word itself, does "
        "$\\text{{w}}$ have?",
        "{person} lays out the word {w} with letter tiles and then keeps putting the same tiles "
        "into a new order. Tiles with the same letter look alike. How many different rows of "
        "letters, the original word included, can be laid with all the tiles?",
        "Using every letter of {w} exactly as often as it appears there, how many different "
        "letter sequences can be formed?",
    ),
    plans=(
        "We arrange the letters of {w} and divide by the orders of equal letters.",
        "The word is {w}. Equal letters cannot be told apart.",
        "We count the distinct permutations of {w}.",
    ),
    programs=(
        code("""
            from collections import Counter
            from math import factorial, prod
            w = "{w}"
            print(factorial(len(w)) // prod(factorial(k) for k in Counter(w).values()))
        """),
        code("""
            from sympy.functions.combinatorial.numbers import nP
            w = "{w}"
            print(nP(w, len(w)))
        """),
    ),
    slips=(
        Slip(
            code("""
                from math import factorial, prod
                w = "{w}"
                print(factorial(len(w)) // prod(factorial(k) for k in Counter(w).values()))
            """),
            "`Counter` was never imported. Import it from `collections`.",
        ),
        Slip(
            code("""
                from collections import Counter
                from math import factorial, prod
                w = {w}
                print(factorial(len(w)) // prod(factorial(k) for k in Counter(w).values()))
            """),
            "The word must be a string. Put it in quotes.",
        ),
        Slip(
            code("""
                from itertools import permutations
                w = "{w}"
                print(len(permutations(w)))
            """),
            "The iterator has no length and does not see equal letters. "
            "Let us count with factorials.",
        ),
        Slip(
            code("""
                from math import factorial
                w = "{w}"
                print(factorial(w))
            """),
            "`factorial` needs a number. For a word, `nP` of sympy counts the arrangements.",
            fix=1,
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
