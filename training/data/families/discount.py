"""The price after a discount."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    if random.random() < 0.3:
        return {"p": 100 * number(random, 1, 60), "r": random.randint(2, 90)}
    return {"p": 20 * number(random, 1, 200), "r": 5 * random.randint(1, 18)}


def answer(p: int, r: int) -> Fraction:
    return p - Fraction(p * r, 100)


FAMILY = Family(
    name="discount",
    draw=draw,
    answer=answer,
    wordings=(
        "A <jacket|coat|lamp|tent> costs {p} dollars. What does it cost after a {r}% discount?",
        "{p} <minus|less> {r} percent<|?>",
        "The price of a <phone|laptop|camera> is ${p}. It is <reduced|lowered|cut> by {r}%. "
        "<Find|Calculate|Give> the new price in dollars.",
        "{r}% off {p}<,|:> <final|new> price?",
        "hey something costs {p} bucks and there's {r}% off, how much do i pay?",
        "<Find|Calculate|Determine> the sale price of an item marked {p} <euros|dollars> with a "
        "discount of {r}%.",
        "<Decrease|Reduce|Lower> {p} by {r}%.",
        "In a sale everything is {r}% cheaper. How much is a <bike|sofa|watch> that used to cost "
        "{p} <euros|dollars>?",
        "<The number|A quantity of> {p} is <lowered|decreased> by {r} percent. What is the result?",
        "A shop takes {r}% off the price of {p} dollars. How many dollars are left to pay?",
        "What is {p} after a {r}% <reduction|decrease|drop|cut>?",
        "The population of a <village|town> was {p} and fell by {r}%. What is it now?",
        "<Compute|Work out> the discounted price: original price {p}, discount {r}%.",
        "{person} has a coupon for {r}% off. <Determine what {person} pays for shoes that cost "
        "{p} dollars.|How much does {person} pay for shoes worth {p} dollars?>",
        "A crate of {things} normally sells for {p} dollars. This week the shop <cuts|slashes> "
        "the price by {r}%. What does the crate cost this week?",
        "<Evaluate|Compute> ${p} \\cdot \\left(1 - \\frac{{r}}{100}\\right)$.",
        "{person} earns {p} dollars <a month|a week|in a year> and pays {r}% of it in tax. How "
        "<much|many dollars> <remains|remain> after tax?",
        "How much <remains|is left> of {p} <if|when|once> {r}% of it is <lost|spent|gone>?",
        "A tank with {p} litres of water loses {r} percent of its water through a leak. How many "
        "litres are <left|still in it>?",
        "Markdown: {r}%. List price: {p}. <Selling|Sale> price?",
        "what's the price <after|with> {r}% off if the <regular|usual|normal> price is {p}",
        "<<What is|What's> the number that is {r}% <less|smaller> than {p}?|<Find|Name> the "
        "number that is {r}% <less|smaller> than {p}.>",
        "black friday deal, was {p}, now {r}% less. new price?",
        "A school has {p} students, and {r}% of them are absent today. How many are present?",
        "If {p} <falls|drops|sinks> by {r}%, what value does it <fall|drop|sink> to?",
        "{friend} sells a used <bike|piano|kayak> to {person} for {r}% below its original price "
        "of {p} dollars. How many dollars does {person} pay?",
        "A car bought for {p} dollars loses {r}% of its value in a year. <What is it worth after "
        "that year?|Find its value in dollars after that year.>",
        "Of {p} {things}, {r}% are <given away|sold|broken>. How many {things} are not?",
        "{p} @ -{r}% <= ?|: value?|; result?>",
        "rrp {p}; disc {r} pct; <pay|net> =?",
        "=A1*(1-B1), A1={p}, B1={r}%",
        "My gym wants {p} euros a year. Because I'm a student they knock {r} percent off that. "
        "How many euros will the year <cost me|set me back>?",
        "How <much flour|many grams of flour> will {person} use? The recipe says {p} grams, but "
        "{friend} likes the dough runnier, so it gets {r} percent less than that.",
        "We had {p} tomato plants in the school garden. Then the frost <came and killed|got> {r} "
        "percent of them. How many plants <survived|made it>?",
        "My phone said I walked {p} steps yesterday. Today my foot hurt, and I did {r}% fewer. "
        "How many steps <was that|did I do today>?",
        "Let $x$ be ${p}$ diminished by ${r}\\,\\%$ of itself. <Determine|State> $x$.",
        "A rebate of {r} per cent is granted on a gross invoice of {p} euros. Determine the net "
        "amount payable, in euros.",
        "{r}% off {p}",
        "{p} less {r}% <how much|what do i pay>",
        "price {p} disc {r}% final?",
        "<take|knock> {r} percent off {p}",
        "{p}*(100-{r})/100",
        "was {p} now -{r}% = ?",
        "sale {r}% {p} dollar item <cost|to pay>",
        "{p} with {r} pct discount",
        "new price? old={p} cut={r}%",
        "{p} reduced {r}% <gives|result>",
        "how much after {r}% coupon on {p} order",
        "so basically the tag says {p} dollars and there's a sticker that says {r}% off. My "
        "kid's worksheet wants the price you really pay. <What is it|How much>?",
        "Okay I'm at the shop, these boots are {p}, and they're taking {r} percent off at the "
        "till. What'll I end up paying?",
        "our teacher says don't forget to subtract. so {p} euros, {r} percent discount, what's "
        "left to pay",
        "My brother'd sell me his guitar, he wanted {p} but he'll come down by {r}%. So how much"
        " does he want now?",
        "I run a small bakery, and whatever's left at five goes for {r}% less. A cake that's {p}"
        " dollars in the morning, what's it in the evening?",
        "If I don't eat {r} percent of {p} calories, how many do I eat? I'm just trying to "
        "<trim|cut down> by that much, you see.",
        "The gym's given me {r}% off because I've been ill, and the fee's normally {p}. Tell me "
        "what they'll charge me.",
        "You pay the plumber in cash and he lets you off {r} percent. His bill's {p} dollars. "
        "I've no calculator, what do I give him?",
        "It's like this, we had {p} visitors last year and {r}% fewer this year. What's the "
        "figure for this year, then?",
        "Let an article have the list price ${p}$. After a price cut of ${r}\\%$, what is its "
        "price?",
        "Calculate $(100 - {r})\\%$ of ${p}$.",
        "Evaluate ${p} - \\frac{{r}}{100} \\cdot {p}$.",
        "A quantity with the value ${p}$ diminishes by ${r}\\%$. Find its new value.",
        "What amount is payable on an invoice of {p} dollars if a discount of {r} per cent is "
        "allowed?",
        "Let $P = {p}$ be the original price and $d = {r}\\%$ the rate of discount. Compute the "
        "reduced price $P(1 - d)$.",
        "A number $y$ is ${r}\\%$ below ${p}$. Determine $y$.",
        "The marked price of an article is {p} dollars, and the trader allows a rebate of {r}% "
        "on it. What is the selling price?",
        "The witch sells flying brooms for {p} gold pieces, but on Halloween she charges {r}% "
        "less. How many gold pieces does a broom cost that night?",
        "A pot of {p} ml of sauce simmers until {r}% of it has boiled away. How many millilitres"
        " remain?",
        "The airline asks {p} dollars for the flight. {person} is a member and gets {r}% off. "
        "What is the fare for {person}?",
        "A sprinter used to need {p} steps for her warm-up lap, and now needs {r} percent fewer."
        " How many steps are that?",
        "The farmer's flock had {p} sheep, and he sold {r}% of them at the autumn fair. What "
        "number of sheep did he keep?",
        "A satellite at {p} kg loses {r}% of its mass when it drops its booster. What is its "
        "mass in kg afterwards?",
        "The concert costs {p} dollars at full price; students save {r}%. Give the student price"
        " in dollars.",
        "An old printer needs {p} watts, and the new one gets by with {r}% less. How many watts "
        "does the new one draw?",
        "In a role-playing game a potion costs {p} coins. With the haggling skill the merchant "
        "lowers this by {r} percent. What does {friend} pay?",
        "{person} orders tiles for {p} euros, and the builder's merchant grants a trade discount"
        " of {r}%. What sum in euros is due?",
        "The lumber yard cuts boards {p} mm long, and in drying a model says they shrink by "
        "{r}%. What is the length in mm after drying?",
    ),
    unseen_wordings=(
        "Members save {r}% at the till. What do they pay for goods worth {p} dollars?",
        "The tag says {p} euros, crossed out, and beside it: -{r}%. What must one pay?",
        "take away {r}% from {p}",
        "The regular price of an article is {p} dollars. It is reduced by {r}%. Calculate the "
        "reduced price in dollars.",
        "price {p}, minus {r}% discount, final price?",
        "There's a sofa I like for {p} euros and the shop is taking {r}% off this week. How many "
        "euros would I end up paying?",
        "An item is listed at $\\${p}$. After a markdown of ${r}\\%$, what is its price in "
        "dollars?",
        "{person} sees a bicycle with a price tag of {p} dollars. At the till a voucher takes {r} "
        "percent off that price. How many dollars does {person} hand over?",
        "During a clearance sale everything is {r}% cheaper. How much does something cost in the "
        "sale if it was {p} dollars before?",
    ),
    plans=(
        "The price is {p} and the discount is {r}%. We keep 100 - {r} percent.",
        "We take {r}% off {p}.",
        "We reduce {p} by {r} percent.",
    ),
    programs=(
        code("""
            from sympy import Rational
            print({p} * Rational(100 - {r}, 100))
        """),
        code("""
            from sympy import Rational
            print({p} - {p} * Rational({r}, 100))
        """),
    ),
    slips=(
        Slip(
            "print({p} * Rational(100 - {r}, 100))",
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            "print({p} - {r}%)",
            "Python has no percent sign like this. Multiply by a fraction with denominator 100.",
        ),
        Slip(
            'print({p} * (1 - "{r}%" / 100))',
            "A string cannot be divided. Let us take the part off with an exact fraction instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The new price is $\\boxed{{answer}}$.",
        "So after the discount it is $\\boxed{{answer}}$.",
        "What is left is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "A discount of {r}% leaves the rest of the hundred percent. That share of {p} is "
        "$\\boxed{{answer}}$.",
        "Compute {r}% of {p} and subtract it from {p}. The result is $\\boxed{{answer}}$.",
    ),
)
