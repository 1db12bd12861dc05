"""An unknown in the exponent."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        b, x = number(random, 2, 25), number(random, 2, 24)
        k = random.choice((0, 0, *range(-6, 10)))
        if x + k >= 2 and b ** (x + k) < 10**9:
            exponent = f"x {'+' if k > 0 else '-'} {abs(k)}" if k else "x"
            up = f"({exponent})" if k else "x"
            return {"b": b, "exponent": exponent, "up": up, "v": b ** (x + k)}


def answer(b: int, exponent: str, up: str, v: int) -> int:
    power = 0
    while v > 1:
        v, power = v // b, power + 1
    shift = exponent[1:].replace(" ", "")
    return power - int(shift or 0)


FAMILY = Family(
    name="exponential_equation",
    draw=draw,
    answer=answer,
    wordings=(
        "<Solve|Solve for $x$:|Solve the equation> ${b}^{{exponent}} = {v}$.",
        "<Find|Determine|Compute> <|the number |>$x$ <if|such that|given that> ${b}^{{exponent}} = "
        "{v}$.",
        "{b}^{up} = {v}<, x = ?|, find x|. x?|; solve for x>",
        "What is <|the value of >x <if|when> {b}^{up} <equals|=> {v}?",
        "hey <for which x|what x> makes {b}^{up} <equal to|come out as> {v}<?| lol>",
        "{b} raised to the power {exponent} <equals|is|gives> {v}. <Find x.|What is x?|How large "
        "is x?>",
        "For <what|which> <value|number> of x <is|do we have> {b}^{up} = {v}?",
        "<Let $x$ be|Suppose $x$ is> the <real |>number with ${b}^{{exponent}} = {v}$. "
        "<Compute|Find|Give> $x$.",
        "<Given|We know> that $\\log_{{b}} {v} = {exponent}$<. Find|; find|. Compute|. Determine> "
        "$x$.",
        "The logarithm of {v} <to|with respect to> base {b} is {exponent}. "
        "<Determine|Find|Compute> x.",
        "{b}**{up} == {v}<. Which x makes this true?|, what is x?| is True for which x?>",
        "A culture of <bacteria|cells> <grows|multiplies> by a factor of {b} <each|every> "
        "<hour|day>, and after {exponent} <hours|days> it is {v} times as large. What is x, if the "
        "time unit is always the same?",
        "<A chain letter|A rumour> reaches {b} times as many people in <each|every> round. After "
        "{exponent} rounds, the number of people in that round is {v} times the number at the "
        "start. <Determine|Find> x.",
        "{person} folds, cuts and stacks paper so that every step <multiplies|increases> the "
        "number of layers <by|by the factor> {b}. From one layer, {exponent} steps lead to {v} "
        "layers. Find x.",
        "A lock has {exponent} <wheels|rings> with {b} symbols on each, which makes {v} "
        "<combinations|different settings>. <Give|Determine|Find> x.",
        "Write {v} as a power of {b}; the exponent is {exponent}. <What is x?|Which number is x?>",
        "{v} is <the|a> power of {b} with exponent {exponent}. <Which value has x?|Find x.|What "
        "must x be?>",
        "<If|When> {exponent} factors of {b} are multiplied <together|with each other>, the "
        "product is {v}. How much is x?",
        "In the equation {v} = {b}^{up}, <what is x?|determine x.|solve for the unknown in the "
        "exponent.>",
        "The <curve|graph> of $y = {b}^{{exponent}}$ <reaches|has> the height $y = {v}$ at "
        "<which|what> $x$?",
        "<Where|At which x> does the <exponential |>function f(x) = {b}^{up} take the value {v}?",
        "<exponential equation|solve exponential>: {b}^{up} = {v}",
        "<An amount|A debt|An investment> becomes {b} times as large every year. <{exponent} years "
        "later|After {exponent} years> it is {v} times as large as <today|at first>. <Work "
        "out|Calculate|Give> x.",
        "<The two sides of|Both sides of> ${b}^{{exponent}} = {v}$ are powers of ${b}$. <Compare "
        "exponents and give $x$.|Use this to find $x$.|What does $x$ equal?>",
        "An unknown x hides in the exponent: {b} to the power of {up} makes {v}. <Find x.|What's "
        "x?|Tell me x.>",
        "base {b}, exp {exponent}, result {v}; x <=?|?>",
        "=POWER({b}, {exponent}) shows {v}, x =?",
        "solve(Eq({b}**{up}, {v}), x)",
        "Every feeding makes my sourdough starter {b} times as heavy. I've fed it {exponent} "
        "times, and now there's {v} times what I began with. What's x?",
        "In {person}'s game each win makes the stake {b} times as big. It began with 1 coin, "
        "and {exponent} wins in a row later the display says {v} coins. Which number is x?",
        "What's x? Our school quiz has {exponent} questions with {b} possible answers each, "
        "and {friend} worked out that there are {v} ways to fill in the sheet.",
        "I typed {b} on my phone's calculator, hit the power key and entered {exponent}, with "
        "some number for x of course. The screen said {v}. What did I put in for x?",
        "Let $f(t) = {b}^t$. Determine the unique $x$ for which $f({exponent}) = {v}$.",
        "Determine the zero of the function $x \\mapsto {b}^{{exponent}} - {v}$.",
        "x=? if {v} = {b}**{up}",
        "log_{b}({v}) = {exponent} <, x|, so x is>?",
        "log base {b} of {v} equals {exponent} find x",
        "{exponent} = log({v})/log({b}), x <?|= ?>",
        "pow({b}, {exponent}) == {v} -> x",
        "{b} to the {exponent} is {v} whats x",
        "which x: {b}^{up} - {v} = 0",
        "unknown exponent: {b}^{up} = {v} <need|want> x",
        "{v} = {b} ^ ({exponent}) ; x :=",
        "solve4x {b}^{up}={v}",
        "math.log({v}, {b}) gives {exponent}, <x|value of x> =?",
        "so basically there's a {b} with {exponent} up in the air, and it equals {v}. "
        "<What's|How do I get> x?",
        "My kid's worksheet says {b}^{up} = {v} and they haven't done logs yet. What number is x?",
        "okay, you start from 1 and keep multiplying by {b} until you hit {v}, and the number of"
        " times is {exponent}. So x is <what|how much>?",
        "I tell my students to write {v} as a power of {b} and match it with {exponent}. What "
        "should they get for x?",
        "I've <got|been given> {b}^{up} = {v}, taken the log on both sides, and now I'm stuck. "
        "Tell me x please.",
        "The test had this: if {b} to the power {exponent} makes {v}, give x. I left it blank, "
        "what was the answer?",
        "hey, help me out, the exponent is {exponent}, base {b}, and it comes to {v}, what must "
        "x be",
        "You divide {v} by {b} over and over till you're down at 1. It takes {exponent} "
        "divisions. I need x.",
        "Our tutor says the bases match once you rewrite {v}, and then it's easy. The thing is "
        "{b}^{up} = {v}. What's the x he means?",
        "Find the real solution of the equation ${v} = {b}^{{exponent}}$.",
        "Let $x$ satisfy ${b}^{{exponent}} - {v} = 0$. <Determine|State> $x$.",
        "If $\\log_{{b}}({v}) = {exponent}$, what is the value of $x$?",
        "Determine all real $x$ for which ${b}^{{exponent}}$ equals ${v}$<|; there is exactly "
        "one>.",
        "For which $x$ do the graphs of $y = {b}^{{exponent}}$ and $y = {v}$ intersect?",
        "The function $g$ is given by $g(x) = {b}^{{exponent}}$. <Find|Determine> $x$ such that "
        "$g(x) = {v}$.",
        "Solve $\\frac{1}{{v}} \\cdot {b}^{{exponent}} = 1$ for $x$.",
        "Let $y = {exponent}$. Given that ${b}^y = {v}$, <compute|find> $x$.",
        "A frog's pond fills with lilies. Every day there are {b} times as many lilies as the "
        "day before. One lily has become {v} lilies in {exponent} days. What is x?",
        "In a knock-out tournament, each round leaves only one out of {b} players. It starts "
        "with {v} players and has one winner after {exponent} rounds. Find x.",
        "A genie multiplies a single gold coin by {b} at every rub of the lamp. With {exponent} "
        "rubs {person} owns {v} coins. Work out x.",
        "A secret word has {exponent} letters from an alphabet of {b} letters, repeats allowed. "
        "There are {v} possible words. How large is x?",
        "A photocopier enlarges areas by the factor {b} in each pass. After {exponent} passes "
        "the area is {v} times the original. What's x?",
        "A tree of folders has {b} subfolders in every folder. On level {exponent} below the top"
        " folder there are {v} folders. Which value does x have?",
        "A space probe's signal gets {b} times weaker with each light-hour it travels. After "
        "{exponent} light-hours it is {v} times weaker. Give x.",
        "A family legend says every ancestor had {b} children, and {exponent} generations after "
        "the first hero there were {v} children in that generation. Determine x.",
        "A cook cuts each piece of dough into {b} pieces, again and again. One lump has turned "
        "into {v} pieces in {exponent} rounds of cutting. What is the number x?",
        "In a computer game the energy of a shield grows {b}-fold with each level gained. "
        "{exponent} levels later it has {v} times its energy. Tell me x.",
        "A video is shared: each viewer sends it to {b} new people. In wave {exponent}, counted "
        "from one single sender as wave zero, {v} new people get it. What does x equal?",
    ),
    unseen_wordings=(
        "Solve the equation {b}^({exponent}) = {v} for x.",
        "{b}**({exponent}) = {v}, x = ?",
        "What does x have to be so that {b} raised to the power ({exponent}) comes out as {v}?",
        "Determine the real number $x$ that satisfies ${b}^{{exponent}} = {v}$.",
        "{person} hides a number x and tells {friend} only this: if you take {b} and raise it to "
        "the exponent {exponent}, you get {v}. Which number x did {person} hide?",
    ),
    plans=(
        "We need x with {b} to the power {exponent} equal to {v}. We try the whole numbers in "
        "turn.",
        "The equation is {b}^{up} = {v}. The exponent {exponent} is the logarithm of {v} to base "
        "{b}.",
        "{v} must be the power of {b} with exponent {exponent}; we search for x.",
    ),
    programs=(
        "print(next(x for x in range(100) if {b}**({exponent}) == {v}))",
        code("""
            from math import log
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({exponent}, round(log({v}, {b}))), x)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({exponent}, round(log({v}, {b}))), x)[0])
            """),
            "`log` was never imported. Import it from `math`.",
            fix=1,
        ),
        Slip(
            "print(solve({b}**({exponent}) - {v}, x)[0])",
            "`solve` was never imported. Let us simply try the whole numbers instead.",
        ),
        Slip(
            "print({b}**{up} == {v})",
            "`x` has no value yet. Let it run through the whole numbers.",
        ),
        Slip(
            code("""
                from math import log
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({exponent}, round(log({v}, {b}))), x)[1])
            """),
            "There is only one solution. Take the one at index 0.",
            fix=1,
        ),
        Slip(
            "from math import logarithm\nprint(logarithm({v}, {b}))",
            "There is no `logarithm` in `math`. Let us search for x directly instead.",
        ),
    ),
    conclusions=(
        "The solution is $x = \\boxed{{answer}}$.",
        "So x is $\\boxed{{answer}}$.",
        "With this exponent the power is {v}, so the answer is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Write {v} as a power of {b}. Its exponent equals {exponent}, so x is $\\boxed{{answer}}$.",
        "Take the logarithm of {v} to the base {b} and set it equal to {exponent}. Solving for x "
        "gives $\\boxed{{answer}}$.",
    ),
)
