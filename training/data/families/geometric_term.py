"""A term of a geometric sequence."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    n = number(random, 3, 20)
    suffix = "th" if 10 < n < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return {"a": number(random, 1, 99), "r": number(random, 2, 10), "n": n, "th": suffix}


def answer(a: int, r: int, n: int, th: str) -> int:
    for _ in range(n - 1):
        a *= r
    return a


FAMILY = Family(
    name="geometric_term",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the {n}{th} term of <the|a> geometric <sequence|progression> with first term {a} "
        "and <common ratio|ratio> {r}?",
        "geometric <sequence|progression>, first term {a}, ratio {r}: {n}{th} term?",
        "A geometric <sequence|progression> <starts with {a} and has|begins with {a} and has|has "
        "first term {a} and> common ratio <|equal to >{r}. <Find|Compute|Determine|Give> its "
        "{n}{th} term.",
        "Let $g_1 = {a}$ and $g_{k+1} = {r} g_k$ for <all|every> $k \\ge 1$. "
        "<Find|Compute|Determine> $g_{{n}}$.",
        "hey i start with {a} and keep multiplying by {r}, <whats|what is> the {n}{th} number? "
        "<({a} is the first one)|({a} counts as the first number)>",
        "GP with a = {a}, r = {r}, <find|give me|calculate> term <number |no. |>{n}",
        "<Find|Compute|Calculate> $a_{{n}}$ <for|in> the geometric <sequence|progression> with "
        "$a_1 = {a}$ and <|common ratio >$r = {r}$.",
        "<Every|Each> term of a sequence is {r} times the <previous one|one before it|preceding "
        "term>, and the first <term |>is {a}. Which number is in position {n}?",
        "On day 1 {person} <collects|sells|makes> {a} {things}, and every day after that {r} "
        "times as many as the day before. How many {things} <is that|will it be> on day {n}?",
        "On the first day {a} people hear a <rumour|secret|joke>. Each <following|later> day {r} "
        "times as many new people hear it as on the day before. How many new people hear it on "
        "day {n}?",
        "A <scientist|biologist> counts {a} <bacteria|cells> at the first count. At each further "
        "count there are {r} times as many as at the count before. How many are there at the "
        "{n}{th} count?",
        "A pattern <of dots|made of dots> has {a} dots in row 1, and each <following|new> row has "
        "{r} times as many dots as the row above it. How many dots are <in row {n}|there in the "
        "{n}{th} row>?",
        "chain letter: {a} letters in round 1, every round has {r} times as many letters as the "
        "round before. how many letters in round {n}?",
        "Compute ${a} \\cdot {r}^{{n} - 1}$, <the {n}{th} term of a geometric sequence|which is "
        "term number {n} of a geometric progression>.",
        "If $t_1 = {a}$ and $\\frac{t_{k+1}}{t_k} = {r}$ for all $k$, <what is|what's the value "
        "of> $t_{{n}}$?",
        "term {n} of the sequence that <starts at|begins with> {a} and is multiplied by {r} <each "
        "time|at every step>",
        "The ratio of each term of a sequence to the term before it is <always|constantly> {r}. "
        "If the first term <equals|is> {a}, <determine|compute|find> the {n}{th} term.",
        "The numbers u_1, u_2, u_3, ... form a geometric progression with u_1 = {a} and "
        "<quotient|common quotient|ratio> {r}. <What is u_{n}?|Find u_{n}.>",
        "In a quiz, question 1 is worth {a} <dollars|points>, and each following question is "
        "worth {r} times as much as the one before. What is question {n} worth?",
        "{person} writes down {a}. Then {friend} and {person} take turns writing a number that is "
        "{r} times as large as the last one. Counting {a} as the first, <what is the {n}{th} "
        "number|which number is written {n}{th}>?",
        "With initial term {a} and constant ratio {r}, <what number does a geometric sequence "
        "have at place|what is the entry of a geometric sequence at index> {n}? <The initial term "
        "has index 1.|(The initial term is number 1.)>",
        "geometric: a1={a}, q={r}, a{n}=?",
        "Box 1 <holds|contains> {a} {things}, and every further box holds {r} times as many as "
        "the box before it. <Find|Determine|Work out> the number of {things} in box {n}.",
        "{a}, then *{r}, *{r}, ... entry {n} =? ({a} is entry 1)",
        "start={a}; factor={r}; idx={n} (from 1); val=?",
        "A1 = {a}, A2 = A1*{r}, fill down, A{n} = ?",
        "My phone game gets <harder|tougher>: I need {a} stars to open level 1, and for each "
        "further level {r} times the stars of the level before. How many stars does level {n} "
        "<need|cost>?",
        "I counted {a} <weeds|ants> in my garden in week 1. Since then there are {r} times as "
        "many every week as in the week before. How many will I see in week {n}?",
        "What will I pay {friend} for the {n}{th} cake? For the first one it was {a} cents. Each "
        "cake after that costs me {r} times what the last one did.",
        "The first shelf in the shop has {a} {things}, the second {r} times as many as the first, "
        "the third {r} times as many as the second, and it continues like this. I'm standing at "
        "shelf number {n}. How many {things} are on it?",
        "Let $c \\colon \\mathbb{N} \\to \\mathbb{N}$ be given by $c(1) = {a}$ and $c(k + 1) = "
        "{r} \\cdot c(k)$. Determine $c({n})$.",
        "The members of a geometric progression with leading member ${a}$ and constant quotient "
        "${r}$ are numbered from $1$. <State|Determine> the member numbered ${n}$.",
        "geo seq a1={a} r={r} <find|what's> a{n}",
        "{a} <x{r} each time|times {r} repeatedly>, {n}{th} <one|entry|number>?",
        "{n}{th} <term|member> of GP: start {a}, multiplier {r}",
        "{a}*{r}^({n} - 1) <value|evaluate|= ?>",
        "g.p. first {a} common ratio {r} need term #{n}",
        "u1={a}, u(k+1)={r}*u(k), u({n})?",
        "n-th term formula a*r^(n-1): a={a}, r={r}, n={n}, <result|value>?",
        "x={a}; do {n} - 1 times: x*={r}; x now?",
        "list begins {a}, each entry {r} x the last, <number|whats at no.> {n}",
        "T{n} geometric, T1 = {a}, T2/T1 = {r}",
        "<value at|whats in> position {n}, first pos = {a}, factor {r} per step",
        "seq[1]={a}, ratio={r}, print seq[{n}]",
        "so basically the sequence begins at {a} and you times by {r} to get the next one, and "
        "I've got to say what the {n}{th} one is",
        "my kid's worksheet says: first term {a}, common ratio {r}, write the {n}{th} term. "
        "<what goes there|what's the answer>?",
        "Quick sanity check please, if the first number's {a} and everything's {r} times the "
        "number before, what've I got at number {n}?",
        "Our teacher wouldn't let us list them all, but she wants term number {n} when the "
        "progression opens with {a} and has ratio {r}. How big is it?",
        "ok so I know it's geometric, I know the ratio, that's {r}, and I know it starts with "
        "{a}, but how do I get the {n}{th} term? what is it?",
        "I was playing with my calculator: typed {a}, and then hit times {r} over and over. The "
        "{a} was reading number one. What did reading number {n} say?",
        "My tutor says the thing with powers is only used one time fewer than you think: a is "
        "{a}, r is {r}, and we're after the {n}{th} term. Tell me that term.",
        "I always give my pupils this one: the leading number is {a}, any other is its left "
        "neighbour multiplied by {r}. They have to name the number in place {n}. What's correct?",
        "for my quiz night i need the answer to this, a geometric progression with quotient {r} "
        "has {a} as first member, what's the {n}{th} member",
        "Let $(b_j)_{j \\ge 1}$ be a geometric progression having $b_1 = {a}$ and $b_2 = {r} "
        "b_1$. Evaluate $b_{{n}}$.",
        "What is the value of $x_{{n}}$ when $x_1 = {a}$ and $x_j = {r} \\cdot x_{j-1}$ for $j"
        " \\ge 2$?",
        "A geometric sequence has general term $v_k = {a} \\cdot {r}^{k-1}$. "
        "<Obtain|Evaluate|Write down> $v_{{n}}$.",
        "The first term of a progression equals {a}, and the quotient of any two neighbouring "
        "terms, later over earlier, equals {r}. Calculate the term of index {n}.",
        "Determine the ${n}$-{th} element of the list ${a}, {a} \\cdot {r}, {a} \\cdot {r}^2, "
        "{a} \\cdot {r}^3, \\dots$",
        "Let $f$ be the function on the positive integers given by $f(k) = {a} \\cdot {r}^{k - "
        "1}$. Compute $f({n})$.",
        "Given the leading term ${a}$ and the common ratio ${r}$ of a geometric progression, "
        "state the term that stands in the ${n}$-{th} place.",
        "Evaluate the final term of a geometric progression that has exactly ${n}$ terms, first "
        "term ${a}$ and ratio ${r}$.",
        "A dragon eats {a} sheep in its first year and, as it grows, {r} times as many each year"
        " as the year before. How many sheep does it eat in year {n}?",
        "On square one of a magic board lie {a} grains of wheat. Every square carries {r} times "
        "the grains of the square before it. Tell how many grains lie on square number {n}.",
        "{person} folds paper stars, {a} of them in the first week, and in any later week {r} "
        "times what the week before brought. What is the number of stars folded in week {n}?",
        "The prize for the opening round of a tournament is {a} coins. From round to round the "
        "prize is multiplied by {r}. How big is the prize in round {n}?",
        "An online shop ships {a} parcels in its first month of business. Each month the figure "
        "is {r} times that of the month before. What figure should the manager expect for month "
        "{n}?",
        "A choir video gets {a} clicks on the day it goes up, which is day one. Day by day the "
        "clicks grow by the factor {r}. Find the clicks of day {n}.",
        "Deep in space a probe sends {a} signals during its first orbit, and in each orbit {r} "
        "times the number sent in the orbit before. How many signals are sent in orbit {n}?",
        "In a tall cake the top layer is covered with {a} cherries, the layer below with {r} "
        "times as many, and so on downwards. How many cherries are on layer number {n}, the top "
        "being number one?",
        "A carpenter uses {a} nails for the smallest of a row of sheds; every following shed "
        "takes {r} times the nails of the shed before. How many nails does the {n}{th} shed "
        "take?",
        "A piano student practises a scale {a} times in lesson one, and each new lesson asks for"
        " {r} times as many repetitions as the last lesson. How many repetitions does lesson {n}"
        " ask for?",
        "In a family of elves, generation one has {a} members and every generation is {r} times "
        "as large as its parents' generation. Give the size of generation {n}.",
    ),
    unseen_wordings=(
        "GP, first term {a}, ratio {r}, term no. {n} = ?",
        "hey, if I start with {a} and keep multiplying by {r} to get each next number, what's the "
        "{n}{th} number on my list? (the {a} itself counts as the first one)",
        "Let $(g_i)_{i \\ge 1}$ be a geometric sequence with $g_1 = {a}$ and "
        "$\\frac{g_{i+1}}{g_i} = {r}$ for all $i$. Find $g_{{n}}$.",
        "A video was watched {a} times on the first day it was online. On every following day it "
        "was watched {r} times as often as on the day before. How many times was it watched on "
        "day {n}?",
        "Evaluate the term at position {n} of the geometric sequence whose opening term is {a} "
        "and in which each term equals {r} times the preceding one.",
    ),
    plans=(
        "The first term is {a} and every step multiplies by {r}. Term {n} comes after {n} - 1 "
        "steps.",
        "Term {n} of a geometric sequence is {a} times {r} to the power {n} - 1.",
        "We start with {a} and multiply by {r} until we reach <term {n}|the {n}{th} term>.",
    ),
    programs=(
        "print({a} * {r}**({n} - 1))",
        code("""
            t = {a}
            for _ in range({n} - 1):
                t *= {r}
            print(t)
        """),
    ),
    slips=(
        Slip(
            "print({a} * r**({n} - 1))",
            "The name `r` is not defined. Write the ratio {r} itself.",
        ),
        Slip(
            "print({a} * math.pow({r}, {n} - 1))",
            "`math` was not imported, and `math.pow` gives a float anyway. Use the operator `**`.",
        ),
        Slip(
            code("""
                def t(k):
                    return {r} * t(k - 1)
                print(t({n}))
            """),
            "The recursion never ends, since the first term {a} is missing. Let us multiply in a "
            "loop instead.",
            fix=1,
        ),
        Slip(
            code("""
                t = [{a}]
                for k in range(1, {n}):
                    t[k] = t[k - 1] * {r}
                print(t[-1])
            """),
            "One cannot assign past the end of a list. The formula gives the term directly.",
        ),
    ),
    conclusions=(
        "The {n}{th} term is $\\boxed{{answer}}$.",
        "So term {n} <is|equals> $\\boxed{{answer}}$.",
        "Thus we get $\\boxed{{answer}}$ at position {n}.",
    ),
    reasoning=(
        "The {n}{th} term is {a} times {r} to the power {n} - 1, which is $\\boxed{{answer}}$.",
        "From the first term to term {n} one multiplies {n} - 1 times by {r}. Starting at {a}, "
        "this leads to $\\boxed{{answer}}$.",
    ),
)
