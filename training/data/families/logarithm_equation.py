"""An equation with the logarithm of a linear term."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, nonzero, number


def draw(random: Random) -> Numbers:
    while True:
        b, k = random.choice((2, 2, 3, 10, number(random, 2, 20))), number(random, 1, 10)
        a, c = random.choice((1, 1, 2, 3, number(random, 2, 12))), nonzero(random, 60)
        if k > 1 and b**k <= 10**6 and (b**k - c) % a == 0 and b**k != c:
            return {"a": a, "b": b, "c": c, "k": k}


def answer(a: int, b: int, c: int, k: int) -> int:
    power = 1
    for _ in range(k):
        power *= b
    return (power - c) // a


FAMILY = Family(
    name="logarithm_equation",
    draw=draw,
    answer=answer,
    wordings=(
        "<Solve|Solve for $x$:|Solve the equation> $\\log_{{b}}({a}x {+c}) = {k}$.",
        "log_{b}({a}x {+c}) = {k}<, x = ?|, find x|. x?|; solve for x>",
        "log base {b} of ({a}x {+c}) = {k}<, x?|, find x|, solve>",
        "<Find|Determine|Compute> <|the number |the real number >$x$ <if|such that|given that> "
        "$\\log_{{b}}({a}x {+c}) = {k}$.",
        "What is <|the value of >x <if|when> the logarithm of {a}x {+c} to base {b} is {k}?",
        "hey <for which x|what x> makes log_{b}({a}x {+c}) <equal to|come out as> {k}<?|>",
        "The base-{b} logarithm of {a}x {+c} <equals|is> {k}. <Find x.|What is x?|How large is x?>",
        "For <what|which> <value|number> of x <is|do we have> log_{b}({a}x {+c}) = {k}?",
        "<Let|Suppose> $f(x) = \\log_{{b}}({a}x {+c})$. <For which $x$ is $f(x) = {k}$?|Solve "
        "$f(x) = {k}$.>",
        "${k} = \\log_{{b}}({a}x {+c})$. <Find|Give|Determine> $x$.",
        "Rewrite $\\log_{{b}}({a}x {+c}) = {k}$ <in exponential form|as a power> and <find|work "
        "out> $x$.",
        "log({a}x {+c}, {b}) = {k} => x",
        "solve log({a}*x {+c}, base={b}) == {k} for x",
        "can <someone|anybody> help me with this log equation? base {b}, inside it says {a}x "
        "{+c}, and it equals {k}. i need x",
        "Where does the <curve|graph of> $y = \\log_{{b}}({a}x {+c})$ <meet|cross> the "
        "horizontal line $y = {k}$? <Give|State> the x-coordinate.",
        "{person} has to <choose|find> x so that {b} to the power {k} is exactly {a}x {+c}, "
        "that is, $\\log_{{b}}({a}x {+c}) = {k}$. <Which x is right?|What is x?>",
        "An amplifier with input x shows the level $\\log_{{b}}({a}x {+c})$. At which input "
        "does it <show|read> {k}?",
        "In {person}'s game a player whose score is x <is on|reaches> level log_{b}({a}x {+c}). "
        "Which score x <gives|belongs to> level {k} exactly?",
        "A biologist <describes|models> the number of divisions of a culture by $d = "
        "\\log_{{b}}({a}x {+c})$. <For which $x$ is $d = {k}$?|Find $x$ for $d = {k}$.>",
        "i put a number x into {a}x {+c}, and the log to base {b} of that is {k}. what's the "
        "number",
        "Evaluate {a}x {+c} for a hidden number x. The logarithm of the result to the base {b} "
        "is {k}. <What is the number?|Find the number.>",
        "<Determine|Find|State> the solution of the <logarithmic |>equation $\\log_{{b}}({a}x "
        "{+c}) - {k} = 0$.",
        "At which x does the function log_{b}({a}x {+c}) take the value {k}?",
        "Which <real number|number> $x$ satisfies $\\log_{{b}}({a}x {+c}) = {k}$?",
        "x = ? given {k} = log_{b}({a}x {+c})",
        "base = {b}, argument = {a}x {+c}, log = {k}; x?",
        "What must x be, so that the logarithm of {a}x {+c} in base {b} becomes {k}?",
        "{friend} says the base {b} logarithm of {a}x {+c} is {k} and asks {person} for x. What "
        "is the <right|correct> answer?",
        "To get {a}x {+c}, {b} has to be raised to the exponent {k}; so log_{b}({a}x {+c}) = "
        "{k}. <How large is x?|Calculate x.>",
        "My calculator app has a key for logarithms to base {b}. I typed in {a}x {+c} with a "
        "secret x and got exactly {k}. Can you work out x?",
        "Suppose that ${a}x {+c}$ is positive and has logarithm ${k}$ to the base ${b}$. "
        "<Determine|Evaluate> $x$.",
        'On the board {person} <reads|finds> "log of {a}x {+c}, base {b}, is {k}". Which '
        "number is x?",
        "{b}^{k} = {a}x {+c} <solve|x=?>",
        "lg base {b}, arg {a}x {+c}, val {k}, <need x|x>",
        "x: log({a}x {+c})/log({b}) = {k}",
        "log{b}({a}x {+c})={k} meaning base {b}. <get x|x pls>",
        "({b}**{k} - ({c})) / {a}",
        "math.log({a}*x {+c}, {b}) == {k} <what x|x is>",
        "log eq base {b} : {a}y {+c} -> {k}, y?",
        "solve log[base {b}]({a}t {+c}) = {k} <for t|t=?>",
        "undo log: base={b} result={k} inside={a}x {+c}",
        "{k} = log_{b} of {a}n {+c}, <n value|whats n>",
        "which x has log_{b}({a}x {+c}) - {k} = 0",
        "So my kid's worksheet says log, little {b}, then in brackets {a}x {+c}, equals {k}. I "
        "haven't seen logs in years. <What's x|How much is x>?",
        "Basically you turn it around, {b} to the {k} and that's the stuff inside, {a}x {+c}. "
        "But then what's x?",
        "We started logarithms today and I've to solve one with base {b}: the log of {a}x {+c} "
        "should be {k}. <Can you get x for me|Tell me x>?",
        'I tell my students a log just asks "what power?" So if {b} needs the power {k} to '
        "become {a}x {+c}, <how big is x|what x is that>?",
        "Hm, I keep getting the wrong x for log_{b}({a}x {+c}) = {k}. What's the right one?",
        "okay number nine: log to the base {b}, brackets, {a}x {+c}, close brackets, that's {k}."
        " x is what?",
        "I wrote a little program that takes x, makes {a}x {+c}, and prints how many factors of "
        "{b} you multiply together to get it. It printed {k} sharp. <What was x|Which x did I "
        "feed it>?",
        "My tutor says no calculator: {k} is the base {b} log of {a}x {+c}, and then I should "
        "<say|tell her> what x is.",
        "Does anybody see it? The exponent for base {b} that gives {a}x {+c} is {k}, and I'm "
        "after x.",
        "Let $g(x) = {a}x {+c}$. <Find|Determine> the real number $x$ for which $\\log_{{b}} "
        "g(x) = {k}$.",
        "Let $x$ satisfy $\\frac{\\ln({a}x {+c})}{\\ln {b}} = {k}$. <Evaluate|Compute> $x$.",
        "<Determine|Give> the zero of the function $x \\mapsto \\log_{{b}}({a}x {+c}) - {k}$.",
        "By definition $\\log_{{b}} y = {k}$ means ${b}^{{k}} = y$. Put $y = {a}x {+c}$ and find"
        " $x$.",
        "The equation ${b}^{{k}} = {a}x {+c}$ is the exponential form of a logarithmic equation."
        " What is its solution $x$?",
        "What real $x$ lies in the domain of $\\log_{{b}}({a}x {+c})$ and gives this expression "
        "the value ${k}$?",
        "The point $(x, {k})$ is on the graph of $y = \\log_{{b}}({a}x {+c})$. <State|Find> $x$.",
        "<Find|Work out> the value $x = f^{-1}({k})$ of the inverse function, where $f(x) = "
        "\\log_{{b}}({a}x {+c})$.",
        "The wizard's staff glows with strength log_{b}({a}x {+c}) once x drops of potion "
        "(possibly a negative amount, by dark magic) are on it. At which x is the "
        "<glow|strength> exactly {k}?",
        "{person} designs a dimmer whose slider value x gives the brightness $\\log_{{b}}({a}x "
        "{+c})$. <Where must the slider be|What slider value is needed> for brightness {k}?",
        "On planet Zib a quake of reading x has the magnitude $\\log_{{b}}({a}x {+c})$. The news"
        " reports magnitude {k}. What was the <reading|value of x>?",
        "The bakery scores its sourdough by log_{b}({a}x {+c}), where x comes from a test strip."
        " A loaf <scored|was given> {k}. What did the strip say?",
        "{friend} stores a number x in a spreadsheet. The next cell calculates {a}x {+c}, the "
        "one after it the logarithm of that to base {b}, and there it says {k}. Which number did"
        " {friend} store?",
        "A chess site works out your class from your rating x as log_{b}({a}x {+c}). {person} is"
        " in class {k} exactly. What rating is <this|needed for that>?",
        "The sound engineer's meter computes log_{b}({a}x {+c}) from the slider number x. During"
        " the <chorus|solo> the meter stands still at {k}. Find the slider number.",
        "In the vault a door opens for the person who says x, where the base {b} logarithm of "
        "{a}x {+c} is {k}. What must {person} say?",
        "A tournament with {a}x {+c} players and {b} of them in each game, of which only one "
        "goes on, takes log_{b}({a}x {+c}) rounds. It took {k} rounds. Which x is meant?",
        "A data centre needs log_{b}({a}x {+c}) search steps for setting number x. The "
        "technician <counts|sees> {k} steps. What is the setting number?",
        "{person} folds the law of a strange garden into one line: plant number x reaches level "
        "log_{b}({a}x {+c}). One plant has reached level {k}. Which <plant number x|x> does it "
        "have?",
    ),
    unseen_wordings=(
        "If $\\log_{{b}}({a}x {+c}) = {k}$, then $x$ equals what?",
        "log eq: base {b}, log({a}x {+c}) = {k}, x:",
        "log_{b} of {a}x {+c} is {k}, find the unknown x",
        "Please solve this equation for x: the logarithm with base {b} of {a}x {+c} is equal to "
        "{k}.",
        "A sensor turns a true value x into the reading $\\log_{{b}}({a}x {+c})$. {person} "
        "notes the reading {k}. What is the true value?",
        "Given that $\\log_{{b}} y = {k}$ and $y = {a}x {+c}$, what is $x$?",
        "Someone puts an unknown number x into the term {a}x {+c}. The exponent that turns {b} "
        "into this result is {k}. Determine the unknown number.",
    ),
    plans=(
        "By the definition of the logarithm, {a}x {+c} equals {b}^{k}. We solve for x.",
        "We solve log_{b}({a}x {+c}) = {k}: the argument {a}x {+c} is the power {b}^{k}.",
        "The argument {a}x {+c} is {b}^{k}, which leaves a linear equation.",
    ),
    programs=(
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({a}*x {+c} - {b}**{k}, x)[0])
        """),
        "print(({b}**{k} - ({c})) // {a})",
        code("""
            argument = {b}**{k}
            print((argument - ({c})) // {a})
        """),
    ),
    slips=(
        Slip(
            code("""
                from math import log
                from sympy import solve, symbols
                x = symbols("x")
                print(solve(log({a}*x {+c}, {b}) - {k}, x)[0])
            """),
            "The `log` of math takes no symbols. Solve {a}x {+c} = {b}^{k} instead.",
        ),
        Slip(
            "print((argument - ({c})) // {a})",
            "`argument` is not defined. It is the power of {b}.",
            fix=2,
        ),
        Slip(
            "from sympy import solve\nprint(solve({a}*x {+c} - {b}**{k}, x)[0])",
            "There is no `x` yet. The linear equation can be solved directly.",
            fix=1,
        ),
    ),
    conclusions=(
        "The solution is $x = \\boxed{{answer}}$.",
        "So x is $\\boxed{{answer}}$.",
        "The unknown number is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "A logarithm is an exponent: {a}x {+c} is {b} to the power {k}. Solving this linear "
        "equation, $x = \\boxed{{answer}}$.",
        "The argument of the logarithm must be the power {b}^{k}. Take away {c} and divide by "
        "the coefficient {a} of x: the number is $\\boxed{{answer}}$.",
    ),
)
