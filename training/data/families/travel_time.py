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
        "A <car|van|truck|taxi> drives {d} km at {v} km/h. How many hours does the trip take?",
        "How long does it take to <cover|travel|go> {d} miles at {v} miles per hour? Answer in "
        "hours.",
        "distance {d} km, speed {v} km/h, time in hours?",
        "A train travels at a constant speed of {v} km/h. <Find|Determine> the time in hours it "
        "needs for {d} km.",
        "<hey |so |>if i go {v} mph how many hours for {d} miles?",
        "At a speed of {v} km per hour, in how many hours will <a cyclist|{person}|a drone> have "
        "gone {d} km?",
        "A <ship|yacht|ferry> must sail {d} nautical miles and makes {v} knots. How many hours "
        "does it sail?",
        "Two <cities|villages|stations> are {d} km apart. How many hours does a bus going {v} "
        "km/h need between them?",
        "<Compute|Calculate|Find> the time $t$ in hours with $s = vt$ for $s = {d}$ km and $v = "
        "{v}$ km/h.",
        "Determine the number of hours needed to travel {d} <kilometres|kilometers> at {v} "
        "<kilometres|kilometers> per hour.",
        "{person} rides {v} kilometres every hour. After how many hours has {person} ridden {d} "
        "kilometres?",
        "What's the travel time, in hours, for {d} km with an average speed of {v} km/h?",
        "A <plane|helicopter|balloon> flies {v} miles per hour. How many hours is a flight of {d} "
        "miles?",
        "{person} lives {d} miles from {friend} and drives over at a steady {v} mph. How many "
        "hours is {person} on the road?",
        "A flock of birds migrates {d} km. It keeps up {v} km/h all the way. For how many hours "
        "is it in the air?",
        "speed = {v} km/h<,|;> path = {d} km<,|;> duration = ? hours",
        "If every hour brings you {v} miles <closer|nearer>, how many hours <does it take|are "
        "needed> to reach a <town|goal> that is {d} miles away?",
        "The <delivery|route|tour> of {person} is {d} km long. With {v} km done per hour, how "
        "many hours <does it last|pass before it is over>?",
        "A body moves uniformly with $v = {v}\\ \\text{km/h}$. <After how many hours has it "
        "covered|How many hours pass until it has covered> $s = {d}\\ \\text{km}$?",
        "At {v} mph, a <journey|trip> of {d} miles is over after how many hours?",
        "{person} has {d} km left to go. The navigation system assumes {v} km/h. How many hours "
        "does it predict?",
        "<Give|State> the duration, in hours, of a {d} mile <run|ride|crossing> at {v} miles an "
        "hour.",
        "{friend} wants to know how many hours {person} will need for the {d} kilometres, if "
        "{person} makes {v} kilometres in each hour. <What is the answer?|What should {friend} be "
        "told?>",
        "A freight train leaves with {things} on board. The destination is {d} km away and the "
        "train runs at {v} km/h without stopping. How many hours later does it arrive?",
        "how many hrs to do {d} km @ {v} km/h",
        "{d} km / {v} km/h = ? h",
        "v: {v} mph; s: {d} mi; t [h] =?",
        "A2: {d} (km), B2: {v} (km/h), C2 =A2/B2 =? (h)",
        "Should I pack lunch? My tracker says I do {v} km each hour, and the lake is {d} km "
        "down the road. How many hours <of riding|in the saddle> is that one way?",
        "I'm off to {friend}'s match. It's {d} miles to the stadium and the traffic lets me do "
        "{v} miles an hour, no more and no less. What's my driving time in hours?",
        "In our racing game the track never ends. {person} holds the needle at {v} km/h and "
        "quits when the odometer has gone up by {d} km. How many hours <was that session|did "
        "that session last>?",
        "For how many hours will my parcel be <moving|in the van>? The shop is {d} kilometres "
        "from my flat. The courier averages {v} kilometres an hour and doesn't stop anywhere.",
        "Let $x(t) = {v}t$ be a position in kilometres after $t$ hours. Determine the $t$ <for "
        "which|with> $x(t) = {d}$.",
        "A point traverses a segment of length ${d}\\,\\text{mi}$ with velocity "
        "${v}\\,\\text{mi/h}$. State the elapsed time in hours.",
    ),
    unseen_wordings=(
        "{d} km lie ahead, and the driver keeps to {v} km/h. When, counted in hours from now, "
        "does he arrive?",
        "a trip is {d} miles, my speed is {v} mph. hours?",
        "Moving {v} km each hour, one reaches a place {d} km away after how many hours?",
        "A vehicle travels at a constant speed of {v} km/h. Determine the time in hours that it "
        "needs for {d} km.",
        "I've got {d} km ahead of me and I'm going at a steady {v} km/h. How many hours until I'm "
        "there?",
        "Given $s = {d}\\ \\text{km}$ and constant $v = {v}\\ \\text{km/h}$, calculate the time "
        "$t$ in hours.",
        "{person} is going to visit {friend}, who lives {d} km away. If {person} moves at {v} "
        "km/h all the way and takes no breaks, how many hours does the journey last?",
        "A boat covers {v} km every hour. How many hours does it take the boat to cover {d} km?",
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
        code("""
            from fractions import Fraction
            print(Fraction({d}, {v}))
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
        Slip(
            "from math import Fraction\nprint(Fraction({d}, {v}))",
            "`Fraction` is not in `math` but in `fractions`.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                t = symbols("t")
                print(solve({v}*t - {d}, t)[1])
            """),
            "There is only one solution, at index 0. No equation is needed: divide {d} by {v}.",
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
