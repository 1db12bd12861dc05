"""What something cost before a percent discount or increase."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """The price q that is left after a change by r percent, and the words for its direction."""
    up = random.random() < 0.4
    r = random.choice((5 * random.randint(1, 18), 10 * random.randint(1, 9), random.randint(2, 90)))
    percent = 100 + r if up else 100 - r
    unit = 100 // gcd(100, percent)
    q = percent * unit * number(random, 10 // unit + 1, 4000 // unit) // 100
    words = (
        ("+", "increased", "raised", "rise", "more", "rose", "put on")
        if up
        else ("-", "reduced", "lowered", "reduction", "less", "fell", "taken off")
    )
    return {"q": q, "r": r} | dict(
        zip(("sign", "cut", "moved", "cutting", "less", "fell", "off"), words, strict=True)
    )


def answer(q: int, r: int, sign: str, **words: str) -> Fraction:
    return Fraction(100 * q, 100 + r if sign == "+" else 100 - r)


FAMILY = Family(
    name="original_price",
    draw=draw,
    answer=answer,
    wordings=(
        "<The price of a <jacket|bicycle|phone> was|A <lamp|tent|camera> was> {cut} by "
        "{r}% and <is now|is> {q} dollars. What was the <original|old|initial> price in "
        "dollars?",
        "price after {r}% {cutting}: {q}<, original price?|. before?|; old price = ?>",
        "<Find|Calculate|Determine|Work out> the <original|initial> price of an item "
        "that costs {q} <dollars|euros> after <a|being given a> {cutting} of {r}%.",
        "After a {cutting} of {r}% a <ticket|sofa|watch> costs ${q}. What did it cost "
        "before<|, in dollars>?",
        "<hey|hi|ok> so the price got {cut} by {r}% and now it's {q} bucks, what was it "
        "<before|originally>?",
        "<What number|Which number> {cut} by {r}% <gives|becomes|equals> {q}?",
        "If $x$ {cut} by ${r}\\%$ is ${q}$, <find $x$.|what is $x$?|determine $x$.>",
        "{q} is {r}% {less} than <which|what> number?",
        "{person} pays {q} dollars for {things}. The shop had {cut} their price by {r}% "
        "this morning. <What would {person} have paid yesterday|How many dollars would "
        "they have cost yesterday>?",
        "A number is {cut} by {r} percent. The result is {q}. <Find the number.|What is "
        "the number?|Which number is it?>",
        "<Solve|Solve for $x$:> $x \\left(1 {sign} \\frac{{r}}{100}\\right) = {q}$.",
        "x {sign} {r}% = {q}, x = ?",
        "What was the <rent|fee|fare> in dollars before it {fell} by {r}% to {q} dollars?",
        "The <population|number of inhabitants> of a village {fell} by {r}% <last "
        "year|in a decade> and is now {q}. How many people lived there before?",
        '{friend} tells {person}: "My <salary|rent> was {cut} by {r}% and is now {q} '
        'dollars." How many dollars was it <before|earlier>?',
        "A <shop|dealer> sells a <guitar|carpet|stroller> for {q} euros. That is {r}% "
        "{less} than it used to cost. <How many euros did it use to cost?|Find the "
        "former price in euros.>",
        "old price? new price {q}, change {sign}{r}%",
        "<reverse percentage|reverse percent>: {sign}{r}% -> {q}. <start value|what did "
        "we start with>?",
        "How many <points|members|visitors> were there <at first|to begin with>, if a "
        "{cutting} of {r}% led to {q}?",
        "A club has {q} members this year, {r}% {less} than last year. <How many did it "
        "have last year?|Find last year's number of members.>",
        "The value $V$ was {moved} by {r}% and became {q}. <Compute|Determine> $V$.",
        "{r}% was {off} the <list |>price of a <desk|drum kit|freezer>, so that {q} "
        "dollars <are charged|must be paid> today. <What is the list price?|State the "
        "price before that.>",
        "can someone help me, homework says a price {fell} {r}% to {q} and i have to "
        "find the price it started from",
        "Original * (1 {sign} {r}/100) = {q}. Original =?",
        "Let $p$ be a price. A {cutting} by {r}% turns it into {q}. <State|Find> $p$.",
        'On the tag at the flea market {person} reads: "{cut} by {r}%, now {q} '
        'dollars". What did the tag say before?',
        "<Determine|Give> the amount which, once it has been {moved} by {r} %, <amounts "
        "to|comes to> {q}.",
        "i now weigh my <bread dough|sourdough starter> at {q} g, thats {r}% {less} than "
        "<this morning|yesterday>. how many g was it then",
        "My screen time {fell} by {r}% this week and is {q} minutes now. How many "
        "minutes was it last week?",
        "A1: ?, B1: {sign}{r}%, C1 = A1 {sign} A1*{r}% = {q}, A1?",
        "When every price in a shop is {moved} by {r}%, a <pan|kettle|vase> ends up at "
        "{q} dollars. Where did it start, in dollars?",
        "The bill says {q} dollars. It has already been {cut} by {r}%. By itself, "
        "without that, what would it have been in dollars?",
        "A <car|house|painting> is worth {q} dollars today because its value {fell} by "
        "{r}% in a year. What was its value one year ago, in dollars?",
        "{q} after {sign}{r}% <start|before> = ?",
        "x*(1 {sign} {r}/100)={q}",
        "was ? now {q}, {cut} {r}%",
        "{q}/(1 {sign} {r}/100)",
        "undo {sign}{r}% from {q}",
        "{r}% {less}: {q}. <orig|original>?",
        "base value? {sign} {r} pct -> {q}",
        "rev % : end {q}, change {sign}{r} %, start",
        "price {fell} {r}% to {q}, <prev price|price before>",
        "p {sign} {r}% p = {q} solve p",
        "{cutting} {r}% final {q} find initial",
        "y {sign} 0.01*{r}*y = {q}, y",
        "So my kid's worksheet says something was {cut} by {r} percent and ended up at {q}. What"
        " was it at the <start|beginning>?",
        "Basically the price tag says {q}, and the sign over it says it's already been {cut} by "
        "{r}%. What did it use to be?",
        "I always do this wrong, you can't just take {r}% of {q}, right? It {fell} by {r}% and "
        "got to {q}, so what was it <at first|before>?",
        "My landlord {moved} the rent by {r}% and I'm paying {q} a month now. What was I paying "
        "<until then|earlier>?",
        "Okay, our gym's got {q} people now, they say that's {r}% {less} than in spring. How "
        "many were there in spring?",
        "We had this in class: {r}% was {off} the price, then it was {q} euros. How many euros "
        "was it without that?",
        "My phone bill's {q} bucks this month after a {cutting} of {r}%. What's the old bill, in"
        " bucks?",
        "My dad's a dealer and he's {moved} every sticker by {r} percent. This one says {q} now."
        " What <did it say|was on it> yesterday?",
        "Hm, which number do you start with, so that when it's {cut} by {r} percent of itself "
        "you're at {q}?",
        "Let $A$ be a quantity that is {cut} by ${r}\\%$, the result being ${q}$. "
        "<Determine|Calculate> $A$.",
        "<Find|State> the base value $B$ for which $B {sign} \\frac{{r}}{100} B = {q}$.",
        "An amount was {moved} by ${r}\\%$ of its value, whereupon it was ${q}$. What was the "
        "amount <initially|at the outset>?",
        "The number ${q}$ arises from $z$ through a {cutting} of ${r}\\%$. Evaluate $z$.",
        "Let $g(x) = x {sign} \\frac{{r}x}{100}$. <Compute|Find> the $x$ with $g(x) = {q}$.",
        "A price list was revised once, all prices being {cut} by {r} per cent. The new entry "
        "for an article is {q}. Calculate the old entry.",
        "What is $\\frac{100 \\cdot {q}}{100 {sign} {r}}$, the former value of a quantity now "
        "equal to ${q}$ after a {cutting} of ${r}\\%$?",
        "After a {cutting} of {r}% relative to the previous year, a statistic stands at {q}. "
        "<Give|Work out> the previous year's figure.",
        "The number of bees in a hive {fell} by {r}% over the winter to {q} thousand. How many "
        "thousand bees were there in autumn?",
        "A wizard {moved} the height of a beanstalk by {r}% with one word, and it measures {q} "
        "feet now. How many feet tall was it before the word?",
        "{person}'s running time for the park loop {fell} by {r}% after the holidays and is {q} "
        "seconds. What was it in seconds before the holidays?",
        "The orchestra has {q} players on stage tonight, which is {r}% {less} than last night. "
        "How many played last night?",
        "The fuel gauge logic of a space probe was {moved} once, by {r}% of the reading, and "
        "shows {q} kg. What was the reading in kg before?",
        "At the travel desk the flight is {q} dollars; it says {r}% has been {off} the fare. "
        "What would the fare alone have been, in dollars?",
        "In the farm shop a kilo of cherries costs {q} cents after the price {fell} by {r}% "
        "since Sunday. How many cents was it on Sunday?",
        "The office rent per floor was {cut} by {r}% in the new lease. {friend}'s firm pays {q} "
        "thousand euros now. <What did it pay|How many thousand euros did it pay> under the old "
        "lease?",
        "A game company {moved} the strength of a troll by {r}% in an update, so that it is {q} "
        "now. What was the strength in the version before?",
        "The amount of flour in {person}'s bread recipe was {cut} by {r}%. The new recipe takes "
        "{q} grams. How many grams did the old one take?",
        "A savings book holds {q} coins. Had there not been a {cutting} of {r}% this year, the "
        "sum would still be what it was on New Year's Day. How many coins was that?",
    ),
    unseen_wordings=(
        "A {cutting} of {r}% brought the price of a skateboard to {q} dollars. How much "
        "did the skateboard cost to start with?",
        "before = ?, after {r}% {cutting} = {q}",
        "I bought headphones for {q} euros. Their price had just been {moved} by {r}%. "
        "What would I have had to pay a day earlier, in euros?",
        "Find the quantity that yields ${q}$ when it is {cut} by ${r}\\%$.",
        "The number of pupils in a school {fell} by {r}% and there are {q} pupils now. "
        "How many were there at the beginning?",
        "what do i have to start from so that {sign}{r}% of it makes it {q}",
        "This year {friend}'s orchard gave {q} kg of fruit, {r}% {less} than the year "
        "before. How many kg did it give the year before?",
    ),
    plans=(
        "The new value {q} is the old one {cut} by {r}%, that is (100 {sign} {r})% of "
        "it. We divide.",
        "Let x be the value before. Then x {sign} {r}% of x is {q}. We solve for x.",
        "We go back from {q}: the percentage {r} refers to the unknown old value.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print({q} / (1 {sign} Fraction({r}, 100)))
        """),
        code("""
            from sympy import Rational, solve, symbols
            x = symbols("x")
            print(solve(x {sign} x * Rational({r}, 100) - {q}, x)[0])
        """),
        "print({q} * 100 // (100 {sign} {r}))",
    ),
    slips=(
        Slip(
            "print({q} / (1 {sign} Fraction({r}, 100)))",
            "`Fraction` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import solve
                print(solve(x * (100 {sign} {r}) - 100 * {q}, x)[0])
            """),
            "`x` is not defined. It must be made a symbol first.",
            fix=1,
        ),
        Slip(
            'print({q} * "100" // (100 {sign} {r}))',
            "A string cannot be divided. The hundred must be a number.",
            fix=2,
        ),
    ),
    conclusions=(
        "The original value is $\\boxed{{answer}}$.",
        "So before the change it was $\\boxed{{answer}}$.",
        "It started at $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The new value {q} is (100 {sign} {r})% of the old one. Dividing by this "
        "percentage gives $\\boxed{{answer}}$.",
        "Let $x$ be the old value. From $x {sign} \\frac{{r}}{100}x = {q}$ it follows "
        "that $x = \\boxed{{answer}}$.",
    ),
)
