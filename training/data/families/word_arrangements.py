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
        "{w} <anagram count|nr of anagrams|anagrams how many>",
        "letter perms {w}",
        "{w} scrambled, number of ways",
        "<rearrangements|reorderings> of {w} ?",
        "word={w}; arrangements=?",
        "how many ways 2 order {w}",
        "mississippi type problem, word {w}",
        "n!/repeats for {w}",
        "ways to jumble {w} (all letters used, repeats identical)",
        'permute "{w}" -> how many unique strings',
        "count of different letter strings from {w}, full length",
        "So we've been doing permutations, and mine's the word {w}. How many different ways are "
        "there to write its letters in a row?",
        "My kid's worksheet says to find how many arrangements the word {w} has, all the letters"
        " each time. What's the number?",
        "I do calligraphy, and for fun I wanted to write every possible shuffle of {w} once. Uh,"
        " how many would that be?",
        "ok take {w}, cut it up letter by letter, and put it back in any order, doesn't need to "
        "mean anything. How many results do you get, counting {w} too?",
        "our teacher said watch out for letters that come twice. The word's {w}. How many "
        "different orderings has it got?",
        "I named my boat {w} and my friends joke I could've used the same letters in another "
        "order. How many orders are there in total, the one I've got included?",
        "Can you settle something? I say there aren't that many ways of mixing the letters of "
        "{w}, my wife says there are loads. How many really?",
        "You know those plastic letter beads? I've got just enough to spell {w}, and I thread "
        "all of them in a line on a straight wire, which has a left end and a right end. How "
        "many different wires could I make?",
        "we got asked in the exam how many words, silly ones included, you can form with all "
        "letters of {w}. What should I have put?",
        "How many distinct sequences are obtained by permuting the letters of the word "
        "\\textbf{{w}}?",
        "Let $n$ be the number of letters of {w} and $n_1, n_2, \\ldots$ the multiplicities of "
        "its different letters. Compute $\\frac{n!}{n_1! \\, n_2! \\cdots}$.",
        "<Find|Calculate> the number of ways in which all the letters of the word {w} may be "
        "placed in a row.",
        "Two arrangements of the letters of {w} are regarded as equal if they read the same. How"
        " many different arrangements exist?",
        "An anagram of a word is any string that contains each letter exactly as often as the "
        "word does. State the number of anagrams of {w}, counting {w} itself.",
        "Let $G$ be the group of all permutations of the positions in the string {w}. How many "
        "different strings does $G$ produce from it?",
        "In how many distinguishable orders can one read out the letters of {w} when each letter"
        " is read out as many times as it occurs?",
        "The dictionary of a fictional language contains exactly those words that have the same "
        "letters as {w} in the same numbers. How many entries has it?",
        "A parrot was taught the letters of {w} and calls them out in a new order every day, "
        "always all of them. How many days can it go on without a repetition of the whole call?",
        "The wizard's spell works only if the runes that make up {w} are laid in the one right "
        "order. Equal runes are interchangeable. What is the number of orders he might lay?",
        "A neon sign reads {w}. The electrician {person} may hang its letters in any sequence. "
        "How many different signs are possible?",
        "The alphabet soup on {friend}'s spoon holds just the letters of {w}. Lined up on the "
        "rim of the plate, in how many different ways can they be read from left to right?",
        "A cheerleading squad wears shirts that together spell {w}, one letter per shirt. They "
        "line up facing the crowd. How many different texts can the crowd see?",
        "The music teacher uses the letters of {w} as the names of sounds and has every melody "
        "played that contains exactly these sounds, each just as often as its letter occurs in "
        "{w}. How many melodies are there?",
        "A space station door opens for one rearrangement of the letters {w}, perhaps {w} "
        "itself. How many codes does an intruder have to consider?",
        "The printer's case has one metal type for each letter of {w}. {person} sets them side "
        "by side and prints. Find the number of different prints.",
        "A treasure hunt hides one card for every letter of {w}. The children pick up the cards "
        "one by one and note the letters in the order found. In how many different ways can the "
        "note turn out, once all cards have been found?",
        "A farmer paints the letters of {w} on his cows, one letter on each cow, and the cows "
        "walk through the gate in single file. How many different words could go by?",
        "The team of an office escape game gets a rack of letters: {w}. Every ordering of the "
        "full rack is tested, and no ordering twice. How many tests is that if the last one is "
        "the right one?",
        "A child stacks toy bricks, each with a letter, from the bottom up. The bricks are those"
        " of {w}, all of them are used. How many towers that look different can be built?",
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
