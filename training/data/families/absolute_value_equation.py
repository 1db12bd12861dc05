"""The sum of the solutions of an equation with an absolute value."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, number


def draw(random: Random) -> Numbers:
    a = number(random, 1, 15) * random.choice((1, 1, 1, 1, 1, -1))
    return {"a": a, "b": nonzero(random, 30), "c": number(random, 1, 100)}


def answer(a: int, b: int, c: int) -> Fraction:
    return Fraction(-2 * b, a)


FAMILY = Family(
    name="absolute_value_equation",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of <all|the> <solutions|real solutions> <of|to> <|the equation >$|{a}x "
        "{+b}| = {c}$?",
        "|{a}x {+b}| = {c}, sum of <all solutions|the solutions|both solutions|the roots>?",
        "sum of <all |both |the |>solutions of abs({a}x {+b}) = {c}",
        "<Find|Compute|Determine|Calculate> the sum of all <real numbers|values of|real values "
        "of> $x$ <such that|for which> $|{a}x {+b}| = {c}$.",
        "Solve |{a}x {+b}| = {c} <and add the solutions|and add up the solutions|and then add "
        "both solutions>. <What do you get?|What is the total?|Give the result.>",
        "hey <if|when> |{a}x {+b}| is {c}, what do <all the possible x|the two possible x values> "
        "add up to?",
        "Let $x_1$ and $x_2$ be the <two solutions|solutions|roots> of $|{a}x {+b}| = {c}$. "
        "<Find|Compute|Determine|Evaluate> $x_1 + x_2$.",
        "The equation $\\left|{a}x {+b}\\right| = {c}$ has two <roots|solutions|real solutions>. "
        "<What is their sum?|Find their sum.|Determine the sum of the two.>",
        "The absolute value of {a}x {+b} <is|equals|is equal to> {c}. What is the sum of <all "
        "possible values of x|the possible values of x|all such x>?",
        "The graph of $y = |{a}x {+b}|$ <meets|intersects|crosses> the <horizontal |>line $y = "
        "{c}$ at two points. <What is the sum of the $x$-coordinates of these "
        "points?|<Find|Give|Compute> the sum of their $x$-coordinates.>",
        "Which numbers x make {a}x {+b} exactly {c} units away from <zero|0>? <Give|Find|State> "
        "the sum of all of them.",
        "{person} <picks|chooses|thinks of> a number, multiplies it by {a} and adds {b}. The "
        "result is either {c} or -{c}. What is the sum of the two numbers that {person} may have "
        "<picked|started with>?",
        "The <expression|number|quantity> {a}x {+b} equals either {c} or -{c}. What do the two "
        "possible values of x <sum|add up> to?",
        "<Determine|Work out|Find> the <total|sum> of all <roots|zeros|solutions> of |{a}x {+b}| "
        "- {c} = 0.",
        "Let $f(x) = |{a}x {+b}|$. <<Compute|Find> the sum of all $x$ with $f(x) = {c}$.|What is "
        "the sum of all $x$ with $f(x) = {c}$?>",
        "sum of roots: |{a}x {+b}| = {c}",
        "${c} = |{a}x {+b}|$. What's the sum of <the possible values of|all possible values for> "
        "$x$?",
        "{person} and {friend} have found different solutions of |{a}x {+b}| = {c}. What is the "
        "sum of their two solutions?",
        "Two points are marked on the number line, at the two numbers x with |{a}x {+b}| = {c}. "
        "What is the sum of <their coordinates|the two marked numbers>?",
        "A <machine|function> turns the number x into the <modulus|absolute value|magnitude> of "
        "{a}x {+b}. {person} reads off the output {c}. Add up all the inputs x that <are "
        "possible|lead to this output>.",
        "$\\lvert {a}x {+b} \\rvert = {c}$: <find|give|compute> the sum of the elements of the "
        "solution set.",
        "Given $|{a}x {+b}| = {c}$, <evaluate|find|work out> the sum of every $x$ that "
        "<works|satisfies it>.",
        "let S be the set of <all x|real numbers x> with abs({a}*x {+b}) = {c}. <what is the sum "
        "of the elements of S|add up the elements of S>",
        "<For|In> the absolute value equation |{a}x {+b}| = {c}, what <is the result|do you get> "
        "when the <solutions|roots> are added together?",
        "=SUM(SOLVE(ABS({a}*x {+b})={c}; x)) <=?|gives?|value?>",
        "x: |{a}x {+b}| → {c}. x1 + x2 =?",
        "abs val eq., rhs {c}, inside {a}x {+b}, <both x's|two x's> added =?",
        "My <homework|maths> app wants one single number. It shows {a}x {+b} between two "
        "vertical bars, then an equals sign and {c}. I get one x if the inside is positive and a "
        "second x if it's negative, and I'm supposed to <type in|enter> the two added up. What "
        "do I <type|enter>?",
        "What should {person} <call out|shout> on the quiz show? The host says: take x, times "
        "{a}, then plus {b}, drop the minus sign if there is one, and you end up at {c}. Two x's "
        "fit, and they want them <summed|added together>.",
        "In our phone game there's a robot at a hidden spot x. The screen only tells how far "
        "{a}x {+b} is from 0, not on which side, and right now it says {c}. So there are two "
        "spots for the robot, and <the code for the door|the password> is one spot plus the "
        "other. <What's the code?|Which number is that?>",
        "can you check my <kid's|brother's> worksheet, the line is |{a}x {+b}| = {c}. I know x "
        "can be two different things. <put together|added up>, what do those two make",
        "Denote by $\\Sigma$ the <sum|total> of the elements of $\\{x \\in \\mathbb{R} : |{a}x "
        "{+b}| = {c}\\}$. <State|Determine> $\\Sigma$.",
        "Let $\\alpha \\ne \\beta$ be real numbers with $|{a}\\alpha {+b}| = |{a}\\beta {+b}| = "
        "{c}$. Determine <the value of |>$\\alpha + \\beta$.",
        "solve abs({a}x {+b})={c}, <total of x's|x total|add the x's>",
        "|{a}x {+b}|={c} x1+x2",
        "abs({a}x {+b}) - {c} = 0 <root sum|sum of zeros|add up zeros>",
        "modulus eq |{a}x {+b}| = {c} need <sum of answers|answers added>",
        "what do x values of |{a}x {+b}|={c} <total|come to together>",
        "a = {a}, b = {b}, c = {c}, |ax+b| = c, <sum of both x|x sum>?",
        "{a}x {+b} = +-{c}, <both x added|x + x'> ?",
        "|{a}t {+b}| = {c} find t values, <sum them|add>",
        "two solns of |{a}x {+b}|={c}, <sum pls|their sum>",
        "sqrt(({a}x {+b})^2) = {c}, sum of all x",
        "({a}x {+b})^2 = ({c})^2 <sum of roots|roots added up>",
        "<quick|pls> sum of x where mod({a}x {+b}) is {c}",
        "so basically there's this absolute value thing, {a}x {+b} inside the bars and {c} on "
        "the other side, and my teacher <doesn't want|isn't asking for> the two answers, she "
        "wants them added. what's that?",
        "My daughter's worksheet says |{a}x {+b}| = {c} and then \"write the sum of your answers"
        ' in the box". What <goes in the box|should be in the box>?',
        "I always forget there's a second answer with absolute values. For abs({a}x {+b}) = {c},"
        " if I don't forget it this time, what do the pair of answers <make together|total>?",
        "ok so I split |{a}x {+b}| = {c} into a plus case and a minus case, right? then one x "
        "from each. what's <one plus the other|the sum of these x's>",
        "Could you <double-check|check> something for my class? They have to solve |{a}x {+b}| ="
        " {c} and I'd like to have the sum of the solutions as a <control number|quick check>.",
        "I'm tutoring a boy and, well, we got two x's from |{a}x {+b}| = {c}. He says the answer"
        " key only <prints|has> their sum. Which number should we see there?",
        'My son asks what happens if you add every number that <solves|fits> "the absolute '
        "value of {a}x {+b} is {c}\". I haven't done this in decades, <help me out|tell me>.",
        "there's two x that make |{a}x {+b}| come out as {c}, I think, and they want the sum, "
        "not the product. <what is it|what's the sum>?",
        "Right, next one, people: bars around {a}x {+b}, equals {c}. Don't <shout out|give me> "
        "the solutions, just their sum. Anyone?",
        "Let $S = \\{x \\in \\mathbb{R} : |{a}x {+b}| = {c}\\}$. <Evaluate|Calculate> $\\sum_{s "
        "\\in S} s$.",
        "Solve the equation $\\left| {a}x {+b} \\right| = {c}$ over the reals and "
        "<report|state|record> the sum of the roots.",
        "If $p$ and $q$ are the distinct real solutions of $|{a}x {+b}| = {c}$, what is <the "
        "value of |>$p + q$?",
        "Consider $g(x) = |{a}x {+b}| - {c}$. <Determine|Calculate> the sum of the zeros of $g$.",
        "Find twice the midpoint of the two points of the real line at which $|{a}x {+b}|$ "
        "<takes the value|equals> ${c}$, that is, the sum of the two solutions.",
        "The equation $\\sqrt{({a}x {+b})^2} = {c}$ has two real roots. <What is their "
        "total?|Calculate the sum of the roots.>",
        "Real numbers $u$ and $v$, $u \\neq v$, satisfy $|{a}u {+b}| = {c}$ and $|{a}v {+b}| = "
        "{c}$. <Calculate $u + v$.|What is $u + v$?>",
        "What is the sum of the $x$-intercepts of the graph of $y = |{a}x {+b}| - {c}$?",
        "The knob of an oven stands at x. The deviation from the right temperature is then {a}x "
        "{+b} degrees, and the display only shows its size, which is {c} degrees. The knob may "
        "be in two positions. <What is the sum of the two values of x?|Add the two values of x.>",
        "A <dragon|troll> guards a bridge and asks: which two numbers x give |{a}x {+b}| = {c}? "
        "Whoever <says|calls> their sum may cross. What must the traveller say?",
        "In a shop the profit on an order of type x is {a}x {+b} coins, where a negative value "
        "is a loss. The <bookkeeper|accountant> only noted that profit or loss amounted to {c} "
        "coins. <Find|Work out> the sum of the two possible x.",
        "A probe at time x (negative times allowed) is at the height {a}x {+b} km relative to a "
        "space station, above or below. Its distance from the station is {c} km at two times. "
        "<What do these two times add up to?|Sum the two times.>",
        "{person} tunes a guitar string. With the peg at x turns the pitch is off by {a}x {+b} "
        "cents, too high or too low, and the tuner says it is {c} cents off. What is the sum of "
        "the <two settings x that could be meant|possible settings x>?",
        "A lock in an escape room opens with the sum of all x for which |{a}x {+b}| = {c}. Which"
        " number opens <it|the lock>?",
        "On a straight road a <farmer|postman> marks a gate at position {a}x {+b}, and the barn "
        "is at position 0. The gate is {c} steps from the barn. There are two choices for x; "
        "<what do they sum to|how much are they together>?",
        "{person} and {friend} play darts with numbers: any x with |{a}x {+b}| exactly {c} wins."
        " There are only two winning numbers. <How much do they make together?|Add them.>",
        "In the spreadsheet of an office the cell is ABS({a}*x {+b}) and it shows {c}. {person} "
        "tries every x that <might|could> be behind it and sums those x. What is the sum?",
        "A carpenter's gauge reads {a}x {+b} for a board of type x, and <a board is thrown "
        "away|the alarm rings> if the reading is {c} away from zero, on either side. What is the"
        " sum of the two x for which this happens <exactly|precisely>?",
        "The wizard's two secret numbers both turn into {c} when one multiplies by {a}, adds {b}"
        " and takes the absolute value. <How big is the sum of the secret numbers?|What is the "
        "sum of the secret numbers?>",
    ),
    unseen_wordings=(
        "Find the sum of all real solutions of the equation |{a}x {+b}| = {c}.",
        "abs({a}*x {+b}) = {c}, add up all the solutions",
        "So I have this absolute value equation, |{a}x {+b}| = {c}. If I add together every x "
        "that satisfies it, what do I end up with?",
        "Let $S$ be the set of real numbers $x$ with $\\left|{a}x {+b}\\right| = {c}$. Determine "
        "$\\sum_{x \\in S} x$.",
        "On a worksheet, {person} has to solve |{a}x {+b}| = {c} over the real numbers. {person} "
        "finds every solution, and {friend} adds them together to check the work. What total "
        "should {friend} get?",
        "The distance of {a}x {+b} from zero is {c}. Which values can x have, and what is their "
        "sum? Give only the sum.",
    ),
    plans=(
        "The equation |{a}x {+b}| = {c} means that {a}x {+b} is {c} or -{c}. We <add|sum> the "
        "solutions.",
        "We solve |{a}x {+b}| = {c} over the real numbers and add the solutions.",
        "There are two cases, {a}x {+b} = {c} and {a}x {+b} = -{c}. We need the sum of both "
        "solutions.",
    ),
    programs=(
        code("""
            from sympy import Abs, solve, symbols
            x = symbols("x", real=True)
            print(sum(solve(Abs({a}*x {+b}) - {c}, x)))
        """),
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({a}*x {+b} - {c}, x)[0] + solve({a}*x {+b} + {c}, x)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Abs, solve, symbols
                x = symbols("x")
                print(sum(solve(Abs({a}*x {+b}) - {c}, x)))
            """),
            "sympy must know that x is real to solve with an absolute value. Declare it with "
            "`real=True`.",
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                x = symbols("x", real=True)
                print(sum(solve(Abs({a}*x {+b}) - {c}, x)))
            """),
            "`Abs` was not imported. Import it along with `solve`.",
        ),
        Slip(
            code("""
                from sympy import Abs, solve, symbols
                x = symbols("x")
                print(sum(solve(Abs({a}*x {+b}) - {c}, x)))
            """),
            "With a complex x sympy cannot treat the absolute value. Let us solve the two cases "
            "separately instead.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import Abs, solve, symbols
                x = symbols("x", real=True)
                s = solve(Abs({a}*x {+b}) - {c}, x)
                print(s[1] + s[2])
            """),
            "There are only two solutions, at the indices 0 and 1. Summing the whole list is "
            "safer.",
        ),
    ),
    conclusions=(
        "The sum of the solutions is $\\boxed{{answer}}$.",
        "So the two values of x add up to $\\boxed{{answer}}$.",
        "The solutions of |{a}x {+b}| = {c} have the sum $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Either {a}x {+b} = {c} or {a}x {+b} = -{c}. Solving both cases and adding the solutions "
        "gives $\\boxed{{answer}}$.",
        "The two solutions lie symmetrically around the zero of {a}x {+b}, so their sum is twice "
        "that zero: $\\boxed{{answer}}$.",
    ),
)
