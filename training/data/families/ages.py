"""Ages: a multiple now, another multiple later."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code

NAMES = (
    *("Anna", "Ben", "Carla", "David", "Emma", "Felix", "Grace", "Henry", "Ivy", "Leo", "Mia"),
    *("Noah", "Olga", "Paul", "Rosa", "Sam", "Tina", "Uma", "Victor", "Wendy", "Yara", "Zoe"),
    *("Aisha", "Boris", "Chen", "Dmitri", "Elena", "Farid", "Hiro", "Kofi", "Priya", "Omar"),
)


def draw(random: Random) -> Numbers:
    older, younger = random.sample(NAMES, 2)
    t = 1
    while t == 1:  # "in 1 years" would be odd
        m, k = sorted(random.sample(range(2, 10), 2))
        steps = random.randint(1, 90 // (k * (m - 1)))
        t = steps * (k - m)
    return {"older": older, "younger": younger, "k": k, "m": m, "t": t}


def answer(older: str, younger: str, k: int, m: int, t: int) -> Fraction:
    return Fraction(t * (m - 1), k - m)


FAMILY = Family(
    name="ages",
    draw=draw,
    answer=answer,
    decoration=("older", "younger"),
    wordings=(
        "{older} is {k} times as old as {younger}. In {t} years<|,> {older} will be {m} times as "
        "old as {younger}. <How old is {younger} now?|What is {younger}'s age now?|Find "
        "{younger}'s present age.>",
        "<Find|Determine|Work out|Give> the <|present |current >age of {younger} if {older} is "
        "{k} times as old now and will be {m} times as old in {t} years.",
        "{older} is {k}x as old as {younger}, in {t} years only {m}x. <how old is {younger}?|how "
        "old is {younger} right now|age of {younger} now?>",
        "<Today|At the moment> {older}'s age is {k} times {younger}'s age. After {t} years it "
        "will be {m} times {younger}'s age. What is {younger}'s age <today|now>?",
        "hey if {older} is now {k} times as old as {younger} and {t} years from now it's <|only "
        "|just >{m} times, <what's {younger}'s age?|how old is {younger} now>",
        "How old is {younger}<| now>, given that {older} and {younger} have ages in the ratio "
        "{k} to 1, and in {t} years the ratio will be {m} to 1?",
        "The ages of {older} and {younger} are in the ratio {k}:1. In {t} years the ratio "
        "<is|will be|becomes> {m}:1. <Determine|Find|Calculate> the present age of {younger}.",
        "In {t} years, {older} will be {m} times as old as {younger}. Right now {older} is {k} "
        "times as old. <<Compute|Find> {younger}'s current age.|How old is {younger} at present?>",
        "{younger} is now 1/{k} as old as {older}, and in {t} years {younger} will be 1/{m} as "
        "old as {older}. <What is {younger}'s age?|How old is {younger} now?>",
        "{older} <says|boasts|remarks>: I am {k} times as old as {younger}, but in {t} years I "
        "will be only {m} times as old. How old is {younger}<| now>?",
        "Let $x$ be {younger}'s <|current >age. {older} is ${k}x$ years old, and in ${t}$ years "
        "{older} will be ${m}$ times as old as {younger}. <<Find|Determine> $x$.|What is $x$?>",
        "age <puzzle|riddle|problem>: {older} = {k} * {younger} now, {older} = {m} * {younger} "
        "in {t} years. <age of {younger}|{younger} now>?",
        "{younger} has a <neighbour|colleague|teammate> called {older}, whose age is {k} times "
        "{younger}'s own. {t} years from now the factor shrinks to {m}. How many years old is "
        "{younger} <at this moment|today>?",
        "The number of candles on {older}'s birthday cake this year is {k} times the number on "
        "{younger}'s. {t} birthdays later it will be {m} times the number on {younger}'s. How "
        "many candles are on {younger}'s cake this year?",
        "Let $p$ and $q$ be the <current|present> ages of {older} and {younger}. Suppose $p = "
        "{k}q$ and $p + {t} = {m}(q + {t})$. <Find|Determine|Solve for> $q$.",
        "{k} times {younger}'s age <equals|makes|is> {older}'s age. {t} years on, {m} times "
        "{younger}'s age <equals|makes|is> {older}'s age. How old is {younger} <now|today>?",
        "Wanted: {younger}'s age <now|today>. Known: {older} is {k} times that old<;|, and> in "
        "{t} years {older} will be {m} times as old as {younger} will be then.",
        "A <teacher|nurse|clerk> notices that {older} is currently {k} times the age of "
        "{younger}, and works out that the ratio of their ages drops to {m} after {t} <more "
        "|>years. <Find the current age of {younger}.|How old is {younger} currently?>",
        "<how old must {younger} be|what age must {younger} be|how many years old is {younger}> "
        "if {older} is {k} times {younger}'s age today but just {m} times {younger}'s age {t} "
        "years from today",
        "Today {younger}'s age is $\\frac{1}{{k}}$ of {older}'s age; in {t} years it will be "
        "$\\frac{1}{{m}}$ of {older}'s age. <<Find|State> {younger}'s age today.|How old is "
        "{younger} today?>",
        "I'm {younger}. My <neighbour|teammate|buddy> {older} is {k} times my age<| today>. In "
        "{t} years {older} will be only {m} times my age. <What's my age?|How old am I?|how old "
        "am i>",
        "{older}: {k} times {younger}'s age. In {t} years: {m} times {younger}'s age. "
        "{younger}'s <current age|age now> = ?",
        "Two <employees|players|singers>, {older} and {younger}, compare their ages. {older}'s "
        "is {k} times {younger}'s. They notice that {t} years into the future the multiple will "
        "be {m}. <Give {younger}'s age in years.|How many years old is {younger} now?>",
        "If {younger} is now $y$ years old, then {older} is ${k}y$ years old, and $\\frac{{k}y + "
        "{t}}{y + {t}} = {m}$ describes their ages {t} years from now. <<Find|Compute> $y$.|What "
        "is the value of $y$?>",
        "Both {older} and {younger} have their birthday today. {older} turns {k} times the age "
        "that {younger} turns. In exactly {t} years {older} will turn {m} times the age that "
        "{younger} turns. How old does {younger} turn today?",
        "now: {older}/{younger} = {k}; in {t}y: {older}/{younger} = {m}; {younger} <now |>=? "
        "(<ages|yrs>)",
        "O = {k}Y, O + {t} = {m}(Y + {t}), O: <age of |>{older}, Y: <age of |>{younger}. Y=?",
        "{older};{younger};age quotient <today|now> {k};after {t} yrs {m};<cell|value> for "
        "{younger} <today|now> =?",
        "We were cutting my birthday cake when {older} did the sums. Right now my age fits "
        "into {older}'s exactly {k} times. <Wait {t} years|Let {t} years go by> and it fits in "
        "only {m} times. I'm {younger}, so what age <did I turn|am I>?",
        "I <coach|train> a <hockey|rowing> club with {older} and {younger} in it. In the age "
        "column of my list, the entry for {older} is {k} times the entry for {younger}. When I "
        "make the same list again {t} years later, it'll be {m} times. Which entry does "
        "{younger} have now?",
        "What number goes next to {younger} in our family notebook, where we keep everybody's "
        "current age? For {older} we have to put {k} times that number. And in the notebook "
        "for {t} years later, {older}'s number will be {m} times {younger}'s.",
        "lol my phone game makes me guess an age. hint one, {older} is {k} times {younger}. hint "
        "two, skip ahead {t} years and {older} is {m} times {younger}. it wants {younger}'s age "
        "before <the skip|skipping>",
        "Let $f(\\tau)$ and $g(\\tau)$ denote the ages of {older} and {younger} $\\tau$ years "
        "from now, <with|where> $f(0) = {k} \\cdot g(0)$ as well as $f({t}) / g({t}) = {m}$. "
        "What must $g(0)$ be?",
        "The quotient of the ages of {older} and {younger} is <presently|at present> {k} and "
        "will <equal|amount to> {m} upon the lapse of {t} years. <State|Determine> the number of "
        "years completed by {younger} <to date|so far>.",
        "{older} {k}x {younger} now, {m}x in {t} yrs, <{younger} age|how old {younger}>",
        "{older}={k}*{younger}; {older}+{t}={m}*({younger}+{t}); <solve|find> {younger}",
        "age ratio now {k}:1, in {t} years {m}:1 ({older}:{younger}), <younger one's age|age of "
        "{younger}>",
        "{younger}? {older} {k} times as old today, {m} times as old {t} yrs later",
        "{k} times as old now vs {m} times in {t} years, {older} and {younger}, <younger age "
        "?|{younger}'s age ?>",
        "{younger} age if {older} {k}x now and {m}x after {t}y",
        "let {younger} = x, {older} = {k}x, {k}x+{t} = {m}(x+{t}), x?",
        "{older} {k} times {younger}. +{t} yrs: {m} times. {younger} today",
        "<multiples of age|age multiples> {older}/{younger}: {k} now, {m} in {t} years. "
        "<younger?|{younger} = ?>",
        "years old {younger} rn? {older} is {k} times that, {t} yrs on {m} times",
        "need {younger}'s age, {older} has {k} times the years, {t} years later just {m} times",
        "solve y: {k}y+{t}={m}y+{m}*{t} (y = {younger}, {k}y = {older})",
        "So my kid's worksheet has this {older} person who's {k} times as old as {younger}, and "
        "then {t} years go by and it's only {m} times. They want {younger}'s age, like, today. "
        "<Any idea?|How do we get that?>",
        "I was telling my neighbour about this riddle. {older}'s age is {k} times {younger}'s, "
        "fine, but wait {t} years and it's down to {m} times. <So what age is {younger}?|What's "
        "{younger} now?>",
        "okay don't laugh, but I can't do age problems. {older} is {k} times {younger}'s age, "
        "and when {t} more years have gone it'll be {m} times. <how old's {younger}|what age is "
        "{younger} now>?",
        "{younger} is my student and {older} helps at the school. We figured out that {older} "
        "has lived {k} times as long as {younger}, and in {t} years it'll be {m} times as long. "
        "Guess how old {younger} is. <Well?|What do you say?>",
        "Basically the factor between them drops from {k} to {m} if you wait {t} years, {older} "
        "being the older one and {younger} the younger one. And now somebody tell me {younger}'s"
        " age <before the wait|today>.",
        "little {younger} next door loves that {older} is exactly {k} times as old. that joy "
        "ends in {t} years, since then it's just {m} times. <so {younger}'s how old now|how old "
        "is {younger} right now>",
        "Can anybody explain this to me? Take {younger}'s age times {k} and you've got "
        "{older}'s. Add {t} to both and you need times {m}. I'm looking for {younger}'s age.",
        "They told us that if you'd ask again in {t} years, {older} would be {m} times as old as"
        " {younger}, but at the minute it's {k} times. <what age is {younger} then, I mean "
        "now|so {younger} is how old at the minute>?",
        "Class, {older} is {k} times as old as {younger}, and {t} years from today {m} times as "
        "old. Put {younger}'s age of today on your <boards|slates>. What should I see?",
        "Let $y$ denote the present age of {younger}. It is known that {older} is $k = {k}$ "
        "times as old and that after $t = {t}$ years the factor becomes $m = {m}$. <Determine "
        "$y$.|Calculate $y$.>",
        "{older}'s age is a multiple of {younger}'s, namely {k} times it. When both are {t} "
        "years older, the multiple is {m}. <Calculate|Establish> the age of {younger} at "
        "present.",
        "What is {younger}'s present age, if the quotient of the ages of {older} and {younger} "
        "decreases from ${k}$ to ${m}$ within the next ${t}$ years?",
        "Solve the system $u = {k}v$, $u + {t} = {m}(v + {t})$, in which $u$ is the age of "
        "{older} and $v$ the age of {younger}, for $v$.",
        "The present ages of {younger} and {older} are proportional to 1 and {k}; {t} years "
        "hence they will be proportional to 1 and {m}. <Find the age of {younger} in years.|What"
        " is the age of {younger} in years?>",
        "Let $A(\\tau)$ be the age of {older} and $B(\\tau)$ the age of {younger} after $\\tau$ "
        "years. Given $\\frac{A(0)}{B(0)} = {k}$ and $\\frac{A({t})}{B({t})} = {m}$, "
        "<compute|find> $B(0)$.",
        "At what age is {younger} now, when {older} is {k} times as old, provided that {t} years"
        " later {older} will be exactly {m} times as old as {younger}?",
        "For the age $x$ of {younger} and the age ${k}x$ of {older} it holds that ${k}x + {t} = "
        "{m} \\cdot (x + {t})$. <How large is $x$?|Solve for $x$.>",
        "In a far kingdom the wizard {older} has seen {k} times as many winters as the "
        "apprentice {younger}. After {t} more winters it will be {m} times as many. <How many "
        "winters has {younger} seen so far?|Tell how many winters {younger} has seen until now.>",
        "A zoo keeps two tortoises. {older} is {k} times as old as {younger}, and in {t} years "
        "{older} will be {m} times as old. How old is the tortoise {younger} <at present|this "
        "year>?",
        "Two ships, the {older} and the {younger}, lie in the harbour. The {older} has been in "
        "service {k} times as long as the {younger}; in {t} years it will have been in service "
        "{m} times as long. For how many years has the {younger} <sailed|been in service> so "
        "far?",
        "In the choir {younger} stands next to {older}. Years of life: {older} has {k} times as "
        "many as {younger}. When the choir celebrates its next jubilee in {t} years, it is {m} "
        "times as many. How many years <has {younger} lived|old is {younger} today>?",
        "Two vines grow at a <winery|farm>, called {older} and {younger}. Today the vine {older}"
        " is {k} times the age of the vine {younger}, and {t} harvests (one a year) from today "
        "{m} times the age. What is the age of {younger} in years <today|>?",
        "{older} opened a bakery in the village, long before {younger} did. {older}'s bakery is "
        "now {k} times as old as {younger}'s, but in {t} years only {m} times as old. <How many "
        "years has {younger}'s bakery existed?|What's the age of {younger}'s bakery in years?>",
        "On board a spaceship the robot {older} has been running {k} times as many years as the "
        "robot {younger}. If both run for {t} years more, it will be {m} times as many. For how "
        "many years has {younger} been running <until now|>?",
        "A card in a museum says: the statue {older} is {k} times as old as the statue "
        "{younger}. <In|After> {t} years the card must be changed to: {m} times as old. What is "
        "the present age of the statue {younger}?",
        "In the team photo {older} the goalkeeping coach stands behind {younger} the striker and"
        " is {k} times as old. When the photo is taken again in {t} years, the coach will be {m}"
        " times as old as the striker. <How old is the striker now?|Find the striker's current "
        "age.>",
        "{younger} counts one bead for every year of life, {older} does so as well. {older} now "
        "has {k} times as many beads as {younger}. Each gets one bead a year, and in {t} years "
        "{older} will have {m} times as many. How many beads has {younger} now?",
        "The bank gives {younger} and {older} one coin for each year of age. {older} gets {k} "
        "times {younger}'s coins today, and would get {m} times {younger}'s coins {t} years from"
        " today. <How many coins does {younger} get today?|What does {younger} get today, in "
        "coins?>",
    ),
    unseen_wordings=(
        "At present one must multiply {younger}'s age by {k} to get {older}'s; {t} years later one "
        "must multiply by {m}. How old is {younger} at present?",
        "When {t} years have passed, {older} will have {m} times {younger}'s age instead of {k} "
        "times as today. What is the age of {younger} today?",
        "{older} has lived {k} times as long as {younger}. {t} more years and it is {m} times as "
        "long. How many years has {younger} lived?",
        "{older}'s age is {k} times {younger}'s age today. In {t} years it will be {m} times "
        "{younger}'s age. Find the present age of {younger}.",
        "now: {older} = {k} * {younger}, in {t} years: {older} = {m} * {younger} (ages in years). "
        "{younger}'s age now?",
        "Here's one I can't crack: right now {older} is {k} times as old as {younger}, but wait "
        "{t} years and it's only {m} times. So how old is {younger} at the moment?",
        "Let $A$ be the current age of {older} and $B$ the current age of {younger}. Given $A = "
        "{k}B$ and $A + {t} = {m}(B + {t})$, determine $B$.",
        "At a family party somebody notices that {older} is exactly {k} times as old as little "
        '{younger}. "Don\'t worry," says {older}, "{t} years from now I will be just {m} times '
        'as old as you!" What age is {younger} on the day of the party?',
        "{younger} is younger than {older}: today the ratio of {older}'s age to {younger}'s age "
        "is {k} to 1, and after {t} more years the ratio will be {m} to 1. How many years old is "
        "{younger} today?",
    ),
    plans=(
        "Let x be the age of {younger}, so {older} is {k}x. In {t} years {older} will be {m} times "
        "as old.",
        "We write x for {younger}'s age. Then {k}x + {t} equals {m} times x + {t}.",
        "The ages are x and {k}x now. After {t} years the factor is {m}.",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({k}*x + {t}, {m}*(x + {t})), x)[0])
        """),
        code("""
            for x in range(1, 120):
                if {k} * x + {t} == {m} * (x + {t}):
                    print(x)
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq({k}*x + {t}, {m}*(x + {t})), x)[0])
            """),
            "`symbols` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({k}*x + {t}, {m}*(x + {t})), x)[1])
            """),
            "The equation has only one solution. Take the one at index 0.",
        ),
        Slip(
            code("""
                from sympy import solve
                print(solve("{k}*x + {t} = {m}*(x + {t})")[0])
            """),
            "Sympy cannot read an equals sign in a string. Let us simply try every age instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "{younger} is $\\boxed{{answer}}$ years old.",
        "So the age of {younger} is $\\boxed{{answer}}$.",
        "The present age of {younger} is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Let x be the age of {younger}; {older} is {k}x years old. In {t} years the ages satisfy "
        "${k}x + {t} = {m}(x + {t})$. Solving for x gives $\\boxed{{answer}}$.",
        "The difference of the ages stays the same, while the factor goes from {k} to {m} in {t} "
        "years. {younger} must be $\\boxed{{answer}}$ years old.",
    ),
)
