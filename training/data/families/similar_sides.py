"""Similar figures: a height from its shadow and another height with its shadow."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """A shadow s belongs to the height h; which height belongs to the shadow t?"""
    while True:
        x, y = number(random, 1, 15), number(random, 1, 15)
        u, v = number(random, 1, 30), number(random, 2, 60)
        if gcd(x, y) == 1 and x != y and u != v and x * u > 1 and y * u > 1:
            return {"s": x * u, "h": y * u, "t": x * v}


def answer(s: int, h: int, t: int) -> int:
    return h * (t // gcd(s, t)) // (s // gcd(s, t))


FAMILY = Family(
    name="similar_sides",
    draw=draw,
    answer=answer,
    wordings=(
        "A <stick|post|pole> {h} cm <high|tall> casts a shadow {s} cm long. At the same time a "
        "<statue|sign|plant> casts a shadow {t} cm long. How many cm <high|tall> is the "
        "<second object|object with the second shadow>?",
        "shadow {s} -> height {h}, shadow {t} -> height <?|x, x = ?>",
        "Triangles $ABC$ and $DEF$ are similar (in this order of the corners), with $AB = "
        "{s}$, $BC = {h}$ and $DE = {t}$. <Find|Determine|Compute> $EF$.",
        "<Find|Solve for|Determine> $x$: $\\frac{x}{{t}} = \\frac{{h}}{{s}}$.",
        "{s} : {h} = {t} : x, <x = ?|find x|solve for x>",
        "A photo {s} mm wide and {h} mm high is <enlarged or reduced|resized> without "
        "distortion so that its width becomes {t} mm. <What is its new height in mm?|How many "
        "mm high is it then?>",
        "In a rectangle one side is {s} and the other {h}. A similar rectangle has the side "
        "{t} in place of {s}. <How long is its other side?|Find its other side.>",
        "hey can <someone|anyone> help me with shadows, a pole {h} m high has a shadow of {s} "
        "m and <right then|at the same moment> a tower has a shadow of {t} m. how <high|tall> "
        "is the tower in metres?",
        "{person} sees that a post of height {h} dm has a shadow of {s} dm. The shadow of a "
        "<tree|flagpole|wall> next to it measures {t} dm at the same moment. How many dm high "
        "is the thing that casts it?",
        "How high is a <building|tower|chimney> (in m) whose shadow is {t} m long, if at the "
        "same time a mast {h} m high casts a shadow of {s} m?",
        "similar triangles, sides {s} and {h} <match|correspond to> {t} and ?",
        "sim. rectangles: {s} x {h} ~ {t} x <?|__>",
        "On a plan a room is {s} mm long and {h} mm wide. In <another|a second> plan of the "
        "same room, drawn to another scale, it is {t} mm long. How many mm wide is it there?",
        "The sides {s} and {h} of one triangle correspond to the sides {t} and $x$ of a "
        "similar triangle. <Determine|Calculate|Find> $x$.",
        "{friend} builds a model of a <ship|castle|bridge>. A part {s} cm long in the original "
        "is {t} mm long in the model. How many mm long is a part in the model that has {h} cm "
        "in the original?",
        "A line through the origin passes through $({s}, {h})$. <Find the $y$-coordinate of "
        "its point with $x = {t}$.|Which $y$ belongs to $x = {t}$ on it?>",
        "The screen ratio <is|shall be> {s}:{h} (width to height). How many pixels high is a "
        "<picture|video> in this ratio that is {t} pixels wide?",
        "A <road|ramp> rises {h} m over a horizontal distance of {s} m. If it keeps the same "
        "<steepness|slope>, how many metres does it rise over a horizontal distance of {t} m?",
        "my triangle has sides {s} and {h}. <my friend's|the other> triangle is similar and "
        "the side that goes with the {s} is {t}. how long is the side that goes with the {h}?",
        "The height of a <tree|mast> is to be found, in feet. Its shadow is {t} feet long. A "
        "fence post of {h} feet has a shadow of {s} feet at that moment.",
        "Two isosceles triangles are similar. The first has base {s} and height {h}, the "
        "second base {t}. <What is the height of the second?|Find the second height.>",
        "Let $\\triangle PQR \\sim \\triangle XYZ$ with $PQ = {s}$, $XY = {t}$, $PR = {h}$. "
        "<Find $XZ$.|What is $XZ$?>",
        "In triangle $ABC$ the point $D$ lies on ray $AB$ and $E$ on ray $AC$, with $DE "
        "\\parallel BC$. Given $AB = {s}$, $AC = {h}$ and $AD = {t}$, <find|determine> $AE$.",
        "{person} scales a drawing. A line of {s} cm <becomes|turns into> one of {t} cm. What "
        "does a line of {h} cm become, in cm?",
        "In the <morning|afternoon> sun every height is to its shadow as {h} is to {s}. "
        "<What|Which> height in cm has a shadow of {t} cm?",
        "pole: {h} ft, shadow {s} ft; tree: shadow {t} ft, <height (ft)|how many ft tall>?",
        "A cone-shaped glass is {h} mm deep where its radius is {s} mm, measured from the tip. "
        "How many mm deep, from the tip, is a glass of the same shape with radius {t} mm?",
        "If a rectangle of {s} by {h} is <stretched|scaled> evenly so that the side {s} "
        "becomes {t}, <what does the side {h} become|how long will the side {h} be>?",
        "<Use similar triangles|Use the intercept theorem>: legs {s} and {h} in the small "
        "figure, {t} and $y$ in the other one, in the same order. <Find|Compute> $y$.",
        "The right triangle with horizontal leg {s} and vertical leg {h} is similar to one "
        "with horizontal leg {t}. <Work out|Give> the vertical leg of the latter.",
        "{person} and {friend} stand their flags in the sand. {person}'s is {h} inches tall "
        "and has a shadow of {s} inches; {friend}'s has a shadow of {t} inches. How many "
        "inches tall is {friend}'s flag?",
        "got a logo thats {s} px wide and {h} px high. if i make it {t} px wide and keep the "
        "proportions, <how high is it|what height do i need>?",
        "{h}/{s} = x/{t} <x?|solve|, x =>",
        "height {h} shadow {s}, shadow {t} height <?|unknown>",
        "{s} -> {h}, {t} -> ? <(similar)|same shape>",
        "aspect {s}:{h}, width {t}, <height|h> ?",
        "tree height from shadow: stick {h}, its shadow {s}, tree shadow {t}",
        "sim triangles {s}/{t} = {h}/x <find x|x>",
        "resize {s}x{h} to width {t} keep ratio, <new height|height =>?",
        "{h}*{t}/{s} <=|?|value>",
        "stick h={h} shadow={s}; building shadow={t}; building h <=?|?>",
        "corresponding sides {s} & {t}, other side of the first {h}, its match?",
        "proportional figures: ({s}, {h}) ~ ({t}, <?|x>)",
        "scale factor {t}/{s}, apply to {h} <=?|gives>",
        "so basically we went outside and put up a stick, {h} cm of it above the ground, and its"
        " shadow was {s} cm. The lamp post's shadow was {t} cm. How <tall|high> is that lamp "
        "post in cm?",
        "my kid's worksheet has two triangles that are the same shape, and on one it says {s} "
        "and {h}, and on the other {t} in the place of the {s} and a question mark in the place "
        "of the {h}. What's the <question mark|missing side>?",
        "I'm trying to find out how tall our house is, in feet. Its shadow's {t} feet long right"
        " now, and my rake, which is {h} feet tall, throws a shadow of {s} feet. Any idea?",
        "Okay, so my picture's {s} cm across and {h} cm up and down, and the shop makes it {t} "
        "cm across without squashing it. How many cm up and down <is it then|will that be>?",
        "We did this trick with Thales and the pyramid: a staff of {h} cubits has a shadow of "
        "{s} cubits, and the pyramid's shadow, from the middle, is {t} cubits. Tell me how high "
        "the pyramid is, in cubits.",
        "I've got a quilt pattern, a rectangle {s} by {h}, and want it so that the {s} side is "
        "{t} instead, same proportions. What do I <sew|make> the {h} side?",
        "My students always flip the ratio, so let me ask you: side {s} of the first triangle "
        "goes with side {t} of the second, the triangles are similar, so side {h} of the first "
        "goes with what?",
        "Hey, can you work out how high the flagpole is in metres? It's got a {t} metre shadow "
        "and the goalpost next to it has a {s} metre shadow and is {h} metres high.",
        "The two ramps are equally steep, right, and one of them is {s} inches long on the floor"
        " and {h} inches high. The other's {t} inches long on the floor. So its height in inches"
        " is...?",
        "Let the quadrilaterals $ABCD$ and $A'B'C'D'$ be similar with $AB = {s}$, $A'B' = {t}$ "
        "and $CD = {h}$. <Find|Determine> $C'D'$.",
        "Two lines through a point $S$ are cut by two parallels, in $A$ and $C$ and in $B$ and "
        "$D$, where $A, B$ lie on the first line and $C, D$ on the second. Given $SA = {s}$, $SC"
        " = {h}$ and $SB = {t}$, <compute|find> $SD$.",
        "A dilation maps a segment of length ${s}$ to one of length ${t}$. What is the length of"
        " the image of a segment of length ${h}$?",
        "In two similar right triangles a first pair of corresponding legs is ${s}$ and ${t}$. "
        "The other leg of the first triangle is ${h}$. <Calculate|Find> the corresponding leg of"
        " the other triangle.",
        "The rays of the sun being parallel, an obelisk with a shadow of ${t}$ m and a vertical "
        "rod of ${h}$ m with a shadow of ${s}$ m form similar triangles. <Determine|Compute> the"
        " height of the obelisk in metres.",
        "Let $\\tan\\alpha = \\frac{{h}}{{s}}$ be the slope of the sun's rays. What height, in "
        "metres, does an object with a shadow of ${t}$ metres on level ground have?",
        "Triangle $KLM$ is similar to triangle $UVW$ with $KL = {s}$, $UV = {t}$ and $LM = {h}$,"
        " vertices given in matching order. Compute $VW$.",
        "Complete the proportion $\\;{s} : {t} = {h} : \\_\\_\\_\\;$ between matching sides of "
        "two similar polygons.",
        "A giraffe of {h} dm stands in the evening sun with a shadow of {s} dm. The shadow of "
        "the acacia beside it is {t} dm long. How many dm does the acacia <rise|reach> above the"
        " ground?",
        "The giant and the tailor walk side by side. The tailor is {h} inches tall and his "
        "shadow {s} inches; the giant's shadow <is|stretches over> {t} inches. How tall is the "
        "giant, in inches?",
        "{person} enlarges a postcard for a <poster|banner>: it is {s} mm wide, {h} mm high, and"
        " is to become {t} mm wide with all proportions kept. What height in mm does {person} "
        "<set|choose>?",
        "A film projector throws a slide {s} mm wide and {h} mm high onto a wall, where the "
        "picture is {t} cm wide. How many cm high is the picture?",
        "On a moon with low sunlight an astronaut of {h} cm has a shadow of {s} cm, and the "
        "lander has a shadow of {t} cm at that moment. What's the lander's height in cm?",
        "{friend} bakes a cake in a rectangular tin with sides of {s} cm and {h} cm. The tin for"
        " the party has the same shape, and its side that corresponds to the first is {t} cm. "
        "How many cm is the one that corresponds to the second?",
        "The cross-country team looks at a hill: per {s} m forward it climbs {h} m, always the "
        "same. How many metres do they climb on the hill while getting {t} m forward?",
        "A violin maker builds a smaller or larger instrument of exactly the same shape. The "
        "body of the original is {s} mm long and {h} mm wide; the new body is to be {t} mm long."
        " How wide, in mm, must he <make it|build it>?",
        "Goalkeeper {person}, {h} cm tall, casts a shadow of {s} cm. The goal frame next to "
        "{person} casts one of {t} cm. How high is the frame in cm?",
        "In a video game the map is a rectangle of {s} by {h} tiles. The designer wants a map of"
        " the same shape whose first side is {t} tiles. How many tiles does its second side "
        "<have|need>?",
        "A surveyor sets up a staff of {h} feet; the sun draws a line of {s} feet behind it on "
        "the ground. Behind the church spire the line is {t} feet. Give the height of the spire "
        "in feet.",
    ),
    unseen_wordings=(
        "A vertical pole of height {h} m casts a shadow of {s} m. At the same time, a nearby "
        "building casts a shadow of {t} m. How tall is the building, in metres?",
        "h={h} s={s}, other shadow {t}, other height?",
        "Triangle $KLM$ is similar to triangle $UVW$. If $KL = {s}$, $LM = {h}$ and $UV = "
        "{t}$, what is the length of $VW$?",
        "i want to print a picture thats {s} cm by {h} cm so that the {s} cm side is {t} cm "
        "instead, nothing cut off or stretched. how many cm will the other side be",
        "{person}'s doll's house copies the real one. The real door is {s} cm wide and {h} cm "
        "high; the little one is {t} mm wide. How many mm high must it be?",
        "What is the height, in metres, of the obelisk that throws a shadow of {t} m while a "
        "lamp post of {h} m beside it throws one of {s} m?",
        "Two similar parallelograms are given. Sides {s} and {h} of the first meet at a "
        "corner. In the second, {t} corresponds to {s}. Calculate the side that corresponds to "
        "{h}.",
    ),
    plans=(
        "The quantities are proportional: {h} belongs to {s}, so we scale {h} by the factor "
        "{t}/{s}.",
        "By similarity x : {t} = {h} : {s}. We solve for x.",
        "The scale factor is {t} divided by {s}, and it is applied to {h}.",
    ),
    programs=(
        "print({h} * {t} // {s})",
        code("""
            from fractions import Fraction
            factor = Fraction({t}, {s})
            print({h} * factor)
        """),
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({s} * x - {h} * {t}, x)[0])
        """),
    ),
    slips=(
        Slip(
            "print({h} * Fraction({t}, {s}))",
            "`Fraction` was not imported. <Import it and try again|It comes from `fractions`>.",
            fix=1,
        ),
        Slip(
            "print(solve(x / {t} - {h} / {s}, x))",
            "Neither `solve` nor `x` is known. Import them from sympy and clear the denominators.",
            fix=2,
        ),
        Slip(
            "print({h} * factor)",
            "`factor` is not defined. It is {t} divided by {s}, so multiply and divide.",
        ),
    ),
    conclusions=(
        "The <length|value> asked for is $\\boxed{{answer}}$.",
        "<So|Hence> by similarity the result is $\\boxed{{answer}}$.",
        "Just as {h} belongs to {s}, $\\boxed{{answer}}$ belongs to {t}.",
    ),
    reasoning=(
        "Corresponding lengths are proportional: {s} becomes {t}, so {h} is scaled by the same "
        "factor and becomes $\\boxed{{answer}}$.",
        "Let x be the unknown. From $\\frac{x}{{t}} = \\frac{{h}}{{s}}$ we get x = {h} times "
        "{t} divided by {s}, which is $\\boxed{{answer}}$.",
    ),
)
