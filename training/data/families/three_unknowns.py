"""A system of three linear equations in three unknowns."""

from fractions import Fraction
from json import loads
from random import Random

from training.data.family import Family, Numbers, Slip, code

WANTS = ("x", "y", "z", "z", "x + y + z", "x + y + z", "xyz", "x - y + z")


def draw(random: Random) -> Numbers:
    solution = [random.choice((random.randint(1, 15), random.randint(-9, 20))) for _ in range(3)]
    small = random.choice(((1, 1, 1, -1), (1, 1, 2, 3, -1, 0), (1, 2, 3, 4, 5, -1, -2, -3, -4, 0)))
    while True:
        rows = [[random.choice(small) for _ in range(3)] for _ in range(3)]
        if _determinant(rows) and all(any(column) for column in rows):
            break
    sides = [sum(p * q for p, q in zip(row, solution, strict=True)) for row in rows]
    want = random.choice(WANTS)
    equations = {
        f"e{i}": f"{_left(row)} = {side}"
        for i, (row, side) in enumerate(zip(rows, sides, strict=True), 1)
    }
    in_python = {
        f"c{i}": f"Eq({_left(row, '*')}, {side})"
        for i, (row, side) in enumerate(zip(rows, sides, strict=True), 1)
    }
    python = "x*y*z" if want == "xyz" else want
    return {
        **equations,
        **in_python,
        "rows": str(rows),
        "sides": str(sides),
        "want": want,
        "python": python,
    }


def _left(row: list[int], times: str = "") -> str:
    """The left side as one writes it."""
    text = ""
    for coefficient, unknown in zip(row, "xyz", strict=True):
        if coefficient:
            minus, plus = ("-", "") if not text else (" - ", " + ")
            factor = "" if abs(coefficient) == 1 else f"{abs(coefficient)}{times}"
            text += (minus if coefficient < 0 else plus) + factor + unknown
    return text


def _determinant(rows: list[list[int]]) -> int:
    (a, b, c), (d, e, f), (g, h, i) = rows
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)


def answer(rows: str, sides: str, want: str, **_: str) -> Fraction:
    """By Cramer's rule."""
    matrix, column = loads(rows), loads(sides)

    def unknown(k: int) -> Fraction:
        replaced = [
            [*row[:k], side, *row[k + 1 :]] for row, side in zip(matrix, column, strict=True)
        ]
        return Fraction(_determinant(replaced), _determinant(matrix))

    x, y, z = (unknown(k) for k in range(3))
    values = {"x": x, "y": y, "z": z, "x + y + z": x + y + z, "xyz": x * y * z}
    return values.get(want, x - y + z)


FAMILY = Family(
    name="three_unknowns",
    draw=draw,
    answer=answer,
    wordings=(
        "If {e1}, {e2} and {e3}, <what is|what's|how much is> {want}?",
        "Solve the system {e1}, {e2}, {e3}. <Find|Give|State> {want}.",
        "{e1}\n{e2}\n{e3}\n{want} = ?",
        "{e1}, {e2}, {e3}<, {want}?|; {want} = ?|. find {want}>",
        "Given ${e1}$, ${e2}$ and ${e3}$, <compute|find|determine> ${want}$.",
        "hey i have <three|3> equations {e1}, {e2} and {e3}, whats {want}",
        "Real numbers $x$, $y$ and $z$ <satisfy|fulfil> ${e1}$, ${e2}$ and ${e3}$. "
        "<Determine|Find|Compute> ${want}$.",
        "Let $(x, y, z)$ be the solution of $\\begin{cases} {e1} \\\\ {e2} \\\\ {e3} "
        "\\end{cases}$. <Find|Compute> ${want}$.",
        "<Find|Determine|Work out> {want} <when|if> {e1}, {e2} and {e3}.",
        "$$\\begin{aligned} {e1} \\\\ {e2} \\\\ {e3} \\end{aligned}$$ <Solve "
        "for|Determine|Find> ${want}$.",
        "What is the value of {want} in the <simultaneous equations|system of equations> {e1}, "
        "{e2}, {e3}?",
        "(1) {e1}\n(2) {e2}\n(3) {e3}\n<Eliminate two unknowns and find|Find|Calculate> {want}.",
        "The three planes {e1}, {e2} and {e3} <meet|intersect> in <one|a single> point (x, y, "
        "z). What is {want}?",
        "solve for {want}: {e1}; {e2}; {e3}",
        "three unknowns, {e1} & {e2} & {e3}, <need|only need> {want}",
        "Use <Gaussian elimination|elimination|substitution|Cramer's rule> on {e1}, {e2}, {e3}. "
        "What <do you get|comes out> for {want}?",
        "{person} knows that {e1}, {friend} knows that {e2}, and a note on the wall says {e3}. "
        "Together they can <find|work out> {want}. What is it?",
        "At the flea market a pan costs x dollars, a vase y dollars and a clock z dollars (a "
        "negative number means you are paid to take it). {person} notes {e1}, {e2} and {e3}. "
        "How much is {want}?",
        "On the planet of a board game there are three kinds of cards, worth x, y and z points. "
        "The rules say {e1}, {e2} and {e3}. What is {want}?",
        "A safe has the clues {e1}, {e2} and {e3} scratched into its door. {person} has to dial "
        "{want}. <Which number is that?|What is it?>",
        "I missed the lesson and {friend} sent me a photo of the board: first line {e1}, second "
        "line {e2}, third line {e3}, and a question mark behind {want}. What belongs there?",
        "How much is {want}, <given|if we know> that {e3}, {e2} and {e1}?",
        "can <someone|anybody> please solve {e1}, {e2}, {e3} for me, i need {want}",
        "The unknowns x, y and z are <determined|fixed> by {e1}, {e2} and {e3}. <State|Give> "
        "{want}.",
        "Three numbers x, y, z have these properties: {e1}, {e2}, {e3}. <Find|Calculate> {want}.",
        "eq1: {e1}; eq2: {e2}; eq3: {e3}; out: {want}",
        "linear system 3x3: {e1}, {e2}, {e3} -> {want}",
        "${want}$ is wanted, where ${e1}$, ${e2}$, ${e3}$. <What is its value?|Evaluate it.>",
        "Suppose that ${e1}$ and ${e2}$ and also ${e3}$ hold. Which value does ${want}$ "
        "<take|have>?",
        "A triple (x, y, z) of numbers solves {e1} as well as {e2} and {e3}. <Compute|Find> "
        "{want} for this triple.",
        "From {e1} and {e2}, together with {e3}, {want} can be found. What is it?",
        "My little sister hides three numbers behind the letters x, y and z. She admits that "
        "{e1}, that {e2} and that {e3}. What is {want}?",
        "calculate {want} <knowing|using> {e3}, {e1}, {e2} only",
        "{want} from {e1} and {e2} and {e3}",
        "solve {e1}, {e2}, {e3} <just|only> {want}",
        "whats the {want} value, lin eqs: 1st {e1} 2nd {e2} 3rd {e3} <|pls>",
        "3 eqs: {e1} / {e2} / {e3}. {want}?",
        "simultaneous {e1}, {e2}, {e3} <give|answer> {want}",
        "{want} where {e1}, {e2}, {e3}",
        "sys({e1}, {e2}, {e3}), <eval|print> {want}",
        "rref {e1}, {e2}, {e3}, <then|and> {want} = ?",
        "x y z: {e1} , {e2} , {e3} <find|get> {want}",
        "input {e1} & {e2} & {e3}; output {want} <=|?>",
        "need {want} | eqs {e1} | {e2} | {e3}",
        "So basically I've got x, y and z, and it says {e1}, then {e2}, then {e3}. They "
        "<just|only> ask for {want}. What's that?",
        "my kid's worksheet says solve {e1}, {e2}, {e3} and write down {want}. What "
        "<should|does> she write?",
        "Okay I've tried adding and subtracting these, {e1}, {e2} and {e3}, and I keep going in "
        "circles. Could someone <tell|give> me {want}?",
        "Our teacher put three equations up, first {e1}, below it {e2}, and at the bottom {e3}, "
        "and he's after {want}. How much is it?",
        "I'm checking my homework. From {e1}, {e2} and {e3} I should be able to <get|figure out>"
        " {want}. What did you all get?",
        "Hey, is there a quick way to {want} if you know that {e1}, that {e2}, and also that "
        "{e3}? What does it come to?",
        "We had three unknowns in the exam: {e1} was one line, {e2} another, and {e3} the last. "
        "I left {want} blank. What would've been <right|correct>?",
        "Say x, y and z do all three things at once: {e1}, {e2}, {e3}. I'd love to know {want}.",
        "Right, class: {e1}. Also {e2}. And finally {e3}. Who's first to tell me {want}?",
        "Let $x, y, z \\in \\mathbb{Q}$ be such that ${e1}$, ${e2}$ and ${e3}$. <Evaluate|Find> "
        "${want}$.",
        "The linear system $$ {e1}, \\quad {e2}, \\quad {e3} $$ has a unique solution. "
        "<Determine|Compute> ${want}$ for it.",
        "If the equations ${e1}$, ${e2}$ and ${e3}$ hold simultaneously, what is the value of "
        "${want}$?",
        "Let $P = (x, y, z)$ be the common point of the planes ${e1}$, ${e2}$ and ${e3}$ in "
        "space. <Find|Calculate> ${want}$.",
        "Determine ${want}$, where the vector $(x, y, z)^T$ is the solution of $\\left\\{ "
        "\\begin{array}{l} {e1} \\\\ {e2} \\\\ {e3} \\end{array} \\right.$",
        "Find the number ${want}$ that is determined by the conditions ${e3}$, ${e1}$ and ${e2}$"
        " on $x$, $y$ and $z$.",
        "Consider the three conditions (i) ${e1}$, (ii) ${e2}$, (iii) ${e3}$. For the only "
        "triple $(x, y, z)$ meeting them all, state ${want}$.",
        "What value must ${want}$ take in order that ${e1}$, ${e2}$ and ${e3}$ be true together?",
        "Three gnomes guard the numbers x, y and z. The first gnome says {e1}, the second {e2}, "
        "the third {e3}, and gnomes never lie. <Which number is|What is> {want}?",
        "In a space station's control room a screen shows {e1}, {e2} and {e3} for the unknown "
        "settings x, y, z. To dock, {person} types in {want}. What is typed?",
        "{person} changes the amounts of three spices by x, y and z grams (less than zero means "
        "taking some out). The cook's notes read {e1}, {e2}, {e3}. Work out {want}.",
        "The treasure map of Captain {friend} has three riddles: {e1} on the palm, {e2} on the "
        "rock, {e3} on the skull. The number of the cave is {want}. Which number is it?",
        "A goalkeeper, a striker and a coach have x, y and z points in a strange league, where "
        "points may be negative. The reporter knows {e1}, {e2} and {e3}. How large is {want}?",
        "An accountant has three unknown entries x, y and z, gains or losses. From the books she"
        " reads {e1}, {e2} and {e3}. What figure does she obtain for {want}?",
        "Temperatures x, y and z were taken at three weather huts. The log has only {e1}, then "
        "{e2}, then {e3}. <Give|Find> {want}.",
        "A jukebox plays song number {want} as soon as one has found x, y and z with {e1}, {e2} "
        "and {e3}. Which number comes out for {want}?",
        "In an adventure game three levers x, y and z are right when {e1}, {e2} and {e3}. The "
        "gate then displays {want}. What does it display?",
        "{friend} bought x, y and z shares of three firms, where a negative number means sold "
        "ones. It is known that {e1}, {e2} and {e3}. How much is {want}?",
        "Three sisters chose secret numbers x, y and z. Their diary gives away {e1}, {e2} and "
        "{e3}. Their brother calculates {want}. What does he get?",
    ),
    unseen_wordings=(
        "i want {want}. known: {e1}, {e2}, {e3}",
        "{want} =? when {e1} / {e2} / {e3}",
        "The numbers x, y and z satisfy the three equations {e1}, {e2} and {e3}. Determine {want}.",
        "The point $(x, y, z)$ lies on each of the planes ${e1}$, ${e2}$ and ${e3}$. Evaluate "
        "${want}$.",
        "I've got three equations with three unknowns: {e1}, then {e2}, and finally {e3}. What "
        "does {want} come out to?",
        "{person} builds a puzzle out of three shapes that stand for the numbers x, y and z. "
        "The rows of the puzzle read {e1}, {e2} and {e3}. What number is {want}?",
        "For which value of ${want}$ can ${e1}$, ${e2}$ and ${e3}$ all be true?",
    ),
    plans=(
        "We solve the system {e1}, {e2}, {e3} for x, y and z and compute {want}.",
        "Three linear equations in x, y and z: {e1}; {e2}; {e3}. We need {want}.",
        "We let sympy solve {e1}, {e2} and {e3}, then evaluate {want}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x, y, z = symbols("x y z")
            solution = solve([{c1}, {c2}, {c3}], [x, y, z])
            print(({python}).subs(solution))
        """),
        code("""
            from sympy import Eq, linsolve, symbols
            x, y, z = symbols("x y z")
            (x, y, z), = linsolve([{c1}, {c2}, {c3}], [x, y, z])
            print({python})
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x, y, z = symbols("x y z")
                x, y, z = solve([{c1}, {c2}, {c3}], [x, y, z])[0]
                print({python})
            """),
            "`solve` gives a dictionary for a linear system. Substitute it.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                solution = solve([{c1}, {c2}, {c3}], [x, y, z])
                print(({python}).subs(solution))
            """),
            "The unknowns must be made with `symbols` first.",
        ),
        Slip(
            code("""
                from sympy import linsolve, symbols
                x, y, z = symbols("x y z")
                (x, y, z), = linsolve([{c1}, {c2}, {c3}], [x, y, z])
                print({python})
            """),
            "`Eq` was never imported. Import it too.",
            fix=1,
        ),
    ),
    conclusions=(
        "So {want} is $\\boxed{{answer}}$.",
        "The value is $\\boxed{{answer}}$.",
        "The system gives $\\boxed{{answer}}$ for {want}.",
    ),
    reasoning=(
        "Eliminate one unknown after the other from {e1}, {e2} and {e3}. Substituting back, "
        "{want} is $\\boxed{{answer}}$.",
        "The equations {e1}, {e2}, {e3} have exactly one solution. For it, {want} equals "
        "$\\boxed{{answer}}$.",
    ),
)
