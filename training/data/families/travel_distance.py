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
