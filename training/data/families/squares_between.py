"""How many perfect squares lie in an interval, ends included."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a = number(random, 1, 5000)
    return {"a": a, "b": a + number(random, 30, 100000)}


def answer(a: int, b: int) -> int:
    count, root = 0, 1
    while root * root <= b:
        count += root * root >= a
        root += 1
    return count


FAMILY = Family(
    name="squares_between",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <perfect squares|square numbers> are there <from {a} to {b}|from {a} to {b} "
        "inclusive|between {a} and {b}, inclusive>?",
        "<Find|Compute|Determine|Give> the number of <perfect squares|squares of integers> between "
        "${a}$ and ${b}$<, inclusive| (inclusive)|, both ends included>.",
        "<count|number of|how many> <perfect squares|square numbers|squares> <in [{a}, {b}]|from "
        "{a} to {b}|{a}..{b} inclusive>",
        "hey how many square numbers <do i find|are> <in the range|from> {a} <to|up to> {b}<, both "
        "included|, ends count too|>?",
        "How many integers $n$ with ${a} \\le n \\le {b}$ are <perfect squares|squares of "
        "integers|of the form $k^2$ with an integer $k$>?",
        "<For how many positive integers $k$ is|How many positive integers $k$ satisfy> ${a} \\le "
        "k^2 \\le {b}$?",
        "<Let $S$ be|Suppose $S$ is> the set of <perfect squares|square numbers> <that are |>at "
        "least {a} and at most {b}. <How many elements does $S$ have?|Find the number of elements "
        "of $S$.|What is the size of $S$?>",
        "{a} and {b} are given. How many <numbers|integers> from the first to the second<, both "
        "included,|> <are squares|have a whole square root|are the square of an integer>?",
        "The <houses on a street|rooms on a corridor|lockers in a hall|seats in a theatre> are "
        "numbered from {a} to {b}. {person} marks <each|every> one whose number is a perfect "
        "square. How many does {person} mark?",
        "{person} wants to lay <out |>a full square with equal <tiles|stamps|cards>, using at "
        "least {a} and at most {b} of them. How many <different |>square sizes are possible?",
        "<A number is called|We call a number> square if its square root is an integer. How many "
        "<such|square> numbers are there from {a} up to and including {b}?",
        "<Look at|Consider|Take> the list {a}, {a} + 1, ..., {b}. How many of <its entries|these "
        "numbers> are perfect squares?",
        "The square root of n is an integer and {a} <= n <= {b}<. How many such n are there?|; "
        "number of such n?|. How many possibilities for n?>",
        "<Counting up|When counting> from {a} to {b}, how <often|many times> <does one meet|do you "
        "say> a <perfect square|square number> (ends <included|count>)?",
        "<Compute|Find|Evaluate> $\\#\\{k \\ge 1 : {a} \\le k^2 \\le {b}\\}$<|, where $k$ is an "
        "integer>.",
        "<In|Within> the closed interval $[{a}, {b}]$, <how many squares of natural numbers "
        "lie|how many perfect squares can be found>?",
        "1, 4, 9, 16, 25, ... is the sequence of squares. How many of its terms are <not below {a} "
        "and not above {b}|at least {a} but no more than {b}|in the range {a} to {b} inclusive>?",
        "Raffle tickets {a} to {b} are <on sale|sold>. Tickets with a <square|perfect square> "
        "number <win|win a prize>. How many <winning tickets are there|tickets win>?",
        "<what's|whats> the count of <n^2|n*n> values <lying |>from {a} <through|to> {b}<, n a "
        "positive integer|, n = 1, 2, 3, ...>",
        "A square <garden|field|quilt> has sides of whole <metres and an area of no less than {a} "
        "and no more than {b} square metres|feet and an area of no less than {a} and no more than "
        "{b} square feet>. How many side lengths are possible?",
        "How many whole numbers, when <squared|multiplied by themselves>, give <a "
        "result|something> <between {a} and {b} inclusive|of at least {a} and at most {b}>? <Count "
        "positive ones only.|Only consider positive numbers.>",
        "<Neither smaller than {a} nor larger than {b}|No smaller than {a}, no larger than {b}>: "
        "how many perfect squares <meet this|are like that|fit>?",
        "<Years|In a story, years> are counted from {a} to {b}, both included. A year is special "
        "if it is <the square of an integer|a perfect square>. How many years are special?",
        "{person} writes down every integer from {a} to {b}, and {friend} <circles|underlines> the "
        "perfect squares. How many numbers <are marked by|are picked out by> {friend}?",
        "sq nos, {a} to {b} incl., <qty|how many> =?",
        "lo={a}; hi={b}; floor(sqrt(hi)) - ceil(sqrt(lo)) + 1 =?",
        "A:A = {a}, {a}+1, ..., {b}; COUNTIF(A:A; sqrt is whole) =?",
        "I collect <bus tickets|banknotes> with square serial numbers like 49 or 144. <Today I "
        "got|A friend gave me> a whole <roll|stack> that runs from {a} to {b}, first and last "
        "included. How many can I keep for my collection?",
        "How many bonus rounds are there? In {person}'s phone game a level is a bonus round if "
        "its number is some whole number times itself. {person} plays from level {a} through "
        "level {b}, and doesn't miss any.",
        "{person} bakes square trays of <cookies|brownies>, always as many rows as there are in "
        "each row. There should be {a} pieces or more, but {b} pieces or fewer. How many "
        "different tray sizes <would do|are suitable>?",
        "The marching band wants to line up in a full square, same number of rows and columns. "
        "We don't know yet who's coming, but it's at least {a} and at most {b} people. For how "
        "many of these head counts does it work out?",
        "Let $Q = \\{m^2 : m \\in \\mathbb{N}, m \\ge 1\\}$. Determine the cardinality of $Q "
        "\\cap [{a}, {b}]$.",
        "Determine the number of <lattice points|points with positive integer coordinates> on "
        "the curve $y = x^2$ with $x \\ge 1$ and ${a} \\le y \\le {b}$.",
        "# perfect squares in [{a},{b}]",
        "squares {a} to {b} incl <how many|count>",
        "k^2 from {a} to {b} inclusive, k = 1, 2, 3, ..., how many k",
        "num of square numbers {a}-{b} inclusive",
        "count k: k*k in {a}..{b}, k = 1, 2, 3...",
        "how many numbers from {a} to {b} have <integer sqrt|whole roots>",
        "len([k*k for all k >= 1 if k*k in {a}..{b}]) with both ends",
        "perfect sq between {a} & {b} (ends <count|ok|in>) total <?|=>",
        "range {a}..{b}, <qty|amount> of n with sqrt(n) whole",
        "min {a} max {b} squares <=?|how many>",
        "isqrt({b}) - isqrt({a} - 1) <=?|gives>",
        "1,4,9,16,... those >= {a} and <= {b}: how many",
        "So basically I go from {a} to {b}, both of them too, and I tick off the numbers that "
        "are something times itself. How many ticks do I <make|get>?",
        'my kid\'s worksheet says "how many square numbers are in the list {a} up to {b}" and '
        "the list has both of those in it. what's the answer?",
        "Okay, take all the squares there are, throw out those under {a}, throw out those over "
        "{b}. How many are <left|still there>?",
        "I'm preparing a lesson on squares. If my number line starts at {a} and ends at {b}, on "
        "how many of its whole numbers do I have to <put|draw> a little square, for being a "
        "perfect square?",
        "My friend bets there's hardly any perfect squares from {a} through {b}. So how many are"
        " there <really|in fact>, counting {a} or {b} if they happen to be one?",
        "We don't need to list them, do we? I mean the positive whole numbers whose square is "
        "{a} or more but doesn't go past {b}. Just tell me how many.",
        "Can you figure out for me how many of the numbers {a}, {a} plus one and so forth till "
        "{b} you can lay out as a full square of dots?",
        "Right, so the calculator's root key gives a whole number for some of the integers from "
        "{a} up to {b}, ends and all. For how many of them?",
        "I've heard squares get rarer. How many does one <find|come across> walking from {a} to "
        "{b}, if {a} and {b} themselves are looked at as well?",
        "Let $s(x)$ denote the number of positive perfect squares not exceeding $x$. "
        "<Compute|Find> $s({b}) - s({a} - 1)$.",
        "How many integers $m$ with ${a} \\le m \\le {b}$ have an odd number of positive divisors?",
        "<Determine|Find> the number of positive integers whose squares belong to the set "
        "$\\{{a}, {a} + 1, \\ldots, {b}\\}$.",
        "Find the number of pairs $(k, n)$ of positive integers with $n = k^2$ and ${a} \\le n "
        "\\le {b}$.",
        "Let $f(n) = 1$ if $n$ is a perfect square and $f(n) = 0$ otherwise. Compute "
        "$\\sum_{n={a}}^{{b}} f(n)$.",
        "Given the inequality ${a} \\le x^2 \\le {b}$, how many positive integers $x$ satisfy it?",
        "What is the size of the set of all integers $q$, neither less than ${a}$ nor greater "
        "than ${b}$, for which $\\sqrt{q} \\in \\mathbb{Z}$?",
        "An integer is chosen from ${a}, {a} + 1, \\ldots, {b}$. In how many cases is it the "
        "second power of an integer?",
        "A prison has cells numbered {a} to {b}. The mad warder leaves open exactly the cells "
        "whose number is a perfect square. How many prisoners, one in each cell, walk free?",
        "{person} owns between {a} and {b} sheep, these two numbers being possible. The flock "
        "just fills a square pattern with equal rows and columns. How many flock sizes are "
        "possible?",
        "On a road the milestones from {a} to {b} are all standing. A gnome sits on every "
        "milestone that bears a square number. How many gnomes are sitting there?",
        "The library reads out book numbers {a} through {b}. {friend} claps whenever the number "
        "is the square of a whole number. How often does {friend} clap?",
        "A carpenter gets orders for square table tops with edges of whole centimetres. The "
        "smallest permitted area is {a} square centimetres, the largest permitted {b} square "
        "centimetres. How many different table tops are permitted?",
        "In a marathon the start numbers {a} to {b} were handed out. A runner with a perfect "
        "square as number gets a free drink. How many free drinks are <needed|there>?",
        "{person} pays by the night from night {a} to night {b} at a hotel where every night "
        "with a square number is free. How many nights are free?",
        "A spaceship logs its days. On day k^2, for each positive whole k, there is cake. The "
        "cook serves from day {a} until day {b}, both included. On how many days does the cook "
        "serve cake?",
        "The pages of a thick spell book run from {a} to {b}. Only the pages whose number has a "
        "whole square root hold a spell, one each. How many spells does the book hold?",
        "A radio show takes callers number {a} up to number {b}, and callers whose number is a "
        "whole number squared win tickets. How many callers win?",
        "An office floor has rooms {a}, {a} + 1, and so on up to {b}. Painters do all the rooms "
        "with a perfect square on the door. Work out how many rooms they paint.",
    ),
    unseen_wordings=(
        "Find the number of perfect squares in the range from {a} to {b} inclusive.",
        "If I look at all the whole numbers from {a} to {b}, both of them included, how many are "
        "the square of a whole number?",
        "How many perfect squares $s$ satisfy ${a} \\le s \\le {b}$?",
        "The lockers in a long hall are numbered {a} to {b}, with no number skipped. {person} "
        "puts a sticker on each locker whose number is a perfect square. How many stickers does "
        "{person} use?",
        "How many square numbers are there that are not smaller than {a} and not greater than {b}?",
    ),
    plans=(
        "We count the squares k*k from {a} to {b}, both ends included.",
        "A square up to {b} has a root up to isqrt({b}); we leave out those below {a}.",
        "We need the number of k with {a} <= k*k <= {b}.",
    ),
    programs=(
        code("""
            from math import isqrt
            print(isqrt({b}) - isqrt({a} - 1))
        """),
        "print(sum(1 for k in range(1, {b} + 1) if {a} <= k*k <= {b}))",
    ),
    slips=(
        Slip(
            "print(isqrt({b}) - isqrt({a} - 1))",
            "`isqrt` was never imported. Import it from `math`.",
        ),
        Slip(
            "print(len(k for k in range(1, {b} + 1) if {a} <= k*k <= {b}))",
            "A generator has no length. Add up ones with `sum`.",
            fix=1,
        ),
        Slip(
            code("""
                from math import sqrt
                print(len(range(sqrt({a}), sqrt({b}) + 1)))
            """),
            "`range` does not take floats. `isqrt` gives integer roots.",
        ),
        Slip(
            "from sympy import is_square\nprint(sum(is_square(k) for k in range({a}, {b} + 1)))",
            "`is_square` cannot be imported from there. Let us count the roots directly instead.",
            fix=1,
        ),
        Slip(
            "from math import isqrt\nprint(isqrt({b} ** 0.5) - isqrt({a} - 1))",
            "`isqrt` takes an integer and already is the root. Give it {b} itself.",
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ perfect squares.",
        "So from {a} to {b} we find $\\boxed{{answer}}$ squares.",
        "The number of squares is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Take the square roots of {a} and {b}. Round the first up and the second down; the "
        "integers from one to the other number $\\boxed{{answer}}$.",
        "Count the squares up to {b} and subtract those below {a}. This leaves "
        "$\\boxed{{answer}}$.",
    ),
)
