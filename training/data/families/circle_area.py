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
