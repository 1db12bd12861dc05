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
