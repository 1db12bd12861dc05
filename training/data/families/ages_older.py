"""Ages: one is some years older, and at another time a multiple of the other's age."""

from random import Random

from training.data.family import Family, Numbers, Slip, cast, code


def draw(random: Random) -> Numbers:
    """Ages that differ by d; t years later or earlier the older is k times as old."""
    people = cast(random)
    older, younger = random.sample((people["person"], people["friend"]), 2)
    k = random.choice((2, 2, 3, 3, 4, 5, 6, 7))
    then = random.randint(2, 60 // (k - 1)) if k > 2 else random.randint(3, 40)
    words = {"older": older, "younger": younger, "d": (k - 1) * then, "k": k}
    later = then > 3 and random.random() < 0.5
    t = random.randint(2, min(then - 1, 25) if later else 25)
    if later:
        time = {
            "pre": "in ",
            "Pre": "In ",
            "ago": "",
            "hence": " from now",
            "be": "will be",
            "sign": "+",
        }
    else:
        time = {"pre": "", "Pre": "", "ago": " ago", "hence": " ago", "be": "was", "sign": "-"}
    return {**words, **time, "t": t}


def answer(d: int, k: int, t: int, sign: str, **words: str) -> int:
    shift = t if sign == "+" else -t
    return next(
        age for age in range(1, 200) if age + shift > 0 and age + d + shift == k * (age + shift)
    )


FAMILY = Family(
    name="ages_older",
    draw=draw,
    answer=answer,
    decoration=("older", "younger"),
    wordings=(
        "{older} is {d} years older than {younger}. {Pre}{t} years{ago}<,|> {older} {be} {k} times "
        "as old as {younger}. How old is {younger} <now|today>?",
        "<Find|Determine|Work out|Give> the <present|current> age of {younger}, who is {d} years "
        "younger than {older}, if {pre}{t} years{ago} {older} {be} {k} times as old as {younger}.",
        "{older} = {younger} + {d} (ages now); {pre}{t} years{ago}: {older} {be} {k} x {younger}; "
        "<age of {younger} now?|{younger} now = ?>",
        "{younger} is {d} years younger than {older}. {Pre}{t} years{ago}, {older}'s age {be} {k} "
        "times {younger}'s age. <What is {younger}'s age now?|Find {younger}'s present age.>",
        "<hey|hi|ok> {older} is {d} years older than {younger} and {pre}{t} years{ago} {older} "
        "{be} {k} times as old as {younger}, <how old is {younger} now|what's {younger}'s age "
        "right now>?",
        "The ages of {older} and {younger} differ by {d} years, {older} being the older one. "
        "{Pre}{t} years{ago} the older {be} {k} times as old as the younger. <Compute|Determine> "
        "{younger}'s age today.",
        "How old is {younger} <now|today> if {older} is {d} years older and {be} {k} times as old "
        "as {younger} {pre}{t} years{ago}?",
        "ages: {older} - {younger} = {d}, {pre}{t} years{ago} ratio {k}:1, <{younger} today?|how "
        "old is {younger} now?>",
        "When {younger} was born, {older} <was exactly|had just turned> {d}. {Pre}{t} years{ago} "
        "{older} {be} exactly {k} times as old as {younger}. How old is {younger} now?",
        "{older} is {d} years older than {younger}. Let $x$ be {younger}'s age now. {Pre}{t} "
        "years{ago} {older}'s age {be} ${k}$ times that of {younger}. <Find|Determine> $x$.",
        "<Solve|Find $y$>: $y + {d} {sign} {t} = {k}(y {sign} {t})$. Here $y$ is {younger}'s age "
        "now and $y + {d}$ is {older}'s. <How old is {younger}?|What is {younger}'s age?>",
        "{older} and {younger} are cousins born {d} years apart, {older} first. {Pre}{t} "
        "years{ago}, {older} {be} {k} times {younger}'s age. What is the age of {younger} <at "
        "present|now>?",
        "{k} times as old as {younger}: that is what {older} {be} {pre}{t} years{ago}. {older} is "
        "{d} years older than {younger}. <So how|How> old is {younger} <this year|now>?",
        "age puzzle: {older} has {d} years on {younger}; {pre}{t} yrs{ago} {older} {be} {k}x as "
        "old; need {younger}'s age now",
        "The difference <between|of> {older}'s and {younger}'s ages is {d} years<|, and {older} is "
        "the older of the two>. {Pre}{t} years{ago} {older} {be} {k} times as old as {younger}. "
        "What is {younger}'s age?",
        "At a <birthday|family> party {older} says to {younger}: I am {d} years older than you, "
        "and {pre}{t} years{ago} I {be} {k} times as old as you. How old is {younger} now?",
        "{younger} <asks|wonders> how old {older} is. The <reply|answer>: {d} years older than "
        "you, and {pre}{t} years{ago} {k} times your age at that time. How old is {younger} "
        "<now|today>?",
        "There <is an age gap of|are> {d} years between {older} and the younger {younger}. "
        "{Pre}{t} years{ago} {older}'s age {be} {k} times as large as {younger}'s. Calculate "
        "{younger}'s age now.",
        "{older} age now: a + {d}. {younger} age now: a. {pre}{t} years{ago} {older} {be} {k} "
        "times as old as {younger}. a=?",
        "On the planet of a computer game, {older}'s <castle|tower> is {d} game years older than "
        "{younger}'s. {Pre}{t} game years{ago} it {be} {k} times as old as that of {younger}. "
        "How many game years old is {younger}'s building now?",
        "{older}'s <oak|house|tortoise> is {d} years older than {younger}'s. {Pre}{t} years{ago} "
        "it {be} {k} times as old as the one {younger} has. How many years old is {younger}'s "
        "now?",
        "<im|i'm> stuck on this one. {younger} is {d} years younger than {older}, {pre}{t} "
        "years{ago} {older} {be} {k} times as old as {younger}. they want {younger}'s <current|"
        "present> age",
        "Let $A$ and $B$ be the present ages of {older} and {younger}, with $A = B + {d}$ and $A "
        "{sign} {t} = {k}(B {sign} {t})$. <Find|Determine|Compute> $B$.",
        "$A - B = {d}$, $A {sign} {t} = {k}(B {sign} {t})$, <ages of {older} (A) and {younger} (B)"
        "|A and B are ages in years>, B=?",
        "A <trainer|teacher|coach> is {d} years older than one of the <pupils|players>. {Pre}{t} "
        "years{ago} the older of them {be} {k} times as old as the younger. What is the age of "
        "the younger one now?",
        "<Two brothers|Two sisters|Two friends> were born {d} years apart. If {pre}{t} years{ago} "
        "the elder {be} {k} times as old as the younger, how old is the younger one today?",
        "Exactly {t} years{hence} {older}'s age {be} {k} times {younger}'s age. They are {d} years "
        "apart<, {older} is the elder|>. How old is {younger} at this moment?",
        "{younger}'s age now is wanted. {older} is older by {d} years, and {pre}{t} years{ago} "
        "{older} {be} {k} times as old as {younger}.",
        "We know that {pre}{t} years{ago} {older} {be} {k} times as old as {younger}, and that "
        "{older} was born {d} years <before|earlier than> {younger}. How old is {younger} now?",
        "my cousin is {d} yrs older than me, {pre}{t} yrs{ago} my cousin {be} {k} times as old as "
        "me. <me now?|how old am i now>",
        "{older}, {younger}'s elder by {d} years, {be} {k} times as old as {younger} {pre}{t} "
        "years{ago}. State {younger}'s age today.",
        "{older} {d} yrs older than {younger}, {pre}{t} yrs{ago} {k}x, <{younger} now|age "
        "{younger}>?",
        "gap {d} yrs, {pre}{t} yrs{ago} {older} {be} {k} times {younger}, <younger's age "
        "now|{younger} = ?>",
        "{younger}=x, {older}=x+{d}, {pre}{t} yrs{ago} {older} {be} {k} times {younger}, x?",
        "x+{d} {sign} {t} = {k}(x {sign} {t}), <solve for x|x = ?> (x = {younger}, x+{d} = "
        "{older})",
        "<how old|age of> {younger}: {older} minus {younger} is {d}, {older} {be} {k}x {younger}"
        " {pre}{t} yrs{ago}",
        "age diff {d}, factor {k} {pre}{t} years{ago}, {older} older, {younger} <today|rn>?",
        "{younger} rn? {older} is +{d} yrs & {be} {k}x as old {pre}{t} yrs{ago}",
        "{pre}{t} years{ago} {older} {be} {k} times {younger}, {d} yrs apart, <find "
        "{younger}|{younger} age>",
        "d={d} k={k}, {pre}{t} years{ago} the factor {be} k, d = {older} - {younger}, {younger} "
        "today=?",
        "{older} born {d} yrs before {younger}. {Pre}{t} yrs{ago} {be} {k} times as old. "
        "{younger}?",
        "({older} {sign} {t}) = {k} * ({younger} {sign} {t}), {older} = {younger} + {d}, need "
        "{younger}",
        "<word problem|age q>: {younger} {d} yrs younger, {older} {be} {k}x as old {pre}{t} "
        "yrs{ago}. <younger one now|{younger} now>",
        "So {older} is {d} years older than {younger}, that never changes, obviously. But "
        "{pre}{t} years{ago} {older} {be} exactly {k} times as old. My boy has to find "
        "{younger}'s age <as of today|now>. How?",
        "You know {older} from next door? {d} years ahead of {younger}. And here's the funny "
        "bit, {pre}{t} years{ago} {older} {be} {k} times as old as {younger}. <Guess {younger}'s"
        " age.|So what's {younger} now?>",
        "I've got a homework thing where someone called {younger} is {d} years behind someone "
        "called {older}, age-wise, and {pre}{t} years{ago} {older} {be} {k} times as old. Don't "
        "need {older}'s age, <just|only> {younger}'s, now.",
        "<ok|right> so there's {d} years between them, {older} came first, {younger} later, and "
        "{pre}{t} years{ago} the one {be} {k} times the age of the other. What would you say "
        "{younger}'s age is at the moment?",
        "we were chatting in the staff room and {older} said, {pre}{t} years{ago} I {be} {k} "
        "times as old as {younger}. they're {d} years apart, {older}'s the elder. <how old does "
        "that make {younger}|so {younger} is what age now>?",
        "My kid's book claims {older} {be} {k} times as old as {younger} {pre}{t} years{ago}, "
        "and it says the difference between them is {d} years with {older} on top. <We're "
        "after|It asks for> {younger}'s age today.",
        "I can never set these up. Age of {older}, that's {d} more than {younger}'s. {Pre}{t} "
        "years{ago}, it {be} {k} times {younger}'s. What's {younger}'s age as we speak?",
        "fun fact about the twins' parents, well, about {older} and {younger}: {d} years apart, "
        "and {pre}{t} years{ago} {older} {be} {k} times as old as {younger}, who's the young "
        "one. <can you get {younger}'s age now|what's {younger}'s age now>",
        "Folks, think of {younger}. {older} has lived {d} years longer. {Pre}{t} years{ago} "
        "{older}'s age {be} {younger}'s age times {k}. Who <can tell me|knows> {younger}'s age "
        "this year?",
        "Let $y$ be the current age of {younger} and $y + {d}$ that of {older}. {Pre}{t} "
        "years{ago} the quotient of the two ages, older by younger, {be} ${k}$. "
        "<Evaluate|Calculate> $y$.",
        "Solve $\\frac{y + {d} {sign} {t}}{y {sign} {t}} = {k}$ for $y$, the present age of "
        "{younger}, where {older} is $y + {d}$ years old.",
        "The difference of the present ages of {older} and {younger} is ${d}$ years in favour of"
        " {older}. The ratio of their ages {pre}{t} years{ago} {be} ${k} : 1$. "
        "<Establish|Determine> the present age of {younger}.",
        "What is the present age of {younger}, given that {older} is ${d}$ years older and that "
        "{pre}${t}$ years{ago} {older} {be} exactly ${k}$ times as old as {younger}?",
        "Let $P$ and $Q$ be the ages of {older} and {younger} today. Given $P - Q = {d}$ and "
        "$\\frac{P {sign} {t}}{Q {sign} {t}} = {k}$, <find $Q$.|what is $Q$?>",
        "{older} precedes {younger} by {d} years of birth. {Pre}{t} years{ago}, {older}'s age "
        "{be} the product of {k} and {younger}'s age. How many years old is {younger} at the "
        "present time?",
        "Two persons, {older} and {younger}, have ages with a constant difference of {d} years, "
        "{older} being the elder. {Pre}{t} years{ago} the greater age {be} {k} times the "
        "smaller. <Calculate the smaller age today.|What is the smaller age today?>",
        "Denote by $a$ the age of {younger} now. If {older} is ${d}$ years older and {be} ${k}$ "
        "times as old as {younger} {pre}${t}$ years{ago}, which value does $a$ <have|take>?",
        "In the forest stand two trees, {older}'s beech and {younger}'s birch. The beech was "
        "planted {d} years before the birch, and {pre}{t} years{ago} its age {be} {k} times that"
        " of the birch. How old is the birch <this year|now>?",
        "The old dragon {older} hatched {d} years before the little dragon {younger}. {Pre}{t} "
        "years{ago} {older} {be} {k} times as old as {younger}. <How many years ago did "
        "{younger} hatch?|How many years has {younger} lived so far?>",
        "A football club and its youth section: the club {older} is {d} years older than the "
        "club {younger}. {Pre}{t} years{ago} the first {be} {k} times as old as the second. For "
        "how many years has the club {younger} existed <now|>?",
        "{older} and {younger} are bands. {older} was formed {d} years earlier than {younger}, "
        "and {pre}{t} years{ago} {older} {be} {k} times as old a band as {younger}. How many "
        "years old is the band {younger} <today|at present>?",
        "At the astronauts' school the teacher {older} is {d} years older than the pupil "
        "{younger}; {pre}{t} years{ago} the teacher {be} {k} times as old as the pupil. <Find "
        "out how old the pupil is today.|How old is the pupil today?>",
        "In a vineyard {older} keeps a cask that is {d} years older than {younger}'s cask. "
        "{Pre}{t} years{ago} the older cask {be} {k} times as old as the younger one. <What age "
        "has {younger}'s cask now?|How many years old is {younger}'s cask now?>",
        "A workshop owns two machines, {older} and {younger}, the first {d} years older than the"
        " second. {Pre}{t} years{ago} {older} {be} {k} times the age of {younger}. What age, in "
        "years, <does the label of {younger} show today|is {younger} today>?",
        "{older} runs a shop and {younger} is the new assistant, {d} years younger. They work "
        "out that {pre}{t} years{ago} {older} {be} {k} times as old as {younger}. <State the "
        "assistant's age now.|What is the assistant's age now?>",
        "Two bridges cross the river. The one named after {older} is {d} years older than the "
        "one named after {younger}, and {pre}{t} years{ago} it {be} {k} times as old. How old is"
        " the <newer|younger> bridge now?",
        "On the ferry a stranger asks {younger}'s age. {older} answers: I'm {d} years older, and"
        " {pre}{t} years{ago} I {be} {k} times as old as {younger}. <What age does the stranger "
        "work out for {younger} today?|So {younger} is how old today?>",
        "The chess coach {older} tells the players: {younger} here is {d} years younger than me."
        " {Pre}{t} years{ago} my age {be} {k} times {younger}'s. Whoever names {younger}'s age "
        "now wins a <book|board>. Which age wins?",
    ),
    unseen_wordings=(
        "{older} is {d} years older than {younger}, and {pre}{t} years{ago} {older} {be} {k} times "
        "as old as {younger}. Find the age of {younger} now.",
        "age difference {d} ({older} older than {younger}), {pre}{t} years{ago} {k} times as old, "
        "{younger} is how old now?",
        "In a story a dragon is {d} years older than a unicorn. {Pre}{t} years{ago} the dragon "
        "{be} {k} times as old as the unicorn. How old is the unicorn now?",
        "Denote by $y$ the present age of {younger}; {older} is ${d}$ years older. It is known "
        "that {pre}{t} years{ago} {older} {be} ${k}$ times as old as {younger}. What is $y$?",
        "my sister is {d} years older than me and {pre}{t} years{ago} she {be} {k} times my age, "
        "guess how old i am now",
        "What is {younger}'s age today? {older} is {d} years ahead of {younger} in age and {be} "
        "{k} times as old {pre}{t} years{ago}.",
        "Two wines differ in age by {d} years. {Pre}{t} years{ago} the older one {be} {k} times as "
        "old as the younger. How many years old is the younger wine now?",
    ),
    plans=(
        "Let y be the age of {younger} now, so {older} is y + {d}. The condition is about the ages "
        "y {sign} {t} and y + {d} {sign} {t}, with the factor {k}.",
        "The difference of the ages stays {d}. {Pre}{t} years{ago} it {be} {k} - 1 times the "
        "younger age, which we compute and bring back to the present.",
        "With y for the younger age now we solve y + {d} {sign} {t} = {k} * (y {sign} {t}).",
    ),
    programs=(
        code("""
            from sympy import Eq, solve, symbols
            y = symbols("y")
            print(solve(Eq(y + {d} {sign} {t}, {k} * (y {sign} {t})), y)[0])
        """),
        code("""
            for y in range(1, 200):
                if y {sign} {t} > 0 and y + {d} {sign} {t} == {k} * (y {sign} {t}):
                    print(y)
        """),
        code("""
            from sympy import solve, symbols
            older, younger = symbols("older younger")
            equations = [
                older - younger - {d},
                older {sign} {t} - {k} * (younger {sign} {t}),
            ]
            print(solve(equations, [older, younger])[younger])
        """),
    ),
    slips=(
        Slip(
            code("""
                from sympy import Eq, solve
                print(solve(Eq(y + {d} {sign} {t}, {k} * (y {sign} {t})), y)[0])
            """),
            "`y` is not defined. It has to be a symbol.",
        ),
        Slip(
            code("""
                from sympy import solve, symbols
                older, younger = symbols("older younger")
                equations = [
                    older - younger - {d},
                    older {sign} {t} - {k} * (younger {sign} {t}),
                ]
                print(solve(equations, [older, younger])[1])
            """),
            "The solution is a dictionary, so the symbol is the key.",
            fix=2,
        ),
        Slip(
            "if y + {d} {sign} {t} == {k} * (y {sign} {t}):\n    print(y)",
            "`y` has no value. Try all ages in a loop.",
            fix=1,
        ),
    ),
    conclusions=(
        "The age now is $\\boxed{{answer}}$.",
        "So {younger} is $\\boxed{{answer}}$ years old now.",
        "The younger of the two is now $\\boxed{{answer}}$ years old.",
    ),
    reasoning=(
        "The difference {d} never changes. {Pre}{t} years{ago} it {be} {k} minus one times the "
        "younger age. Divide, and go from that time to the present: the younger is "
        "$\\boxed{{answer}}$.",
        "Let $y$ be the younger age now. Solving $y + {d} {sign} {t} = {k}(y {sign} {t})$ gives "
        "$\\boxed{{answer}}$.",
    ),
)
