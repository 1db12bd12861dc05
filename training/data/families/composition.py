"""The value of a composition of two functions."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    outer, inner = _coefficients(random), _coefficients(random)
    return {
        "f": _polynomial(outer, "x"),
        "g": _polynomial(inner, "x"),
        "outer": _polynomial(outer, "u"),
        "f_code": _polynomial(outer, "x", "*", "**"),
        "g_code": _polynomial(inner, "x", "*", "**"),
        "t": random.choice((random.randint(0, 12), random.randint(-6, 12))),
    }


def _coefficients(random: Random) -> list[int]:
    linear = [
        nonzero(random, random.choice((9, 20))),
        random.choice((-1, 1, 1)) * random.randint(1, 9),
    ]
    if random.random() < 0.5:
        return linear
    middle = random.choice((0, nonzero(random, 6)))
    return [linear[0], middle, random.choice((1, 1, 2, 3, 4, 5, -1, -2))]


def _polynomial(coefficients: list[int], variable: str, times: str = "", power: str = "^") -> str:
    """The polynomial as one writes it, with the coefficients given from the constant upwards."""
    text = ""
    for degree in reversed(range(len(coefficients))):
        coefficient = coefficients[degree]
        if not coefficient:
            continue
        sign = (
            ("-" if coefficient < 0 else "") if not text else (" - " if coefficient < 0 else " + ")
        )
        factor = (
            ""
            if degree and abs(coefficient) == 1
            else f"{abs(coefficient)}{times if degree else ''}"
        )
        text += sign + factor + ("", variable, f"{variable}{power}2")[degree]
    return text


def answer(t: int, f: str, g: str, **rendered: str) -> int:
    def value(polynomial: str, x: int) -> int:
        total = 0
        for term in polynomial.replace(" - ", " + -").split(" + "):
            factor, variable, exponent = term.partition("x")
            coefficient = int(factor + "1" if factor in ("", "-") else factor)
            total += coefficient * x ** (int(exponent[1:] or 1) if variable else 0)
        return total

    return value(f, value(g, t))


FAMILY = Family(
    name="composition",
    draw=draw,
    answer=answer,
    wordings=(
        "<If $f(x) = {f}$ and $g(x) = {g}$, what is $f(g({t}))$?|Given $f(x) = {f}$ and $g(x) = "
        "{g}$, <find|compute|determine> $f(g({t}))$.>",
        "<Let|Suppose> f(x) = {f} and g(x) = {g}. <Find|Compute|Evaluate> f(g({t})).",
        "f(x) = {f}, g(x) = {g}<. f(g({t})) = ?|, f(g({t}))?|; f(g({t}))>",
        "<Find|Compute|Evaluate> $(f \\circ g)({t})$ <for|where|if> $f(x) = {f}$ and $g(x) = {g}$.",
        "hey <what do i get for|whats|what is> f of g of {t} <if|when> f(x) = {f} and g(x) = {g}",
        "The function g <sends|maps> x to {g}, and f <sends|maps> x to {f}. Where does {t} <go|end "
        "up> <if g is applied first and then f|under g followed by f>?",
        "Consider the functions $g(x) = {g}$ and $f(x) = {f}$. <Determine|Work out|Give> the value "
        "of $f$ at the point $g({t})$.",
        "{person} has two number machines. Machine G turns x into {g}; machine F turns x into {f}. "
        "The number {t} <goes|is put> into G, and <what comes out|the output> goes into F. What "
        "does F <return|show|give>?",
        "<Let|Define> $h(x) = f(g(x))$ with $f(x) = {f}$ and $g(x) = {g}$. <What is "
        "$h({t})$?|<Find|Compute> $h({t})$.>",
        "f: x -> {f}; g: x -> {g}. <Calculate|Give|Find> f(g(x)) <at|for> x = {t}.",
        "def f(x): return {f_code}; def g(x): return {g_code}. <What is|What does Python print "
        "for|Value of> f(g({t}))?",
        "<Let|Suppose> $u = {g}$ and $y = {outer}$. <Find|Give|Compute> $y$ when $x = {t}$.",
        "Let $p(x) = {f}$ and $q(x) = {g}$<. Evaluate|. Find|. Calculate> $p(q({t}))$.",
        "<Two functions are|Functions:> f(x) = {f} and g(x) = {g}. <Plug|Put|Substitute> {t} into "
        "g, then <plug|put|substitute> the result into f. <What do you get?|What comes out?|What "
        "is the final value?>",
        "<Evaluate|Compute|Find> the <composition|composite function> f∘g at {t}, where f(x) = "
        "{f}, g(x) = {g}.",
        "{person} <thinks of|picks> x = {t} and works out {g}. Then {friend} takes <that "
        "result|this result> as <the new|a new> x and works out {f}. What is {friend}'s "
        "<result|number>?",
        "Start with x = {t}. <Replace|First replace> x by {g}, and after that replace <the new x|x "
        "once more> by {f}. <What is x now?|What is x in the end?>",
        "What is the value of the outer function f(x) = {f} when its <input|argument> is g({t}), "
        "with the inner function g(x) = {g}?",
        "At x = {t}, <what does|how much does> f(g(x)) equal, given that g(x) = {g} <and|while> "
        "f(x) = {f}?",
        "The price code of <an item|a parcel> is made in two steps: x becomes {g}, and the result, "
        "again called x, becomes {f}. Which code does x = {t} get?",
        "For real $x$ <let|we set> $g(x) = {g}$, $f(x) = {f}$ and $k = g({t})$. "
        "<Find|Give|Compute> $f(k)$.",
        "<composite function|composition of functions>, f after g: f(x) = {f}, g(x) = {g}, x = "
        "{t}<|. value?>",
        "Apply $g$ to ${t}$, then $f$ to the outcome<. Here|, where> $f(x) = {f}$ and $g(x) = "
        "{g}$. What is the <outcome|final result>?",
        "We know that f(x) = {f} for all x<. Also,| and that> g(x) = {g}. <So what is|What then "
        "is|How much is> f(g({t}))<|, as a number>?",
        "g={g}; f={f}; x0={t}; <f(g(x0))=?|x0 into g, then into f =?>",
        "A1: {t}, B1: g(A1), C1: f(B1), g(x)={g}, f(x)={f}, C1=?",
        "(lambda x: {f_code})((lambda x: {g_code})({t})) <= ?|: value?|; result?>",
        "My calculator has two custom keys. The green one turns whatever x it is showing into "
        "{g}, the blue one turns x into {f}. I typed {t}, hit green <and then|and after that> "
        "blue. What's on the screen?",
        "Which score does {person} <finish with|have now>? In our board game, landing on the "
        "moon changes your score x to {g}, and landing on the sun changes your score x to {f}. "
        "{person} had {t}, hit the moon first and the sun straight after.",
        "I'm juggling odd temperature scales: x degrees on the kitchen scale is {g} on the "
        "garden scale, and x degrees on the garden scale is {f} on the school scale. My kitchen "
        "thermometer says {t}. What's that on the school scale?",
        "We play whispers at school. Whatever x I whisper, {friend} works out {g} and whispers "
        "it on to {person}, who treats it as x, works out {f} and says it aloud. I whispered "
        "{t}. What did <everybody|the class> hear {person} say?",
        "Determine the image of ${t}$ under $\\varphi \\circ \\psi$, <the maps being|where> "
        "$\\varphi \\colon x \\mapsto {f}$ and $\\psi \\colon x \\mapsto {g}$.",
        "Let $y_0 = {t}$, $y_1 = g(y_0)$ and $y_2 = f(y_1)$ for the polynomials $g(x) = {g}$ and "
        "$f(x) = {f}$. <Determine|State> $y_2$.",
        "f(g({t})) f={f} g={g}",
        "fog({t}), f(x)={f}, g(x)={g}",
        "f={f} g={g} <find|need> f of g of {t}",
        "g(x)={g} -> f(x)={f} -> at x={t} ?",
        "(f o g)({t}) where f: {f}; g: {g}",
        "plug g={g} into f={f}, x={t}, <value|number>?",
        "x={t}; x=g(x); x=f(x); g(x)={g}, f(x)={f}; x=?",
        "let f = {f}, g = {g}, f(g(x)) when x is {t}",
        "comp f.g at {t} [f(x)={f}] [g(x)={g}]",
        "u=g({t}), f(u)=? g(x)={g}, f(x)={f}",
        "y={outer}, u={g}, x={t}, y?",
        "inner {g} outer {f} input {t} output?",
        "so basically there's two functions on my kid's worksheet, f(x) is {f} and g(x) is {g}, "
        "and it says f(g({t})), which I think means do g first. <What's the number|What does it "
        "come to>?",
        "okay so you take {t}, you stick it in g, that's {g}, and whatever you get goes in f, "
        "that's {f}, both with x as the variable. What've you got at the end?",
        "our teacher wrote f(x) = {f} and g(x) = {g} and a little circle between f and g, then "
        "({t}) after it. I don't get the circle, but the answer's a number, right? <which|what "
        "is it>?",
        "I was away for composite functions. If g(x)'s {g} and f(x)'s {f}, what do I put for "
        "f(g(x)) with x being {t}?",
        "My brother wrote a program, first step x becomes {g}, second step x becomes {f}, and it"
        " <starts|begins> with x as {t}. What'll it print after the second step?",
        "Quick one for the tutor: suppose h is f after g, f(x) = {f}, g(x) = {g}. I'm supposed "
        "to say what h({t}) is. Could you <evaluate|do> that?",
        "I'm telling you, it's easy, work from the inside out: g(x) = {g} at {t}, then f(x) = "
        "{f} of that. So, what <do|did> you get?",
        "Dad says functions are like a <sausage|coffee> machine. So {t} goes into the one that "
        "makes x into {g}, and what drops out goes into the one that makes x into {f}. What "
        "drops out of that one?",
        "I'd like to double-check my answer, see, f(x) = {f}, g(x) = {g}, and it's f with g({t})"
        " inside, not the other way round. What should I have?",
        "Let $g\\colon \\mathbb{R} \\to \\mathbb{R}$, $x \\mapsto {g}$ and $f\\colon \\mathbb{R}"
        " \\to \\mathbb{R}$, $x \\mapsto {f}$. Calculate $(f \\circ g)({t})$.",
        "Evaluate $\\left.f(g(x))\\right|_{x = {t}}$ for the <polynomials|functions> $f(x) = "
        "{f}$, $g(x) = {g}$.",
        "Two real functions are defined by $f(x) = {f}$ and $g(x) = {g}$. What number does the "
        "composite $f \\circ g$ assign to ${t}$?",
        "Let $w = g({t})$, where $g(x) = {g}$. Find the ordinate of the point with abscissa $w$ "
        "on the graph $y = f(x)$, $f(x) = {f}$.",
        "What is $F(G({t}))$ when $F$ and $G$ are the functions with $F(x) = {f}$ and $G(x) = "
        "{g}$ <for every real $x$|for all real numbers $x$>?",
        "Define a sequence of three numbers: the first is ${t}$, the second is the value of "
        "${g}$ with $x$ equal to the first, the third is the value of ${f}$ with $x$ equal to "
        "the second. Compute the third.",
        "The variable $y$ depends on $u$ by $y = {outer}$, and $u$ depends on $x$ by $u = {g}$. "
        "Evaluate $y$ at $x = {t}$.",
        "If $f(x) = {f}$, $g(x) = {g}$ and $z = f(g({t}))$, then $z =$ <?|what?>",
        "The wizard's first potion changes a number x to {g}, the second potion changes a number"
        " x to {f}. {person} drops the number {t} in the first potion and then in the second. "
        "Which number <climbs out|comes out>?",
        "A factory belt has two stations. At station g a part with code x gets the new code {g},"
        " at the next station f a part with code x gets the new code {f}. What code does a part "
        "that arrived with {t} <leave with|carry at the end>?",
        "In the music app, knob g turns the pitch setting x into {g} and knob f turns the pitch "
        "setting x into {f}. The setting is {t}. {person} uses knob g, then knob f. What is the "
        "setting now?",
        "A traveller changes credits at two borders: at the first one x credits become {g}, at "
        "the second one x credits become {f}. With a balance of {t} before the first border, "
        "what balance is shown after both?",
        "Two elevators in a strange tower: the blue one carries you from floor x to floor {g}, "
        "the red one from floor x to floor {f}. {friend} stands on floor {t} and rides the blue "
        "one, then the red one. On which floor is {friend}?",
        "The office has a form where a clerk replaces the entry x by {g}, and a manager "
        "afterwards replaces the entry x by {f}. {person} wrote {t}. What stands there after "
        "clerk and manager <are done|have been at it>?",
        'A robot on a number line obeys two orders: "G" moves it from x to {g}, "F" moves it'
        " from x to {f}. It is at {t} and receives G, then F. Give its position.",
        "A spacecraft encrypts a reading in two layers, first x to {g}, then the outcome, again "
        "named x, to {f}. Which encrypted value is sent for the reading {t}?",
        "In a card game the fox card turns your points x into {g} and the bear card turns your "
        "points x into {f}. {person} has {t} points and plays fox, next bear. How many points "
        "does that <make|give>?",
        "For a cake the app computes the sugar value from the flour value x as {g}, and the "
        "baking value from the sugar value x as {f}. If the flour value is {t}, what baking "
        "value <results|does it show>?",
        "Two mirrors in the funhouse: one shows a number x as {g}, and the other shows any "
        "number x as {f}. The number {t} is seen in the first, and that image is seen in the "
        "second. How does it read there?",
    ),
    unseen_wordings=(
        "The functions f and g are given by f(x) = {f} and g(x) = {g}. Find the value of "
        "f(g({t})).",
        "I put x = {t} into g(x) = {g} and then put whatever comes out into f(x) = {f}. What "
        "number do I get at the end?",
        "Let $f(x) = {f}$ and $g(x) = {g}$ (in code: `f = lambda x: {f}`, `g = lambda x: {g}`). "
        "Compute $(f \\circ g)({t})$.",
        "{person} has chained two machines. The first one takes a number x and returns {g}. The "
        "second one takes what the first one returned, again called x, and returns {f}. {friend} "
        "feeds {t} into the first machine. Which number comes out of the second?",
        "Evaluate the composition f∘g at x = {t}, where f: x -> {f} and g: x -> {g}.",
    ),
    plans=(
        "The inner function gives {g} at x = {t}. Its value goes into the outer function {f}.",
        "We apply {g} to {t} first, then {f} to the result.",
        "The outer function is {f} and the inner one is {g}. We evaluate from the inside at {t}.",
    ),
    programs=(
        code("""
            f = lambda x: {f_code}
            g = lambda x: {g_code}
            print(f(g({t})))
        """),
        code("""
            x = {t}
            x = {g_code}
            print({f_code})
        """),
        code("""
            from sympy import symbols
            x = symbols("x")
            f = {f_code}
            g = {g_code}
            print(f.subs(x, g.subs(x, {t})))
        """),
    ),
    slips=(
        Slip(
            code("""
                f = lambda x: {f_code}
                print(f(g({t})))
            """),
            "`g` was never defined. Define both functions.",
        ),
        Slip(
            code("""
                f = {f_code}
                g = {g_code}
                print(f(g({t})))
            """),
            "`x` was never defined. Make f and g functions of x.",
        ),
        Slip(
            code("""
                f = lambda x: {f_code}
                g = lambda x: {g_code}
                print(f(g)({t}))
            """),
            "The outer function needs a number. Give it the value of the inner function.",
        ),
        Slip(
            code("""
                from sympy import symbols
                x = symbols("x")
                f = {f_code}
                g = {g_code}
                print(f(g({t})))
            """),
            "A sympy expression cannot be called. Use `subs` from the inside out.",
            fix=2,
        ),
        Slip(
            code("""
                from sympy import compose
                f = lambda x: {f_code}
                g = lambda x: {g_code}
                print(compose(f, g)({t}))
            """),
            "`compose` does not take Python functions. Let us replace x step by step instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The value is $\\boxed{{answer}}$.",
        "So the composition at {t} equals $\\boxed{{answer}}$.",
        "After both steps we get $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Put {t} into {g}, and put the result into {f}. This gives $\\boxed{{answer}}$.",
        "The inner function {g} is evaluated at {t}. The outer function {f} turns its value into "
        "$\\boxed{{answer}}$.",
    ),
)
