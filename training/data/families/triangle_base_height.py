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
