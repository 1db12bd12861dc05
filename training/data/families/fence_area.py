"""The largest rectangle with a given perimeter."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    step = random.choice((4, 4, 4, 4, 4, 2, 2, 1))
    return {"p": step * number(random, 12 // step, 2000 // step)}


def answer(p: int) -> Fraction:
    side = Fraction(p, 4)
    return side * side


FAMILY = Family(
    name="fence_area",
    draw=draw,
    answer=answer,
    wordings=(
        "<Find|Compute|Determine> the <largest|greatest|maximum> <|possible >area of a rectangle "
        "<with perimeter|whose four sides have total length|with a perimeter of> {p}<|, sides not "
        "necessarily integers>.",
        "{person} has {p} <metres|meters|m> of <fencing|fence|wire netting> <and wants|and would "
        "like> to enclose a rectangular <garden|pasture|field|pen> on all four sides. <What is the "
        "largest area|What is the biggest area|How much area at most> <that can be enclosed|one "
        "can fence in>, in square <metres|meters>?",
        "<max area|maximum area|biggest area|largest area> of a rectangle, perimeter {p}<|?| = ?>",
        "hey <if i have|i've got> {p} feet of fence for a rectangular <yard|dog run|chicken run>, "
        "all 4 sides fenced, <whats the most area i can get|what's the biggest area possible><| in "
        "square feet|?>",
        "Among all rectangles <of|with> perimeter ${p}$, <what area does the one with the greatest "
        "area have?|what is the maximal area?|find the greatest area.>",
        "A <wire|rope|string> of length {p} cm is <bent|laid> into a rectangle. <How large can the "
        "area of the rectangle be at most|What is the maximum area it can surround>, in square "
        "centimetres?",
        "Let $x, y > 0$ be <real numbers|reals> with $2x + 2y = {p}$. <Find|Determine|Compute> the "
        "<maximum|largest> value of $xy$.",
        "A rectangle has sides $a$ and $b$ and perimeter ${p}$. <Maximize|Maximise> its area "
        "$ab$<: what is the maximum?|. What is the largest possible value?| and give the maximal "
        "value.>",
        "The sides of a rectangle may be <any|arbitrary> positive real numbers, but the perimeter "
        "is {p}. <How big can|How large can> the area <get|become|be>?",
        "Perimeter: {p}. Shape: rectangle. <Largest possible area?|What is the greatest "
        "area?|Maximum of the area?>",
        "With {p} metres of <hedge|wall|railing> around it, a rectangular <park|courtyard|plot> of "
        "the greatest possible size is <laid out|planned>. What is its area in square metres?",
        "A farmer <buys|owns> exactly {p} <m|metres> of fence and builds a rectangular "
        "<paddock|corral> with it, using no existing walls. <Maximise|Optimise> the shape<:| so "
        "that the area is as large as possible;> how many square metres <does it contain|are "
        "fenced in>?",
        "<Walking|Going> once around a rectangular <field|lot|playground> is a walk of {p} metres. "
        "At most how many square metres can the area inside measure?",
        "If the <boundary|circumference|outline> of a rectangle is {p} units long, <what is the "
        "upper limit, actually attained, of its area?|what is the largest area it can have?>",
        "Which area does the optimal rectangle have, if the sum of its four sides is {p} and <its "
        "area is to be as big as possible|the area is to be maximal>?",
        "<Calculate|Compute|Give> $\\max\\{xy : 2(x + y) = {p},\\ x, y > 0\\}$<.| over the reals.>",
        "{p} is the perimeter, <now |>make the rectangle's area <as big as it gets|as large as "
        "possible>. <Which area?|what area do you get>",
        "{person} glues a <ribbon|band> of {p} inches around the edge of a rectangular "
        "<poster|card|quilt>, using it up completely. <What is the largest area, in square inches, "
        "it can have?|How many square inches can its area be at most?>",
        "A rectangle with one side $x$ and perimeter ${p}$ has area $A(x)$. <Find|Determine|Work "
        "out> the <maximum|greatest value> of $A(x)$ <for real $x$|over all admissible $x$>.",
        "<Solve this optimization problem:|Optimization:> a rectangular <enclosure|storage yard> "
        "is surrounded by {p} metres of fence. What is the maximum area of the enclosure in square "
        "metres?",
        "No rectangle with a perimeter of {p} has an area above a certain number, <yet one of them "
        "reaches it|which is attained>. <Name that number.|Which number is it?|Find it.>",
        "Twice the sum of length and width of a rectangular <pool|room|rug> is {p}. The area "
        "should be as <great|large> as possible. <How large is it then?|What is the area?|Compute "
        "this area.>",
        "<Prove or just state|State> the best constant $K$ such that every rectangle of perimeter "
        "${p}$ has area at most $K$.",
        "{person} and {friend} each <lay|form> a rectangle from a <rope|cord> of length {p}. "
        "{friend}'s has the largest area <that is |>possible. What is the area of {friend}'s "
        "rectangle?",
        "One rectangle beats all other rectangles with perimeter {p} in area. <How large is its "
        "area?|Compute its area.|What is its area?>",
        "A rectangular frame is <made|assembled> from {p} decimetres of <moulding|strip>, cut into "
        "four pieces without waste. <What maximal area, in square decimetres, can it enclose?|How "
        "many square decimetres can it enclose at most?>",
        "rect P={p} -> A_max =?",
        "{p} m fence, rect, no wall, max m^2 =?",
        "maximize l*w s.t. l + w = {p}/2, l,w real; <opt val|best l*w> =?",
        "For {person}'s party I mark out a dance floor with {p} metres of tape, four straight "
        "edges and right angles, and no tape stays on the roll. What's the most floor I can "
        "get, in square metres?",
        "How big can our veg bed be, in square feet? We've got {p} feet of edging boards for "
        "the whole outline, the corners must be right angles, and we can saw the boards "
        "wherever we like.",
        "In my game a border costs 1 coin per metre, parts of a metre too, and I own {p} "
        "coins. I'd like the rectangular base with the most land inside. How many square "
        "metres of land will it have?",
        "At school we tied a string into a loop {p} inches round. Four of us pull at the "
        "corners so that it makes a rectangle, and {friend} claims there's an area that can't "
        "be beaten. What is it in square inches?",
        "Determine the maximum of $x\\left(\\tfrac{{p}}{2} - x\\right)$ on the interval $[0, "
        "\\tfrac{{p}}{2}]$.",
        "Let $R$ be a rectangle with $\\operatorname{per}(R) = {p}$ and arbitrary real sides. "
        "Determine the sharp upper bound for $\\operatorname{area}(R)$.",
        "max area rect perim {p} <?|=?>",
        "perimeter {p} rectangle <biggest|best> area",
        "rectangle P = {p}, A <max|at most> ?",
        "{p} total fence 4 sides rectangle most area",
        "optimize rect area given perimeter={p}",
        "2x+2y={p}, max xy <?|, x y real>",
        "largest rectangle <w/|with> circumference {p} area only",
        "area of optimal rect, boundary {p}",
        "max(l*w) if 2*(l+w) == {p}",
        "{p} ft fence closed rectangle, max sq ft",
        "rectangle side lengths free, perimeter {p}, upper bound area",
        "most area you can box in w/ {p} m of rope, rectangle <, m^2|, in m^2>",
        "so basically I've got {p} metres of fence, all four sides need it, it's got to be a "
        "rectangle. <What's the most square metres I can get|How many square metres at most>?",
        "My kid's worksheet says the perimeter of a rectangle is {p} and asks how big the area "
        "could possibly be. Fractions allowed. What's the answer?",
        "okay, who can tell me the largest area? The rectangle may be as long or thin as you "
        "like, but going round it always measures {p}.",
        "We learned it's always the same special shape that wins. For a rectangle with {p} all "
        "the way round, what area does the winner have?",
        "I'm building a rabbit run, straight sides, square corners, no wall to lean on, {p} feet"
        " of mesh. What's the biggest area in square feet?",
        "Calculus homework again! Maximise the area of a rectangle, the four sides together "
        "being {p}. What does the maximum come out as?",
        "you've a loop of string {p} cm long and make a rectangle with it over four pins. what's"
        " the largest area in square cm",
        "I played with the sliders: length and width change, the perimeter stays at {p}. The "
        "area goes up and then down. What's its highest value?",
        "Need a sanity check. Rectangle, any real sides, outline {p}. The most it can hold "
        "inside is what?",
        "Let $\\mathcal{R}$ be the set of all rectangles with perimeter ${p}$. <Determine|Find> "
        "$\\max_{R \\in \\mathcal{R}} \\operatorname{area}(R)$.",
        "The length $l$ and the width $w$ of a rectangle are positive reals with $l + w = "
        "\\frac{{p}}{2}$. <Find|Compute> the maximum of $lw$.",
        "Use the inequality of arithmetic and geometric means to find the greatest area of a "
        "rectangle whose perimeter is {p}.",
        "What is the maximum area enclosed by a rectangle of perimeter ${p}$?",
        "A variable rectangle has constant perimeter ${p}$ and area $A$. State the greatest "
        "value of $A$.",
        "Find the smallest real number $M$ such that no rectangle of perimeter ${p}$ has an area"
        " exceeding $M$.",
        "Let $f(t) = t \\cdot \\frac{{p} - 2t}{2}$ for $0 \\le t \\le \\frac{{p}}{2}$. "
        "<Determine|Find> the maximum of $f$.",
        "Of all rectangles whose sides sum to {p}, one encloses the greatest area. Calculate "
        "that area.",
        "A baker has {p} cm of marzipan strip to run round the edge of a rectangular cake, all "
        "of it to be used. What is the largest top surface in square centimetres that the cake "
        "can have?",
        "The queen gives Dido's clever cousin a cord of {p} paces. All the land that she can "
        "surround with it in the form of a rectangle will be hers. How many square paces can she"
        " win at most?",
        "For a robot contest {person} tapes out a rectangular arena with exactly {p} metres of "
        "tape as the border. What is the greatest arena size in square metres?",
        "On the moon base there are {p} metres of wall panels, which can be cut at will, to "
        "surround a rectangular greenhouse. What floor space, in square metres, is possible at "
        "best?",
        "An art shop cuts {p} inches of frame wood for a rectangular picture, measured along the"
        " edge of the picture. How large in square inches can the picture be?",
        "The lifeguards have a floating line of {p} metres. They close it to a rectangle on the "
        "lake, away from the shore. What's the largest swimming area, in square metres?",
        "A stage designer hangs {p} metres of light chain around a rectangular stage, once and "
        "without overlap. Give the largest stage area in square metres.",
        "{friend} walks the dog around a rectangular block, {p} metres per round. What's the "
        "largest number of square metres that the block can have?",
        "At the flea market {person} gets a rectangle of ground, marked by a rope of {p} metres."
        " How many square metres of stall space can it be if the sides are chosen best?",
        "A sheepdog trial needs a rectangular pen from {p} metres of hurdles, sides of any "
        "length. The judge wants it as roomy as can be. How many square metres is that?",
        "A tailor sews {p} centimetres of lace round a rectangular cloth, no lace left. What's "
        "the maximum area of the cloth in square centimetres?",
    ),
    unseen_wordings=(
        "A rectangle has a perimeter of {p} metres. What is the greatest possible area, in square "
        "metres?",
        "max area of rectangle, perimeter {p}?",
        "I have {p} feet of fencing and want to fence in a rectangular garden on all four sides. "
        "What's the most area I can get, in square feet?",
        "Let $\\ell$ and $w$ be positive real numbers with $2\\ell+2w={p}$. Find the maximum "
        "value of $\\ell w$.",
        "{person} bought a roll of wire {p} metres long to make a rectangular run for the "
        "chickens. All of the wire will be used, and {person} wants the run to enclose as much "
        "ground as possible. How many square metres can it enclose?",
        "Among all rectangles whose sides add up to {p} in total, one has the largest area. Find "
        "that area.",
    ),
    plans=(
        "Among the rectangles with perimeter {p}, the square has the largest area. Its side is a "
        "quarter of {p}.",
        "The perimeter is {p}. The area is largest for a square, so we square a quarter of {p}.",
        "We maximise the area of a rectangle with perimeter {p}. The best one is a square.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction({p}, 4)**2)
        """),
        code("""
            from sympy import Rational, diff, solve, symbols
            x = symbols("x")
            area = x * (Rational({p}, 2) - x)
            print(area.subs(x, solve(diff(area, x), x)[0]))
        """),
    ),
    slips=(
        Slip(
            "print(Fraction({p}, 4)**2)",
            "`Fraction` was never imported. Import it from `fractions`.",
        ),
        Slip(
            code("""
                from math import Fraction
                print(Fraction({p}, 4)**2)
            """),
            "`Fraction` is not in `math` but in `fractions`.",
        ),
        Slip(
            'print(int("{p}/4")**2)',
            "`int` cannot read a fraction. Use an exact fraction for the side.",
        ),
        Slip(
            code("""
                from sympy import Rational, diff, solve
                x = symbols("x")
                area = x * (Rational({p}, 2) - x)
                print(area.subs(x, solve(diff(area, x), x)[0]))
            """),
            "`symbols` was never imported.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import Rational, diff, solve, symbols
                x = symbols("x")
                area = x * (Rational({p}, 2) - x)
                print(area(solve(diff(area, x), x)[0]))
            """),
            "A sympy expression cannot be called. Use `subs`.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import maximize, symbols
                x = symbols("x")
                print(maximize(x * ({p} - 2*x) / 2, x))
            """),
            "sympy has no `maximize`. The best rectangle is a square, so let us compute that "
            "instead.",
        ),
    ),
    conclusions=(
        "The largest area is $\\boxed{{answer}}$.",
        "A rectangle with perimeter {p} has at most the area $\\boxed{{answer}}$.",
        "So the maximum area is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "For a fixed perimeter {p}, the product of the two sides is largest when they are equal. "
        "The rectangle is a square with side {p}/4, and its area is $\\boxed{{answer}}$.",
        "The two sides add up to half of {p}. By the inequality of the means their product is "
        "largest for a square, which gives the area $\\boxed{{answer}}$.",
    ),
)
