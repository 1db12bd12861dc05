"""When the faster of two travellers catches up with the one who started earlier."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """The slower speed v, the faster w, and the head start h; mostly a whole time."""
    h, t = random.choice((1, 1, 2, 2, 3, 4, 5, 6)), random.randint(1, 12)
    v, w = t // gcd(h, t), (t + h) // gcd(h, t)
    if random.random() < 0.2:
        v, w = sorted(random.sample(range(10, 121), 2))
    else:
        least = 10 // v + 1
        scale = number(random, least, max(140 // w, least))
        v, w = v * scale, w * scale
    return {"v": v, "w": w, "h": h, "hours": "hour" if h == 1 else "hours"}


def answer(v: int, w: int, h: int, hours: str) -> Fraction:
    lead = v * h
    return Fraction(lead, w - v)


FAMILY = Family(
    name="catch_up",
    draw=draw,
    answer=answer,
    wordings=(
        "A <truck|bus|train> leaves a <city|depot> at {v} km/h. {h} {hours} later a car "
        "follows it on the same <road|route> at {w} km/h. How many hours does the car "
        "need to catch up?",
        "catch up problem: first {v} km/h, second {w} km/h starts {h} h later, hours "
        "until it <catches up|catches the first>?",
        "<Find|Determine|Calculate> the time in hours a <car|train> going {w} mph takes "
        "to <overtake|catch> a <bus|lorry> going {v} mph that left the same place {h} "
        "{hours} earlier.",
        "{person} sets off at {v} km/h. {h} {hours} later {friend} sets off <after "
        "{person}|on the same route> at {w} km/h. How many hours <of driving does "
        "{friend} need to catch up|after {friend}'s own start does {friend} catch up>?",
        "<hey|hi|ok> my <dad|brother> left {h} {hours} before me driving {v} mph, im "
        "going {w} mph on the same road. how many hours do i have to drive until i catch "
        "him",
        "How many hours does it take a <boat|ship> making {w} knots to reach a "
        "<boat|ship> making {v} knots that sailed from the same harbour in the same "
        "direction {h} {hours} <earlier|before>?",
        "Let $t$ be the time in hours with ${w}t = {v}(t + {h})$. <Find|Determine> $t$.",
        "A freight train <starts|departs> from a station, running at {v} km/h. An "
        "express leaves the same station {h} {hours} later and runs at {w} km/h on a "
        "parallel track. After how many hours of its trip does the express <draw "
        "level|catch the freight train>?",
        "{v} mph with a {h} hour head start vs {w} mph: <how many hours does the fast "
        "one drive till it catches up|hours the faster one needs to catch up>?",
        "A thief <flees|drives away> at {v} km/h. The police start from the same spot "
        "{h} {hours} later and <chase|pursue> at {w} km/h. How many hours does the "
        "<chase|pursuit> last?",
        "Two drones fly along the same line from the same point. The first flies at {v} "
        "km/h. The second starts {h} {hours} after it, at {w} km/h. How many hours does "
        "the second fly until it <reaches|meets> the first?",
        "v1={v} km/h, v2={w} km/h, delay of #2 = {h} h, catch-up time from start of #2 (h) =?",
        "When will the second car <have caught|catch> the first? Count in hours from the "
        "second car's start. The first does {v} km/h and the second, which starts {h} "
        "{hours} later at the same place, does {w} km/h.",
        "A <camper|moped|tractor> at {v} km/h has a head start of {h} {hours}. <Work "
        "out|Calculate> how many hours a motorbike at {w} km/h takes to close the gap.",
        "{friend} forgot the keys! {friend} drove off {h} {hours} ago at a steady {v} "
        "km/h, and {person} now follows by car at {w} km/h on the same road. After how "
        "many hours of driving does {person} hand over the keys?",
        "The <slower|first> of two runners on an endless road in a video game covers {v} "
        "fields per hour and starts {h} {hours} earlier. The other one covers {w} fields "
        "per hour. How many hours does the other one run until it is level?",
        "If a ship leaves port at {v} knots and a patrol boat leaves the same port {h} "
        "{hours} later at {w} knots on the same course, <how many hours does the patrol "
        "boat need to reach the ship|what is the patrol boat's time in hours until it "
        "reaches the ship>?",
        "same start, same direction: A {v} km/h, B {w} km/h, B leaves {h} h after A. B "
        "catches A after ? hours (B's time)",
        "<An airship|A glider> moves at {v} km/h in a straight line. {h} {hours} after "
        "it has taken off, a helicopter takes off at the same field and follows at {w} "
        "km/h. How many hours must the helicopter fly to be with it?",
        "State the number of hours after which a body with speed ${w}$ km/h, starting "
        "${h}$ {hours} late from the same point, overtakes a body with speed ${v}$ km/h.",
        "My sister and I take the same motorway from home. She is {h} {hours} ahead of "
        "me and does {v} miles an hour the whole time. I do {w} miles an hour. How many "
        "hours am I on the road when I pass her?",
        "A <coach|van> leaves at {v} mph, and a sports car is sent after it {h} {hours} "
        "later at {w} mph. In how many hours is the sports car level with it?",
        "solve {w} t = {v} (t + {h}) for t",
        "A van left town {h} {hours} before noon, and a motorcyclist follows it from "
        "there at noon. They go {v} km/h and {w} km/h, the van being slower. How many "
        "hours after noon does the motorcyclist catch up?",
        "How long, in hours, is a parcel of {things} on its way before it is caught? It "
        "moves at {v} km/h from the warehouse; {h} {hours} after it a courier leaves the "
        "warehouse at {w} km/h. Count from the courier's start.",
        "pursuit: lead {h} h x {v} km/h, chaser {w} km/h, hours of chase?",
        "The school bus left without {person} and goes {v} km/h. A taxi takes {person} "
        "after it at {w} km/h, {h} {hours} after it left the school. How many hours does "
        "the taxi ride last until the bus is reached?",
        "A fast train with {w} km/h is dispatched {h} {hours} after a slow one with {v} "
        "km/h from the same station in the same direction. Calculate how many hours the "
        "fast one <has been travelling|travels> when they are side by side.",
        "need help w/ this one: slow car {v} mph leaves first, fast car {w} mph leaves "
        "{h} {hours} later, same road, how many hours does the fast car drive before it "
        "catches the slow one",
        "$x_1(t) = {v}(t + {h})$ and $x_2(t) = {w}t$ are the positions in km of two "
        "vehicles after $t$ hours. <For which $t$ are they equal?|When, in hours, do the "
        "vehicles meet?>",
        "A storm moves along the coast covering {v} km each hour. Researchers leave the "
        "place where it began {h} {hours} after it and cover {w} km each hour. How many "
        "hours do they drive until they reach the storm?",
        "In a rally car 1 averages {v} km/h and car 2 averages {w} km/h. Car 2 starts "
        "{h} {hours} behind car 1. How many hours into its own race does car 2 overtake?",
    ),
    unseen_wordings=(
        "{person} leaves home by car at {v} km/h. {friend} leaves {h} {hours} later from "
        "the same house at {w} km/h along the same road. How many hours will {friend} "
        "drive until the two meet?",
        "head start {h} h, speeds {v} & {w} km/h, same direction. hours for 2nd to catch 1st?",
        "A goods train left {h} {hours} ago with {v} km/h. With {w} km/h, how many hours "
        "will a locomotive that starts now at the same station need to get to it?",
        "A cutter that makes {w} knots pursues a smuggler that makes {v} knots and left "
        "the same bay {h} {hours} before the cutter. How many hours does the pursuit "
        "take?",
        "Two buses use the same line from the same terminal. Bus A runs at {v} km/h, bus "
        "B at {w} km/h, and B departs {h} {hours} after A. Find the time in hours from "
        "the departure of B until B overtakes A.",
        "so one car has been gone for {h} {hours} at {v} mph and another goes after it "
        "at {w} mph, how long till it gets there in hours",
    ),
    plans=(
        "In {h} {hours} the first gets {v} * {h} ahead. The gap closes at the speed {w} - {v}.",
        "Let t be the time of the faster one. Both have gone the same distance when {w} "
        "t = {v} (t + {h}).",
        "The lead is {v} times {h}. We divide it by the difference of the speeds {w} and {v}.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction({v} * {h}, {w} - {v}))
        """),
        code("""
            from sympy import Eq, solve, symbols
            t = symbols("t")
            print(solve(Eq({w} * t, {v} * (t + {h})), t)[0])
        """),
        code("""
            from fractions import Fraction
            lead = {v} * {h}
            closing = {w} - {v}
            print(Fraction(lead, closing))
        """),
    ),
    slips=(
        Slip(
            code("""
                from fractions import Fraction
                print(Fraction(lead, {w} - {v}))
            """),
            "`lead` is not defined. It is the distance covered in the head start.",
            fix=2,
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                print(solve(Eq({w} * t, {v} * (t + {h})), t)[0])
            """),
            "`t` must be made a symbol first.",
            fix=1,
        ),
        Slip(
            code("""
                from math import Fraction
                print(Fraction({v} * {h}, {w} - {v}))
            """),
            "`Fraction` is in the module `fractions`.",
        ),
    ),
    conclusions=(
        "The faster one catches up after $\\boxed{{answer}}$ hours.",
        "So it takes $\\boxed{{answer}}$ hours.",
        "They are level after $\\boxed{{answer}}$ hours.",
    ),
    reasoning=(
        "During the head start of {h} {hours} the slower one covers a lead at speed {v}. "
        "The gap shrinks at the difference of {w} and {v}, so the time is "
        "$\\boxed{{answer}}$.",
        "From ${w}t = {v}(t + {h})$ one gets $t = \\boxed{{answer}}$.",
    ),
)
