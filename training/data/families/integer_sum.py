"""The sum of consecutive integers."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    a = random.choice((1, 1, 1, number(random, 2, 300)))
    return {"a": a, "b": a + number(random, 5, 2000)}


def answer(a: int, b: int) -> int:
    return (a + b) * (b - a + 1) // 2


FAMILY = Family(
    name="integer_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of <the|all|all the> <integers|whole numbers> from {a} to {b}<|, both "
        "included>?",
        "<sum|total> of <|the numbers |the integers >{a} to {b}",
        "<Add|Add up|Total|Sum> all <whole numbers|integers|natural numbers> from {a} through {b}.",
        "<Compute|Evaluate|Find|Calculate> $\\sum_{k={a}}^{{b}} k$.",
        "add up <every number|every integer|all the numbers> between {a} and {b} inclusive",
        "hey if i add all the numbers from {a} up to {b} <what do i get|whats the result>",
        "<Find|Determine> the sum of all integers $n$ with ${a} \\le n \\le {b}$.",
        "The integers {a} to {b} are written on a <board|blackboard|sheet of paper> and added. "
        "<What is the total?|Which total results?>",
        "Pages {a} to {b} are torn from a <book|diary|thick volume>. What do the page numbers add "
        "up to?",
        "sum(k for k = {a}..{b})",
        "<Determine|Find|Work out> the total of the consecutive integers starting at {a} and "
        "ending at {b}.",
        "<Young Gauss|{person}> has to add the numbers from {a} to {b}. <Which result should come "
        "out?|What is the right result?>",
        "What do the consecutive <whole numbers|integers|numbers> {a} through {b} sum to?",
        "{a} + ({a} + 1) + ({a} + 2) + ... + {b} = ?",
        "The number of <coins|beads|buttons> that {person} puts into a jar is {a} on the first "
        "day and grows by one every day, until it is {b} on the last day. How many are in the jar "
        "in the end?",
        "<Give|Find|State> the value of ${a} + \\dots + {b}$, where <each integer in between "
        "occurs once|the terms increase by 1>.",
        "{person} stacks {things}: {a} in the top row, one more in each row below, and {b} in the "
        "bottom row. How many {things} <are there altogether|does the stack contain>?",
        "Houses on a street carry the numbers {a} to {b} without gaps. <What is the total of all "
        "house numbers?|Find the total of the house numbers.>",
        "Let $S$ <denote|be> the sum of the arithmetic progression with first term ${a}$, last "
        "term ${b}$ and common difference $1$. <Find|Compute> $S$.",
        "<total|sum> of every integer from {a} up to {b}, <endpoints included|including {b}>?",
        "Every whole number that is at least {a} and at most {b} is <added|summed>. <Give|State> "
        "the result.",
        "How <much|large> is the sum of the elements of $\\{{a}, {a}+1, \\ldots, {b}\\}$?",
        "<what does python print for |>sum(range({a}, {b} + 1))<|?>",
        "The number of strokes on a <gong|bell|drum> is {a} in the first round and one more in "
        "every further round, up to {b} in the last. How many strokes are there in all?",
        "Starting with {a}, {person} writes down consecutive integers, the final one being {b}. "
        "<Find|Calculate> their sum.",
        "numbers {a} to {b} <all added together|in one big addition>, <what comes out|answer>?",
        "In a game level $k$ gives $k$ points. {person} plays the levels {a} to {b}, each once. "
        "How many points does {person} collect?",
        "=SUM(ROW({a}:{b}))",
        "({a} + {b}) * ({b} - {a} + 1) / 2 = ?",
        "{a} -> {b}, step 1, SUM?",
        "My push-up plan begins with {a} push-ups on the first day. Each day I do one more than "
        "the day before, and on the last day it is {b}. How many push-ups do I do over the whole "
        "plan?",
        "How many seeds do I need? The rows of my flower bed take {a}, {a} + 1, {a} + 2 and so on "
        "up to {b} seeds, one row of each size.",
        "My phone counts down from {b} to {a}, one by one, and adds each number it shows to my "
        "score. Both {b} and {a} are shown. What's my score at the end, if I had 0 before?",
        "The front row of the <stand|theatre> has {a} seats, the row behind it one more, and so "
        "it goes on to the top row with {b} seats. {person} has to wipe every seat. How many "
        "seats are there to wipe?",
        "Determine $\\sum_{m \\in M} m$ for $M = [{a}, {b}] \\cap \\mathbb{Z}$.",
        "Let $T_m$ denote the $m$-th triangular number, with $T_0 = 0$. <Determine|Evaluate> "
        "$T_{{b}} - T_{{a} - 1}$.",
        "{a}+...+{b} <=?|total?>",
        "sum {a}..{b}",
        "sum n, n={a} to {b}",
        "add {a} thru {b} <inclusive|incl. both>",
        "s=0; for i={a}..{b}: s+=i; s?",
        "consecutive <ints|numbers> first={a} last={b} <sum|total>",
        "({b}-{a}+1)*({a}+{b})/2",
        "sigma k from {a} to {b}",
        "all ints >= {a} and <= {b} <summed|added>, result?",
        "arith series d=1 a1={a} an={b} <Sn|sum>",
        "total of [{a}, {a}+1, ..., {b}]",
        "{a} up to {b} one by one, add em, <how much|?>",
        "so basically you take {a}, then the next number, and the next, all the way up to {b}, "
        "and put them all together. <what's that come to|what do you get>?",
        "my kid's worksheet says add the numbers from {a} to {b} without a calculator. what "
        "should the result be?",
        "That story about little Gauss, only our teacher changed the numbers, so it begins at "
        "{a} and finishes at {b}. What's the sum?",
        "I was bored on the bus and added up every whole number starting with {a}, and I stopped"
        " right after I'd added {b}. What did I get?",
        "Could you check me? I paired up the first and last, that's {a} and {b}, and so on "
        "inwards, all the numbers in between as well. What's the whole sum?",
        "We've a staircase chart where the bars go {a}, then one taller each time, till the last"
        " one's {b}. I need all the bars' heights added up. How much is it?",
        "I'm writing a little program with a loop counter that runs from {a} through {b}, both "
        "ends included, and it sums the counter. What'll it print?",
        "My gran taught me to total a run of numbers by their average. The run goes from {a} to "
        "{b}, one at a time. So what's the total?",
        "ok class, every integer that isn't below {a} and isn't above {b}, I want them all "
        "added. what's your answer?",
        "Let $A = \\{k \\in \\mathbb{Z} : {a} \\le k \\le {b}\\}$. Evaluate $\\sum_{k \\in A} k$.",
        "Evaluate $\\frac{({a} + {b})({b} - {a} + 1)}{2}$.",
        "What is the value of $\\sum_{j=0}^{{b} - {a}} ({a} + j)$?",
        "An arithmetic sequence with difference $1$ begins with ${a}$ and ends with ${b}$. "
        "Determine the sum of its members.",
        "Calculate the sum of all consecutive integers of which the least is ${a}$ and the "
        "greatest is ${b}$.",
        "For integers $r \\le s$ let $\\sigma(r, s) = r + (r + 1) + \\dots + s$. Find "
        "$\\sigma({a}, {b})$.",
        "Let $x_1 = {a}$, $x_{i+1} = x_i + 1$, and let $x_m = {b}$. How large is $x_1 + x_2 + "
        "\\dots + x_m$?",
        "How much is $\\sum_{k=1}^{{b}} k - \\sum_{k=1}^{{a} - 1} k$?",
        "A set of weights in a shop has one weight for each whole number of grams from {a} to "
        "{b}. How many grams do all the weights weigh together?",
        "Lockers with the numbers {a} to {b} line the corridor of a school. A bored pupil adds "
        "all the locker numbers. Which sum does the pupil find?",
        "A baker decorates cakes in a row: the first with {a} cherries, every next one with a "
        "cherry more, and the last with {b}. How many cherries go on the row of cakes?",
        "A cyclist rides {a} km on the opening day of a tour and increases the distance by a km "
        "daily, until the final day has {b} km. What distance in km does the whole tour have?",
        "A giant's staircase has steps made of blocks. The lowest step needs {a} blocks, each "
        "step after it needs one more, and the highest needs {b}. How many blocks make up the "
        "staircase?",
        "{person} draws all cards of a game that carry the values {a} through {b}, one card for "
        "every value. What is the value of this hand?",
        "A savings club takes {a} dollars in the first month and raises the amount by a dollar a"
        " month, until {b} dollars are due in the last month. How many dollars does a member pay"
        " in all?",
        "On a radio, stations {a} to {b} are tried out; at station number k the finger taps the "
        "knob k times. Give the overall number of taps.",
        "{friend} plays a scale exercise: {a} notes in the first bar, a note more in each bar "
        "that follows, and {b} notes in the closing bar. How many notes is the exercise long?",
        "A rocket test counts aloud from {a} to {b}, and a computer adds each number called out "
        "to a register that was empty. What does the register hold after the count?",
        "In an orchard the trees are numbered {a} to {b}. Every tree bears as many apples as its"
        " number says. How many apples does the orchard bear?",
    ),
    unseen_wordings=(
        "Tickets are numbered {a} up to {b}, one of each. What is the sum of all ticket numbers?",
        "Let $k$ run from ${a}$ to ${b}$ in steps of one; give the sum of its values.",
        "count from {a} to {b} and keep a running total, where does it end?",
        "Determine the sum of all integers k with {a} <= k <= {b}.",
        "sum of all integers {a} to {b} inclusive",
        "What do I get if I add together every whole number starting at {a} and ending at {b}?",
        "{person} is bored and adds up the page numbers of a book, beginning with page {a} and "
        "ending with page {b}, without leaving out a page. What is the total?",
        "All consecutive integers from {a} through {b} are added. State the result.",
    ),
    plans=(
        "We add the integers from {a} to {b}.",
        "We sum all k from {a} to {b}.",
        "The sum runs over the integers {a} to {b}.",
    ),
    programs=(
        "print(sum(range({a}, {b} + 1)))",
        "print(({a} + {b}) * ({b} - {a} + 1) // 2)",
    ),
    slips=(
        Slip("print(sum({a}, {b}))", "`sum` needs a sequence. Use `range`."),
        Slip(
            "print(range({a}, {b} + 1).sum())",
            "A range has no method `sum`. Use the built-in `sum`.",
        ),
        Slip(
            "from sympy import Sum\nprint(Sum(k, (k, {a}, {b})).doit())",
            "`k` was never defined. Let us use the formula instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum is $\\boxed{{answer}}$.",
        "So the integers from {a} to {b} add up to $\\boxed{{answer}}$.",
        "The total is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Pair {a} with {b}, the next with the one before the last, and so on. All pairs have the "
        "same sum, and the total is $\\boxed{{answer}}$.",
        "The sum of consecutive integers is their number times the average of {a} and {b}, "
        "$\\boxed{{answer}}$.",
    ),
)
