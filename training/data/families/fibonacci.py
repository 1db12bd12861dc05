"""A Fibonacci number."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    n = number(random, 4, 300)
    suffix = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return {"n": n, "th": suffix}


def answer(n: int, th: str) -> int:
    terms = [1, 1]
    while len(terms) < n:
        terms.append(terms[-1] + terms[-2])
    return terms[n - 1]


FAMILY = Family(
    name="fibonacci",
    draw=draw,
    answer=answer,
    wordings=(
        "<<What is|What's> the {n}{th} Fibonacci number?|<Find|Compute|Give> the {n}{th} "
        "Fibonacci number.>",
        "<fibonacci|fib> number {n}",
        "Let $F_1 = F_2 = 1$ and $F_{k+1} = F_k + F_{k-1}$. <Find|Compute|Determine> $F_{{n}}$.",
        "<Find|Give|Determine> the {n}{th} term of the sequence 1, 1, 2, 3, 5, 8, ...",
        "fib({n}) <with|where> fib(1) = fib(2) = 1",
        "hey can you work out the {n}{th} fibonacci number",
        "The Fibonacci sequence <starts|begins> 1, 1, 2, 3, 5. What is its {n}{th} term?",
        "<Compute|Find> $F_{{n}}$, where $F_n$ is the Fibonacci sequence with $F_1 = F_2 = 1$.",
        "Every term is the sum of the two before it, and the first two are 1. Which number is in "
        "position {n}?",
        "<Determine|Find> term number {n} in the Fibonacci sequence 1, 1, 2, 3, ...",
        "A pair of rabbits breeds as in Fibonacci's puzzle: 1 pair in months 1 and 2, and then "
        "every month as many pairs as in the two previous months together. How many pairs are "
        "there in month {n}?",
        "Starting with 1, 1, each number is the sum of the previous two. <Give the {n}{th} "
        "number.|What is the {n}{th} number?>",
        "In how many ways can a strip of length {n} - 1 be tiled with pieces of length 1 and 2?",
        "<F|fibonacci>({n}) = ? (<Fibonacci numbers, |>F(1) = F(2) = 1)",
        "Leonardo of Pisa's numbers run 1, 1, 2, 3, 5, 8, and so on. What is the {n}{th} of them?",
        "A <staircase|ladder> has {n} - 1 steps. {person} climbs 1 or 2 steps at a time. In how "
        "many ways can {person} reach the top?",
        "How many binary strings of length {n} - 2 have no two consecutive ones?",
        "How many sequences of 1s and 2s add up to {n} - 1?",
        "Fibonacci: 1, 1, 2, 3, 5, 8, 13, ... <term|number> {n}?",
        "Look at the list 1, 1, 2, 3, 5, 8, 13, 21, ... in which every entry from the third on "
        "is the sum of the two entries before it. <Find|Give> entry number {n}.",
        "The {n}{th} member of the Fibonacci sequence is what, if its first two members are 1 "
        "and 1?",
        "{person} draws a chain of squares. The first two squares have side 1, and the side of "
        "each later square is the sum of the sides of the two squares before it. What is the "
        "side of square number {n}?",
        "In how many ways can a $2 \\times ({n} - 1)$ board be covered with dominoes<| of size "
        "$2 \\times 1$>?",
        "With $F_0 = 0$ and $F_1 = 1$, what is the Fibonacci number $F_{{n}}$?",
        "In week 1 {person} buys one pack of {things}, in week 2 again one pack, and from then "
        "on each week as many packs as in the two previous weeks together. How many packs does "
        "{person} buy in week {n}?",
        "tell me fibonacci no. {n} (<starting|they start> 1, 1, 2)",
        "Let $\\varphi = (1 + \\sqrt 5)/2$ and $\\psi = (1 - \\sqrt 5)/2$. <Compute|Find> the "
        "integer $(\\varphi^{{n}} - \\psi^{{n}})/\\sqrt 5$.",
        "F_{n} =? (F_1=F_2=1<, fib|>)",
        "A1=1, A2=1, A3=A1+A2, fill down; A{n} =?",
        "1 1 2 3 5 8 13 ... [{n}], 1-indexed <=?|?>",
        "On day one I dropped 1 coin into the jar, on day two also 1. Since then I always drop "
        "in what I did on the last two days combined. How many coins go in on day {n}?",
        "How many push-ups are due in session {n}? {person}'s coach wants 1 in the first "
        "session and 1 in the second. Afterwards it's always the two latest counts put "
        "together.",
        "My snack from the machine costs {n} - 1 dollars, and I have plenty of 1 and 2 dollar "
        "coins, no others. I drop them in one by one and pay exactly. In how many orders can I "
        "do that?",
        "{friend} sends {person} a chat puzzle: type 1, type 1, and from there on type "
        "whatever the two latest messages total. What's in message {n}, the two 1s counted as "
        "well?",
        "Let $A = \\begin{pmatrix} 1 & 1 \\\\ 1 & 0 \\end{pmatrix}$. Determine the upper right "
        "entry of $A^{{n}}$.",
        "Determine the coefficient of $z^{{n}}$ in the power series of $\\dfrac{z}{1 - z - "
        "z^2}$ about $0$.",
    ),
    unseen_wordings=(
        "In the sequence of Fibonacci (1, 1, 2, 3, 5, ...) which number stands at place {n}?",
        "Define $u_1 = 1$, $u_2 = 1$, $u_{k+2} = u_k + u_{k+1}$. Evaluate $u_{{n}}$.",
        "add the last two to get the next, begin with 1 and 1, stop at number {n}. value?",
        "The Fibonacci sequence is defined by F(1) = F(2) = 1 and F(k) = F(k-1) + F(k-2). "
        "Determine F({n}).",
        "fib({n}), with fib(1) = fib(2) = 1",
        "In the sequence 1, 1, 2, 3, 5, 8, ... each number is the sum of the two before it. Which "
        "number is at position {n}?",
        "Let $F_1 = F_2 = 1$ and $F_{k+2} = F_{k+1} + F_k$ for $k \\ge 1$. Find $F_{{n}}$.",
        "A breeder has 1 pair of rabbits in month 1 and still 1 pair in month 2. From then on, "
        "the number of pairs in each month is the sum of the numbers in the two months before. "
        "How many pairs are there in month {n}?",
        "Which number is the {n}{th} Fibonacci number, if the sequence begins 1, 1, 2, 3?",
    ),
    plans=(
        "We need Fibonacci number {n}.",
        "The function `fibonacci` gives the term at position {n}.",
        "We compute the Fibonacci term with index {n}.",
    ),
    programs=(
        code("""
            from sympy import fibonacci
            print(fibonacci({n}))
        """),
        code("""
            a, b = 0, 1
            for _ in range({n}):
                a, b = b, a + b
            print(a)
        """),
    ),
    slips=(
        Slip("print(fibonacci({n}))", "`fibonacci` was never imported. Import it and try again."),
        Slip(
            "from sympy import fib\nprint(fib({n}))",
            "There is no `fib` in sympy. The function is called `fibonacci`.",
        ),
        Slip(
            "from math import fibonacci\nprint(fibonacci({n}))",
            "`fibonacci` is not in `math`. Import it from sympy.",
        ),
        Slip(
            code("""
                def fib(k):
                    return fib(k - 1) + fib(k - 2)
                print(fib({n}))
            """),
            "The recursion has no base case and never ends. Let us go through the terms in a "
            "loop instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "Fibonacci number {n} is $\\boxed{{answer}}$.",
        "So the {n}{th} term is $\\boxed{{answer}}$.",
        "The term at position {n} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Start with 1 and 1 and add the last two terms again and again. "
        "At position {n} we reach $\\boxed{{answer}}$.",
        "Each Fibonacci number is the sum of the two before it. Term {n} is $\\boxed{{answer}}$.",
    ),
)
