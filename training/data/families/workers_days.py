"""How long another number of workers takes for the same work."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """a workers need b days; c workers need a whole number of days."""
    while True:
        a, b = number(random, 2, 60), number(random, 2, 90)
        every = [c for c in range(2, 100) if a * b % c == 0 and c not in (a, a * b)]
        if every:
            return {"a": a, "b": b, "c": random.choice(every)}


def answer(a: int, b: int, c: int) -> Fraction:
    return b / Fraction(c, a)


FAMILY = Family(
    name="workers_days",
    draw=draw,
    answer=answer,
    wordings=(
        "<If {a} workers <build a wall|dig a trench|pave a road> in {b} days, how many "
        "days do {c} workers need?|{a} workers <build a wall|dig a trench|pave a road> "
        "in {b} days. How many days do {c} workers need for it?>",
        "{a} workers {b} days, {c} workers <? days|how many days?|x days, x = ?>",
        "It takes {a} <men|people|gardeners> {b} days to finish a job. <How many days "
        "does it take {c} of them to finish it|In how many days do {c} of them finish "
        "it> <at the same rate each|at the same speed>?",
        "<Find|Determine|Calculate> the number of days in which {c} machines "
        "<complete|fill> an order that {a} such machines get done in {b} days.",
        "{a} <pumps|taps|pipes> empty a <pool|tank|cellar> in {b} hours. How many hours "
        "<would|do> {c} of the same kind take?",
        "<hey|hi|ok> if {a} <painters|guys> paint a house in {b} days how many days for "
        "{c} of them (all <equally fast|same speed>)",
        "inverse proportion: {a} -> {b}, {c} -> ?",
        "<Let $y$ be inversely proportional to $x$,|Suppose $y$ varies inversely as "
        "$x$,> with $y = {b}$ for $x = {a}$. <Find|Determine> $y$ for $x = {c}$.",
        "{a} horses eat a <stack|stock> of hay in {b} days. For how many days does it "
        "<last|feed> {c} horses?",
        "{person} needs {b} days to <pick|pack|sort> all the {things} with a team of {a} "
        "people. How many days does it take with a team of {c} people who all work alike?",
        "How many hours do {c} printers need for an edition that {a} printers of the "
        "same kind print in {b} hours?",
        "The provisions of a <camp|ship|station> last {a} people {b} days. How many days "
        "do they last {c} people?",
        "<Solve|Solve for $x$:> ${a} \\cdot {b} = {c} \\cdot x$<.|, where $x$ is the "
        "time in days of ${c}$ workers.>",
        "men x days const: {a} x {b} = {c} x ?",
        "Dividing a sum of money among {a} people gives each {b} dollars. How many "
        "dollars does each get if it is divided equally among {c} people?",
        "{friend}'s farm harvests its field in {b} hours when {a} harvesters are in use. "
        "This year {c} of them are in use. How many hours does the harvest take?",
        "A <wall|fence|roof> is finished in {b} days by {a} craftsmen. By {c} craftsmen, "
        "all equally quick, it is finished in how many days?",
        "We are {a} in our class project and one of us reckoned we'd be done in {b} "
        "hours. Now there are {c} of us, all doing the same amount per hour. How many "
        "hours will it be?",
        "Assuming that everyone works at the same rate, how many days will {c} "
        "<builders|coders|tailors> be busy with what {a} of them do in {b} days?",
        "A <project|contract> requires {a} employees for {b} days. <State|Give> its "
        "length in days with {c} employees.",
        "Transporting the sand takes {a} trucks {b} trips each. With {c} trucks of that "
        "size, how many trips must each make?",
        "in the game {a} peasants finish the castle in {b} minutes, all of them equally "
        "fast. i've {c} peasants now. how many minutes",
        "A pile of cat food for {a} cats lasts {b} days in {person}'s shelter. There are "
        "{c} cats now. How many days does the same amount of food last?",
        "A2: {a} workers, B2: {b} days, A3: {c} workers, B3 =A2*B2/A3 =?",
        "{b} days w/ {a} ppl, {c} ppl = ? days",
        "The work of {a} looms for {b} hours is to be done by {c} looms. For how many "
        "hours must they run?",
        "At {a} pages a day {person} reads a book in {b} days. How many days does it "
        "take at {c} pages a day?",
        "At {a} km/h a <tour|crossing> takes {b} hours. How many hours does it take at {c} km/h?",
        "The tables at our wedding: with {a} guests at each we need {b} tables, all "
        "full. How many tables do we need if {c} guests sit at each?",
        "{c} robots are given a task. Earlier, {a} robots of the same type took {b} "
        "minutes over it. How many minutes do the {c} robots take?",
        "can you explain, {a} students clean the beach in {b} hours so how long for {c} "
        "students, in hours, same pace",
        "Let ${a}$ processors finish a perfectly divisible computation in ${b}$ seconds. "
        "Find the time in seconds for ${c}$ processors.",
        "A gear with {a} teeth makes {b} turns while the gear it drives, which has {c} "
        "teeth, makes how many turns?",
        "How many days does {person} need for the job with {c} helpers doing all the "
        "work, when {a} helpers, no faster and no slower, did it in {b} days?",
        "{a} men {b} days -> {c} men ? days",
        "{a}*{b}/{c}",
        "<people|ppl> {a}, days {b}; now {c}, days?",
        "{a} machines {b} h, {c} machines h?",
        "how long w/ {c} workers if {a} need {b} days",
        "inverse rule of three {a} {b} {c}, ({a} take {b} days, {c} take ?)",
        "same job: crew {a} = {b} hrs, crew {c} = ? hrs",
        "{a} x {b} man-days, {c} men, <days|how many days>",
        "W1={a} D1={b} W2={c} D2=?",
        "xy = const, x {a} y {b}, x {c} y ?",
        "{b} hours for {a} pumps, {c} pumps how many hours",
        "team of {c} instead of {a}, was {b} days, becomes ?",
        "So normally {a} of us clear the hall in {b} minutes. Today we're {c}, all just as "
        "quick. How many minutes will it be?",
        "My kid's worksheet goes, {a} workers need {b} days, how many days do {c} workers need, "
        "and it's the more the faster, right? What's the answer?",
        "I'm planning a fence. The company said {b} days with {a} people, but they're sending "
        "{c}. Everyone's equally good. How many days do I tell my neighbours?",
        "okay, {a} hens eat up the sack in {b} days. I've got {c} hens. So for how many days "
        "have I got feed?",
        "our teacher calls it inverse proportion: {a} taps fill the pool in {b} hours, so {c} "
        "taps like those would fill it in how many hours?",
        "I bake for the fair, and with {a} ovens on it takes me {b} hours in all. If I had {c} "
        "ovens on, same load per oven, what'd it be in hours?",
        "We rented a bus, and with {a} people paying it's {b} dollars a head. It's turned out to"
        " be {c} people. How many dollars a head is that now?",
        "Could someone explain, {a} programmers write the app in {b} weeks, supposedly {c} "
        "programmers at the same speed need how many weeks?",
        "Gran knits with her club. The {a} of them finished the blanket in {b} evenings, and for"
        " the same sort of blanket there'll be {c} of them, equally fast. How many evenings is "
        "that?",
        "If ${a}$ men can do a piece of work in ${b}$ days, in what number of days can ${c}$ men"
        " do it, all working at the same rate?",
        "The time needed for a job is inversely proportional to the number of workers. For {a} "
        "workers it is {b} days. <Find|Calculate> it for {c} workers.",
        "Let $T(n) = \\frac{k}{n}$ be the time in hours that $n$ identical machines need, and "
        "let $T({a}) = {b}$. Determine $T({c})$.",
        "A task amounts to $W = {a} \\cdot {b}$ worker-days. How many days do ${c}$ workers need"
        " for it?",
        "A rectangle of sides ${a}$ and ${b}$ has the same area as a rectangle with one side "
        "${c}$. Find the other side of the second rectangle.",
        "At constant temperature the product of pressure and volume of a gas does not change. At"
        " a pressure of {a} bar the volume is {b} litres. What is the volume in litres at {c} "
        "bar?",
        "Solve for $d$: $\\frac{{a}}{{c}} = \\frac{d}{{b}}$, where $d$ is the number of days "
        "${c}$ labourers take for what ${a}$ labourers do in ${b}$ days.",
        "A certain quantity of work is completed by {a} identical robots in {b} hours. State in "
        "how many hours {c} of these robots complete the same quantity.",
        "The castle wall was raised by {a} trolls in {b} nights. After the dragon's visit it has"
        " to be raised again, this time by {c} trolls of the same strength. How many nights does"
        " it take?",
        "A lifeboat carries water that would last {a} sailors for {b} days. In fact {c} sailors "
        "are in it, and everybody drinks the same ration. The water lasts how many days?",
        "{person} uses {a} harvesting robots and the strawberry field is empty after {b} hours. "
        "With {c} robots of that make, <after how many hours is it empty?|what is the time in "
        "hours?>",
        "With {a} telescopes of one type, a sky survey is done in {b} months. The observatory "
        "gets money for {c} of them altogether. How many months does the survey take then?",
        "A lever is in balance when weight times distance is equal on both sides. On the left "
        "hang {a} grams at a distance of {b} cm. At what distance, in cm, must {c} grams hang on"
        " the right?",
        "The orchestra librarian and friends, {a} people in all, stamp the {things} in {b} "
        "minutes. How many minutes would a group of {c} equally nimble people be stamping?",
        "A baker cuts the dough into {b} loaves of {a} ounces each. How many loaves of {c} "
        "ounces would the same dough have given?",
        "In an online game {a} miners empty the gold mine in {b} rounds. A clan has {c} miners "
        "who all dig alike. How many rounds does the clan need?",
        "A ward is looked after by {a} nurses, and each does {b} hours a week. Supposing {c} "
        "nurses share the same total evenly, how many hours a week does each do?",
        "The auditorium has {b} rows of {a} seats. The same number of seats is rearranged in "
        "rows of {c}. How many rows does that make?",
        "At the letter-sorting centre {a} clerks go through the Monday post in {b} hours. "
        "{friend} sends home some clerks or calls in more, so that there are {c} now. Assuming "
        "they are equally fast, how many hours does the post take?",
    ),
    unseen_wordings=(
        "{a} bakers prepare a banquet in {b} hours. How many hours would {c} bakers of "
        "equal skill have needed?",
        "{a} people = {b} days of work. {c} people = how many days?",
        "My uncle hired {a} roofers and they were through after {b} days. If he had "
        "hired {c}, all just as quick, how many days would it have taken?",
        "Two quantities have a constant product. When the first is {a}, the second is "
        "{b}. What is the second when the first is {c}?",
        "If a water supply is enough for {a} hikers for {b} days, compute for how many "
        "days it is enough for {c} hikers.",
        "The job is done by {a} cranes in {b} hours. In how many hours is it done by {c} "
        "cranes like these?",
    ),
    plans=(
        "The work is {a} times {b} worker-days. {c} workers share it, so we divide by {c}.",
        "This is inverse proportion: the product stays {a} * {b}. We want the partner of {c}.",
        "Let x be the time for {c}. Then {c} x equals {a} times {b}. We solve for x.",
    ),
    programs=(
        "print({a} * {b} // {c})",
        code("""
            from fractions import Fraction
            print(Fraction({a} * {b}, {c}))
        """),
        code("""
            work = {a} * {b}
            print(work // {c})
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({c} * x, {a} * {b}), x)[0])
        """),
    ),
    slips=(
        Slip(
            "print(work // {c})",
            "`work` is not defined. It is the product of {a} and {b}.",
            fix=2,
        ),
        Slip(
            "print(Fraction({a} * {b}, {c}))",
            "`Fraction` must be imported first.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                print(solve(Eq({c} * x, {a} * {b}), x)[0])
            """),
            "`x` was not made a symbol.",
            fix=3,
        ),
    ),
    conclusions=(
        "The result is $\\boxed{{answer}}$.",
        "With {c} it is $\\boxed{{answer}}$.",
        "So {c} need $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The whole work is the product of {a} and {b}. Shared by {c} it comes to "
        "$\\boxed{{answer}}$ each.",
        "In inverse proportion the product stays the same: ${a} \\cdot {b} = {c}x$. "
        "Hence $x = \\boxed{{answer}}$.",
    ),
)
