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
        "{k} consecutive {kind} sum {s} smallest",
        "<min|least> of {k} {kind} numbers in a row = {s}",
        "{s} = {k} consecutive {kind} nos, lowest?",
        "first of {k} {kind} in a row adding up to {s}",
        "k={k} {kind} total={s} start=?",
        "{kind} consecutive x{k}, sum={s}, find <smallest|min>",
        "x+(x+2)+... {k} {kind} terms ={s} solve x",
        "which {kind} no starts a run of {k} w/ sum {s}",
        "smallest {kind} int, {k} consecutive {kind} ints, total {s}",
        "{k} {kind}s side by side -> {s}; bottom one?",
        "sum(range(n, n+2*{k}, 2)) = {s}, n {kind}, n=?",
        "<lowest|smallest> {kind} number if {k} {kind} ones in sequence make {s}",
        "so basically it's {k} {kind} numbers, one right after the other, well, skipping the "
        "ones that aren't {kind}, and they add up to {s}. My kid's sheet asks for the smallest. "
        "<Help?|How do I get it?>",
        "Okay, think of the {kind} numbers, just the {kind} ones. I've picked {k} neighbours "
        "there and their sum's {s}. Which one's the <lowest|least>?",
        "our teacher's got this thing with x, x plus two, x plus four and so on. there're {k} of"
        " them, all {kind}, it's {s} in total, so what's x",
        "My gran lives on the {kind} side of the street. She says the {k} houses from hers "
        "upwards, numbers going up by two, have door numbers that sum to {s}. What's her number?",
        "I only ever buy {kind} numbered comics, would you believe it. I've got {k} in a row "
        "now, none of the {kind} ones missing in between, and the issue numbers total {s}. "
        "What's my lowest issue?",
        "My student wrote {k} consecutive {kind} integers on the board and wiped them off, only "
        "the sum, {s}, is still there. Can you get the smallest back?",
        "I don't get how you'd know where they begin. You're told there's {k} {kind} numbers "
        "following each other and they make {s} together. So what's the first, the littlest?",
        "for the escape room the lock opens with the smallest number, and the clue says: {k} "
        "consecutive {kind} numbers, sum {s}. what do we <enter|dial>?",
        "My son's counting in twos through {kind} numbers, he says {k} of them aloud, and I've "
        "added them up, {s} it was. What'd he start from?",
        "Let $S = \\{a, a+2, \\dots, a + 2({k} - 1)\\}$ consist of {kind} integers and have the "
        "sum ${s}$. Find $\\min S$.",
        "Determine the least element of a set of ${k}$ consecutive {kind} integers, given that "
        "its elements add to ${s}$.",
        "The integer ${s}$ is the sum of ${k}$ successive {kind} integers. Which of these "
        "integers is the least?",
        "Solve $\\sum_{i=0}^{{k}-1} (n + 2i) = {s}$ for the {kind} integer $n$.",
        "What is the smallest term of the sequence of {k} consecutive {kind} integers with total"
        " {s}?",
        "An increasing sequence of ${k}$ {kind} integers, in which neighbouring terms differ by "
        "$2$, sums to ${s}$. Calculate the first term of the sequence.",
        "If ${k}$ consecutive {kind} numbers, written in ascending order, have the sum ${s}$, "
        "with what number does the list begin?",
        "Given {k} {kind} integers $c, c+2, c+4, \\dots$ for which the sum equals {s}, evaluate "
        "$c$.",
        "A giant lays {k} rows of bricks. The bricks in the rows are consecutive {kind} numbers,"
        " and {s} bricks were used. How many bricks are in the shortest row?",
        "The conductor notices that the {k} instruments in a section carry {kind} inventory "
        "numbers with no {kind} number skipped. Their sum is {s}. What is the lowest inventory "
        "number there?",
        "{person} cuts {s} cm of ribbon in {k} pieces. Their lengths in cm are consecutive "
        "{kind} numbers. How many centimetres does the shortest piece measure?",
        "Platforms at the big station with {kind} numbers are all in the north wing. {k} trains "
        "stand at neighbouring ones, with platform numbers that sum to {s}. Which platform with "
        "a train has the smallest number?",
        "A theatre sells {k} tickets in a line of {kind} seat numbers, each two above the "
        "previous. The box office adds the numbers up to {s}. What seat is at the low end?",
        "On {k} evenings {friend} knits rows, their numbers being consecutive {kind} numbers, "
        "two rows more each evening, {s} rows in all. With how many rows did {friend} "
        "<begin|start> on the first evening?",
        "A spider leaves a trail of {k} marks on a ruler, at every {kind} number of a certain "
        "stretch. The marked numbers amount to {s}. At which number is the mark closest to zero?",
        "The chef numbers special orders by {kind} numbers only. {k} orders in a row are for "
        "soup. Together the order numbers give {s}. What was the earliest soup order's number?",
        "Alien eggs come in clutches. In {k} nests the clutches are consecutive {kind} numbers "
        "of eggs, {s} eggs altogether. Tell me how many eggs the smallest clutch has.",
        "An archer hits {k} different fields of a huge target with numbered fields, and they "
        "happen to be consecutive {kind} numbers summing to {s}. What is the lowest field hit?",
        "{person} and friends stand at {k} starting blocks with consecutive {kind} numbers. "
        "Someone sums the numbers: {s}. What is the number of the block with the smallest "
        "number?",
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
