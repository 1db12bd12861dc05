"""The area of a trapezoid with given parallel sides and height."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        a, b, h = number(random, 2, 300), number(random, 2, 300), number(random, 2, 200)
        if a != b and (a + b) * h % 2 == 0:
            return {"a": a, "b": b, "h": h}


def answer(a: int, b: int, h: int) -> int:
    rectangle, triangles = min(a, b) * h, abs(a - b) * h // 2
    return rectangle + triangles


FAMILY = Family(
    name="trapezoid_area",
    draw=draw,
    answer=answer,
    wordings=(
        "<Find|Calculate|Work out> the area of a <trapezoid|trapezium> with parallel sides {a} "
        "and {b} and height {h}.",
        "<trapezoid|trapezium>: a={a}, b={b}, h={h}, area?",
        "area <trapezium|trapezoid> parallel sides {a} & {b}, height {h}",
        "The bases of a trapezoid <are|measure> ${a}$ and ${b}$, and its height is ${h}$. "
        "<Compute|Determine> its area.",
        "trapezoid area, bases {a} cm and {b} cm, h {h} cm, answer in cm²",
        "hey can someone help me, i need the area of a trapezoid. the two parallel sides are {a} "
        "and {b} and the height is {h}",
        "Evaluate $A = \\frac{(a + b)h}{2}$ for a trapezoid with $a = {a}$, $b = {b}$ and $h = "
        "{h}$.",
        "{person}'s garden is a trapezoid. Its two parallel <sides|edges> are {a} m and {b} m "
        "long and lie {h} m apart. How many square metres <does it cover|is it>?",
        "<How many square metres of turf does {person} need|What area in square metres must "
        "{person} seed> for a trapezium-shaped lawn whose parallel edges are {a} m and {b} m "
        "long, {h} m apart?",
        "A <table top|desk|wooden board> has the shape of a trapezoid: the front edge is {a} cm, "
        "the back edge, parallel to it, is {b} cm, and they are {h} cm apart. <Find|Work out> "
        "its area in square centimetres.",
        "In trapezoid $ABCD$ with $AB \\parallel CD$, $AB = {a}$, $CD = {b}$ and the distance "
        "between the lines $AB$ and $CD$ is {h}. Find the area of $ABCD$.",
        "Two sides of a quadrilateral are parallel, with lengths {a} and {b}. The distance "
        "between them is {h}. <What is its area?|How large is its area?>",
        "{person} and {friend} paint a <stage wall|backdrop> shaped like a trapezoid, {h} dm "
        "high, {a} dm long at the bottom and {b} dm long at the top. Bottom and top are "
        "parallel. How many square decimetres do they paint?",
        "a trapezoid is {h} high and its bases are {a} and {b}. <area pls|whats its area|how big "
        "is it (area)>",
        "Given: trapezium, height {h} cm, parallel sides {a} cm and {b} cm. <Required|Wanted>: "
        "area in cm².",
        "The cross-section of a <canal|ditch|trench> is a trapezium, {a} m wide at the top, {b} "
        "m wide at the bottom and {h} m deep. What is the area of the cross-section in m²?",
        "<Determine|Compute> how many unit squares equal the area of a trapezoid of height {h} "
        "whose bases have lengths {a} and {b}.",
        "What area is enclosed by a trapezium whose height is {h} and whose parallel sides <have "
        "lengths|are> {a} and {b}?",
        "One base of a trapezoid is {a}, the other <base |>is {b}, the <altitude|height> is {h}. "
        "Find the area.",
        "b1 = {a}, b2 = {b}, h = {h}; area of the trapezoid = ?",
        "1/2*({a}+{b})*{h} <trapezoid area, = ?|for my trapezium homework = ?>",
        "A sail is cut as a trapezoid. The upper edge is {a} dm and the lower edge, which is "
        "parallel to it, {b} dm, and the sail is {h} dm high. How many dm² of cloth is that?",
        "my roof has a side thats a trapezoid, gutter {a} ft, ridge {b} ft (parallel), and from "
        "gutter to ridge its {h} ft straight up the slope. how many square feet of roofing is it",
        "For homework I drew a trapezoid with parallel sides of {a} mm and {b} mm that are {h} "
        "mm apart, now {friend} asks for the area in mm². <What should I say?|What is it?>",
        "The lengths of the parallel sides of a trapezium are {a} cm and {b} cm. The "
        "perpendicular distance between them is {h} cm. Its area in cm² is to be found.",
        "A farmer buys a field between two parallel roads. It runs {a} m along one road and {b} "
        "m along the other, and the roads are {h} m apart. All borders are straight. What is the "
        "field's area in square metres?",
        "Let a trapezoid have altitude $h = {h}$ and parallel sides $p = {a}$, $q = {b}$. "
        "<State|Give|Find> its area.",
        "can you compute a trapezium for me? top {a}, bottom {b}, height {h}. only the area please",
        "What is the area under the straight line from height {a} at one end to height {b} at "
        "the other, if the ends are {h} apart horizontally?",
        "{person} cuts a piece of paper to a trapezoid whose bases measure {a} mm and {b} mm. It "
        "is {h} mm high. <Give the area in mm².|How many mm² of paper is this?>",
        "A plot of land with parallel sides of {a} yards and {b} yards, {h} yards from each "
        "other, is sold. How many square yards is it?",
        "trapez {a} {b} <height|h> {h} area",
        "a||b trapezoid: {a} and {b}, dist {h}, A?",
        "({a}+{b})/2*{h}",
        "<trapezoid|trapezium> sq units? <bases|parallel sides> {a}, {b}; alt {h}",
        "A = ? top {a}, base {b}, h={h} (trapezium)",
        "{h} tall, {a} one base {b} other base, trapezoid area",
        "mean of {a} and {b} times {h} = ?",
        "quad w/ parallel sides {a} cm + {b} cm, {h} cm between, cm^2?",
        "height={h} base1={a} base2={b} shape=trapezoid area=",
        "how much area trapezoid {a} {b} (parallel) height {h}",
        "trapezium area calc: {a} m, {b} m, {h} m high",
        "p = {a}, q = {b}, p parallel q, gap {h}, <area|surface>?",
        "So my kid's worksheet has this trapezoid, the parallel sides say {a} and {b}, and "
        "there's a dotted line for the height that says {h}. What's the area?",
        "We're learning trapeziums at the moment. Mine's got parallel sides of {a} cm and {b} cm"
        " and it's {h} cm high, and I need the square centimetres. What do I <get|write>?",
        "I'm putting up a <shed|hut> and the side wall is a trapezoid: two upright edges of {a} "
        "ft and {b} ft, and they're {h} ft apart. How many square feet of boards is that?",
        "You know those handbags that have different widths at the top and bottom? I'm cutting "
        "the front from felt, {a} cm at the top, {b} cm at the bottom, straight sides, {h} cm in"
        " height. How much felt, in square cm?",
        "ok so it's got two sides that run parallel, one's {a}, the other one's {b}, and the "
        "distance across is {h}. Area of the thing?",
        "My dad asked me to measure our driveway. It's {a} m wide at the street, {b} m wide at "
        "the garage, {h} m from one to the other, with straight edges. Both ends are parallel. "
        "How many square metres is it?",
        "Teacher said add the two bases, halve, times the height. The bases are {a} and {b}, "
        "height's {h}. So what's the trapezoid's area?",
        "I quilt, and every patch is a trapezoid with a {a} inch edge and a parallel {b} inch "
        "edge, {h} inches between the two. How many square inches does a patch have?",
        "listen, a trapezium question: height {h}, the sides that are parallel are {a} and {b}. "
        "how large is the area, I always forget the formula",
        "A trapezium has parallel sides of lengths ${a}\\,\\text{cm}$ and ${b}\\,\\text{cm}$ and"
        " a perpendicular height of ${h}\\,\\text{cm}$. Work out its area in $\\text{cm}^2$.",
        "Let $ABCD$ be a <trapezoid|trapezium> with bases $AD = {a}$ and $BC = {b}$. The "
        "altitude from $B$ to line $AD$ has length ${h}$. What is $[ABCD]$?",
        "A convex quadrilateral has a pair of parallel sides, of lengths {a} and {b}, lying on "
        "lines at distance {h}. <Find|Determine> its area.",
        "Find the area of the figure cut from a strip of width ${h}$ if the segments it has on "
        "the edges of the strip are ${a}$ and ${b}$ long and its other two sides are straight.",
        "What is <the product of the height and the midline|midline times height> for a "
        "trapezoid of height {h} whose bases are {a} and {b}?",
        "Evaluate $\\int_0^{{h}} w(y)\\,dy$, where $w$ is the linear function with $w(0) = {a}$ "
        "and $w({h}) = {b}$, that is, the area of a trapezoid.",
        "In a right trapezoid, the leg perpendicular to the bases is {h} long. The bases measure"
        " {a} and {b}. <Calculate|State> the area.",
        "Given a trapezoid with $B = {a}$, $b = {b}$ and altitude ${h}$, $B$ and $b$ being the "
        "bases, compute the area.",
        "A lampshade is made of identical flat trapezoid panels. A panel is {a} cm long along "
        "the top, {b} cm along the bottom (the two are parallel) and {h} cm high. What is the "
        "area of a panel in square centimetres?",
        "The castle's drawbridge has the shape of a trapezoid: {a} feet wide at the gate, {b} "
        "feet wide at the far end, parallel to it, and {h} feet long from one to the other. How "
        "many square feet of oak <went into|cover> its upper side?",
        "In the velocity diagram of a lift, the speed changes evenly from {a} m/s to {b} m/s "
        "within {h} seconds. The trapezoid below the line gives the distance. How many metres is"
        " it?",
        "{person} bakes a flat gingerbread roof in the form of a trapezoid. Ridge {a} cm, eaves "
        "{b} cm, parallel to each other and {h} cm apart. How many square centimetres of icing "
        "does it take to cover it?",
        "A ski slope seen from above is a trapezium: the start line is {a} m, the finish line, "
        "parallel to it, {b} m, and the lines are {h} m apart. What area in square metres has to"
        " be groomed?",
        "The solar panel of a satellite is a trapezoid of height {h} dm with parallel edges {a} "
        "dm and {b} dm. How many square decimetres of sunlight does it catch head-on?",
        "A dam's end wall has the form of a trapezium with a {a} m crest, a {b} m foot and a "
        "height of {h} m. {friend} <must|has to> plaster it. For how many square metres does "
        "{friend} buy plaster?",
        "The body of a dulcimer is a trapezoid. The long strings' side and the short strings' "
        "side are parallel, one is {a} mm, the other is {b} mm, with {h} mm between them. What "
        "area does the soundboard have in mm^2?",
        "A level designer places a platform whose upper edge is {a} pixels and whose lower edge "
        "is {b} pixels long. It is {h} pixels high and its left and right edges are straight. "
        "How many square pixels is the trapezoid?",
        "A vineyard on a hillside lies between two parallel stone walls, {a} m and {b} m long "
        "and {h} m apart, and straight fences join the ends of the walls. Find the area of the "
        "vineyard in square metres.",
        "The conference room is shaped like a trapezoid: window wall {a} m, back wall {b} m, and"
        " since they are parallel, it is {h} m from one to the other everywhere. Which carpet "
        "area in m^2 should {person} order?",
    ),
    unseen_wordings=(
        "trapezium parallel sides: {a}, {b}; distance between them: {h}; A?",
        "I'm tiling a wall that has a slanted ceiling. It is {a} dm high on the left and {b} dm "
        "high on the right, and {h} dm wide along the floor. How many square decimetres is the "
        "wall?",
        "If the height of a trapezoid is {h} units and its bases are {a} units and {b} units "
        "long, how many square units is its area?",
        "Calculate the surface of a trapezoid-shaped window pane in cm². It is {h} cm high, and "
        "the two parallel edges are {a} cm and {b} cm.",
        "Let $PQRS$ be a trapezoid with $PQ \\parallel RS$, $PQ = {a}$, $RS = {b}$ and height "
        "${h}$. Determine its area.",
        "how do i get the area of a trapezoid, the bases are {a} and {b}, its {h} tall",
        "{person} wants to sell a trapezium-shaped meadow. The two fences that are parallel "
        "measure {a} m and {b} m, and from one to the other it is {h} m at a right angle. What "
        "is the area of the meadow in m²?",
        "area? trapezoid base1 {a} base2 {b} height {h}",
    ),
    plans=(
        "The parallel sides are {a} and {b}, the height is {h}. The area is half the sum of the "
        "parallel sides times the height.",
        "A trapezoid has area $\\frac{(a + b)h}{2}$, here with a = {a}, b = {b} and h = {h}.",
        "We <take|compute> the mean of the parallel sides {a} and {b} and multiply it by the "
        "height {h}.",
    ),
    programs=(
        "print(({a} + {b}) * {h} // 2)",
        code("""
            from fractions import Fraction
            mean = Fraction({a} + {b}, 2)
            print(mean * {h})
        """),
        code("""
            from sympy import Rational
            print(Rational(1, 2) * ({a} + {b}) * {h})
        """),
    ),
    slips=(
        Slip(
            "print(mean * {h})",
            "`mean` was not computed yet. It is half the sum of the parallel sides.",
            fix=1,
        ),
        Slip(
            "print(Rational(1, 2) * ({a} + {b}) * {h})",
            "`Rational` must be imported from sympy.",
            fix=2,
        ),
        Slip(
            "from sympy import Trapezoid\nprint(Trapezoid({a}, {b}, {h}).area)",
            "Sympy has no `Trapezoid`. The formula is enough.",
        ),
    ),
    conclusions=(
        "The area <of the trapezoid |>is $\\boxed{{answer}}$.",
        "<So|Hence> the area asked for is $\\boxed{{answer}}$.",
        "Parallel sides {a} and {b} at distance {h} enclose the area $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The area of a trapezoid is the mean of its parallel sides {a} and {b} times its height "
        "{h}. This is $\\boxed{{answer}}$.",
        "A diagonal cuts it into two triangles of height {h} with bases {a} and {b}. Half of each "
        "base times the height, added up, gives $\\boxed{{answer}}$.",
    ),
)
