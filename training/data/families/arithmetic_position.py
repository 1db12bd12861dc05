"""Which place a number has in an arithmetic sequence, or how many terms there are up to it."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """Terms a, b, c, ... up to z, all of them positive, now and then falling."""
    a, d, n = number(random, 1, 99), number(random, 2, 40), number(random, 8, 400)
    last = a + (n - 1) * d
    if random.random() < 0.15:
        a, last, d = last, a, -d
    return {"a": a, "b": a + d, "c": a + 2 * d, "z": last}


def answer(a: int, b: int, c: int, z: int) -> int:
    position = 1
    while a != z:
        a, position = a + c - b, position + 1
    return position


FAMILY = Family(
    name="arithmetic_position",
    draw=draw,
    answer=answer,
    wordings=(
        "How many terms are <there |>in the arithmetic <sequence|progression> {a}, {b}, {c}, "
        "..., {z}?",
        "Which term of the <AP|A.P.|arithmetic progression> {a}, {b}, {c}, ... is {z}?",
        "{a}, {b}, {c}, ..., {z}: <how many terms|number of terms|no. of terms|term count>?",
        "<Find|Determine|Work out> the number of terms <in|of> the arithmetic "
        "<sequence|progression> ${a}, {b}, {c}, \\ldots, {z}$.",
        "AP {a}, {b}, {c}, ... ; <t_n = {z}, n = ?|a_n = {z}, find n>",
        "hey <can someone help me|quick question>, i have the list {a}, {b}, {c} and so on in "
        "equal steps until {z}. how many numbers are <in it|that>?",
        "<Count the|Find the number of> terms of the arithmetic series ${a} + {b} + {c} + "
        "\\cdots + {z}$.",
        "The number {z} is a term of the arithmetic sequence {a}, {b}, {c}, ... <At which "
        "position does it stand?|What is its position, if {a} has position 1?|Which term is it?>",
        "Let $a_1 = {a}$, $a_2 = {b}$ and let $(a_k)$ be arithmetic. For which $n$ is $a_n = {z}$?",
        "{person} <counts aloud|counts> {a}, {b}, {c} and so on in equal steps and "
        "<stops|finishes> with {z}. How many numbers does {person} say?",
        "n-th term is {z}, arithmetic, <starts|begins> {a}, {b}, {c}; n?",
        "The numbered <posts|signs> along a <canal|railway> read {a}, {b}, {c}, ..., {z}, always "
        "with the same gap. How many <of them|in all> <are there|stand there>?",
        "The first <two|2> terms of an arithmetic progression are {a} and {b}, and its last term "
        "is {z}. <How many terms does it have?|Determine the number of its terms.>",
        "for i in range: first {a}, second {b}, last one {z} (<included|inclusive>), constant "
        "step. <how many values|number of values>?",
        "<Solve for $n$|Find $n$|Determine $n$>: ${a} + (n - 1)({b} - {a}) = {z}$",
        "Which position does {z} <have|occupy|take> in the linear <pattern|number pattern> {a}, "
        "{b}, {c}, ...<| (counting from 1)>?",
        "{person} <saves|pays> {a} dollars in the first week, {b} dollars in the second, {c} "
        "dollars in the third, and so on with a constant change. In which week is it {z} dollars?",
        "{z} is what term number <of|in> {a}, {b}, {c}, ... (<arithmetic|common difference>)",
        "A theatre has {a} seats in row 1, {b} seats in row 2, {c} seats in row 3, and so on "
        "evenly; the last row has {z} seats. How many rows <are there|does it have>?",
        "If the last term is {z}, how many terms does the arithmetic sequence that "
        "<begins|starts> {a}, {b}, {c} have?",
        "Given an arithmetic sequence with first term {a} and second term {b}, "
        "<find|compute|determine> the index of the term {z}<| (the first term has index 1)>.",
        "seq {a} {b} {c} ... {z}, <same gap each time|evenly spaced>, count = ?",
        "An arithmetic progression <runs|goes> from {a} to {z}, and its second term is {b}. How "
        "many terms <are in it|does it contain>?",
        "The sequence defined by $u_1 = {a}$ and $u_{k+1} = u_k + ({b} - {a})$ <reaches|attains> "
        "the value ${z}$ for one index. <State|Give> this index.",
        'my homework says: <"|>the sequence {a}, {b}, {c}, ... is arithmetic, which term equals '
        '{z}<"|>? i dont get it',
        "Lockers in a hallway carry the numbers {a}, {b}, {c} and so on, with the same "
        "difference throughout, up to the final {z}. <How many lockers is that?|How many lockers "
        "are there?>",
        "{person} does {a} push-ups on day 1, {b} on day 2, {c} on day 3 and keeps <changing the "
        "number|going> in the same steps. On which day does {person} do {z}?",
        "It ends with {z}, it starts with {a}, {b}, {c}, and consecutive numbers always differ "
        "by the same amount. How many numbers <long is|are in> the list?",
        "How many numbers are written when {a}, {b}, {c}, ..., {z} is written out in full<, in "
        "constant steps|, the step being constant>?",
        "Show that {z} <is a member of|belongs to> the arithmetic sequence {a}, {b}, {c}, ... "
        "and <give|state> its term number.",
        "A taxi meter <shows|reads> {a}, then {b}, then {c}, with equal changes. As which "
        "reading does {z} appear, <calling {a} the first reading|the reading {a} being number 1>?",
        "I've been <stacking|building> layers of blocks: {a} blocks in the first layer, {b} in "
        "the next, {c} in the one after that, always the same change. The layer I just "
        "<did|finished> took {z}. How many layers <have I made|are there now>?",
        "arith seq, a1 = {a}, a2 = {b}, an = {z}. <find n|n = ?|what's n>",
        "{a},{b},{c}..{z} <n=?|count?|length?>",
        "pos of {z} in {a},{b},{c},...",
        "index of {z} (1-based), {a} {b} {c} <arith|linear>",
        "({z}-{a})/({b}-{a})+1 <=|= ?> (seq {a}, {b}, {c})",
        "<how long is|length of> {a}, {b}, {c}, ... {z}",
        "len(range({a}, {z} incl., step {b}-{a}))",
        "what n gives {z} if first is {a} then {b} then {c}",
        "{z} = term ? of {a};{b};{c};...",
        "number of numbers {a} {b} {c} up to {z}, <even steps|same step>",
        "a1={a} d={b}-{a} an={z} n?",
        "<when|where> does {z} show up: {a}, {b}, {c}, ... (which no. in the row)",
        "AP from {a} to {z}, 2nd is {b}, <terms?|term number of the last?>",
        "So I keep writing {a}, {b}, {c}, you get the idea, always the same jump, and at some "
        "point I hit {z}. <The how-manieth|Which one in the row> is that, with {a} being the "
        "first?",
        'My kid\'s worksheet says "{a}, {b}, {c}, ..., {z}" and asks how many numbers that is '
        "without writing them all. Surely there's a trick? What's the <count|answer>?",
        "I've a bit of a silly question. If a list begins {a}, {b}, {c} and runs evenly to {z}, "
        "both ends in it, how many entries has it got? I <always|keep> get one too few.",
        "ok our teacher goes, the sequence is {a}, {b}, {c} and it's arithmetic, now where's "
        "{z}? and nobody <knew|had a clue>. so what place is it",
        "Basically I'm looking for the term number. It's an arithmetic one, {a} then {b}, and "
        "the term I have is {z}. <Got it?|Can you tell?>",
        "my grandpa numbers his photo boxes {a}, {b}, {c} and so forth with equal gaps and the "
        "last one's {z}, don't ask me why. how many boxes <has he|are there>?",
        "Say you start with {a}, your second number is {b} and you keep going the same way. How "
        "many numbers have you said once you <reach|get to> {z}, counting both the {a} and the "
        "{z}?",
        "You know these patterns, {a}, {b}, {c}. I've got to say in which place {z} comes, and I"
        " reckon you divide the whole jump by one step and add one, right? What's that give?",
        "I'm <teaching|showing> my class sequences tomorrow and want to be sure of this: for "
        "{a}, {b}, {c}, ... with constant difference, {z} is the nth term for which n?",
        "Let $(x_n)_{n \\ge 1}$ be the arithmetic sequence with $x_1 = {a}$, $x_2 = {b}$, $x_3 ="
        " {c}$. <Find|State> the unique $n$ for which $x_n = {z}$.",
        "Let $S$ be the set $\\{{a}, {b}, {c}, \\ldots, {z}\\}$, whose elements form an "
        "arithmetic progression. Determine $|S|$.",
        "How many summands does the sum ${a} + {b} + {c} + \\cdots + {z}$ have, if consecutive "
        "summands differ by a constant?",
        "An arithmetic progression has the first three terms {a}, {b}, {c}. <Evaluate|Find> the "
        "rank of the term equal to {z}.",
        "The general term of a sequence is $t_n = {a} + (n - 1) \\cdot ({c} - {b})$. For what "
        "value of $n$ does $t_n = {z}$ hold?",
        "In a finite arithmetic progression the first, the second and the last term are ${a}$, "
        "${b}$ and ${z}$. What is its length?",
        "Given that ${z}$ occurs in the arithmetic progression ${a}, {b}, {c}, \\ldots$, "
        "<calculate|find> the number of terms from the beginning up to and including it.",
        "Let $f$ be the linear function with $f(1) = {a}$ and $f(2) = {b}$. <Solve|Find $x$ in> "
        "$f(x) = {z}$.",
        "A baker puts {a} rolls on the first tray, {b} on the second, {c} on the third, and "
        "changes the number always by the same amount. <Which tray gets {z} rolls?|The tray with"
        " {z} rolls is number what?>",
        "On a country road the milestones read {a}, {b}, {c}, always with the same distance, and"
        " the last one reads {z}. How many milestones does a hiker pass who <walks along all of "
        "them|begins at the first and ends at the last>?",
        "A dragon lays {a} coins on its hoard on the first night, {b} on the second, {c} on the "
        "third, and so on in equal steps. On which night does it lay {z} coins?",
        "{person} practises the violin {a} minutes on the first day, {b} on the second, {c} on "
        "the third, with the same change from day to day. After how many days, that day "
        "included, <has a day of {z} minutes been reached|is it {z} minutes>?",
        "The invoices of an office are numbered {a}, {b}, {c} and on with equal gaps. {friend} "
        "holds invoice {z}, the last one. <How many invoices have been written?|Find how many "
        "invoices were written.>",
        "A rocket's height is noted once a second as {a}, {b}, {c}, ... metres, always changing "
        "equally. As which entry in the notebook does {z} <stand|appear>?",
        "In a game the monsters of level 1 have {a} health points, those of level 2 have {b}, "
        "those of level 3 have {c}, and it goes on linearly. In which level do they have {z}?",
        "A farmer plants {a} cabbages in the first row, {b} in the second and {c} in the third. "
        "The rows go on evenly up to a row of {z}. How many rows of cabbages <stand in the "
        "field|has the farmer planted>?",
        "The buses leave {a}, {b}, {c}, ... minutes after opening of the station, or before it "
        "if the list falls, always evenly; the final number on the timetable is {z}. <How many "
        "buses are on the timetable?|Count the buses on the timetable.>",
        "A weightlifter's attempts are {a} kg, {b} kg, {c} kg and so on with a constant step. "
        "Which attempt is <the one with|at> {z} kg?",
        "{person} pays back a loan in rates of {a}, {b}, {c} coins and so on, the step being "
        "fixed; the last rate is {z} coins. How many rates <does {person} pay|are paid>?",
    ),
    unseen_wordings=(
        "{a}, {b}, {c}, ... is arithmetic with a_n = {z}. Value of the index n?",
        "What is the length of the arithmetic list that opens with {a}, {b} and closes with {z}?",
        "Tickets are numbered {a}, {b}, {c} and so on to {z} in steps of one size. How many "
        "tickets were printed?",
        "last = {z}, first = {a}, second = {b}, AP, number of terms?",
        "An AP has $t_1 = {a}$ and $t_2 = {b}$. If $t_m = {z}$, determine $m$.",
        "I'm reading {person}'s diary: {a} steps on the first morning, {b} on the second, {c} on "
        "the third, changing evenly. On the last morning it was {z}. How many mornings are "
        "recorded?",
        "hi, how do i find how many terms {a} + {b} + {c} + ... + {z} has? its arithmetic",
        "In equal steps from {a} via {b} and {c} to {z}: how many numbers, both ends included?",
    ),
    plans=(
        "The sequence starts at {a} with difference {b} - {a}. We need the position of {z}.",
        "We solve {a} + (n - 1)d = {z} for n, where d = {b} - {a}.",
        "We count the terms from {a} to {z} in steps of {b} - {a}.",
    ),
    programs=(
        "print(({z} - {a}) // ({b} - {a}) + 1)",
        code("""
            d = {b} - {a}
            n = ({z} - {a}) // d + 1
            print(n)
        """),
        code("""
            d = {b} - {a}
            print(len(range({a}, {z} + d, d)))
        """),
        code("""
            term, n = {a}, 1
            while term != {z}:
                term += {b} - {a}
                n += 1
            print(n)
        """),
    ),
    slips=(
        Slip(
            "print(({z} - {a}) // d + 1)",
            "`d` is not defined. It is the difference of the first two terms.",
            fix=1,
        ),
        Slip(
            "print([{a}, {b}].index({z}))",
            "The list holds only the first terms. Let us walk along the sequence instead.",
            fix=3,
        ),
        Slip(
            code("""
                d = {b} - {a}
                print(range({a}, {z} + d, d).length)
            """),
            "A range has no `length`. Use `len`.",
            fix=2,
        ),
    ),
    conclusions=(
        "The number {z} is term number $\\boxed{{answer}}$.",
        "So there are $\\boxed{{answer}}$ terms up to {z}.",
        "The position is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "From {a} to {z} we take steps of the size {b} - {a}. There is one term more than there "
        "are steps, so the number is $\\boxed{{answer}}$.",
        "In $a_n = a_1 + (n - 1)d$ put $a_1 = {a}$, $a_n = {z}$ and the difference of {b} and "
        "{a} for $d$. Solving for $n$ gives $\\boxed{{answer}}$.",
    ),
)
