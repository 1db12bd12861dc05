"""What a sum grows to with compound interest."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """Mostly a whole amount in the end, sometimes a fraction."""
    n = random.choice((2, 2, 2, 3, 3, 4, 5))
    if random.random() < 0.12:
        return {"p": 100 * number(random, 1, 100), "r": random.randint(1, 12), "n": min(n, 3)}
    r = random.choice((2, 4, 5, 5, 6, 8, 10, 10, 10, 12, 15, 20, 20, 25, 30, 40, 50))
    unit = (100 // gcd(100, r)) ** n
    if unit > 20000:
        return draw(random)
    return {"p": unit * number(random, 80 // unit + 1, max(80000 // unit, 2)), "r": r, "n": n}


def answer(p: int, r: int, n: int) -> Fraction:
    total = Fraction(p)
    for _ in range(n):
        total += total * r / 100
    return total


FAMILY = Family(
    name="compound_interest",
    draw=draw,
    answer=answer,
    wordings=(
        "<{p} dollars are|A sum of {p} dollars is> invested at {r}% <interest, "
        "compounded annually|compound interest per year>. <What is the investment "
        "worth|How many dollars are there> after {n} years?",
        "compound interest: P={p}, r={r}%, n={n} <years|yrs>, <final amount|amount|A>?",
        "<Find|Calculate|Determine|Compute> the amount to which {p} dollars <grows|grow> "
        "in {n} years at {r}% compound interest per <year|annum>.",
        "{person} <puts|deposits> {p} dollars <in|into> an account that pays {r}% a "
        "year, and leaves all the interest in it. How many dollars are in the account "
        "after {n} years?",
        "<hey|hi|ok> if i <invest|save> {p} at {r} percent <compounded yearly|a year "
        "with compounding> how much do i have after {n} years <in total|altogether>",
        "<Evaluate|Compute> $A = P(1 + r)^n$ for $P = {p}$, $r = {r}\\%$ and $n = {n}$.",
        "{p} * (1 + {r}%)^{n} = ?",
        "A <town|city> has {p} inhabitants and its population grows by {r}% <every "
        "year|each year>. <What does this predict for the population in {n} "
        "years?|According to this, what is its population after {n} years?>",
        "What is ${p} worth after {n} years at {r}% interest compounded <annually|once a year>?",
        "A capital of ${p}$ <earns|bears> ${r}\\%$ compound interest per year. "
        "<State|Find|Calculate> the capital after ${n}$ years.",
        "A <colony|culture> of {p} bacteria grows by {r}% per hour. How many bacteria "
        "does this make after {n} hours?",
        "How <large|big> is a debt of {p} dollars after {n} years, if nothing is paid "
        "back and <{r}% interest per year|{r}% per year> is added to <what is owed|the "
        "debt> each time?",
        "<Increase|Raise> {p} by {r}% {n} times in a row. <What is the result?|Which "
        "number comes out?>",
        "start {p}, +{r}% per year, {n} years<, final value?|, result?|: ?>",
        "{friend} <borrows|takes a loan of> {p} euros from {person} at {r}% yearly "
        "compound interest. <How many euros must {friend} repay|What sum in euros is "
        "due> after {n} years?",
        "The interest on a savings book is {r}% and is added to the balance at the end "
        "of every year. The first balance is {p} euros. What is the balance after {n} "
        "years?",
        "Let $a_0 = {p}$ and let each term be ${r}\\%$ greater than the one before. "
        "<Find|Determine> $a_{{n}}$.",
        "What will a <painting|stamp collection|vineyard> bought for {p} dollars be "
        "worth in {n} years if its value <rises|increases> by {r}% every year?",
        "A1={p}; B1={r}%; A1*(1+B1)^{n} =?",
        "compounded annually {n} yr @ {r}%, principal {p}, total?",
        "After {n} years of <compound|compounded annual> interest at {r}%, how much has "
        "an investment of {p} pounds become<|, in pounds>?",
        "<Give|State> the total, principal and interest together, for {p} dollars at "
        "{r}% per annum compound interest over {n} years.",
        "A forest has {p} trees. A <ranger|forester> lets the number grow by {r}% of the "
        "current stock each year. How many trees does that make after {n} years?",
        "My grandmother gave me {p} dollars and I put them in a fund that gains {r}% "
        "each year. I never touch it. How many dollars will it be after {n} years?",
        "Salaries at our firm go up {r}% every January. Mine is {p} dollars a month. How "
        "many dollars a month will I make after {n} such rises?",
        "can you check my homework: principal {p} dollars, rate {r}% compounded once per "
        "year, time {n} years. what's the accumulated amount",
        "An investor puts ${p}$ dollars into bonds. The annual return of {r}% is always "
        "reinvested. What is the value in dollars after ${n}$ years?",
        "The video {person} uploaded has {p} views, and each day the number of views "
        "<grows|goes up> by {r}%. How many views does it have {n} days later?",
        "How much do I owe in {n} years? The card company charges {r}% once a year on "
        "everything I owe, and right now I owe {p} dollars and will not pay anything.",
        "Future value (annual compounding): PV {p} / rate {r}% / {n} periods = ?",
        "Every year the price of a house rises by {r}%. Today the price is {p} thousand "
        "dollars. What is it in {n} years, in thousands of dollars?",
        "Suppose a quantity is multiplied by $1 + \\frac{{r}}{100}$ in each of {n} "
        "steps, starting from {p}. What is it in the end?",
        "In the game, {person}'s village holds {p} gold. The bank there adds {r}% to the "
        "stock every round. How much gold is it after {n} rounds?",
        "{p} at {r}% for {n} years compounded <yearly|annually> final balance",
        "FV pv={p} rate={r}% nper={n} <yearly|annual compounding>",
        "{p} grows {r}% a year {n} yrs <total|end value>?",
        "{p}*(1+{r}/100)^{n}",
        "how much is {p} after {n} yrs {r}% interest on interest",
        "ci calc: principal {p}, {r} pct pa, {n} yrs, <amount|A=?>",
        "{p} {r}% {n}y compounding, end amount",
        "=FV({r}%;{n};0;-{p})",
        "for _ in range({n}): {p} += {r}% ; end value?",
        "savings {p} interest {r}% p.a. leave it {n} years how much",
        "up {r}% x{n} in a row from {p} =",
        "A = P(1+i)^k, P={p} i={r}% k={n}",
        "so basically i've got {p} in the bank and they pay {r} percent every year, on the "
        "interest too. <what'll|what will> it be when {n} years are over, exactly?",
        "My kid's worksheet: somebody saves {p} euros, {r}% interest a year, nothing's taken "
        "out, {n} years go by. It's asking how many euros are in there. Not just the interest, "
        "the whole thing.",
        "Okay, so I lent {friend} {p} dollars, and we said {r} percent a year, added on to "
        "what's owed each time. It's been {n} years and I haven't seen a cent! What am I owed?",
        "I'm a beekeeper, I've {p} bees now, and if there're {r}% more each season than the "
        "season before, where'd that leave me after {n} seasons?",
        "our teacher says compound isn't the same as simple. so for {p} dollars, {r}% each year,"
        " {n} years, compound, what's the final sum she wants",
        "grandpa's told me he <parked|left> {p} pounds in an account at {r} percent for {n} "
        "years and forgot about it, the interest just piled up on top. How many pounds is he "
        "going to find?",
        "See, my rent's {p} a month and the landlord puts it up by {r}% every year, always from "
        "the last rent. After {n} of those increases, what'll I be paying?",
        "I was wondering, if my channel's got {p} subscribers and I gain {r}% each month on "
        "whatever I've got by then, how many is it in {n} months?",
        "Hi, the exam's tomorrow and I don't trust my answer: start capital {p}, annual rate {r}"
        " percent, interest is capitalised yearly, {n} years. What's the end capital?",
        "Let $K_0 = {p}$ and $K_{j+1} = K_j \\left(1 + \\frac{{r}}{100}\\right)$. Compute "
        "$K_{{n}}$.",
        "A principal of ${p}$ is invested at an annual rate of ${r}\\%$, with interest credited "
        "and reinvested each year. What is the accumulated value at the end of year ${n}$?",
        "Find the term that stands {n} places after the first in the geometric sequence that "
        "<begins|starts> with ${p}$ and has the ratio $1 + {r}/100$.",
        "Calculate $S = {p} \\cdot \\left(\\frac{100 + {r}}{100}\\right)^{{n}}$.",
        "What amount results if ${p}$ dollars <is|are> compounded annually for ${n}$ years, the "
        "effective annual rate being ${r}\\%$?",
        "Let $B(t)$ be the balance after $t$ years of an account opened with $B(0) = {p}$, where"
        " the balance rises by {r}% from each year to the next. Determine $B({n})$.",
        "Evaluate the future value of a single payment of {p} dollars under compound interest of"
        " {r}% per annum, the term being {n} years.",
        "A quantity with initial value {p} undergoes {n} successive increases, each of them by "
        "{r} percent of its current value. What is its final value?",
        "The goblin bank takes {p} silver coins from {person}. Each year on midsummer night it "
        "adds {r}% of all the coins then in the chest. How much silver, in coins, does the chest"
        " hold after {n} midsummer nights?",
        "A bakery's sourdough weighs {p} grams. It is fed so that it gets {r}% heavier each day."
        " What is its weight in grams {n} days from now?",
        "Space station Vega had {p} colonists when it opened. Every decade the colony becomes "
        "{r}% bigger. What size does this give after {n} decades?",
        "A cyclist's training plan starts at {p} metres. Each week's distance is {r}% longer "
        "than the last. What is the distance in metres after {n} such extensions?",
        "A concert hall raises its rent by {r}% at the end of each season. {person}'s orchestra "
        "pays {p} dollars now. What will it pay when {n} seasons have ended?",
        "A farmer's debt at the mill stands at {p} thalers. For each year without payment the "
        "miller writes {r}% on top of the whole debt. {n} years pass, and nothing is paid. How "
        "large does the debt become?",
        "A photocopier enlarges lengths by {r}%. {person} copies a line {p} mm long, then copies"
        " the copy, and so on, {n} times over. How many millimetres long is the line in the last"
        " copy?",
        "{person} sells handmade guitars and charges {p} dollars for one. Every spring the price"
        " list goes up by {r}%. Give the price of such a guitar after {n} springs.",
        "An online shop had {p} orders in its first month and {r}% more in each month than in "
        "the month before. How many orders does that formula give for the month that comes {n} "
        "months after the first?",
        'At the airport hotel {friend} reads: "Leave {p} loyalty points with us, and we add '
        '{r}% of your points every year." How many points will there be after {n} years if none'
        " are spent?",
        "A lake's algae cover {p} square metres, and each week the covered area expands by {r}% "
        "of what is covered. What area, in square metres, is covered {n} weeks later?",
    ),
    unseen_wordings=(
        "{person} opens a savings account with {p} dollars. The bank credits {r}% "
        "interest yearly, compounded. What is the balance in dollars after {n} years?",
        "{p} at {r}% compounded annually for {n} years, total = ?",
        "If the number of subscribers, now {p}, increases by {r}% every month, how many "
        "subscribers are there after {n} months?",
        "Determine the final capital for an initial capital of ${p}$, an interest rate "
        "of ${r}\\%$ per year and a term of ${n}$ years with compound interest.",
        "how much will {p} dollars turn into in {n} years, interest is {r}% each year "
        "and gets compounded",
        "A pond has {p} square metres of algae, and the covered area grows by {r}% per "
        "week. How many square metres are covered after {n} weeks?",
    ),
    plans=(
        "The amount {p} grows by {r}% each of {n} times. We multiply by 1 + {r}/100 to "
        "the power {n}.",
        "We add {r}% of the current amount {n} times, starting with {p}.",
        "Compound growth of {p} at {r}% over {n} periods. Exact fractions avoid rounding.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print({p} * (1 + Fraction({r}, 100)) ** {n})
        """),
        code("""
            from sympy import Rational
            print({p} * Rational(100 + {r}, 100) ** {n})
        """),
        code("""
            from fractions import Fraction
            total = Fraction({p})
            for _ in range({n}):
                total += total * {r} / 100
            print(total)
        """),
    ),
    slips=(
        Slip(
            "print({p} * (1 + Fraction({r}, 100)) ** {n})",
            "`Fraction` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                for _ in range({n}):
                    total += total * {r} / 100
                print(total)
            """),
            "`total` has no value before the loop. It starts at {p}, as an exact fraction.",
            fix=2,
        ),
        Slip(
            'print({p} * (1 + "{r}" / 100) ** {n})',
            "The rate must be a number and not a string. Use an exact rational.",
            fix=1,
        ),
    ),
    conclusions=(
        "The final amount is $\\boxed{{answer}}$.",
        "So it grows to $\\boxed{{answer}}$.",
        "In the end it is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each time the amount is multiplied by $1 + \\frac{{r}}{100}$. After {n} times "
        "{p} has become $\\boxed{{answer}}$.",
        "By the compound interest formula the amount is ${p}\\left(1 + "
        "\\frac{{r}}{100}\\right)^{{n}}$, which is $\\boxed{{answer}}$.",
    ),
)
