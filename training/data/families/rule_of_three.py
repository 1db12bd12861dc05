"""What c things cost if a things cost b: direct proportion."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    """Mostly a whole result; half of the time the price of one is whole as well."""
    while True:
        a, c = number(random, 2, 60), number(random, 2, 200)
        b = number(random, 2, 300)
        if random.random() < 0.5:
            b *= a
        if a != c and b < 3000 and (b * c % a == 0 or random.random() < 0.03):
            return {"a": a, "b": b, "c": c}


def answer(a: int, b: int, c: int) -> Fraction:
    return c * Fraction(b, a)


FAMILY = Family(
    name="rule_of_three",
    draw=draw,
    answer=answer,
    wordings=(
        "<If {a} {things} cost {b} <dollars|euros>, how much do {c} {things} cost?|{a} "
        "{things} cost {b} <dollars|euros>. How much do {c} {things} cost at the same "
        "price each?>",
        "{a} {things} = {b} <dollars|euros>, {c} {things} = ?",
        "<Find|Work out|Calculate> the <cost|price> in dollars of {c} "
        "<pens|notebooks|pencils> if {a} of them cost {b} dollars.",
        "{a} -> {b}, {c} -> ? <(direct proportion)|(proportional)>",
        "A <car|van|truck> uses {b} litres of fuel for {a} hours of driving. How many "
        "litres does it use for {c} hours<| at the same rate>?",
        "<hey|hi|ok> if {a} <tickets|burgers|coffees> are {b} bucks, what do i pay for "
        "{c}<?| of them?| at the same price each>",
        "<Solve|Solve for $x$:> $\\frac{{b}}{{a}} = \\frac{x}{{c}}$.",
        "<Let $y$ be proportional to $x$|Suppose $y$ varies directly as $x$> with $y = "
        "{b}$ when $x = {a}$. <Find|Determine> $y$ when $x = {c}$.",
        "A <plant|machine> turns out {b} <bottles|boxes|parts> in {a} minutes. How many "
        "does it turn out in {c} minutes?",
        "{person} earns {b} dollars <in|for> {a} hours. How many dollars does {person} "
        "earn <in|for> {c} hours at the same <wage|rate>?",
        "A recipe for {a} people needs {b} grams of flour. How many grams <are "
        "needed|does one need> for {c} people?",
        "<rule of three|proportion>: {a} kg cost {b}, {c} kg cost <?|x, x = ?>",
        "{a}:{b} = {c}:x, <find x|x = ?|solve for x>",
        "On a map, {a} cm <represent|stand for> {b} km. How many km do {c} cm "
        "<represent|stand for>?",
        "How many pages does {person} read in {c} days, when it is {b} pages in {a} days "
        "and the pace <stays the same|does not change>?",
        "At constant speed a <train|ship|plane> <covers|goes> {b} km in {a} hours. <How "
        "far does it go in {c} hours, in km?|How many km does it cover in {c} hours?>",
        "A pump moves {b} litres of water in {a} seconds. <Determine|State> how many "
        "litres it moves in {c} seconds.",
        "What would {c} metres of <fabric|cable|rope> cost in euros, given that {a} "
        "metres cost {b} euros?",
        "For {a} euros {friend} gets {b} units of the local money. At this rate, how "
        "many units does {friend} get for {c} euros?",
        "A1: {a}, B1: {b}; A2: {c}, B2 =B1/A1*A2 =?",
        "{b} per {a} is how much per {c}?",
        "In {a} games {person} <scored|made> {b} points. At this rate, how many points "
        "is that in {c} games?",
        "I want to make lemonade for a party. My recipe takes {b} spoons of sugar for "
        "{a} jugs. I need {c} jugs. How many spoons of sugar must I put in?",
        "When {a} identical <crates|bricks|balls> weigh {b} kg together, what do {c} of "
        "them weigh, in kg?",
        "ratio {a} to {b} same as {c} to what",
        "The fee for {a} lessons is {b} dollars. All lessons cost the same. <Give|Find> "
        "the fee in dollars for {c} lessons.",
        "My heart beat {b} times in {a} minutes. If it goes on evenly, how many times "
        "will it beat in {c} minutes?",
        "How much in total do {c} eggs cost, in cents, at a stall that takes {b} cents "
        "for {a} eggs and charges every egg alike?",
        "{b} trees stand along {a} streets, equally many in each. How many trees would "
        "stand along {c} such streets?",
        "In my game {a} gems can be exchanged for {b} coins. {friend} has {c} gems. How "
        "many coins are they worth?",
        "can someone check: {a} shirts, {b} dollars. all same price. {c} shirts would be "
        "how many dollars",
        "Assume that $f(x) = kx$ and $f({a}) = {b}$. <Compute|Evaluate> $f({c})$.",
        "A <tower|pole> of {a} m casts a shadow of {b} m. How long is the shadow of a "
        "mast of {c} m at the same moment, in metres?",
        "{a} for {b}, {c} for <?|how much|what>",
        "if {a} = {b} <then|what is> {c} <=|?>",
        "price of {c} when {a} cost {b}",
        "{b}/{a}*{c} <=?|= what|result>",
        "{a} items ${b}, how much {c} items",
        "x/{c} = {b}/{a} <solve|x?|find x>",
        "{a} <kg|lb|litres> -> {b} <usd|eur>, {c} -> <??|x>",
        "cross multiply {a}/{b} = {c}/x",
        "unit price: {b} for {a}. price for {c}?",
        "{b} per {a}, scale to {c}",
        "directly proportional: ({a}, {b}), ({c}, <?|y>)",
        "{a} hrs = {b} km, {c} hrs = <? km|how many km> same speed",
        "So at the <market|greengrocer's> they wanted {b} dollars for {a} melons, and I actually"
        " need {c}. What's that going to <cost|set me back> in dollars, same price per melon?",
        "my kid's worksheet says {a} pencils cost {b} cents and then asks about {c} pencils, how"
        " <many cents is that|many cents is it>?",
        "ok so I typed {b} words in {a} minutes, and if I kept <that up|up the pace> for {c} "
        "minutes, how many words would it be?",
        "Our teacher did this with a table: on the left {a}, under it {c}. On the right {b}, "
        "under it an empty box. It's direct proportion. What <goes|belongs> in the box?",
        "I'm a <knitter|weaver> and I've used {b} metres of yarn for {a} rows. The next piece "
        "has {c} rows, all just as long as those. How many metres is that going to eat up, do "
        "you think?",
        "We paid {b} euros for {a} nights at the campsite, no discounts or anything. Now grandma"
        " wants to know what {c} nights <are|would come to>. Can you work it out for me?",
        "Right, so if {a} of these things weigh {b} grams, then {c} of them weigh... what, "
        "exactly?",
        "My dad says his car needs {b} litres to go {a} miles, always the same. So for {c} miles"
        " he'd <need|burn> how many litres?",
        "Quick one for the maths people: when {a} tickets are {b} dollars, I get that one ticket"
        " is a share of that, but what about {c} tickets?",
        "The quantities $u$ and $v$ are directly proportional, and $u = {a}$ corresponds to $v ="
        " {b}$. Which value of $v$ corresponds to $u = {c}$?",
        "<Find|Determine> the fourth proportional to ${a}$, ${b}$ and ${c}$, that is, the number"
        " $x$ with ${a} : {b} = {c} : x$.",
        "Let $p$ be the price of ${c}$ equal articles, where ${a}$ such articles are sold for "
        "${b}$ euros. <Compute|Calculate> $p$ in euros.",
        "A straight line through the origin contains the point $({a}, {b})$. What is the "
        "ordinate of its point with abscissa ${c}$?",
        "Evaluate $\\frac{{b} \\cdot {c}}{{a}}$.",
        "The numbers in each row of a table are proportional: the first row reads ${a}, {c}$ and"
        " the second row reads ${b}, y$. <Determine|Find> $y$.",
        "A quantity grows uniformly: in {a} units of time it increases by {b}. By how much does "
        "it increase in {c} units of time?",
        "If a linear map $L \\colon \\mathbb{Q} \\to \\mathbb{Q}$ satisfies $L({a}) = {b}$, what"
        " is $L({c})$?",
        "The royal stable <feeds|gives> {b} buckets of oats to {a} horses each day, the same to "
        "every horse. The king has now got {c} horses. How many buckets of oats does the stable "
        "<need|use up> a day?",
        "{person} prints posters. A run of {a} posters takes {b} millilitres of ink, so how many"
        " millilitres <does|will> a run of {c} take?",
        "A satellite goes round the Earth {b} times in {a} days. How many <orbits|rounds> does "
        "it complete in {c} days?",
        "In the bakery, {a} trays carry {b} kilos of rolls, all trays being equally full. The "
        "delivery <van|bike> has room for {c} trays. How many kilos of rolls <is that|fit in>?",
        "{friend} gets {b} points for {a} stars in a <video|phone> game, every star being worth "
        "the same. After the weekend {friend} has {c} stars. What's the score in points?",
        "The piano teacher's metronome ticks {b} times while {a} bars are played. How often does"
        " it tick during a piece of {c} bars in the same <tempo|time>?",
        "{person} saws planks. From {a} logs come {b} stacks of planks, parts of a stack counted"
        " as fractions, each log giving the same share. Work out how many stacks of planks {c} "
        "logs would give.",
        "At the petrol station {a} litres are on the display, and next to it {b} dollars. The "
        "next customer, {person}, fills up at the same price per litre until it says {c} litres."
        " What amount in dollars is on the display then?",
        "An office uses {b} sheets of paper in {a} weeks. Suppose this <goes on|continues> "
        "evenly. Give the number of sheets for {c} weeks.",
        "To paint {a} square metres of fence {person} had to buy paint for {b} euros. The "
        "neighbour's fence measures {c} square metres. What does paint for that <cost|come to>, "
        "in euros?",
        "A hiker's <watch|app> shows that {a} km burned {b} calories. If each km burns the same,"
        " what will it show for {c} km?",
    ),
    unseen_wordings=(
        "{person} paid {b} dollars for {a} kilograms of cheese. How many dollars would "
        "{c} kilograms have cost?",
        "{a} cost {b}, {c} cost how much?",
        "It takes {b} nails to make {a} shelves. How many nails are needed to make {c} "
        "shelves like these?",
        "Determine the fourth proportional $x$ from ${a} : {b} = {c} : x$.",
        "my phone downloads {b} MB in {a} seconds so how many MB in {c} seconds if the "
        "speed is constant",
        "A tap drips {b} drops into the sink every {a} minutes. How many drops are there "
        "after {c} minutes?",
        "What is the wage in euros for {c} days, if all days are paid alike and {a} days "
        "bring {b} euros?",
    ),
    plans=(
        "One is {b} divided by {a}. We multiply it by {c}.",
        "This is direct proportion: {a} belongs to {b}, and we want the partner of {c}.",
        "Let x belong to {c}. Then x / {c} equals {b} / {a}. We solve for x.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction({b} * {c}, {a}))
        """),
        code("""
            from sympy import Rational
            print(Rational({b}, {a}) * {c})
        """),
        code("""
            from fractions import Fraction
            one = Fraction({b}, {a})
            print(one * {c})
        """),
        code("""
            from sympy import Eq, Rational, solve, symbols
            x = symbols("x")
            print(solve(Eq(x / {c}, Rational({b}, {a})), x)[0])
        """),
    ),
    slips=(
        Slip(
            "print(Fraction({b} * {c}, {a}))",
            "`Fraction` must be imported first.",
        ),
        Slip(
            "print(one * {c})",
            "`one` is not defined. It is {b} divided by {a}.",
            fix=2,
        ),
        Slip(
            code("""
                from math import Rational
                print(Rational({b}, {a}) * {c})
            """),
            "`Rational` belongs to sympy and not to math.",
            fix=1,
        ),
    ),
    conclusions=(
        "For {c} it is $\\boxed{{answer}}$.",
        "The result is $\\boxed{{answer}}$.",
        "So {c} correspond to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Dividing {b} by {a} gives the value for one. Multiplying by {c} gives "
        "$\\boxed{{answer}}$.",
        "The quotient stays the same: $\\frac{x}{{c}} = \\frac{{b}}{{a}}$. Hence $x = "
        "\\boxed{{answer}}$.",
    ),
)
