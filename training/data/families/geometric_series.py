"""The sum of a geometric series."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"a": number(random, 1, 60), "r": number(random, 2, 10), "n": number(random, 3, 20)}


def answer(a: int, r: int, n: int) -> int:
    total = 0
    for _ in range(n):
        total = total * r + a
    return total


FAMILY = Family(
    name="geometric_series",
    draw=draw,
    answer=answer,
    wordings=(
        "<<What is|What's> the sum of the first {n} terms of the geometric "
        "<sequence|progression> with first term {a} and common ratio {r}?|<Find|Give|Calculate> "
        "the sum of the first {n} terms of the geometric <sequence|progression> with first term "
        "{a} and common ratio {r}.>",
        "geometric <series|progression>, first term {a}, ratio {r}, {n} terms: <sum|total>?",
        "A geometric <progression|sequence> <starts with|begins with|has first term> {a} and has "
        "common ratio {r}. <Find|Compute|Determine> the sum of its first {n} terms.",
        "Let $g_1 = {a}$ and $g_{k+1} = {r} g_k$. <Compute|Find|Evaluate> $g_1 + g_2 + \\cdots + "
        "g_{{n}}$.",
        "<hey |>sum up {n} numbers starting at {a} where each is {r} times the <previous one|one "
        "before>",
        "<Compute|Evaluate|Find> $\\sum_{k=0}^{{n} - 1} {a} \\cdot {r}^k$.",
        "{person} saves {a} cents on the first day and {r} times as much each day as the day "
        "before. How many cents has {person} saved after {n} days?",
        "sum of <GP|G.P.|geometric progression> with a = {a}, r = {r}, n = {n}",
        "<Find|Compute|Work out> $S_{{n}}$ for the geometric sequence with $a_1 = {a}$ and $r = "
        "{r}$.",
        "Starting at {a} and multiplying by {r} each time, what do the first {n} numbers add "
        "<|up >to?",
        "<Determine|Calculate> the total of {n} terms in geometric progression when the first is "
        "{a} and the ratio of consecutive terms is {r}.",
        "A <rumour|joke|story> is told to {a} people on day 1, and each day {r} times as many "
        "new people hear it as the day before. How many people have heard it after {n} days?",
        "Every term of a sequence is {r} times its predecessor, and the first is {a}. <What's "
        "the sum of the first {n}?|Add up the first {n}.>",
        "A <machine|printer|workshop> makes {a} {things} in hour 1 and, in every later hour, {r} "
        "times as many as in the hour before. How many {things} does it make in {n} hours?",
        "<What is|How much is> {a} + {a}*{r} + {a}*{r}^2 + ... + {a}*{r}^({n} - 1)?",
        "{person} starts a chain letter: {a} letters go out in round 1, and each round has {r} "
        "times as many letters as the round before. How many letters have gone out after {n} "
        "rounds?",
        "In its first year a <tree|coral> grows {a} branches, and every year after that it grows "
        "{r} times as many new branches as in the year before. How many branches has it grown "
        "after {n} years?",
        "<Total|Sum> of {n} terms of the G.P. {a}, {a}*{r}, {a}*{r}^2, ...<|?>",
        "Let $b_i = {a} \\cdot {r}^{i-1}$. <Find|Compute|Work out> $b_1 + b_2 + \\cdots + "
        "b_{{n}}$.",
        "a = {a}, r = {r}, n = {n}. <Geometric S_n|S_n of the geometric progression>?",
        "<Find|State> the partial sum, {n} terms long, of the geometric series that begins with "
        "{a} and has quotient {r}.",
        "What is {a} times (1 + {r} + {r}^2 + ... + {r}^({n} - 1))?",
        "A game pays {a} coins for level 1 and, for each next level, {r} times as many as for "
        "the level before. How many coins do {n} levels pay together?",
        "add up {n} numbers: {a} comes first, <multiply by|times> {r} to get the next one, and "
        "so on",
        "The first of {n} numbers is {a}; every other one is the product of {r} and the number "
        "before it. What is the sum of all {n} numbers?",
        "{n} boxes stand in a line. The first holds {a} {things}, and each of the others holds "
        "{r} times as many as the box before it. How many {things} do the boxes hold "
        "<together|in all>?",
        "If $c_1, \\ldots, c_{{n}}$ is a geometric progression with $c_1 = {a}$ and $c_2 / c_1 = "
        "{r}$, <determine|find> $\\sum_{i=1}^{{n}} c_i$.",
        "{a}; *{r}; *{r}; ... ({n} values) SUM =?",
        "sum({a} * {r}**i for i in range({n}))",
        "t1={a}, quotient={r}, count={n}, S=?",
        "My phone game gave me {a} <gems|stars> for the first win, and every win after that was "
        "worth {r} times the previous one. I have won {n} times. How many <gems|stars> did I get "
        "overall?",
        "How many messages were sent in total? It began with {a} messages in the first minute. In "
        "each minute that followed there were {r} times as many as in the minute before, and it "
        "was over after {n} minutes.",
        "Every spring {person} plants new bulbs in the garden: {a} the first time, and from then "
        "on {r} times as many as the spring before. After {n} springs, how many bulbs has "
        "{person} planted altogether?",
        "{friend} made me an offer: {a} cents for the first goal I score, and for each further "
        "goal {r} times what the goal before it brought. I scored {n} goals. How many cents does "
        "{friend} owe me in all?",
        "Let $(x_k)_{k \\ge 0}$ be defined by $x_0 = {a}$ and $x_{k+1} = {r} \\cdot x_k$. "
        "<Determine|Evaluate> $x_0 + x_1 + \\dots + x_{{n} - 1}$.",
        "A finite geometric progression has ${n}$ members, leading member ${a}$ and constant "
        "quotient ${r}$. <State|Determine> the sum of all its members.",
        "geo <series|sum> a1={a} r={r} n={n} <total|Sn>",
        "{a} then keep x{r}, {n} <terms|entries>, <grand total|everything added>",
        "S_{n} of GP first={a} multiplier={r}",
        "{a}({r}^{n} - 1)/({r} - 1) <evaluate|value?|= ?>",
        "sum geometric sequence start {a} <factor|multiplier> {r} length {n}",
        "<add|sum> first {n} of: {a}, times {r} every step",
        "a[1] = {a}, a[i] = {r}*a[i-1], sum(a[1..{n}])",
        "s=0; t={a}; repeat {n} times: s+=t, t*={r}; final s",
        "g.p. total pls, {n} numbers, opens w/ {a}, q = {r}",
        "{n}-term geometric sum, initial {a}, growth x{r} <each step|per step>",
        "sum of {n} rounds: round 1 is {a} and <x{r}|multiply by {r}> each new round",
        "need running total: {a} * {r}^0 up to {a} * {r}^({n} - 1)",
        "so basically you write {a}, then {r} times that, then {r} times that again, until "
        "there's {n} numbers on the page, and they want <all of them put together|the whole lot "
        "added up>",
        "my kid's worksheet says the sequence opens with {a} and gets multiplied by {r} at every"
        " step, and she has to add the first {n} entries. what should she get?",
        "ok quick one for the group, geometric progression, {n} terms, the ratio's {r} and it "
        "kicks off at {a}... what's the <sum|total>?",
        "Can somebody check my answer? I've got {n} numbers, each one {r} times bigger than the "
        "last, the smallest being {a}, and I added them all.",
        "I'm revising series and I always mix up the formula: first term's {a}, common ratio's "
        "{r}, and I've to get the sum to {n} terms. <What is it|What does it come to>?",
        "We did this thing in class today where the number gets {r} times as big every go. We "
        "began with {a} and wrote down {n} numbers. Then the teacher goes, right, now total "
        "them. What's the total?",
        "As a hobby I play with number patterns: {a} to open, <scale by|multiply with> {r} for "
        "the next entry, stop once there are {n} entries. Tell me what they make when lumped "
        "together.",
        "I told my students to take {a}, multiply repeatedly by {r}, note all {n} values "
        "including the {a}, and sum the list. Which sum should they <report|hand in>?",
        "uh, the tutor said use S_n, with n being {n}, the ratio {r} and the first one {a}, so "
        "how much is S_n then?",
        "Let $(a_i)$ be a geometric sequence whose initial term is ${a}$ and whose common ratio "
        "is ${r}$. Evaluate the partial sum $s_{{n}} = a_1 + \\dots + a_{{n}}$.",
        "Evaluate ${a} \\cdot \\frac{{r}^{{n}} - 1}{{r} - 1}$.",
        "The sequence $u$ obeys $u_1 = {a}$ and $u_{i+1} / u_i = {r}$. How large is "
        "$\\sum_{i=1}^{{n}} u_i$?",
        "Denote by $S$ the sum of the {n} numbers ${a}, {a} \\cdot {r}, {a} \\cdot {r}^2, "
        "\\dots$, each being ${r}$ times its left neighbour. <Calculate|Obtain|Find the value "
        "of> $S$.",
        "For the progression with general term $v_j = {a} \\cdot {r}^j$ $(j = 0, 1, 2, "
        "\\dots)$, obtain the sum of the terms with $j < {n}$.",
        "How much is $\\sum_{j=1}^{{n}} {a} \\cdot {r}^{j-1}$?",
        "In a geometric series the leading summand equals {a}, and the quotient of each summand "
        "and its predecessor equals {r}. What value has the sum if there are exactly {n} "
        "summands?",
        "Define $T(1) = {a}$ and $T(m) = {a} + {r} \\cdot T(m - 1)$ for $m > 1$. Give $T({n})$.",
        "A baker bakes {a} rolls in the opening week of a new shop. Week after week "
        "<production|the output> rises to {r} times the week before. What is the total number of"
        " rolls baked over the first {n} weeks?",
        "In a fairy tale a king lays {a} grains of rice on the first square of a board, and on "
        "every following square {r} times as many as on the one before. He fills {n} squares. "
        "How many grains is that in total?",
        "The video had {a} views on its first day online; daily views then went up by a factor "
        "of {r} each day. Find the total views collected by the end of day {n}.",
        "A pyramid of <cans|crates> is built from the top: {a} on the highest level, and each "
        "lower level has {r} times the number on the level directly above. With {n} levels, how "
        "many <cans|crates> does the pyramid take?",
        "A star explodes in stages. Stage one throws out {a} fragments, and any later stage "
        "throws out {r} times as many as its forerunner. Count the fragments thrown out in all "
        "{n} stages.",
        "{person} trains by <skipping rope|doing jumps>: {a} jumps in round one, and in each new"
        " round {r} times the jumps of the last. Having finished {n} rounds, how many jumps has "
        "{person} done altogether?",
        "The office printer jams, so it prints {a} pages for the first job and {r} times as many"
        " for each next job as for the job before. How many pages are printed in {n} jobs "
        "altogether?",
        "Each generation in a rabbit family is {r} times as large as the one that came before "
        "it, and the founding generation has {a} rabbits. How many rabbits have lived in the {n}"
        " generations taken together?",
        "Tickets for a concert tour: {a} were sold for the opening night, and each show sold {r}"
        " times what the previous show sold. There were {n} shows. <How many tickets did the "
        "tour sell?|What were the total sales?>",
        "A dragon demands {a} gold pieces in the first year and multiplies its demand by {r} "
        "every year thereafter. How much gold has the village handed over when {n} payments have"
        " been made?",
        "A farmer plants {a} {things} in the front row, and makes every row hold {r} times what "
        "the row in front of it holds. How many {things} go into a field of {n} rows?",
    ),
    unseen_wordings=(
        "The first square of a board holds {a} grains, each following square {r} times the last. "
        "How many grains lie on the first {n} squares?",
        "Add {n} numbers of which the smallest is {a} and each other is {r} times a smaller one.",
        "first element {a}, then always times {r}; i need the total of {n} elements",
        "A geometric series has first term {a}, common ratio {r} and {n} terms. Determine its sum.",
        "geometric progression: a1 = {a}, q = {r}, sum of first {n} terms",
        "I start with {a} and keep multiplying by {r} until I have {n} numbers, the {a} included. "
        "What do they all add up to?",
        "Evaluate $\\sum_{j=1}^{{n}} {a} \\cdot {r}^{j-1}$.",
        "On the first day {a} people hear a rumour. On every following day, the number of people "
        "who hear it for the first time is {r} times that of the day before. How many people in "
        "total have heard the rumour after {n} days?",
        "The first member of a sequence is {a}, and each further member is {r} times its "
        "predecessor. Add up the first {n} members and state the total.",
    ),
    plans=(
        "The series starts at {a}, has ratio {r} and {n} terms. We add them.",
        "We add the {n} terms that start at {a} and are multiplied by {r} each time.",
        "A geometric series with first term {a}, ratio {r} and {n} terms.",
    ),
    programs=(
        "print(sum({a} * {r}**k for k in range({n})))",
        "print({a} * ({r}**{n} - 1) // ({r} - 1))",
    ),
    slips=(
        Slip(
            "print(sum({a} * {r}**k for k in {n}))",
            "A number cannot be iterated. Use `range`.",
        ),
        Slip(
            "print(sum({a} * {r}**k, (k, 0, {n} - 1)))",
            "`k` is not defined. Use a generator over `range`.",
        ),
        Slip(
            code("""
                from sympy import summation, symbols
                k = symbols("k")
                print(summation({a} * {r}**k, k, 0, {n} - 1))
            """),
            "`summation` wants the bounds as one tuple. Let us use the closed formula instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the {n} terms is $\\boxed{{answer}}$.",
        "So the total is $\\boxed{{answer}}$.",
        "The terms add up to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The first term is {a}, the ratio {r}, and there are {n} terms. The formula "
        "$a\\frac{r^n - 1}{r - 1}$ gives $\\boxed{{answer}}$.",
        "Multiply the sum of the {n} terms by {r} and subtract the sum itself; only two terms "
        "remain. Starting from {a} we find $\\boxed{{answer}}$.",
    ),
)
