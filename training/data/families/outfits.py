"""Choosing one of each kind: the product rule."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {key: number(random, 2, 45) for key in "abc"}


def answer(a: int, b: int, c: int) -> int:
    pairs = sum(b for _ in range(a))
    return sum(pairs for _ in range(c))


FAMILY = Family(
    name="outfits",
    draw=draw,
    answer=answer,
    wordings=(
        "{person} has {a} shirts, {b} pairs of trousers and {c} hats. How many <different "
        "|>outfits of one shirt, one pair of trousers and one hat <are possible|can be put "
        "together>?",
        "{a} shirts, {b} pants, {c} pairs of shoes, <number of outfits|how many outfits>?",
        "A <restaurant|canteen> offers {a} starters, {b} main courses and {c} desserts. How many "
        "<different |>three-course meals can be <ordered|chosen>?",
        "From $A$ to $B$ there are {a} roads, from $B$ to $C$ there are {b}, and from $C$ to $D$ "
        "there are {c}. In how many ways can one travel from $A$ via $B$ and $C$ to $D$?",
        "<Find|Determine> the number of triples $(x, y, z)$ with $x \\in A$, $y \\in B$ and $z "
        "\\in C$, where $|A| = {a}$, $|B| = {b}$ and $|C| = {c}$.",
        "hey at the ice cream place theres {a} flavours, {b} sauces and {c} kinds of cones, how "
        "many ways to pick one of each?",
        "A car <model|type> comes in {a} colours, with {b} engines and {c} sorts of seats. How "
        "many <versions|variants> of it can be ordered?",
        "|A|={a}, |B|={b}, |C|={c}, |A×B×C|=?",
        "How many elements does the Cartesian product of three sets with ${a}$, ${b}$ and ${c}$ "
        "elements have?",
        "menu: {a} soups, {b} mains, {c} desserts -> # of <menus|meals> (one of each)",
        "In how many ways can a president, a treasurer and a secretary be chosen if there are {a} "
        "candidates for president, {b} others for treasurer and {c} others for secretary?",
        "For a <sandwich|wrap> you choose one of {a} breads, one of {b} fillings and one of {c} "
        "sauces. How many different ones <are there|can you make>?",
        "multiplication principle: {a} ways, then {b} ways, then {c} ways. total?",
        "An operation can be done in {a} ways, a second one after it in {b} ways, and a third one "
        "in {c} ways. <In how many ways can all three be done?|How many ways are there to do all "
        "three?>",
        "A code consists of one of {a} signs, followed by one of {b} colours and one of {c} "
        "numbers. How many codes <exist|are there>?",
        "{person} wants to give {friend} a book, a game and a plant, one of each. The shop has {a} "
        "books, {b} games and {c} plants. How many <choices|different presents> are there?",
        "how many combos if i can choose from {a} drinks, {b} burgers and {c} sides, one of each?",
        "One boy, one girl and one teacher are to be selected from {a} boys, {b} girls and {c} "
        "teachers. In how many ways can this be done?",
        "How many different bouquets of one rose, one tulip and one lily can a florist bind from "
        "{a} sorts of roses, {b} sorts of tulips and {c} sorts of lilies?",
        "A tree diagram has {a} branches at the first level, {b} at each node of the second and "
        "{c} at each node of the third. How many paths run from the root to the end?",
        "1 of {a}, 1 of {b}, 1 of {c}: <combinations|how many choices> in total =?",
        "Three spinners have {a}, {b} and {c} numbered sectors. Each is spun once. How many "
        "<different |>outcomes are possible?",
        "A toy monster is assembled from a head, a body and a pair of legs. There are {c} pairs "
        "of legs, {b} bodies and {a} heads to choose from. How many monsters can be built?",
        "<Count|Calculate> the ways to choose a first name, a middle name and a pet name for a cat "
        "from separate lists of {a}, {b} and {c} names.",
        "{person} plans a day out: one of {a} museums in the morning, one of {b} cafés at noon and "
        "one of {c} films in the evening. How many plans are there?",
        "There are {a} trains to the coast, then {b} ferries to the island, then {c} buses to the "
        "beach. How many different journeys can {person} make with one train, one ferry and one "
        "bus?",
        "How many phone contracts can be put together when there are {a} phones, {b} tariffs and "
        "{c} insurance plans and exactly one of each must be taken?",
        "please help, {a} kinds of pasta, {b} kinds of sauce, {c} kinds of cheese. a dish is one "
        "of each. how many dishes",
        "len(list(product(range({a}), range({b}), range({c})))) = ?",
        "A <bike|door> lock has three dials, with {a}, {b} and {c} positions. Determine how many "
        "settings it has.",
        "A hero in our game gets one of {a} weapons, one of {b} shields and one of {c} pets. "
        "{friend} wants to try every hero once. How many games is that?",
        "State the number of ways in which one can pick one novel, one comic and one atlas from "
        "{a} novels, {b} comics and {c} atlases, all different.",
        "outfit = 1 of {a} tops + 1 of {b} skirts + 1 of {c} scarves; count them",
        "My little brother's drawing app has {a} brushes, {b} colours and {c} papers. A picture "
        "uses one of each. In how many ways can he set it up?",
    ),
    unseen_wordings=(
        "A baker combines one of {a} doughs with one of {b} creams and one of {c} toppings. How "
        "many kinds of cake can be baked?",
        "{a} jackets x {b} ties x {c} belts, one each, outfits?",
        "hi, for my avatar i have to pick a face, hair and glasses. there are {a} faces, {b} "
        "hairstyles and {c} pairs of glasses. how many avatars are there",
        "Let $X$, $Y$ and $Z$ be finite sets of sizes ${a}$, ${b}$ and ${c}$. Compute $|X \\times "
        "Y \\times Z|$.",
        "In how many ways can {person} climb to the summit, if there are {a} paths to the hut, {b} "
        "paths from the hut to the ridge and {c} paths from the ridge to the top?",
        "A survey has three questions with {a}, {b} and {c} possible answers. Exactly one answer "
        "is ticked for each. How many completed forms are possible?",
        "choose one per list, list sizes {a}, {b}, {c}. number of selections?",
    ),
    plans=(
        "The choices are independent, so the numbers {a}, {b} and {c} are multiplied.",
        "By the product rule there are {a} times {b} times {c} ways.",
        "Each of the {a} first choices goes with each of {b} second and {c} third ones.",
    ),
    programs=(
        "print({a} * {b} * {c})",
        code("""
            from math import prod
            print(prod([{a}, {b}, {c}]))
        """),
        code("""
            from itertools import product
            print(len(list(product(range({a}), range({b}), range({c})))))
        """),
    ),
    slips=(
        Slip(
            "print(prod([{a}, {b}, {c}]))",
            "`prod` was never imported. It is in the module `math`.",
            fix=1,
        ),
        Slip(
            code("""
                from itertools import product
                print(len(product(range({a}), range({b}), range({c}))))
            """),
            "A `product` has no length. Turn it into a list first.",
            fix=2,
        ),
        Slip(
            "from math import product\nprint(product({a}, {b}, {c}))",
            "The module `math` has no `product`. Multiply the numbers directly.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ possibilities.",
        "So the number of ways is $\\boxed{{answer}}$.",
        "The choices can be combined in $\\boxed{{answer}}$ ways.",
    ),
    reasoning=(
        "One of {a}, one of {b} and one of {c} are chosen independently. By the product rule the "
        "number of ways is $\\boxed{{answer}}$.",
        "Every one of the {a} first choices can be followed by any of {b} and then any of {c}. "
        "Multiplying them gives $\\boxed{{answer}}$.",
    ),
)
