"""The price after a discount."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"p": 20 * number(random, 1, 200), "r": 5 * random.randint(1, 18)}


def answer(p: int, r: int) -> Fraction:
    return p - Fraction(p * r, 100)


FAMILY = Family(
    name="discount",
    draw=draw,
    answer=answer,
    wordings=(
        "A jacket costs {p} dollars. What does it cost after a {r}% discount?",
        "{p} minus {r} percent",
        "The price of a phone is ${p}. It is reduced by {r}%. Find the new price in dollars.",
        "{r}% off {p}, final price?",
        "hey something costs {p} bucks and there's {r}% off, how much do i pay?",
        "Find the sale price of an item marked {p} euros with a discount of {r}%.",
        "Decrease {p} by {r}%.",
        "In a sale everything is {r}% cheaper. How much is a bike that used to cost {p} euros?",
        "A number {p} is lowered by {r} percent. What is the result?",
        "A shop takes {r}% off the price of {p} dollars. How many dollars are left to pay?",
        "What is {p} after a {r}% reduction?",
        "The population of a village was {p} and fell by {r}%. What is it now?",
        "Compute the discounted price: original price {p}, discount {r}%.",
        "Ben has a coupon for {r}% off. Determine what he pays for shoes that cost {p} dollars.",
    ),
    unseen_wordings=(
        "Members save {r}% at the till. What do they pay for goods worth {p} dollars?",
        "The tag says {p} euros, crossed out, and beside it: -{r}%. What must one pay?",
        "take away {r}% from {p}",
    ),
    plans=(
        "The price is {p} and the discount is {r}%. We keep 100 - {r} percent.",
        "We take {r}% off {p}.",
        "We reduce {p} by {r} percent.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print({p} * Rational(100 - {r}, 100))
        """),
        code("""
            from sympy import Rational
            print({p} - {p} * Rational({r}, 100))
        """),
    ),
    slips=(
        Slip(
            "print({p} * Rational(100 - {r}, 100))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            "print({p} - {r}%)",
            "Python has no percent sign like this. Multiply by a fraction with denominator 100.",
        ),
    ),
    conclusions=(
        "The new price is $\\boxed{{answer}}$.",
        "So after the discount it is $\\boxed{{answer}}$.",
        "What is left is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "A discount of {r}% leaves the rest of the hundred percent. That share of {p} is "
        "$\\boxed{{answer}}$.",
        "Compute {r}% of {p} and subtract it from {p}. The result is $\\boxed{{answer}}$.",
    ),
)
