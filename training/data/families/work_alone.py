"""How long one of two workers takes alone, from the time together and the time of the other."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code

NEAT = [
    (t, a)
    for t in range(2, 151)
    for a in range(t + 1, 301)
    if a * t % (a - t) == 0 and 10 * (a - t) >= a
]


def draw(random: Random) -> Numbers:
    """Together t, one of them alone a; mostly the other one takes a whole time."""
    if random.random() < 0.75:
        most = random.choice((30, 60, 180, 300))
        t, a = random.choice([pair for pair in NEAT if pair[1] <= most])
    else:
        t, a = sorted(random.sample(range(2, random.choice((13, 31, 61))), 2))
    return {"t": t, "a": a}


def answer(t: int, a: int) -> Fraction:
    return 1 / (Fraction(1, t) - Fraction(1, a))


FAMILY = Family(
    name="work_alone",
    draw=draw,
    answer=answer,
    wordings=(
        "{person} and {friend} can <paint|clean|tidy> a <house|hall> in {t} hours "
        "<together|as a pair>. {person} alone <needs|would need> {a} hours. How many "
        "hours <does|would> {friend} need alone?",
        "work problem: <both together|A+B> {t} hours, A alone {a} hours, <B alone?|how "
        "many hours for B alone?>",
        "Two <pipes|taps> fill a <tank|pool|basin> in {t} minutes <when both are "
        "open|together>. The first alone <takes|needs> {a} minutes. How many minutes "
        "does the second <take|need> alone?",
        "<Find|Determine|Calculate> the time in hours a second machine takes alone, if "
        "it and a first machine together finish a job in {t} hours and the first alone "
        "finishes it in {a} hours.",
        "<hey|hi|ok> me and my <brother|friend> mow the lawn in {t} minutes together, i "
        "need {a} minutes on my own. <how many minutes would he need|how long does he "
        "take> by himself<| (in minutes)>",
        "If $\\frac{1}{{a}} + \\frac{1}{x} = \\frac{1}{{t}}$, <find $x$.|what is "
        "$x$?|determine $x$.>",
        "<solve|x from> 1/x = 1/{t} - 1/{a}",
        "How many days does the apprentice need on <her|his> own for a job that takes "
        "the master {a} days alone and the two of them {t} days as a team?",
        "Working together, two <printers|copiers> <do|finish> a run in {t} minutes. One "
        "of them would <need|take> {a} minutes alone. <State|Give> the time in minutes "
        "the other would <need|take> alone.",
        "A cistern is filled by two pumps in {t} hours. By the older pump alone it is "
        "filled in {a} hours. By the newer pump alone, in how many hours?",
        "together {t} h, alone {a} h, the other one alone = ? h",
        "{friend} helped {person} to sort the {things} and they were done in {t} "
        "minutes. {person} would have taken {a} minutes without help. How many minutes "
        "would {friend} have taken without {person}?",
        "Let worker $A$ take ${a}$ days for a task and workers $A$ and $B$ jointly ${t}$ "
        "days. <Compute|Find> the number of days $B$ takes.",
        "A stock of hay feeds a horse for {a} days, and a horse and a cow for {t} days. "
        "For how many days would it feed the cow alone?",
        "T_A = {a} min, T_AB = {t} min, T_B = ?",
        "A goat and a sheep graze a meadow bare in {t} days. The goat alone would do it "
        "in {a} days. In how many days would the sheep do it alone?",
        "Two servers share a <backup|computation> so that they finish at the same "
        "moment, after {t} seconds. The first server alone takes {a} seconds. How many "
        "seconds does the second take alone?",
        "What is {friend}'s time in hours for digging a <ditch|pond> alone? With "
        "{person} it takes {t} hours, and {person} alone would dig for {a} hours.",
        "<Two bricklayers|Two carpenters|Two roofers> <complete|finish> a <job|contract> "
        "in {t} days. One of them needs {a} days alone. How many days does the other "
        "need alone?",
        "A1: {a} (A alone, h), B1: {t} (A and B, h), C1 =1/(1/B1-1/A1) =? (B alone, h)",
        "My dishwasher and I race through the plates at the same time and are done in "
        "{t} minutes. By hand alone I need {a} minutes. How many minutes does the "
        "machine alone need?",
        "I download a game over wifi and mobile data at once and it takes {t} minutes; "
        "the speeds add up. Wifi alone would take {a} minutes. How many minutes would "
        "mobile data alone take?",
        "The two outlets of a tank, both open, drain it in {t} minutes, one of them "
        "alone in {a} minutes. <How long does the other take, in minutes?|Find the "
        "minutes the other takes.>",
        "Normally our two cooks <prepare|make> the buffet in {t} hours as a pair. Today "
        "only the second cook is here. The first cook needs {a} hours alone. How many "
        "hours does the second need?",
        "can anyone help: a boy and his dad shovel the snow in {t} minutes, dad alone in "
        "{a} minutes, how many minutes would the boy alone take",
        "The rates of two workers add up to 1/{t} of a job per day. One of the rates is "
        "1/{a}. In how many days does the other worker do the whole job?",
        "An excavator needs {a} hours for a pit. With a second excavator beside it from "
        "the start, the pit is dug in {t} hours. How many hours would the second "
        "excavator need for the whole pit?",
        "Two agents process a task jointly in ${t}$ days. The completion time of one "
        "agent is ${a}$ days. <Determine|What is> the completion time of the other agent "
        "in days<.|?>",
        "In a strategy game my two villagers fell a tree in {t} seconds when both chop. "
        "One of them alone takes {a} seconds. How many seconds does the other take alone?",
        "{t} days for both, {a} days for one. how many for the other by himself",
        "{person} types a manuscript in {a} hours. If {friend} types part of it at the "
        "same time, it is done in {t} hours. Calculate the number of hours {friend} "
        "would spend typing it all.",
        "Which time, in hours, does the second hose need for the pool by itself, when "
        "the first by itself needs {a} hours and both at once need {t} hours?",
        "a & b -> {t} min; a -> {a} min; b -> ? min",
        "A and B jointly = {t} h, A alone = {a} h, B alone = ? h",
        "1/(1/{t}-1/{a})",
        "joint {t} min, first solo {a} min, second solo?",
        "{a}*{t}/({a}-{t})",
        "2 ppl {t} hrs, 1 of them {a} hrs, other one?",
        "both pipes {t} min / pipe 1 {a} min / pipe 2 = ?",
        "solo time of the other, pair {t} days, one {a} days",
        "rate problem: 1/{a} + 1/B = 1/{t}, <B|value of B>?",
        "me {a} min, me + you {t} min, you <alone|only> ?",
        "T(A)={a} h, T(A and B)={t} h, <find|need> T(B)",
        "two taps {t} h, cold tap {a} h, hot tap hrs?",
        "with helper {t} days, without {a} days, helper alone how many",
        "So my wife and I do the ironing together and it takes {t} minutes. If I do the lot "
        "myself it's {a} minutes. How many minutes is it if she's on her own?",
        "My kid's got one of those work problems. Two people build a fence in {t} hours, one by "
        "himself needs {a}. <What about the other, in hours?|How many hours would the other one "
        "need?>",
        "I run a print shop. Both machines on gets the flyers done in {t} minutes, and with the "
        "old one only it's {a} minutes. What's the new one's time by itself, in minutes?",
        "okay so dad digs the hole in {a} hours, and dad and mum, digging at once, need {t} "
        "hours. What would mum need without dad? In hours, please",
        "Our teacher drew two taps on the board. Both open, the sink's full after {t} minutes, "
        "and the left one alone takes {a}. Then she asked how many minutes the right one takes. "
        "What is it?",
        "you'd think I could do this, I coach rowing: two pumps empty our boathouse in {t} "
        "hours, the big pump does it in {a} hours. How many hours for the small one?",
        "my roommate claims she's quick at cleaning. Alone I take {a} minutes for our flat, "
        "together we're through in {t}. So how many minutes does she take when she's alone?",
        "We have two heaters in the workshop. With both on it's warm in {t} minutes, with just "
        "the first, {a} minutes. The heat simply adds up, no losses. What would the second need,"
        " in minutes, can someone tell me?",
        "I was told that two translators finish a book in {t} days, and that one of them could "
        "do it in {a} days all alone. I'd like to hire the other one only. How many days must I "
        "allow?",
        "Two machines working simultaneously complete an order in {t} hours. The first machine, "
        "working alone, completes it in {a} hours. <Find|Determine> how many hours the second "
        "machine requires.",
        "Let $x$ be the number of days in which $B$ alone does a piece of work that $A$ does in "
        "{a} days and $A$ and $B$ together do in {t} days. Find $x$.",
        "Given $1 / T = 1 / T_A + 1 / T_B$ with $T = {t}$ and $T_A = {a}$, compute $T_B$.",
        "Pipes $P$ and $Q$ fill a reservoir jointly in ${t}$ hours, and $P$ fills it alone in "
        "${a}$ hours. What time, in hours, does $Q$ take?",
        "Two resistors in parallel have the total resistance {t} ohms. One of them has {a} ohms."
        " Calculate the other resistance in ohms.",
        "A thin lens satisfies $\\frac{1}{f} = \\frac{1}{u} + \\frac{1}{v}$. For $f = {t}$ cm "
        "and $u = {a}$ cm, find $v$ in cm.",
        "In one day, $A$ does the fraction $\\frac{1}{{a}}$ of a task, and $A$ and $B$ do the "
        "fraction $\\frac{1}{{t}}$ of it. In how many days would $B$ alone do the whole task?",
        "Half the harmonic mean of ${a}$ and a positive number $y$ is ${t}$. What is $y$?",
        "The dwarf and the giant dig up the treasure in {t} hours when both use their spades. "
        "The dwarf on his own would dig for {a} hours. And the giant on his own, for how many "
        "hours?",
        "Two ovens bake the wedding bread in {t} hours. The brick oven could bake it all in {a} "
        "hours. How many hours would the steel oven be hot if the brick oven broke down?",
        "{person} and {friend} inflate the balloons for a party in {t} minutes. {person}, with "
        "no one to help, would be puffing for {a} minutes. <Find the minutes {friend} would "
        "need.|How many minutes would {friend} be puffing alone?>",
        "A caterpillar and a snail eat a lettuce in {t} days. The snail could do it in {a} days."
        " Supposing that both always eat at their own steady rate, in how many days would the "
        "caterpillar be finished with the lettuce alone?",
        "On a space station two recyclers clean the air in {t} minutes. Unit one, running by "
        "itself, cleans it in {a} minutes. Unit one fails. In how many minutes is the air clean "
        "now?",
        "The stage crew is two people strong and takes down the set in {t} minutes. If only the "
        "older of them works, it takes {a} minutes. How many minutes if only the younger works?",
        "{person} and a neighbour start mowing a park at the same moment, each with a mower, and"
        " are done in {t} hours. {person}'s mower alone would run {a} hours. How many hours "
        "would the neighbour's run alone?",
        "In a card factory, two robots sort a heap of cards in {t} minutes. One of the robots is"
        " known to sort such a heap in {a} minutes. Give the sorting time of its partner in "
        "minutes.",
        "A ferry has two loading ramps. Using both, all the cars are aboard in {t} minutes; "
        "using the front ramp only, in {a} minutes. What time in minutes results from using the "
        "rear ramp only?",
        "The band's two roadies load the truck in {t} minutes. Last week the tall one did it "
        "single-handedly in {a} minutes. This week the short one is by himself. How many minutes"
        " will he take?",
        "A wood stove and a gas boiler melt a tank of snow in {t} hours. The stove without the "
        "boiler melts it in {a} hours. The boiler without the stove melts it in how many hours?",
    ),
    unseen_wordings=(
        "{friend} and {person} bake the cakes for the fair in {t} hours. On the day "
        "before, {person} alone had needed {a} hours for as many cakes. How many hours "
        "would {friend} alone have needed?",
        "two workers: {t} days jointly, first one {a} days solo, second one solo?",
        "Half the harmonic mean of two positive numbers is {t}, and one of the numbers "
        "is {a}. Find the other number.",
        "A ship's hold is unloaded by two cranes in {t} hours. One crane, working by "
        "itself, unloads it in {a} hours. How many hours does the other crane take by "
        "itself?",
        "we weed the garden in {t} minutes if both of us do it. alone it takes me {a} "
        "minutes. how long does it take my sister alone in minutes",
        "Compute the time in minutes in which an inlet fills a tub alone, given that "
        "with another inlet, which alone takes ${a}$ minutes, it fills the tub in ${t}$ "
        "minutes.",
    ),
    plans=(
        "The rates add up: 1/{a} and the unknown rate make 1/{t}. We subtract and take "
        "the reciprocal.",
        "Let x be the time wanted. Then 1/{a} + 1/x = 1/{t}. We solve for x.",
        "Together they do 1/{t} per unit of time, one of them 1/{a}. The rest is done by "
        "the other.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(1 / (Fraction(1, {t}) - Fraction(1, {a})))
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({t} * ({a} + x), {a} * x), x)[0])
        """),
        code("""
            from sympy import Rational
            rate = Rational(1, {t}) - Rational(1, {a})
            print(1 / rate)
        """),
        code("""
            from fractions import Fraction
            print(Fraction({a} * {t}, {a} - {t}))
        """),
    ),
    slips=(
        Slip(
            "print(1 / (Fraction(1, {t}) - Fraction(1, {a})))",
            "`Fraction` was never imported. Import it and try again.",
        ),
        Slip(
            "print(1 / rate)",
            "`rate` is not defined. It is the difference of the two known rates.",
            fix=2,
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(Fraction({a} * {t} / ({a} - {t}), 1))
            """),
            "A quotient of integers is a float. Give numerator and denominator as integers.",
            fix=3,
        ),
    ),
    conclusions=(
        "Alone the other one takes $\\boxed{{answer}}$.",
        "So the time of the other one is $\\boxed{{answer}}$.",
        "The second needs $\\boxed{{answer}}$ alone.",
    ),
    reasoning=(
        "In one unit of time both do 1/{t} of the work and one of them 1/{a}. The other "
        "does the difference, so alone the time is $\\boxed{{answer}}$.",
        "From $\\frac{1}{{a}} + \\frac{1}{x} = \\frac{1}{{t}}$ it follows that $x = "
        "\\boxed{{answer}}$.",
    ),
)
