"""A term of an arithmetic sequence given by its first terms."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a, d = number(random, 1, 99), number(random, 2, 40) * random.choice((1, 1, 1, -1))
    n = number(random, 10, 999)
    suffix = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return {"a": a, "b": a + d, "c": a + 2 * d, "n": n, "th": suffix}


def answer(a: int, b: int, c: int, n: int, th: str) -> int:
    for _ in range(n - 1):
        a += c - b
    return a


FAMILY = Family(
    name="arithmetic_term",
    draw=draw,
    answer=answer,
    wordings=(
        "<<What is|What's> the {n}{th} term of the arithmetic <sequence|progression> that begins "
        "{a}, {b}, {c}?|<Find|Give> the {n}{th} term of the arithmetic <sequence|progression> "
        "that begins {a}, {b}, {c}.>",
        "{a}, {b}, {c}, ... <find|need> term number {n}<| (arithmetic)>",
        "<Find|Compute|Determine|Calculate> the {n}{th} term of the arithmetic "
        "<sequence|progression> ${a}, {b}, {c}, \\ldots$",
        "An arithmetic <progression|sequence> <begins|starts|opens with> {a}, {b}, {c}. What is "
        "its {n}{th} term?",
        "<hey |>the sequence goes {a}, {b}, {c} and keeps going with the same step, <whats|tell "
        "me> the {n}{th} number",
        "Let $a_1 = {a}$, $a_2 = {b}$, $a_3 = {c}$ be <the beginning of |>an arithmetic "
        "sequence. <Find|Determine|Evaluate> $a_{{n}}$.",
        "arithmetic <sequence|progression|seq> {a}, {b}, {c}: {n}{th} term?",
        "If the pattern {a}, {b}, {c}, ... continues with equal differences, <what number is in "
        "position {n}?|which number occupies position {n}?>",
        "<Determine|Find> the element at place {n} of the sequence {a}, {b}, {c}, ... with "
        "constant difference.",
        "The first terms of an arithmetic <sequence|progression> are {a}, {b} and {c}. "
        "<Compute|Find|Work out> the {n}{th} term.",
        "A <counter|display|scoreboard> shows {a}, then {b}, then {c}, changing by the same "
        "amount each time. What does the {n}{th} reading say?",
        "Continue {a}, {b}, {c}, ... linearly. Which number comes {n}{th}?",
        "<Calculate|Find> term {n} of the <AP|A.P.> {a}, {b}, {c}, ...",
        "What value does the linear pattern {a}, {b}, {c}, ... have at index {n}, if <the value "
        "at index 1 is {a}|indices start at 1>?",
        "{person} writes <down |>{a}, {b}, {c} and <goes on|carries on> with the same jump each "
        "time. <Which|What> number does {person} write {n}{th}?",
        "A linear function takes the values {a}, {b}, {c} at 1, 2, 3. What value does it take at "
        "{n}?",
        "The numbers {a}, {b}, {c}, ... form an A.P. <Write down|State> the {n}{th} one.",
        "$\\{a_k\\}$: ${a}, {b}, {c}, \\ldots$ is arithmetic<, with $a_1$ as its first term|>. "
        "<Compute|Find|Evaluate> $a_{{n}}$.",
        "A thermometer reads {a}, {b} and {c} degrees at the first three checks, and from check "
        "to check the change <stays constant|is always the same>. What does it read at check "
        "number {n}?",
        "{person}'s balance is {a} dollars after week 1, {b} dollars after week 2 and {c} "
        "dollars after week 3. It keeps changing by the same amount every week. What is the "
        "balance <in dollars |>after week {n}?",
        "Level 1 of a game <is worth|scores> {a} points, level 2 {b} points, level 3 {c} points, "
        "and so on in equal steps. How many points <is level {n} worth|does level {n} score>?",
        "nth term for n = {n}: {a}, {b}, {c}, ... (<arithmetic|common difference>)",
        "Suppose a sequence has constant first differences and begins with {a}, {b}, {c}. "
        "<Find|Identify|Work out> its {n}{th} member.",
        "starting from {a}, then {b}, then {c}, same jump every time. whats number {n} in line "
        "(the {a} is number 1)",
        "If {a} is the first, {b} the second and {c} the third term of an arithmetic "
        "progression, what is the {n}{th}?",
        "Which number is {n}{th} when {person} counts {a}, {b}, {c} and so on<| in equal steps>?",
        "A1={a}; A2={b}; A3={c}; fill down, <constant|fixed> step; A{n} =?",
        "AP {a} | {b} | {c} | … , n={n}, t_n =?",
        "seq = [{a}, {b}, {c}, ...] <evenly spaced|const. diff>, 1-based, seq[{n}] =?",
        "My scores in the first three rounds of the <card|dice> game were {a}, {b} and {c}. The "
        "change from one round to the next <never varies|stays the same all evening>. What do I "
        "score in round {n}?",
        "Which number goes on card {n}? I'm laying number cards on the kitchen table for my "
        "<kid|nephew>. Card one says {a}, card two {b} and card three {c}, with the same gap "
        "<all along|all the way>.",
        "On our <hike|walk> I noted the height above sea level at each signpost. It was {a} m at "
        "the first, {b} m at the second and {c} m at the third, and it goes on evenly like that. "
        "{friend} is waiting at the {n}{th} signpost. What height <is|should be> written on it?",
        "{person} texts me one number a day. Day one it was {a}, day two {b}, day three {c}. "
        "looks like it's always the same jump. if so, what do i get <texted |>on day {n}",
        "Let $u(1) = {a}$, $u(2) = {b}$, $u(3) = {c}$, and let $u(k + 1) - u(k)$ be independent "
        "of $k$. Determine <the value |>$u({n})$.",
        "A sequence $(t_k)_{k \\ge 1}$ that <satisfies|obeys> $t_{k+2} - 2t_{k+1} + t_k = 0$ has "
        "the initial members ${a}$, ${b}$, ${c}$. <State|Determine> $t_{{n}}$.",
        "{a},{b},{c}... {n}{th}?",
        "a1={a} a2={b} a3={c} a{n}=?",
        "{n}{th} term {a} {b} {c} <ap|arith>",
        "{a} + ({n}-1)*({b}-{a}) (seq {a}, {b}, {c})",
        "seq {a} {b} {c}, n={n}, <value|what number>",
        "{a}, {b}, {c} -- <no. {n}|number {n}> pls",
        "what comes at spot {n}: {a}, {b}, {c}, <same gaps|equal gaps>",
        "linear seq, {a}; {b}; {c}; entry {n}",
        "term({n}) of {a}/{b}/{c}/... const difference",
        "f(1)={a}, f(2)={b}, f(3)={c}, linear, f({n})",
        "{n}{th} in line {a},{b},{c}, <always same jump|fixed jump>",
        "extend {a} {b} {c} to {n} entries, last one?",
        "So it goes {a}, {b}, {c}, right, always the same gap. And they actually want the "
        "{n}{th} one. I'm not <writing|counting> all those, what is it?",
        "My kid's worksheet says continue the pattern {a}, {b}, {c}, and then, out of nowhere, "
        '"what\'s the {n}{th} number?" <Do you know?|Help.>',
        "ok so basically first number {a}, second number {b}, third number {c}, steps stay "
        "equal, and now jump straight to number {n}. what's there",
        "I remember there was a formula, first term plus so many differences. For {a}, {b}, {c} "
        "and the {n}{th} place, what does it <give|spit out>?",
        "Hi, I coach a maths club, and we have {a}, {b}, {c} as an arithmetic progression. "
        "Somebody claims to know the {n}{th} member by heart. <What must they say?|Which number "
        "would be right?>",
        "my sister counts in a weird way, she goes {a}, {b}, {c} and on like that, evenly. when "
        "she's said {n} numbers, what was the last she said",
        "can we do this together, {a}, {b}, {c} are the start of an arithmetic sequence, and I'd"
        " like to have its {n}{th} term without <a spreadsheet|a calculator>",
        "You see the pattern {a}, {b}, {c}? Each time it's the same step. I wonder what you'd "
        "have if you went on till you've got {n} numbers, I mean the last of them.",
        "The lady on the maths channel said: think of {a}, {b}, {c} with a steady difference and"
        " guess the {n}{th} term. I didn't catch the answer, did you?",
        "Let $d = {b} - {a} = {c} - {b}$ be the common difference of an arithmetic progression "
        "with first term ${a}$. <Compute|State> its {n}{th} term.",
        "The sequence $(x_k)_{k \\ge 1}$ is arithmetic with $x_1 = {a}$, $x_2 = {b}$, $x_3 = "
        "{c}$. What is the value of $x_{{n}}$?",
        "Which integer is the {n}{th} element of the arithmetic progression whose initial "
        "elements are ${a}, {b}, {c}$?",
        "Let $\\ell$ be the line through $(1, {a})$, $(2, {b})$ and $(3, {c})$. <Find|Compute> "
        "the $y$-coordinate of its point with $x = {n}$.",
        "For the recursion $x_1 = {a}$, $x_{k+1} = x_k + ({b} - {a})$, whose next values are "
        "${b}$ and ${c}$, <evaluate|determine> $x_{{n}}$.",
        "Determine the last of the ${n}$ terms of the finite arithmetic sequence ${a}, {b}, {c},"
        " \\ldots$",
        "The sum ${a} + {b} + {c} + \\cdots$ has ${n}$ summands in arithmetic progression. <What"
        " is the last summand?|State the last summand.>",
        "A function on the positive integers grows or falls by a constant: its values at the "
        "first three integers are ${a}$, ${b}$ and ${c}$. Find its value at ${n}$.",
        "A spaceship sends signals {a}, {b}, {c}, ... seconds after a fixed moment, always at "
        "the same interval. At how many seconds <is the {n}{th} signal sent|does the {n}{th} "
        "signal leave>?",
        "In a tower of sweets the first layer has {a} sweets, the second {b}, the third {c}, and"
        " the layers keep on changing in the same way. How many sweets <are|lie> in layer {n}?",
        "The houses on one side of an avenue have the numbers {a}, {b}, {c} and so on evenly. "
        "Which number does the {n}{th} house on that side <bear|carry>?",
        "A giant's footprints are {a}, {b}, {c} steps away from the castle gate, and every "
        "further one lies equally far from the last. How many steps from the gate is the {n}{th}"
        " footprint?",
        "{person} drips water into a jar and reads {a} ml, {b} ml, {c} ml after the first three "
        "drops of a special dropper. Each drop changes the reading equally. <What is read after "
        "drop {n}?|Find the reading after drop {n}.>",
        "The bars of a drum piece are played at {a}, {b}, {c} beats a minute, and the tempo "
        "changes regularly in this way. What is the tempo in bar {n}?",
        "A ski lift's cabins are labelled {a}, {b}, {c}, ... in equal steps. {friend} gets into "
        "the {n}{th} cabin. What label <is on it|does {friend} read>?",
        "In an office the queue machine prints tickets {a}, {b}, {c} and continues with the same"
        " difference. <The {n}{th} visitor draws which number?|Which number does the {n}{th} "
        "visitor draw?>",
        "A long-jump trainee has a plan: {a} jumps in session one, {b} in session two, {c} in "
        "session three, and so on linearly. How many jumps does the plan <demand|ask> for "
        "session {n}?",
        "A farmer sells eggs, {a} on the first market day, {b} on the second and {c} on the "
        "third. If the numbers keep changing by a fixed amount, how many eggs are sold on market"
        " day {n}?",
        "A coin machine in a fairy tale gives {a} coins at the first pull, {b} at the second, "
        "{c} at the third, the change being the same each time. What does the {n}{th} pull "
        "<give|bring>?",
    ),
    unseen_wordings=(
        "Three consecutive house numbers, the first in the street, are {a}, {b}, {c}. The spacing "
        "never changes. What would be the number of house {n}?",
        "In the list {a}, {b}, {c}, ... neighbours always differ equally. Give entry {n}.",
        "a_1 = {a}, a_2 = {b}, a_3 = {c}, arithmetic. a_{n}?",
        "The numbers {a}, {b}, {c}, ... form an arithmetic sequence. Determine its {n}{th} term.",
        "arithmetic seq {a}, {b}, {c}, ... term number {n} = ?",
        "I've got a list that goes {a}, {b}, {c} and so on, always with the same gap. Which "
        "number is in position {n}?",
        "Let $(a_k)$ be an arithmetic progression with $a_1 = {a}$ and $a_2 = {b}$. What is "
        "$a_{{n}}$?",
        "{person} pays {a} coins into a jar in the first week, {b} coins in the second and {c} in "
        "the third, and continues to raise the amount evenly like this. How many coins does "
        "{person} pay in during week {n}?",
        "An arithmetic sequence has first term {a} and second term {b}. Give the term at place "
        "{n}, where {a} is at place 1.",
    ),
    plans=(
        "The sequence starts at {a} and the difference is {b} - {a}. We need term {n}.",
        "We add the difference {b} - {a} to {a} as often as needed to reach term {n}.",
        "An arithmetic sequence with first terms {a} and {b}. We compute term {n}.",
    ),
    programs=(
        "print({a} + ({n} - 1) * ({b} - {a}))",
        code("""
            d = {b} - {a}
            print({a} + ({n} - 1) * d)
        """),
        code("""
            term = {a}
            for _ in range({n} - 1):
                term += {b} - {a}
            print(term)
        """),
    ),
    slips=(
        Slip(
            "print({a} + ({n} - 1) * d)",
            "`d` is not defined. It is the difference of the first two terms.",
            fix=1,
        ),
        Slip(
            "print([{a}, {b}, {c}][{n}])",
            "The list has only three terms. Use the formula for term {n}.",
        ),
        Slip(
            code("""
                from itertools import count
                print(count({a}, {b} - {a})[{n} - 1])
            """),
            "A `count` has no index. Let us add the difference step by step instead.",
            fix=2,
        ),
    ),
    conclusions=(
        "The {n}{th} term is $\\boxed{{answer}}$.",
        "So term {n} is $\\boxed{{answer}}$.",
        "Position {n} holds $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The difference of {b} and {a} is added once for every step after the first term. "
        "Term {n} is $\\boxed{{answer}}$.",
        "Use $a_1 + (k - 1)d$ with first term {a}, the difference between {b} and {a}, and "
        "position {n}. The term is $\\boxed{{answer}}$.",
    ),
)
