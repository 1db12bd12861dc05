"""The percent increase from one value to a larger one."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """Mostly a whole percentage, sometimes a fraction."""
    if random.random() < 0.25:
        a = number(random, 3, 600)
        return {"a": a, "b": a + number(random, 1, 2 * a)}
    r = random.choice(
        (random.randint(1, 99), 5 * random.randint(1, 30), 10 * number(random, 1, 30))
    )
    unit = 100 // gcd(r, 100)
    a = unit * number(random, 10 // unit + 1, 8000 // unit)
    return {"a": a, "b": a + a * r // 100}


def answer(a: int, b: int) -> Fraction:
    return Fraction(100 * b, a) - 100


FAMILY = Family(
    name="percent_change",
    draw=draw,
    answer=answer,
    wordings=(
        "The price of a <jacket|bicycle|ticket|phone> <rises|goes up|increases> from {a} dollars "
        "to {b} dollars. <By what percentage|By how many percent> <does it rise|has it "
        "increased>?",
        "percent <increase|change> from {a} to {b}<|?>",
        "<Find|Compute|Calculate|Determine> the <percent|percentage> increase <from {a} to "
        "{b}|when {a} becomes {b}|if a value goes from {a} to {b}>.",
        "<hey|hi|so> the rent <went|jumped> from {a} to {b}, <how many percent is that|what's "
        "that in percent>? i mean the increase",
        "A quantity <grows|increases> from ${a}$ to ${b}$. If it has <grown|increased> by $p\\%$, "
        "<find $p$|determine $p$|compute $p$>.",
        "<Evaluate|Compute|Simplify> $\\frac{{b} - {a}}{{a}} \\cdot 100$.",
        "Last year a <school|club|town|village> had {a} <members|people>, this year it has {b}. "
        "By what percent has <this number|the number of people> <grown|risen>?",
        "{person} <used to earn|earned> {a} dollars a <week|month> and now, after a raise, earns "
        "{b} dollars. <How large was the raise in percent?|What percent raise was that?|State the "
        "raise as a percentage.>",
        "old: {a}, new: {b}, <increase|growth|change> in %<?| = ?>",
        "By <what percentage|how many percent|what percent> must {a} be <increased|raised> to "
        "<get|give|obtain|reach> {b}?",
        "{b} is <how many percent|what percent> <more|larger|greater|higher> than {a}?",
        "<How many percent|What percent> <larger|greater> is {b} than {a}?",
        "{person} had {a} {things}, and now there are {b} of them. What is the <growth|gain|rise> "
        "in percent?",
        "Originally there were {a} litres in a tank, but rain has raised this to {b} litres. "
        "<Express|Give> the increase as a percentage of the original amount.",
        "{person}'s <page|channel> has {b} followers today; a week ago it had {a}. What is the "
        "weekly <growth rate|rate of growth> in percent?",
        "<Growth|Gain|Return>, in percent, of a <stock|share|fund> that was <bought|trading> at "
        "{a} and is now at {b}?",
        "If {friend} buys a <painting|car|watch> for {a} dollars and sells it for {b} dollars, "
        "what is the profit as a <percentage|percent> of the <purchase price|cost>?",
        "Let $x$ be the number for which raising {a} by $x$ percent <yields|makes> {b}. <What is "
        "$x$?|Find $x$.|Give $x$.>",
        "Taking {a} as 100%, how many percent <has a value of {b} gained|does a value "
        "of {b} gain|has something gained that is now {b}>?",
        "A <baker|farm|factory|printer> <made|produced> {a} {things} in May and {b} in June. "
        "<Calculate|Find> the percentage by which <production|output> <went up|increased>.",
        "The new value is {b}. The <old|starting|previous> value was {a}. <What "
        "increase in percent|What percentage growth> is this?",
        "<State|Tell me|Please give> the markup in percent if a shop <pays|paid> {a} dollars for a "
        "lamp and <asks|charges> {b} dollars for it.",
        "$$ {a} \\left(1 + \\frac{p}{100}\\right) = {b} $$ <Solve for|Find|Determine> $p$.",
        "how much did it <go up|rise> in percent: was {a}, <is now|now> {b}",
        "An inflation report says: a basket of goods that cost {a} euros now costs {b} euros. "
        "<How high is inflation|What is the rate of inflation>, in percent?",
        "{person} improves a high score of {a} points to {b} points. <The improvement is how many "
        "percent of the old score?|By what percentage did the score improve?>",
        "A1: {a}, B1: {b}, C1: =(B1-A1)/A1*100 -> C1 =?",
        "{b} vs {a} (= base): +?%",
        "base {a}, final {b}: delta/base in % =?",
        "My <bread dough|sourdough> weighed {a} grams this morning. I kept kneading in flour, and "
        "now the kitchen scales say {b} grams. By how many percent did it get heavier?",
        "By how many percent did my electricity bill go up? In January I paid {a} euros. In "
        "February it was {b}.",
        "{person} managed {a} skips with the rope in spring. After a summer of practice it's {b}. "
        "What percentage improvement is that on the spring figure?",
        "just got a text from the gym: from now on membership will be {b} a year. so far {friend} "
        "and i have been paying {a} each. what's the price hike in percent?",
        "Determine the relative increment, expressed in percent, of a variable that passes from "
        "the initial value ${a}$ to the terminal value ${b}$.",
        "Let $V_0 = {a}$ and $V_1 = {b}$. Evaluate $100 \\cdot (V_1 / V_0 - 1)$.",
        "{a} -> {b}, % up?",
        "pct <gain|growth|rise> {a} => {b}",
        "{a} to {b} thats what percent up",
        "start={a} end={b} pct change=?",
        "before {a} after {b} <by how many % up|how many pct more>",
        "({b}-{a})/{a} as <a percent|%>",
        "was {a} now {b} % <hike|jump|bump>?",
        "{b}/{a} - 1 in percent<| pls>",
        "x0 = {a}; x1 = {b}; <rel. change|relative change|relative increase> in % =?",
        "<need|want> the % increase, {a} first then {b}",
        "{a} * (1 + p%) = {b}, p?",
        "how much more is {b} than {a} percentagewise",
        "So basically my <landlord|gym|phone company> charged me {a} and now they <want|are "
        "asking for> {b}. In percent terms, how bad is that hike?",
        "My <kid's|daughter's|son's> worksheet says some number went up from {a} to {b} and "
        "wants the change as a percent. We <both forgot|can't remember> how, so what is it?",
        "ok so I used to <lift|bench> {a} and today I got {b}, no joke! what's my progress in "
        "percent<|, measured against the old number>?",
        "Hi, I'm a <teacher|tutor> checking an answer key: {a} becomes {b}, percent growth "
        "equals what?",
        "my boss keeps asking by what percent sales <climbed|improved|are up>, we had {a} then "
        "and {b} now, help",
        "Right, the chess club numbers: it's {b} players these days and it was {a} back when we "
        "started. Relative to back then, that's how many percent more?",
        "I'm not great with percents. If something cost {a} and it costs {b} today, it got more "
        "expensive by how many percent?",
        "dad says the house <is worth|would sell for> {b} thousand now and they paid {a} "
        "thousand. so in percent how much value did it <put on|add>?",
        "Quick one, guys: my <plant|sunflower|tomato plant> was {a} mm tall and now it's {b} mm,"
        " so it grew by what percentage?",
        "A quantity has initial value ${a}$ and final value ${b}$. <Express|Write> the change as"
        " a percentage of the initial value.",
        "<Determine|Find|Calculate> the real number $r$ such that increasing ${a}$ by $r\\%$ "
        "<results in|produces> ${b}$.",
        "Let $P = {a}$ be increased to $Q = {b}$. <Calculate|Compute|Work out> the percentage "
        "increase $\\frac{Q - P}{P} \\times 100\\%$.",
        "Define the relative growth from $u$ to $v$ as $100 \\cdot (v - u)/u$ percent. "
        "What is the relative growth from ${a}$ to ${b}$?",
        "The length of a <segment|side> is changed from {a} to {b}. By what percentage has the "
        "length increased?",
        "If ${b}$ exceeds ${a}$ by $k$ percent of ${a}$, <find|evaluate|determine> $k$.",
        "The ratio of a new amount to an old amount is ${b} : {a}$. By how many percent is the "
        "new amount greater than the old one?",
        "Solve for $t$: ${a} + \\frac{t}{100} \\cdot {a} = {b}$.",
        "The dragon's hoard held {a} gold coins when the <knight|hobbit> last peeked in. Tonight"
        " there are {b}. How much bigger has the hoard become, as a percentage?",
        "On the {a} m lap of the old race track the cars were happy. The rebuilt lap is {b} m. "
        "What percentage longer is the new lap?",
        "{person}'s bakery sold {a} rolls on Saturday and {b} on Sunday. Sunday beat Saturday by"
        " what percent?",
        "A band's first concert drew {a} fans; its second <drew|attracted> {b}. <Tell me|Give> "
        "the percentage by which the crowd grew.",
        "A space probe speeds up from {a} km/h to {b} km/h. The gain in speed is what percentage"
        " of the starting speed?",
        "Our office used {a} sheets of paper in March and then {b} in April, says {friend}, "
        "shaking their head. What is the percent rise in paper use?",
        "The airline <bumped|put> the fare up: {b} euros instead of {a} euros. {person} is "
        "furious and wants to know how many percent were added.",
        "Before the festival the village well was visited {a} times a day, during it {b} times a"
        " day. Find the percentage rise in visits.",
        "A herd of <goats|llamas|cows> counted {a} heads in spring and {b} heads in autumn. How "
        "many percent did the herd gain?",
        "{friend} traded a card worth {a} points for one worth {b} points. The new card is worth"
        " what percentage more than the old one?",
        "In the workshop the motor used to spin at {a} rpm. After {person} tuned it, it spins at"
        " {b} rpm. What is the speed-up in percent?",
    ),
    unseen_wordings=(
        "A quantity grew from {a} to {b}. By what percentage did it grow?",
        "{a} -> {b}, percent increase?",
        "My rent used to be {a} and now they want {b}. How many percent more is that?",
        "Find the value of $r$ for which ${a}\\left(1+\\frac{r}{100}\\right)={b}$, that is, the "
        "percentage by which ${a}$ must be raised to give ${b}$.",
        "Last year the village library lent out {a} books. This year, after opening on Saturdays, "
        "it lent out {b}. By what percent did the number of loans go up?",
        "Express the rise from {a} to {b} as a percentage of the original value.",
    ),
    plans=(
        "The value goes from {a} to {b}. We divide the increase by {a} and multiply by 100.",
        "The percent increase is 100 times ({b} - {a}) divided by {a}.",
        "The old value {a} is 100 percent. We <find|compute> what share of it {b} - {a} is.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction(100 * ({b} - {a}), {a}))
        """),
        code("""
            from sympy import Rational
            print((Rational({b}, {a}) - 1) * 100)
        """),
        code("""
            from sympy import Eq, Rational, solve, symbols
            p = symbols("p")
            print(solve(Eq({a} * (1 + p * Rational(1, 100)), {b}), p)[0])
        """),
    ),
    slips=(
        Slip(
            "print(Fraction(100 * ({b} - {a}), {a}))",
            "`Fraction` was never imported. It is in `fractions`.",
        ),
        Slip(
            "print((Rational({b}, {a}) - 1) * 100)",
            "`Rational` was never imported. Import it from sympy<| and try again>.",
            fix=1,
        ),
        Slip(
            "from fractions import Fraction\nprint(Fraction(({b} - {a}) / {a}, 100))",
            "`Fraction` does not take a float. Keep everything whole: 100 times the increase, over "
            "{a}.",
        ),
        Slip(
            "from math import percent_change\nprint(percent_change({a}, {b}))",
            "There is no such function in `math`. <We compute the increase over {a} as a "
            "fraction|Let us divide the increase by {a} ourselves>.",
        ),
        Slip(
            code("""
                from sympy import solve
                print(solve("{a} * (1 + p / 100) = {b}")[0])
            """),
            "Sympy cannot read an equals sign in a string. Let us <simply|just> subtract one from "
            "the ratio of the values instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The increase is $\\boxed{{answer}}$ percent.",
        "<So|Hence> the value rises by $\\boxed{{answer}}$ percent.",
        "From {a} to {b} it is $\\boxed{{answer}}$ percent more.",
    ),
    reasoning=(
        "The value grows by the difference of {b} and {a}. As a share of the old value {a}, in "
        "percent, this is $\\boxed{{answer}}$.",
        "With {a} as one hundred percent, divide {b} by {a}, multiply by 100 and take away 100. "
        "The increase is $\\boxed{{answer}}$ percent.",
    ),
)
