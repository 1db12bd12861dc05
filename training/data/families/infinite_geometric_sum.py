"""The sum of an infinite geometric series."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        q = number(random, 2, 30)
        p = random.choice((1, q - 1, random.randint(1, q - 1)))
        if gcd(p, q) == 1:
            return {"a": number(random, 1, 200), "p": p, "q": q}


def answer(a: int, p: int, q: int) -> Fraction:
    return Fraction(a * q, q - p)


FAMILY = Family(
    name="infinite_geometric_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the sum of the infinite geometric series with first term {a} and <common "
        "ratio|ratio> {p}/{q}?",
        "infinite geometric series, <first term|a => {a}, <ratio|r => {p}/{q}: <sum|total>?",
        "<Compute|Evaluate|Find> $\\sum_{k=0}^{\\infty} {a} \\left(\\frac{{p}}{{q}}\\right)^k$.",
        "{a} + {a}*({p}/{q}) + {a}*({p}/{q})^2 + {a}*({p}/{q})^3 + ... = ?",
        "<Evaluate|Find the value of|Determine> ${a} + {a}\\cdot\\frac{{p}}{{q}} + "
        "{a}\\cdot\\left(\\frac{{p}}{{q}}\\right)^2 + \\cdots$<| as a fraction>.",
        "hey if i add up {a}, then {p}/{q} of {a}, then {p}/{q} of that piece and so on forever, "
        "every piece {p}/{q} of the piece before, <whats the total|what does it all add up to>",
        "A geometric series <starts|begins> with {a} and <each|every> term is {p}/{q} of the <one "
        "before|term before it|previous term>. <Find|Compute|Determine> the sum of all its "
        "infinitely many terms.",
        "Find $S_\\infty$ <for|of> the geometric <sequence|progression> with $a_1 = {a}$ and $r = "
        "\\frac{{p}}{{q}}$.",
        "The first swing of a pendulum is {a} cm long, and every <further|following> swing is "
        "{p}/{q} as long as the one before. If it never stops, how many centimetres does it swing "
        "<altogether|in total>?",
        "{person} walks {a} metres, then {p}/{q} of that distance, then {p}/{q} of the last "
        "distance again, and so on forever. How <many metres is that in total|far does {person} "
        "walk altogether, in metres>?",
        "A ball rises {a} cm on its first bounce and on each <later|further> bounce {p}/{q} as "
        "high as on the bounce before. What is the sum of the heights of all its bounces, in cm, "
        "if it bounces forever?",
        "Let $g_1 = {a}$ and $g_{k+1} = \\frac{{p}}{{q}} g_k$<| for all $k$>. <<Find|Compute> "
        "$g_1 + g_2 + g_3 + \\cdots$.|What is $g_1 + g_2 + g_3 + \\cdots$?>",
        "To what <number|limit|value> does the <|infinite >series with terms "
        "${a}\\left(\\frac{{p}}{{q}}\\right)^k$, $k = 0, 1, 2, \\ldots$, converge?",
        "sum of an <endless|infinite|unending> GP: first term {a}, <common ratio|ratio> {p}/{q}",
        "What <limit|value> do the partial sums of the geometric <series|progression> with first "
        "term ${a}$ and ratio ${p}/{q}$ <approach|tend to>?",
        "A square has area {a}. Next to it lies a square with {p}/{q} of its area, next to that "
        "one a square with {p}/{q} of the area of the second, and so on without end. What is the "
        "total area of all squares?",
        "A fund pays {a} dollars in the first year and in each following year {p}/{q} of the "
        "amount of the year before, for ever. How many dollars does it pay <altogether|in total>?",
        "sum({a}*({p}/{q})^k, k = 0..infinity)",
        "<Determine|Find|Give> the total of infinitely many numbers of which the first is {a} and "
        "each next one is obtained <by multiplying by|by multiplication with> {p}/{q}.",
        "An infinite geometric progression has initial term ${a}$ and <quotient|common quotient> "
        "$\\frac{{p}}{{q}}$. <<What is|What's> the sum of all of its terms?|Give the sum of all "
        "of its terms<|, please>.>",
        "An oil well yields {a} barrels in its first month and each month {p}/{q} as much as in "
        "the month before. If this <goes on|continues> forever, how many barrels does it yield "
        "<in all|altogether>?",
        "Adding <up |>all terms of the never-ending sequence {a}, {a}*{p}/{q}, {a}*({p}/{q})^2, "
        "... gives <what number|what>?",
        "<Give|State|Write down> the exact value<|, as a fraction,> of $\\sum_{n=1}^\\infty {a} "
        "\\cdot \\left(\\frac{{p}}{{q}}\\right)^{n-1}$.",
        "{person} pours {a} ml of water into a bucket, then {p}/{q} of the amount poured before, "
        "and goes on like this for ever, each time pouring {p}/{q} of the previous amount. How "
        "many ml <are poured|does {person} pour> in the long run?",
        "{a}/(1 - {p}/{q}) =?",
        "first {a}, each next *{p}/{q}, never stops -> total?",
        "start:{a} factor:{p}/{q} terms:inf SUM:?",
        "On Monday I eat {a} grams of chocolate. The next day I allow myself {p}/{q} of that, and "
        "so it goes on: every day {p}/{q} of what I had the day before, until the end of time. "
        "How many grams would I eat in all?",
        "How many cm will my toy car get? With the first push it rolls {a} cm. Every push after "
        "that takes it {p}/{q} as far as the push before, in the same direction, and I never stop "
        "pushing.",
        "In my game a potion heals {a} points in the first second. In each second after that it "
        "heals {p}/{q} of what it healed in the second before, without ever ending. How many "
        "points does it heal overall?",
        "The garden hedge grew {a} mm in its first week. {person} says that each week from then "
        "on it will grow {p}/{q} as much as in the week before. To what total growth, in mm, does "
        "it come closer and closer?",
        "Let $s_n = {a} \\left(1 + \\frac{{p}}{{q}} + \\dots + "
        "\\left(\\frac{{p}}{{q}}\\right)^n\\right)$. <Determine|Evaluate> $\\lim_{n \\to \\infty} "
        "s_n$.",
        "The summands of a convergent series form an infinite geometric progression with leading "
        "member ${a}$ and quotient $\\frac{{p}}{{q}}$. <State|Determine> the value of the series "
        "in lowest terms.",
        "inf geo sum a={a} r={p}/{q}",
        "S_inf, a1={a}, q={p}/{q} <?|= ?>",
        "geometric to infinity: {a}, ratio {p}/{q}, <limit|sum>",
        "{a} then x{p}/{q} forever <add all|total>",
        "sum k>=0 of {a}*({p}/{q})^k",
        "<converges to|limit of> {a}+{a}({p}/{q})+{a}({p}/{q})^2+... ?",
        "sum to infinity first term {a} common ratio {p}/{q} <fraction pls|exact>",
        "t1={a}; t(k+1)=t(k)*{p}/{q}; sum of all t?",
        "infinite gp {a}, {p}/{q} each step, whats it add to",
        "{a}*{q}/({q}-{p}) = ?",
        "x = {a} + ({p}/{q})x, x = <?|what>",
        "so basically the series never stops, it starts with {a} and each bit is {p}/{q} of the "
        "bit before, and somehow it adds up to a proper number. <which one|what number>?",
        "my kid's worksheet says sum to infinity, first term {a}, common ratio {p}/{q}. <what do"
        " you get|what's the answer>?",
        "I can't believe infinitely many numbers have a total, but OK: {a}, then always {p}/{q} "
        "of the last number. What's the total supposed to be?",
        "Our teacher did this on the board, r is {p}/{q}, a is {a}, so it converges, and we've "
        "to find what to. Can you tell me?",
        "I'm revising for my test, does anyone know the value of the endless geometric series "
        "whose leading term's {a} and whose quotient's {p}/{q}?",
        "My son asked what'd happen if he got {a} sweets' worth of sugar and then {p}/{q} of "
        "that, and {p}/{q} of that again, without ever an end. How much sweets' worth is that "
        "altogether?",
        "ok here's the thing, sigma from k equals zero to infinity, inside it's {a} times the "
        "k-th power of {p}/{q}. how much is it?",
        "As a hobby I sum series by hand. Mine has {a} in front and shrinks by the factor "
        "{p}/{q} at each stage, on and on. What number am I creeping up to?",
        "I tell the class that S equals {a} plus {p}/{q} of S. It's the sum of a geometric "
        "series with infinitely many terms. So what's S?",
        "Let $a_1 = {a}$ and $a_{k+1} = \\frac{{p}}{{q}} \\cdot a_k$ for all $k \\ge 1$. "
        "Evaluate $\\sum_{k=1}^{\\infty} a_k$.",
        "Evaluate $\\frac{{a}}{1 - \\frac{{p}}{{q}}}$ as a fraction in lowest terms.",
        "Determine $\\lim_{N \\to \\infty} \\sum_{j=0}^N {a} \\cdot "
        "\\left(\\frac{{p}}{{q}}\\right)^j$.",
        "A convergent geometric series has leading term ${a}$ and common ratio "
        "$\\frac{{p}}{{q}}$. To which number does it converge?",
        "Find the real number $S$ with $S = {a} + \\frac{{p}}{{q}} S$, i.e. the value of the "
        "geometric series with first term ${a}$ and ratio $\\frac{{p}}{{q}}$.",
        "The terms of a sequence are ${a} \\cdot {p}^k / {q}^k$ for $k = 0, 1, 2, \\dots$. "
        "Obtain the sum of all its terms.",
        "Let $x = \\frac{{p}}{{q}}$. What is the value of ${a}(1 + x + x^2 + x^3 + \\cdots)$?",
        "Each term of an unending series is obtained from its predecessor on multiplication by "
        "$\\frac{{p}}{{q}}$, and the series opens with ${a}$. Calculate its sum.",
        "A magic beanstalk grows {a} feet in its first night and in every later night {p}/{q} of"
        " what it grew in the night before. How tall, in feet, does it become if nights never "
        "end?",
        "A swing is let go: its first arc is {a} cm long, every arc after it {p}/{q} of the arc "
        "before. How many cm of arc are there in total if it swings without end?",
        "{person} uses {a} g of flour for the first pancake and each time {p}/{q} of the flour "
        "of the pancake before, without ever stopping. How much flour in g is used up "
        "altogether?",
        "A medicine pump gives {a} mg in the first hour; each hour's dose is {p}/{q} of the dose"
        " of the hour before, for all time. What total dose in mg does it approach?",
        "A company spends {a} dollars, the people who get it spend {p}/{q} of it, those who get "
        "that spend {p}/{q} of that, and so on endlessly. How many dollars of spending result in"
        " all?",
        "A snail crawls {a} inches on its first day, but tires, so each day it makes just "
        "{p}/{q} of the distance of the previous day. How many inches does it cover in an "
        "endless life?",
        "A pop song fades out: its first echo carries {a} units of energy, and any further echo "
        "{p}/{q} of the energy of the one before. Find the energy of all echoes combined, if "
        "there are infinitely many.",
        "A spiral of sticks: the first stick has length {a}, and each stick attached to it is "
        "{p}/{q} as long as its predecessor. The spiral has no end. What is its whole length?",
        "A spacecraft fires its engine over and over. Burn one adds {a} m/s of speed, and each "
        "further burn adds {p}/{q} of what the burn before it added. If there are infinitely "
        "many burns, by how many m/s does the speed go up overall?",
        "In a sandpit {person} pours out {a} cups of sand, then {p}/{q} of that amount, then "
        "{p}/{q} of the second amount, and goes on thus for ever. How many cups lie there in the"
        " end?",
        "A video game boss loses {a} life points at the first hit, and at every next hit {p}/{q}"
        " of the loss of the hit before. The hits never cease. What is the total loss?",
    ),
    unseen_wordings=(
        "An infinite geometric series has first term {a} and common ratio {p}/{q}. Calculate its "
        "sum.",
        "sum to infinity, a = {a}, r = {p}/{q}",
        "Say I start with {a} and then forever keep adding {p}/{q} of whatever I added last. What "
        "total do I end up approaching?",
        "Evaluate $\\sum_{i=0}^{\\infty} {a} \\left(\\frac{{p}}{{q}}\\right)^i$.",
        "A snail crawls {a} cm in the first hour. In every later hour it covers exactly {p}/{q} "
        "of the distance it covered in the hour before. If it went on like this forever, how many "
        "centimetres would it crawl in total?",
        "To what value does {a} + {a}*({p}/{q}) + {a}*({p}/{q})^2 + {a}*({p}/{q})^3 + ... "
        "converge?",
    ),
    plans=(
        "The first term is {a} and the ratio is {p}/{q}. The infinite sum is the first term "
        "divided by one minus the ratio.",
        "An infinite geometric series with first term {a} and ratio {p}/{q} <converges|has a "
        "finite sum>. We compute it exactly with fractions.",
        "We use the formula a/(1 - r) with a = {a} and r = {p}/{q}.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print({a} / (1 - Fraction({p}, {q})))
        """),
        code("""
            from sympy import Rational, oo, summation, symbols
            k = symbols("k")
            print(summation({a}*Rational({p}, {q})**k, (k, 0, oo)))
        """),
    ),
    slips=(
        Slip(
            "print({a} / (1 - Fraction({p}, {q})))",
            "`Fraction` must be imported from `fractions`.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print({a} / (1 - Fraction({p} / {q}, 1)))
            """),
            "`Fraction` does not take a float with a denominator. Pass {p} and {q} as two "
            "integers.",
        ),
        Slip(
            code("""
                from sympy import Rational, summation
                print(summation({a}*Rational({p}, {q})**k, (k, 0, oo)))
            """),
            "The names k and oo are not defined. The formula for the sum does without them.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print({a} / (1 - Fraction({p}, {q}, 1)))
            """),
            "`Fraction` got too many arguments. Let us have sympy sum the series instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum of the series is $\\boxed{{answer}}$.",
        "So the <infinite sum|total> is $\\boxed{{answer}}$.",
        "The series with first term {a} and ratio {p}/{q} converges to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "With first term {a} and ratio {p}/{q}, the sum is ${a}/(1 - {p}/{q})$, which is "
        "$\\boxed{{answer}}$.",
        "Let S be the sum. Multiplying by {p}/{q} gives the same series without its first term "
        "{a}. Solving for S gives $\\boxed{{answer}}$.",
    ),
)
