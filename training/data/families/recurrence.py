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
        "a1={s} a(n+1)={p}a(n){+q} term {n}",
        "start {s}, x -> {p}x {+q}, {n}{th} term",
        "u_1={s}, u_k+1={p}u_k {+q}, u_{n}",
        "{s}, {p}*prev {+q}, ... {n}{th} number?",
        "seq first={s} mult={p} add={q} nth n={n}",
        "next = {p}*last {+q}; first = {s}; number {n} =?",
        "recursion {p}a {+q} from a1 = {s}, want a{n}",
        "t1 = {s}, t_k = {p}t_(k-1) {+q}, t{n} pls",
        "x={s}; for i in range({n}-1): x={p}*x {+q}; x?",
        "{n}{th} term, times {p} then {+q}, begin {s} (1st)",
        "B1={s}, B2={p}*B1 {+q}, B3={p}*B2 {+q}, ... B{n}?",
        "g(1)={s}; g(i)={p}g(i-1) {+q}; g({n})=",
        "My son's worksheet has a sequence, the first number's {s}, and to get the next one you "
        "take {p} times the number and then {+q}. He needs the {n}{th} number. What is it?",
        "so basically you start with {s} as the first term, and every time it's times {p}, then "
        "add {q}. What's term number {n}?",
        "okay class, rule on the board: new equals {p} times old {+q}, and the first one is {s}."
        " Who's got the {n}{th}?",
        "I'm coding a little loop, value number 1 is {s}, and each pass does v = {p}*v {+q}. "
        "What's value number {n}?",
        "hi I'm stuck, the sequence is recursive, a1's {s} and a_k is {p}a_{k-1} {+q}. they ask "
        "for the {n}{th} term, help?",
        "My brother invented a game: he says {s}, then I say {p} times that {+q}, then he does "
        "the same with my number, and so on. What number do we get as the {n}{th} one, his {s} "
        "being the first?",
        "I made a spreadsheet, top cell's {s}, and each cell below is {p} times the one above "
        "{+q}. What's in the {n}{th} cell from the top?",
        "our maths teacher loves these: first term {s}, multiply by {p}, add {q}, do it again "
        "and again. I keep messing up, what's the {n}{th} term meant to be",
        "Can you tell me what the {n}{th} number in this list would be? It begins with {s}, and "
        "if a number in it is x, the one after it's {p}x {+q}.",
        "Let $(z_m)_{m \\ge 1}$ be the sequence with $z_1 = {s}$ and $z_{m+1} - {p} z_m = {q}$ "
        "for every $m \\ge 1$. <Compute|Find> $z_{{n}}$.",
        "The sequence $(d_j)$ satisfies $d_1 = {s}$ and $d_j = {p} d_{j-1} {+q}$ for all $j \\ge"
        " 2$. <Evaluate|Find|State> $d_{{n}}$.",
        "Let $T(x) = {p}x {+q}$. The orbit of ${s}$ under $T$ is ${s}, T({s}), T(T({s})), "
        "\\dots$. <Find|Determine> the {n}{th} member of this orbit.",
        "<Determine|Compute> $w_{{n}}$, given the recursion $w_i = {q} + {p} w_{i-1}$ and the "
        "initial term $w_1 = {s}$.",
        "A function $F$ on the positive integers satisfies $F(1) = {s}$ and $F(m) = {p} F(m - 1)"
        " {+q}$ for $m \\ge 2$. <What is $F({n})$?|Evaluate $F({n})$.>",
        "The first member of a list is {s}, and every member $y$ has the successor ${p}y {+q}$. "
        "What is the member in position {n}?",
        "If $v_1 = {s}$ and $v_{r+1} = {p} v_r {+q}$ whenever $r \\ge 1$, what value has "
        "$v_{{n}}$?",
        "An affine recursion has multiplier ${p}$, constant ${q}$ and first term ${s}$. "
        "<Calculate|Determine> its {n}{th} term.",
        "A magic tree bears a number each year: {s} in year 1, and afterwards always {p} times "
        "the last year's number {+q}. Which number does it bear in year {n}?",
        "Robots in a row pass on a signal. Robot 1 sends {s}; each following robot takes the "
        "signal x it hears and sends {p}x {+q}. What does robot {n} send?",
        "On planet {n} of a chain of planets lives a hermit who knows one number. On planet 1 "
        "the number is {s}, and from one planet to the next it changes from x to {p}x {+q}. What"
        " is the hermit's number?",
        "{person} bakes by a mad plan: batch 1 has the code {s}, and each new batch has the code"
        " {p} times the previous code {+q}. Find the code of batch {n}.",
        "In a song with numbered verses, verse 1 is about the number {s}. A verse about x is "
        "followed by a verse about {p}x {+q}. What number is verse {n} about?",
        "The balance in {friend}'s play-money account reads {s} on day 1. Every following day "
        "the bank makes {p}x {+q} out of a balance of x. What does the account read on day {n}?",
        "On floor 1 of a tower hangs a sign with {s}. Going up, each sign shows {p} times the "
        "number of the floor below, with {q} added. What's on the sign on floor {n}?",
        "A wizard stacks boxes inside each other. The outermost, box 1, is marked {s}; a box "
        "marked x has a box marked {p}x {+q} in it. How is box {n} marked?",
        "A sports club draws up targets: in training 1 it is {s} points, and in each later "
        "training {p} times as many as in the one before, {+q}. What is the target for training "
        "{n}?",
        "At the office every email gets a number. The first one is {s}. Each reply gets {p} "
        "times the number of the email it answers, {+q}. What number has the {n}{th} email of a "
        "thread in which each one answers the last?",
        "A farmer numbers gates along a lane: the first gate has {s}, and after a gate with x "
        "comes a gate with {p}x {+q}. Which number has the {n}{th} gate?",
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
