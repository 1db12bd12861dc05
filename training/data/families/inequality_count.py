"""How many integers satisfy a double inequality."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a, k = number(random, 1, 500), number(random, 2, 40)
    return {"a": a, "k": k, "b": a + k * number(random, 2, 80) + random.randrange(k)}


def answer(a: int, k: int, b: int) -> int:
    return (b - 1) // k - a // k


FAMILY = Family(
    name="inequality_count",
    draw=draw,
    answer=answer,
    wordings=(
        "How many <positive integers|integers|whole numbers> $x$ <satisfy|fulfil> ${a} < {k}x < "
        "{b}$?",
        "{a} < {k}x < {b}, how many <integer solutions|whole number solutions|integers x>?",
        "number of <integers|positive integers|natural numbers> x with {a} < {k}*x < {b}",
        "<Find|Determine|Compute|Give|Work out> the number of <integer|whole number> solutions "
        "<of|to> the <|double >inequality ${a} < {k}x < {b}$.",
        "How many multiples of {k} are <greater than {a} and less than {b}|strictly between {a} "
        "and {b}|above {a} and below {b}>?",
        "hey how many <numbers|integers> <bigger|larger|greater> than {a} but <smaller|less> than "
        "{b} <can be divided by {k} evenly|are divisible by {k}|are multiples of {k}>?",
        "Count the integers between {a} and {b}, <endpoints excluded|not counting {a} and {b} "
        "themselves>, that <{k} divides|are divisible by {k}|have {k} as a factor>.",
        "Let $S$ be the set of integers $x$ with ${k}x > {a}$ and ${k}x < {b}$. How many elements "
        "<does $S$ have|are in $S$>?",
        "For how many <integers|positive integers> $n$ <is it true that|do we have> ${a} < {k}n < "
        "{b}$?",
        "How many <integers|whole numbers> lie strictly between $\\frac{{a}}{{k}}$ and "
        "$\\frac{{b}}{{k}}$?",
        "<Consider|Take|Look at> the system {k}x > {a}, {k}x < {b} for <integers|whole numbers> "
        "x. How many solutions <are there|does it have>?",
        "{person} <buys|orders> {things} in packs of {k} and <needs|wants> more than {a} but "
        "fewer than {b} of them. How many different numbers of packs <are possible|can {person} "
        "choose>?",
        "{person} has spent more than {a} dollars but less than {b} dollars on tickets <that "
        "cost|costing> {k} dollars each. How many possibilities are there for the number of "
        "tickets?",
        "A <school|cinema|club> sets up chairs in rows of {k}. There must be more than {a} and "
        "fewer than {b} chairs, and every row is full. How many choices are there for the number "
        "of rows?",
        "When {k} times a whole number is <more than|greater than> {a} and <less than|smaller "
        "than> {b}, how many <choices|possibilities> are there for that whole number?",
        "I multiply a whole number by {k}. The <product|result> is <above|over> {a} but "
        "<below|under> {b}. How many numbers could I have started with?",
        "An alarm beeps every {k} seconds, for the first time {k} seconds after the start. How "
        "many beeps come later than {a} seconds and earlier than {b} seconds after the start?",
        "count <x in Z|integers x>: {a} < {k}x < {b}",
        "How many elements are <there |>in <|the set >$\\{x \\in \\mathbb{Z} : {a} < {k}x < "
        "{b}\\}$?",
        "{k}x lies strictly between {a} and {b}, and x is <an integer|a whole number>. How many "
        "<values can x take|values of x are possible|different x are there>?",
        "What is the number of <positive integers|integers> $x$ such that ${k}x$ <exceeds|is "
        "greater than> ${a}$ but <stays below|is smaller than|is less than> ${b}$?",
        "Suppose ${a} < {k}x < {b}$ <where|and that> $x$ is <a whole number|an integer>. In how "
        "many ways can $x$ be chosen?",
        "integers x with {a}/{k} < x < {b}/{k}: <how many|count them|number of them>?",
        "{person} counts by {k}s, starting from 0: 0, {k}, and so on. How many of the numbers "
        "said are <greater|larger> than {a} and <less|smaller> than {b}?",
        "{k}, 2*{k}, 3*{k}, ... how many in ({a}, {b})<, ends excluded|, open interval>?",
        "lower={a}, upper={b} (both exclusive), multiples of {k}: count=?",
        "COUNT x in Z WHERE {k}*x > {a} AND {k}*x < {b}",
        "My coach wants me to <run|swim> for more than {a} minutes this month, but for fewer than "
        "{b}. One lap takes me {k} minutes, and I only do whole laps. How many different numbers "
        "of laps would be fine?",
        "How many prizes does {person} get? Every raffle ticket with a number divisible by {k} "
        "wins one, and {person} has all the tickets with numbers above {a} and below {b}.",
        "I set out lettuce in rows of {k} plants. More than {a} plants are needed, but there is "
        "only room for fewer than {b}, and no row may be left unfinished. How many different "
        "numbers of rows could I plant?",
        "{friend} gets {k} points for each coin in a phone game. All I know is that {friend} has "
        "over {a} points, but not yet {b}, and all of them come from coins. How many coin counts "
        "are possible?",
        "Determine the cardinality of ${k}\\mathbb{Z} \\cap ({a}, {b})$, where $({a}, {b})$ "
        "<denotes|is> the open interval.",
        "Let $I$ be the open interval with end points ${a}$ and ${b}$. For how many $n \\in "
        "\\mathbb{Z}$ does ${k}n$ belong to $I$?",
        "{a} < {k}x < {b} x integer <count|how many x>",
        "multiples of {k} between {a} and {b} exclusive <count|nr?>",
        "# of n in Z: {a} < {k}n < {b}",
        "floor(({b} - 1)/{k}) - floor({a}/{k}) = ?",
        "{k}x > {a} and {k}x < {b}, <# int solutions|number of whole x>",
        "len([x for x in Z if {a} < {k}*x < {b}])",
        "how many {k}s table numbers over {a} under {b}",
        "ineq {a} < {k}y < {b}, y whole, nr of <y|solutions>?",
        "ints in open interval ({a}/{k}, {b}/{k}) how many",
        "min {a} max {b} (neither counts), step {k} from 0, <hits|how many hits>?",
        "n % {k} == 0, {a} < n < {b}, how many n",
        "double inequality {a} < {k}t < {b}, integer t, <tally|total number>",
        "so basically {k}x has to be more than {a} and less than {b}, x is a whole number, and "
        "I've got to say how many x there are",
        "my kid's worksheet has {a} < {k}x < {b} on it, and it doesn't want the x's, just how "
        "many of them there are. <how many's that|what's the number>?",
        "I keep being off by one here: how many multiples of {k} are there past {a} but before "
        "{b}, with neither of those two counted in?",
        "ok our teacher goes, pick any whole number, times it by {k}, and you've to land between"
        " {a} and {b}, not on them. How many picks would work?",
        "We're looking at lamp posts by their numbers, just those that {k} goes into, and only "
        "the ones after {a} and before {b}. How many lamp posts do we look at?",
        "Can you tell me the number of integers that solve {k}x > {a} and also {k}x < {b}? I "
        "don't need the list.",
        "I give pupils an interval that runs from {a} to {b}, without its ends, and ask how "
        "often a number in the {k} times table turns up in it. What's the right count?",
        "hey so x is an integer and {k} of them make more than {a} but less than {b}, how many x"
        " can that be",
        "My daughter says she can divide by {k} in her head, so I asked how many numbers bigger "
        "than {a} and smaller than {b} give no remainder. What should she tell me?",
        "Determine the number of integers $m$ with $m \\equiv 0 \\pmod{{k}}$ and ${a} < m < {b}$.",
        "Let $T = \\{t \\in \\mathbb{Z} : {k}t > {a}, \\; {k}t < {b}\\}$. How many members has "
        "$T$?",
        "How many integral points $x$ satisfy $\\frac{{a}}{{k}} < x < \\frac{{b}}{{k}}$?",
        "Evaluate $\\left\\lfloor \\frac{{b} - 1}{{k}} \\right\\rfloor - \\left\\lfloor "
        "\\frac{{a}}{{k}} \\right\\rfloor$.",
        "An integer is called good if its product with ${k}$ lies strictly between ${a}$ and "
        "${b}$. How many good integers are there?",
        "The arithmetic progression ${k}, 2 \\cdot {k}, 3 \\cdot {k}, \\dots$ is given. Count "
        "its terms exceeding ${a}$ and falling short of ${b}$.",
        "Obtain the number of solutions $z \\in \\mathbb{Z}$ of the chain of inequalities ${a} "
        "\\lt {k}z \\lt {b}$.",
        "Let $f(x) = {k}x$. For how many integers $x$ is $f(x)$ strictly greater than ${a}$ and "
        "strictly smaller than ${b}$?",
        "A cook fills muffin trays of {k} cups each, always completely. The feast needs over {a}"
        " muffins, but the oven must bake fewer than {b}. How many numbers of trays come into "
        "question?",
        "A lighthouse flashes whenever the count of seconds since dusk is a multiple of {k}. "
        "Find the number of flashes after second {a} and before second {b}.",
        "Coaches for a school trip carry {k} children each and are all full. There are more than"
        " {a} children and fewer than {b}. How many different numbers of coaches might there be?",
        "In a bike race a drink station stands at every multiple of {k} km. How many stations "
        "does {person} pass strictly between km {a} and km {b}?",
        "Tickets with serial numbers divisible by {k} get a free drink. {friend} checks all the "
        "serial numbers greater than {a} and less than {b}. How many free drinks are that?",
        "A dragon has a hoard made up of bags with {k} coins each. All the knight learns is that"
        " the coins number more than {a} and less than {b}. How many sizes of the hoard are "
        "possible?",
        "A printer puts a mark on each page whose number is a multiple of {k}. Of the pages "
        "after page {a} and before page {b}, how many bear a mark?",
        "A drummer strikes the gong at each beat that {k} divides. How many gong strokes fall "
        "later than beat {a} and earlier than beat {b}?",
        "The orbit of a probe takes {k} hours. It has made whole orbits for more than {a} hours "
        "but less than {b} hours. How many values can the number of orbits have?",
        "A parcel firm loads crates of {k} kg. The load has to be heavier than {a} kg and "
        "lighter than {b} kg. <In how many ways can the number of crates be chosen?|How many "
        "choices of the number of crates are there?>",
        "An office buys licences at {k} dollars apiece and wants the bill to be above {a} "
        "dollars, yet below {b} dollars. How many different bills can there be?",
    ),
    unseen_wordings=(
        "Find the number of integers x that satisfy {a} < {k}x < {b}.",
        "{a} < {k}x < {b}, x integer, how many solutions?",
        "Could you tell me how many whole numbers x I can pick so that {k} times x is bigger than "
        "{a} but still smaller than {b}?",
        "Determine the number of elements of the set $\\{x \\in \\mathbb{Z} : {a} < {k}x < "
        "{b}\\}$.",
        "{person} thinks of an integer and multiplies it by {k}. The result turns out to be "
        "strictly greater than {a} and strictly less than {b}. How many different integers could "
        "{person} have thought of?",
        "Both {k}x > {a} and {k}x < {b} must hold. For how many integer values of x is that the "
        "case?",
    ),
    plans=(
        "We count the integers x for which {k}x lies strictly between {a} and {b}.",
        "The multiples of {k} greater than {a} and less than {b} <must be counted|are to be "
        "counted>.",
        "Both inequalities, {k}x greater than {a} and {k}x less than {b}, are strict. We count "
        "the x that satisfy them.",
    ),
    programs=(
        "print(sum({a} < {k}*x < {b} for x in range({b})))",
        "print(({b} - 1) // {k} - {a} // {k})",
        "print(len([x for x in range({b}) if {a} < {k}*x < {b}]))",
    ),
    slips=(
        Slip(
            "print(count(x for x in range({b}) if {a} < {k}*x < {b}))",
            "There is no function `count`. Summing the truth values counts the solutions.",
        ),
        Slip(
            "print(len(x for x in range({b}) if {a} < {k}*x < {b}))",
            "A generator has no length. Put the solutions into a list.",
            fix=2,
        ),
        Slip(
            "print(len(range({a} / {k}, {b} / {k})))",
            "`range` does not accept floats. Let us test the integers directly instead.",
        ),
        Slip(
            code("""
                from sympy import solve
                print(solve([{k}*x > {a}, {k}*x < {b}], x))
            """),
            "The symbol x does not exist, and we only need a count. Use floor division instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ such integers.",
        "The number of solutions is $\\boxed{{answer}}$.",
        "So $\\boxed{{answer}}$ multiples of {k} lie strictly between {a} and {b}.",
    ),
    reasoning=(
        "Dividing by {k}, x must lie strictly between {a}/{k} and {b}/{k}. The number of integers "
        "there is $\\boxed{{answer}}$.",
        "We count the multiples of {k} below {b} and take away those that are at most {a}. There "
        "remain $\\boxed{{answer}}$ solutions.",
    ),
)
