"""The smaller angle between the hands of a clock."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    h = m = 0
    while (h % 12, m) == (0, 0):  # the hands would coincide
        h = random.randint(1, 12)
        m = random.randrange(0, 60, 5) if random.random() < 0.6 else random.randrange(60)
    minutes = "1 minute" if m == 1 else f"{m} minutes"
    quarters = {
        0: f"{h} o'clock",
        15: f"a quarter past {h}",
        30: f"half past {h}",
        45: f"a quarter to {h % 12 + 1}",
    }
    return {
        "time": f"{h}:{m:02}",
        "said": quarters.get(m, f"{minutes} past {h}"),
        "minutes": minutes,
        "h": str(h),
        "m": str(m),
    }


def answer(h: str, m: str, **_: str) -> Fraction:
    turn = Fraction(int(h) % 12, 12) + Fraction(int(m), 720) - Fraction(int(m), 60)
    return 360 * min(turn % 1, -turn % 1)


FAMILY = Family(
    name="clock_angle",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|What's|How large is> the <smaller|lesser> angle<|, in degrees,> between the "
        "<hour hand and the minute hand|hour and minute hands> of a clock at {time}<|, in "
        "degrees>?",
        "<angle|smaller angle> between clock hands at {time}<|?|, in degrees|, degrees?>",
        "At {time}<| pm| am>, <what angle do the hands of a clock form|which angle is enclosed by "
        "the two hands of an analog clock>? <Give the smaller one in degrees.|Answer with the "
        "smaller angle, in degrees.>",
        "<It is|It's> {said}. How many degrees <are there|lie> between the hour hand and the "
        "minute hand, <measured|going> the shorter way round?",
        "hey <whats|what's> the angle <of|between> the hands of <a|an analog> clock when it's "
        "{time}<| am| pm>, the smaller one in degrees",
        "<Compute|Calculate|Find> the <smaller|convex> angle $\\theta$ (in degrees) "
        "<between|formed by> the hands of a 12-hour clock at ${time}$<.|, as an exact number.>",
        "The hour hand of a clock moves <continuously|steadily>. <Find|Determine|Calculate> the "
        "smaller angle between it and the minute hand <at {said}|when the time is {time}>, in "
        "degrees.",
        "{person} looks at <the station clock|a wall clock|a wristwatch> at {time} and wonders "
        "<how far apart, in degrees, the two hands are|by how many degrees the two hands are "
        "apart>. <What is the answer (at most 180)?|Give the angle, at most 180.>",
        "Let $\\alpha$ with $0^\\circ \\le \\alpha \\le 180^\\circ$ be the angle <between the "
        "hands of a clock|that the hour hand and the minute hand enclose> at {time}. <Find "
        "$\\alpha$ in degrees.|What is $\\alpha$, in degrees?|How many degrees is $\\alpha$?>",
        "<An exam|A lesson|A meeting|The train ride> starts at {time}. What is the smaller angle, "
        "in degrees, between the <two hands|big and the little hand> of the <clock|clock on the "
        "wall> at that <moment|time>?",
        "<clock with|clock showing> h = {h} and m = {m}, <smaller angle of the hands in "
        "degrees?|how many degrees between its hands (the smaller way)>",
        "{said} on a dial clock. <Degrees between the hands, smaller angle?|What is the smaller "
        "angle of the hands in degrees?>",
        "How many degrees does the smaller angle between the minute hand and the hour hand "
        "<measure|have> {minutes} after {h} o'clock?",
        "The short hand and the long hand of <{person}'s|an old|a kitchen> clock <show|indicate> "
        "{time}. <Through|By> what smallest angle, in degrees, must one of them be turned <so that "
        "they coincide|to lie on the other>?",
        "A <round|whole> clock face <comprises|is divided into> 360 degrees. At {time} its hands "
        "<cut|split> it into two sectors. What is the angle of the smaller sector<| in degrees>?",
        "<hands of a clock|hour hand, minute hand>, {time}: <smaller angle|angle (not the reflex "
        "one)> = ? degrees",
        "Not the reflex angle but the other one: how many degrees <is it|are> between a clock's "
        "hands at {said}?",
        "When a clock <reads|shows|says> {time}, the hour and minute hands <make|form|enclose> <an "
        "angle|two angles>. <Determine|State|Give> the smaller angle in degrees<|, exactly>.",
        "<On|In> an analogue watch the <hour|shorter> hand turns 30 degrees per hour and the "
        "minute hand 6 degrees per minute. What is the smaller angle between them at {time}<| in "
        "degrees>?",
        "{person} asks {friend}: it is now {said}, so what is the smaller angle between the two "
        "clock hands? What should {friend} <reply|say>, in degrees?",
        "Both hands of a clock start at 12 o'clock <together|on top of each other>. What is the "
        "smaller angle between them, in degrees, <when|once> the clock shows {time}?",
        "Given: <the time {time}|a clock showing {time}>. <Wanted|Sought>: the "
        "<smaller|non-reflex> angle between minute hand and hour hand, in degrees. <Exact "
        "value?|How large is it exactly?>",
        "<Work out|Calculate> how many degrees separate the minute hand from the hour hand at "
        "{time} <by the shorter arc|(shorter arc)>.",
        "<At {said}|At exactly {time}>, how big is the <smaller|lesser> angle between the hour "
        "hand and the minute hand <in degrees|(degrees)>?",
        "def clock_angle(h, m) returns the smaller angle between the hands in degrees. <What "
        "is|Value of> clock_angle({h}, {m})?",
        "<Suppose|Say> the hour is {h} and the minute is {m} on an ordinary clock. <Find the "
        "smaller angle of the two hands, in degrees.|How many degrees does the smaller angle of "
        "the hands have?>",
        "<hh:mm|h:mm> {time}, <clock hands|hands of the clock>, min. angle ° =?",
        "clock {h} h {m} min, ∠(hands), at most 180° =?",
        "ANGLE(hour hand; minute hand) @ {time}, deg, <smaller|short side> =?",
        "I woke up from a nap and the alarm clock, one with two hands, said {time}. Now I can't "
        "stop thinking about it. Going the short way, how many degrees is it from one hand to "
        "the other?",
        "What angle in degrees should {person} draw? On the school worksheet there's an empty "
        "clock face, and the hour and minute hands must show {time}. The teacher only measures "
        "the smaller angle.",
        "Our kitchen clock has a big and a little hand. It's {said} as I write this. If I cut a "
        "piece of <pie|pizza> exactly as wide as the smaller gap between the hands, how many "
        "degrees does its tip have?",
        "kickoff is at {time} and the stadium clock has real hands. {friend} bets i can't tell "
        "the degrees of the smaller angle between them right then. what is it",
        "Let $\\varphi_H$ and $\\varphi_M$ be the directions of the hour and the minute pointer "
        "of a continuously running clock at {time}. Determine, in degrees, the non-reflex angle "
        "they include.",
        "For the clock time {time}, let $\\delta = \\left|30 \\cdot {h} - \\tfrac{11}{2} \\cdot "
        "{m}\\right|$ be a separation of the two clock hands in degrees. Determine "
        "$\\min(\\delta, 360 - \\delta)$.",
        "{time} hands angle deg",
        "clock {time} <smaller angle|small angle>",
        "angle hour/minute hand @{time} <max 180|short way>",
        "clock angle h={h} m={m} smaller one",
        "<deg|degrees> between hands {time} analog",
        "abs(30*{h} - 5.5*{m}), or 360 minus it, the smaller",
        "min(d, 360-d), d = abs(30*{h}-11*{m}/2)",
        "{h} h {m} min clock, angle?, less than or equal 180",
        "hands at {time} how many deg apart",
        "analog {time}, <nonreflex|not reflex> angle of hands",
        "{said}, clock hands, smaller angle?",
        "<time|clock>={time} angle=? deg (shorter arc)",
        "So it's {time} on one of those clocks with hands, and I want to know how far apart the "
        "hands are, in degrees, the short way. <What's that come to?|How many?>",
        "My kid's worksheet has a clock drawn at {time} and asks for the angle between the "
        "hands. The smaller one, it says, in degrees. <Do you know?|What is it?>",
        "ok don't forget the hour hand's moved a bit too. so at {said}, what's the smaller angle"
        " between it and the minute hand, in degrees",
        "My teacher stopped the classroom clock at {time} and goes, who can tell me the angle? I"
        " put my hand up and then, nothing. What's the smaller angle in degrees?",
        "I repair old clocks, and a customer asked me, just for fun, how many degrees the hands "
        "are apart at {said}. The short way round. I'd rather not <measure|guess>.",
        "you know how the long hand does six degrees a minute and the short one half a degree? "
        "so what's between them at {time}, smaller side, in degrees",
        "We were waiting for the bus, and the station clock said {time}, and my daughter asked "
        "which angle the hands make. The smaller one. In degrees, what should I have said?",
        "This came up at breakfast: it's {said}, real clock on the wall, two hands. How many "
        "degrees from the one to the other if you go the shorter way?",
        "I'd like to check a pupil's answer. The time's {time}, and she computed the smaller "
        "angle between hour hand and minute hand. What should she <have|get>, in degrees?",
        "Let $\\angle({h}, {m})$ be the smaller angle formed by the hands of a clock at ${h}$ "
        "hours and ${m}$ minutes. Evaluate it in degrees.",
        "The hands of a clock move uniformly. <State|Calculate> the measure, in degrees, of the "
        "non-reflex angle between them at {time}.",
        "At {said}, the minute hand of a clock encloses two angles with the hour hand. What is "
        "the measure of the lesser of the two in degrees?",
        "Let $\\alpha = 30 \\cdot {h} + \\frac{{m}}{2}$ and $\\beta = 6 \\cdot {m}$ be the "
        "angles, in degrees, that the hour and minute hands have turned from the top of the "
        "dial. <Find|Compute> the smaller angle between the hands.",
        "Find the size of the central angle, at most $180^\\circ$, that the tips of the two "
        "hands of a clock subtend at its centre at {time}. Answer in degrees.",
        "How many degrees are there in the smaller sector bounded by the hour hand and the "
        "minute hand of a clock at {time}?",
        "Two pointers rotate about a common centre, one once in twelve hours and the other once "
        "in an hour, coinciding at noon. What is the smaller angle between them, in degrees, "
        "when the clock shows {time}?",
        "Determine, in degrees, the shorter rotation that takes the hour hand of a clock to the "
        "direction of its minute hand at {time}.",
        "A cook puts a roast into the oven {minutes} after {h} o'clock and looks at the kitchen "
        "clock. How many degrees are there <between the hands, the short way|in the smaller "
        "angle between its hands>?",
        "Cinderella looks up at the tower clock at {time}. <Which smaller angle do its hands "
        "form, in degrees?|How many degrees measures the smaller angle of its hands?>",
        "A referee blows the whistle at {time} by the old clock over the stand. What is the "
        "smaller angle between that clock's hands, in degrees, <at the whistle|right then>?",
        "{person} misses the train at {time} and has time to study the platform clock. Find the "
        "smaller angle in degrees at which its hands stand to each other.",
        "A jeweller photographs a watch set to {time} for a catalogue. In degrees, what smaller "
        "angle do the two hands <make|show> in the photo?",
        "In a workshop {friend} makes a clock from a plate and two wooden hands and sets it to "
        "{said}. By how many degrees do the hands <spread|open>, measured the smaller way?",
        "An astronaut takes a mechanical clock along, which shows {time} at the launch. <How "
        "many degrees apart are its hands, at most 180?|Give the smaller angle between its hands"
        " in degrees.>",
        "The farm dog is fed at {time} each day. {person} looks at the barn clock at that time: "
        "what is the smaller angle of its hands in degrees?",
        "The office clock has stopped, its hands showing {time}. A bored clerk lays a protractor"
        " on it and measures the smaller angle. What does the protractor say, in degrees, if all"
        " is exact?",
        "A pianist's lesson ends at {said}. On the dial of the clock the hands bound a smaller "
        "and a larger piece. How many degrees does the smaller piece have?",
        "In a puzzle game the door opens if one enters the smaller angle, in degrees, between "
        "the hands of a clock that reads {time}. What has to be entered?",
    ),
    unseen_wordings=(
        "Find the smaller angle, in degrees, formed by the hour hand and the minute hand of a "
        "clock at {time}.",
        "{time}, angle between clock hands (smaller one, degrees)?",
        "If it's {said}, how many degrees apart are the two hands on an ordinary wall clock, "
        "measured the short way round?",
        "Let $\\theta$ with $0^\\circ\\le\\theta\\le 180^\\circ$ be the angle between the hour "
        "and minute hands of an analog clock showing ${time}$. Determine $\\theta$ in degrees.",
        "The old station clock stopped last night, and this morning it still says {time}. "
        "{person} looks up at it and wonders about the smaller of the two angles between its "
        "hands. How many degrees is it?",
        "An analog clock reads {said}. What is the measure in degrees of the smaller angle that "
        "its hands make?",
    ),
    plans=(
        "The time is {time}. The hour hand turns 30 degrees per hour and half a degree per minute, "
        "the minute hand 6 degrees per minute.",
        "At {time} we have h = {h} and m = {m}. The hands are 30h - 11m/2 degrees apart, and we "
        "take the smaller of the two angles.",
        "We compare the positions of the two hands for h = {h} and m = {m}.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            h, m = {h}, {m}
            angle = abs(30*h - Fraction(11*m, 2)) % 360
            print(min(angle, 360 - angle))
        """),
        code("""
            from sympy import Rational
            h, m = {h}, {m}
            hour = 30*h + Rational(m, 2)
            minute = 6*m
            angle = (hour - minute) % 360
            print(min(angle, 360 - angle))
        """),
    ),
    slips=(
        Slip(
            code("""
                h, m = {h}, {m}
                angle = abs(30*h - Fraction(11*m, 2)) % 360
                print(min(angle, 360 - angle))
            """),
            "`Fraction` was never imported. Import it from `fractions`.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                h, m = "{time}".split(":")
                angle = abs(30*h - Fraction(11*m, 2)) % 360
                print(min(angle, 360 - angle))
            """),
            "The hour and the minute are still strings here. Write them as numbers.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                h, m = int("{time}")
                angle = abs(30*h - Fraction(11*m, 2)) % 360
                print(min(angle, 360 - angle))
            """),
            "`int` cannot read a time. Give the hour and the minute separately.",
        ),
        Slip(
            code("""
                from math import Rational
                h, m = {h}, {m}
                hour = 30*h + Rational(m, 2)
                print(hour - 6*m)
            """),
            "`Rational` is in sympy. And the smaller of the two angles is asked for.",
            fix=1,
        ),
        Slip(
            code("""
                from datetime import time
                print(time({h}, {m}).angle())
            """),
            "A time has no method for the angle. Let us compute the position of each hand instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The angle is $\\boxed{{answer}}$ degrees.",
        "At {time}, the smaller angle between the hands is $\\boxed{{answer}}$ degrees.",
        "So the hands are $\\boxed{{answer}}$ degrees apart.",
    ),
    reasoning=(
        "At {time} the hour hand has moved 30 degrees for each hour and half a degree for each "
        "minute, and the minute hand 6 degrees for each minute. The smaller angle between them is "
        "$\\boxed{{answer}}$ degrees.",
        "For h = {h} and m = {m}, the hands differ by 30h - 11m/2 degrees. Taking the shorter way "
        "round gives $\\boxed{{answer}}$ degrees.",
    ),
)
