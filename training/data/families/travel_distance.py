"""The distance covered at constant speed in a given time."""

import re
from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """The time in words, and how a program writes it in hours and in minutes."""
    while True:
        v, h, m = number(random, 6, 400), number(random, 2, 48), 5 * random.randint(1, 11)
        kind = random.choice(("hours", "hours", "both", "both", "minutes", "half"))
        if kind == "hours":
            time, hours, minutes, total = f"{h} hours", f"{h}", f"60 * {h}", 60 * h
        elif kind == "both":
            h = random.randint(1, 12)
            plural = "s" if h > 1 else ""
            time, total = f"{h} hour{plural} and {m} minutes", 60 * h + m
            hours, minutes = f"({h} + Fraction({m}, 60))", f"60 * {h} + {m}"
        elif kind == "minutes":
            time, hours, minutes, total = f"{m} minutes", f"Fraction({m}, 60)", f"{m}", m
        else:
            h = random.randint(1, 12)
            time, hours = f"{h}.5 hours", f'Fraction("{h}.5")'
            minutes, total = f"round(60 * {h}.5)", 60 * h + 30
        if v * total % 60 == 0:
            return {"v": v, "time": time, "hours": hours, "minutes": minutes}


def answer(v: int, time: str, **program: str) -> Fraction:
    spans = re.findall(r"([\d.]+) (hour|minute)", time)
    each = (v * Fraction(span) / (60 if unit == "minute" else 1) for span, unit in spans)
    return sum(each, Fraction(0))


FAMILY = Family(
    name="travel_distance",
    draw=draw,
    answer=answer,
    wordings=(
        "A <train|bus|plane|truck> travels at {v} km/h for {time}. <How far does it go, in "
        "km?|How many kilometres does it cover?>",
        "<How far|How many miles> do you get in {time} at {v} <mph|miles per hour><, in miles|>?",
        "v = {v} km/h, t = {time}, <d in km?|distance (km) = ?|s = ? km>",
        "speed {v} mph, time {time}, <distance|how many miles>?",
        "<hey|hi|ok> if i <go|drive|ride> {v} km/h for {time} <how far do i get in km|how many km "
        "is that>",
        "<Find|Calculate|Determine> the distance in kilometres <covered|travelled> in {time} at a "
        "<constant|steady|uniform> speed of {v} km/h.",
        "An object moves with constant velocity ${v}$ km/h. <Compute|Find|Determine> the length of "
        "its path in km after {time}.",
        "{person} drives for {time} at an average speed of {v} km/h. How many kilometres long is "
        "the <trip|drive|route>?",
        "{v} km/h * {time} = ? km",
        "How many nautical miles does a <ship|ferry|yacht> making {v} knots sail in {time}?",
        "After {time} on the <motorway|road> at {v} km/h, how many kilometres has {person} "
        "<covered|behind>?",
        "The cruising speed of <a plane|a helicopter|an airship> is {v} km/h. It flies for {time}. "
        "<State|Give> the distance flown in km.",
        "going {v} miles an hour, <been on the road for|driving for> {time}. miles?",
        "Use $d = vt$ with a speed of {v} km/h and a time of {time}. <Find|Calculate> $d$ in km.",
        "Two <towns|stations|cities> are connected by a train that takes {time} at {v} km/h, "
        "without a stop. How many kilometres of track lie between them?",
        "A <storm|cloud|herd> moves at {v} km/h. How many km does it move <in|within> {time}?",
        "What distance, in miles, is <covered|travelled> by a vehicle that keeps a speed of {v} "
        "miles per hour for {time}?",
        "constant speed of {v} km per hour, <trip takes|lasting> {time}, km <travelled|total>?",
        "how many kilometers <would|will> a <drone|car|scooter> make in {time} when it does {v} "
        "kilometers an hour the whole time",
        "A robot rolls through a <hall|warehouse> at {v} metres per hour. How many metres does it "
        "roll in {time}?",
        "It took me {time} to get to {friend}'s <house|village> and my average speed was {v} km/h. "
        "How many km is it from my home to there, by the road I took?",
        "<Work out|Compute> how many miles <are|were> flown in {time} if the ground speed <is|was> "
        "{v} mph.",
        "{person} set the cruise control to {v} mph and kept it there for {time}. By how many "
        "miles did the odometer go up?",
        "dist? [km] - {time} @ {v} km/h",
        "t: {time}; v: {v} mi/h; d (mi): ?",
        "My sister's <train|coach> left {time} ago and has been going at {v} km/h ever since. How "
        "many km from the station is it now, along the line?",
        "How long, in km, is a <race|rally> whose winner needs {time} at an average of {v} km/h?",
        "In {time}, which distance is covered at {v} km/h? Answer in kilometres.",
        "A <pigeon|falcon|swan> keeps up {v} km/h. For {time} it flies straight on without a "
        "break. Find the number of kilometres it <covers|flies>.",
        "The journey lasted {time}, and the <average|mean> speed was {v} km/h. What was its length "
        "in kilometres?",
        "A car moves along a straight road and its speed is $v(t) = {v}$ km/h at every moment. "
        "What distance in km does it cover in {time}?",
        "can <someone|anybody> help, a boat does {v} km in one hour, how many km does it do in "
        "{time} at the same speed?",
        "Every hour a <spacecraft|balloon|submarine> gets {v} km further. <By how many km does it "
        "advance|How many km further is it> after {time}?",
        "{time} at {v} km/h, <km?|total km|how many km>",
        "{v} kph for {time} distance",
        "how far @ {v} mph in {time} (miles)",
        "vel {v} km/h dur {time} dist km ?",
        "s = v*t, v={v} km/h, t={time}, s in km",
        "{v} mph x {time} -> <mi|miles>",
        "{time} drive doing {v} km/h <length km|is how many km>",
        "miles gone after {time}, {v} mi/hr",
        "avg {v} km/h over {time}; km ridden?",
        "<pace|rate> {v} km per hour, {time}, get distance in km",
        "{v} knots {time} how many nautical miles",
        "cruise {v} km/h, clock {time}, odometer + ? km",
        "We've been sitting in this bus for {time} and the driver swears he's kept to {v} km/h "
        "all along. So how many kilometres have we come?",
        "my daughter's homework has a cyclist who <rides|pedals> at {v} km/h and doesn't stop "
        "for {time}. She has to say how many km. What is it?",
        "I was on the boat for {time}, and the skipper said we were making {v} miles an hour, "
        "pretty steady. How many miles would that be?",
        "okay so basically the speed's {v} km/h and the time is {time}, and I need the "
        "kilometres. Do I just multiply, and what do I get?",
        "Grandpa always brags that his old tractor went {v} km/h from the farm to the market, "
        "and that it took {time}. How far away was that market then, in km?",
        "Imagine you're on a motorbike, {v} miles per hour, never faster, never slower. After "
        "{time}, how many miles are behind you?",
        "our physics teacher gave us a constant velocity of {v} km/h and a duration of {time} "
        "and asked for the displacement in km along a straight line. Which number is right?",
        "I've got a flight of {time} coming up and, I looked it up, the plane averages {v} km/h."
        " How many kilometres do we fly?",
        "Tell me, if my horse trots at {v} km/h, and say it could do so for {time}, how many "
        "kilometres would it get?",
        "A body in uniform motion has speed ${v}\\,\\text{km/h}$. <Find|Calculate> the length in"
        " kilometres of the path it describes in {time}.",
        "Given that speed is the ratio of distance to time, determine the distance in miles that"
        " corresponds to a speed of {v} mph and a time of {time}.",
        "A lorry is driven at an average speed of {v} km/h. Its journey takes {time}. Work out, "
        "in km, the distance it travels.",
        "Compute the area, in km, under the constant speed graph $v = {v}$ km/h for a time span "
        "of {time}.",
        "How many kilometres does a point moving along a line at the rate of ${v}$ km/h advance "
        "in {time}?",
        "Let $x$ be the number of kilometres that a train with the constant speed of {v} km/h "
        "puts behind it in {time}. Find $x$.",
        "A motorist maintains {v} miles per hour. What is the total mileage for a run of {time}?",
        "Consider a river whose water flows at {v} km/h everywhere. What distance, in km, does a"
        " floating <cork|leaf> drift in {time}?",
        "The witch's broom has only one speed, {v} km/h. She is away for {time} and flies all "
        "the while. How many kilometres does she put behind her?",
        "A lava front creeps down the valley at {v} metres an hour. The geologists watch it for "
        "{time}. By how many metres has it moved on?",
        "A conveyor belt in the mine runs at {v} km/h. A lump of coal lies on it for {time}. How"
        " many kilometres has it been carried?",
        "{person} is moving house and the van, going {v} km/h throughout, is on the road for "
        "{time}. <What is the distance between the old home and the new one by this road, in "
        "km?|How many km of road separate the two homes?>",
        "The tour truck of a band rolls from one concert to the next in {time}, averaging {v} "
        "miles an hour. How many miles are there between the venues by this road?",
        "A rover on Mars drives {v} metres per hour. The mission plan has it drive for {time} "
        "without a pause. What distance in metres should the map show?",
        "In a flight simulator {friend} leaves the autopilot on at {v} knots and goes off for "
        "{time}. How many nautical miles has the plane flown meanwhile?",
        "A combine harvester works its way along the rows at {v} km/h and does so for {time}. "
        "Find the number of kilometres of rows it gets through.",
        "A whale was tagged with a transmitter. For {time} it swam at a constant {v} km/h. How "
        "long was the way it swam, in kilometres?",
        "A rollercoaster train in endless mode circles at {v} km/h and is stopped after {time}. "
        "What is the number of kilometres its riders have done?",
        "{person} delivers {things} by cargo bike. The log says: riding time {time}, mean speed "
        "{v} km/h. The kilometre column is smudged. What stood there?",
    ),
    unseen_wordings=(
        "A cyclist rides for {time} at a constant {v} km/h. What distance in kilometres is that?",
        "{time} at {v} mph, how many miles",
        "Determine how many kilometres a lorry covers if it is driven at {v} km/h for {time}.",
        "How far from the harbour, in km, is a motorboat that left it {time} ago in a straight "
        "line at {v} km/h?",
        "drove {time}, {v} km/h on average, so how many km did i drive?",
        "Speed: {v} km/h. Duration: {time}. Distance in km:",
        "{person} and {friend} take turns at the wheel, {time} in all, and the car always goes {v} "
        "miles per hour. How many miles do they put behind them together?",
    ),
    plans=(
        "The speed is {v} per hour and the time is {time}. Distance is speed times time.",
        "We write {time} in hours and multiply by the speed {v}.",
        "In every hour {v} units are covered. We need the distance for {time}.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print({v} * {hours})
        """),
        code("""
            from fractions import Fraction
            speed = {v}
            hours = {hours}
            print(speed * hours)
        """),
        code("""
            minutes = {minutes}
            print({v} * minutes // 60)
        """),
    ),
    slips=(
        Slip(
            "speed = {v}\nprint(speed * hours)",
            "`hours` was never set. It is {time}, in hours.",
            fix=1,
        ),
        Slip(
            "print({v} * minutes // 60)",
            "`minutes` is not defined. First write {time} in minutes.",
            fix=2,
        ),
        Slip(
            'print({v} * Fraction("{time}"))',
            "A time in words cannot be used like this, it has to be a number of hours.",
        ),
    ),
    conclusions=(
        "The distance is $\\boxed{{answer}}$.",
        "So in {time} the distance covered is $\\boxed{{answer}}$.",
        "Speed times time gives $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Distance is speed times time. Multiply {v} by the time of {time}, written in hours: the "
        "distance is $\\boxed{{answer}}$.",
        "In one hour the distance {v} is covered, and in {time} proportionally as much. This is "
        "$\\boxed{{answer}}$.",
    ),
)
