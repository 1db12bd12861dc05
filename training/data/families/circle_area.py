"""The area of a circle with a given radius, as a multiple of pi."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"r": number(random, 2, 999)}


def answer(r: int) -> str:
    return f"{sum(range(1, 2 * r, 2))}*pi"


FAMILY = Family(
    name="circle_area",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is the area of a circle <of|with> radius {r}<| cm| m>?|<Find|Compute|Determine> "
        "the area of a circle <of|with> radius {r}<| cm| m>.> <Give|Leave> the answer in terms of "
        "<pi|$\\pi$|π>.",
        "<area|exact area|area in terms of pi> of <a |>circle<|,> <radius {r}|r = {r}|r={r}>, "
        "<exact|keep pi|as a multiple of pi>",
        "A circle has radius ${r}$. <Express|Write> its area <as a multiple of|in terms of> "
        "$\\pi$.",
        "<hey|hi|quick one:> <whats|what is> the area of a circle if the radius is {r}? "
        "<keep|leave> <pi|the pi> in the answer",
        "Let $C$ be a circle <whose radius is|of radius> ${r}$. What is the <exact |>area "
        "<inside|enclosed by> $C$<|, in terms of $\\pi$>?",
        "The radius of a <round|circular> <pond|lawn|table|plate> is {r} <cm|m|feet>. How large "
        "is its <surface|area>, <as a multiple of|expressed with> <pi|π>?",
        "A <goat|dog|horse> is tied to a <pole|peg> in a <wide|flat> meadow with a rope {r} "
        "metres long. <What|How large an> area can it <reach|graze>? <Answer|Give the answer> in "
        "terms of pi<|, in square metres>.",
        "A <sprinkler|lawn sprinkler> <throws|sprays> water {r} metres far in every direction. "
        "<Find|Determine|Work out> the area that gets wet, <exactly|in terms of pi>.",
        "The disk $x^2 + y^2 \\le {r}^2$ has which area<|, exactly>?",
        "<Find|Calculate|Compute> $\\pi r^2$ for $r = {r}$<, and leave $\\pi$ as it is|, in terms "
        "of $\\pi$|, exactly>.",
        "A radar <sees|detects> everything <within|up to> {r} km. <Over what area|How many square "
        "kilometres> does it <watch|observe>? Leave pi in the <answer|result>.",
        "<How much area lies|What area is covered by all points> within distance {r} of a "
        "<fixed|given> point in the plane? <Give an exact value|State the answer with pi>.",
        "{person} sets a pair of compasses to {r} <cm|mm> and draws a <full |>circle. What is the "
        "<area|content> of the <figure|disc>, in terms of $\\pi$?",
        "The <minute hand|hand> of a <tower |>clock is {r} <cm|inches> long. <Find|Determine> the "
        "area that it sweeps <over |>in one full turn, as a multiple of <pi|$\\pi$>.",
        "A pizza measures {r} <cm|inches> from its centre to its <edge|rim>. What is its area? "
        "(<in terms of pi|give a multiple of pi>)",
        "radius: {r}. <shape|figure>: circle. <wanted|find>: area<, in terms of pi| with pi left "
        "in>.",
        "<Integrate to find|Determine by any method> the area <bounded|enclosed> by the curve "
        "$x^2 + y^2 = {r}^2$<|, exactly>.",
        "<Evaluate|State|Give> exactly <how big a disc|how large a disk> of radius {r} is, <that "
        "is|i.e.>, its area as <a number times|some integer times> π.",
        "{person} and {friend} <paint|cover> a round <stage|floor> <completely|fully>. Every "
        "point of its rim is {r} m from the middle. How many square metres do they <paint|cover>, "
        "in terms of pi?",
        "The area of a circle with radius {r} is <an integer|some number> times $\\pi$. <State "
        "the area, with $\\pi$|Give this area exactly|Write the area in this form>.",
        "From the centre of a circle to <its rim|any of its points> it is {r} <units|cm|m>. What "
        "area does the circle <enclose|bound>? (<Do not round|No decimals>, keep $\\pi$.)",
        "calculate the area, <with pi|as something times pi>, of a <circular|round> "
        "<field|hole|coin> that has a radius of {r} <m|mm|yards>",
        "A regular polygon with more and more sides is inscribed in a circle of radius {r}. <What "
        "number|Which value> does its area <approach|tend to>, in terms of $\\pi$?",
        "=PI()*{r}^2 <exact|symbolic>, pi <kept|not rounded> =?",
        "circ., r {r} → A =? (<keep|with> π)",
        "<disc|disk>, rad. {r}, A <incl.|with> π =?",
        "I'm ordering a round rug. From the middle to the border it's {r} cm. The shop asks for "
        "the area with the pi left <standing|in place>, what do I <write|tell them>?",
        "How much grass do I have to mow, as a number times pi? The lawn is perfectly round. I "
        "walked from the middle straight to the edge and it took {r} steps. Square steps are "
        "fine.",
        "My phone catches the wifi up to {r} metres from the router, any direction, same floor. "
        "With pi in the answer, how many square metres is that whole <zone|region>?",
        "in the game my spell hits everyone who's no further than {r} tiles from me on the flat "
        "map. {friend} wants to know the area it hits as something times pi. <help|can you tell>?",
        "Determine $\\int_0^{2\\pi} \\int_0^{{r}} \\rho \\, d\\rho \\, d\\varphi$, the "
        "<content|area> of a disc with radius ${r}$, as an exact multiple of $\\pi$.",
        "Let a circular region have the radius $\\varrho = {r}$. <State|Determine> its exact "
        "planar content, retaining the symbol $\\pi$.",
        "area r={r} <pi form|in pi>",
        "pi*{r}^2 <exact|keep pi>",
        "circle radius {r} area <with pi|x pi>?",
        "pi r^2, r {r}, <leave pi|keep the pi>",
        "disc r={r} area = ? pi",
        "r = {r}; A = k*pi; <A?|A = ?>",
        "exact area of round thing, radius {r}, pi stays",
        "A(circle, r={r}) <symbolic|as multiple of pi>",
        "{r} cm radius, cm^2 in terms of pi",
        "<how big is|size of> circle w/ radius {r}, answer like k pi",
        "x^2+y^2={r}^2 enclosed area, in pi",
        "{r} squared times pi, <don't round|exact>",
        "So I need the area of a circle, the radius is {r}, and they don't want a decimal, they "
        "want it with pi <in it|left in>. What's that?",
        "My kid's worksheet has a circle with a line from the centre to the edge marked {r}. "
        'Area, please, "in terms of pi". <What does she write?|What\'s the answer?>',
        "ok so it's pi r squared, not two pi r, I always mix them up. r's {r}. <what's the "
        "area|whats the area> then, keep the pi",
        "I bake, and my springform is {r} cm from the middle out to the rim. What's the area of "
        "the bottom as something times pi?",
        "our teacher will take marks off if we write 3-point-something, so pi stays. the "
        "circle's radius is {r}, what's its area",
        "We're getting a round trampoline, it's {r} feet from the centre to the edge. How many "
        "square feet is that, and just <say|write> it with pi?",
        "You swing a stone on a string of length {r} round and round, okay? What's the area of "
        "the circle it goes round, pi not multiplied out?",
        "I told my class to leave the symbol in. Radius {r}, area of the disc, go. What should I"
        " <hear|see>, in terms of pi?",
        "Basically everything up to {r} miles from my house is in the delivery zone, as the crow"
        " flies. What area is that in square miles, with pi?",
        "Let $D = \\{(x, y) \\in \\mathbb{R}^2 : x^2 + y^2 \\le {r}^2\\}$. Compute the area of "
        "$D$ as a multiple of $\\pi$.",
        "What rational multiple of $\\pi$ is the area of a circle whose radius has length ${r}$?",
        "A circle is described about a point $O$ with radius $OA = {r}$. <State|Find> the area "
        "it encloses, in terms of $\\pi$.",
        "Let $K(\\rho)$ be the area of a circle with radius $\\rho$. Evaluate $K({r})$ exactly, "
        "leaving $\\pi$ in the answer.",
        "The chord through the centre of a circle is twice ${r}$ long. Find the exact area of "
        "the circle in terms of $\\pi$.",
        "Calculate $2 \\int_{-{r}}^{{r}} \\sqrt{{r}^2 - x^2} \\, dx$, and give the answer as a "
        "multiple of $\\pi$.",
        "A sector with a full angle of $360^\\circ$ has the radius ${r}$. Determine its area, "
        "expressed by $\\pi$.",
        "Determine the area of the locus of all points in a plane whose distance from a given "
        "point does not exceed ${r}$. Give your answer in terms of $\\pi$.",
        "A witch draws a magic circle. Her staff, {r} feet long, is fixed at one end and the "
        "other end traces the line. <What area does she enclose?|How large is the area inside?> "
        "Keep pi.",
        "The landing place for a rocket is a disc, and from its centre to the border it is {r} "
        "m. How many square metres, as a multiple of pi, must be <paved|swept>?",
        "A pancake spreads evenly until its edge is {r} cm from the centre on all sides. Which "
        "area of the pan does it cover? <Answer with pi.|State it in terms of pi.>",
        "The head of a drum has the radius {r} cm. {person} stretches a new skin over it; how "
        "much of the skin sounds, in square centimetres and in terms of pi?",
        "A pivot irrigates a field: an arm {r} m long turns once around a well. <Find the "
        "watered area in terms of pi.|What is the watered area, in terms of pi?>",
        "A lighthouse can be seen from up to {r} miles away, on the open sea all around. From "
        "what area can it be seen? Leave pi standing.",
        "The centre circle of a sports ground has a radius of {r} yards and gets new turf. How "
        "many square yards of turf, written with pi, <are laid|does it take>?",
        "In a tower defence game a cannon has range {r}. {person} wants the area of its range, "
        "so of a circle, <as a number times pi|with pi>. What is it?",
        "A round window in a town hall is {r} dm from its middle to its frame. How many square "
        "dm of glass does it have, exactly and with pi?",
        "A mint presses coins with the radius {r} mm. What is the area of one side of a coin, "
        "<in terms of pi|expressed with pi>?",
        "An office buys a round meeting table. Someone at the edge sits {r} dm from its centre. "
        "Give the area of the table top in square dm and in terms of pi.",
    ),
    unseen_wordings=(
        "What is the area of a circle whose radius is {r}? Express your answer in terms of pi.",
        "circle, r = {r}, area? (exact, with pi)",
        "If I draw a circle with a radius of {r} cm, how many square centimetres does it enclose? "
        "Please leave pi in the answer.",
        "Compute the area of a disk of radius $r = {r}$, as a multiple of $\\pi$.",
        "{person} ties a goat to a post in the middle of a large flat meadow with a rope {r} "
        "metres long. Over how many square metres can the goat graze? Give the exact answer as a "
        "multiple of pi.",
        "The distance from the centre of a round plate to its rim is {r}. Find the exact area of "
        "the plate in terms of π.",
    ),
    plans=(
        "The radius is {r}, and the area is pi times the radius squared.",
        "A circle of radius {r} has area $\\pi r^2$. <We keep pi as a symbol|Sympy keeps pi "
        "exact>.",
        "We square the radius {r} and multiply by pi.",
    ),
    programs=(
        "from sympy import pi\nprint(pi * {r}**2)",
        "from sympy import Circle, Point\nprint(Circle(Point(0, 0), {r}).area)",
        code("""
            from sympy import integrate, pi, symbols
            r = symbols("r")
            print(integrate(2 * pi * r, (r, 0, {r})))
        """),
    ),
    slips=(
        Slip("print(pi * {r}**2)", "`pi` was never imported. Sympy has it as an exact number."),
        Slip(
            "from math import Pi\nprint(Pi * {r}**2)",
            "There is no `Pi` in `math`, and its `pi` would be rounded. Use `pi` of sympy.",
        ),
        Slip(
            "from sympy import pi\nprint(pi({r}**2))",
            "`pi` is a number, so it cannot be called. <Multiply by it|Write a product>.",
        ),
        Slip(
            "from sympy import Circle\nprint(Circle({r}).area)",
            "A `Circle` needs a centre too. Let us use the formula directly.",
        ),
        Slip(
            "from sympy import Circle, Point\nprint(Circle(Point(0, 0), {r}).area())",
            "The area is an attribute, not a method. <Drop|Leave out> the parentheses.",
            fix=1,
        ),
    ),
    conclusions=(
        "The area <of the circle |>is $\\boxed{{answer}}$.",
        "<So|Hence> the circle has area $\\boxed{{answer}}$.",
        "With radius {r} the area is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The area of a circle is pi times the square of its radius {r}. This is "
        "$\\boxed{{answer}}$.",
        "Cut the disk of radius {r} into thin rings and add up their areas. The sum is $\\pi "
        "r^2$, here $\\boxed{{answer}}$.",
    ),
)
