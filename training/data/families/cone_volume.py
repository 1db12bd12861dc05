"""The volume of a cone with given radius and height, as a multiple of pi."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """Mostly whole multiples of pi, now and then thirds."""
    while True:
        r, h = number(random, 2, 60), number(random, 2, 200)
        if r * r * h % 3 == 0 or random.random() < 0.05:
            return {"r": r, "h": h}


def answer(r: int, h: int) -> str:
    volume = Fraction(sum(h for _ in range(r * r)), 3)
    thirds = "" if volume.denominator == 1 else f"/{volume.denominator}"
    return f"{volume.numerator}*pi{thirds}"


FAMILY = Family(
    name="cone_volume",
    draw=draw,
    answer=answer,
    wordings=(
        "<Find|Compute|Determine> the volume of a cone <of|with> radius {r} and height {h}. "
        "<Give|Leave> the answer in terms of <pi|$\\pi$|π>.",
        "cone r={r} h={h} <volume|V>, <keep pi|in terms of pi|exact with pi>",
        "volume of cone, radius {r} cm, height {h} cm, <as multiple of pi|exact with pi>, in cm^3?",
        "A right circular cone has base radius ${r}$ and height ${h}$. <Express|Write|Give> its "
        "volume <as a multiple of|in terms of> $\\pi$.",
        "<Evaluate|Compute> $V = \\frac{1}{3}\\pi r^2 h$ for $r = {r}$ and $h = {h}$, <leaving "
        "$\\pi$ in the result|exactly, as a multiple of $\\pi$>.",
        "hey can <someone|anybody> help me, how much fits in a cone thats {h} cm tall with a "
        "radius of {r} cm? cubic cm, leave pi in",
        "An ice cream cone is {h} mm deep and has an inner radius of {r} mm at the top. How many "
        "cubic millimetres of ice cream fill it <exactly |>to the rim, <in terms of|expressed "
        "with> π?",
        "{person} pours sand into a <heap|pile> that has the shape of a cone. Its base has "
        "radius {r} dm, and it is {h} dm high. What is the volume of the sand in dm³, as a "
        "multiple of π?",
        "How many cubic metres does a conical <tent|tower roof> hold if the radius of its floor "
        "is {r} m and its top is {h} m above the floor? <Keep π.|Do not round, leave π.>",
        "What is the volume, <with pi left in|in terms of pi>, of a cone whose height is {h} and "
        "whose base is a circle of radius {r}?",
        "cone, height {h}, base radius {r} -> volume (exact, in pi)",
        "1/3 * pi * {r}^2 * {h} = ? <leave pi|(keep pi)>",
        "{person} and {friend} make candles in the shape of a cone, {h} cm high, with a circular "
        "base of radius {r} cm. How much wax in cm³ <goes into|is needed for> one candle? Answer "
        "as a multiple of pi.",
        "A cone and a cylinder both have radius {r} and height {h}. What is the volume of the "
        "cone, <as a multiple of $\\pi$|in terms of $\\pi$>?",
        "The <radius of the base|base radius> of a cone is {r} cm. The height is {h} cm. Its "
        "volume in cm³ is to be <found|calculated>, in terms of π.",
        "i have a cone with radius {r} and its {h} high, <whats|what is> the volume? dont "
        "multiply out pi",
        "Let a cone have height $h = {h}$ and base radius $r = {r}$. <State|Determine> the exact "
        "volume, using $\\pi$.",
        "A <funnel|paper cup> is a cone with its tip down, {h} cm deep, and the radius of its "
        "opening is {r} cm. How many cubic centimetres of <water|juice> does it hold when full? "
        "Give a multiple of π.",
        "A right triangle with legs {r} and {h} is rotated about the leg of length {h}. "
        "<Find|Compute> the volume of the resulting cone in terms of $\\pi$.",
        "Exact volume <please|wanted> (with π): circular cone, r = {r}, h = {h}.",
        "Given the radius {r} of its base and its altitude {h}, how large is the volume of a "
        "cone? Keep $\\pi$ in the answer.",
        "What volume does {person}'s party hat enclose? It is a cone with a radius of {r} cm and "
        "a height of {h} cm. <In cm³, as a number times pi.|Give it in cm³ in terms of pi.>",
        "a pile of <salt|gravel> is shaped like a cone, {h} ft tall and with a base of radius "
        "{r} ft, how many cubic feet is it? leave it in terms of pi",
        "The volcano in {person}'s school project is a cone. The circle it stands on has radius "
        "{r} cm and the summit is {h} cm above the table. Find the volume of the model in cubic "
        "centimetres, in terms of π.",
        "base circle radius: {r}; height: {h}; solid: cone; volume in terms of pi?",
        "<Calculate|Work out> how many cubic units a cone of height {h} units and radius {r} "
        "units contains, as a multiple of $\\pi$.",
        "Using the formula for the volume of a cone, find the exact value in terms of $\\pi$ "
        "when the height is ${h}$ and the radius of the base is ${r}$.",
        "We fill a conical <tank|silo> with grain. It is {h} m high and {r} m in radius at the "
        "top. How many cubic metres go in, when π is left in the answer?",
        "V of a right cone with r {r} and h {h} pls, answer like k*pi",
        "A <carpenter|sculptor> turns a cone of base radius {r} mm and height {h} mm from a "
        "block of wood. What is the cone's volume in mm³, expressed with π?",
        "How much space is inside a cone if it measures {r} from the centre of the base to its "
        "rim and {h} from the centre of the base to the tip, straight up? Give the answer in "
        "terms of π.",
        "cone vol r {r} h {h} in pi",
        "volume cone radius={r} height={h} <leave pi|terms of pi>",
        "(1/3)pi r^2 h r={r} h={h} <dont round|keep pi>",
        "cone h={h} r={r} V=?*pi",
        "pi*{r}**2*{h}/3 exact w/ pi",
        "how big cone radius {r} height {h}, answer with pi",
        "r={r}; h={h}; solid=cone; V=? (pi exact)",
        "vol of a cone {h} tall, {r} radius. pi form pls",
        "cone -> base radius {r}, altitude {h}, capacity in terms of pi?",
        "third of cylinder r={r} h={h}, <multiple of pi|pi stays>",
        "<need|want> V for cone, r={r} h={h}, pi not decimals",
        "cone volume exact {r} (radius) {h} (height) pi",
        "so basically it's a cone, my kid's worksheet says radius {r} and height {h}, and they "
        "want the volume but with pi left as pi. <What do we put|What's that>?",
        "Okay I'm looking at a traffic cone, pretend it's a perfect one, {h} inches tall, {r} "
        "inches radius at the bottom, how many cubic inches is it? With pi, please, don't "
        "multiply it out.",
        "My teacher's always on about one third base times height. So the base's a circle with "
        "radius {r}, the height's {h}, it's a cone. What's the volume if I keep the pi?",
        "I'm <knitting|sewing> a gnome hat, well, stuffing one, and it's a cone, {r} cm from the"
        " middle of the base to the edge and {h} cm up to the tip. How many cubic cm of "
        "stuffing, in terms of pi?",
        "hey dad here, we've forgotten everything. cone, height {h}, radius {r}, how do you get "
        "the volume, and what's it come to as something times pi",
        "You know those paper snow cones? Mine's {h} cm deep, and the opening's radius is {r} "
        "cm, and I was wondering what volume that's got, exactly, so with pi in it.",
        "in class we poured water from a cone into a cylinder, same radius {r}, same height {h},"
        " it took three pours. so what's the cone's volume, they'd like it with pi",
        "I've got a lathe and I want to turn a <spinning top|plumb bob>, just a cone, {h} mm "
        "long, {r} mm radius where it's thickest. Tell me its volume in cubic mm as a number "
        "times pi.",
        "She said don't use 3.14, just write pi. Cone, the radius'd be {r} and it's {h} high. So"
        " what do I write for the volume?",
        "Let $K$ be a right circular cone with base of radius ${r}$ and altitude ${h}$. Evaluate"
        " $\\mathrm{vol}(K)$, <expressing it by|leaving> $\\pi$.",
        "What volume is generated when the region bounded by the line $y = \\frac{{r}}{{h}}x$, "
        "the $x$-axis and $x = {h}$ revolves about the $x$-axis? Answer in terms of $\\pi$.",
        "Compute $\\int_0^{{h}} \\pi \\left(\\frac{{r}x}{{h}}\\right)^2 dx$, that is the volume "
        "of a cone of height {h} and base radius {r}, in terms of $\\pi$.",
        "A cone has height ${h}$, and its circular base has radius ${r}$. Find, without "
        "approximating $\\pi$, the content of the cone.",
        "The base of a circular cone has the area $\\pi \\cdot {r}^2$ and the vertex lies ${h}$ "
        "units above the plane of the base. What is the volume of the cone in terms of $\\pi$?",
        "If $B$ denotes the area of a disc of radius ${r}$, determine $\\frac{1}{3} B \\cdot "
        "{h}$, the volume of the cone of height ${h}$ <standing on|over> this disc, as a "
        "multiple of $\\pi$.",
        "Exam question: state the formula for the volume of a cone and apply it to $r = {r}$, $h"
        " = {h}$. The result shall be exact (involving $\\pi$).",
        "Let C be the solid formed by all segments joining a point at height {h} to a disc of "
        "radius {r} <in the ground plane|below it>, the point being straight above the centre. "
        "What is the volume of C in terms of pi?",
        "The witch's hat is a cone, {h} inches high, its rim a circle of radius {r} inches. She "
        "fills it with potion to the brim. How many cubic inches of potion is that? Keep pi in "
        "your answer.",
        "A rocket's nose is a cone of base radius {r} feet and length {h} feet. How much room, "
        "in cubic feet and as a multiple of pi, do the engineers have inside?",
        "{person} builds a sandcastle tower shaped like a cone: the footprint has a radius of "
        "{r} cm, and the top is {h} cm up. What amount of sand in cubic centimetres went into "
        "it? (in terms of pi)",
        "The chocolate maker casts cones of dark chocolate {h} mm in height with a radius of {r}"
        " mm at the base. What is the volume of one piece in cubic millimetres, <pi left "
        "standing|given with pi>?",
        "Grain trickles from a conveyor and piles up to a cone {h} m high with a radius of {r} m"
        " on the ground. How many cubic metres lie there? Write the exact value with pi.",
        "In a computer game, a spell fills a cone of length {h} metres, ending in a circle of "
        "radius {r} metres, with fog. Give the cubic metres of fog in terms of pi.",
        "A tepee stands {h} feet tall on a round floor of radius {r} feet and narrows evenly to "
        "a point. What volume of air does it enclose? Use pi in the answer.",
        "The bell of a toy trumpet is a hollow cone, {h} cm from tip to opening, the opening "
        "having radius {r} cm. How much water would fill it, in cubic cm, in terms of pi?",
        "For the winter market {friend} freezes a cone of ice with radius {r} dm at the bottom "
        "and height {h} dm. How many cubic decimetres of ice are needed, stated <with|by means "
        "of> pi?",
        "A roofer measures a round turret: its roof is a cone, {h} m from eaves to tip "
        "(vertically), {r} m in radius. The owner asks how much attic space that is. Reply in "
        "cubic metres with pi unrounded.",
        "A party popper shop sells confetti in cones {h} cm long whose round lid has a radius of"
        " {r} cm. What quantity of confetti, in cubic centimetres and in terms of pi, goes into "
        "a full one?",
    ),
    unseen_wordings=(
        "Cone: radius of base {r}, altitude {h}. V / in terms of pi?",
        "A traffic cone is {h} cm high, and the circle at its foot has radius {r} cm. What is "
        "its volume in cubic centimetres? Write the answer with π.",
        "Find, as a multiple of $\\pi$, the volume of the solid cone with a base of radius ${r}$ "
        "and a height of ${h}$.",
        "can you work out the volume of my cone? radius is {r} inches, height {h} inches, answer "
        "in cubic inches and in terms of pi",
        "The region under the line from the origin to the point $({h}, {r})$ is revolved about "
        "the $x$-axis. Give the volume of this cone in terms of $\\pi$.",
        "vol cone {h} high {r} radius exact pi",
        "{person} carves the tip of a post to a cone that is {h} mm long and has radius {r} mm "
        "where it begins. How many mm³ of wood are in this tip? Leave π in the answer.",
        "If the height of a cone is {h} m and its radius {r} m, how many cubic metres is its "
        "volume, in terms of π?",
    ),
    plans=(
        "The radius is {r} and the height is {h}. The volume is a third of pi times the radius "
        "squared times the height.",
        "A cone has volume $\\frac{1}{3}\\pi r^2 h$, here with r = {r} and h = {h}. <Sympy keeps "
        "pi exact|We keep pi as a symbol>.",
        "A cone is a third of the cylinder with the same radius {r} and height {h}.",
    ),
    programs=(
        "from sympy import pi\nprint(pi * {r}**2 * {h} / 3)",
        code("""
            from sympy import Rational, pi
            print(Rational(1, 3) * pi * {r}**2 * {h})
        """),
        code("""
            from sympy import pi
            cylinder = pi * {r}**2 * {h}
            print(cylinder / 3)
        """),
    ),
    slips=(
        Slip(
            "print(pi * {r}**2 * {h} / 3)",
            "`pi` has to be imported. Take the exact one from sympy.",
        ),
        Slip(
            "from sympy import pi\nprint(Rational(1, 3) * pi * {r}**2 * {h})",
            "`Rational` must be imported as well.",
            fix=1,
        ),
        Slip(
            "from sympy import Cone\nprint(Cone({r}, {h}).volume)",
            "Sympy has no `Cone`. Take a third of the cylinder instead.",
            fix=2,
        ),
    ),
    conclusions=(
        "The volume <of the cone |>is $\\boxed{{answer}}$.",
        "<So|Hence> the volume asked for is $\\boxed{{answer}}$.",
        "Radius {r} and height {h} give the volume $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The base is a circle of radius {r} with area $\\pi \\cdot {r}^2$. A third of this times "
        "the height {h} is $\\boxed{{answer}}$.",
        "Use $V = \\frac{1}{3}\\pi r^2 h$ with r = {r} and h = {h}, and keep pi as it is: "
        "$\\boxed{{answer}}$.",
    ),
)
