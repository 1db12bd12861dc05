"""The average speed over a trip of two legs."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    v, w = number(random, 10, 120), number(random, 10, 120)
    if v == w:
        return draw(random)
    if random.random() < 0.7:
        return {"a": v * random.randint(1, 6), "v": v, "b": w * random.randint(1, 6), "w": w}
    return {"a": number(random, 10, 500), "v": v, "b": number(random, 10, 500), "w": w}


def answer(a: int, v: int, b: int, w: int) -> Fraction:
    return Fraction((a + b) * v * w, a * w + b * v)


FAMILY = Family(
    name="average_speed",
    draw=draw,
    answer=answer,
    wordings=(
        "A <car|truck|bus> <drives|travels|goes> {a} km at {v} km/h and then {b} km at {w} km/h. "
        "<What is its average speed <over|for> the <whole|entire> trip<| in km/h>?|<Find|Compute> "
        "its average speed <over|for> the <whole|entire> trip<| in km/h>.>",
        "<average speed|avg speed|mean speed>: <{a} km at {v} km/h, then {b} km at {w} km/h|{a} "
        "miles at {v} mph, then {b} miles at {w} mph><|?>",
        "<Find|Determine|Work out|Calculate> the average speed of a journey <that consists "
        "of|made up of> {a} miles at {v} mph and {b} miles at {w} mph.",
        "{person} <rides|drives> the first {a} <km|kilometres> of a <tour|route> at {v} km/h and "
        "the <remaining|last|other> {b} <km|kilometres> at {w} km/h. What is the average speed "
        "<overall|of the whole tour|from start to finish>, in km/h?",
        "<hey|hi|so> i did {a} miles at {v} mph and <another|then> {b} miles at {w} mph. <whats "
        "my average speed|how fast was i on average> <overall|for all of it>?",
        "Let $V$ be the average speed of a <train|vehicle> that <covers|runs> ${a}$ km at ${v}$ "
        "km/h and <a further|another> ${b}$ km at ${w}$ km/h. <<Find|Determine> $V$ in km/h.|What "
        "is $V$ in km/h?>",
        "On a trip, <{a} km are covered at {v} km per hour and {b} km at {w} km per hour|{a} "
        "miles are driven at {v} miles per hour and {b} miles at {w} miles per hour>. Divide the "
        "total distance by the total time. What <average speed|mean speed> <do you get|results>?",
        "A <courier|messenger> goes {a} km to <a village|the border> at {v} km/h. From there it "
        "is {b} km to the <goal|destination>, <covered|done> at {w} km/h. <What average speed "
        "does this make|Which average speed is that> for the whole way, in km/h?",
        "leg 1: {a} km, {v} km/h. leg 2: {b} km, {w} km/h. <average speed of the whole "
        "trip|overall average speed|average speed for both legs together> in km/h?",
        "What constant speed would <bring|take> a driver over the same {a} km + {b} km in the "
        "same <total |>time as driving {a} km at {v} km/h and {b} km at {w} km/h? Answer in km/h.",
        "A <boat|ferry> <sails|moves> {a} nautical miles at {v} knots <upstream|against the "
        "wind>, then {b} nautical miles at {w} knots. <Compute|Find> its average speed, in knots, "
        "for the <complete|whole> <voyage|passage>.",
        "<How fast, on average, does a <train|coach> travel|At what average speed does a "
        "<train|coach> travel> that <runs|goes> {a} miles through the <plain|valley> at {v} miles "
        "per hour and {b} miles through the <hills|mountains> at {w} miles per hour?",
        "Two stages: {a} kilometres at a speed of {v} kilometres per hour, followed by {b} "
        "kilometres at {w} kilometres per hour. <State|Give|Determine> the average speed over "
        "both<| stages>.",
        "{person} <commutes|travels> {a} km by <train|metro> at {v} km/h and {b} km by <bus|tram> "
        "at {w} km/h, without <waiting|any wait> in between. <Find the average speed of the "
        "<whole way|journey> in km/h.|What is the average speed of the <whole way|journey> in "
        "km/h?>",
        "If ${a}$ km are travelled at ${v}$ km/h and ${b}$ km at ${w}$ km/h, then the average "
        "speed <of the whole journey|over the total distance>, in km/h, is <what number|which "
        "number>?",
        "A <drone|pigeon|small plane> flies {a} miles at {v} mph and, after <a change of wind|the "
        "wind has turned>, {b} more miles at {w} mph. What is the <quotient|ratio> of total "
        "distance and total time, in mph?",
        "<Speeds|The speeds> on the two <parts|sections> of a <road|trip> were {v} km/h and {w} "
        "km/h, the <lengths|distances> {a} km and {b} km <respectively|in the same order>. "
        "<Determine|Compute|Find> the average speed over <both|all of it>.",
        "A <delivery van|taxi|bus> has {a} km of <city|town> streets, where it <makes|does> {v} "
        "km/h, and {b} km of motorway, where it <makes|does> {w} km/h. <Its average speed over "
        "the whole way is what|What's its average speed over the whole way>, in km/h?",
        "{person} and {friend} <share|take turns at> the driving. {person} drives {a} km at {v} "
        "km/h, {friend} drives the <other|next> {b} km at {w} km/h. What was the average speed of "
        "the car on the whole trip, in km/h?",
        "<Careful, it is not the mean of the speeds|Beware of simply averaging the speeds>: what "
        "is the average speed if one goes {a} km at {v} km/h and {b} km at {w} km/h?",
        "<Slowed by|After> <snow|fog|roadworks>, a driver who went at {v} mph for {a} miles "
        "<does|drives> the last {b} miles at {w} mph. Average speed for the entire <drive|trip> "
        "in mph?",
        "The <weighted harmonic mean|harmonic mean> of the speeds {v} km/h and {w} km/h, with the "
        "distances {a} km and {b} km as weights, is the average speed. <Calculate|Compute|Find> "
        "it.",
        "<Compute|Determine> the mean velocity in metres per second of a <body|particle> moving "
        "<forward |>{a} m at {v} m/s and then, in the same direction, {b} m at {w} m/s.",
        "s1={a} v1={v} s2={b} v2={w} v_avg =?",
        "v_mean = ({a} + {b}) / ({a}/{v} + {b}/{w}) =?",
        "dist;speed / {a};{v} / {b};{w} / <both rows|total>;avg =?",
        "What <does|will> the trip computer in my car show as the average, in km/h? Along the "
        "river I had {a} km, <always|constantly> at {v} km/h. After that came {b} km up to my "
        "<gran's|uncle's>, those at {w} km/h.",
        "So we moved house with a rented van. Motorway first: {a} km, {v} km/h the whole time. "
        "Then little roads for {b} km, and there I kept to {w} km/h. {friend} asks how many km/h "
        "we made on average, start to end. What do I <say|answer>?",
        "{person} is playing a racing game on the phone. Track one has {a} miles and is "
        "<done|raced> at {v} mph throughout, track two has {b} miles at {w} mph throughout. "
        "The last "
        "screen gives the average mph over the two tracks together. What's on it?",
        "our school bus keeps {v} mph for {a} miles and then {w} mph for {b} miles until the "
        "gate, no stops. as a maths task we have to say how fast it was on average from door to "
        "gate. <mph please|how many mph>",
        "A point traverses two consecutive segments of lengths ${a}$ and ${b}$ with constant "
        "speeds ${v}$ and ${w}$, respectively. Determine its mean speed <on the union of the "
        "segments|on the two segments taken together>.",
        "Let $t_1 = \\frac{{a}}{{v}}$ and $t_2 = \\frac{{b}}{{w}}$ be the <durations|times> of "
        "two successive stretches of ${a}$ km and ${b}$ km, in hours. <Determine|Evaluate> the "
        "mean speed $\\bar v = \\frac{{a} + {b}}{t_1 + t_2}$.",
        "{a}km@{v} {b}km@{w} <avg|mean> km/h?",
        "avg speed {a} mi {v} mph + {b} mi {w} mph",
        "({a}+{b})/({a}/{v}+{b}/{w})",
        "d1={a} v1={v} d2={b} v2={w} <average speed|v avg>",
        "{a} km with {v} km/h, {b} km with {w} km/h, <overall speed|speed overall>?",
        "total dist / total time: {a} at {v}, {b} at {w}",
        "mean speed, 2 legs ({a}, {v}) and ({b}, {w}), (km, km/h)",
        "{v} km/h for {a} km then {w} km/h for {b} km = how fast on avg",
        "<avg mph|average mph> if {a} miles {v} mph, {b} miles {w} mph",
        "v_avg? s = {a} + {b} km, t = {a}/{v} + {b}/{w} h",
        "harmonic avg of {v} and {w} weighted {a}, {b}",
        "run {a} m at {v} m/s, {b} m at {w} m/s, avg m/s",
        "So, you do {a} km at {v} km/h and after that it's {b} km at {w}. Now my kid averaged "
        "the speeds and got it wrong. <What's the proper average in km/h?|What should it have "
        "been, in km/h?>",
        "I cycled {a} km to my mum's at {v} km/h, then it got hilly or whatever and I did {b} km"
        " at {w} km/h. Across everything, what average <did I have|was that>, in km/h?",
        "our physics teacher is like, it's total way over total time, don't forget. well, {a} km"
        " at {v} km/h and {b} km at {w} km/h. <so what's the average in km/h|average in km/h "
        "then>?",
        "ok here's one for the drive: if we go {v} mph for {a} miles and {w} mph for the {b} "
        "miles after that, what's our mph on average, kids?",
        "I run a small delivery firm and the log says {a} km at {v} km/h plus {b} km at {w} km/h"
        " for one tour. I'd need a single speed for the tour, the average. <What do I enter, in "
        "km/h?|How many km/h is that?>",
        "Our pilot friend did {a} miles into the wind, he says at {v} mph, and then {b} miles "
        "with it at {w} mph. He asked me for the mean speed and I had no idea. How many mph?",
        "You know what trips people up? Averages of speeds. Take {a} miles at {v} mph, then {b} "
        "miles at {w} mph. So the real average speed <is|would be> how many mph?",
        "my worksheet says part one of the walk is {a} km at {v} km/h (fast walker, I know) and "
        "part two is {b} km at {w} km/h. average speed for the whole walk?",
        "I've tried it three ways. First stretch {a} km, speed {v} km/h, second stretch {b} km, "
        "speed {w} km/h. What's the average speed, all in all, in km/h?",
        "A body moves along a straight path of length ${a}$ m with speed ${v}$ m/s and then "
        "along a path of length ${b}$ m with speed ${w}$ m/s. <Evaluate|Calculate> its average "
        "speed in m/s.",
        "Compute $\\dfrac{{a} + {b}}{\\frac{{a}}{{v}} + \\frac{{b}}{{w}}}$, the average speed of"
        " a two-stage journey.",
        "Let a trip consist of stages of ${a}$ km and ${b}$ km, performed at the uniform speeds "
        "${v}$ km/h and ${w}$ km/h. <What is the mean speed of the trip in km/h?|Find the mean "
        "speed of the trip in km/h.>",
        "The average speed is defined as the distance covered divided by the time taken. Find "
        "it, in km/h, for a motion over {a} km at {v} km/h followed by a motion over {b} km at "
        "{w} km/h.",
        "For what constant speed $u$ (in km/h) does $({a} + {b})/u = \\frac{{a}}{{v}} + "
        "\\frac{{b}}{{w}}$ hold?",
        "A lorry covers ${a}$ miles of a journey at ${v}$ mph and the remaining ${b}$ miles at "
        "${w}$ mph. Calculate, as an exact number, its average speed in mph.",
        "Let $T$ be the total time of travelling ${a}$ km at ${v}$ km/h and ${b}$ km at ${w}$ "
        "km/h. Determine $\\frac{{a} + {b}}{T}$ in km/h.",
        "What speed, kept throughout, would make a journey of ${a}$ km followed by ${b}$ km last"
        " exactly as long as it does with the speeds ${v}$ km/h on the former and ${w}$ km/h on "
        "the latter part?",
        "A witch flies on her broom {a} miles over the forest at {v} mph and {b} miles over the "
        "sea at {w} mph. <What is her average speed for the flight, in mph?|How fast is she on "
        "average, in mph?>",
        "The rover on Mars rolls {a} m over sand at {v} m per hour and {b} m over rock at {w} m "
        "per hour. <Mission control wants its mean speed in m per hour.|What is its mean speed "
        "in m per hour?>",
        "A tractor tows hay {a} km along the fields at {v} km/h and returns by another way of "
        "{b} km at {w} km/h. Find the average speed of the round, in km/h, ignoring the stop "
        "between.",
        "On the first day a sledge team covers {a} km at {v} km/h, on the second {b} km at {w} "
        "km/h. Taking only the hours on the move, what is the team's average speed in km/h?",
        "A skater does {a} laps at {v} laps an hour and {b} laps at {w} laps an hour. <How many "
        "laps an hour is that on average?|What's the average number of laps an hour?>",
        "An online order travels {a} km by lorry at {v} km/h and is then flown {b} km at {w} "
        "km/h. Not counting any waiting, at what average speed, in km/h, <did it travel|was it "
        "moved>?",
        "The tour bus of a band makes {a} miles at {v} mph before the first concert and {b} "
        "miles at {w} mph after it. <State the average speed while driving, in mph.|What was its"
        " average speed while driving, in mph?>",
        "In a board game a horse gallops {a} fields at {v} fields a minute and trots {b} fields "
        "at {w} fields a minute. How many fields a minute does it make on average over the "
        "complete way?",
        "A film courier must report one figure per ride: the average speed. Today the ride had "
        "{a} km at {v} km/h through suburbs and {b} km at {w} km/h on the ring road. What figure"
        " is reported, in km/h?",
        "A canoe drifts down a quiet river for {a} km at {v} km/h and down the rapids for {b} km"
        " at {w} km/h. <Determine its average speed on the river in km/h.|Averaged over the "
        "river, how many km/h did it do?>",
        "{person}'s lift goes up {a} m at {v} m per minute to the lobby, and a second lift goes "
        "on for {b} m at {w} m per minute. Without the change-over, what's the average speed "
        "upwards in m per minute?",
    ),
    unseen_wordings=(
        "A car travels {a} km at {v} km/h and then {b} km at {w} km/h. Find its average speed for "
        "the whole journey, in km/h.",
        "I drove the first {a} km of my route at {v} km/h and did the other {b} km at {w} km/h. "
        "What was my average speed overall? I need the exact value.",
        "A train covers a distance $s_1 = {a}$ km at constant speed $v_1 = {v}$ km/h, followed by "
        "$s_2 = {b}$ km at constant speed $v_2 = {w}$ km/h. Compute the average speed over the "
        "total distance, in km/h.",
        "{person} is on the way to visit {friend}. The bus takes {person} {a} kilometres along "
        "the coast at a steady {v} kilometres per hour. After changing without any wait, another "
        "bus goes the remaining {b} kilometres at {w} kilometres per hour. How many kilometres "
        "per hour did {person} average from start to finish?",
        "A trip consists of two legs. Leg 1: length {a} km, speed {v} km/h. Leg 2: length {b} km, "
        "speed {w} km/h. Total distance divided by total time is how many km/h?",
    ),
    plans=(
        "The legs are {a} at speed {v} and {b} at speed {w}. Average speed is total distance over "
        "total time.",
        "We divide the whole distance {a} + {b} by the time, which is {a} over {v} plus {b} over "
        "{w}.",
        "The times of the legs are {a}/{v} and {b}/{w}. We need the distance {a} + {b} per total "
        "time.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(({a} + {b}) / (Rational({a}, {v}) + Rational({b}, {w})))
        """),
        code("""
            from fractions import Fraction
            time = Fraction({a}, {v}) + Fraction({b}, {w})
            print(({a} + {b}) / time)
        """),
        code("""
            from sympy import Eq, Rational, solve, symbols
            x = symbols("x")
            print(solve(Eq(x * (Rational({a}, {v}) + Rational({b}, {w})), {a} + {b}), x)[0])
        """),
    ),
    slips=(
        Slip(
            "print(({a} + {b}) / (Rational({a}, {v}) + Rational({b}, {w})))",
            "`Rational` was never imported. It is in sympy.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(Fraction({a} + {b}, {a} / {v} + {b} / {w}))
            """),
            "`Fraction` does not take a float. <Make each time a `Fraction`|The times must be "
            "exact too>.",
            fix=1,
        ),
        Slip(
            code("""
                from fractions import Fraction
                time = Fraction("{a}/{v} + {b}/{w}")
                print(({a} + {b}) / time)
            """),
            "A `Fraction` cannot read a sum. Add two fractions instead.",
            fix=1,
        ),
        Slip(
            "from math import average\nprint(average([{v}, {w}], [{a}, {b}]))",
            "There is no such function in `math`. <Let us divide distance by time "
            "instead|Distance over time is the way>.",
        ),
        Slip(
            code("""
                from sympy import Eq, Rational, solve, symbols
                x = symbols("x")
                print(solve(Eq(x * (Rational({a}, {v}) + Rational({b}, {w})), {a} + {b}), x)[1])
            """),
            "There is only one solution. <Take the one at index 0|Its index is 0>.",
            fix=2,
        ),
    ),
    conclusions=(
        "The average speed is $\\boxed{{answer}}$.",
        "<So|Hence> the average speed over the whole trip is $\\boxed{{answer}}$.",
        "Total distance over total time is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The time is {a} over {v} plus {b} over {w}, and the distance is {a} + {b}. Dividing "
        "distance by time gives $\\boxed{{answer}}$.",
        "Average speed is total distance over total time, so each of {v} and {w} counts by the "
        "time it was driven. For {a} and {b} this gives $\\boxed{{answer}}$.",
    ),
)
