"""A system of two linear equations."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    while True:
        a, b, d, e = (
            random.randint(1, 12),
            nonzero(random, 12),
            random.randint(1, 12),
            nonzero(random, 12),
        )
        x, y = random.randint(-12, 20), random.randint(-12, 20)
        if a * e != b * d:
            want = random.choice(("x", "y", "x + y", "x - y"))
            return {
                "a": a,
                "b": b,
                "c": a * x + b * y,
                "d": d,
                "e": e,
                "f": d * x + e * y,
                "want": want,
            }


def answer(a: int, b: int, c: int, d: int, e: int, f: int, want: str) -> Fraction:
    x = Fraction(c * e - b * f, a * e - b * d)
    y = Fraction(a * f - c * d, a * e - b * d)
    return {"x": x, "y": y, "x + y": x + y, "x - y": x - y}[want]


FAMILY = Family(
    name="linear_system",
    draw=draw,
    answer=answer,
    wordings=(
        "If {a}x {+b}y = {c} and {d}x {+e}y = {f}, <what is|what's|how much is> {want}?",
        "Solve the system {a}x {+b}y = {c}, {d}x {+e}y = {f}. <Find|Give> {want}.",
        "{a}x {+b}y = {c}\n{d}x {+e}y = {f}\n{want} = ?",
        "Given ${a}x {+b}y = {c}$ and ${d}x {+e}y = {f}$, <compute|find|determine> ${want}$.",
        "hey i have {a}x {+b}y = {c} and also {d}x {+e}y = {f}, whats {want}",
        "Real numbers $x$ and $y$ satisfy ${a}x {+b}y = {c}$ and ${d}x {+e}y = {f}$. "
        "<Determine|Find|Compute> ${want}$.",
        "<Find|Determine|Work out> {want} <when|if> {a}x {+b}y = {c} and {d}x {+e}y = {f}.",
        "solve for {want}: {a}*x {+b}*y = {c}, {d}*x {+e}*y = {f}",
        "The lines {a}x {+b}y = {c} and {d}x {+e}y = {f} <meet|intersect|cross> at (x, y). What "
        "is {want}?",
        "Let $(x, y)$ be the solution of $\\begin{cases} {a}x {+b}y = {c} \\\\ {d}x {+e}y = {f} "
        "\\end{cases}$. <Find|Compute> ${want}$.",
        "Two equations are given: {a}x {+b}y = {c}; {d}x {+e}y = {f}. What's the value of {want}?",
        "What is the value of {want} in the <simultaneous equations|system of equations> {a}x "
        "{+b}y = {c} and {d}x {+e}y = {f}?",
        "<Calculate|Get> {want} from {a}x {+b}y = {c} together with {d}x {+e}y = {f}.",
        "(1) {a}x {+b}y = {c}\n(2) {d}x {+e}y = {f}\n<Eliminate one unknown and "
        "find|Find|Calculate> {want}.",
        "{person} knows that {a}x {+b}y = {c}, and {friend} knows that {d}x {+e}y = {f}. Together "
        "they can <find|work out> {want}. What is it?",
        "two equations, two unknowns: {a}x {+b}y = {c}, {d}x {+e}y = {f}. <tell me|give me> {want}",
        "For two numbers $x$ and $y$ we have $$ {a}x {+b}y = {c}, \\qquad {d}x {+e}y = {f}. $$ "
        "<Find|Determine> ${want}$.",
        "{want}, where {a}x {+b}y = {c} and {d}x {+e}y = {f}<?|, equals what?>",
        "A pair (x, y) of numbers solves {a}x {+b}y = {c} as well as {d}x {+e}y = {f}. "
        "<Compute|Find> {want} for this pair.",
        "$\\begin{aligned} {a}x {+b}y &= {c} \\\\ {d}x {+e}y &= {f} \\end{aligned}$ <Solve "
        "for|Determine|Find> ${want}$.",
        "{a} times x plus {b} times y is {c}, and {d} times x plus {e} times y is {f}. <What "
        "is|How much is> {want}?",
        "Use <substitution|elimination> on {a}x {+b}y = {c} and {d}x {+e}y = {f}. What do you get "
        "for {want}?",
        "Find {want}, given $ax + by = c$ and $dx + ey = f$ with $a = {a}$, $b = {b}$, $c = {c}$, "
        "$d = {d}$, $e = {e}$, $f = {f}$.",
        "The unknowns x and y are determined by {a}x {+b}y = {c} and {d}x {+e}y = {f}. "
        "<State|Give> {want}.",
        "At the crossing point of the graphs of {a}x {+b}y = {c} and {d}x {+e}y = {f}, what does "
        "{want} equal?",
        "pls solve {a}x {+b}y = {c} & {d}x {+e}y = {f}, i only need {want}",
        "eq1: {a}x {+b}y = {c}; eq2: {d}x {+e}y = {f}; out: {want}",
        "[[{a}, {b}], [{d}, {e}]] * (x, y) = ({c}, {f}), {want} =?",
        "linsolve: {a}x {+b}y - ({c}) = 0 & {d}x {+e}y - ({f}) = 0 -> {want}",
        "My treasure hunt card has two clues. One says {a}x {+b}y makes {c}, the other says {d}x "
        "{+e}y makes {f}. The chest opens with the number {want}, so what do I <set|dial>?",
        "How much is {want}? In {person}'s game a sword is x points and a shield is y points, and "
        "the log shows {a}x {+b}y = {c} for round one and {d}x {+e}y = {f} for round two.",
        "Our class made up a currency with two coins, worth x and y. At my stall the till said "
        "{a}x {+b}y = {c}, and {friend}'s till said {d}x {+e}y = {f}. Now I'm asked for {want}. "
        "How much is that?",
        "I missed the lesson, so {friend} sent me a photo of the notebook. First line {a}x {+b}y "
        "= {c}, second line {d}x {+e}y = {f}, and under it a question mark next to {want}. What "
        "belongs there?",
        "Let $v = (x, y)^T$ satisfy $\\begin{pmatrix} {a} & {b} \\\\ {d} & {e} \\end{pmatrix} v = "
        "\\begin{pmatrix} {c} \\\\ {f} \\end{pmatrix}$. <Determine|Evaluate> ${want}$.",
        "Cramer's rule is applied to ${a}x {+b}y = {c}$ and ${d}x {+e}y = {f}$. Which number "
        "results for ${want}$?",
        "{want} <wanted|needed>: {a}x{+b}y={c}, {d}x{+e}y={f}",
        "{want}? from {a}x {+b}y = {c} ; {d}x {+e}y = {f}",
        "simult eq {a}x {+b}y = {c} / {d}x {+e}y = {f} / <need|want> {want}",
        "2x2 system a={a} b={b} c={c} d={d} e={e} f={f} (ax+by=c, dx+ey=f) -> {want}",
        "<get|find> {want}: {c} = {a}x {+b}y, {f} = {d}x {+e}y",
        "solve([{a}*x {+b}*y - ({c}), {d}*x {+e}*y - ({f})]), print {want}",
        "{want} if {a}x {+b}y={c} n {d}x {+e}y={f}",
        "row1 {a} {b} | {c}, row2 {d} {e} | {f}, {want} ?",
        "np.linalg.solve([[{a}, {b}], [{d}, {e}]], [{c}, {f}]) gives x, y. {want} = ?",
        "intersection {a}x {+b}y = {c}, {d}x {+e}y = {f}, only {want}",
        "{a}x {+b}y is {c}; {d}x {+e}y is {f}; <so {want} is|how much is {want}>",
        "I: {a}x {+b}y = {c} II: {d}x {+e}y = {f} <what's|compute> {want}",
        "So basically I've got two lines of algebra, {a}x {+b}y = {c} and then {d}x {+e}y = {f},"
        " and the thing they want at the end is {want}. What is it?",
        "My kid's worksheet says \"{a}x {+b}y = {c}, {d}x {+e}y = {f}\" and there's a little box"
        " for {want}. <What goes in the box|What should we put>?",
        "Okay, I multiplied and subtracted and got rubbish twice. {a}x {+b}y should be {c}, {d}x"
        " {+e}y should be {f}. Could you tell me {want}?",
        "We're on simultaneous equations this week. First one's {a}x {+b}y = {c}, second one's "
        "{d}x {+e}y = {f}, and I can't <work out|get to> {want}.",
        "I teach year nine and need the key for this: {d}x {+e}y = {f} together with {a}x {+b}y "
        "= {c}, asking for {want}. What's the <right answer|result>?",
        "My friend swears you can find {want} just from {a}x {+b}y = {c} and {d}x {+e}y = {f}. "
        "True, I guess, but what <is it then|does it come to>?",
        "Right, so x and y are a mystery, but I do know {a}x {+b}y makes {c}, oh and {d}x {+e}y "
        "makes {f}. How big is {want}?",
        "It's the last problem on the sheet, {a}x {+b}y = {c} with {d}x {+e}y = {f} under it in "
        "a curly bracket, and it says give {want}. <Help|Any help>?",
        "My tutor did it by comparing both equations, {a}x {+b}y = {c} and {d}x {+e}y = {f}, but"
        " I was late. What did we get for {want}?",
        "Let $(x, y) \\in \\mathbb{Q}^2$ be the unique pair with ${a}x {+b}y = {c}$ and ${d}x "
        "{+e}y = {f}$. <Evaluate|State the value of> ${want}$.",
        "Suppose that ${c} = {a}x {+b}y$ and ${f} = {d}x {+e}y$. <What is the value of|Find> "
        "${want}$?",
        "Two straight lines in the plane have the equations ${a}x {+b}y = {c}$ and ${d}x {+e}y ="
        " {f}$. For their common point $(x, y)$, <determine|calculate> ${want}$.",
        "The vector equation $x \\binom{{a}}{{d}} + y \\binom{{b}}{{e}} = \\binom{{c}}{{f}}$ has"
        " exactly one solution. Determine ${want}$.",
        "<Determine|Find> the quantity ${want}$, it being known that the linear forms ${a}x "
        "{+b}y$ and ${d}x {+e}y$ take the values ${c}$ and ${f}$ respectively.",
        "The augmented matrix $\\left(\\begin{array}{cc|c} {a} & {b} & {c} \\\\ {d} & {e} & {f} "
        "\\end{array}\\right)$ belongs to a linear system in $x$ and $y$. Compute ${want}$.",
        "Which number is ${want}$, when $x$ and $y$ simultaneously fulfil ${a}x {+b}y - ({c}) = "
        "0$ and ${d}x {+e}y - ({f}) = 0$?",
        "The linear map $T(x, y) = ({a}x {+b}y, {d}x {+e}y)$ sends $(x, y)$ to $({c}, {f})$. "
        "<Give|Find> ${want}$.",
        "A baker keeps secret what x and y stand for in the recipe. The apprentice only finds "
        "two notes: {a}x {+b}y = {c} and {d}x {+e}y = {f}. The oven must be set to {want}. What "
        "setting is that?",
        "The dragon guards two riddles carved in stone, {a}x {+b}y = {c} on the left pillar and "
        "{d}x {+e}y = {f} on the right. It lets {person} pass for the number {want}. Which "
        "number <is it|opens the way>?",
        'Mission control receives two garbled telemetry lines: "{a}x {+b}y = {c}" and "{d}x '
        '{+e}y = {f}". The crew <needs|asks for> {want}. What should be radioed back?',
        "In the accounts office x is the fee and y the bonus, either of which may be negative. "
        "January's books say {a}x {+b}y = {c}, February's say {d}x {+e}y = {f}. The boss wants "
        "{want} on her desk. What figure is that?",
        "{person} tunes a synthesizer with two sliders x and y. The left meter shows {a}x {+b}y "
        "and stands at {c}; the right meter shows {d}x {+e}y and stands at {f}. How much is "
        "{want}?",
        "At the harbour two pilots steer along the lines {a}x {+b}y = {c} and {d}x {+e}y = {f} "
        "on the chart and would collide at one point (x, y). The coastguard notes {want} for "
        "that point. <What is noted|Which number is it>?",
        "{friend} invented a board game in which a castle is worth x and a swamp y. {person} "
        "ended with {a}x {+b}y = {c} points, {friend} with {d}x {+e}y = {f} points. <Work "
        "out|Find> {want}.",
        "Behind the theatre curtain hang two slips for the lighting crew: {a}x {+b}y = {c} for "
        "the first act, {d}x {+e}y = {f} for the second. They forgot to write down {want}. Can "
        "you <recover|supply> it?",
        "A spy's message has two halves. {person} holds the half reading {d}x {+e}y = {f}, "
        "{friend} the half reading {a}x {+b}y = {c}. The safe takes {want} as its code. What do "
        "they type in?",
        "In the chess club's point system a win counts x and a draw counts y. Team red's sheet "
        "reads {a}x {+b}y = {c}, team blue's {d}x {+e}y = {f}. What comes out for {want}?",
        "A gardener marks two straight hose lines on a plan, {a}x {+b}y = {c} and {d}x {+e}y = "
        "{f}. The sprinkler sits where they cross, at (x, y). The catalogue asks for {want}. "
        "<What should be filled in|How much is that>?",
    ),
    unseen_wordings=(
        "Suppose both {a}x {+b}y = {c} and {d}x {+e}y = {f} hold. Which value must {want} take?",
        "i want {want}. known: {a}x {+b}y = {c}, {d}x {+e}y = {f}",
        "The point $(x, y)$ lies on ${a}x {+b}y = {c}$ as well as on ${d}x {+e}y = {f}$. "
        "Evaluate ${want}$.",
        "The numbers x and y satisfy the two equations {a}x {+b}y = {c} and {d}x {+e}y = {f}. "
        "Determine {want}.",
        "I've got two equations with two unknowns, {a}x {+b}y = {c} and also {d}x {+e}y = {f}. "
        "What does {want} come out to?",
        "Let $(x, y)$ be the solution of $$\\begin{aligned} {a}x {+b}y &= {c}, \\\\ {d}x {+e}y &= "
        "{f}. \\end{aligned}$$ What is the value of ${want}$?",
        "On a map with coordinates, one straight road follows the line {a}x {+b}y = {c} and "
        "another follows {d}x {+e}y = {f}. {person} stands at the crossing (x, y) of the two "
        "roads. Find the value of {want} there.",
        "If {a}x {+b}y equals {c} while {d}x {+e}y equals {f}, then what is the value of {want}?",
    ),
    plans=(
        "We solve {a}x {+b}y = {c} and {d}x {+e}y = {f} and evaluate {want}.",
        "The two equations are {a}x {+b}y = {c} and {d}x {+e}y = {f}. We need {want}.",
        "We use `solve` on {a}x {+b}y = {c} and {d}x {+e}y = {f}, then find {want}.",
        "There are two linear equations for x and y. We solve them and find {want}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x, y = symbols("x y")
            s = solve([Eq({a}*x {+b}*y, {c}), Eq({d}*x {+e}*y, {f})], [x, y])
            print(({want}).subs(s))
        """),
        code("""
            from sympy import solve, symbols
            x, y = symbols("x y")
            s = solve([{a}*x {+b}*y - ({c}), {d}*x {+e}*y - ({f})], [x, y])
            print(({want}).subs(s))
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x, y = symbols("x y")
                s = solve([Eq({a}*x {+b}*y, {c}), Eq({d}*x {+e}*y, {f})], [x, y])
                print(({want}).subs(s))
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x, y = symbols("x y")
                s = solve([Eq({a}*x {+b}*y, {c}), Eq({d}*x {+e}*y, {f})], [x, y])
                print(s[0])
            """),
            "The solution is a dictionary. Substitute it into {want}.",
        ),
        Slip(
            code("""
                from sympy import solve, solve_system, symbols
                x, y = symbols("x y")
                print(solve_system({a}*x {+b}*y - ({c}), {d}*x {+e}*y - ({f})))
            """),
            "There is no `solve_system` in sympy. Let us give `solve` the list of both instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The value of {want} is $\\boxed{{answer}}$.",
        "So {want} equals $\\boxed{{answer}}$.",
        "Hence ${want} = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "Multiply {a}x {+b}y = {c} and {d}x {+e}y = {f} so that one unknown cancels, solve for the "
        "other and substitute back. Then {want} equals $\\boxed{{answer}}$.",
        "Cramer's rule for {a}x {+b}y = {c} and {d}x {+e}y = {f} gives x and y. "
        "Therefore ${want} = \\boxed{{answer}}$.",
    ),
)
