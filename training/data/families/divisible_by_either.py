"""Counting the integers up to n that two numbers divide: either, both or neither."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a, b = random.sample(range(2, 26), 2)
    return {"n": number(random, 40, 5000), "a": a, "b": b}


def answer(n: int, a: int, b: int) -> int:
    return len({*range(a, n + 1, a), *range(b, n + 1, b)})


FAMILY = Family(
    name="divisible_by_either",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <integers|whole numbers|numbers> from 1 to {n} are divisible by {a} or {b}?",
        "count the numbers <up to|from 1 to> {n} divisible by {a} or by {b}",
        "How many positive integers not exceeding ${n}$ are multiples of ${a}$ or ${b}$?",
        "numbers from 1 to {n} that are multiples of {a} or {b}: <how many|count>?",
        "<Find|Determine> the number of integers $k$ with $1 \\le k \\le {n}$ such that $k$ is "
        "divisible by at least one of {a} and {b}.",
        "hey, between 1 and {n} inclusive, how many numbers can be divided by {a} or {b}<| "
        "without remainder>?",
        "<Determine|Find|Work out> how many elements of $\\{1, 2, \\ldots, {n}\\}$ are divisible "
        "by {a} or {b} (or both).",
        "A class counts from 1 to {n}. Everyone <claps|stamps|cheers> at each multiple of {a} "
        "and each multiple of {b}. At how many numbers does this happen?",
        "<Lockers|Doors|Seats> are numbered 1 to {n}. Those with a number divisible by {a} or by "
        "{b} are painted <red|blue|white>. How many are painted?",
        "What's the count of multiples of {a} or {b} among the first {n} positive integers?",
        "Of the first {n} positive integers, how many have {a} or {b} as a <factor|divisor>?",
        "<Compute|Find> $|\\{k \\le {n} : {a} \\mid k \\text{ or } {b} \\mid k\\}|$ over "
        "positive integers $k$.",
        "Considering 1, 2, ..., {n}, how many of these are multiples of <{a} or {b} or both|at "
        "least one of {a} and {b}>?",
        "{person} <owns|keeps|has> {things} numbered from 1 to {n} and puts a sticker on every "
        "one whose number is a multiple of {a} or of {b}. How many {things} get a sticker?",
        "Let $A$ be the set of multiples of ${a}$ in $\\{1, \\dots, {n}\\}$ and $B$ the set of "
        "multiples of ${b}$ in it. <Find|Compute|Determine> $|A \\cup B|$.",
        "At least one of {a} and {b} divides the number: how often does that <happen|occur> from "
        "1 through {n}?",
        "Days are numbered from 1 to {n}. {person} waters the plants on each day whose number is "
        "divisible by {a} and feeds the fish on each day whose number is divisible by {b}. On "
        "how many days does {person} do at least one of these?",
        "how many multiples of {a} or {b} are there up to {n} (<count numbers that are both just "
        "once|multiples of both count once>)",
        "inclusion-exclusion: <count|number of> multiples of {a} or {b} in 1..{n}",
        "A positive integer is called nice if it is divisible by {a}, by {b}, or by both. How "
        "many nice integers are there <up to|from 1 to> {n}?",
        "One light flashes at every multiple of {a} seconds and another at every multiple of {b} "
        "seconds. At how many of the seconds 1, 2, ..., {n} does at least one light flash?",
        "<Size|Cardinality> of the union of the multiples of {a} and the multiples of {b} among "
        "the positive integers <up to|at most> {n}<|?>",
        "Count <all|the> $k$ with $1 \\le k \\le {n}$ <for which|such that> ${a} \\mid k$ or "
        "${b} \\mid k$.",
        "Tickets carry the numbers 1 to {n}. A ticket wins if its number is divisible by {a} or "
        "by {b}. How many tickets win?",
        "In a game one counts from 1 to {n}, saying fizz at multiples of {a} and buzz at "
        "multiples of {b} (and both words at multiples of both). At how many numbers is fizz or "
        "buzz said?",
        "of the numbers <1-{n}|1 to {n}>, how many are in the {a} times table or the {b} times "
        "table",
        "Positive, at most {n}, and divisible by {a} or {b}: how many integers <are like "
        "that|fit this description>?",
        "floor({n}/{a}) + floor({n}/{b}) - floor({n}/lcm({a},{b})) <=?|= ?>",
        "len(set(range({a}, {n}+1, {a})).union(range({b}, {n}+1, {b})))",
        "N={n} d1={a} d2={b}; ints 1..N hit by d1 or d2, <qty|cnt> =?",
        "I run a bakery stall and number my customers from 1. If the number is a multiple of "
        "{a} they get a free roll, and if it's a multiple of {b} a free coffee. Today I had "
        "{n} customers. How many went home with <some freebie|a freebie or two>?",
        "{person} <jogs|swims> {n} laps. After every {a} laps there's a sip of water, after "
        "every {b} laps a stretch, counted from the start. After how many laps does {person} "
        "drink or stretch or do both?",
        "How many pages have a dot? My notebook has pages 1 to {n}. I put a blue dot on page "
        "{a}, twice {a}, three times {a} and so on, and {friend} puts green dots the same way "
        "with {b}. Pages with two dots count once.",
        "In my game there's a chest at every level that's a multiple of {a} and a boss at "
        "every multiple of {b}. I've played levels 1 through {n} so far. How many of them "
        "weren't ordinary, I mean had a chest, a boss or both?",
        "Evaluate $\\left|\\left({a}\\mathbb{Z} \\cup {b}\\mathbb{Z}\\right) \\cap [1, "
        "{n}]\\right|$.",
        "Determine $\\sum_{m=1}^{{n}} \\max(f(m), g(m))$, where $f$ and $g$ are the indicator "
        "functions of the <multiples|integer multiples> of ${a}$ and of ${b}$, respectively.",
        "multiples of {a} or {b} <up to|through|below or equal> {n} <count|how many>",
        "how many nums <= {n} div by {a} or {b}",
        "1..{n}, {a} or {b} divides, <total|#>?",
        "count 1-{n} where x%{a}==0 or x%{b}==0",
        "sum(k % {a} == 0 or k % {b} == 0 for k in range(1, {n} + 1))",
        "{a}s and {b}s up to {n}, <no double counting|overlap once>, how many",
        "n({a}k or {b}k) in [1, {n}]",
        "limit {n} <incl|included>, factors {a} / {b}, inclusive or, count <=|?>",
        "how many numbers get hit (once is enough) when skip counting from 0 by {a}, then from 0"
        " by {b}, up to {n} included, 0 not counted",
        "union size multiples {a}, multiples {b}, max {n}",
        "<qty|amount> of integers 1 to {n} divisible by {a} and/or {b}",
        "=SUMPRODUCT(--((MOD(ROW(1:{n}),{a})=0)+(MOD(ROW(1:{n}),{b})=0)>0))",
        "so basically you list 1 to {n}, circle everything in the {a} times table, then "
        "everything in the {b} times table, and count what's circled. <How many is that|What's "
        "the count>?",
        "My kid's worksheet wants to know how many numbers up to and including {n} can be shared"
        " evenly by {a} or by {b}, and both is fine too. Any idea?",
        "I keep counting the common ones double! It's the whole numbers from 1 to {n} that are "
        "multiples of {a} or {b}. What's the right number?",
        "Our teacher drew two overlapping circles, multiples of {a} left, multiples of {b} "
        "right, and the numbers 1 up to {n} go in. How many numbers are <inside the circles|in "
        "at least one circle>?",
        "Okay, fizz buzz but with {a} and {b}. I run it from 1 to {n}, and I'd like to know how "
        "many lines are not just the plain number.",
        "hi, I need the number of integers between 1 and {n}, ends included, that leave no "
        "remainder when divided by {a}, or by {b}, or by each of the two. thanks",
        "The class counted aloud up to {n}. Kids jumped at each multiple of {a}, and also at "
        "each multiple of {b}, but never twice on one number. <How many jumps|How often did they"
        " jump>?",
        "On a list from 1 to {n} I crossed out the number {a} and, going on in steps of {a}, "
        "every number I came to, and then did the same with {b} and steps of {b}. Some got two "
        "crosses, fine. How many have a cross at all?",
        "Tell me how many of the first {n} counting numbers are <not safe|out> if anything "
        "divisible by {a} or {b} is out.",
        "Let $S = \\{1, 2, \\ldots, {n}\\}$. <Find|Determine> the number of elements $s \\in S$ "
        "such that $s/{a}$ or $s/{b}$ is an integer.",
        "<Compute|Evaluate> $\\left\\lfloor \\frac{{n}}{{a}} \\right\\rfloor + \\left\\lfloor "
        "\\frac{{n}}{{b}} \\right\\rfloor - \\left\\lfloor \\frac{{n}}{L} \\right\\rfloor$, "
        "where $L = \\operatorname{lcm}({a}, {b})$.",
        "An integer is chosen from 1 to {n} inclusive. In how many cases is it a multiple of at "
        "least one of the numbers {a} and {b}?",
        "Use the principle of inclusion and exclusion to find how many positive integers up to "
        "${n}$ are divisible by ${a}$ or ${b}$.",
        "Let $T$ be the set of positive integers $t \\le {n}$ with $t \\equiv 0 \\pmod{{a}}$ or "
        "$t \\equiv 0 \\pmod{{b}}$. What is $|T|$?",
        "Of the integers in the closed interval $[1, {n}]$, how many belong to ${a}\\mathbb{Z}$ "
        "or to ${b}\\mathbb{Z}$?",
        "From the list $1, 2, 3, \\ldots, {n}$ all multiples of ${a}$ and all multiples of ${b}$"
        " are <deleted|removed>. How many numbers are <deleted|removed>?",
        "Find the number of $m \\in \\mathbb{N}$, $1 \\le m \\le {n}$, for which not both of the"
        " remainders of $m$ modulo ${a}$ and modulo ${b}$ are nonzero.",
        "A <baker|cook> numbers the buns on the tray 1 to {n}. A bun gets <raisins|cinnamon> if "
        "{a} goes into its number, and icing if {b} does. How many buns are not left plain?",
        "Runners wear the bibs 1 to {n}. A bib that is a multiple of {a} wins a cap and a bib "
        "that is a multiple of {b} wins a bottle. How many runners win <something|at least one "
        "thing>?",
        "In a street with house numbers 1, 2, ..., {n}, the milkman calls at the multiples of "
        "{a} and the newspaper boy at the multiples of {b}. How many houses see at least one of "
        "the two?",
        "The night train leaves every {a} days, first on day {a} of the season, the ferry every "
        "{b} days, first on day {b}. The season has {n} days. On how many days can {person} "
        "travel?",
        "On an assembly line the parts are numbered from 1 to {n}. Parts with a number divisible"
        " by {a} are weighed and those with a number divisible by {b} are measured. How many "
        "parts are checked in some way?",
        "A song has {n} beats. The cymbal sounds on beats {a}, twice {a} and so on, the gong on "
        "beats {b}, twice {b} and so on. On how many beats is there a <sound|noise>?",
        "The dragon counts his {n} gold coins one by one. With each multiple of {a} he snorts "
        "smoke, with each multiple of {b} he spits fire. How many coins make him do the one or "
        "the other or both?",
        "An observatory takes pictures number 1 through {n}. Camera A saves those whose number "
        "{a} divides, camera B those whose number {b} divides. How many pictures <are saved by "
        "somebody|are kept>?",
        "{person} checks invoices 1 to {n} if their number can be divided by {a}, {friend} if it"
        " can be divided by {b}. How many invoices are looked at by at least one of them?",
        "Parking bays run from 1 to {n}. Multiples of {a} have a charger, multiples of {b} have "
        "a roof. For how many bays is it true that they have a charger or a roof?",
        "In the board game the fields carry the numbers 1 up to {n}. Traps lie on each field "
        "divisible by {a}, and also on each field divisible by {b}. How many fields hold a trap?",
    ),
    unseen_wordings=(
        "Multiples of {a} and multiples of {b} are crossed out in the list 1, ..., {n}. "
        "How many numbers get crossed out?",
        "if k runs from 1 up to {n} how often is k % {a} == 0 or k % {b} == 0 true",
        "Either {a} or {b} should go into the number. How many such numbers are at most {n}?",
        "Determine the number of positive integers not exceeding {n} that are multiples of {a} or "
        "of {b} (or of both).",
        "count k in 1..{n} with {a} | k or {b} | k",
        "If I go through all the whole numbers from 1 up to {n}, how many of them can be divided "
        "evenly by at least one of {a} and {b}?",
        "Find the number of elements of the set $\\{k \\in \\mathbb{Z} : 1 \\le k \\le {n},\\ {a} "
        "\\mid k \\text{ or } {b} \\mid k\\}$.",
        "The lockers in a school are numbered from 1 to {n}. {person} puts a sticker on each "
        "locker whose number is a multiple of {a}, and {friend} marks each locker whose number is "
        "a multiple of {b}. How many lockers are marked by at least one of them?",
        "Among the integers 1, 2, ..., {n}, some are divisible by {a}, some by {b}, some by both. "
        "How many are divisible by {a} or {b}, counting each integer only once?",
    ),
    plans=(
        "We count the integers from 1 to {n} that are divisible by {a} or {b}.",
        "We check every k from 1 to {n} and count those with {a} or {b} as a divisor.",
        "We go through 1 to {n} and count multiples of {a} or {b}, each once.",
    ),
    programs=(
        "print(sum(1 for k in range(1, {n} + 1) if k % {a} == 0 or k % {b} == 0))",
        code("""
            from math import lcm
            print({n} // {a} + {n} // {b} - {n} // lcm({a}, {b}))
        """),
    ),
    slips=(
        Slip(
            "print({n} // {a} + {n} // {b} - {n} // lcm({a}, {b}))",
            "`lcm` was never imported. Import it and try again.",
            fix=1,
        ),
        Slip(
            "print(len(k for k in range(1, {n} + 1) if k % {a} == 0 or k % {b} == 0))",
            "A generator has no length. Count with `sum` instead.",
        ),
        Slip(
            code("""
                from math import lcm
                print({n} // {a} + {n} // {b} - {n} // lcm([{a}, {b}]))
            """),
            "`lcm` takes numbers, not a list. Let us count directly instead.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ such integers.",
        "So $\\boxed{{answer}}$ of the integers from 1 to {n} are divisible by {a} or {b}.",
        "The count is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Add the number of multiples of {a} up to {n} and the number of multiples of {b}. "
        "Those divisible by both were counted twice, so subtract them once. "
        "This leaves $\\boxed{{answer}}$.",
        "By inclusion and exclusion for {a} and {b} up to {n}, the count is $\\boxed{{answer}}$.",
    ),
)
