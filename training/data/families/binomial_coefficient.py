"""The coefficient of a power of x in the expansion of a power of a binomial."""

from math import comb
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero


def draw(random: Random) -> Numbers:
    while True:
        a = random.choice((1, 1, 1, 2, 2, 3, 4, 5, 6, 7))
        b, n = nonzero(random, random.choice((3, 9, 12))), random.randint(3, 15)
        k = random.randint(2, n - 1)
        if comb(n, k) * a**k * abs(b) ** (n - k) < 10**8:
            return {"a": a, "b": b, "n": n, "k": k}


def answer(a: int, b: int, n: int, k: int) -> int:
    coefficients = [1]
    for _ in range(n):
        pairs = zip([0, *coefficients], [*coefficients, 0], strict=True)
        coefficients = [a * lower + b * same for lower, same in pairs]
    return coefficients[k]


FAMILY = Family(
    name="binomial_coefficient",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's> the coefficient of x^{k} in the expansion of ({a}x {+b})^{n}?",
        "<Find|Determine|Compute> the coefficient of $x^{{k}}$ in <the expansion of |>$({a}x "
        "{+b})^{{n}}$.",
        "coefficient of x^{k} in ({a}x {+b})^{n}<|?| = ?>",
        "coeff x^{k}, ({a}x {+b})^{n}",
        "[x^{k}] ({a}x {+b})^{n} <=|= ?>",
        "Expand $({a}x {+b})^{{n}}$ and <give|state|write down> the coefficient of $x^{{k}}$.",
        "({a}x {+b})^{n} is <multiplied out|expanded>. Which number <stands before|is in front "
        "of> x^{k}?",
        "hey <can someone help me|i'm stuck>, whats the number in front of x^{k} when you expand "
        "({a}x {+b})^{n}",
        "Use the binomial theorem to <find|determine> the coefficient of $x^{{k}}$ in $({a}x "
        "{+b})^{{n}}$.",
        "If $({a}x {+b})^{{n}} = \\sum_i c_i x^i$, <find|compute|determine> $c_{{k}}$.",
        "<Let|Suppose> $p(x) = ({a}x {+b})^{{n}}$. What is the coefficient of $x^{{k}}$ in $p(x)$?",
        "Which coefficient does x^{k} have in the polynomial ({a}x {+b})^{n}?",
        "The term with x^{k} in the <expansion|full expansion> of ({a}x {+b})^{n} is c*x^{k}. "
        "<Find|Determine> c.",
        "In powers of $x$, the expression $({a}x {+b})^{{n}}$ has which "
        "coefficient <at|of> $x^{{k}}$?",
        "expand(({a}*x {+b})**{n}).coeff(x, {k}) =?",
        "f = ({a}x {+b})^{n}; coefficient(f, x, {k})?",
        "binomial expansion ({a}x {+b})^{n}, x^{k} term, <coefficient only|just the number>",
        "{person} multiplies {n} brackets, each of them ({a}x {+b}), and collects like terms. "
        "What number does {person} write before x^{k}?",
        "{friend} expanded ({a}x {+b})^{n} on the board and wiped out the coefficient of x^{k}. "
        "<Which number was it?|What was it?>",
        "A computer algebra program <prints|shows> all the coefficients of ({a}x {+b})^{n}. Which "
        "one belongs to x^{k}?",
        "My <worksheet|homework> has ({a}x {+b})^{n} on it and a gap where the coefficient of "
        "x^{k} should go. What <goes|do I write> in the gap?",
        "Calculate what is multiplied by $x^{{k}}$ once all brackets of $({a}x {+b})^{{n}}$ are "
        "removed.",
        "For a <maths quiz|card game> {person} needs the coefficient of x to the power {k} in "
        "({a}x {+b}) to the power {n}. <What is it?|Which number is right?>",
        "How many x^{k} do we get when ({a}x {+b}) is raised to the power {n}<?| and everything "
        "is simplified?>",
        "i need the x^{k} coefficient, the binomial is {a}x {+b} and the exponent on the bracket "
        "is {n}",
        "The polynomial $({a}y {+b})^{{n}}$ is written in powers of $y$. <Find|State> the "
        "coefficient of $y^{{k}}$.",
        "After expanding the product of {n} equal factors ({a}x {+b}), what is the coefficient of "
        "the term of degree {k}?",
        "<State|Determine> the coefficient of the degree-{k} term of $({a}x {+b})^{{n}}$<|, with "
        "its sign>.",
        "With n = {n}, <compute|work out> the coefficient of x^{k} in ({a}x {+b})^n.",
        "x^{k} in ({b} {+a}x)^{n}: coefficient?",
        "<Find|Give> the coefficient of $x^{{k}}$ when $({b} {+a}x)^{{n}}$ is expanded.",
        "In the expansion of $({b} {+a}x)^{{n}}$ in ascending powers of $x$, what is the "
        "coefficient of $x^{{k}}$?",
        "<please |>tell me the coefficient that x^{k} gets <if|when> ({b} {+a}x)^{n} is <fully "
        "expanded|worked out>",
        "A generating function is $G(x) = ({a}x {+b})^{{n}}$. <Extract|Find> the coefficient of "
        "$x^{{k}}$.",
        "({a}x{+b})^{n} x^{k} coeff",
        "x^{k} coef of ({a}x {+b})**{n}",
        "coefficient x**{k} expand ({a}x {+b})^{n}",
        "C({n},{k})*({a})^{k}*({b})^({n}-{k})",
        "number with x^{k} in ({a}x {+b})^{n}",
        "expand ({a}x {+b})^{n}, only the coefficient of x^{k} <needed|matters>",
        "<coef|coeff.> deg {k}, ({a}x {+b}) to the {n}",
        "binom thm ({a}x {+b})^{n}, factor of x^{k}?",
        "poly ({a}x {+b})^{n} -- c[{k}] = ?",
        "a={a} b={b} n={n} k={k}, coeff of x^k in (ax+b)^n",
        "({b} {+a}x)^{n}: <what's before|number before> x^{k}",
        "<multiply out|open up> ({a}x {+b})^{n}, x^{k} has what coefficient",
        "So I've this bracket, {a}x {+b}, to the power of {n}, and I don't need the whole "
        "expansion. Just how many x^{k} there are, you know, <the coefficient|the number in "
        "front>.",
        "My kid's worksheet says expand ({a}x {+b})^{n} and circle the coefficient of x^{k}. "
        "We've run out of paper. What's the number we should circle?",
        "ok pascal's triangle, got it, but then there's the {a} and the {b} with their powers "
        "too. for ({a}x {+b})^{n}, what ends up <next to|in front of> x^{k}?",
        "I was teaching the binomial theorem today and a student asked for the x^{k} term of "
        "({a}x {+b})^{n}. I'd like to be sure, so what is its coefficient?",
        "You know those long brackets, ({a}x {+b}) to the {n}? The test only wants the number "
        "that <sits by|goes with> x to the {k}. How do I get that and what is it?",
        "Somebody on my bus was working on ({a}x {+b})^{n}, I swear. She wrote everything but "
        "the coefficient of x^{k}. <I'm curious now, what is it?|So which number was missing?>",
        "basically you multiply {n} copies of {a}x {+b}, right, and then all the bits with x^{k}"
        " get collected into one. what's the coefficient on that one",
        "I keep getting the sign or the power wrong. Coefficient of x^{k}, the thing's ({a}x "
        "{+b})^{n}. Could you do it <properly|for me>?",
        "Quick sanity check for a maths hobbyist: in ({a}x {+b})^{n}, fully expanded, I'd like "
        "the coefficient at degree {k}. What've you got?",
        "Let $P(x) = ({a}x {+b})^{{n}} = p_0 + p_1 x + \\cdots + p_{{n}} x^{{n}}$. Evaluate "
        "$p_{{k}}$.",
        "Evaluate $\\binom{{n}}{{k}} \\cdot ({a})^{{k}} \\cdot ({b})^{{n} - {k}}$, the "
        "coefficient of $x^{{k}}$ in $({a}x {+b})^{{n}}$.",
        "What is $[x^{{k}}]\\,({a}x {+b})^{{n}}$, where $[x^j]$ denotes the extraction of the "
        "coefficient of $x^j$?",
        "Let $f(x) = ({a}x {+b})^{{n}}$. Determine $\\frac{f^{({k})}(0)}{{k}!}$, the Taylor "
        "coefficient of $f$ of order ${k}$ at $0$.",
        "The polynomial $({a}t {+b})^{{n}} \\in \\mathbb{Z}[t]$ is written as $\\sum_j \\gamma_j"
        " t^j$. <Find|Compute> $\\gamma_{{k}}$.",
        "Determine the numerical factor of the monomial of degree ${k}$ in the expanded form of "
        "$({a}x {+b})^{{n}}$.",
        "Let $c$ be the real number for which the expansion of $({a}z {+b})^{{n}}$ contains the "
        "term $c z^{{k}}$. <Calculate $c$.|What is $c$?>",
        "Without expanding completely, obtain the coefficient of $x^{{k}}$ in the power of the "
        "binomial ${a}x {+b}$ with exponent ${n}$.",
        "A wizard's spell is the polynomial ({a}x {+b})^{n}, and its power is the coefficient of"
        " x^{k}. <How strong is the spell?|What is the power of the spell?>",
        "{person} programs a pocket calculator to print the coefficients of ({a}x {+b})^{n}, "
        "from the constant term upwards. <Which number is printed for x^{k}?|What does it print "
        "for the power x^{k}?>",
        "The safe in the maths office opens with the coefficient of x^{k} in ({a}x {+b})^{n}. "
        "What <code|number> opens it?",
        "For a school fair {friend} sells tickets, each with a coefficient of ({a}x {+b})^{n} on"
        " it. The winning ticket has the one of x^{k}. Which number wins?",
        "A baker writes ({a}x {+b})^{n} in icing, multiplied out, on a very long cake. {person} "
        "gets the slice with x^{k}. <Which coefficient is on it?|What coefficient does {person} "
        "eat?>",
        "On a far planet a price is encoded as the coefficient of x^{k} of the polynomial ({a}x "
        "{+b})^{n}, negative ones meaning a debt. <Decode the price.|What is the price?>",
        "In a relay race of mathematicians, the last runner must name the number at x^{k} after "
        "the team has expanded ({a}x {+b})^{n}. What does the last runner <say|call out>?",
        "A composer turns the coefficients of ({a}x {+b})^{n} into notes. The note for x^{k} is "
        "taken from <its coefficient|the coefficient there>. What number is that?",
        "In a card game one draws a power of x and scores its coefficient in ({a}x {+b})^{n}. "
        "{person} draws x^{k}. <Find the score.|How many points does that score?>",
        "A machine in a workshop feeds the signal ({a}x {+b})^{n} through a filter that lets "
        "only the x^{k} term pass. By what number is x^{k} multiplied in the output?",
        "{person} and {friend} travel by train and expand ({a}x {+b})^{n} on a napkin. Coffee "
        "covers the number before x^{k}. <Reconstruct it.|What did it say?>",
    ),
    unseen_wordings=(
        "Write $({a}x {+b})^{{n}}$ as a polynomial in standard form. What multiplies $x^{{k}}$?",
        "({a}x {+b})^{n} expanded: number with x^{k}?",
        "Someone tell me what the coefficient of x^{k} comes out as in ({a}x {+b})^{n}, i keep "
        "getting the sign or the power wrong",
        "{person} stores the polynomial ({a}x {+b})^{n} as a list of coefficients, entry i for "
        "x^i, counting from 0. What is entry {k}?",
        "What factor precedes $x^{{k}}$ in the binomial expansion of $({b} {+a}x)^{{n}}$?",
        "A machine takes {a}x {+b} to the power {n} and reports how often each power of x occurs. "
        "Which coefficient does it report for exponent {k}?",
        "Determine $c$ so that $c\\,x^{{k}}$ is the term of degree {k} of $({a}x {+b})^{{n}}$.",
    ),
    plans=(
        "By the binomial theorem the coefficient of x^{k} is C({n}, {k}) times {a}^{k} times the "
        "power of {b} with exponent {n} - {k}.",
        "We expand ({a}x {+b})^{n} and read off the coefficient of x^{k}.",
        "To get x^{k}, {k} of the {n} brackets give {a}x and the others give {b}. We count the "
        "choices and multiply.",
    ),
    programs=(
        code("""
            from math import comb
            print(comb({n}, {k}) * ({a})**{k} * ({b})**({n} - {k}))
        """),
        code("""
            from sympy import expand, symbols
            x = symbols("x")
            print(expand(({a}*x {+b})**{n}).coeff(x, {k}))
        """),
        code("""
            from sympy import Poly, symbols
            x = symbols("x")
            print(Poly(({a}*x {+b})**{n}, x).coeff_monomial(x**{k}))
        """),
    ),
    slips=(
        Slip(
            "print(comb({n}, {k}) * ({a})**{k} * ({b})**({n} - {k}))",
            "`comb` was never imported. It is in `math`.",
        ),
        Slip(
            "from sympy import expand\nprint(expand(({a}*x {+b})**{n}).coeff(x, {k}))",
            "`x` is not defined. Make it a symbol first.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import Poly, symbols
                x = symbols("x")
                print(Poly(({a}*x {+b})**{n}, x).coefficient({k}))
            """),
            "A `Poly` has no `coefficient`. The method is `coeff_monomial`.",
            fix=2,
        ),
    ),
    conclusions=(
        "The coefficient of x^{k} is $\\boxed{{answer}}$.",
        "So x^{k} has the coefficient $\\boxed{{answer}}$.",
        "In the expansion, the number before x^{k} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Choose {k} of the {n} brackets to give {a}x; every other one gives {b}. The number of "
        "choices times these factors is $\\boxed{{answer}}$.",
        "The binomial theorem gives the term with x^{k} as a binomial coefficient times a power of "
        "{a} times a power of {b}. Its coefficient is $\\boxed{{answer}}$.",
    ),
)
