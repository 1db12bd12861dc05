"""A linear equation ax + b = c."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, number


def draw(random: Random) -> Numbers:
    a, b, x = number(random, 2, 60), nonzero(random, 200), random.randint(-40, 60)
    return {"a": a, "b": b, "c": a * x + b + random.choice((0, 0, 0, 1))}


def answer(a: int, b: int, c: int) -> Fraction:
    return Fraction(c - b, a)


FAMILY = Family(
    name="linear_equation",
    draw=draw,
    answer=answer,
    wordings=(
        "Solve {a}x {+b} = {c}<.| for x.>",
        "{a}x {+b} = {c}, <x = ?|x?|what is x>",
        "<Find|Determine|Compute> the value of $x$ <such that|for which> ${a}x {+b} = {c}$.",
        "solve for x: {a}*x {+b} = {c}",
        "If {a}x {+b} <equals|is equal to|is> {c}, what is x?",
        "hey can <you|u> solve {a}x {+b} = {c} for me",
        "What is the <solution|root> of the equation ${a}x {+b} = {c}$?",
        "Determine the real number $x$ <satisfying|that satisfies> ${a}x {+b} = {c}$.",
        "Let $f(x) = {a}x {+b}$. For which $x$ is $f(x) = {c}$?",
        "given that {c} = {a}x {+b}, <find|work out> x",
        "For what x does the line y = {a}x {+b} reach the height {c}?",
        "Solve the linear equation {a}x {+b} = {c} and give x.",
        "x satisfies {a}x {+b} = {c}. <Compute|Find|Determine> x.",
        "<What's|What is> x if ${a}x {+b} = {c}$?",
        "I multiply a number by {a}, then add {b} and get {c}. <What is the number?|Which number "
        "did I start with?>",
        "{person} thinks of a number. {a} times the number plus {b} is {c}. <What is the "
        "number?|Find the number.>",
        "{person} <writes|sees> {a}x {+b} = {c} on the board. <How much is x?|What must x be?>",
        "Find the unknown $y$: ${a}y {+b} = {c}$",
        "{a}n {+b} = {c}. n = ?",
        "Let $x$ be the real number with $ax + b = c$, where $a = {a}$, $b = {b}$ and $c = {c}$. "
        "<Find|Compute> $x$.",
        "Rearrange {a}x {+b} = {c} to get x on its own. What is it equal to?",
        "The <expression|term> ${a}x {+b}$ has the value ${c}$ for exactly one $x$. <Which "
        "one?|What is that $x$?>",
        "stuck on this one: {a}x {+b} = {c}, <need x|what does x come out as>",
        "What input $x$ gives the function $x \\mapsto {a}x {+b}$ the output ${c}$?",
        "The unknown x is multiplied by {a} and {b} is added; that makes {c}. x = ?",
        "When does {a}x {+b} become {c}? <Give|State> the value of x.",
        "{person} claims that {a}x {+b} = {c} has just one solution. <What is it|Which one>?",
        "A={a}, B={b}, C={c}; A*x + B = C; x=?",
        "target {c}, formula {a}x {+b}, x=?",
        "solve({a}*x {+b} - ({c}), x)",
        "An app turns the number you enter, call it x, into {a}x {+b} points. My screen shows {c} "
        "points. What did I enter?",
        "At the school fair you put a card with a number into {person}'s magic box. The box "
        "multiplies it by {a}, then does {+b}, and out comes {c}. Which number was on the card?",
        "What's x supposed to be? I'm on exercise four, it says {a}x {+b}, and <the book|my "
        "teacher> says the whole thing is worth {c}.",
        "{friend} left a riddle on the kitchen fridge. The magnets spell {a} * x {+b}, and the "
        "sticky note beneath says 'total: {c}'. How much is x?",
        "Determine the preimage of ${c}$ under the affine function with slope ${a}$ and intercept "
        "${b}$.",
        "Let $L = \\{x \\in \\mathbb{Q} : {a}x {+b} = {c}\\}$. Name the only element of $L$.",
        "{c} = {a}*x {+b} <find x|get x|whats x>",
        "root of {a}x {+b} - ({c})",
        "{a}t {+b} = {c} solve t",
        "x from {a}x {+b} = {c} <pls|please|thx>",
        "lin eq slope {a} const {b} rhs {c} -> x",
        "a={a} b={b} c={c} ax+b=c x=?",
        "({c} - ({b})) / {a}",
        "isolate x: {a}x {+b} = {c}",
        "{a}*? {+b} = {c} <what goes in for ?|fill in ?>",
        "y={a}x {+b}, y={c}, <x value|x>?",
        "undo: times {a}, then {+b}, result {c}, <start number|started with>?",
        "So my kid's worksheet says {a}x {+b} = {c} and I honestly forgot how to do these. "
        "What's x?",
        "Okay so there's this number, right, you take it {a} times, you put {b} on top and "
        "you've got {c}. Which number <is it|was it>?",
        "We had a quiz today and one line was {a}x {+b}, an equals sign and {c}. I'm dying to "
        "know what x <is|should have been>.",
        "I tell my pupils to get the x alone first. Anyway, with {a}x {+b} equal to {c}, <what "
        "do they end up with|what should stand next to x>?",
        "Can you check me? I've got {a}z {+b} = {c} and I'd like to <compare my z with "
        "yours|know z>.",
        "My brother keeps saying it's easy, but {a}p {+b} = {c}, how would I know what p is? "
        "<Tell me|What is it>?",
        "Basically it's one equation, one unknown: on the left {a}x {+b}, on the right {c}. x "
        "please, a fraction is fine if it comes out like that.",
        "I'm helping my daughter and it's been years: which x turns {a}x {+b} into {c}?",
        "Turns out the tutor wants to see the steps too, but first just give me the x in {c} = "
        "{b} + {a}x.",
        "Let $a = {a}$, $b = {b}$, $c = {c}$. Evaluate the quotient $(c - b)/a$, i.e. the "
        "solution of $ax + b = c$.",
        "<Find|Determine> all rational numbers $q$ for which ${a}q {+b} = {c}$.",
        "The affine map $g(t) = {a}t {+b}$ is invertible. <Compute|Evaluate> $g^{-1}({c})$.",
        "A number $x$ is such that ${a}x$ exceeds ${c}$ by the negative of ${b}$, that is, ${a}x"
        " {+b} = {c}$. What is $x$?",
        "At which abscissa does the straight line with <gradient|slope> ${a}$ and $y$-intercept "
        "${b}$ have the ordinate ${c}$?",
        "<Determine|State> the zero of the function $h(x) = {a}x {+b} - ({c})$.",
        "The point $(x, {c})$ lies on the graph of $y = {a}x {+b}$. <What is $x$?|Find its first"
        " coordinate.>",
        "For what value of the parameter $k$ do ${a}k {+b}$ and ${c}$ coincide?",
        "A wizard's mirror shows {a} times whatever you think of, with {b} added in. {person} "
        "looks in and reads {c}. What did {person} think of?",
        "The synthesizer turns knob position x into the pitch value {a}x {+b}. Which "
        "<position|setting> gives a pitch value of {c}?",
        "In the space station log the drift at time x (a fraction or a negative time is "
        "possible) is recorded as {a}x {+b}. One entry reads {c}. What is x there?",
        "An odd kitchen scale, which also takes things that pull upwards and so weigh less than "
        "nothing, doesn't show the true weight x but {a}x {+b}. For one parcel the display is at"
        " {c}. <What would a proper scale show|How much does the parcel really weigh>?",
        "A spreadsheet column holds the formula {a} * input {+b}. In {friend}'s row it says {c}."
        " <What is the input in that row|Work out the input>?",
        "The card game goes like this: your card value, call it v, earns {a}v {+b} points, and a"
        " joker may be worth any number at all. {person} earned {c} points with one joker. How "
        "much was that joker worth?",
        "On a far-off moon the locals measure heat in zorg, and x of our degrees are {a}x {+b} "
        "zorg. How many of our degrees make {c} zorg?",
        "The parcel office assigns each parcel number n, which may be any fraction, negative "
        "ones too, the shelf code {a}n {+b}. <Which number n|What n> hides behind the code {c}?",
        "A robot stands at mark {b} of a long track and each command moves it {a} marks forward,"
        " parts of a command allowed and backing up counted as negative. How many commands bring"
        " it to mark {c}?",
        "The goblin banker starts your account off with {b} coins, debts being negative, then "
        "puts in {a} coins for every riddle you answer. What riddle count x would bring the "
        "account to {c}, if odd fractions of riddles counted too?",
        "Two stallholders compare notes. One has {c} in the ledger, the other has {a}x {+b}, and"
        " it turns out to be the same amount. What does x stand for?",
    ),
    unseen_wordings=(
        "Which number must replace x to make {a}x {+b} = {c} a true statement?",
        "Find the $x$-coordinate where $y = {a}x {+b}$ meets $y = {c}$.",
        "the equation reads {a}x {+b} = {c}, please isolate x",
        "Determine the number x that satisfies {a}x {+b} = {c}.",
        "Could you help me get x by itself in {a}x {+b} = {c}? What number is it?",
        "Find the real number $x$ such that ${a}x {+b} = {c}$.",
        "{person} has spilled ink over a homework exercise. All that can still be read is that "
        "the expression {a}x {+b} should come out as {c}. Which number has to be put in for x?",
        "At which x does the line y = {a}x {+b} reach the height y = {c}?",
    ),
    plans=(
        "We solve {a}x {+b} = {c} for x.",
        "We set up the equation {a}x {+b} = {c} and use `solve`.",
        "The unknown x satisfies {a}x {+b} = {c}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({a}*x {+b}, {c}), x)[0])
        """),
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({a}*x {+b} - ({c}), x)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq({a}*x {+b}, {c}), x)[0])
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({a}*x {+b}, {c}), x)[1])
            """),
            "The equation has only one solution. Take the one at index 0.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                print(solve(Eq({a}*x {+b}, {c}), x)[0])
            """),
            "`x` was never defined. Define it with `symbols`.",
        ),
        Slip(
            code("""
                from sympy import solve_equation, symbols
                x = symbols("x")
                print(solve_equation({a}*x {+b}, {c}))
            """),
            "There is no `solve_equation` in sympy. Let us bring everything to one side instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The solution is $\\boxed{{answer}}$.",
        "So x is $\\boxed{{answer}}$.",
        "Hence $x = \\boxed{{answer}}$.",
    ),
    reasoning=(
        "Move the constant of {a}x {+b} = {c} to the right side and divide by {a}. "
        "This gives $x = \\boxed{{answer}}$.",
        "Isolate x in {a}x {+b} = {c}: first undo the addition, then the multiplication by {a}. "
        "The solution is $\\boxed{{answer}}$.",
    ),
)
