"""The area of a triangle with given corners."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    low, high = random.choice(((0, 6), (0, 10), (0, 10), (0, 25), (-9, 9)))
    at_origin = random.random() < 0.2
    while True:
        a, b, c, d, e, f = (random.randint(low, high) for _ in range(6))
        if at_origin:
            a = b = 0
        if answer(a, b, c, d, e, f):
            return {"a": a, "b": b, "c": c, "d": d, "e": e, "f": f}


def answer(a: int, b: int, c: int, d: int, e: int, f: int) -> Fraction:
    return Fraction(abs(a * (d - f) + c * (f - b) + e * (b - d)), 2)


FAMILY = Family(
    name="triangle_area",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the area of the triangle with <vertices|corners> ({a}, {b}), ({c}, {d}) "
        "and ({e}, {f})?",
        "area of triangle ({a},{b}), ({c},{d}), ({e},{f})<|?>",
        "<Find|Compute|Determine> the area of triangle $ABC$ with $A = ({a}, {b})$, $B = ({c}, "
        "{d})$, $C = ({e}, {f})$.",
        "A triangle has <corners|vertices> at ({a}, {b}), ({c}, {d}), ({e}, {f}). <Compute its "
        "area.|What is its area?>",
        "<hey |so |>whats the area of a triangle whose points are ({a}, {b}) ({c}, {d}) ({e}, "
        "{f})<|?>",
        "The points ({a}, {b}), ({c}, {d}) and ({e}, {f}) are joined by <segments|straight "
        "lines>. How large is the enclosed area?",
        "Let P({a}, {b}), Q({c}, {d}), R({e}, {f}). <Determine|Find> the area of <PQR|triangle "
        "PQR>.",
        "Calculate the area enclosed by the triangle with coordinates $({a},{b})$, $({c},{d})$, "
        "$({e},{f})$.",
        "triangle A({a},{b}) B({c},{d}) C({e},{f}) area?",
        "Three <trees|poles|towers> stand at the points ({a}, {b}), ({c}, {d}) and ({e}, {f}) of "
        "a map with unit 1 m. What is the area in square metres of the triangle between them?",
        "In the coordinate plane, what area does the triangle <through|with vertices> ({a}, {b}), "
        "({c}, {d}) and ({e}, {f}) have?",
        "Use the shoelace formula for the triangle ({a}, {b}), ({c}, {d}), ({e}, {f}). What is "
        "the area?",
        "x1 = {a}, y1 = {b}, x2 = {c}, y2 = {d}, x3 = {e}, y3 = {f}: area of the triangle with "
        "these <corners|vertices>?",
        "On <squared|graph> paper, {person} marks ({a}, {b}), ({c}, {d}) and ({e}, {f}) and "
        "connects them. How many unit squares is the triangle worth, as an area?",
        "{person} walks in straight lines from ({a}, {b}) to ({c}, {d}), on to ({e}, {f}) and "
        "back to the start. What area does the path <enclose|surround>?",
        "What is $\\frac{1}{2}$ of the absolute value of the determinant with rows $({a}, {b}, "
        "1)$, $({c}, {d}, 1)$ and $({e}, {f}, 1)$, that is, the area of the triangle with these "
        "points?",
        "A <sail|field|plot of land> has the shape of a triangle. Its corners have the "
        "coordinates ({a}, {b}), ({c}, {d}), ({e}, {f}) in metres. How many square metres <does "
        "it measure|is it>?",
        "Let $\\Delta$ be the triangle spanned by the points $({a} \\mid {b})$, $({c} \\mid {d})$ "
        "and $({e} \\mid {f})$. <Find|Give> the area of $\\Delta$.",
        "Given: ({a}, {b}), ({c}, {d}), ({e}, {f}). Wanted: the area of the triangle they "
        "<form|make>.",
        "How much of the plane is covered by the triangle <that has its vertices|with its three "
        "vertices> at ({a}, {b}), ({c}, {d}) and ({e}, {f})?",
        "{person}, {friend} and a dog stand at ({a}, {b}), ({c}, {d}) and ({e}, {f}). A rope is "
        "pulled tight around all three. What area lies inside the rope?",
        "Half the absolute cross product of two edge vectors is a triangle's area. Work it out "
        "for the <corners|vertices> ({a},{b}), ({c},{d}), ({e},{f}).",
        "The three lines that bound a triangle meet at ({a}, {b}), at ({c}, {d}) and at ({e}, "
        "{f}). What is the triangle's area?",
        "polygon with 3 vertices [({a}, {b}), ({c}, {d}), ({e}, {f})], <area =|its area is> ?",
        "({a}|{b}) ({c}|{d}) ({e}|{f}) triangle, A=?",
        "pts = [[{a}, {b}], [{c}, {d}], [{e}, {f}]]; tri_area(pts) =?",
        "x: {a}, {c}, {e}; y: {b}, {d}, {f}; 3 corners, area =?",
        "How big is my flower bed? On the garden plan I put one peg at ({a}, {b}), one at ({c}, "
        "{d}) and the last at ({e}, {f}), with string from each peg to the other two. I need "
        "the area in square units.",
        "In the game I <built|lit> a beacon at ({a}, {b}) and a second one at ({c}, {d}). Then "
        "{friend} added a third at ({e}, {f}). All land inside the triangle of beacons is ours "
        "now. How many square units is that?",
        "{person} sews a three-cornered flag in art class. The pattern has its tips at ({a}, "
        "{b}), ({c}, {d}) and ({e}, {f}), in centimetres. How many square centimetres of cloth "
        "are in the flag?",
        "My running app logged ({a}, {b}), then ({c}, {d}), then ({e}, {f}), and I went "
        "<home|back> to the first point. All legs were straight and the unit is km. What area "
        "in square km did I run around?",
        "Determine the area of the convex hull of $\\{({a}, {b}), ({c}, {d}), ({e}, {f})\\}$.",
        "Let $u = ({c}, {d}) - ({a}, {b})$ and $v = ({e}, {f}) - ({a}, {b})$. State half the "
        "modulus of $\\det(u, v)$, the area of the triangle which $u$ and $v$ span.",
        "area <tri|triangle> {a} {b} / {c} {d} / {e} {f} (x y pairs)",
        "A({a},{b}), B({c},{d}), C({e},{f}), S_ABC = ?",
        "shoelace ({a},{b}) ({c},{d}) ({e},{f})",
        "need area, 3 pts: ({a}, {b}); ({c}, {d}); ({e}, {f})",
        "triangle coords {a},{b} and {c},{d} and {e},{f} area pls",
        "P1=({a},{b}) P2=({c},{d}) P3=({e},{f}) <area=?|tri area>",
        "0.5*abs({a}*({d}-{f})+{c}*({f}-{b})+{e}*({b}-{d}))",
        "triangle w corners ({a},{b}) + ({c},{d}) + ({e},{f}): size in sq units",
        "area inside ({a},{b})-({c},{d})-({e},{f})-({a},{b})",
        "Polygon(({a},{b}),({c},{d}),({e},{f})).area",
        "|det(B-A, C-A)|/2, A=({a},{b}) B=({c},{d}) C=({e},{f})",
        "3 vertices ({a}|{b}), ({c}|{d}), ({e}|{f}), how big",
        "So I've got three points on a grid, ({a}, {b}), ({c}, {d}) and ({e}, {f}), and I'm "
        "supposed to get the area of the triangle. What's it come to?",
        "My kid plotted ({a}, {b}), ({c}, {d}), ({e}, {f}) for homework and joined the dots. Now"
        " it asks for the area. <What is it?|How much is that?>",
        "ok the first corner's at ({a}, {b}), the second's at ({c}, {d}), the third one's at "
        "({e}, {f}). How large is the triangle, in square units?",
        "We did determinants today, and the example was a triangle with corners ({a}, {b}), "
        "({c}, {d}) and ({e}, {f}). I missed the result, what was its area?",
        "I'm coding a little drawing program and want to test my area function on the triangle "
        "({a}, {b}), ({c}, {d}), ({e}, {f}). What should it return?",
        "Could somebody check this? I drew a box around the triangle with corners ({a}, {b}), "
        "({c}, {d}), ({e}, {f}) and subtracted the bits outside. What area should be left for "
        "the triangle?",
        "my teacher put three magnets on the coordinate board, at ({a}, {b}), ({c}, {d}) and "
        "({e}, {f}), and asked how much area a rubber band around them would hold. I had no "
        "clue, do you?",
        "I'm into orienteering. Three controls on my map are at ({a}, {b}), ({c}, {d}) and ({e},"
        " {f}), in km, and I want to know how many square km the triangle between them has.",
        "You take ({a}, {b}), you take ({c}, {d}), you take ({e}, {f}), you make a triangle. "
        "Tell me its area.",
        "The vertices of a triangle in the Cartesian plane are $X({a}, {b})$, $Y({c}, {d})$ and "
        "$Z({e}, {f})$. <Find|Calculate> the area of the triangle.",
        "Evaluate $\\frac{1}{2} \\left| \\begin{vmatrix} {a} & {b} & 1 \\\\ {c} & {d} & 1 \\\\ "
        "{e} & {f} & 1 \\end{vmatrix} \\right|$, the area of a triangle.",
        "Let $O = ({a}, {b})$. Vectors are drawn from $O$ to $U = ({c}, {d})$ and to $V = ({e}, "
        "{f})$. What is half the area of the parallelogram with the sides $OU$ and $OV$?",
        "Find the area of the region bounded by the segments joining $({a}, {b})$ to $({c}, "
        "{d})$, $({c}, {d})$ to $({e}, {f})$ and $({e}, {f})$ to $({a}, {b})$.",
        "In the complex plane, a triangle has its corners at ${a} + {b}i$, ${c} + {d}i$ and ${e}"
        " + {f}i$. Determine its area.",
        "A triangle is given by the position vectors $\\binom{{a}}{{b}}$, $\\binom{{c}}{{d}}$ "
        "and $\\binom{{e}}{{f}}$ of its vertices. Compute its area.",
        "Points $K({a}; {b})$, $L({c}; {d})$ and $M({e}; {f})$ are given in a rectangular "
        "coordinate system. What is the area of triangle $KLM$?",
        "Which area, as an integer or a fraction, belongs to the lattice triangle with the "
        "vertices $({a}, {b})$, $({c}, {d})$, $({e}, {f})$?",
        "A spider fastens a thread at ({a}, {b}), stretches it to ({c}, {d}), then to ({e}, {f})"
        " and back. How large is the triangle of web she can fill, in square units?",
        "The treasure lies somewhere inside the triangle of three palm trees at ({a}, {b}), "
        "({c}, {d}) and ({e}, {f}) on the pirate's chart. How many square units must be "
        "searched?",
        "Three radio masts with the map positions ({a}, {b}), ({c}, {d}) and ({e}, {f}), in "
        "miles, are the corners of a no-fly zone. Give its area in square miles.",
        "{person} pins a string around nails at ({a}, {b}), ({c}, {d}) and ({e}, {f}) on a "
        "pegboard and glues paper into the triangle. How much paper, measured in square units, "
        "is visible?",
        "The dance teacher puts tape on the stage from ({a}, {b}) to ({c}, {d}), from there to "
        "({e}, {f}), and from there to the beginning. Find the area of the taped triangle.",
        "A graphics card fills the triangle whose vertices have the coordinates ({a}, {b}), "
        "({c}, {d}) and ({e}, {f}). What is the exact area it fills?",
        "On the chessboard-like plan of a park, the fountain is at ({a}, {b}), the kiosk at "
        "({c}, {d}) and the gate at ({e}, {f}). The lawn is the triangle between these three. "
        "How large is the lawn in square units?",
        "An architect's skylight is a triangle. In the drawing its corners are ({a}, {b}), ({c},"
        " {d}) and ({e}, {f}), all in feet. How many square feet of glass will it have?",
        "Three stars appear on a photo at ({a}, {b}), ({c}, {d}) and ({e}, {f}). {friend} joins "
        "them and calls it a new constellation. <What area does it occupy|How much area does it "
        "take up> on the photo, in square units?",
        "A goat-proof fence runs straight between posts at ({a}, {b}), ({c}, {d}) and ({e}, "
        "{f}), in metres, and closes up. What is the grazing area within, in square metres?",
        "{person} cuts a slice of pizza with straight cuts only. Its tips are at ({a}, {b}), "
        "({c}, {d}) and ({e}, {f}) of a grid in cm. What is the area of the slice in cm^2?",
    ),
    unseen_wordings=(
        "A surveyor marks ({a}, {b}), ({c}, {d}) and ({e}, {f}). How many unit squares does the "
        "triangular field between them measure?",
        "With corners $({a},{b}),({c},{d}),({e},{f})$, a triangle covers how much of the plane?",
        "points: ({a}, {b}); ({c}, {d}); ({e}, {f}). i want the triangle's area",
        "Determine the area of the triangle whose vertices are A({a}, {b}), B({c}, {d}) and "
        "C({e}, {f}).",
        "If I connect the points ({a}, {b}), ({c}, {d}) and ({e}, {f}) with straight lines, how "
        "big is the area inside the triangle?",
        "Let $P = ({a}, {b})$, $Q = ({c}, {d})$ and $R = ({e}, {f})$. Find the area of "
        "$\\triangle PQR$.",
        "On a map with a square grid, three trees stand at the coordinates ({a}, {b}), ({c}, {d}) "
        "and ({e}, {f}). {person} stretches a rope around them, so that the rope forms a triangle "
        "with the trees as corners. How many square units does the triangle enclose?",
        "In the coordinate plane, a triangle has one corner at ({a}, {b}), another at ({c}, {d}) "
        "and the third at ({e}, {f}). Calculate its exact area.",
    ),
    plans=(
        "The corners are ({a}, {b}), ({c}, {d}) and ({e}, {f}). We compute the area.",
        "We build the triangle ({a}, {b}), ({c}, {d}), ({e}, {f}) and take its area.",
        "We use the coordinates ({a}, {b}), ({c}, {d}), ({e}, {f}).",
    ),
    programs=(
        code("""
            from sympy import Triangle
            print(abs(Triangle(({a}, {b}), ({c}, {d}), ({e}, {f})).area))
        """),
        code("""
            from sympy import Matrix
            print(abs(Matrix([({a}, {b}, 1), ({c}, {d}, 1), ({e}, {f}, 1)]).det()) / 2)
        """),
    ),
    slips=(
        Slip(
            "print(abs(Triangle(({a}, {b}), ({c}, {d}), ({e}, {f})).area))",
            "`Triangle` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Triangle
                print(abs(Triangle(({a}, {b}), ({c}, {d}), ({e}, {f})).area()))
            """),
            "The area is an attribute, not a method. Leave out the parentheses.",
        ),
        Slip(
            code("""
                from sympy import Triangle
                print(abs(Triangle({a}, {b}, {c}, {d}, {e}, {f}).area))
            """),
            "The corners must be points. Write each as a pair.",
        ),
        Slip(
            code("""
                from sympy import Matrix
                print(abs(Matrix([({a}, {b}), ({c}, {d}), ({e}, {f})]).det()) / 2)
            """),
            "The matrix is not square. Give each row a 1 at its end.",
            fix=1,
        ),
        Slip(
            "from math import triangle_area\n"
            "print(triangle_area(({a}, {b}), ({c}, {d}), ({e}, {f})))",
            "There is no such function. Let us use half of a determinant instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The area of the triangle is $\\boxed{{answer}}$.",
        "So the area is $\\boxed{{answer}}$.",
        "The triangle has area $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Apply the shoelace formula to ({a}, {b}), ({c}, {d}) and ({e}, {f}). Half the absolute "
        "value of the signed sum is $\\boxed{{answer}}$.",
        "Take the vectors from ({a}, {b}) to ({c}, {d}) and to ({e}, {f}). Half of their cross "
        "product in absolute value is the area, $\\boxed{{answer}}$.",
    ),
)
