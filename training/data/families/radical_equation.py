"""An equation with the square root of a linear term."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a = random.choice((1, number(random, 2, 15)))
    while True:
        c, x = number(random, 2, 40), number(random, 1, 300) * random.choice((1, 1, -1))
        b = c * c - a * x
        if 0 < abs(b) <= 150:
            return {"a": a, "b": b, "c": c}


def answer(a: int, b: int, c: int) -> int:
    return (c * c - b) // a


FAMILY = Family(
    name="radical_equation",
    draw=draw,
    answer=answer,
    wordings=(
        "<Solve|Solve for $x$:|Solve the equation> $\\sqrt{{a}x {+b}} = {c}$.",
        "sqrt({a}x {+b}) = {c}<, x = ?|, find x|. x?|; solve for x>",
        "√({a}x {+b}) = {c} <x?|find x|solve>",
        "What is <|the value of >x <if|when> the square root of {a}x {+b} is {c}?",
        "<Find|Determine|Compute> the <real |>number $x$ <such that|for which> $\\sqrt{{a}x "
        "{+b}} = {c}$.",
        "hey <for which x|what x> does sqrt({a}x {+b}) <equal|come out as> {c}<?|>",
        "For <what|which> <value|number> of x <is|do we have> sqrt({a}x {+b}) = {c}?",
        "<Let|Suppose> $f(x) = \\sqrt{{a}x {+b}}$. <For which $x$ is $f(x) = {c}$?|Solve $f(x) "
        "= {c}$.>",
        "The square root of {a}x {+b} <equals|is equal to|is> {c}. <Find x.|What is "
        "x?|Calculate x.>",
        "${c} = \\sqrt{{a}x {+b}}$. <Find|Give|Determine> $x$.",
        "({a}x {+b})^(1/2) = {c}, <x = ?|what's x>",
        "solve(sqrt({a}*x {+b}) = {c}, x)",
        "Square both sides of $\\sqrt{{a}x {+b}} = {c}$ and <find|work out> $x$.",
        "can <someone|anybody> help me with this <radical|root> equation: sqrt({a}x {+b}) = "
        "{c}, i need x",
        "A square <has|with> area {a}x {+b} <and|has> sides of length {c}. What is x?",
        "The <garden|lawn|patio> of {person} is a square with an area of {a}x {+b} square "
        "metres. Each side measures {c} metres. <Which number is x?|Find x.>",
        "{person} types the number {a}x {+b} into a calculator and presses the square root key. "
        "The display shows {c}. <What was x?|Which x did {person} use?>",
        "In a <computer |racing >game the speed at place x of the track is sqrt({a}x {+b}). For "
        "which x is it {c}?",
        "An engineer <uses|works with> the formula $v = \\sqrt{{a}x {+b}}$. The meter "
        "<shows|reads> $v = {c}$. <Determine $x$.|What is $x$?>",
        "Where does the <curve|graph of> $y = \\sqrt{{a}x {+b}}$ <meet|cross> the horizontal "
        "line $y = {c}$? <Give|State> the x-coordinate.",
        "At which x does the function sqrt({a}x {+b}) take the value {c}?",
        "Work out {a}x {+b} for a secret number x and take the square root. <The result is|This "
        "gives|You get> {c}. What was x?",
        "i'm thinking of a number x. i take {a}x {+b}, then the square root, and i get {c}. "
        "what's my number",
        "<Determine|Find|State> the solution of the <radical|irrational|root> equation "
        "$\\sqrt{{a}x {+b}} - {c} = 0$.",
        "sqrt({a}x {+b}) - {c} = 0, x?",
        "SQRT({a}*x {+b}) == {c} => x",
        "What must x be, so that {a}x {+b} has the square root {c}?",
        "<The number|The value> {c} is the square root of {a}x {+b}. <How large is x?|Find x.>",
        "{friend} says that the square root of {a}x {+b} is {c}, and asks {person} for x. What "
        "is the <right|correct> answer?",
        "My homework has a square tile with side {c}, and under it the book gives the area as "
        "{a}x {+b}. How do i get x, or better, what is it?",
        "Which <real number|number> $x$ satisfies $\\sqrt{{a}x {+b}} = {c}$?",
        "x = ? given {c} = sqrt({a}x {+b})",
        "At time $x$ the distance of a drone from its base, in metres, is $\\sqrt{{a}x {+b}}$. "
        "Now it is {c} metres away. <Compute|Find> $x$.",
        "sqrt({a}x{+b})={c}",
        "root of ({a}x {+b}) = {c}, x",
        "{c}=sqrt({a}x {+b}) <solve x|x=?>",
        "sqrt({a}x {+b}) - {c} = 0",
        "x for sqrt({a}x {+b}) = {c} <pls|?>",
        "({c}^2 - ({b})) / {a} = ?",
        "({a}x {+b})^0.5 = {c} find x",
        "sq root of all of {a}x {+b} is {c} whats x",
        "{a}x {+b} = {c}^2, x?",
        "solve rad eq sqrt({a}*x {+b}) == {c}",
        "y=sqrt({a}x {+b}), y={c}, x=?",
        "sqrt {a}x {+b} (all under root) equals {c}",
        "My kid's worksheet has a root sign over {a}x {+b}, and it all equals {c}. What's x "
        "supposed to be?",
        "so basically I know the square root of {a}x {+b} comes out as {c}, and I've gotta go "
        "backwards to x. what is it?",
        "ok class, we square to get rid of the root in sqrt({a}x {+b}) = {c}. And then x is?",
        "I always forget if you square first. sqrt({a}x {+b}) = {c}, could you tell me x?",
        "Guess my number: I did {a} times it, then {+b}, then hit the root key, and my "
        "calculator showed {c}. What did I start with?",
        "hi, stuck on this one: root of the whole {a}x {+b} gives {c}. Which x makes that true?",
        "my sister typed sqrt({a}x {+b}) with some x and got exactly {c}, she won't tell me the "
        "x. what was it",
        "I build drones, and the range formula in the manual is sqrt({a}x {+b}), x being the "
        "setting. I need a range of {c}. What do I set x to?",
        "Is there an x that makes the square root of {a}x {+b} equal to {c}? The book says yes, "
        "so what's the number?",
        "Let $x$ be a real number with $\\sqrt{{a}x {+b}} = {c}$. <Determine|Find|Compute> $x$.",
        "<Find|Determine> the preimage of ${c}$ under the function $x \\mapsto \\sqrt{{a}x {+b}}$.",
        "The positive square root of ${a}x {+b}$ is ${c}$. What is the value of $x$?",
        "Let $g(t) = \\sqrt{{a}t {+b}}$. <Evaluate|Determine> $g^{-1}({c})$.",
        "<Find|State> the zero of the function $f(x) = \\sqrt{{a}x {+b}} - {c}$.",
        "The point $(k, {c})$ lies on the curve $y = \\sqrt{{a}x {+b}}$. <Find|Determine> $k$.",
        "Solve over the reals: $({a}z {+b})^{1/2} = {c}$.",
        "Given that $u = {a}x {+b}$ and $\\sqrt{u} = {c}$, <find|calculate> $x$.",
        'A troll guards a bridge and asks: "I think of x, and the square root of {a}x {+b} is '
        '{c}. Name x and you may pass!" What is the password?',
        "A square dance floor has a side of {c} m and, according to the plan, an area of {a}x "
        "{+b} square metres. Get x.",
        "The stopping speed in {person}'s driving game is sqrt({a}x {+b}), where x is the road's"
        " grip value, below zero on ice. The speed shown is {c}. Which x belongs to it?",
        "The time a space capsule needs is sqrt({a}x {+b}) seconds for the setting x. It needed "
        "{c} seconds. What was the setting?",
        "{person} cuts a square of felt with an area of {a}x {+b} square cm, and the ruler says "
        "each edge is {c} cm. What number does x stand for?",
        "The farm's square field covers {a}x {+b} square units on paper, and one edge is {c} "
        "units long. How big is x?",
        "A potion works for sqrt({a}x {+b}) hours if it is brewed at x degrees, frost being "
        "negative. The witch wants it to work for {c} hours. Tell her the x she needs.",
        "In the office, a formula in cell B is sqrt({a}x {+b}), with x taken from cell A. Cell B"
        " displays {c}. What is in cell A?",
        "A violin string's tone has the value sqrt({a}x {+b}), x being the tension on some "
        "scale. {friend} hears the value {c}. Work out the tension x.",
        "The price of a magic carpet is sqrt({a}x {+b}) coins on day x of the fair (x may be any"
        " number). {person} paid {c} coins. Which x was it?",
        "{friend} hides a number x in a riddle: multiply it by {a}, then {+b}, then draw the "
        "square root, and {c} appears. Which number was hidden?",
    ),
    unseen_wordings=(
        "If $\\sqrt{{a}x {+b}} = {c}$, then $x$ equals what?",
        "root of ({a}x {+b}) is {c}, find the unknown x",
        "radical eq: sqrt({a}x {+b}) = {c}, x:",
        "Please solve the following equation for x: the square root of {a}x {+b} is equal to {c}.",
        "{person} builds a square sandpit covering {a}x {+b} square feet. One side is {c} feet "
        "long. What number does x stand for?",
        "Someone puts an unknown number x into the term {a}x {+b}, takes the square root and "
        "ends up with {c}. Determine the unknown number.",
        "Given that $\\sqrt{y} = {c}$ and $y = {a}x {+b}$, what is $x$?",
    ),
    plans=(
        "Squaring both sides, {a}x {+b} must equal {c}^2. We solve for x.",
        "We solve the equation sqrt({a}x {+b}) = {c} for x.",
        "The term {a}x {+b} under the root is the square of {c}, which leaves a linear equation.",
    ),
    programs=(
        code("""
            from sympy import solve, sqrt, symbols
            x = symbols("x")
            print(solve(sqrt({a}*x {+b}) - {c}, x)[0])
        """),
        "print(({c}**2 - ({b})) // {a})",
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({a}*x {+b} - {c}**2, x)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import solve, symbols
                x = symbols("x")
                print(solve(sqrt({a}*x {+b}) - {c}, x)[0])
            """),
            "`sqrt` was not imported. Import it from sympy as well.",
        ),
        Slip(
            code("""
                from math import sqrt
                from sympy import solve, symbols
                x = symbols("x")
                print(solve(sqrt({a}*x {+b}) - {c}, x)[0])
            """),
            "The `sqrt` of math takes no symbols. Square both sides and solve for x by hand.",
            fix=1,
        ),
        Slip(
            "from sympy import solve\nprint(solve({a}*x {+b} - {c}**2, x)[0])",
            "The symbol `x` must be made first.",
            fix=2,
        ),
    ),
    conclusions=(
        "The solution is $x = \\boxed{{answer}}$.",
        "So x is $\\boxed{{answer}}$.",
        "The unknown number is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Squaring both sides gives {a}x {+b} on the left and the square of {c} on the right. "
        "Solving this linear equation, $x = \\boxed{{answer}}$.",
        "The number under the root is the square of {c}. Take away {b} and divide by the "
        "coefficient {a} of x: the number is $\\boxed{{answer}}$.",
    ),
)
