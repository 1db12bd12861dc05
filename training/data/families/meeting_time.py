"""Two travellers moving towards each other."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    v, w = number(random, 6, 100), number(random, 6, 100)
    d = (v + w) * random.randint(1, 9)
    return {"d": d if random.random() < 0.6 else number(random, 20, 999), "v": v, "w": w}


def answer(d: int, v: int, w: int) -> Fraction:
    return Fraction(d, v + w)


FAMILY = Family(
    name="meeting_time",
    draw=draw,
    answer=answer,
    wordings=(
        "Two <trains|cars|trucks> start {d} km apart and move towards each other at {v} km/h and "
        "{w} km/h. <After how many hours|How many hours later> do they meet?",
        "{person} and {friend} live {d} miles apart. They set out at the same time towards each "
        "other, {person} at {v} mph and {friend} at {w} mph. How many hours <until|does it take "
        "until> they meet?",
        "distance {d} km, speeds {v} and {w} km/h towards each other: hours until meeting?",
        "From two towns {d} km apart a <bus|tram|van> going {v} km/h and a "
        "<motorbike|lorry|coach> going {w} km/h start towards one another. Find the time in hours "
        "until they meet.",
        "hey two cars drive at each other from {d} km away, one does {v} km/h the other {w} km/h, "
        "when do they meet (hours)?",
        "A train leaves A for B at {v} km/h while another leaves B for A at {w} km/h. The "
        "distance from A to B is {d} km. In how many hours do they pass each other?",
        "Two ships head for each other at {v} and {w} knots. They are {d} nautical miles apart. "
        "<Determine|Find> the number of hours before they meet.",
        "How many hours does it take two <drones|vehicles|drivers>, {d} km apart, to meet if they "
        "travel towards each other at {v} km/h and {w} km/h?",
        "With speeds ${v}$ km/h and ${w}$ km/h in opposite directions, two motorbikes ${d}$ km "
        "apart approach each other. <Compute|Find> the time in hours until they meet.",
        "One truck goes {v} miles per hour and one goes {w} miles per hour, head-on on the same "
        "road. They are {d} miles from each other. What is the time to meeting in hours?",
        "The gap between two <drones|balloons|trains> travelling towards each other is {d} km. "
        "Their speeds are {v} km/h and {w} km/h. How many hours pass until the gap is zero?",
        "At noon two <friends|drivers> {d} km apart <start|set off> to meet, one at {v} km/h, one "
        "at {w} km/h. How many hours after noon do they meet?",
        "Let $t$ be the number of hours after which two travellers ${d}$ km apart meet, one "
        "covering ${v}$ km and the other ${w}$ km per hour on the road between them. "
        "<Find|Determine> $t$.",
        "Two teams dig a tunnel of {d} m from both ends, one digging {v} m per hour, the other "
        "{w} m per hour. After how many hours do they <meet|break through>?",
        "Two <snails|ants|beetles> sit {d} cm apart and crawl straight at each other, one at {v} "
        "cm and one at {w} cm per hour. How many hours do they need to meet?",
        "{person} phones {friend}: 'We are {d} km apart. You drive {v} km/h, I drive {w} km/h, "
        "and we meet on the way.' How many hours will that take?",
        "d = {d} km, v1 = {v} km/h, v2 = {w} km/h, <head-on|driving towards each other>, t = ? "
        "(in hours)",
        "Two <robots|machines> paint a line of {d} m, beginning at opposite ends at the same "
        "time. One paints {v} m per hour and the other {w} m per hour. In how many hours is the "
        "line finished?",
        "A road from P to Q is {d} km long. A car leaves P at {v} km/h and at the same moment a "
        "car leaves Q at {w} km/h. What is the time, in hours, until they <pass each other|meet>?",
        "The speeds of two oncoming trains are {v} km/h and {w} km/h. Right now {d} km of track "
        "lie between them. How long, in hours, does it take before their fronts meet?",
        "how long (hrs) till {person} ({v} mph) and {friend} ({w} mph) meet, if they leave for "
        "each other's home now and the homes are {d} miles apart",
        "{v} km/h + {w} km/h closing speed, {d} km in between. <time in hours?|how many hours "
        "until contact?>",
        "Two motorbike couriers leave two castles, one at {v} km/h and the other at {w} km/h, "
        "each heading for the other's castle. The castles are {d} km apart. After how many hours "
        "do the couriers meet?",
        "Find $t$ in hours: two objects with speeds ${v}$ km/h and ${w}$ km/h, initially ${d}$ km "
        "apart, move along a line until they collide head-on.",
        "{person} leaves the valley at {v} km/h, {friend} leaves the mountain hut at {w} km/h on "
        "the same road of {d} km. Both leave at once and travel in opposite directions. After "
        "what time in hours do they meet?",
        "If two <cars|drones|trains> on a collision course move at {v} and {w} km per hour and "
        "are still {d} km apart, how many hours are left?",
        "gap {d} km; A→ {v} km/h; ←B {w} km/h; t(h)=?",
        "{d} mi apart, {v} mph vs {w} mph, same road, coming at each other, hrs?",
        "meet(dist={d} km, v1={v} km/h, v2={w} km/h, head_on=True) -> h",
        "I just got into my car and my sister got into hers, {d} km away. She comes my way at {v} "
        "km/h and I go hers at {w} km/h. How many hours until we wave at each other?",
        "How many hours will Mum and Dad be raking? The path is {d} m long. Mum starts at one end "
        "and does {v} m an hour, Dad starts at the other end with {w} m an hour, and they stop "
        "where they run into each other.",
        "In {person}'s racing game two karts start at the two ends of a straight {d} km track, "
        "facing one another. The red one does {v} km/h, the blue one {w} km/h. After how many "
        "hours do they bump?",
        "{person} sails out of one harbour at {v} km/h and {friend} out of the harbour across the "
        "lake at {w} km/h, both at sunrise and each heading for the other. The harbours lie {d} "
        "km apart. How many hours after sunrise do the two boats come together?",
        "Let $f(t) = {d} - {v}t - {w}t$ be the distance in km between two approaching vehicles "
        "after $t$ hours. Determine the $t$ with $f(t) = 0$.",
        "Two particles at the positions $0$ and ${d}$ (in metres) on a line have the constant "
        "velocities ${v}$ and $-{w}$ (in metres per hour). Determine the instant of their "
        "encounter, in hours.",
    ),
    unseen_wordings=(
        "Two boats approach each other. One makes {v} km in an hour, the other {w} km, and {d} km "
        "of river separate them. How many hours later are they side by side?",
        "closing in on each other at {v} and {w} mph from {d} miles: hours till they meet",
        "They start simultaneously, {d} km from one another, she at {v} km/h, he at {w} km/h, and "
        "walk the same path to meet. What is the duration in hours?",
        "Two cyclists start at the same time from two towns {d} km apart and ride towards each "
        "other at constant speeds of {v} km/h and {w} km/h. Determine after how many hours they "
        "meet.",
        "distance {d} km, moving towards each other, speeds {v} km/h and {w} km/h, hours until "
        "they meet?",
        "My friend and I live {d} km apart. If we both set off now towards each other on the same "
        "road, me at {v} km/h and my friend at {w} km/h, how many hours will it take until we "
        "meet?",
        "Points $A$ and $B$ are ${d}\\ \\text{km}$ apart. At $t = 0$ one body leaves $A$ towards "
        "$B$ at ${v}\\ \\text{km/h}$ and another leaves $B$ towards $A$ at ${w}\\ \\text{km/h}$. "
        "At which time $t$, in hours, do they meet?",
        "{person} and {friend} have been writing letters for years and finally want to see each "
        "other. Their houses are {d} km apart. They leave home at the same moment on the same "
        "road, {person} travelling at {v} km/h and {friend} coming the other way at {w} km/h. How "
        "many hours pass before they meet?",
        "A train leaves station A for station B at {v} km/h. At the same moment another train "
        "leaves B for A on the parallel track at {w} km/h. The line between the stations is {d} "
        "km long. How many hours after departure do the trains pass each other?",
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
        code("""
            from sympy import solve, symbols
            t = symbols("t")
            print(solve({v}*t + {w}*t - {d}, t)[0])
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
        Slip(
            "print(meeting_time({d}, {v}, {w}))",
            "There is no such function. Let us solve the equation for the time instead.",
            fix=1,
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
