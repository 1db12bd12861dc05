"""The area of a triangle with given sides, all of them integers."""

from itertools import combinations_with_replacement
from math import isqrt
from random import Random

from training.data.family import Family, Numbers, Slip, code


def sixteen_squared_areas(a: int, b: int, c: int) -> int:
    return (a + b + c) * (a + b - c) * (a + c - b) * (b + c - a)


def has_integer_area(a: int, b: int, c: int) -> bool:
    square = sixteen_squared_areas(a, b, c)
    return a + b > c and isqrt(square) ** 2 == square and isqrt(square) % 4 == 0


SIDES = [
    sides for sides in combinations_with_replacement(range(3, 46), 3) if has_integer_area(*sides)
]


def draw(random: Random) -> Numbers:
    scale = random.choice((1, 1, 2, 3, 5))
    a, b, c = random.sample(random.choice(SIDES), 3)
    return {"a": scale * a, "b": scale * b, "c": scale * c}


def answer(a: int, b: int, c: int) -> int:
    return isqrt(sixteen_squared_areas(a, b, c)) // 4


FAMILY = Family(
    name="triangle_sides",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the area of a triangle with <sides|side lengths|edges> {a}, {b} and {c}?",
        "area of triangle with side lengths {a}, {b}, {c}<|?>",
        "<Find|Compute|Determine> the area of triangle $ABC$ with $AB = {a}$, $BC = {b}$, $CA = "
        "{c}$.",
        "A triangle has sides of length {a}, {b} and {c}. <Compute its area.|What is its area?>",
        "<hey |so |>whats the area if the three sides of a triangle are {a} {b} and {c}<|?>",
        "sides {a}, {b}, {c}: triangle area?",
        "Use Heron's formula for the sides {a}, {b}, {c}. What is the area?",
        "A triangular <garden|field|meadow> is bordered by fences of {a} m, {b} m and {c} m. How "
        "many square metres does it measure?",
        "Determine the area of the triangle whose side lengths are $a={a}$, $b={b}$ and $c={c}$.",
        "The three edges of a triangle measure {a}, {b}, {c}. How large is its area?",
        "Sticks of length {a} cm, {b} cm and {c} cm are put together as a triangle. What area in "
        "square centimetres does it enclose?",
        "Calculate the area of the {a}-{b}-{c} triangle.",
        "Three villages are pairwise {a} km, {b} km and {c} km apart, joined by straight roads. "
        "How many square kilometres lie <between|inside> the roads?",
        "{person} bends a wire into a triangle. The edges come out {a}, {b} and {c} long. What "
        "area does the wire <surround|enclose>?",
        "Heron: a = {a}, b = {b}, c = {c}. <Area?|What is the area of the triangle?>",
        "One side of a triangle is {a} long, another {b}, and the third {c}. <Give|State|Work "
        "out> the area.",
        "Let $T$ be a triangle with $|XY| = {a}$, $|YZ| = {b}$ and $|ZX| = {c}$. <What is the "
        "area of $T$?|Find the area of $T$.>",
        "A sail has straight edges of {a} ft, {b} ft and {c} ft. How many square feet of cloth "
        "<is that|does it have>, if it is a flat triangle?",
        "How much area has a triangular sign with edges {a}, {b} and {c}?",
        "{person} walks {a} steps straight ahead, turns, walks {b} steps, turns again and is back "
        "at the start after {c} more steps. What is the area of the triangle walked around, in "
        "square steps?",
        "With $s = \\frac{a+b+c}{2}$, evaluate $\\sqrt{s(s-a)(s-b)(s-c)}$ for $a = {a}$, $b = "
        "{b}$, $c = {c}$.",
        "The perimeter of a triangle is made up of <pieces|segments> of length {a}, {b} and {c}. "
        "<Find|Compute> the area inside.",
        "three sides known ({a}, {b}, {c}), no angles, no heights. what's the area of the triangle",
        "By SSS a triangle is <determined|fixed> by its sides. Which area belongs to the sides "
        "${a}$, ${b}$, ${c}$?",
        "{person} tiles a triangular floor whose walls are {a}, {b} and {c} units long. How many "
        "square units of tiles cover it exactly?",
        "a={a} b={b} c={c} tri, A=?",
        "{a}/{b}/{c} triangle, sq units =?",
        "sqrt(s*(s-{a})*(s-{b})*(s-{c})), s=({a}+{b}+{c})/2 =?",
        "I'm laying turf on a three-cornered patch. The tape says {a} m along the house, {b} m "
        "along the path and {c} m along the hedge, all of it straight. How many square metres "
        "of turf <do I need|go there>?",
        "How large is the face I have to paint? {friend} cut a flat triangular board for the "
        "school play. Its edges are {a}, {b} and {c} <decimetres|inches> long. I only paint one "
        "face.",
        "We sailed round three buoys. From the first to the second it was {a} miles, then {b} "
        "miles to the third, and {c} miles <straight|directly> back. How many square miles of "
        "sea did our course <fence in|cut out>?",
        "In my puzzle game three rods snap together at their tips. They are {a}, {b} and {c} "
        "cells long. I score a point for each square cell of area they close in. What's my "
        "score?",
        "Determine $[PQR]$, the area of the plane triangle with $PQ = {a}$, $QR = {b}$, $PR = "
        "{c}$.",
        "Let a triangle have edges ${a}$, ${b}$, ${c}$, semiperimeter $s$ and inradius $r$. "
        "State the product $r \\cdot s$.",
        "tri sides {a} {b} {c} <area|size|how much area>",
        "area(a={a}, b={b}, c={c})",
        "AB={a} BC={b} AC={c}, S=?",
        "triangle w/ 3 sides {a}, {b} & {c}, area pls",
        "sss {a},{b},{c} area",
        "{a} cm, {b} cm, {c} cm triangle cm^2 ?",
        "how big is a {a} by {b} by {c} triangle",
        "edge lengths {a}; {b}; {c}. enclosed area?",
        "need area, sides of triangle = {a} / {b} / {c}",
        "triangle({a},{b},{c}).area <=|is> ?",
        "A of triangle, a {a} b {b} c {c}, heron's",
        "So I only know the three sides, {a}, {b} and {c}, nobody told me a height. What's the "
        "area of that triangle?",
        "My son's got this triangle with {a}, {b} and {c} written along its sides, and he's "
        "meant to find the area. <What comes out?|What is it?>",
        "I'm a hobby gardener and I've a three-sided bed, edges {a} ft, {b} ft and {c} ft. How "
        "many square feet of mulch do I have to cover it with?",
        "ok so there's this formula with s, half the perimeter, I think. If the sides are {a}, "
        "{b}, {c}, what area does it give?",
        "Our maths teacher bent a straw into a triangle, {a} cm, {b} cm, {c} cm, and asked for "
        "the area in square cm. I said no idea. What is it?",
        "I bought land that's a triangle, {a} m on the north side, {b} m along the creek, {c} m "
        "along the lane, all dead straight. How many square metres did I buy?",
        "we need this for our tent: the back panel's a triangle with edges of {a}, {b} and {c} "
        "inches. How much fabric's that, in square inches?",
        "Hey, could you find the area if I give you the sides of a triangle? They're {a}, {b}, "
        "{c}.",
        "I made a mobile from three rods, one's {a}, one's {b} and one's {c} long, tied end to "
        "end as a triangle. What area's inside?",
        "The sides of a triangle are in length ${a}\\,\\text{cm}$, ${b}\\,\\text{cm}$ and "
        "${c}\\,\\text{cm}$. <Find|Calculate> its area in $\\text{cm}^2$.",
        "Let $p = \\frac{{a} + {b} + {c}}{2}$. Evaluate $\\sqrt{p(p - {a})(p - {b})(p - {c})}$.",
        "A triangle $KLM$ is given with $KL = {a}$, $LM = {b}$, $MK = {c}$. How large is its area?",
        "What is the area of a plane figure bounded by three line segments of lengths {a}, {b} "
        "and {c}?",
        "Compute $\\frac{1}{2} ab \\sin \\gamma$ for the triangle with $a = {a}$, $b = {b}$ and "
        "$c = {c}$, where $\\gamma$ is the angle opposite $c$.",
        "Three points in the plane have pairwise distances ${a}$, ${b}$ and ${c}$. Determine the"
        " area of the triangle whose vertices they are.",
        "A Heronian triangle has integer sides and integer area. Which area has the one with "
        "sides {a}, {b}, {c}?",
        "Evaluate $\\frac{1}{4}\\sqrt{(a+b+c)(-a+b+c)(a-b+c)(a+b-c)}$, given the sides $a = "
        "{a}$, $b = {b}$ and $c = {c}$ of a triangle.",
        "A troll's island is a perfect triangle with straight shores of {a}, {b} and {c} "
        "leagues. How many square leagues does he rule?",
        "A triathlon for ants leads along the three edges of a triangular tile, {a} mm, {b} mm "
        "and {c} mm. What is the area of the tile in square millimetres?",
        "Three laser beams of {a} m, {b} m and {c} m guard a museum hall, forming a closed "
        "triangle. What area of the floor is within the beams, in square metres?",
        "{person} cuts a shawl with edges of {a} cm, {b} cm and {c} cm. It lies flat as a "
        "triangle. How many square cm of wool are in it?",
        "A drone flies {a} metres, turns, flies {b} metres, turns, and after {c} metres more "
        "lands where it took off. Each leg is straight. Find the area, in square metres, of the "
        "triangle on the map.",
        "The triangular cheese counter of a market hall has glass of {a} dm, {b} dm and {c} dm "
        "at its three sides. Its top is to be tiled. How many square decimetres are tiled?",
        "Between three moons of a gas giant the distances are {a}, {b} and {c} units. What is "
        "the area of the triangle with the moons at its corners, in square units?",
        "In the carpentry workshop {friend} glues three slats, {a} cm, {b} cm and {c} cm "
        "measured on the inside, to a triangular picture frame. What picture area in cm^2 does "
        "it leave open?",
        "A racetrack for toy trains is a triangle of straight tracks, {a}, {b} and {c} pieces "
        "long. In units of one piece by one piece, what is the area in the middle?",
        "The flag of a fantasy kingdom is a triangle, the pole side {a} inches, the upper edge "
        "{b} inches, the lower edge {c} inches. How many square inches of silk does {person} "
        "order for it?",
        "An origami master folds a sheet until it is a triangle with sides of {a}, {b} and {c} "
        "units. <Say|State> how much table it covers, in square units.",
    ),
    unseen_wordings=(
        "Walking {a} m, then {b} m, then {c} m along straight lines, Eva returns to her start. "
        "What area in square metres has she walked around?",
        "heron({a}, {b}, {c}) = ?",
        "Let a triangle be given by its lengths ${a}$, ${b}$, ${c}$. How much surface has it?",
        "The sides of a triangle measure {a}, {b} and {c}. Determine its area.",
        "triangle with sides {a}, {b}, {c}, area = ?",
        "I know that the three sides of my triangle are {a} cm, {b} cm and {c} cm, but I don't "
        "know any height. How many square centimetres is its area?",
        "In $\\triangle ABC$ we have $AB = {a}$, $BC = {b}$ and $CA = {c}$. Find the area of "
        "$\\triangle ABC$.",
        "A farmer has a triangular meadow. Walking along its edges, {person} measures {a} m, {b} "
        "m and {c} m. How many square metres is the meadow?",
        "Use Heron's formula: how large is the area of a triangle whose side lengths are {a}, {b} "
        "and {c}?",
    ),
    plans=(
        "The sides are {a}, {b} and {c}. We compute the area from them.",
        "The three sides {a}, {b} and {c} determine the triangle and its area.",
        "We need the area of the triangle with the sides {a}, {b}, {c}.",
    ),
    programs=(
        code("""
            from sympy import Triangle
            print(abs(Triangle(sss=({a}, {b}, {c})).area))
        """),
        code("""
            from sympy import Rational, sqrt
            a, b, c = {a}, {b}, {c}
            s = Rational(a + b + c, 2)
            print(sqrt(s * (s - a) * (s - b) * (s - c)))
        """),
    ),
    slips=(
        Slip(
            "print(abs(Triangle(sss=({a}, {b}, {c})).area))",
            "`Triangle` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Triangle
                print(Triangle({a}, {b}, {c}).area)
            """),
            "`Triangle` wants corners unless the sides are passed as `sss`.",
        ),
        Slip(
            code("""
                from sympy import Rational
                a, b, c = {a}, {b}, {c}
                s = Rational(a + b + c, 2)
                print(sqrt(s * (s - a) * (s - b) * (s - c)))
            """),
            "`sqrt` was never imported. Import it and try again.",
            fix=1,
        ),
        Slip(
            "from math import heron\nprint(heron({a}, {b}, {c}))",
            "There is no function `heron`. Let us write Heron's formula out.",
            fix=1,
        ),
        Slip(
            code("""
                from math import sqrt
                a, b, c = {a}, {b}, {c}
                print(sqrt(S * (S - a) * (S - b) * (S - c)))
            """),
            "Half the perimeter was never computed. Let sympy build the triangle instead.",
        ),
    ),
    conclusions=(
        "The area of the triangle is $\\boxed{{answer}}$.",
        "So the area is $\\boxed{{answer}}$.",
        "The triangle has area $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Take half the perimeter of the triangle with sides {a}, {b}, {c} and multiply it by its "
        "differences from the sides. The square root of the product is $\\boxed{{answer}}$.",
        "Heron's formula for the sides {a}, {b} and {c} gives the area $\\boxed{{answer}}$.",
    ),
)
