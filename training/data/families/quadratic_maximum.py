"""The maximum value of a quadratic function."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    """`since` says from when a story counts, so that its maximum lies where it makes sense."""
    while True:
        a = -random.choice((1, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 10, 16))
        whole = random.random() < 0.75
        b = 2 * a * nonzero(random, 9) if whole else nonzero(random, 30)
        b = b if random.random() < 0.3 else abs(b)
        c = nonzero(random, random.choice((12, 12, 60, 200)))
        if 4 * a * c - b * b < 0:
            break
    since = "after the launch" if b > 0 else "after the first photo (negative x: before it)"
    return {"a": a, "b": b, "c": c, "since": since}


def answer(a: int, b: int, c: int, since: str) -> Fraction:
    top = Fraction(-b, 2 * a)
    return a * top * top + b * top + c


FAMILY = Family(
    name="quadratic_maximum",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the <maximum|greatest|largest> value of {a}x^2 {+b}x {+c}<| for real x>?",
        "<Find|Compute|Determine> the <maximum|maximum value|greatest value> of $f(x) = {a}x^2 "
        "{+b}x {+c}$<| over the real numbers>.",
        "max of {a}x^2 {+b}x {+c}<|?| = ?>",
        "y = {a}x^2 {+b}x {+c}, <y_max = ?|ymax?|max y?>",
        "<Find|Give|State> the y-coordinate of the <vertex|highest point|turning point> of the "
        "parabola $y = {a}x^2 {+b}x {+c}$.",
        "hey how <big|large|high> can {a}x^2 {+b}x {+c} get? i want the value, not the x",
        "A <ball|rocket|stone>'s height is {a}x^2 {+b}x {+c} metres, x seconds "
        "{since}. What is the <greatest|maximum> height in metres that it reaches?",
        "The height of a <drone|model plane|firework> in feet x seconds {since} is $h(x) = {a}x^2 "
        "{+b}x {+c}$. <Find its maximum height in feet.|How many feet up is it at its highest?>",
        "How high does {person}'s arrow fly? Its height, x seconds {since}, is {a}x^2 {+b}x {+c} "
        "<metres|feet>.",
        "h(x) = {a}x^2 {+b}x {+c} (metres, x seconds {since}), max height?",
        "The graph of $f(x) = {a}x^2 {+b}x {+c}$ opens downwards. What is the $y$-value of its "
        "<highest|top> point?",
        "If a shop changes its price by x dollars (x may be negative), its profit is {a}x^2 {+b}x "
        "{+c} dollars. What is the <largest possible|maximum> profit in dollars?",
        "<Let|Suppose> $f(x) = {a}x^2 {+b}x {+c}$. What is the <smallest|least> number $M$ with "
        "$f(x) \\le M$ for <all|every> real $x$?",
        "Writing {a}x^2 {+b}x {+c} in the form p(x - h)^2 + k, <what is k?|find k.>",
        "The range of $f(x) = {a}x^2 {+b}x {+c}$ on the reals is $(-\\infty, M]$. "
        "<Find|Determine> $M$.",
        "maximize {a}*x**2 {+b}*x {+c}, <maximum value?|report the value at the maximum>",
        "A horizontal line $y = k$ <touches|is tangent to> the curve $y = {a}x^2 {+b}x {+c}$. "
        "<Find|Determine> $k$.",
        "{person} <puts|substitutes> all sorts of real numbers x into {a}x^2 {+b}x {+c}. What is "
        "the <biggest|largest> result <that |>{person} can get?",
        "Over all real $x$, how large can ${c} {+b}x {+a}x^2$ be?",
        "<Complete the square and|By completing the square,> find the maximum of ${c} {+b}x "
        "{+a}x^2$<|, exactly>.",
        "biggest value of {c} {+b}x {+a}x^2<?| please>",
        "{c} {+b}x {+a}x^2 -> max value?",
        "$\\max_{x \\in \\mathbb R} ({a}x^2 {+b}x {+c})$ <= ?|equals what?>",
        "A quadratic function has the coefficients {a} (of x^2), {b} (of x) and {c} (constant). "
        "What is its <maximum|greatest> value?",
        "With a = {a}, b = {b} and c = {c}, <find|compute> the maximum of ax^2 + bx + c over all "
        "real x.",
        "An arch has the shape of the curve y = {a}x^2 {+b}x {+c}, in metres. <What is the y-value "
        "of its top?|At which height y is its top?>",
        "f(x) = {a}x^2 {+b}x {+c}. <Where f' is zero, what value does f take?|Set f'(x) = 0. What "
        "is f there?>",
        "my graph of {a}x^2 {+b}x {+c} goes up and then down again. <whats the y at the top|how "
        "high up is the peak>?",
        "No real $x$ makes ${a}x^2 {+b}x {+c}$ larger than a certain number, but that number is "
        "attained. <Which number is it?|Find it.>",
        "{friend} models the mood at a party by {a}x^2 {+b}x {+c} points, where x is the number of "
        "hours after midnight (negative before). What is the <highest|best> score the model gives "
        "for any real x?",
        "a={a}; b={b}; c={c}; <c - b^2/(4a)|max(a*x^2 + b*x + c)> =?",
        "<Calculate|Work out> the global maximum of $y = {a}x^2 {+b}x {+c}$ (the value of $y$, not "
        "the place).",
        "To what y does the curve y = {a}x^2 {+b}x {+c} rise before it falls?",
        "The temperature in a valley x hours after noon (before noon x is negative) is given by "
        "{a}x^2 {+b}x {+c} degrees. What is the <highest|maximum> temperature in degrees?",
        "{a}x^2 {+b}x {+c} max",
        "maximum {a}x^2 {+b}x {+c}",
        "peak value of {a}x^2 {+b}x {+c}<?| pls>",
        "highest y on {a}x^2{+b}x{+c}",
        "vertex y, y={a}x^2 {+b}x {+c}",
        "max(f), f={a}x^2 {+b}x {+c}, not argmax",
        "sup of {a}x^2 {+b}x {+c}, x real",
        "how large can {a}x^2 {+b}x {+c} be",
        "f(-b/2a) for a={a} b={b} c={c}",
        "top of parabola {a}x^2 {+b}x {+c}, y coord",
        "largest {a}t^2 {+b}t {+c}, t any real",
        "{c} - ({b})^2/(4*({a})) =",
        "My son has to find the highest value {a}x^2 {+b}x {+c} can ever have. Not where it is, "
        "the value. What is it?",
        "so it's a frowny parabola, y = {a}x^2 {+b}x {+c}, and they want how high up the top is."
        " what's the y there?",
        "I'm a hobby rocketeer, and my height formula is {a}x^2 {+b}x {+c} metres at x seconds "
        "{since}. How high's it gonna get in metres?",
        "ok calc homework: derivative zero, plug it back into {a}x^2 {+b}x {+c}. what maximum "
        "comes out",
        "Class, today's function is {a}x^2 {+b}x {+c}. It can't go above some value. Who can "
        "tell me that value?",
        "hey can anybody tell me the biggest output of {a}x^2 {+b}x {+c}? I know it's at -b over"
        " 2a but then I mess up the value",
        "My lemonade stand earns {a}x^2 {+b}x {+c} if I move the price by x, up or down. What's "
        "the best I can earn?",
        "I keep trying numbers for x in {a}x^2 {+b}x {+c} and it climbs, then drops. What's the "
        "absolute most it reaches, decimals allowed?",
        "Our physics teacher threw a ball: h = {a}x^2 {+b}x {+c} metres, with x the seconds "
        "{since}. She goes, what's the greatest height?",
        "Let $g(t) = {a}t^2 {+b}t {+c}$ for $t \\in \\mathbb{R}$. <Evaluate|Find|Determine> "
        "$\\max g$.",
        "<Find|Compute> the supremum of $\\{ {a}x^2 {+b}x {+c} : x \\in \\mathbb{R} \\}$.",
        "For which real $k$ does the equation ${a}x^2 {+b}x {+c} = k$ have a double root?",
        "The parabola $y = {a}x^2 {+b}x {+c}$ has vertex $(h, k)$. <Find|State> $k$.",
        "<Determine|Find> the least real $K$ such that $K - ({a}x^2 {+b}x {+c}) \\ge 0$ for "
        "every real $x$.",
        "A quadratic function $f(x) = {a}x^2 {+b}x {+c}$ attains its maximum at $x_0$. What is "
        "$f(x_0)$?",
        "Let $D$ be the discriminant of ${a}x^2 {+b}x {+c}$ and $\\alpha$ its leading "
        "coefficient. <Evaluate|Compute> the maximum $-\\frac{D}{4\\alpha}$.",
        "What is the greatest value attained by the expression ${a}u^2 {+b}u {+c}$ as $u$ runs "
        "through the real numbers?",
        "A toy rocket climbs and falls: x seconds {since} it is {a}x^2 {+b}x {+c} metres up. "
        "What height in metres has it got when it stops climbing?",
        "The fountain's jet follows the curve y = {a}x^2 {+b}x {+c}. {person} wants to hang a "
        "lantern at the very top of the curve. At which y must it hang?",
        "A wizard may choose any real number x, and then receives {a}x^2 {+b}x {+c} magic "
        "points. What is the most points a clever wizard can receive?",
        "The company found that changing the number of staff hours by x makes the weekly gain "
        "{a}x^2 {+b}x {+c} dollars (x can be any real number). How many dollars is the gain at "
        "best?",
        "A satellite was fired from a moon, and its height in km is {a}x^2 {+b}x {+c}, x seconds"
        " {since}. How many km up is its turning point?",
        "In the kitchen, tastiness is {a}x^2 {+b}x {+c} when the salt is off by x grams from the"
        " recipe (less salt: x negative). How tasty can the soup be at most?",
        "{person} tunes a guitar amp. With the knob at any real position x the loudness is "
        "{a}x^2 {+b}x {+c}. What is the loudest it gets?",
        "A cannonball's path is y = {a}x^2 {+b}x {+c}. Over how high a wall can it just pass, if"
        " the wall may be put at the best spot? Give that y.",
        "{friend} and {person} play: {friend} names a real x, {person} pays {a}x^2 {+b}x {+c} "
        "coins (negative: {friend} pays). What is the most {friend} can win?",
        "The yield of a field, compared with last year, is {a}x^2 {+b}x {+c} tonnes if the "
        "sowing is x days late, negative x meaning early, fractions allowed. What is the best "
        "yield figure the formula gives?",
        "A kite's altitude in metres is {a}x^2 {+b}x {+c}, where x counts the seconds {since}. "
        "<Report|Give|Find> the peak altitude in metres.",
    ),
    unseen_wordings=(
        "A fountain's water jet follows y = {a}x^2 {+b}x {+c}, in decimetres. What is y at "
        "its highest point?",
        "Determine the maximum of the quadratic function $g(x) = {c} {+b}x {+a}x^2$.",
        "vertex of {a}x^2 {+b}x {+c}, y value only",
        "can anyone tell me the max that {a}x^2 {+b}x {+c} reaches, x can be any real number",
        "{person} filmed a toy rocket: x tenths of a second {since} its height was {a}x^2 {+b}x "
        "{+c} centimetres. How many centimetres was it up at its peak?",
        "For real $y$, what is the greatest value the expression ${a}y^2 {+b}y {+c}$ can take?",
        "ball height {a}x^2 {+b}x {+c} ft, x sec {since}. peak ft?",
        "At most how large is {a}x^2 {+b}x {+c}, if x is real?",
    ),
    plans=(
        "The parabola {a}x^2 {+b}x {+c} opens downwards. Its highest point is at x = -b/(2a).",
        "The maximum of a quadratic function is c - b^2/(4a), with a = {a}, b = {b}, c = {c}.",
        "We set the derivative of {a}x^2 {+b}x {+c} to zero and evaluate the function there.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            a, b, c = {a}, {b}, {c}
            print(c - Fraction(b * b, 4 * a))
        """),
        code("""
            from fractions import Fraction
            a, b, c = {a}, {b}, {c}
            x = Fraction(-b, 2 * a)
            print(a * x**2 + b * x + c)
        """),
        code("""
            from sympy import diff, solve, symbols
            x = symbols("x")
            f = {a}*x**2 {+b}*x {+c}
            print(f.subs(x, solve(diff(f, x), x)[0]))
        """),
    ),
    slips=(
        Slip(
            "a, b, c = {a}, {b}, {c}\nprint(c - Fraction(b * b, 4 * a))",
            "`Fraction` was never imported. Import it from `fractions`.",
        ),
        Slip(
            "print(max({a}*x**2 {+b}*x {+c}))",
            "`x` is not defined. The highest point is at x = -b/(2a); evaluate the function there.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import diff, solve, symbols
                x = symbols("x")
                f = {a}*x**2 {+b}*x {+c}
                print(f(solve(diff(f, x), x)[0]))
            """),
            "An expression cannot be called. Use `subs` to put in the value.",
            fix=2,
        ),
    ),
    conclusions=(
        "The maximum is $\\boxed{{answer}}$.",
        "So the greatest value is $\\boxed{{answer}}$.",
        "At the top of the parabola the value is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The parabola {a}x^2 {+b}x {+c} opens downwards, so its vertex is the highest point. The "
        "value there is $\\boxed{{answer}}$.",
        "Completing the square in {a}x^2 {+b}x {+c} leaves a constant minus a square. The constant "
        "is the maximum, $\\boxed{{answer}}$.",
    ),
)
