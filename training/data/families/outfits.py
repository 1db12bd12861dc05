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
        "{a} x {b} x {c} choices total",
        "{a}*{b}*{c}",
        "product rule {a} {b} {c}",
        "one of {a}, one of {b}, one of {c}: <how many combos|combos?>",
        "{a} tops {b} pants {c} shoes <outfits?|how many outfits>",
        "nr of triples, sizes {a},{b},{c}",
        "pick 1 each from groups of {a}, {b} and {c}, <ways|count>?",
        "stage1={a} stage2={b} stage3={c} total ways",
        "for i in range({a}) for j in range({b}) for k in range({c}): count += 1. count?",
        "{a} bases {b} toppings {c} sizes 1 each how many pizzas",
        "options {a} / {b} / {c}, <all combinations|every combination>, number",
        "{a} roads then {b} then {c}, routes=?",
        "So basically I've got {a} jackets, {b} jeans and {c} caps, and I put on one of each. "
        "How many <looks|different ways to dress> is that?",
        "My kid's worksheet has a kid with {a} sorts of bread, {b} sorts of spread and {c} "
        "fruits, and a lunch is one of each. <How many lunches|What's the number of lunches>?",
        "We can take one sport out of {a}, one language out of {b} and one art class out of {c}."
        " So how many timetables could I end up with, if it's just about what I take?",
        "Okay, my character builder has {a} hairstyles, {b} eye colours and {c} outfits. How "
        "many different characters can you make, d'you think?",
        "I'm designing business cards, right, there are {a} fonts, {b} papers and {c} layouts, "
        "one each. How many cards would I have to print to see <every combination|all the "
        "combinations>?",
        "My daughter's doll has {a} dresses, {b} pairs of shoes and {c} bags, and she's always "
        "got one of each on her. How many days till she's worn <every combination|each "
        "combination once>, one a day?",
        "You multiply, don't you? First there's {a} ways to go, after that {b} ways, and after "
        "that {c}. What's the total number of ways?",
        "Our band's got {a} openers, {b} ballads and {c} closers. A gig's one opener, one "
        "ballad, one closer. How many gigs can we play with no two exactly the same?",
        "Grandma lets me pick one cake of {a}, one ice cream of {b} and one drink of {c}. In how"
        " many ways can I <pick|do that>?",
        "Let $X$, $Y$, $Z$ be finite sets with ${a}$, ${b}$ and ${c}$ elements. "
        "<Determine|Compute> $|X \\times Y \\times Z|$.",
        "<Find|State> the number of ordered triples $(i, j, k)$ of integers with $1 \\le i \\le "
        "{a}$, $1 \\le j \\le {b}$ and $1 \\le k \\le {c}$.",
        "In how many ways can one element be selected from each of three disjoint sets of "
        "cardinality ${a}$, ${b}$ and ${c}$?",
        "A decision is made in three independent steps with {a}, {b} and {c} alternatives. How "
        "many possible <results|sequences of decisions> does it have?",
        "How many terms does the product of three sums with ${a}$, ${b}$ and ${c}$ different "
        "variables have after expansion, no variable occurring in two of the sums?",
        "How many unit cubes make up a box with edges ${a}$, ${b}$ and ${c}$?",
        "A complete tripartite graph has parts of ${a}$, ${b}$ and ${c}$ vertices. "
        "<Find|Determine> the number of its triangles.",
        "Evaluate the number of functions $f$ on $\\{1, 2, 3\\}$ for which $f(1)$ has ${a}$, "
        "$f(2)$ has ${b}$ and $f(3)$ has ${c}$ permissible values.",
        "A witch brews a potion from one of {a} roots, one of {b} feathers and one of {c} "
        "stones. <How many potions are in her power|How many kinds of potion can she brew>?",
        "The space camp crew consists of a pilot, a doctor and an engineer. {a} pilots, {b} "
        "doctors and {c} engineers have applied, each for one job only. How many crews could "
        "<fly|be formed>?",
        "For the horse show a rider, a horse and a saddle are drawn, from {a} riders, {b} horses"
        " and {c} saddles. How many draws might come up?",
        "{person} furnishes an office with one desk, one chair and one lamp. The catalogue shows"
        " {a} desks, {b} chairs and {c} lamps. How many furnishings can {person} choose between?",
        "A holiday package is a flight, a hotel and a tour. With {a} flights, {b} hotels and {c}"
        " tours on offer, what is the number of packages?",
        "In the mystery board game somebody did it in one of {a} rooms with one of {b} weapons, "
        "and is one of {c} suspects. How many solutions could the envelope hold?",
        "A jeweller offers rings in {a} metals, with {b} stones and {c} engravings; each ring "
        "has one metal, one stone and one engraving. How many rings can {friend} have made?",
        "The radio quiz plays one of {a} jingles, asks one of {b} questions and gives away one "
        "of {c} prizes per call. In how many ways can a call go?",
        "A garden bed is framed with one of {a} kinds of wood, filled with one of {b} soils and "
        "planted with one of {c} herbs. {person} asks how many different beds could be made. "
        "<Answer|What is the answer>?",
        "In the workshop every bike is built from one of {a} frames, one of {b} sets of wheels "
        "and one of {c} handlebars. How many models can be sold?",
        "A coffee cart sells {a} roasts in {b} cup sizes with {c} kinds of milk. {friend} wants "
        "to try each possible coffee exactly once. How many coffees is that?",
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
