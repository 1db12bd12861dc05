"""The smallest of some consecutive odd or even integers with a given sum."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    k, start = number(random, 3, 20), number(random, 1, 600)
    kind = "odd" if start % 2 else "even"
    return {"k": k, "kind": kind, "s": sum(range(start, start + 2 * k, 2))}


def answer(k: int, s: int, kind: str) -> int:
    start = 1 if kind == "odd" else 2
    while sum(range(start, start + 2 * k, 2)) != s:
        start += 2
    return start


FAMILY = Family(
    name="consecutive_odd_even",
    draw=draw,
    answer=answer,
    wordings=(
        "The sum of {k} consecutive {kind} <integers|numbers> is {s}. <What is the smallest of "
        "them?|Find the smallest.|Find the least of these numbers.>",
        "{k} consecutive {kind} <integers|numbers>, sum {s}, <smallest|lowest|first> one?",
        "<smallest|lowest|least> of {k} consecutive {kind} numbers <adding to|with sum|that "
        "total> {s}",
        "<Find|Determine|Work out> the <smallest|least> of {k} consecutive {kind} "
        "<integers|numbers> <whose sum is|that add up to|with the sum> {s}.",
        "hey i added {k} {kind} numbers in a row and got {s}, <whats|which was> the smallest one",
        "Let $n$ be the smallest of {k} consecutive {kind} integers with sum ${s}$. "
        "<Find|Determine|Compute> $n$.",
        "{k} consecutive {kind} numbers have a <sum|total> of {s}. <State|Give|Write down> the "
        "smallest number.",
        "The houses on one side of a street <have|carry> consecutive {kind} numbers. The numbers "
        "of {k} neighbouring houses <add up to|sum to> {s}. What is the lowest of these <house "
        "|>numbers?",
        "What is the first of {k} {kind} numbers that follow each other directly in the list of "
        "{kind} numbers and add up to {s}?",
        "n + (n+2) + (n+4) + ... ({k} terms, all {kind}) = {s}, n = ?",
        "If {k} <successive|consecutive> {kind} integers total {s}, <what is the smallest?|which "
        "is the smallest?>",
        "<Find|Determine> the {kind} integer $m$ such that $m + (m + 2) + (m + 4) + \\cdots$, a "
        "sum of {k} terms, equals ${s}$.",
        "{person} colours {k} {kind} numbers in a row on a number line of {kind} numbers only. "
        "Their sum is {s}. Which is the smallest number that {person} colours?",
        "i need {k} {kind} consecutive numbers that make {s} together. <what do they start "
        "with|where do they start>?",
        "Seats with {kind} numbers are all on the {kind} side of the hall. A group takes {k} "
        "neighbouring ones there and the seat numbers add up to {s}. What is the lowest seat "
        "number?",
        "Starting from which {kind} number do you have to add {k} consecutive {kind} numbers to "
        "get {s}?",
        "sum of {k} consecutive {kind} ints = {s} -> min?",
        "What is the smallest member of a set of {k} consecutive {kind} integers if the members "
        "sum to {s}?",
        "{s} is <written|expressed> as a sum of {k} consecutive {kind} numbers. <Name|Find|Give> "
        "the smallest <summand|of these numbers>.",
        "{person} tears {k} pages with consecutive {kind} numbers out of a book. The page "
        "numbers have the sum {s}. What is the smallest of these page numbers?",
        "If I add up {k} consecutive {kind} numbers I get {s}. What was the number I began with, "
        "given that I went upwards?",
        "The average of {k} consecutive {kind} numbers is {s}/{k}. <Find the smallest of the "
        "numbers.|What is the smallest of the numbers?>",
        "Solve for the smallest: {k} {kind} integers, each 2 more than the one before, sum {s}.",
        "Consecutive {kind} integers, {k} of them, together {s}. Smallest?",
        "<On a shelf|In a hallway> the lockers have only {kind} numbers, in order and without "
        "gaps. The numbers on {k} lockers next to each other sum to {s}. What number is on the "
        "lowest-numbered of the {k}?",
        "Grandpa's riddle: <\"|>I have {k} {kind} numbers, each one two more than the last, and "
        'all in all they make {s}. Which number comes first?<"|>',
        "An arithmetic progression with common difference 2 consists of {k} {kind} integers and "
        "has the sum {s}. <Determine|Find> its first term.",
        "Which {kind} number is the smallest of {k} consecutive {kind} numbers when their total "
        "is {s}?",
        "{s} = sum of {k} neighbouring {kind} numbers; <lowest summand|smallest summand|minimum> "
        "= ?",
        "In {k} rounds of a game {person} scores consecutive {kind} numbers of points, more each "
        "time, {s} points in all. How many points did {person} get in the first round?",
        "my sister asked me for {k} consecutive {kind} numbers with total {s}. i only need the "
        "smallest one to <start|get going>, what is it",
        "The integers $a_1 < a_2 < \\cdots < a_{{k}}$ are consecutive {kind} numbers and $\\sum "
        "a_i = {s}$. <Find|Compute|Determine> $a_1$.",
        "The ages of {k} cousins are consecutive {kind} numbers of months and add up to {s} "
        "months. How many months old is the youngest?",
    ),
    unseen_wordings=(
        "Given that {k} consecutive {kind} integers add to {s}, determine the least one.",
        "what are {k} consecutive {kind} numbers whose sum is {s}? just tell me the lowest",
        "Tickets with {kind} numbers are blue. {friend} bought {k} blue tickets that came one "
        "after the other, and their numbers sum to {s}. Which ticket number was the smallest?",
        "min of {k} consecutive {kind}s, total = {s}",
        "To reach {s}, {k} {kind} numbers in a row were added. Find the first and smallest of "
        "them.",
        "Suppose $x, x + 2, x + 4, \\ldots$ are {k} {kind} integers whose sum is ${s}$. What is "
        "$x$?",
        "The rooms on the {kind} side of a hotel floor are numbered with consecutive {kind} "
        "numbers. Cleaning {k} rooms in a row, Mr. Hill adds up their numbers and gets {s}. What "
        "is the lowest of the room numbers?",
    ),
    plans=(
        "Consecutive {kind} numbers differ by 2. We look for the first of {k} of them with the "
        "sum {s}.",
        "Let n be the smallest. Then n, n + 2, ... have {k} terms with the sum {s}, which we "
        "solve for n.",
        "The mean of the numbers is {s}/{k}. The smallest lies {k} - 1 below it.",
    ),
    programs=(
        "print(({s} - {k} * ({k} - 1)) // {k})",
        code("""
            from sympy import solve, symbols
            n = symbols("n")
            print(solve(sum(n + 2 * i for i in range({k})) - {s}, n)[0])
        """),
        code("""
            n = 1
            while sum(n + 2 * i for i in range({k})) < {s}:
                n += 1
            print(n)
        """),
        "print({s} // {k} - ({k} - 1))",
    ),
    slips=(
        Slip(
            code("""
                n = symbols("n")
                print(solve(sum(n + 2 * i for i in range({k})) - {s}, n)[0])
            """),
            "`symbols` and `solve` must be imported from sympy first.",
            fix=1,
        ),
        Slip(
            code("""
                while sum(n + 2 * i for i in range({k})) < {s}:
                    n += 1
                print(n)
            """),
            "`n` has no value at the start. Begin with 1.",
            fix=2,
        ),
        Slip(
            code("""
                from sympy import symbols
                n = symbols("n")
                print(solve(sum(n + 2 * i for i in range({k})) - {s}, n)[0])
            """),
            "`solve` was not imported. A direct formula is simpler.",
        ),
    ),
    conclusions=(
        "The smallest is $\\boxed{{answer}}$.",
        "So the {kind} numbers begin with $\\boxed{{answer}}$.",
        "The first of them is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The numbers are $n, n + 2, n + 4, \\ldots$ with {k} terms and the sum {s}. Solving for "
        "the smallest gives $\\boxed{{answer}}$.",
        "Divide {s} by {k} to get the mean. As the numbers go up by 2, the smallest is {k} - 1 "
        "below the mean. It is $\\boxed{{answer}}$.",
    ),
)
