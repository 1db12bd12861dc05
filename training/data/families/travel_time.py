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
        "{d} km {v} km/h <how long in h|hours?>",
        "t = d/v, d={d} km, v={v} km/h",
        "{v} mph {d} miles, <time hrs|hours needed>",
        "eta in hours? {d} km to go, {v} km/h",
        "dist {d} mi, rate {v} mi/h, time = ? h",
        "how long {d} km at {v} kph (hours)",
        "hrs for {d} nautical miles @ {v} kn",
        "s={d}km v={v}km/h t=?h",
        "{d} divided by {v}, km and km/h, hours",
        "avg {v} km/h, trip {d} km, duration h",
        "<driving|riding> {d} miles doing {v} an hour, hours total",
        "need time (h): {v} km/h over {d} km",
        "So we're going to my aunt's and it's {d} km, and my mum drives {v} km/h, like, the "
        "whole way. How many hours am I stuck in the car?",
        "My son's exercise: a boat does {v} km in an hour and has to cross a lake of {d} km. He "
        "has to give the time in hours. What is it?",
        "I want to walk a long trail, {d} kilometres, and my pace is about {v} kilometres an "
        "hour, let's say exactly that. How many hours of walking do I have ahead of me?",
        "ok what is {d} miles at {v} miles an hour, in hours I mean, as a fraction if it doesn't"
        " come out whole",
        "we were asked in class how long a snail robot needs for {d} metres when it makes {v} "
        "metres an hour. How many hours would you say?",
        "I'm a courier and today's round is {d} km. If I keep up {v} km/h on average, how many "
        "hours will it take me?",
        "the sat nav's broken, but I know there's {d} miles left and I'm doing a steady {v} mph."
        " So in how many hours am I there?",
        "Teacher told us time equals distance over speed. The distance is {d} km and the speed "
        "is {v} km/h. How many hours did you get?",
        "My friend rows, and she does {v} km every hour. She wants to do {d} km for charity. How"
        " many hours is she going to be rowing?",
        "A particle moves along a line at constant speed ${v}$ km/h. <Find|Determine> the time, "
        "in hours, during which it covers ${d}$ km.",
        "Solve ${v} t = {d}$ for $t$, where $t$ is the number of hours a vehicle with speed "
        "${v}$ km/h needs for ${d}$ km.",
        "The distance between stations $A$ and $B$ is ${d}$ km. A train passes from $A$ to $B$ "
        "at the uniform speed of ${v}$ km/h. In how many hours does it do so?",
        "How many hours elapse while a car travelling uniformly at {v} mph covers {d} miles?",
        "<Calculate|Work out> the journey time, in hours, for a distance of {d} km and an "
        "average speed of {v} km/h.",
        "Let $T$ denote the duration in hours of a voyage of {d} nautical miles at {v} knots. "
        "Find $T$.",
        "A coach leaves town and travels {d} km at a mean speed of {v} km/h. Give the number of "
        "hours between departure and arrival.",
        "Distance is proportional to time, with {v} km for each hour. What time in hours belongs"
        " to {d} km?",
        "The dwarves are tunnelling towards the treasure and gain {v} metres every hour. The "
        "gold lies {d} metres away. How many hours must they still dig?",
        "A comet dust cloud drifts {v} km an hour relative to a probe that is {d} km away. After"
        " how many hours does it reach the probe?",
        "{person} paints the centre line of a new road. The machine does {v} metres an hour and "
        "the line is {d} metres long. How many hours does the painting take?",
        "A reindeer sled glides at {v} km/h. Between the North Pole workshop and the first "
        "chimney there are {d} km. <How many hours is the sled under way?|What is the flying "
        "time in hours?>",
        "At the knitting contest, {friend}'s scarf grows by {v} centimetres an hour. The prize "
        "goes to {d} centimetres. In how many hours is the scarf long enough?",
        "A cable ship lays {v} km of cable every hour. How many hours does it work on a stretch "
        "of {d} km?",
        "The marathon bus follows the runners at {v} km/h for the whole {d} km. For how many "
        "hours does the bus driver stay at the wheel?",
        "On the stage set, a paper moon is pulled along a rail of {d} cm at {v} cm per hour. "
        "What number of hours goes by until it gets to the other end?",
        "The elephants of a travelling circus walk {v} miles an hour, and the next town is {d} "
        "miles off. They walk without a rest. State how many hours they walk.",
        "A mountain railway crawls at {v} km/h up a track of {d} km. A tourist at the bottom "
        "asks how many hours the ride is. What does the guard reply?",
        "In a strategy game a scout moves {v} tiles per hour of game time. The enemy's castle is"
        " {d} tiles away. How many hours of game time pass before the scout is there?",
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
