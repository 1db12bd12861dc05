"""Two workers on one job."""

from fractions import Fraction
from itertools import combinations
from random import Random

from training.data.family import Family, Numbers, Slip, code

NEAT = [(a, b) for a, b in combinations(range(2, 91), 2) if a * b % (a + b) == 0]
"""Times with an integer answer."""


def draw(random: Random) -> Numbers:
    if random.random() < 0.4:
        a, b = random.sample(random.choice(NEAT), 2)
    else:
        a, b = random.sample(range(2, random.choice((13, 31, 61))), 2)
    return {"a": a, "b": b}


def answer(a: int, b: int) -> Fraction:
    return Fraction(a * b, a + b)


FAMILY = Family(
    name="work_together",
    draw=draw,
    answer=answer,
    wordings=(
        "{person} can <paint|clean|tidy> a <room|house> in {a} hours and {friend} can <do|manage> "
        "the same in {b} hours. How many hours does it take them together?",
        "One pipe fills a <tank|basin> in {a} minutes, another in {b} minutes. How many minutes "
        "do both need together?",
        "work problem: A alone {a} hours, B alone {b} hours, both together how many hours?",
        "Working alone, {person} needs {a} days for a job and {friend} needs {b} days. In how "
        "many days do they finish the job <working together|as a pair>?",
        "<hey |so |>if i mow a lawn in {a} hours and {friend} in {b} hours how long do we take "
        "together (in hours)?",
        "Two <printers|copiers|machines> take {a} and {b} minutes for a <print |>run. How many "
        "minutes does the run take if they share the work?",
        "A pool is filled by one hose in {a} hours and by a second hose in {b} hours. "
        "<Find|Determine> the time in hours when both hoses run.",
        "Determine how many hours two machines need together for a task that takes the first {a} "
        "hours and the second {b} hours.",
        "If worker $A$ finishes in ${a}$ hours and worker $B$ in ${b}$ hours, compute the time in "
        "hours for both at constant rates.",
        "What's the time in minutes to empty a barrel with two taps, if one tap alone needs {a} "
        "minutes and the other alone {b} minutes?",
        "A bricklayer builds a wall in {a} days, a colleague builds the same wall in {b} days. "
        "How many days do they need as a team?",
        "{person} types a report in {a} hours. {friend} types the same report in {b} hours. They "
        "split the work perfectly. After how many hours is it done?",
        "<Find|Compute|Give> $t$ if $1/t = 1/{a} + 1/{b}$<|, as for two workers who need ${a}$ "
        "and ${b}$ hours alone and $t$ hours together>.",
        "rates 1/{a} and 1/{b} of a job per hour, <added up|working at once>. how many hours for "
        "the whole job?",
        "{person} alone would <pack|sort|count> all the {things} in {a} minutes, {friend} alone "
        "in {b} minutes. They <start at the same time|begin together> and help each other. How "
        "many minutes <pass until everything is done|does it take>?",
        "<A pump|An excavator|A harvester> does a job in {a} days, another model does it in {b} "
        "days. With <the two|both> in use from the start, how many days are needed?",
        "Every day {person} <does|completes> 1/{a} of a project and {friend} 1/{b} of it. After "
        "how many days is the project complete?",
        "Two <chefs|bakers> prepare a banquet. The first would need {a} hours alone, the second "
        "{b} hours. How many hours <must be planned|are needed> if both <cook|work> at full speed?",
        "me: {a} min. you: {b} min. the two of us on the same task: how many min?",
        "A tank is drained through one <outlet|valve> in {a} minutes or through another in {b} "
        "minutes. If both are open, after how many minutes is <it|the tank> empty?",
        "What is half of the harmonic mean of {a} and {b}, that is, the time two workers need "
        "together if they need {a} and {b} hours alone?",
        "A cat eats a bag of food in {a} days, a dog <eats|finishes> the same bag in {b} days. "
        "For how many days does one bag <last|feed them> if both eat from it?",
        "{person} <harvests|weeds> a field in {a} hours. With {friend}'s help it goes faster: "
        "{friend} would need {b} hours <alone|without help>. How many hours do they need if they "
        "do it together?",
        "Given that a job takes one <computer|server> ${a}$ seconds and another ${b}$ seconds, "
        "how many seconds does it take when the job is split so that both finish at the same "
        "moment?",
        "How long, in days, does a <supply|stock> of hay last two horses together, if it lasts "
        "one of them {a} days and the other one {b} days?",
        "{a} h solo, {b} h solo, 2 ppl 1 job: h=?",
        "T1={a} min, T2={b} min, same job, T_both (min) =?",
        "A1: {a}, B1: {b} (solo hours), C1 =1/(1/A1+1/B1) =?",
        "I need {a} minutes to wash up after dinner. {friend} takes {b} minutes for the same "
        "pile. Tonight we both stand at the sink from the first plate to the last. How many "
        "minutes till <the pile is gone|we're done>?",
        "How many days until the set for the school play is ready? {person} could build it "
        "single-handedly in {a} days, while {friend} would be busy for {b} days. The teacher "
        "puts both on it from day one.",
        "My <phone|laptop> downloads the new game in {a} minutes over wifi. Over mobile data it "
        "would be {b} minutes. An app now uses both links at once and their speeds add up. How "
        "many minutes does the download take?",
        "We're picking strawberries. A full basket takes me {a} minutes, and {friend} fills one "
        "in {b} minutes. If we drop our berries into one and the same basket, after how many "
        "minutes is it full?",
        "Let $f(t) = \\frac{t}{{a}} + \\frac{t}{{b}}$ be the completed share of a task after "
        "$t$ hours. Determine the $t$ with $f(t) = 1$.",
        "Two agents with <completion|processing> times ${a}$ and ${b}$ (in days) process one "
        "task in parallel at uniform rates. State their common completion time in days.",
        "A alone={a} h, B alone={b} h, same job jointly = ? h",
        "{a}*{b}/({a}+{b})",
        "1/(1/{a}+1/{b})",
        "{a} min alone, {b} min alone, <jointly|combined> ?",
        "2 pipes {a} h and {b} h <both open|both on> -> h?",
        "one {a} days other {b} days, together days",
        "combined work time {a} & {b} hours",
        "person 1: {a} hrs / person 2: {b} hrs / both: ? hrs",
        "rates add: {a} h + {b} h solo, team time",
        "how long both <mowers|pumps>, {a} min, {b} min, minutes",
        "two taps, {a} min + {b} min, tub full after ? min",
        "So my brother can clear the driveway in {a} minutes, I need {b} minutes for it. If we "
        "both shovel, how many minutes is it?",
        "My kid's homework has two painters, one's done in {a} hours and the other in {b} hours,"
        " and they <team up|join forces>. How many hours do they need?",
        "I've got two pumps for the cellar, you see. The one would take {a} hours, the other one"
        " {b} hours. I want both on. How many hours till it's dry?",
        "ok I never get these. One guy does the job in {a} days, his mate does it in {b} days. "
        "They work side by side. How many days? And no, it isn't the average",
        "our teacher gave us two taps for a bath: left one {a} minutes, right one {b} minutes. "
        "What's the time in minutes with both turned on?",
        "We're two in the office. I process the post in {a} minutes, my colleague in {b}. We "
        "split it so we're finished at the same time. How many minutes does that take us?",
        "I breed goats. A bale lasts the one {a} days and the other {b} days. Now they share it,"
        " so how many days till it's gone?",
        "Right, two printers, the cheap one needs {a} minutes for the school newspaper and the "
        "fancy one {b}. What if they print at once, how many minutes?",
        "my husband decorates the tree in {a} minutes and I'm at {b} minutes, and this year "
        "we're doing it together, each at our usual pace. When are we done, in minutes?",
        "$A$ can do a piece of work in ${a}$ days and $B$ can do it in ${b}$ days. In how many "
        "days can $A$ and $B$ do it together?",
        "Pipe $P$ fills a cistern in ${a}$ minutes and pipe $Q$ in ${b}$ minutes. Both are "
        "opened simultaneously. <Find|Determine> the filling time in minutes.",
        "Compute $\\left(\\frac{1}{{a}} + \\frac{1}{{b}}\\right)^{-1}$.",
        "Solve $\\frac{x}{{a}} + \\frac{x}{{b}} = 1$ for $x$.",
        "What is the total resistance, in ohms, of two resistors of {a} ohms and {b} ohms "
        "connected in parallel?",
        "Let two machines have rates $r_1 = \\frac{1}{{a}}$ and $r_2 = \\frac{1}{{b}}$ jobs per "
        "hour. Calculate the number of hours they need for one job when running together.",
        "Two workers, whose individual times for a certain job are {a} hours and {b} hours, "
        "begin it at the same moment and end it at the same moment. How many hours lie in "
        "between?",
        "Two capacitors of {a} microfarads and {b} microfarads are connected in series. State "
        "the total capacitance in microfarads, given that the reciprocals add.",
        "The elf wraps all the presents in {a} hours, the gnome in {b} hours. On Christmas Eve "
        "they both wrap. <After how many hours is the last ribbon tied?|How many hours does it "
        "take?>",
        "Two excavators stand ready for a canal. The yellow one would dig for {a} days, the red "
        "one for {b} days. Both are sent at once. How many days does the digging last?",
        "{person} knits a blanket in {a} days and {friend} in {b} days. They knit on one blanket"
        " from opposite ends and meet. After what time, in days, do they meet?",
        "A leaky boat is bailed out by {person} in {a} minutes or by {friend} in {b} minutes. In"
        " the storm they bail out together, and no more water comes in. How many minutes until "
        "the boat is dry?",
        "Two chargers feed one battery of a space rover. The solar panel alone fills it in {a} "
        "hours, the generator alone in {b} hours. With both plugged in, find the hours until it "
        "is full.",
        "A choir's two copyists copy a score, one in {a} hours, the other in {b} hours. They "
        "share out the pages so as to finish simultaneously. What is the time taken, in hours?",
        "{person} peels the potatoes for the canteen in {a} minutes; {friend}, who has a better "
        "knife, or a worse one, in {b} minutes. Side by side at the same heap, how many minutes "
        "do they peel?",
        "Two doors let the crowd out of a stadium: the north door alone in {a} minutes, the "
        "south door alone in {b} minutes. When both are open all the time, the stadium is empty "
        "after how many minutes?",
        "Two cyclists start at the two ends of the same road and ride towards each other. One "
        "rides the whole road in {a} minutes, the other in {b} minutes. After how many minutes "
        "do they meet?",
        "In the village game, a lumberjack fells the forest in {a} turns and a woodcutter in {b}"
        " turns. Both are put to it. How many turns are needed, as an exact fraction if "
        "necessary?",
        "A robot vacuum does the hall in {a} minutes, a second model in {b} minutes. They are "
        "let loose together and never clean the same spot twice. Give the cleaning time in "
        "minutes.",
        "{person} would need {a} hours to pick all the {things} out of the sand, {friend} would "
        "need {b} hours. How many hours is it with four hands, that is, with both of them at it?",
    ),
    unseen_wordings=(
        "It takes {a} hours for the old robot and {b} hours for the new one to clean the hall. "
        "Both clean at once. How many hours pass?",
        "A's rate is 1/{a} job per hour, B's rate 1/{b} job per hour. Hours for one job jointly?",
        "alone: {a} days and {b} days. side by side: ? days",
        "One pump empties a pool in {a} hours and another empties it in {b} hours. Determine how "
        "many hours both pumps need when they work at the same time.",
        "A alone: {a} h, B alone: {b} h, both together: how many h?",
        "It takes me {a} hours to mow the whole park and my brother needs {b} hours for it. How "
        "many hours would it take if we both mow at the same time, each at our own pace?",
        "Machine $A$ finishes a job in ${a}$ hours and machine $B$ finishes it in ${b}$ hours. In "
        "how many hours do $A$ and $B$ finish it if both run at once at constant rates?",
        "{person} can paint the fence alone in {a} hours, and {friend} can do it alone in {b} "
        "hours. One morning they start together and share the work, each keeping the usual speed. "
        "After how many hours is the fence painted?",
        "A tank has two inlets. With only the first one open it is full after {a} hours, with "
        "only the second one open after {b} hours. How many hours does it take to fill the empty "
        "tank with both inlets open?",
    ),
    plans=(
        "The rates are 1/{a} and 1/{b}. Together the time is one over the sum of the rates.",
        "We add the rates 1/{a} and 1/{b} and invert the sum.",
        "One needs {a} and the other {b}; the rates add up.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print(1 / (Rational(1, {a}) + Rational(1, {b})))
        """),
        code("""
            from fractions import Fraction
            print(Fraction({a} * {b}, {a} + {b}))
        """),
    ),
    slips=(
        Slip(
            "print(1 / (Rational(1, {a}) + Rational(1, {b})))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            "from sympy import rational\nprint(1 / (rational(1, {a}) + rational(1, {b})))",
            "There is no `rational` in sympy. The name is `Rational`.",
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                t = symbols("t")
                print(solve(t/{a} + t/{b} - 1, t)[1])
            """),
            "The equation has only one solution. Let us take product over sum instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "Together they need $\\boxed{{answer}}$.",
        "So the time together is $\\boxed{{answer}}$.",
        "The joint time is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "In one unit of time they do 1/{a} and 1/{b} of the job. The inverse of the sum is the "
        "time together, $\\boxed{{answer}}$.",
        "The time together is the product of {a} and {b} divided by their sum, "
        "$\\boxed{{answer}}$.",
    ),
)
