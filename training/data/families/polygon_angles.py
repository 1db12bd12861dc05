"""The sum of the interior angles of a polygon, in degrees."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 3, 200)}


def answer(n: int) -> int:
    return 180 * n - 360


FAMILY = Family(
    name="polygon_angles",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is the sum of the <interior|inner|inside> angles of a <polygon|convex polygon> "
        "with {n} <sides|vertices|corners><|, in degrees>?|<Find|Compute|Determine> the sum of "
        "the <interior|inner|inside> angles of a <polygon|convex polygon> with {n} "
        "<sides|vertices|corners><|, in degrees>.>",
        "<angle sum|interior angle sum|sum of interior angles> of <a convex|the|any simple> "
        "{n}-gon<, in degrees| (degrees)|, degrees?>",
        "<Determine|Work out|Give>, in degrees, the <total|sum> of all <interior|inner> angles of "
        "a <regular|convex> {n}-gon.",
        "A <convex |>polygon has {n} <sides|edges|vertices>. How many degrees do its "
        "<interior|inner> angles <add up to|sum to|make together>?",
        "<hey|yo|hi> if a shape has {n} <straight |>sides, what do all the <inside|interior> "
        "angles add up to? <degrees please|in degrees>",
        "Let $S$ be the sum of the <measures of the |>interior angles of a <convex|simple> "
        "polygon with ${n}$ vertices. <<Find|Determine> $S$ in degrees.|What is $S$ in degrees?>",
        "The <|interior >angles of a triangle add up to $180^\\circ$. What do the interior angles "
        "of a <polygon with {n} sides|convex {n}-gon> add up to<|, in degrees>?",
        "A <garden|field|park> is <fenced|bounded> by {n} straight <walls|hedges>. Someone "
        "measures the angle inside <at each corner|at every corner> and <adds|sums> them <all "
        "|>up. What is the <total|result> in degrees?",
        "An architect draws a floor plan whose outline is a <simple |>polygon with {n} walls. "
        "<Find|Calculate> the sum, in degrees, of the angles inside the {n} corners.",
        "If $\\alpha_1, \\dots, \\alpha_{{n}}$ are <all |>the interior angles of a "
        "<convex|simple> polygon, <what is $\\alpha_1 + \\dots + \\alpha_{{n}}$ in "
        "degrees?|<compute|find> $\\alpha_1 + \\dots + \\alpha_{{n}}$ in degrees.>",
        "{person} cuts a polygon with {n} corners out of <paper|cardboard>, tears off all its "
        "corners and lays their angles side by side, <turn after turn|one after the other>. <How "
        "many degrees is that in all|What is the sum of the angles in degrees>?",
        "n = {n} sides, <polygon|convex polygon>. <total of the interior angles|interior angles "
        "all together|sum of inner angles> in degrees<?| = ?>",
        "A convex {n}-gon can be <split|cut> into triangles that all share one of its vertices. "
        "Use this to <find|work out|get> the sum of <its|the polygon's> interior angles in "
        "degrees.",
        "Add the measures of the {n} interior angles of a <convex |>polygon. <Which|What> number "
        "of degrees <do you get|results>?",
        "In a polygon with {n} <edges|sides>, what is the sum of all <angles|the angles> on the "
        "inside, <measured|given> in degrees?",
        "At each corner of a <convex |>polygon the <inner|interior> and the <outer|exterior> "
        "angle make 180 degrees together, and the <outer|exterior> ones <add up|sum> to 360 "
        "degrees. There are {n} corners. Find the sum of the <inner|interior> angles in degrees.",
        "A <coin|tile|tower> has the shape of a regular polygon with {n} sides. "
        "<Calculate|Compute|Find> the <combined measure|total> of its {n} interior angles, in "
        "degrees.",
        "How many degrees are there <altogether|in total|in all> inside the {n} corners of a "
        "<polygon|regular polygon|convex polygon>?",
        "A closed <path|trail> of {n} straight <stretches|segments> does not cross itself. What "
        "is the sum of the angles at its {n} corners, <each taken|all measured> on the inside, in "
        "degrees?",
        "<please tell me|can you tell me|i need to know> the sum of interior angles for a polygon "
        "<w/|with> {n} sides (in degrees)",
        "{n} points on a circle are <joined|connected> in order to <make|form> a polygon. "
        "<Determine|Find> the sum of the polygon's interior angles in degrees.",
        "{person} claims to know the sum of the <inner|interior> angles of every polygon with {n} "
        "vertices, <whatever its shape|regular or not>. <What is it in degrees|How many degrees "
        "is it>?",
        "polygon, corners={n}, sum(inner angles, deg) =?",
        "A1: {n} sides, B1: =(A1-2)*180 -> B1 =?",
        "{n}-gon: 180*(n-2) =?",
        "My robot vacuum drives along the walls of a hall, once around. The hall has {n} straight "
        "walls, and in each corner the app notes the angle inside the room. How many degrees are "
        "all the noted angles together?",
        "What number is on my screen? In a drawing app I made one closed outline from {n} "
        "straight strokes that never cross. The app finds the angle within the figure at each "
        "corner and displays the sum of them, in degrees.",
        "{person} bakes a giant cookie in the form of a polygon with {n} corners. {friend} would "
        "like to know what the angles of the cookie come to altogether. What is the right answer, "
        "in degrees?",
        "Our school pond has a rim of {n} straight boards, fixed end to end all the way round. "
        "For the plan I need the angle on the water side at each joint. What's the sum of these, "
        "in degrees?",
        "Determine the sum, in degrees, of the internal angles enclosed by a simple closed "
        "polygonal chain consisting of ${n}$ segments.",
        "Let $\\sigma(s)$ denote the angle sum, in degrees, of a convex $s$-gon, so that "
        "$\\sigma(3) = 180$ and $\\sigma(4) = 360$. State $\\sigma({n})$.",
    ),
    unseen_wordings=(
        "Find, in degrees, the sum of the interior angles of a convex polygon with {n} sides.",
        "interior angle sum of a {n}-gon, in degrees",
        "If I measured every inside angle of a shape with {n} straight sides and added them all "
        "together, how many degrees should I get?",
        "Let $P$ be a simple polygon with ${n}$ vertices and interior angles $\\alpha_1, "
        "\\alpha_2, \\dots, \\alpha_{{n}}$. Compute $\\alpha_1 + \\alpha_2 + \\dots + "
        "\\alpha_{{n}}$ in degrees.",
        "{person} draws a polygon with {n} corners on the playground, measures the angle inside "
        "each corner and adds up all the measurements. Assuming no mistakes were made, what total "
        "in degrees does {person} get?",
        "A polygon has {n} sides. What do its internal angles total, in degrees?",
    ),
    plans=(
        "The polygon has {n} sides, so it falls into {n} - 2 triangles of 180 degrees each.",
        "The sum of the interior angles is ({n} - 2) times 180 degrees.",
        "<With|For> n = {n} we use the formula (n - 2) * 180.",
    ),
    programs=(
        "print(({n} - 2) * 180)",
        "print({n} * 180 - 360)",
        "print(sum(180 for _ in range({n} - 2)))",
    ),
    slips=(
        Slip(
            "print((n - 2) * 180)",
            "`n` was never defined. <Put in the number of sides|The number of sides belongs "
            "there>, {n}.",
        ),
        Slip(
            'n = "{n}"\nprint((n - 2) * 180)',
            "A string cannot be reduced by 2. Write the number {n} without quotes.",
        ),
        Slip(
            "n = {n}\nprint((n - 2)(180))",
            "A number cannot be called like a function. The `*` is missing.",
        ),
        Slip(
            "from sympy import RegularPolygon\nprint(RegularPolygon({n}).angles)",
            "A `RegularPolygon` needs a centre and a radius. <We need no figure|Let us do without "
            "a figure>: take 360 from {n} times 180.",
            fix=1,
        ),
        Slip(
            "from math import interior_angles\nprint(interior_angles({n}))",
            "There is no such function in `math`. Let us add up the triangles instead.",
            fix=2,
        ),
    ),
    conclusions=(
        "The interior angles add up to $\\boxed{{answer}}$ degrees.",
        "<So|Hence> the sum of the angles is $\\boxed{{answer}}$ degrees.",
        "The angle sum of the polygon is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The diagonals from one vertex cut the polygon with {n} sides into {n} - 2 triangles. "
        "Each has 180 degrees, so the sum is $\\boxed{{answer}}$.",
        "At every one of the {n} corners, inner and outer angle make 180 degrees, and the outer "
        "ones make 360 in all. What is left is $\\boxed{{answer}}$.",
    ),
)
