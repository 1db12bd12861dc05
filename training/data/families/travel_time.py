"""The time a trip takes at constant speed."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    v = number(random, 3, 120)
    return {
        "d": v * number(random, 2, 30) if random.random() < 0.7 else number(random, 10, 900),
        "v": v,
    }


def answer(d: int, v: int) -> Fraction:
    return Fraction(d, v)


FAMILY = Family(
    name="travel_time",
    draw=draw,
    answer=answer,
    wordings=(
        "A car drives {d} km at {v} km/h. How many hours does the trip take?",
        "How long does it take to cover {d} miles at {v} miles per hour? Answer in hours.",
        "distance {d} km, speed {v} km/h, time in hours?",
        "A train travels at a constant speed of {v} km/h. Find the time in hours it needs for {d} "
        "km.",
        "hey if i go {v} mph how many hours for {d} miles?",
        "At a speed of {v} km per hour, in how many hours will a cyclist have gone {d} km?",
        "A ship must sail {d} nautical miles and makes {v} knots. How many hours does it sail?",
        "Two cities are {d} km apart. How many hours does a bus going {v} km/h need between them?",
        "Compute the time $t$ in hours with $s = vt$ for $s = {d}$ km and $v = {v}$ km/h.",
        "Determine the number of hours needed to travel {d} kilometres at {v} kilometres per hour.",
        "Lena rides {v} kilometres every hour. After how many hours has she ridden {d} kilometres?",
        "What's the travel time, in hours, for {d} km with an average speed of {v} km/h?",
        "A plane flies {v} miles per hour. How many hours is a flight of {d} miles?",
    ),
    unseen_wordings=(
        "{d} km lie ahead, and the driver keeps to {v} km/h. When, counted in hours from now, does "
        "he arrive?",
        "a trip is {d} miles, my speed is {v} mph. hours?",
        "Moving {v} km each hour, one reaches a place {d} km away after how many hours?",
    ),
    plans=(
        "The time is the distance {d} divided by the speed {v}.",
        "Time equals distance over speed, with distance {d} and speed {v}.",
        "We divide the distance {d} by the speed {v}.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(Rational({d}, {v}))
        """),
    ),
    slips=(
        Slip(
            "print(Rational({d}, {v}))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            "d, v = {d}\nprint(d / v)",
            "Only one value was given for two names. Divide {d} by {v} with `Rational`.",
        ),
    ),
    conclusions=(
        "The trip takes $\\boxed{{answer}}$ hours.",
        "So the time in hours is $\\boxed{{answer}}$.",
        "The number of hours is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Time is distance divided by speed. Dividing {d} by {v} gives $\\boxed{{answer}}$ hours.",
        "Every hour {v} of the {d} are covered. The trip takes $\\boxed{{answer}}$ hours.",
    ),
)
