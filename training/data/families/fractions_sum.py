"""The sum, difference or product of two fractions."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code

WORDS = {
    "+": {"w": "plus", "do": "add", "Do": "Add", "to": "to", "l": "+"},
    "-": {"w": "minus", "do": "subtract", "Do": "Subtract", "to": "from", "l": "-"},
    "*": {"w": "times", "do": "multiply", "Do": "Multiply", "to": "by", "l": "\\cdot"},
}
"""How a wording may say the operation; `l` is its LaTeX."""


def draw(random: Random) -> Numbers:
    while True:
        b, d = random.randint(2, 40), random.randint(2, 40)
        a, c = random.randint(1, b), random.randint(1, d)
        if gcd(a, b) == gcd(c, d) == 1:
            op = random.choice("++-*")
            return {"a": a, "b": b, "c": c, "d": d, "op": op, **WORDS[op]}


def answer(a: int, b: int, c: int, d: int, op: str, **_: str) -> Fraction:
    first, second = Fraction(a, b), Fraction(c, d)
    return {"+": first + second, "-": first - second, "*": first * second}[op]


FAMILY = Family(
    name="fractions_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "<Compute|Calculate|Evaluate|Find> {a}/{b} {op} {c}/{d}.",
        "{a}/{b} {op} {c}/{d}",
        "What is $\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$?",
        "{a}/{b}{op}{c}/{d} =<| ?>",
        "<Evaluate|Compute|Work out> $\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$ and write the "
        "result in lowest terms.",
        "hey what's {a}/{b} {op} {c}/{d} as a fraction",
        "<Simplify|Reduce> ${a}/{b} {l} {c}/{d}$ to a single reduced fraction.",
        "Let $x = \\dfrac{{a}}{{b}}$ and $y = \\dfrac{{c}}{{d}}$. <Find|Compute|Determine> $x "
        "{l} y$.",
        "<Give|Find|State> the exact value of ({a}/{b}) {op} ({c}/{d}).",
        "work out {a} over {b} {w} {c} over {d}",
        "Calculate with fractions: {a}/{b} {op} {c}/{d}. <Reduce|Simplify> the answer.",
        "With p = {a}/{b} and q = {c}/{d}, <determine|find> p {op} q.",
        "Express \\(\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}\\) as a common fraction.",
        "<what is|whats|how much is> {a}/{b} {w} {c}/{d}",
        "{Do} {c}/{d} {to} {a}/{b}<.| and simplify.| and reduce the result.>",
        "What do you get <if|when> you {do} {c}/{d} {to} {a}/{b}?",
        "{person} has to {do} $\\frac{{c}}{{d}}$ {to} $\\frac{{a}}{{b}}$. What is the correct "
        "<result|answer>?",
        "Exact fraction<|, no rounding>: {a}/{b} {w} {c}/{d}",
        "<Fraction|Rational>({a}, {b}) {op} <Fraction|Rational>({c}, {d})",
        "<Find|Name> the irreducible fraction equal to ${a}/{b} {l} {c}/{d}$.",
        "A fraction with numerator {a} and denominator {b}, {w} a fraction with numerator {c} "
        "and denominator {d}: <what is the result|what does that give>?",
        "Let $r = {a}/{b}$ and $s = {c}/{d}$. Write $r {l} s$ as a fraction in lowest terms.",
        "On {person}'s worksheet, a line reads {a}/{b} {op} {c}/{d} = __. What belongs in the gap?",
        "{person} thinks of the <fraction|number> {a}/{b}. {friend} asks for that "
        "<fraction|number> {w} {c}/{d}. What should {person} answer<|, as a fraction>?",
        "<can someone|could you> {do} {c}/{d} {to} {a}/{b} <for me|please>",
        "Bring {a}/{b} {op} {c}/{d} to its simplest form.",
        "The value of $\\tfrac{{a}}{{b}} {l} \\tfrac{{c}}{{d}}$ is a rational number. Which one?",
        "A recipe book lists the amounts {a}/{b} cup and {c}/{d} cup. As a pure number, what is "
        "{a}/{b} {w} {c}/{d}?",
        "x={a}/{b}; y={c}/{d}; x {op} y -> reduced?",
        "=({a}/{b}){op}({c}/{d}) in fraction format <shows|=?>",
        "{a}/{b} , {c}/{d} , 1st {w} 2nd <=?|?>",
        "My recipe app is stuck at {a}/{b}. The next step on the list is {w} {c}/{d}. What "
        "fraction should the screen show then?",
        "What do I have to call out? In {person}'s card game the first card says {a}/{b}, then "
        "there's the sign {op}, and the last card says {c}/{d}. It only counts if it's fully "
        "cancelled.",
        "{friend} texted from school. It says: I have {a}/{b} and then comes {w} {c}/{d}, "
        "help! Which exact number do I text back?",
        "Someone chalked {a}/{b} on our garden shed, below it {op} {c}/{d}, and a line "
        "underneath. I'd like to fill in the fraction that belongs under the line. Which one "
        "is it?",
        "Determine coprime integers $r$ and $s$, $s \\ge 1$, with $\\frac{r}{s} = "
        "\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$, and state $r/s$.",
        "Let $\\alpha = {a}/{b}$ and $\\beta = {c}/{d}$ be elements of the field "
        "$\\mathbb{Q}$. Evaluate $\\alpha {l} \\beta$ in $\\mathbb{Q}$.",
        "{a}/{b} {w} {c}/{d} <?|=?>",
        "{a}/{b}{op}{c}/{d} <reduced|simplified|lowest terms>",
        "frac: {a}/{b} {op} {c}/{d}",
        "({a}/{b}){op}({c}/{d}) as <one fraction|a fraction>",
        "fraction calculator {a}/{b} {op} {c}/{d}",
        "{do} fractions: {c}/{d} {to} {a}/{b}",
        "whats {a} {b}ths {w} {c} {d}ths",
        "num1 {a}/{b} num2 {c}/{d} op {op} <res?|result?>",
        "{a} : {b} {w} {c} : {d}, both fractions, = ?",
        "exact {a}/{b} {op} {c}/{d} <not decimal|no decimals>",
        "print(Fraction('{a}/{b}') {op} Fraction('{c}/{d}'))",
        "{a}/{b} {op} {c}/{d} = ?/? <cancelled|simplest form>",
        "so basically it's {a} over {b}, {w} {c} over {d}, and I've got to <cancel|simplify> at "
        "the end. What comes out?",
        "My kid's worksheet has {a}/{b} {op} {c}/{d} on it and I've forgotten how fractions "
        "work. What's the answer, as a fraction?",
        "okay so take {a}/{b} and {do} {c}/{d} {to} it, what fraction <do you get|is that>?",
        "I told them the rule for fractions on the board, then wrote {a}/{b} {op} {c}/{d}. Which"
        " fraction should they <come up with|hand in>?",
        "hi, can you check {a}/{b} {w} {c}/{d} for me? My calculator only gives decimals and I "
        "need a proper fraction.",
        "The tutor said to {do} {c}/{d} {to} {a}/{b} and reduce it as far as it'll go. I got "
        "something ugly. What's right?",
        "First there's {a}/{b}, okay, and then {w} {c}/{d}. How much is it exactly?",
        "I can do it with whole numbers, but {a}/{b} {op} {c}/{d}? Please give me the fraction.",
        "What would you say {a}/{b} {w} {c}/{d} is, without any rounding?",
        "<Evaluate|Simplify> $\\left(\\frac{{a}}{{b}}\\right) {l} "
        "\\left(\\frac{{c}}{{d}}\\right)$, giving your answer as a fraction in its simplest "
        "form.",
        "Let $u = \\frac{{a}}{{b}}$ and $v = \\frac{{c}}{{d}}$. What is the exact value of $u "
        "{l} v$?",
        "Find the rational number $r$ with $r = \\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$.",
        "Perform the operation and reduce: $\\dfrac{{a}}{{b}} {l} \\dfrac{{c}}{{d}}$.",
        "Write $\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$ in the form $\\frac{m}{n}$ with coprime "
        "integers $m$ and $n > 0$.",
        "{Do} $\\dfrac{{c}}{{d}}$ {to} $\\dfrac{{a}}{{b}}$, and express the result as an "
        "irreducible fraction.",
        "Which rational number does ${a} \\cdot {b}^{-1} {l} {c} \\cdot {d}^{-1}$ equal?",
        "Determine the value of $x {l} y$ for $x = {a} \\div {b}$ and $y = {c} \\div {d}$<, as a"
        " fraction|>.",
        "A cook's scale can only do fractions. It shows {a}/{b}, and {person} presses the keys "
        "{op} and {c}/{d}. What does it show next, fully reduced?",
        "The goblin bank writes all sums as fractions. An account line reads {a}/{b} {w} "
        "{c}/{d}. Which fraction is entered as the result?",
        "At the sports club {friend} has to {do} the number {c}/{d} {to} the number {a}/{b} on "
        "the results form. What goes in the box, as a fraction?",
        "The ship's computer stores exact fractions. It is told: {a}/{b}, then {w}, then "
        "{c}/{d}, then equals. What does it answer?",
        "On two tiles of a board game stand {a}/{b} and {c}/{d}, with the sign {op} between "
        "them, in this order. Which fraction takes the player on?",
        "A music teacher notes the lengths {a}/{b} and {c}/{d} and asks, as a riddle in numbers,"
        " for {a}/{b} {w} {c}/{d}. Solve the riddle.",
        "The carpenter's pencil note reads {a}/{b} {op} {c}/{d}, nothing more. Which fraction in"
        " lowest terms has he to mark?",
        "A wizard's lock opens on the fraction that equals {a}/{b} {w} {c}/{d}, reduced. What "
        "fraction is it?",
        "{person} reads out a fraction, numerator {a}, denominator {b}, and says: now {w} "
        "{c}/{d}! {friend} has to call the result. What's to be called?",
        "A clerk copies a column from the land register: {a}/{b}, the sign {op}, {c}/{d}, total "
        "missing. Supply it as a fraction.",
        "On the astronaut's exam sheet it says: {do} {c}/{d} {to} {a}/{b} and leave no common "
        "factor above and below. What's the correct entry?",
    ),
    unseen_wordings=(
        "Two fractions, {a}/{b} and {c}/{d}, are combined as first {op} second. "
        "Which fraction results?",
        "Put ${a}/{b} {op} {c}/{d}$ over one denominator and cancel.",
        "my homework: {a}/{b} {op} {c}/{d}, no decimals please",
        "Determine the exact value of {a}/{b} {op} {c}/{d} as a fraction in lowest terms.",
        "{a}/{b} {op} {c}/{d} = ? (exact fraction)",
        "Can you help me with fractions? What's {a}/{b} {w} {c}/{d}, as a reduced fraction?",
        "Write $$\\frac{{a}}{{b}} {l} \\frac{{c}}{{d}}$$ as a single fraction in simplest form.",
        "On the board the teacher has written ({a}/{b}) {op} ({c}/{d}), and {person} has to work "
        "it out without decimals. Which fraction, fully reduced, is the right result?",
        "Without rounding, give the result of {a}/{b} {w} {c}/{d}.",
    ),
    plans=(
        "We compute {a}/{b} {op} {c}/{d} with exact fractions.",
        "The fractions are {a}/{b} and {c}/{d}. We use `Rational`.",
        "We evaluate {a}/{b} {op} {c}/{d} exactly.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(Rational({a}, {b}) {op} Rational({c}, {d}))
        """),
        code("""
            from fractions import Fraction
            print(Fraction({a}, {b}) {op} Fraction({c}, {d}))
        """),
    ),
    slips=(
        Slip(
            "print(Rational({a}, {b}) {op} Rational({c}, {d}))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from math import Rational
                print(Rational({a}, {b}) {op} Rational({c}, {d}))
            """),
            "`Rational` is not in `math`. Import it from sympy.",
        ),
        Slip(
            code("""
                from sympy import Rational
                print(Rational("{a}/{b} {op} {c}/{d}"))
            """),
            "`Rational` reads one fraction only. Let us use the module `fractions` instead.",
            fix=1,
        ),
        Slip(
            'print(int("{a}/{b}") {op} int("{c}/{d}"))',
            "`int` cannot read a fraction. Use an exact fraction for each of the two.",
        ),
    ),
    conclusions=(
        "The result is $\\boxed{{answer}}$.",
        "In lowest terms this is $\\boxed{{answer}}$.",
        "So we get $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We combine {a}/{b} {op} {c}/{d} over one denominator and cancel common factors. "
        "The result is $\\boxed{{answer}}$.",
        "Writing {a}/{b} {op} {c}/{d} as a single fraction in lowest terms gives "
        "$\\boxed{{answer}}$.",
    ),
)
