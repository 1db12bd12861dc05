"""A term of an arithmetic sequence given by two of its terms, not always neighbours."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def _th(n: int) -> str:
    return "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def draw(random: Random) -> Numbers:
    """Term p is x and term q is y, with p < q; all terms up to n are positive."""
    p = number(random, 1, 12)
    q = p + number(random, 1, 20)
    n = random.choice((number(random, q + 1, 200), number(random, 1, 30)))
    while n in (p, q):
        n = number(random, 1, 60)
    d, a = number(random, 2, 30), number(random, 1, 60)
    if random.random() < 0.2:
        a, d = a + d * max(n, q), -d
    x, y = a + (p - 1) * d, a + (q - 1) * d
    return {"p": p, "pth": _th(p), "x": x, "q": q, "qth": _th(q), "y": y, "n": n, "nth": _th(n)}


def answer(p: int, x: int, q: int, y: int, n: int, **_: str) -> int:
    # The terms x, y and the wanted one lie on a line.
    return (x * (q - n) + y * (n - p)) // (q - p)


FAMILY = Family(
    name="arithmetic_two_terms",
    draw=draw,
    answer=answer,
    wordings=(
        "The {p}{pth} term of an arithmetic <sequence|progression> is {x} and the {q}{qth} term "
        "is {y}. <What is the {n}{nth} term?|Find the {n}{nth} term.|Find its {n}{nth} term.>",
        "AP: t{p} = {x}, t{q} = {y}, t{n} = ?",
        "a_{p} = {x}, a_{q} = {y}, arithmetic, <find|need> a_{n}",
        "<Find|Determine|Compute> $a_{{n}}$ for the arithmetic sequence with $a_{{p}} = {x}$ and "
        "$a_{{q}} = {y}$.",
        "If the {p}{pth} and {q}{qth} terms of an <AP|A.P.> are {x} and {y} respectively, <find "
        "the {n}{nth} term|what is the {n}{nth} term>.",
        "<hey |hi, >im stuck, an arithmetic sequence has {x} as term number {p} and {y} as term "
        "number {q}. <whats|how do i get> term number {n}?",
        "What is the {n}{nth} term of the arithmetic <sequence|progression> whose {p}{pth} term "
        "is {x} and whose {q}{qth} term is {y}?",
        "Let $(u_k)$ be an arithmetic progression <with|such that> $u_{{p}} = {x}$, $u_{{q}} = "
        "{y}$. <Calculate|Evaluate|Give> $u_{{n}}$.",
        "arithmetic <seq|sequence|progression>: {p}{pth} term {x}, {q}{qth} term {y}, {n}{nth} "
        "term<?| = ?>",
        "A theatre has {x} seats in row {p} and {y} seats in row {q}. From row to row the number "
        "of seats changes by the same amount. How many seats are there in row {n}?",
        "{person} saves an amount that changes by the same number of dollars every week. In week "
        "{p} it <was|is> {x} dollars, in week {q} it <was|is> {y} dollars. How many dollars <is "
        "it|does {person} save> in week {n}?",
        "In an arithmetic sequence, position {p} <holds|contains> {x} and position {q} "
        "<holds|contains> {y}. <Which|What> number is in position {n}?",
        "A linear function $f$ satisfies $f({p}) = {x}$ and $f({q}) = {y}$. "
        "<Find|Compute|Determine> $f({n})$.",
        "The numbers on the lockers grow or shrink evenly. Locker {p} <in|of> the row says {x}, "
        "locker {q} says {y}. What does locker {n} of the row say?",
        "t({p})={x}; t({q})={y}; <common difference|linear>; t({n})?",
        "Which value does the {n}{nth} term have, given that the {p}{pth} is {x}, the {q}{qth} "
        "is {y} and the sequence is arithmetic?",
        "Every day {person} reads a fixed number of pages more or less than the day before. On "
        "day {p} it was {x} pages, on day {q} it was {y} pages. How many pages is that for day "
        "{n}?",
        "Two terms of an arithmetic sequence are known: the {p}{pth}, which is {x}, and the "
        "{q}{qth}, which is {y}. <Work out|Calculate> the {n}{nth}.",
        "<Suppose|Assume> that $b_1, b_2, b_3, \\ldots$ have <equal|constant> differences, "
        "$b_{{p}} = {x}$ and $b_{{q}} = {y}$. What is $b_{{n}}$?",
        "need the {n}{nth} number of a sequence with a constant step, i only know that the "
        "{p}{pth} is {x} and the {q}{qth} is {y}",
        "{person} lays out {things} in rows whose sizes change evenly from each row to the next: "
        "{x} in row {p}, {y} in row {q}. How many are in row {n}?",
        "Given: arithmetic progression, $T_{{p}} = {x}$, $T_{{q}} = {y}$. "
        "<Required|Wanted|Sought>: $T_{{n}}$.",
        "linear pattern, figure {p} uses {x} matches, figure {q} uses {y}. <how many matches for "
        "figure {n}|matches in figure {n}>?",
        "The points $({p}, {x})$ and $({q}, {y})$ lie on a line. Which $y$-coordinate does "
        "<this|the> line have at $x$-coordinate ${n}$?",
        "The water level in a tank is measured every minute and changes at a steady rate. "
        "Measurement {p} gave {x} mm and measurement {q} <gave|was> {y} mm. What <should|would> "
        "measurement {n} give in mm?",
        "{person} remembers only that the {p}{pth} number of an arithmetic sequence was {x} and "
        "that the {q}{qth} was {y}. {friend} asks for the {n}{nth}. What is it?",
        "Determine the {n}{nth} member of an arithmetic sequence from its {p}{pth} member, {x}, "
        "and its {q}{qth} member, {y}.",
        "Between term {p}, equal to {x}, and term {q}, equal to {y}, an arithmetic sequence "
        "moves in equal steps. <Find|State|Give> term {n}.",
        "my teacher gave us: arithmetic sequence, term {p} is {x}, term {q} is {y}, and asks for "
        "term {n}. <can you do it|what do i write>?",
        "A taxi fare rises or falls by a fixed amount per km. A trip of {p} km costs {x} coins, "
        "one of {q} km costs {y} coins. How many coins does a trip of {n} km cost?",
        "What should stand in cell A{n} if A{p} is {x}, A{q} is {y} and the column is filled "
        "with a constant step?",
        "We label the steps of a staircase 1, 2, 3, ... Step {p} is {x} cm above the street and "
        "step {q} is {y} cm above it; all steps have one height, up or down. <How many cm above "
        "the street is step {n}?|How high, in cm, is step {n}?>",
        "Term <no.|number> {p}: {x}. Term <no.|number> {q}: {y}. <Difference constant|Equal "
        "differences>. Term <no.|number> {n}: ?",
        "t_{p}={x}, t_{q}={y}, AP, t_{n}",
        "a{p} {x} a{q} {y} a{n}? <arith|ap>",
        "arith: #{p} is {x}, #{q} is {y}, #{n}?",
        "{p}{pth} = {x}, {q}{qth} = {y}, <get|find> {n}{nth}, const diff",
        "{x} + ({n}-{p})*({y}-{x})/({q}-{p})",
        "f lin, f({p})={x} f({q})={y} f({n})=",
        "line thru ({p},{x}) ({q},{y}), y at x={n}",
        "<pos {p}|place {p}>: {x}, pos {q}: {y}, pos {n}: ? (equal steps)",
        "know term {p} ({x}) and term {q} ({y}), want term {n}, arithmetic",
        "{n}{nth} term if {p}{pth} {x} and {q}{qth} {y} <ap|same step>",
        "seq[{p}]={x} seq[{q}]={y} even spacing, 1-based, seq[{n}]",
        "interpolate/extrapolate: n={p} {x}, n={q} {y}, n={n} ?",
        "So I don't know the start of the sequence, which is the annoying part, only that the "
        "{p}{pth} term is {x} and the {q}{qth} is {y}. It's arithmetic. What's the {n}{nth}?",
        "My kid's worksheet has a row of boxes with most of them empty. In box {p} it says {x}, "
        "in box {q} it says {y}, and the steps are all equal. What <belongs|goes> in box {n}?",
        "ok so somebody tore my notes, I can still read term {p}, that's {x}, and term {q}, "
        "that's {y}. same difference between neighbours. <tell me|any chance of> term {n}?",
        "you know how with two points you've got the line? here it's the {p}{pth} number, {x}, "
        "and the {q}{qth} number, {y}, of an arithmetic sequence, and they'd like the {n}{nth} "
        "number. what is it",
        "I'm a bit rusty. Arithmetic progression, {x} in place {p}, {y} in place {q}. First you "
        "get the step, then you walk to place {n}, don't you? And what do you <find|end up with>"
        " there?",
        "In my training log week {p} has {x} km and week {q} has {y} km, and I change it by the "
        "same amount every week. So week {n} <has how many|is how many km>?",
        "Teacher speaking: the {p}{pth} member's {x}, the {q}{qth} member's {y}, equal "
        "differences throughout. Hands up who's got the {n}{nth} member. What is it?",
        "she gave us only two terms, number {p} is {x} and number {q} is {y}, said it's an "
        "arithmetic sequence, and wants number {n}. is that even enough? if so what's <the "
        "answer|it>",
        "My dad says every arithmetic sequence is settled once you know two members. Try him: "
        "member {p} is {x} and member {q} is {y}. So member {n} would be what?",
        "Let $(c_k)_{k \\ge 1}$ satisfy $c_{k+1} - c_k = d$ for all $k$, with $c_{{p}} = {x}$ "
        "and $c_{{q}} = {y}$. <Evaluate|Find> $c_{{n}}$.",
        "The general term of a sequence has the form $\\alpha k + \\beta$. Its term for $k = "
        "{p}$ is ${x}$, that for $k = {q}$ is ${y}$. What is its term for $k = {n}$?",
        "Solve $u + ({p} - 1)d = {x}$ and $u + ({q} - 1)d = {y}$ for $u$ and $d$, and "
        "<state|give> $u + ({n} - 1)d$.",
        "What is the {n}{nth} element of an arithmetic progression that <contains|has> {x} as "
        "its {p}{pth} and {y} as its {q}{qth} element?",
        "Let $L$ be a polynomial of degree at most one with $L({p}) = {x}$ and $L({q}) = {y}$. "
        "Determine $L({n})$.",
        "In an A.P. the terms of rank ${p}$ and ${q}$ equal ${x}$ and ${y}$. <Obtain|Find> the "
        "term of rank ${n}$.",
        "An arithmetic sequence is given by the conditions $T({p}) = {x}$ and $T({q}) = {y}$. "
        "Calculate $T({n})$.",
        "Let $d = \\frac{{y} - {x}}{{q} - {p}}$ be the common difference of an arithmetic "
        "sequence whose {p}{pth} term is ${x}$ and whose {q}{qth} term is ${y}$. Give the "
        "{n}{nth} term.",
        "The shelves of a magic library are numbered from below, and the number of books changes"
        " evenly from shelf to shelf. Shelf {p} holds {x} books, shelf {q} holds {y}. How many "
        "books are on shelf {n}?",
        "A chef lowers or raises the sugar by the same number of grams from one test cake to the"
        " next. Cake {p} has {x} g and cake {q} has {y} g. <How many grams are in cake {n}?|Find"
        " the grams in cake {n}.>",
        "A satellite's battery is checked on every orbit, and between checks the charge changes "
        "by a fixed amount. On orbit {p} it shows {x}, on orbit {q} it shows {y}. What does it "
        "show on orbit {n}?",
        "A gardener plants rows of tulips, with a constant change from row to row. There are {x}"
        " tulips in row {p} and {y} in row {q}. <Row {n} has how many tulips?|How many tulips "
        "has row {n}?>",
        "The prize money of a tournament is graded in equal steps by place. Place {p} gets {x} "
        "coins, place {q} gets {y} coins. What does place {n} <get|receive>?",
        "{person} walks up or down a hill at constant slope and passes numbered benches, all "
        "equally far apart. Bench {p} is at a height of {x} m, bench {q} at {y} m. How high is "
        "bench {n}, in metres?",
        "A choir piece has verses whose numbers of notes change by one fixed amount from verse "
        "to verse. Verse {p} has {x} notes, verse {q} has {y}. <Count the notes of verse "
        "{n}.|How many notes has verse {n}?>",
        "In a computer game, the price of an upgrade changes by the same number of gold pieces "
        "with each level. {person} paid {x} at level {p}, {friend} paid {y} at level {q}. What "
        "is the price at level {n}?",
        "An office sends out bills in a pattern, the amounts being in arithmetic progression. "
        "Bill {p} was for {x} dollars and bill {q} for {y} dollars. <For how many dollars is "
        "bill {n}?|Bill {n} is for how many dollars?>",
        "The milk production of a farm, in litres, rises or falls by the same amount each month."
        " In month {p} it comes to {x}, in month {q} to {y}. How many litres is it in month {n}?",
        "A train passes numbered poles standing at equal distances along a track. Pole {p} is "
        "{x} m from the station and pole {q} is {y} m from it, measured along the same "
        "direction. How many metres from the station is pole {n}?",
    ),
    unseen_wordings=(
        "In an arithmetic progression, $a_{{p}} = {x}$ and $a_{{q}} = {y}$. Find $a_{{n}}$.",
        "arithmetic, {p}{pth} is {x}, {q}{qth} is {y}, whats the {n}{nth}",
        "The value at index {p} is {x} and at index {q} it is {y}. All neighbouring values "
        "differ equally. Which value is at index {n}?",
        "A gardener notes the number of leaves every morning. It changes by the same number each "
        "day: {x} on morning {p}, {y} on morning {q}. How many does the note of morning {n} say?",
        "To reach level {p} in our game you need {x} points, for level {q} you need {y}. It goes "
        "evenly from level to level. How many for level {n}?",
        "Find the {n}{nth} term. The sequence is arithmetic; its {p}{pth} term equals {x}; its "
        "{q}{qth} term equals {y}.",
        "T{p} is {x} and T{q} is {y} in an A.P.; find T{n}",
    ),
    plans=(
        "Term {p} is {x} and term {q} is {y}. We find the difference and go to term {n}.",
        "From term {p} to term {q} there are {q} - {p} equal steps. We compute the step, then "
        "term {n}.",
        "The first term and the difference are unknown. Terms {p} and {q} give two equations; "
        "then we compute term {n}.",
    ),
    programs=(
        code("""
            d = ({y} - {x}) // ({q} - {p})
            print({x} + ({n} - {p}) * d)
        """),
        code("""
            d = ({y} - {x}) // ({q} - {p})
            first = {x} - ({p} - 1) * d
            print(first + ({n} - 1) * d)
        """),
        code("""
            from sympy import solve, symbols
            a, d = symbols("a d")
            s = solve([a + ({p} - 1) * d - {x}, a + ({q} - 1) * d - {y}], [a, d])
            print(s[a] + ({n} - 1) * s[d])
        """),
    ),
    slips=(
        Slip(
            "print({x} + ({n} - {p}) * d)",
            "`d` is not defined. It is the change from one term to the other, divided by the "
            "number of steps.",
        ),
        Slip(
            code("""
                a, d = symbols("a d")
                print(solve([a + ({p} - 1) * d - {x}, a + ({q} - 1) * d - {y}], [a, d]))
            """),
            "The names must be imported from sympy.",
            fix=2,
        ),
        Slip(
            code("""
                d = ({y} - {x}) // ({q} - {p})
                print(first + ({n} - 1) * d)
            """),
            "`first` is missing. We get it by going back from term {p}.",
            fix=1,
        ),
    ),
    conclusions=(
        "The {n}{nth} term is $\\boxed{{answer}}$.",
        "So term {n} equals $\\boxed{{answer}}$.",
        "At position {n} stands $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The change from {x} to {y} is spread over the steps from term {p} to term {q}. Going on "
        "from there to term {n} gives $\\boxed{{answer}}$.",
        "With $a_n = a_1 + (n - 1)d$ the terms {x} at position {p} and {y} at position {q} "
        "determine $a_1$ and $d$. Position {n} then has $\\boxed{{answer}}$.",
    ),
)
