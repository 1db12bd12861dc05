"""The volume of a cylinder with given radius and height, as a multiple of pi."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"r": number(random, 2, 80), "h": number(random, 2, 300)}


def answer(r: int, h: int) -> str:
    return f"{sum(h for _ in range(r * r))}*pi"


FAMILY = Family(
    name="cylinder_volume",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is the volume of a cylinder <of|with> radius {r} and height "
        "{h}?|<Find|Compute|Determine> the volume of a cylinder <of|with> radius {r} and "
        "height {h}.> <Give|Leave> the answer in terms of <pi|$\\pi$|π>.",
        "cylinder r={r} h={h} <volume|V>, <keep pi|in terms of pi|exact with pi>",
        "A <right circular |>cylinder has base radius ${r}$ and height ${h}$. "
        "<Express|Write|Give> its volume <as a multiple of|in terms of> $\\pi$.",
        "volume of cylinder: radius {r} cm, height {h} cm, <exact, with pi|as multiple of pi>, "
        "in cm^3?",
        "<Evaluate|Compute> $V = \\pi r^2 h$ for $r = {r}$ and $h = {h}$, <leaving $\\pi$ in "
        "the result|exactly, as a multiple of $\\pi$>.",
        "hey can <someone|anybody> tell me how much <fits into|is inside> a cylinder thats {h} "
        "cm tall and has a radius of {r} cm? in cubic cm and <with pi left in|as something "
        "times pi> please",
        "A <tin|can|drinking glass> is a cylinder with inner radius {r} cm, <filled|full> to a "
        "height of {h} cm. How many cubic centimetres <of liquid |>are in it, as a multiple "
        "of pi?",
        "{person} <fills|pours water into> a cylindrical <vase|jar|tank> of radius {r} cm "
        "until the water is {h} cm deep. What is the volume of the water in cm³, <in terms "
        "of|expressed with> π?",
        "How many cubic metres of <earth|soil|rock> must be dug out for a round <well|shaft> "
        "that is {h} m deep and has a radius of {r} m? <Keep|Leave> pi in the answer.",
        "The base of a cylinder is a <circle|disk> of radius {r}; the <height is {h}|cylinder "
        "is {h} high>. Find the exact volume in terms of pi.",
        "V_cyl = ? | r = {r}, h = {h} | answer k*pi",
        "$r = {r}$, $h = {h}$, cylinder. $V$ in terms of $\\pi$?",
        "The rectangle with sides {r} and {h} is <turned|rotated> once around <the|a> side of "
        "length {h}. What is the volume of the <solid|body> formed, in terms of $\\pi$?",
        "Find the volume of the solid $x^2 + y^2 \\le {r}^2$, $0 \\le z \\le {h}$<, as a "
        "multiple of $\\pi$|, exactly>.",
        "{person} and {friend} <buy|make> a candle in the form of a cylinder, {h} mm tall and "
        "with a radius of {r} mm. How much wax is <in it|that>, in cubic millimetres and in "
        "terms of pi?",
        "A round <swimming pool|pond|basin> with vertical walls has a radius of {r} m and is "
        "<everywhere|evenly> {h} m deep. What volume <of water does it hold|has it>, in cubic "
        "metres, as a multiple of $\\pi$?",
        "How large is the <space|volume> enclosed by a cylinder {h} high whose circular "
        "<top|lid> has radius {r}? (<in terms of pi|exact value with pi>)",
        "A stack of {h} coins, each 1 mm thick and of radius {r} mm, forms a cylinder. "
        "Determine its volume in mm^3 in terms of pi.",
        "what do i get for the volume if a <pipe|tube> has inner radius {r} and length {h} "
        "(same unit)? answer like 12*pi, <i mean |>not rounded",
        "Calculate<, in terms of $\\pi$,|> the <capacity|content> of a cylindrical "
        "<drum|barrel|container> of radius {r} dm and height {h} dm<| in cubic decimetres>. "
        "<Do not round.|Use the symbol $\\pi$ in the result.>",
        "The radius of a cylinder is given as {r} and its height as {h}. Its volume is to be "
        "<stated|found> as an integer times pi.",
        "A column in <the town hall|a temple|the station> is a cylinder: {h} dm high, radius "
        "{r} dm. {person} wants to know its volume in dm³. What is it<|, exactly>? Leave π as "
        "it is.",
        "For a cylinder with $h = {h}$ and a base of radius $r = {r}$, <what is the exact "
        "volume?|determine the exact volume.>",
        "Give the volume, in terms of pi, <when|if> a cylinder of radius {r} is {h} units "
        "<tall|high|long>.",
        "How much <oil|juice|milk> is in the tank? It is an upright cylinder of radius {r} cm "
        "and the <liquid|level> stands at {h} cm. Answer in cm³ as a multiple of pi.",
        "Shape: cylinder. Radius: {r}. Height: {h}. <Wanted|Find>: volume (multiple of π).",
        "{person} rolls <dough|clay> into a straight <sausage|roll> {h} mm long with a round "
        "cross-section of radius {r} mm. What is its volume in mm^3? Express it <using|with> "
        "pi.",
        "A prism-like solid has a circular cross-section of radius {r} everywhere along its "
        "length of {h}. <Work out|State> its volume in terms of π.",
        "im stuck on my homework: a cylinder, {h} in high, radius {r} in. they want the volume "
        "in cubic inches <in terms of pi|with pi in it>",
        "A circle of radius {r} is <moved|lifted> straight up, perpendicular to its plane, by "
        "{h}. What volume does it sweep out, <as a multiple of pi|exactly>?",
        "<Base|Bottom> radius {r}, height {h}: what's the volume of that cylinder <divided "
        "into units of|as some number times> pi?",
        "Integrate to find the volume obtained when the segment $y = {r}$, $0 \\le x \\le "
        "{h}$, <revolves|is rotated> about the $x$-axis. Leave $\\pi$ in your answer.",
        "cylinder vol r {r} h {h} in pi",
        "volume cylinder radius={r} height={h} <leave pi|terms of pi>",
        "pi r^2 h, r={r}, h={h}, <dont round|pi stays>",
        "cyl h={h} r={r} V=?*pi",
        "pi*{r}**2*{h} exact w/ pi",
        "how big cylinder radius {r} height {h}, <pi form|answer with pi>",
        "r={r}; h={h}; solid=cylinder; V=? (pi exact)",
        "vol of a can {h} tall, {r} radius, multiple of pi pls",
        "circle base r {r}, height {h} -> capacity in terms of pi?",
        "<need|want> V of cylinder, h={h} r={r}, pi not decimals",
        "tube len {h} radius {r} vol w/ pi",
        "cylinder exact volume {r} (radius) {h} (height) pi",
        "so basically it's a cylinder, radius {r}, height {h}, my kid's worksheet wants the "
        "volume but with pi left as pi. <What do we write|What's that>?",
        "Okay so I've got this rain barrel, straight sides, it's round, {h} inches high, and {r}"
        " inches from the middle to the wall. How many cubic inches is that? Leave pi in, "
        "please.",
        "My teacher says area of the circle times how tall it is. So with a circle of radius {r}"
        " and {h} for how tall, what's the volume if I don't touch the pi?",
        "I'm casting a <concrete|resin> table leg, it's a cylinder, {h} cm long, {r} cm radius, "
        "and I'd like to know the cubic centimetres, as a number times pi, I'll do the rest.",
        "hey mum here, my daughter's in tears over a cylinder. height {h}, radius of the bottom "
        "{r}, it says give the volume in terms of pi. what is it",
        "You know those round cheese wheels? There's one that's {h} cm thick with a radius of "
        "{r} cm, and I was wondering how many cubic cm of cheese that is, exactly, so with pi in"
        " it.",
        "in physics we had a piston, the radius's {r} cm, and it moves {h} cm down. what volume "
        "does it push out? they don't want decimals, they want pi",
        "She told us not to use 3.14, just write pi. If the cylinder's got radius {r} and it's "
        "{h} high, what'd I write for the volume?",
        "I roll <hay|straw> bales, they're cylinders really, {h} dm wide and {r} dm in radius. "
        "What's one's volume in cubic dm? Something times pi will do.",
        "Let $Z$ be a right circular cylinder whose base has radius ${r}$ and whose altitude is "
        "${h}$. Evaluate $\\mathrm{vol}(Z)$, leaving $\\pi$.",
        "Compute $\\int_0^{{h}} \\pi \\cdot {r}^2 \\, dx$, the volume of a cylinder, in terms of"
        " $\\pi$.",
        "A cylinder is bounded by two parallel discs of radius ${r}$ at distance ${h}$ from each"
        " other. What is its volume? <Leave $\\pi$ unevaluated.|Do not approximate $\\pi$.>",
        "Let $D$ be the disc $x^2 + y^2 \\le {r}^2$. Find the volume of $D \\times [0, {h}]$ in "
        "terms of $\\pi$.",
        "The base of a circular cylinder has area $\\pi \\cdot {r}^2$, and its height is ${h}$. "
        "Determine, without rounding, how large its volume is.",
        "If $B$ is the area of a circle with radius ${r}$, what is the product $B \\cdot {h}$, "
        "i.e. the volume of the cylinder of height ${h}$ over it, as a multiple of $\\pi$?",
        "Exam question: state the formula for the volume of a cylinder and apply it to $r = {r}$"
        " and $h = {h}$. The result shall be exact (involving $\\pi$).",
        "Calculate the content of the solid of revolution that arises when a rectangle of height"
        " {h} and width {r} spins about its side of length {h}. Answer in terms of pi.",
        "A giant's drum is a cylinder: the skin has a radius of {r} feet, and the drum is {h} "
        "feet high. How many cubic feet of air are inside? Keep pi in your answer.",
        "The space station's main module is a straight tube of radius {r} m and length {h} m. "
        "How much room in cubic metres, as a multiple of pi, does the crew have?",
        "{person} bakes a round cake in a plain cylindrical tin of radius {r} cm, and the cake "
        "rises to {h} cm. What is the volume of the cake in cubic centimetres, <pi left "
        "standing|given with pi>?",
        "A lumberjack cuts a log {h} feet long. It is perfectly round with radius {r} feet all "
        "along. How many cubic feet of wood is this? Write the exact value with pi.",
        "An ice hockey puck factory presses rubber to discs {h} mm thick with a radius of {r} "
        "mm. How much rubber, in cubic mm and in terms of pi, goes into one disc?",
        "In a block game {person} casts a spell that fills a round tower shaft, radius {r} "
        "blocks, {h} blocks deep, with lava. Treat it as an ideal cylinder: what is the lava's "
        "volume in terms of pi?",
        "A tunnel drill bores a round hole of radius {r} m straight through {h} m of mountain. "
        "What amount of rock, in cubic metres, comes out? State it by means of pi.",
        "The candle stub in {friend}'s lantern is {h} mm high and its cross-section is a circle "
        "of radius {r} mm. What is the volume of the wax left, in cubic mm, <unrounded, with|as "
        "a number times> pi?",
        "A hat box is a cylinder, {h} inches high with a bottom of radius {r} inches. A shop "
        "assistant needs to know its capacity in cubic inches in terms of pi. What should the "
        "label say?",
        "Farmer {person} stores milk in an upright round vat: radius {r} dm, milk level {h} dm. "
        "How many litres (cubic dm) is that? Use pi in the answer.",
        "An organ pipe is a round tube of length {h} cm and inner radius {r} cm. What volume of "
        "air does the pipe contain, in cubic cm, expressed through pi?",
    ),
    unseen_wordings=(
        "A cylinder has a radius of {r} and a height of {h}. What is its volume, in terms of pi?",
        "cyl vol, rad {r}, ht {h}, exact",
        "Determine the exact volume of the cylinder whose base circle has radius ${r}$ and "
        "whose altitude is ${h}$.",
        "The hay bale on {person}'s field is a cylinder {h} cm wide, lying on its side, and "
        "its round faces have a radius of {r} cm. How many cubic centimetres of hay are in it, "
        "in terms of pi?",
        "how do i work out the volume of a can, its {h} high and the radius of the bottom is "
        "{r}? want it with pi",
        "In terms of $\\pi$, how many cubic metres does a silo hold if its round floor has "
        "radius {r} m and its vertical wall is {h} m high, up to the flat roof?",
        "{friend} drills a straight round hole, {h} mm deep and with a radius of {r} mm, into "
        "a block. What volume of material is removed, in cubic millimetres, as a multiple of "
        "pi?",
    ),
    plans=(
        "The radius is {r} and the height is {h}. The volume is pi times the radius squared "
        "times the height.",
        "A cylinder has volume $\\pi r^2 h$, here with r = {r} and h = {h}. <Sympy keeps pi "
        "exact|We keep pi as a symbol>.",
        "The circular base of radius {r} has area $\\pi \\cdot {r}^2$, and we multiply it by "
        "the height {h}.",
    ),
    programs=(
        "from sympy import pi\nprint(pi * {r}**2 * {h})",
        code("""
            from sympy import pi
            base = pi * {r}**2
            print(base * {h})
        """),
        'print(f"{{r}**2 * {h}}*pi")',
    ),
    slips=(
        Slip(
            "print(pi * {r}**2 * {h})",
            "`pi` has to be imported. Take the exact one from sympy.",
        ),
        Slip(
            "from sympy import pi\nprint(base * {h})",
            "The area `base` was not computed yet. It is pi times the radius squared.",
            fix=1,
        ),
        Slip(
            "from sympy import Cylinder\nprint(Cylinder({r}, {h}).volume)",
            "Sympy has no `Cylinder`. <Use the formula|Let us use the formula> instead.",
        ),
    ),
    conclusions=(
        "The volume <of the cylinder |>is $\\boxed{{answer}}$.",
        "<So|Hence> the volume asked for is $\\boxed{{answer}}$.",
        "Radius {r} and height {h} give the volume $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The base is a circle of radius {r} with area $\\pi \\cdot {r}^2$. Times the height "
        "{h} this is $\\boxed{{answer}}$.",
        "Use $V = \\pi r^2 h$ with r = {r} and h = {h}, and keep pi as it is: $\\boxed{{answer}}$.",
    ),
)
