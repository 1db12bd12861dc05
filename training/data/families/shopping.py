"""So many of one thing and so many of another, at different prices: the total cost."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number

GOODS = (
    *("apples", "notebooks", "pens", "sandwiches", "muffins", "tickets", "books", "mugs", "plants"),
    *("candles", "towels", "chairs", "T-shirts", "hats", "magazines", "bottles of juice", "pizzas"),
    *("bags of flour", "boxes of tea", "rulers", "erasers", "plates", "coffees", "cakes", "socks"),
    *("light bulbs", "bars of chocolate", "postcards", "stickers", "batteries", "lamps", "bricks"),
    *("melons", "eggs", "burgers", "tacos", "toys", "balls", "scarves", "tins of paint", "shelves"),
)


def draw(random: Random) -> Numbers:
    first, second = random.sample(GOODS, 2)
    while True:
        p, q = number(random, 2, 80), number(random, 2, 80)
        if p != q:
            break
    n, m = number(random, 2, 60), number(random, 2, 60)
    return {"n": n, "first": first, "p": p, "m": m, "second": second, "q": q}


def answer(n: int, p: int, m: int, q: int, **goods: str) -> int:
    return sum([p] * n) + sum([q] * m)


FAMILY = Family(
    name="shopping",
    draw=draw,
    answer=answer,
    decoration=("first", "second"),
    wordings=(
        "{person} buys {n} {first} at {p} dollars each and {m} {second} at {q} dollars each. "
        "<How much does {person} <pay|spend>|What is the total cost>, in dollars?",
        "<What is the total <cost|price> of|How much do you pay for> {n} {first} for {p} "
        "euros apiece and {m} {second} for {q} euros apiece?",
        "{n} {first} @ {p}, {m} {second} @ {q}<, total?|. total cost?|: total = ?>",
        "<Find|Compute|Calculate|Determine> the <total|whole> <cost|bill> <of|for> {n} {first} "
        "and {m} {second}, if <one of the {first} costs|each of the {first} costs> {p} cents and "
        "<one|each> of the {second} {q} cents.",
        "<hey|hi|ok> i'm <getting|buying> {n} {first} ({p} bucks each) and {m} {second} ({q} "
        "bucks each), <how much is that altogether|what do i pay in total|what's the damage>?",
        "In a <shop|store|market>, {first} cost {p} dollars each and {second} cost {q} dollars "
        "each. <{person} takes|A customer orders> {n} {first} and {m} {second}. <Find the sum "
        "that is due.|What is the total?|How many dollars is that?>",
        "<Price list|Prices>: {first} {p}, {second} {q}. <Order|Shopping list>: {n} {first}, {m} "
        "{second}. <Sum|Amount due|Total>?",
        "Let $c$ be the cost in dollars of ${n}$ {first} at ${p}$ dollars <each|per piece> and "
        "${m}$ {second} at ${q}$ dollars <each|per piece>. <Find|Compute|Determine> $c$.",
        "One pays {p} dollars for each of {n} {first} and {q} dollars for each of {m} {second}. "
        "<What does everything cost|How much money is needed>?",
        "How many dollars does {person} need <to buy|in order to buy> {m} {second}, at {q} "
        "dollars each, and {n} {first}, at {p} dollars each?",
        "{n} times {p} dollars for {first} plus {m} times {q} dollars for "
        "{second} <makes|comes to> how much?",
        "<Evaluate|Compute|Work out> ${n} \\cdot {p} + {m} \\cdot {q}$<| and give the result>.",
        "A <school|club|company|library> orders {n} {first} and {m} {second}. The unit prices "
        "are {p} and {q} dollars, <respectively|in this order>. <What is the total of the "
        "invoice|How high is the bill>?",
        "{person} <sells|has sold> {n} {first} for {p} dollars each and {m} {second} for {q} "
        "dollars each. How <much money|many dollars> did {person} <collect|earn> altogether?",
        "receipt: {n} x {first} at {p}; {m} x {second} at {q}; <total|sum|to pay> ____",
        "At the <bakery|fair|flea market>, {person} <spends money on|picks up> {n} {first} and "
        "{friend} <on|picks up> {m} {second}. The {first} are {p} cents each, the {second} {q} "
        "cents each. How many cents do the two spend together?",
        "For a <party|picnic|trip>, {n} {first} and {m} {second} are <bought|needed>. Each of "
        "the {first} is priced at {p} dollars and each of the {second} at {q} dollars. <State|"
        "Give|Find> the total <expense|expenditure> in dollars.",
        "The <cashier|clerk> <scans|rings up> {n} {first} <costing|at> {p} pounds each, then "
        "{m} {second} <costing|at> {q} pounds each. What does the display show at "
        "the end?",
        "If {first} are sold at {p} dollars <a piece|each> and {second} at {q} dollars <a "
        "piece|each>, what <must|will> {person} pay for {n} of the former and {m} of the latter?",
        "A vector of quantities is $({n}, {m})$ and the vector of unit prices is $({p}, {q})$. "
        "<What is the total cost?|Find the total cost.|Compute their dot product.>",
        "{friend} <owes|has to pay> {person} for {n} {first} and {m} {second}, <at a price "
        "of|which were> {p} dollars and {q} dollars each. How many dollars does {friend} "
        "<owe|have to pay> in all?",
        "<total please|need the total|sum it up>: {first}, {n} of them, {p} each. {second}, {m} "
        "of them, {q} each.",
        "Two kinds of <goods|articles> lie in {person}'s basket: {n} {first} and {m} {second}. "
        "Given that every one of the {first} costs {p} euros and every one of the {second} costs "
        "{q} euros, determine the value of the basket.",
        "The price of a set is asked for. It <contains|includes> {n} {first}, {p} dollars each, "
        "<along with|as well as> {m} {second}, {q} dollars each. <What is it?|How much is the "
        "set?>",
        "{n}*{p}+{m}*{q} =? (<{first}, {second}|{first} + {second}>)",
        "A1={n}, B1={p}, A2={m}, B2={q}; =SUMPRODUCT(A1:A2;B1:B2) <=?|gives?>",
        "{first} {n} pcs x {p} / {second} {m} pcs x {q} / <tot|sum> =?",
        "We're <renovating|redecorating> the clubhouse and I'm in charge of the money. I put "
        "{n} {first} in the cart, {p} euros for every single one. Then I added {m} {second}, "
        "and those are {q} euros a piece. What amount should I <take out of|expect to leave> "
        "the cash box?",
        "How many coins are gone? In {person}'s <video game|phone game> the merchant asks {p} "
        "coins for one of the {first} and {q} coins for one of the {second}. {person} leaves "
        "with {n} of the first kind and {m} of the second.",
        "My <mum|dad|flatmate> texted me: bring {n} {first} and {m} {second}. I looked online, "
        "it's {p} dollars per item for the {first} and {q} dollars per item for the {second}. "
        "Exactly how many dollars should I have on me?",
        "{person} runs the <stall|kiosk> at the match. One of the {first} goes for {p} dollars, "
        "one of the {second} for {q}. By half-time {n} {first} and {m} {second} are gone. How "
        "many dollars are in the till <if it was empty before|from that>?",
        "Let $C(u, v) = {p}u + {q}v$ denote the cost of $u$ {first} and $v$ {second}. Determine "
        "$C({n}, {m})$.",
        "An invoice has two items: ${n}$ units ({first}) at a unit price of ${p}$ and ${m}$ "
        "units ({second}) at a unit price of ${q}$. Determine the amount payable.",
        "{n} {first} {p} each + {m} {second} {q} each <=|total>?",
        "{p}x{n} + {q}x{m} <=|?|equals>",
        "total cost {n} {first} (${p} each) {m} {second} (${q} each)",
        "cart: {first} qty {n} price {p}, {second} qty {m} price {q}, <subtotal|grand total>?",
        "how much {n} {first} at {p} and {m} {second} at {q} <altogether|together|in all>",
        "sum({n}*{p}, {m}*{q})",
        "qty [{n}, {m}] price [{p}, {q}] <total|amount> <?|=>",
        "{first}: {n} for {p} apiece; {second}: {m} for {q} apiece; <bill|pay>?",
        "{n} {first} {p}$ each {m} {second} {q}$ each <overall|all up> cost",
        "need price of {n} {first} and {m} {second}, one is {p} and the other {q} "
        "<respectively|in that order>",
        "{m} @ {q} and {n} @ {p} <comes to|makes>?",
        "spend = {n}({p}) + {m}({q}) = <?|...>",
        "So I grabbed {n} {first}, they're {p} dollars each, and then also {m} {second}, those "
        "were {q} dollars each. What do I <owe|have to fork out>, in dollars?",
        "my kid's worksheet says: {n} {first} at {p} cents each and {m} {second} at {q} cents "
        "each. how many cents in <all|total>?",
        "We're doing a class order, {n} {first} for {p} euros a piece and, uh, {m} {second} for "
        "{q} euros a piece. Can someone <add that up|tell me the total>?",
        "My wife wants {m} {second} as well, and they cost {q} dollars apiece, on top of my {n} "
        "{first}, which cost {p} dollars apiece. How much cash, in dollars, do we <need|bring>?",
        "Okay class, picture the shop: every one of the {first} has a {p} dollar tag and every "
        "one of the {second} a {q} dollar tag. You take {n} and {m} of them. What does the till "
        "say?",
        "basically it's {n} lots of {p} plus {m} lots of {q}, for the {first} and the {second}. "
        "so the money I <need|spend> is?",
        "I'm selling stuff online and somebody wants {n} {first} and {m} {second}. I charge {p} "
        "for one of the {first} and {q} for one of the {second}. What should I <ask for|charge> "
        "in total?",
        "Ok quick sanity check please, I bought {n} {first} and paid {p} pounds for each one, "
        "and {m} {second} and paid {q} pounds for each one. How many pounds <am I down|did that "
        "cost me>?",
        "Grandpa says he'll pay for everything, so that's {n} {first} ({p} euros per item) and "
        "{m} {second} ({q} euros per item). What's it going to cost the poor man?",
        "A customer purchases $n = {n}$ {first} at unit price $p = {p}$ and $m = {m}$ {second} "
        "at unit price $q = {q}$. <Compute|Evaluate> the total expenditure $np + mq$.",
        "Calculate $\\begin{pmatrix} {n} & {m} \\end{pmatrix} \\begin{pmatrix} {p} \\\\ {q} "
        "\\end{pmatrix}$, the value of an order of ${n}$ {first} and ${m}$ {second}.",
        "Find the value of $x$ if ${n}$ {first} at ${p}$ euros and ${m}$ {second} at ${q}$ "
        "euros, prices per piece, cost $x$ euros in all.",
        "The price of each of the {first} is {p} francs; that of each of the {second} is {q} "
        "francs. Determine the price of {n} {first} together with {m} {second}, in francs.",
        "Evaluate the expression $px + qy$ for $p = {p}$, $x = {n}$, $q = {q}$, $y = {m}$.",
        "What amount results when the cost of {n} {first}, {p} dollars per unit, is increased by"
        " the cost of {m} {second}, {q} dollars per unit?",
        "Let the unit cost of {first} be {p} dollars and that of {second} be {q} dollars. Find, "
        "in dollars, how much {n} units of the former and {m} units of the latter cost.",
        "A merchant's stock consists of {n} {first} and {m} {second}, valued at {p} and {q} "
        "ducats per item respectively. <State|Give> the value of the stock in ducats.",
        "The dwarfs of the mountain trade with the elves: {n} {first} for {p} gold pieces each, "
        "{m} {second} for {q} gold pieces each. How many gold pieces do the elves <hand "
        "over|part with>?",
        "{person} is furnishing a doll's house and puts in {n} tiny {first} and {m} tiny "
        "{second}. One of the first sort was {p} dollars, one of the second sort {q} dollars. "
        "What was spent on them, in dollars?",
        "The hotel lost things in the flood: {n} {first}, worth {p} euros each, and {m} "
        "{second}, worth {q} euros each. What damage does it <report|claim> from the insurance, "
        "in euros?",
        "A vending machine on the moon base gives out {first} for {p} credits and {second} for "
        "{q} credits. During the night shift {friend} gets {n} of the former and {m} of the "
        "latter. How many credits are used up?",
        "For the theatre props {person} rents {n} {first} and {m} {second}. The rent per item is"
        " {p} dollars for the {first} and {q} dollars for the {second}. How high is the rent "
        "altogether, in dollars?",
        "A charity auction sells {n} {first}, each of which brings {p} dollars, and {m} "
        "{second}, each of which brings {q} dollars. What does the auction <raise|bring in>?",
        "The farmer's wife comes home from the market with {n} {first} and {m} {second}. Each "
        "one of the {first} took {p} coins out of her purse, each one of the {second} {q}. How "
        "many coins did she <spend|leave at the market>?",
        "The scout troop finds a coupon site: {p} points get you one of the {first}, {q} points "
        "one of the {second}. The scouts want {n} {first} and {m} {second}. How many points must"
        " they <collect|save up>?",
        "{friend} ships {n} {first} and {m} {second} overseas. Customs takes {p} dollars for "
        "each of the {first} and {q} dollars for each of the {second}. How many dollars does "
        "customs take?",
        "At the end of the festival the organisers have to replace {n} {first} and {m} {second}."
        " Replacing one costs {p} euros in the case of the {first} and {q} euros in the case of "
        "the {second}. What sum do they need, in euros?",
        "In the board game each of the {first} earns {p} points and each of the {second} {q} "
        "points. {person} finishes with {n} {first} and {m} {second} and nothing else. What is "
        "{person}'s score?",
    ),
    unseen_wordings=(
        "Find the total price of {n} {first} at {p} dollars each and {m} {second} at {q} dollars "
        "each.",
        "Hey, I need {n} {first} and {m} {second}. The {first} are {p} euros apiece and the "
        "{second} are {q} euros apiece. How much will I pay in all?",
        "A customer orders ${n}$ {first} at $\\${p}$ each and ${m}$ {second} at $\\${q}$ each. "
        "What is the total of the order in dollars?",
        "{person} is getting ready for the school fair. The list says {n} {first} and {m} "
        "{second}. At the store, each of the {first} costs {p} dollars, while each of the "
        "{second} costs {q} dollars. What will the whole list cost?",
        "If {first} sell for {p} each and {second} sell for {q} each, what is the bill for {n} "
        "{first} together with {m} {second}?",
    ),
    plans=(
        "The {first} cost {n} times {p} and the {second} cost {m} times {q}. We add the two.",
        "We buy {n} at {p} each and {m} at {q} each and need the total.",
        "The total <cost|price> is {n} * {p} + {m} * {q}.",
    ),
    programs=(
        "print({n} * {p} + {m} * {q})",
        "print(sum(count * price for count, price in [({n}, {p}), ({m}, {q})]))",
        code("""
            total = 0
            total += {n} * {p}
            total += {m} * {q}
            print(total)
        """),
    ),
    slips=(
        Slip(
            "print({n} * {p} + {m} * price)",
            "`price` was never defined. The second price is {q}.",
        ),
        Slip(
            "print(sum({n} * {p}, {m} * {q}))",
            "`sum` needs <a list|one list>, not separate numbers. Use a plus sign.",
        ),
        Slip(
            "total += {n} * {p}\ntotal += {m} * {q}\nprint(total)",
            "`total` has no value before it is added to. Start with zero.",
            fix=2,
        ),
        Slip(
            "print({n} x {p} + {m} x {q})",
            "Python does not know this sign. Multiplication is written `*`.",
        ),
        Slip(
            "cost = total_cost([{n}, {m}], [{p}, {q}])\nprint(cost)",
            "There is no function `total_cost`. <Let us|We> loop over the pairs of count and price "
            "instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The total cost is $\\boxed{{answer}}$.",
        "<So|Hence> everything together costs $\\boxed{{answer}}$.",
        "The bill is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The {first} cost {n} times {p} and the {second} {m} times {q}. Together they make "
        "$\\boxed{{answer}}$.",
        "Multiply each number of pieces by its price, {n} by {p} and {m} by {q}, and add. The "
        "total is $\\boxed{{answer}}$.",
    ),
)
