"""Identical things for several people, some of whom may get none."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 3, 100), "k": number(random, 3, 12)}


def answer(n: int, k: int) -> int:
    ways = [1] + n * [0]
    for _ in range(k):
        for total in range(n):
            ways[total + 1] += ways[total]
    return ways[n]


FAMILY = Family(
    name="stars_and_bars",
    draw=draw,
    answer=answer,
    wordings=(
        "<In how many ways can {n} identical {things} be <distributed|shared out|divided>|How "
        "many ways are there to <distribute|share out|divide> {n} identical {things}> among {k} "
        "<people|children|friends> if <some of them may get none|a person may also get nothing|it "
        "is allowed to leave somebody out>?",
        "<Find|Compute|Determine|Work out> the number of <non-negative|nonnegative> integer "
        "solutions <of|to> <|the equation >$x_1 + \\<dots|cdots> + x_{{k}} = {n}$.",
        "x1 + ... + x{k} = {n} <where every xi is a whole number, zero or more|with integers xi "
        "that are at least 0|over the non-negative integers>. <how many solutions|number of "
        "integer solutions|how many solutions are there>?",
        "{person} <has|owns> {n} <identical|indistinguishable> {things} and wants to <give them "
        "away to|spread them over|split them between> {k} <cousins|neighbours|relatives>, "
        "{friend} among them. <Anyone may be left empty-handed|Not everyone has to receive "
        "something>. How many <different |>ways are there to do <this|so>?",
        "<How many ways are there to <put|place|throw> {n} <identical|equal|indistinguishable> "
        "balls into {k} <distinct|different|labelled|numbered> <boxes|urns|bins>|In how many ways "
        "can {n} <identical|equal|indistinguishable> balls be <put|placed> into {k} "
        "<distinct|different|labelled|numbered> <boxes|urns|bins>> <when|if|where> <empty ones "
        "are allowed|some may stay empty>?",
        "A <bakery|shop> <sells|offers> {k} kinds of <doughnuts|bagels|muffins>, each in "
        "<plentiful|unlimited> supply. How many different <selections|boxes> of {n} <can one "
        "buy|are possible>, the order being irrelevant?",
        "<stars and bars|balls in bins|distribution count>: {n} identical <stars|balls|items>, "
        "{k} different <bins|boxes|people>, empty <allowed|ok|permitted><|. how many ways?| - "
        "number of ways?>",
        "In how many ways can <the number |>{n} be <written|expressed> as <an ordered sum of {k} "
        "non-negative integers|a sum of {k} whole numbers, zero allowed, where the order counts>?",
        "What is the coefficient of $x^{{n}}$ in <the expansion of|the power series of|the "
        "product> $(1 + x + x^2 + x^3 + \\cdots)^{{k}}$?",
        "How many <monomials|different monomials> of <total |>degree <exactly |>{n} are there in "
        "{k} variables?",
        "<How many multisets of size {n} can be <formed|made> from {k} <|different >types?|Count "
        "the combinations with repetition of {n} elements taken from {k} <|different >types.|In "
        "how many ways can one choose {n} times, with repetition and regardless of order, from "
        "{k} <|different >types?>",
        "<After an election|In a club> {n} <anonymous|secret> votes are <counted|tallied>, each "
        "for one of {k} candidates. How many results are possible, if a result only "
        "<says|records> how many votes each candidate <got|received>?",
        "Let $N$ be the number of <ordered lists|tuples> of {k} integers, none of them negative, "
        "<whose sum is|that add up to> {n}. <<Find|Determine> $N$.|What is $N$?>",
        "<hey|hi|ok so> how many ways <can i|do i have to> split {n} identical "
        "<coins|candies|cookies> between {k} <kids|friends>? <someone getting zero is fine|its ok "
        "if some get none>",
        "{n} copies of the same <book|magazine> <are to|shall> be <put|arranged> on {k} "
        "<|different >shelves. Only the number of copies on each shelf matters, and a shelf may "
        "<remain|be> empty. <How many arrangements are there?|Count the possibilities.>",
        "A <teacher|coach> has {n} <pencils|stickers|badges>, all alike, for {k} "
        "<children|players>. <Some may go without|It is not required that everybody gets one>. "
        "<Determine|Find|Calculate> <in how many ways all of them can be handed out|the number of "
        "ways to hand <all of them|them all> out>.",
        "{person} <divides {n} whole hours among {k} projects|splits {n} days of holiday between "
        "{k} destinations>, in whole numbers, where some of them may get nothing. In how many "
        "ways can this be <done|planned>?",
        "If {n} <dice|equal dice> with {k} <faces|sides> each are <rolled|thrown> and the dice "
        "cannot be told apart, how many <different |>outcomes can be seen?",
        "{n} <sweets|marbles|{things}>, all the same; {k} <children|people>; <nobody needs to get "
        "any|zero for a person is fine>. <Number of ways to hand them all out?|How many "
        "distributions?>",
        "How many <non-decreasing|weakly increasing> sequences of length {n} <have all their "
        "terms in|can be formed with terms from> $\\{1, \\dots, {k}\\}$?",
        "Non-negative integers $a_1, \\dots, a_{{k}}$ <satisfy|are such that> $a_1 + \\dots + "
        "a_{{k}} = {n}$. <In how many ways can they be chosen|How many choices of $(a_1, \\dots, "
        "a_{{k}})$ are there>?",
        "<Each of {n} identical requests goes|{n} identical requests come in, and each is sent> "
        "to one of {k} servers. <Count the load patterns, where a pattern is|How many load "
        "patterns exist? A pattern is> the list of how many requests each server got<|, zeros "
        "included>.",
        "There are {k} <flavours|kinds> of ice cream. {person} takes {n} scoops, and may take the "
        "same kind <again and again|repeatedly>. The order of scoops <does not matter|is of no "
        "importance>. <How many choices does that make|How many combinations are possible>?",
        "{n} same {things} : {k} diff. bags, 0 ok, <#ways|no. of ways> =?",
        "=COMBIN({n}+{k}-1;{k}-1) <=?|gives?>",
        "len of list of all {k}-tuples of ints, each 0 or more, <sum|total> {n} =?",
        "I have {n} skill points left in my game and {k} skills to raise: strength, speed and "
        "so on. I <must|want to> use up all the points, and a skill can also get zero. How many "
        "different characters can I make?",
        "How many bouquets can {person} tie? The garden has {k} sorts of flowers, more than "
        "enough of each. {person} wants exactly {n} stems, and a sort <may be missing|needn't "
        "be in it>. Only how many stems of each sort there are counts.",
        "{friend} goes to the gym {n} times this year and each time does one of {k} courses. At "
        "the end the app shows just a bar per course, as high as the number of visits. How many "
        "different charts could it show?",
        "I'm putting {n} equal sugar cubes into the {k} cups on my table, and each cup belongs "
        "to someone else. I use all the cubes, but a cup without sugar is okay. In how many "
        "ways can it turn out?",
        "Determine the number of weak compositions of ${n}$ into exactly ${k}$ parts.",
        "Let $V$ be the space of homogeneous polynomials of degree ${n}$ in ${k}$ variables "
        "over $\\mathbb{Q}$. Determine $\\dim V$.",
        "C({n}+{k}-1, {k}-1) <=?|value>",
        "{n} identical into {k} distinct, zeros <ok|allowed> <count|ways>?",
        "stars bars n={n} k={k} <empty bins ok|zero allowed>",
        "multichoose: {k} types pick {n} <=?|count>",
        "{k} nonneg ints sum {n} how many <tuples|ordered solutions>",
        "combinations with repetition {k} kinds, {n} taken",
        "{n} same candies {k} kids, some may get 0, # ways",
        "sum of {k} vars = {n}, each >= 0 integer, solutions <?|number>",
        "{n} stars and {k} - 1 bars in a row, arrangements?",
        "split {n} in {k} ordered parts incl 0, <how many ways|total>",
        "weak compositions {n} into {k} parts",
        "unordered picks with replacement: {n} from {k} <=|?>",
        "So I've got {n} lollies, all exactly the same, and {k} kids, and I don't have to be "
        "fair, a kid can get none. In how many ways can I <dish|hand> them all out?",
        "my kid's worksheet says {n} identical balls, {k} boxes with different colours, boxes "
        "may be empty. how many ways to <put in all the balls|fill them>?",
        "Okay so we go to the ice cream place, they've {k} flavours, and I want a bowl with {n} "
        "scoops, repeats are fine and it's a bowl so no order. How many bowls?",
        "Our teacher draws {n} dots and then {k} minus one lines between them, and says lines "
        "can be next to each other or at the ends. How many pictures like that <can there be|are"
        " possible>?",
        "I'm <giving away|donating> {n} copies of my own novel, every copy alike, to {k} "
        "libraries. Some library might get no copy. How many ways of sharing out all the copies "
        "have I got?",
        "Basically I want whole numbers, zero and up, {k} of them in a fixed order, and they "
        "should make {n} together. How many lists like that?",
        "Tell me, if {n} raindrops hit {k} different flower pots and I only count drops per pot,"
        " how many results could I <see|write down>? Each drop hits some pot.",
        "We've {n} volunteers' hours, all alike, to spread on {k} different stalls at the fete, "
        "whole hours only, and a stall may get nothing at all. How many plans?",
        "hey stats people, {n} votes, {k} parties, just the tally matters and a party can have "
        "zero. how many tallies?",
        "Let $A$ be the set of functions $f \\colon \\{1, \\ldots, {k}\\} \\to \\{0, 1, 2, "
        "\\ldots\\}$ with $f(1) + \\cdots + f({k}) = {n}$. <Determine|Compute> $|A|$.",
        "<Evaluate|Compute> $\\binom{{n} + {k} - 1}{{n}}$.",
        "Determine the number of lattice points with nonnegative integer coordinates on the "
        "hyperplane $x_1 + x_2 + \\cdots + x_{{k}} = {n}$ in $\\mathbb{R}^{{k}}$.",
        "Find the coefficient of $t^{{n}}$ in the power series of $\\frac{1}{(1 - t)^{{k}}}$.",
        "How many terms has the expansion of $(x_1 + \\cdots + x_{{k}})^{{n}}$ after like terms "
        "are collected?",
        "In how many ways can ${n}$ indistinguishable particles occupy ${k}$ distinguishable "
        "states, if any number of particles may share a state?",
        "Determine the number of multisets with ${n}$ elements, counted with multiplicity, over "
        "an alphabet of ${k}$ letters.",
        "A path on a grid goes from one corner to the opposite one in {n} steps to the right and"
        " {k} - 1 steps up, in any order. How many such paths are there?",
        "A dragon <drops|lets fall> {n} equal gold coins over {k} different villages. All coins "
        "land in villages, perhaps none in some. In how many ways may the coins be spread?",
        "{person} fills a box with {n} teabags from {k} sorts of tea, of which there is plenty. "
        "Sorts may be left out, and order in the box is ignored. How many mixtures are there?",
        "{k} wizards share {n} identical wands. There may be wizards without a wand, but no wand"
        " is left over. How many ways of sharing do they have?",
        "The captain has {n} identical barrels to be stowed in {k} different holds of the ship, "
        "each hold large enough for all. Empty holds do no harm. Count the ways to stow them "
        "all.",
        "A football season ends after {n} goals scored by a team of {k} players, own goals by "
        "opponents not happening. The records show only how many goals each player has. How many"
        " different records are possible?",
        "The composer writes {n} bars, each given to exactly one of {k} instruments. The bill "
        "lists how many bars each instrument plays, zeros too. How many bills can there be?",
        "{friend} runs a car park with {k} decks that never get full. At noon, {n} cars are in "
        "it. The screen at the entrance shows the number of cars on every deck. How many screens"
        " are <conceivable|possible>?",
        "A farmer sows {n} equal bags of seed on {k} fields, whole bags only, some fields "
        "perhaps lying fallow. All bags are used. In how many ways can the bags be assigned?",
        "An astronaut <distributes|loads> {n} identical oxygen tanks among {k} modules. A module"
        " can do without. How many distributions of all the tanks exist?",
        "The florist lets you choose {n} tulips in {k} colours, as many of a colour as you like,"
        " even none. Two bunches with the same number of each colour are the same. How many "
        "bunches can be had?",
        "The boss hands out {n} identical bonus vouchers in an office of {k} people, and nobody "
        "is promised any. Figure out in how many ways all the vouchers may go.",
    ),
    unseen_wordings=(
        "In how many ways can {n} identical balls be placed into {k} distinct boxes, if boxes may "
        "be left empty?",
        "distribute {n} identical objects into {k} labelled bins, empty bins allowed, number of "
        "ways?",
        "I have {n} {things}, all exactly alike, to give away to {k} kids, and it's fine if some "
        "kids get nothing. How many different ways are there to split them up?",
        "Determine the number of solutions of $\\sum_{i=1}^{{k}} x_i = {n}$ in non-negative "
        "integers $x_i$.",
        "{person} buys {n} scoops of ice cream for a party at a shop that sells {k} flavours. Any "
        "flavour may be taken any number of times or not at all, and only the number of scoops of "
        "each flavour matters. How many different orders are possible?",
        "A teacher shares out {n} indistinguishable {things} among {k} pupils, and a pupil may "
        "receive none. Count the possible distributions.",
    ),
    plans=(
        "We hand {n} identical things to {k} takers, and zero is allowed. <This is stars and "
        "bars|We use stars and bars>: {n} stars and {k} - 1 bars.",
        "A way is a list of {k} non-negative integers with sum {n}. <We count these with a "
        "binomial coefficient|`comb` counts them>.",
        "There are {n} equal items and {k} places, which may stay empty. We choose where the {k} "
        "- 1 bars stand.",
    ),
    programs=(
        "from math import comb\nprint(comb({n} + {k} - 1, {k} - 1))",
        code("""
            ways = [1] + [0] * {n}
            for _ in range({k}):
                for i in range(1, {n} + 1):
                    ways[i] += ways[i - 1]
            print(ways[{n}])
        """),
        "from sympy import binomial\nprint(binomial({n} + {k} - 1, {k} - 1))",
    ),
    slips=(
        Slip(
            "print(comb({n} + {k} - 1, {k} - 1))",
            "`comb` was never imported. <Import it from `math`|It lives in `math`>.",
        ),
        Slip(
            "from math import comb\nprint(comb({n} + {k} - 1))",
            "`comb` needs two arguments. The second one is the number of bars.",
        ),
        Slip(
            "from math import binomial\nprint(binomial({n} + {k} - 1, {k} - 1))",
            "There is no `binomial` in `math`. Take the one from sympy.",
            fix=2,
        ),
        Slip(
            code("""
                def count(n, k):
                    return sum(count(n - i, k - 1) for i in range(n + 1))
                print(count({n}, {k}))
            """),
            "The recursion has no base case and never stops. <Let us fill a table instead|We "
            "count with a table instead>.",
            fix=1,
        ),
        Slip(
            code("""
                ways = []
                for i in range({n} + 1):
                    ways[i] = 1
                print(ways[{n}])
            """),
            "The list is empty, so no index exists. A binomial coefficient is simpler.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ ways.",
        "<So|Hence> the number of ways is $\\boxed{{answer}}$.",
        "The count is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write {n} stars in a row and separate them by {k} - 1 bars. Every placement of the bars "
        "is one way, so there are $\\boxed{{answer}}$.",
        "We count lists of {k} non-negative integers with sum {n}. By stars and bars the number "
        "is $\\boxed{{answer}}$.",
    ),
)
