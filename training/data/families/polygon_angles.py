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
        "{n} sided polygon angle sum deg",
        "sum of int angles n={n}",
        "interior angles total, {n} sides, <deg|degrees><|?>",
        "({n}-2)*180",
        "{n} corners, inside angles added up = ? deg",
        "polygon {n} vertices sum angles degrees <pls|quick>",
        "180*{n} - 360 = ?",
        "n-gon n={n} S=(n-2)*180, S?",
        "inner angle total of {n}gon",
        "angles of <shape|figure> w {n} sides sum to ? degrees",
        "({n} - 2) x 180 deg =",
        "<whats|what is> angle sum {n} edges polygon in deg",
        "Okay so my niece's geometry sheet has a polygon with {n} sides and she has to add all "
        "the angles inside. What total, in degrees, should she <get|have>?",
        "I tell my students: chop it into triangles, each is worth 180. So for a shape with {n} "
        "corners, how many degrees do you get altogether?",
        "I <quilt|do woodwork>, and I'm making a piece with {n} straight edges. If I measure "
        "every inside corner and total them, what should I see in degrees?",
        "ugh geometry. {n} sides. not regular or anything, just some polygon. inside angles, all"
        " of them together, in degrees?",
        "my teacher said you don't even need the picture, just that there's {n} vertices. so "
        "what's the sum of the interior angles in degrees then",
        "So a triangle's got 180 and a square's got 360, and it keeps going up. What has a "
        "polygon with {n} sides got, in degrees?",
        "Trying to help my brother here: his polygon has {n} sides, and the question's about the"
        " sum of all the interior angle measures. Degrees, please!",
        "We drew this crazy star-free shape with {n} corners in the sand, no lines crossing. If "
        "you add every angle on the inside you get how many degrees?",
        "hi, does anyone know what number of degrees all the interior angles of a {n}-sided "
        "figure come to? no need to explain",
        "A convex polygon is divided into ${n} - 2$ triangles by the diagonals from one vertex. "
        "<Hence find|Deduce> the sum of its interior angles in degrees.",
        "Let $P$ be a simple polygon with ${n}$ edges. <Evaluate|Compute> the sum of the "
        "measures, in degrees, of all interior angles of $P$.",
        "For an ${n}$-sided polygon, <evaluate|find> $\\sum_i \\theta_i$, where the "
        "$\\theta_i$ are its interior angles measured in degrees.",
        "The interior angle sum of an $m$-gon is $(m - 2) \\cdot 180$ degrees. <Compute|Find> it"
        " for $m = {n}$.",
        "The exterior angles of a convex polygon, one at each of its ${n}$ vertices, are each "
        "subtracted from a straight angle, and the results are added. What is the sum in "
        "degrees?",
        "<Find|State> the number of degrees in the sum of the angles of a simple ${n}$-gon.",
        "What is ${n}$ times the mean interior angle, in degrees, of a polygon having ${n}$ sides?",
        "In a regular polygon with ${n}$ sides each interior angle measures $\\alpha$ degrees. "
        "Evaluate ${n} \\alpha$.",
        "The castle wall makes a closed loop of {n} straight pieces. At every tower, where two "
        "pieces meet, a guard measures the angle towards the courtyard. What sum, in degrees, do"
        " the guards <report|come up with> together?",
        "A spider web has an outer thread in the form of a convex polygon with {n} corners. What"
        " is the sum of the web's corner angles in degrees?",
        "{person} sails a closed course marked by {n} buoys, always straight from buoy to buoy "
        "and never crossing the own track. How large, in degrees, are the angles inside the "
        "course at the buoys all added up?",
        "A sandwich shop sells a silly toast with {n} straight edges. {friend} adds up the "
        "angles at all of its corners. What is {friend}'s total, in degrees?",
        "The playing field of a board game is a polygon with {n} sides. The rules say: your "
        "score is the sum of the inner angles in degrees. What is the score?",
        "A space station seen from above is a ring of {n} straight tubes joined end to end. <Add"
        " up|Total> the angles at all joints as measured on the inner side. How many degrees?",
        "An old silver coin has {n} edges. The museum's label gives the sum of its inside "
        "angles. What number of degrees <is|stands> on the label?",
        "{person} folds a long paper strip into a closed outline with {n} straight sides. The "
        "inside angles together make how many degrees?",
        "A carpenter builds a table top with {n} straight sides and has to set the saw to each "
        "interior angle once. What do all the saw settings total in degrees?",
        "The lake on the map is drawn as a polygon with {n} points. A ranger measures the angle "
        "on the lake side at each point and keeps a running sum. <Give the final sum, in "
        "degrees.|What is the final sum, in degrees?>",
        "In the music video {n} dancers stretch one rubber band into a polygon without "
        "crossings, one dancer at each corner. Find the sum of the interior angles that the band"
        " makes, in degrees.",
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
