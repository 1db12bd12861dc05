"""Two travellers moving towards each other."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    v, w = number(random, 3, 110), number(random, 3, 110)
    d = (v + w) * random.randint(1, 9)
    return {"d": d if random.random() < 0.6 else number(random, 20, 999), "v": v, "w": w}


def answer(d: int, v: int, w: int) -> Fraction:
    return Fraction(d, v + w)


FAMILY = Family(
    name="meeting_time",
    draw=draw,
    answer=answer,
    wordings=(
        "Two trains start {d} km apart and move towards each other at {v} km/h and {w} km/h. "
        "After how many hours do they meet?",
        "Ann and Bob live {d} miles apart. They set out at the same time towards each other, Ann "
        "at {v} mph and Bob at {w} mph. How many hours until they meet?",
        "distance {d} km, speeds {v} and {w} km/h towards each other: hours until meeting?",
        "From two towns {d} km apart a cyclist going {v} km/h and a walker going {w} km/h start "
        "towards one another. Find the time in hours until they meet.",
        "hey two cars drive at each other from {d} km away, one does {v} km/h the other {w} km/h, "
        "when do they meet (hours)?",
        "A train leaves A for B at {v} km/h while another leaves B for A at {w} km/h. The distance "
        "from A to B is {d} km. In how many hours do they pass each other?",
        "Two ships head for each other at {v} and {w} knots. They are {d} nautical miles apart. "
        "Determine the number of hours before they meet.",
        "How many hours does it take two runners, {d} km apart, to meet if they run towards each "
        "other at {v} km/h and {w} km/h?",
        "With speeds ${v}$ km/h and ${w}$ km/h in opposite directions, two bikes ${d}$ km apart "
        "approach. Compute the time in hours until they meet.",
        "One truck goes {v} miles per hour and one goes {w} miles per hour, head-on on the same "
        "road. They are {d} miles from each other. What is the time to meeting in hours?",
        "The gap between two planes flying towards each other is {d} km. Their speeds are {v} km/h "
        "and {w} km/h. How many hours pass until the gap is zero?",
        "At noon two friends {d} km apart start walking to meet, one at {v} km/h, one at {w} km/h. "
        "How many hours after noon do they meet?",
    ),
    unseen_wordings=(
        "Two boats approach each other. One makes {v} km in an hour, the other {w} km, and {d} km "
        "of river separate them. How many hours later are they side by side?",
        "closing in on each other at {v} and {w} mph from {d} miles: hours till they meet",
        "They start simultaneously, {d} km from one another, she at {v} km/h, he at {w} km/h, and "
        "walk the same path to meet. What is the duration in hours?",
    ),
    plans=(
        "They approach with the speeds {v} and {w} together and must close {d}.",
        "The distance {d} shrinks at {v} + {w} per hour.",
        "The time is {d} divided by the sum of the speeds {v} and {w}.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(Rational({d}, {v} + {w}))
        """),
    ),
    slips=(
        Slip(
            "print(Rational({d}, {v} + {w}))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import rational\nprint(rational({d}, {v} + {w}))",
            "There is no `rational` in sympy. The name is `Rational`.",
        ),
    ),
    conclusions=(
        "They meet after $\\boxed{{answer}}$ hours.",
        "So the time in hours is $\\boxed{{answer}}$.",
        "It takes $\\boxed{{answer}}$ hours.",
    ),
    reasoning=(
        "Moving towards each other at {v} and {w}, they approach at the sum of the speeds. "
        "Dividing {d} by it gives $\\boxed{{answer}}$ hours.",
        "Each hour the distance {d} shrinks by {v} and by {w}. They meet after "
        "$\\boxed{{answer}}$ hours.",
    ),
)
