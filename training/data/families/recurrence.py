"""A term of a sequence in which every term is a linear function of the one before it."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, number


def draw(random: Random) -> Numbers:
    n = number(random, 3, 20)
    suffix = "th" if 10 < n < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    q = random.choice((number(random, 1, 30), nonzero(random, 9)))
    return {"s": number(random, 1, 50), "p": random.randint(2, 7), "q": q, "n": n, "th": suffix}


def answer(s: int, p: int, q: int, n: int, th: str) -> int:
    terms = [s]
    while len(terms) < n:
        terms.append(p * terms[-1] + q)
    return terms[-1]


FAMILY = Family(
    name="recurrence",
    draw=draw,
    answer=answer,
    wordings=(
        "A sequence is <defined|given> by $a_1 = {s}$ and $a_{k+1} = {p}a_k {+q}$<| for $k \\ge "
        "1$>. <What is $a_{{n}}$?|Find $a_{{n}}$.|Compute the {n}{th} term.>",
        "a_1 = {s}, a_(k+1) = {p}*a_k {+q}, <a_{n} = ?|what is a_{n}|find a_{n}>",
        "a(1) = {s}, a(k) = {p}*a(k-1) {+q}<; a({n})?|. a({n}) = ?|, find a({n})>",
        "Let $x_1 = {s}$ and, for <all|every> <integer |>$m \\ge 1$, <let |>$x_{m+1} = {p}x_m "
        "{+q}$. <Find|Determine|Compute|Work out> $x_{{n}}$.",
        "The first term of a sequence is {s}. Each <later|following|further> term is {p} times "
        "the <previous|preceding> term, plus {q}. <What is|What's> the {n}{th} term?",
        "hey start with {s}, then each new number is {p} times the <old one|last one|one before> "
        "{+q}. <whats|what is> the {n}{th} number? ({s} <counts as|is> the first)",
        "A machine turns a number x into {p}x {+q}. {person} <writes down|notes> {s}, puts it "
        "into the machine, <writes down|notes> the result, puts that in again, and so on. What is "
        "the {n}{th} number {person} <writes down|notes>?",
        "f(1) = {s} and f(k+1) = {p}f(k) {+q} for <all positive integers|every positive integer> "
        "k. <Compute|Evaluate|Find> f({n}).",
        "def a(k): return {s} if k == 1 else {p}*a(k-1) {+q}. <What is|What does this give "
        "for|Value of> a({n})?",
        "{person} and {friend} play a game. The first number is {s}, and <whoever's turn it "
        "is|each in turn> multiplies the last number by {p} and adds {q}. Which number is the "
        "{n}{th} of the game?",
        "Given $u_1 = {s}$ and $u_k = {p}u_{k-1} {+q}$ for $k \\ge 2$, <evaluate|find|compute> "
        "$u_{{n}}$.",
        "<term|element> {n} of the recursion t -> {p}t {+q} with first <term|element> {s}",
        "The <map|function> $x \\mapsto {p}x {+q}$ is applied again and again, which makes a list "
        "of numbers with first number ${s}$. What is the {n}{th} number of the list?",
        "In level 1 of a game the score is {s}. In each further level, the score of the level "
        "before is multiplied by {p} and {q} is added. What is the score in level {n}?",
        "The doors of a castle are numbered. Door 1 has the code {s}, and for every other door "
        "one takes {p} times the code of the door before it and adds {q}. What code <has door "
        "{n}|does door {n} have>?",
        "<linear recurrence|recurrence|recursive sequence>: first term {s}, next = {p} * previous "
        "{+q}, {n}{th} term?",
        "<Iterate:|Repeat:> multiply by {p} and add {q}. If the 1st value is {s}, "
        "<compute|find|give> the {n}{th} value.",
        "<Determine|Find|Give> the {n}{th} element of the sequence whose first element is {s} and "
        "in which every element $t$ is followed by ${p}t {+q}$.",
        "The terms of a sequence satisfy $T_{m+1} - {p}T_m = {q}$ and $T_1 = {s}$. <What is "
        "$T_{{n}}$?|Calculate $T_{{n}}$.|Find the value of $T_{{n}}$.>",
        "Counting the starting number {s} as number 1, what is number {n} <when|if> each number "
        "comes from the one before by the rule new = {p}*old {+q}?",
        "After the term a <comes|follows> the term {p}a {+q}. The sequence begins with {s}. "
        "<Which number is {n}{th}?|Which number stands in place {n}?>",
        "How large is $c_{{n}}$ if $c_1 = {s}$ and $c_{j+1} = {p} \\cdot c_j {+q}$ for "
        "<each|every> $j$?",
        "A recursively defined sequence starts with $b_1 = {s}$, and its rule <is|reads> $b_k = "
        "{p}b_{k-1} {+q}$ for $k \\ge 2$. <Give|Calculate|State> $b_{{n}}$.",
        "{person} writes {s} in the first box of a row. Every next box gets the number {p}x {+q}, "
        "where x is the number in the box to its left. What number goes into box {n}?",
        "A1 = {s}; A2 = {p}*A1 {+q}; fill down; A{n} =?",
        "{s} -- then always *{p}, {+q} -- nr {n} <in the row|of the list> (start = nr 1) =?",
        "x={s}; repeat ({n}-1) times: x = {p}*x {+q}; <x =?|print x|final x?>",
        "I'm <training|practising> for a <quiz|spelling> show with a weird plan. In week 1 I "
        "get {s} points. Every week after that I get {p} times the points of the week before "
        "{+q}. How many points is that in week {n}?",
        "What does the screen say in round {n}? In {person}'s phone game the counter "
        "<shows|says> {s} in round 1. For each new round the counter is first multiplied by "
        "{p}, and then {q} is added to it.",
        "{person} whispers {s} to the next child in the row, who takes it times {p}, adds {q} "
        "and whispers the result on. Everyone does the same. {person} is the first to whisper. "
        "Which number does the {n}{th} child in the row, counting {person}, whisper?",
        "My <grandma|aunt> stitches a <strange|funny> scarf: stripe 1 has the number {s} on it. "
        "For any other stripe she takes the number on the stripe below times {p} and "
        "<then|also> adds {q}. Which number is on stripe {n}?",
        "Let $g(x) = {p}x {+q}$ and let $g^m$ denote its $m$-fold composition. Determine "
        "$g^m({s})$ for $m = {n} - 1$.",
        "Let $(y_i)_{i \\ge 1}$ be the solution of the first-order difference equation $y_i - "
        "{p}y_{i-1} = {q}$ with initial value $y_1 = {s}$. Determine <$y_{{n}}$|the value of "
        "$y_i$ at $i = {n}$>.",
    ),
    unseen_wordings=(
        "The first term of a sequence is {s}. Every later term is found by multiplying the "
        "previous term by {p} and then adding {q}. Find the {n}{th} term.",
        "u(1) = {s}, u(i+1) = {p}*u(i) {+q}, u({n}) = ?",
        "I've got a list of numbers that starts with {s}. To get the next number I always take "
        "{p} times the current one plus {q}. Can you work out what number is in place {n}, if {s} "
        "is in place 1?",
        "A sequence is defined by $u_1 = {s}$ and $u_{i+1} = {p}u_i {+q}$ for $i \\ge 1$. "
        "Determine $u_{{n}}$.",
        "{person} writes {s} on the first page of a notebook. On each following page {person} "
        "writes {p} times the number from the page before, increased by {q}. What number is on "
        "page {n}?",
        "Given x_1 = {s} and the rule x_i = {p} * x_(i-1) {+q} for all i > 1, compute x_{n}.",
    ),
    plans=(
        "The first term is {s} and each next term is {p} times the last one {+q}. We iterate up "
        "to term {n}.",
        "We start with a = {s} and replace a by {p}a {+q} until we have term {n}, that is {n} - 1 "
        "times.",
        "We compute the terms one by one by the rule {p}a {+q}, starting from {s}.",
    ),
    programs=(
        code("""
            a = {s}
            for _ in range({n} - 1):
                a = {p}*a {+q}
            print(a)
        """),
        code("""
            def f(k):
                return {s} if k == 1 else {p}*f(k - 1) {+q}
            print(f({n}))
        """),
    ),
    slips=(
        Slip(
            code("""
                def a(k):
                    return {p}*a(k - 1) {+q}
                print(a({n}))
            """),
            "The recursion has no base case. Let us start from {s} and use a loop instead.",
        ),
        Slip(
            code("""
                for _ in range({n} - 1):
                    a = {p}*a {+q}
                print(a)
            """),
            "The variable a had no value before the loop. It must start at {s}.",
        ),
        Slip(
            code("""
                a = [{s}]
                for k in range({n} - 1):
                    a.append({p}*a[k + 1] {+q})
                print(a[-1])
            """),
            "The index k + 1 does not exist yet. A recursive function avoids indices.",
            fix=1,
        ),
        Slip(
            code("""
                a = {1: {s}}
                print({p}*a[{n} - 1] {+q})
            """),
            "Term {n} - 1 was never computed. We need all terms from the first one on.",
        ),
    ),
    conclusions=(
        "The {n}{th} term is $\\boxed{{answer}}$.",
        "So term {n} <is|equals> $\\boxed{{answer}}$.",
        "After starting with {s}, the {n}{th} number is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "We apply the rule {p}a {+q} again and again, starting with the first term {s}. Term {n} "
        "is $\\boxed{{answer}}$.",
        "Shifting all terms by a suitable constant makes the sequence geometric with ratio {p}. "
        "From the first term {s} one finds that term {n} is $\\boxed{{answer}}$.",
    ),
)
