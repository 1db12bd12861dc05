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
        "{v} km/h, {h}h head start, chaser {w} km/h, <catch time h|hours to catch>?",
        "{w}t={v}(t+{h}) <t=?|t>",
        "{v}*{h}/({w}-{v})",
        "lead {h} {hours} @ {v} mph, pursuer {w} mph, hrs <to catch|of chase>",
        "A {v} km/h at t=0, B {w} km/h at t={h}, hours B drives till level",
        "slow {v} fast {w} (km/h) fast starts {h} h late, <catch up after how many h|hours till "
        "caught> (fast one's clock)",
        "v1={v}, v2={w}, delay {h}h, hours of 2nd until overtake",
        "time to close gap of {v}*{h} km at {w} minus {v} km/h",
        "overtake time in hours, {v} mph left {h} {hours} before {w} mph, from start of 2nd",
        "bus {v} km/h left {h}h ago, car {w} km/h starts now, <when caught (h)|hours till it's "
        "caught>",
        "{h} {hours} behind, my speed {w} mph, theirs {v} mph, hours till i get them",
        "car 2 ({w} km/h) starts {h}h after car 1 ({v} km/h), same road, car 2 <drive "
        "time|driving hours> ?",
        "So they left {h} {hours} ago, doing {v} km/h, and we're leaving now and doing {w} km/h "
        "the whole way. In how many hours do we <have|catch> them?",
        "My kid's worksheet has these two trains again. One's at {v} km/h, the other starts {h} "
        "{hours} afterwards from the same place at {w} km/h. <How many hours does number two "
        "need until|How many hours has number two been going when> it catches number one?",
        "ok basically the slow one builds up a lead for {h} {hours} at {v} mph, and it keeps "
        "going, but then the fast one drives after it at {w} mph and eats the lead up. how many "
        "hours of eating?",
        "My wife forgot her phone, and she's been driving at {v} km/h for {h} {hours}. If I jump"
        " in the car this minute and go {w} km/h after her, how many hours is it till I <pull up"
        " beside|reach> her?",
        "I coach rowing, so here's one: boat A goes {v} km/h, boat B {w} km/h, same direction, "
        "and B sets off {h} {hours} later. After how many hours of B rowing <are they side by "
        "side|do we see them level>?",
        "our teacher calls it the pursuit problem. you've got {v} km/h with {h} {hours} in hand "
        "and {w} km/h behind. when's it over, in hours from when the second one sets out?",
        "Can you settle an argument? He walks off, well, rides off, at {v} km/h, I wait for {h} "
        "{hours} and follow at {w} km/h. I say it's not that long. How many hours am I riding "
        "<before I've got him|until I'm with him>?",
        "I get that the gap is speed times time at first, {v} mph times {h} {hours}, and then it"
        " shrinks because the other goes {w} mph. So how many hours till the gap's gone?",
        "we did this in class but with snails. same thing: first {v} km/h, then {h} {hours} "
        "later the second at {w} km/h from the same spot. hours for the second to <draw "
        "level|overtake>?",
        "Two bodies move from a point $O$ along a ray. The first has speed ${v}$ km/h; the "
        "second starts ${h}$ {hours} after it with speed ${w}$ km/h. <Evaluate|Calculate> the "
        "travel time of the second, in hours, until they meet.",
        "Let $s_1 = {v}\\tau$ and $s_2 = {w}(\\tau - {h})$ be the distances covered by two cars "
        "$\\tau$ hours after the first set out. Find $\\tau - {h}$ at the moment when $s_1 = "
        "s_2$.",
        "What time, in hours, does a vehicle moving at ${w}$ km/h need to make up a lead of ${v}"
        " \\cdot {h}$ km on a vehicle moving ahead of it at ${v}$ km/h?",
        "Compute $\\dfrac{{v} \\cdot {h}}{{w} - {v}}$, the number of hours in which a pursuer at"
        " ${w}$ km/h makes up a delay of ${h}$ {hours} behind a vehicle at ${v}$ km/h.",
        "A vehicle leaves $P$ at ${v}$ mph. After ${h}$ {hours} a second vehicle leaves $P$ "
        "along the same route at ${w}$ mph. How many hours after the departure of the second "
        "will it overtake the first?",
        "Find the abscissa $t$ of the point where the lines $y = {w}t$ and $y = {v}t + {v} "
        "\\cdot {h}$ intersect.",
        "Let the relative speed of a pursuer be ${w} - {v}$ km/h, the pursued moving at ${v}$ "
        "km/h with a start of ${h}$ {hours}. For how many hours does the pursuit last?",
        "If a cyclist who rides at ${v}$ km/h is followed, ${h}$ {hours} later and from the same"
        " starting point, by a motor scooter at ${w}$ km/h, after how many hours of riding does "
        "the scooter overtake?",
        "A witch on a broom leaves the castle at {v} miles an hour. {h} {hours} later a dragon "
        "sets out after her, flying {w} miles an hour. <For how many hours does the dragon fly "
        "before it has her?|How many hours must the dragon fly to reach her?>",
        "A probe travels straight away from a station at {v} thousand km per hour. A rescue ship"
        " leaves the station {h} {hours} after the probe, at {w} thousand km per hour. In how "
        "many hours of flight does it reach the probe?",
        "The ice cream van left the kitchen without the cones and drives at {v} km/h. {person} "
        "notices it {h} {hours} after the van left and at once follows at {w} km/h. <How many "
        "hours later are the cones delivered?|After how many hours on the road are the cones "
        "delivered?>",
        "A herd of wild horses runs from a farm at {v} km/h, and the farmer's helicopter takes "
        "off from the farm {h} {hours} afterwards at {w} km/h. How many hours after take-off is "
        "it above the herd?",
        "One pump fills a tank with {v} litres per hour. {h} {hours} later a second pump starts "
        "to fill an equal tank with {w} litres per hour. How many hours must the second pump run"
        " until the two tanks hold the same amount?",
        "{person} types {v} lines an hour. {friend} starts {h} {hours} later on the same text "
        "and types {w} lines an hour. How many hours of typing does {friend} need to <draw "
        "level|have as many lines>?",
        "A parade float moves out of town at {v} furlongs an hour, and the band, {h} {hours} "
        "late, follows from the same square at {w} furlongs an hour. How many hours does the "
        "band march until it has caught up with the float?",
        "A bookshop's first packing team packs {v} parcels per hour. The other team begins {h} "
        "{hours} after it and packs {w} per hour. <After how many hours of its own work has the "
        "other team packed equally many?|How many hours of work does the other team need to be "
        "level?>",
        "A ferry heads for the islands at {v} knots. A speedboat with the missing passengers "
        "leaves the same pier {h} {hours} after the ferry and makes {w} knots. When, in hours "
        "after the speedboat's departure, can they <climb on board|change boats>?",
        "In an adventure game the smugglers' cart rolls {v} miles every hour. The heroes leave "
        "the same inn {h} {hours} later and cover {w} miles every hour. How many hours does the "
        "heroes' ride take until they stop the cart?",
        "{friend} began saving {h} {hours} before {person} in an online game, earning {v} coins "
        "an hour. {person} earns {w} coins an hour. Both began with nothing. How many hours does"
        " {person} have to play to <equal|catch up with> {friend}?",
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
