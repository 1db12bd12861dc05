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
        "fib {n}",
        "{n}{th} fibonacci <?|number|term>",
        "F({n}) fibonacci, F(1)=F(2)=1",
        "fibo seq 1,1,2,3,5.. pos {n}",
        "fibonacci no {n} <value|= ?>",
        "a(n)=a(n-1)+a(n-2), a(1)=a(2)=1, a({n}) <?|=?>",
        "1 1 2 3 5 8 .. whats the {n}{th}",
        "sympy.fibonacci({n})",
        "Fibonacci[{n}] <gives|is>",
        "term {n} of fib <start 1 1|with 1, 1 first>",
        "f1=1 f2=1 n={n} f_n <=?|?>",
        "a, b = 0, 1; repeat {n} times: a, b = b, a + b; a is?",
        "so basically it's that sunflower sequence, 1, 1, 2, 3, 5, and you add the last two each"
        " time. <What's the {n}{th} one|What do I get in place {n}>?",
        "My kid's worksheet starts 1, 1, 2, 3, 5, 8 and asks for the number in spot {n}. Can you"
        " tell us?",
        "okay everyone, each number is the two before it added, we begin with one and one. Which"
        " number is the {n}{th}?",
        "I wrote a loop for Fibonacci, counting the first 1 as number one and the next 1 as "
        "number two. What should it return for {n}?",
        "my nan knits rows after Fibonacci, one stitch, one stitch, two, three, five. How many "
        "go in row {n}?",
        "Could you tell me F sub {n}? You know, Fibonacci, F sub one and F sub two both being 1.",
        "I was explaining rabbits to my son: one pair, again one pair, then two, three, five. He"
        " wanted the {n}{th} number in that line. What is it?",
        "Do you happen to know the Fibonacci number with index {n}? In our book the zeroth is 0 "
        "and the first is 1.",
        "The speaker said something about spirals, 1, 1, 2, 3, 5, 8, 13 and so on forever. I'd "
        "love to know number {n} of those.",
        "The sequence $(u_k)$ is defined by $u_1 = u_2 = 1$ and $u_{k+2} = u_{k+1} + u_k$. "
        "<Calculate|Find> $u_{{n}}$.",
        "Let $f_0 = 0$, $f_1 = 1$ and $f_m = f_{m-1} + f_{m-2}$ for $m \\ge 2$. "
        "<Evaluate|Determine> $f_{{n}}$.",
        "How many compositions of ${n} - 1$ have all parts equal to $1$ or $2$?",
        "Let $(F_k)_{k \\ge 1}$ be the Fibonacci sequence $1, 1, 2, 3, \\ldots$. What is the "
        "value of $F_{{n}}$?",
        "Determine the number of subsets of $\\{1, 2, \\ldots, {n} - 2\\}$ that contain no two "
        "consecutive integers.",
        "How many compositions of ${n}$ have only odd parts?",
        "Find $x_{{n}}$ if $x_1 = 1$, $x_2 = 1$ and every further term equals the sum of its two"
        " predecessors.",
        "The Fibonacci numbers satisfy $F_k - F_{k-1} = F_{k-2}$ with $F_1 = F_2 = 1$. State "
        "$F_{{n}}$.",
        "A baker bakes one loaf on the first day and one on the second; on each later day he "
        "bakes as many as on both days before. How many loaves does he bake on day {n}?",
        "A frog crosses a pond on a row of stones, moving ahead by one or two stones per jump. "
        "It needs to advance {n} - 1 stones in total. How many different jump sequences are "
        "there?",
        "The dragon grows heads: one in year 1, one in year 2, and in each year after that as "
        "many new heads as in the two preceding years together. How many new heads appear in "
        "year {n}?",
        "A drummer fills {n} - 1 beats with short strokes of one beat and long strokes of two "
        "beats. How many rhythms are possible?",
        "In a chain letter, {person} sends 1 copy in round 1 and 1 copy in round 2. From round 3"
        " on the number is that of the last two rounds put together. How many copies go out in "
        "round {n}?",
        "A row of {n} - 2 lamps may be switched on or off, but no two neighbours may both be on."
        " In how many ways can the row be lit, all dark included?",
        "A path of {n} - 1 metres is laid with slabs of 1 m and 2 m. How many patterns can the "
        "gardener lay, if the order matters?",
        "A space colony has 1 dome in its first year, 1 in its second, and thereafter always the"
        " sum of the last two yearly counts. How many domes stand in year {n}?",
        "The ancestors of a male bee form generations of 1, 1, 2, 3, 5, ... bees, himself being "
        "generation one. How many are in generation {n}?",
        "In the high-score list each new record is the sum of the two records before. The first "
        "record was 1 point and the second too. What's record number {n}?",
        "A tower of blocks with height {n} - 1 is built from blocks of height 1 and of height 2."
        " How many towers can {person} build, from bottom to top?",
    ),
    unseen_wordings=(
        "In the sequence of Fibonacci (1, 1, 2, 3, 5, ...) which number stands at place {n}?",
        "Define $u_1 = 1$, $u_2 = 1$, $u_{k+2} = u_k + u_{k+1}$. Evaluate $u_{{n}}$.",
        "add the last two to get the next, begin with 1 and 1, stop at number {n}. value?",
        "The Fibonacci sequence is defined by F(1) = F(2) = 1 and F(k) = F(k-1) + F(k-2). "
        "Determine F({n}).",
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
