"""The area of a triangle with given base and height."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        b, h = number(random, 2, 500), number(random, 2, 500)
        if b * h % 2 == 0:
            return {"b": b, "h": h}


def answer(b: int, h: int) -> int:
    return b // 2 * h if b % 2 == 0 else h // 2 * b


FAMILY = Family(
    name="triangle_base_height",
    draw=draw,
    answer=answer,
    wordings=(
        "<Find|Calculate|Compute> the area of a triangle with base {b} and height {h}.",
        "triangle base {b} height {h} area<?| = ?>",
        "triangle: b = {b}, h = {h}, A = ?",
        "A triangle has a base of ${b}$ and a <corresponding |>height of ${h}$. What is its area?",
        "area of triangle, base {b} cm, height {h} cm, in cm²",
        "hi, how do I work out the area of a triangle thats {h} cm high with a base of {b} cm? "
        "<in square cm please|answer in cm² please>",
        "<Evaluate|Compute> $A = \\frac{1}{2}bh$ for a triangle with $b = {b}$ and $h = {h}$.",
        "In triangle $ABC$ the side $BC$ has length {b} and the altitude from $A$ has length "
        "{h}. <Determine|Find> the area of the triangle.",
        "{person} sews a triangular <flag|pennant|sail>. It is {b} cm along the bottom and {h} "
        "cm tall. How many square centimetres of <cloth|fabric> does it have?",
        "The legs of a right triangle are {b} and {h}. <What is its area?|Find its area.|How "
        "large is its area?>",
        "right triangle legs {b} and {h} <: area?|, need the area>",
        "<What area does a triangle have|How large is the area of a triangle> if one of its "
        "sides is {b} and the altitude onto this side is {h}?",
        "The gable of a <house|barn> is a triangle {b} dm wide and {h} dm high. How many square "
        "decimetres must {person} paint?",
        "A triangular <plot|garden|field> has one straight side of {b} m along the road. The "
        "opposite corner is {h} m from the road. What is the area <of the land |>in square "
        "metres?",
        "my triangle has height {h} and base {b}, <whats the area|area pls|how much is the area>",
        "Find the area of the triangle with vertices $(0, 0)$, $({b}, 0)$ and $(0, {h})$.",
        "A rectangle of {b} by {h} is cut <in two|in half> along a diagonal. What is the area of "
        "one of the triangles?",
        "{person} cuts a sheet of {b} mm by {h} mm from corner to corner and gives {friend} one "
        "of the two triangles. How many mm² of paper does {friend} get?",
        "Let $\\triangle PQR$ have a right angle at $Q$, with $PQ = {b}$ and $QR = {h}$. "
        "<Compute|Give> its area.",
        "With a base of {b} inches and an altitude of {h} inches, how many square inches does a "
        "triangle cover?",
        "Given a triangle, height {h}, base {b}. Area <wanted|required>.",
        "The height of a triangle is {h} cm, the base belonging to it {b} cm. Its area, in cm², "
        "is to be <found|calculated>.",
        "1/2 * base * height, base = {b}, height = {h}, result?",
        "Two perpendicular sides of a triangle <measure|have lengths> {b} and {h}. Work out <the "
        "area enclosed|how much area they enclose together with the third side>.",
        "{person} plants a triangular flower bed in the corner of the yard where two walls meet "
        "at a right angle. It reaches {b} dm along one wall and {h} dm along the other. How many "
        "dm² is the bed?",
        "A slice of <watermelon|cheese> looks like a triangle from the side: it stands on an "
        "edge of {b} mm and its tip is {h} mm above that edge. What is the area of this side in "
        "mm²?",
        "What is the area of an isosceles triangle whose base is {b} and whose height to the "
        "base is {h}?",
        "What does a triangular <road sign|road mirror|banner> {h} cm high on a base of {b} cm "
        "measure in square centimetres?",
        "tri area: side {b}, altitude to it {h}",
        "I need to buy wood for a triangular shelf. Its two edges at the walls form a right "
        "angle and are {b} cm and {h} cm long. How many cm² is the shelf?",
        "can u tell me the area, its a triangle, {b} along the base and {h} straight up to the "
        "top corner",
        "A triangle and a rectangle both have base {b} and height {h}. Give the area of the "
        "triangle.",
        "On squared paper {person} draws a triangle whose lowest side lies on a grid line and is "
        "{b} squares long. Its top corner is {h} squares above that line. How many squares is "
        "its area?",
        "{b} * {h} / 2 <triangle|tri area>",
        "tri b={b} h={h}",
        "base={b}, alt={h}, triangle sq units?",
        "A triangle? g = {b}, h = {h}",
        "how big is a triangle <with base {b}, height {h}|{b} wide {h} high>",
        "{b} cm base, {h} cm tall, triangle, cm^2",
        "half of {b} times {h} <=|gives> ?",
        "area right-angled tri, short sides {b}, {h}",
        "triangle height={h} base={b} surface",
        "rt triangle {b} x {h} <area|sq units>",
        ".5 x {b} x {h}",
        "triangle, side {b} m, perpendicular height {h} m, area m^2",
        "So the triangle's {b} along the bottom and it's {h} high, straight up. What's the area?",
        "My daughter keeps forgetting the half. She's got a triangle with base {b} cm and height"
        " {h} cm. What should she have in square cm?",
        "I'm making bunting, little triangles, {b} inches at the top edge and {h} inches down to"
        " the tip. How many square inches does one of them have?",
        "okay, so basically it's a right triangle and the sides at the right angle are {b} and "
        "{h}. How do I get the area, and what is it?",
        "our teacher says any triangle is half a parallelogram. Ours has base {b} and height "
        "{h}, so the triangle's area is what?",
        "I build kites, and the new one is a triangle {b} cm wide at the bottom edge and {h} cm "
        "from that edge to the nose. How much cloth is in it, in square centimetres?",
        "Quick question from a tired parent: base {b}, height {h}, it's a triangle, <what's the "
        "area|what do we write for the area>?",
        "I've measured the end of my attic. It's a triangle, floor {b} ft, ridge {h} ft above "
        "the floor. How many square feet of wallpaper covers that end?",
        "they gave us one side, {b}, and the altitude that hits it, {h}. And you need the area "
        "of the triangle. What would you say?",
        "In $\\triangle DEF$, $EF = {b}$ and the distance from $D$ to the line $EF$ equals "
        "${h}$. <Find|Compute> the area of $\\triangle DEF$.",
        "A triangle $ABC$ is right-angled at $C$, with $CA = {h}$ cm and $CB = {b}$ cm. Work out"
        " its area in square centimetres.",
        "Let $g = {b}$ be a side of a triangle and $h_g = {h}$ the altitude to it. Determine the"
        " area.",
        "A parallelogram with base ${b}$ and height ${h}$ is divided by a diagonal into two "
        "congruent triangles. What is the area of each?",
        "Evaluate $\\int_0^{{h}} {b} \\left(1 - \\frac{y}{{h}}\\right) dy$, the area of a "
        "triangle with base ${b}$ and height ${h}$.",
        "The point $P$ moves on a line parallel to segment $MN$ at distance ${h}$ from it, and "
        "$MN = {b}$. What constant area does triangle $MNP$ have?",
        "Find the area of the triangle bounded by the coordinate axes and the line "
        "$\\frac{x}{{b}} + \\frac{y}{{h}} = 1$.",
        "The catheti of a right triangle have lengths {b} and {h}. State the area of the triangle.",
        "The witch's hat is a flat triangle of felt in the puppet theatre, {b} cm across the "
        "brim and {h} cm high. How many cm^2 of felt does it take?",
        "A samosa lies on the plate as a triangle with one side of {b} mm. From there to the "
        "opposite corner it is {h} mm, at a right angle. What area of the plate does it cover, "
        "in mm^2?",
        "A wheelchair ramp seen from the side is a right triangle, {b} dm along the ground and "
        "{h} dm up at the wall. Find the area of the side in square decimetres.",
        "{person} parks a triangular solar sail in orbit. Its boom of {b} m forms one edge and "
        "the opposite tip is {h} m away from the boom's line. <How many square metres of sail "
        "are there?|What is the sail's area in square metres?>",
        "A billiard triangle, ignoring its round corners, has a lower side of {b} cm and stands "
        "{h} cm high. How large is the area inside in cm^2?",
        "The delta of a river is nearly a triangle. The coast is its base, {b} km, and the river"
        " splits {h} km inland, measured straight from the coast. Taking it as an exact "
        "triangle, how many square km does it have?",
        "At the harbour, {friend} hoists a jib: the foot is {b} ft long and the top corner is "
        "{h} ft above the line of the foot, measured at right angles. Calculate the cloth in "
        "square feet.",
        "The start-up's logo is a triangle, {b} pixels wide at its flat bottom and {h} pixels "
        "high. Its designer wants to know how many square pixels that is. Can you say?",
        "Two streets cross at a right angle. A triangular square between them has {b} m of front"
        " on one street and {h} m on the other, and the third side is a straight hedge. How many"
        " m^2 is it?",
        "{person} folds a paper boat whose sail is a triangle of base {b} mm and height {h} mm. "
        "Give the visible area of the sail in mm^2.",
        "A farmer's corner field is cut off by a straight railway, so that {b} yards of the one "
        "fence and {h} yards of the other, perpendicular to it, are left together with the "
        "railway as the border. How many square yards does he still have?",
    ),
    unseen_wordings=(
        "base={b}, height={h}, shape=triangle, area=?",
        "How big, in square metres, is a triangular piece of lawn with a base of {b} m when its "
        "height is {h} m?",
        "State the area of a triangle, one side of which measures {b} units, the distance of the "
        "opposite vertex from this side being {h} units.",
        "The altitude $CH$ of triangle $ABC$ is ${h}$ long, and $AB = {b}$. Calculate $[ABC]$, "
        "the area.",
        "{person} puts up a triangular shade sail between three poles. One edge is {b} dm long "
        "and the third pole is {h} dm away from the line of this edge. How many square "
        "decimetres is the sail?",
        "i have a right angled triangle and the sides at the right angle are {b} and {h}. what "
        "do i get for the area",
        "height {h}, base {b}: area of the triangle?",
        "The front of a tent is a triangle. It measures {b} cm along the ground and its top is "
        "{h} cm above the ground. Determine the area of the front in cm².",
    ),
    plans=(
        "The base is {b} and the height is {h}. The area of a triangle is half of base times "
        "height.",
        "The triangle is half of a rectangle with sides {b} and {h}.",
        "We use $A = \\frac{bh}{2}$ with b = {b} and h = {h}.",
    ),
    programs=(
        "print({b} * {h} // 2)",
        code("""
            from fractions import Fraction
            print(Fraction(1, 2) * {b} * {h})
        """),
        code("""
            from sympy import Point, Triangle
            print(Triangle(Point(0, 0), Point({b}, 0), Point(0, {h})).area)
        """),
    ),
    slips=(
        Slip(
            "print(Fraction(1, 2) * {b} * {h})",
            "`Fraction` has to be imported first.",
            fix=1,
        ),
        Slip(
            "from math import triangle_area\nprint(triangle_area({b}, {h}))",
            "There is no such function in `math`. Half of base times height is enough.",
        ),
        Slip(
            code("""
                from sympy import Triangle
                print(Triangle(Point(0, 0), Point({b}, 0), Point(0, {h})).area)
            """),
            "`Point` was not imported along with `Triangle`.",
            fix=2,
        ),
    ),
    conclusions=(
        "The area <of the triangle |>is $\\boxed{{answer}}$.",
        "<So|Hence> the area asked for is $\\boxed{{answer}}$.",
        "Base {b} and height {h} give the area $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The area of a triangle is half the product of its base {b} and its height {h}, which is "
        "$\\boxed{{answer}}$.",
        "A rectangle with sides {b} and {h} has twice the area of the triangle. Half of their "
        "product is $\\boxed{{answer}}$.",
    ),
)
