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
        "{d} km between, {v} km/h + {w} km/h toward each other, <hours?|time in h>",
        "time to meet hrs dist={d}mi v={v}mph u={w}mph opposite ends",
        "{d}/({v}+{w}) hours",
        "2 trains {d} km apart facing each other {v} & {w} kph <when meet (h)|hours to meet>",
        "closing distance {d} km at {v} and {w} km/h, t in hours?",
        "A at {v} km/h, B at {w} km/h, {d} km apart, approaching. t/h = ?",
        "how many hrs before they <crash|collide>, {d} miles gap, {v} mph one way {w} mph the "
        "other",
        "<meetup|rendezvous> time [h]: separation {d} km, speeds {v}, {w} km/h, both start now",
        "x1 = {v}t, x2 = {d} - {w}t, x1 = x2, t?",
        "t with {v}t + {w}t = {d}",
        "head on: {v} km/h vs {w} km/h, still {d} km off, hours left",
        "cyclists {d} km apart ride at each other {v}, {w} km/h hrs till they meet",
        "So basically there's two trains, {d} km apart, one does {v} and the other {w} km an "
        "hour, straight at each other. Classic. How many hours <till they meet|before they "
        "pass>?",
        "My kid's worksheet has two walkers coming from opposite ends of a {d} km path, {v} km/h"
        " for one, {w} km/h for the other. <What's|How do I get> the time in hours when they "
        "bump into each other?",
        "I'm driving up to meet my cousin, who's driving down. There's {d} miles of highway "
        "between us, I do {v} mph, she does {w}. How many hours and we're <having coffee|in the "
        "same place>?",
        "Every maths book has this one, I swear: {d} km, one car {v} km/h, one car {w} km/h, "
        "they start together and head for one another. In how many hours do they meet?",
        "Okay, my students always subtract. The boats come at each other, {v} and {w} km an "
        "hour, with {d} km of water in between. What's the time in hours, then?",
        "We raced RC cars from both ends of the field, well, {d} m apart. Mine made {v} m a "
        "minute, his {w} m a minute, right at each other. How many minutes till they hit?",
        "Say my drone's {d} km from yours and we fly them nose to nose, {v} km/h mine, {w} km/h "
        "yours. How long in hours before <the bang|they're at the same point>?",
        "My dad and I are painting the fence from the two ends. It's {d} m, he gets {v} m done "
        "an hour, I get {w} m. How many hours until we <meet|shake hands in the middle "
        "somewhere>?",
        "Quick one for my hiking club: one group goes up at {v} km/h, one comes down at {w} "
        "km/h, same start time, trail's {d} km. Hours till we meet?",
        "Let two points at distance ${d}$ km approach each other on a straight line with "
        "constant speeds ${v}$ km/h and ${w}$ km/h. <Determine|Find> the time, in hours, at "
        "which they coincide.",
        "The distance between two <moving bodies|vehicles> decreases by ${v} + {w}$ km every "
        "hour. At first it is ${d}$ km. After how many hours is it $0$?",
        "Solve ${v}t + {w}t = {d}$, where $t$ is the number of hours two <runners|trains> travel"
        " towards one another before meeting.",
        "Towns $A$ and $B$ are ${d}$ km apart. At the same instant a rider leaves $A$ for $B$ at"
        " ${v}$ km/h and another leaves $B$ for $A$ at ${w}$ km/h. Let $t$ be the hours elapsed "
        "when they meet. <Compute|Evaluate> $t$.",
        "If $s_1(t) = {v}t$ and $s_2(t) = {d} - {w}t$ describe the positions (in km, $t$ in "
        "hours) of two cyclists on a road, for which $t$ do they meet?",
        "What is the ratio of the distance ${d}$ km to the relative speed of two cars, which "
        "drive head-on at ${v}$ km/h and ${w}$ km/h? State it in hours.",
        "Two ends of a canal ${d}$ km long are left simultaneously by barges with the speeds "
        "${v}$ km/h and ${w}$ km/h. Calculate the number of hours up to their encounter.",
        "Two observers, initially separated by {d} miles, travel towards each other at uniform "
        "speeds of {v} mph and {w} mph. How many hours elapse before their separation "
        "<vanishes|becomes nil>?",
        "Prince and princess ride out of their castles at dawn, each down the same road towards "
        "the other, {v} leagues an hour the prince, {w} leagues an hour the princess. The "
        "castles are {d} leagues apart. After how many hours do they <embrace|fall into each "
        "other's arms>?",
        "In the kitchen two ants start at the ends of a {d} cm counter and run at one another, "
        "{v} cm a second and {w} cm a second. After how many seconds are they face to face?",
        "A rescue ship steams at {v} knots towards a damaged freighter that limps towards it at "
        "{w} knots. There are {d} nautical miles of sea between them. In how many hours does the"
        " rescue ship <get there|reach the freighter>?",
        "A shuttle and a supply craft in deep space are {d} km apart and close in head-on, with "
        "{v} km per second and {w} km per second. How many seconds remain until docking?",
        "Two ploughs clear {d} km of snowed-in pass road, one from each valley. {person}'s does "
        "{v} km an hour, {friend}'s {w} km an hour. How many hours until the road is <open|clear"
        " all the way>?",
        "{person} and {friend} dust the {d} m long skirting board of a concert hall from "
        "opposite corners, {v} m and {w} m per minute. After how many minutes do their cloths "
        "touch?",
        "A pool that is {d} m long: {person} swims from one end at {v} m a minute, {friend} from"
        " the other at {w} m a minute. They dive in together. How many minutes pass until they "
        "are level for the first time?",
        "Two courier vans of one firm leave depots {d} km from each other to swap parcels on the"
        " way. The first averages {v} km/h, the second {w} km/h. <How many hours after leaving "
        "do they swap|What is the driving time in hours up to the swap>?",
        "Two typists copy a {d}-page manuscript, one from the front at {v} pages an hour, one "
        "from the back at {w} pages an hour. After how many hours do they arrive at the same "
        "place?",
        "A falcon released at {v} km/h flies to meet its mate, which comes towards it at {w} "
        "km/h from {d} km away. When, in hours from the release, are the two birds together?",
        "A fuse {d} cm long is lit at both ends. From the left it burns {v} cm per minute, from "
        "the right {w} cm per minute. How many minutes until the flames meet?",
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
