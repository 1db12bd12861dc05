"""Somebody pays for several equal things with more than they cost: the change."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number

NOTES = (5, 10, 20, 50, 100, 200, 500, 1000)


def draw(random: Random) -> Numbers:
    n, p = number(random, 2, 30), number(random, 2, 80)
    enough = [note for note in NOTES if note > n * p]
    if enough and random.random() < 0.65:
        return {"n": n, "p": p, "t": random.choice(enough[:2])}
    return {"n": n, "p": p, "t": n * p + number(random, 1, 120)}


def answer(n: int, p: int, t: int) -> int:
    for _ in range(n):
        t -= p
    return t


FAMILY = Family(
    name="change_money",
    draw=draw,
    answer=answer,
    wordings=(
        "{person} buys {n} {things} at {p} dollars each and pays with {t} dollars. <How much "
        "change does {person} get?|How many dollars of change does {person} receive?>",
        "<What is|How much is> the change from {t} dollars <for|when buying> {n} "
        "{things} <at|that cost> {p} dollars each?",
        "<paid|pays> {t}, bought {n} {things}, {p} each. <change?|how much change?|change back?>",
        "<hey|hi|ok> i <gave|handed> the <cashier|guy> {t} bucks for {n} {things}, {p} bucks "
        "each. <how much do i get back|what's my change|how much change should i get>",
        "<Find|Determine|Work out|Calculate> the <change|money returned> if {n} {things} <cost|are "
        "sold for> {p} dollars apiece and {person} <hands over|pays with> {t} dollars.",
        "The {things} in a <kiosk|stall> cost {p} cents each. {person} <takes|wants> {n} of them "
        "and <puts|lays> {t} cents on the counter. How many cents does the <seller|clerk> "
        "<give|hand> back?",
        "Let $r$ be the money in dollars that remains from ${t}$ dollars after ${n}$ purchases "
        "of ${p}$ dollars each. <Find $r$.|Compute $r$.|What is $r$?>",
        "A <ticket|ride|coffee|meal> costs {p} dollars. How much <is left|remains> of {t} dollars "
        "after <paying for|buying> {n} of them?",
        "{person} has {t} dollars <in a wallet|in cash|on a gift card>. After <buying|paying for> "
        "{n} {things} that cost {p} dollars each, how many dollars does {person} <have left|still "
        "have>?",
        "<Evaluate|Compute|Work out> ${t} - {n} \\cdot {p}$.",
        "How much do you get back <from|out of> a {t}-dollar <payment|gift card|cheque> when you "
        "<pay for|buy> {n} {things} at a price of {p} dollars <each|per piece>?",
        "Price per piece: {p}. Pieces: {n}. <Cash given|Amount paid>: {t}. <Change = ?|Change to "
        "be returned?|How much change?>",
        "The bill for {n} {things} at {p} euros each is <settled|paid> with {t} euros in cash. "
        "<State|Give|Find> the amount that is <returned|given back>.",
        "A machine sells {things} for {p} cents <each|apiece>. {person} <feeds|inserts> {t} cents "
        "and takes {n} {things}. What is the <change|returned amount> in cents?",
        "{friend} <is sent to the shop|goes shopping> with {t} dollars to buy {n} {things}, each "
        "of which costs {p} dollars. How many dollars should {friend} bring <back|home>?",
        "A <customer|tourist> <hands|gives> {person} {t} dollars for {n} {things}. As each of "
        "them costs {p} dollars, {person} must return some money. How <much|many dollars>?",
        "{t} dollars minus the price of {n} {things} ({p} dollars each) <leaves|is> <how "
        "much|what amount>?",
        "If one of the {things} costs {p} dollars, and {person} gives {t} dollars for {n} of them "
        'and says "<keep the change|the rest is for you>", how <big|many dollars> is the tip?',
        "<By how much|By how many dollars> does a payment of {t} dollars exceed the cost of {n} "
        "{things} at {p} dollars each?",
        "{person} <orders|picks> {n} {things}. The unit price is {p} dollars, the sum handed over "
        "is {t} dollars. <Calculate|Determine> what the shop owes {person}.",
        "<change from|change out of> {t} for {n} x {p}<|?>",
        "Out of a budget of {t} dollars, a <teacher|coach|manager> buys {n} {things} for {p} "
        "dollars each. <What is left of the budget?|How many dollars of it are not spent?>",
        "Suppose each of {n} {things} has a price of {p} dollars and the buyer <pays|offers> {t} "
        "dollars in total. How many dollars <come back|of this are too much>?",
        "{n} <friends|students|visitors> each need a ticket for {p} dollars. They <pay|buy all "
        "tickets> together with {t} dollars. <What change do they get?|How much change is due?>",
        "cash {t}, qty {n} @ {p}, change =?",
        "={t}-{n}*{p} change <due|back> =?",
        "tendered: {t}; items: {n}; each: {p}; <back|to return> =?",
        "I'm at the bakery till with {t} dollars in my hand. I take {n} <cakes|pies>, and they "
        "charge {p} dollars for every single one. How many dollars should <land|end up> back in "
        "my hand?",
        "How many coins do I still have in the game? I had {t}. Then I went to the merchant for "
        "{n} <potions|arrows|shields>, and one of those <costs|takes> {p} coins.",
        "Our football club needs {n} new <balls|nets|jerseys>. One sets us back {p} dollars. "
        "{friend} got {t} dollars from the club for it, so what goes into the cash box again "
        "<afterwards|after the purchase>?",
        "there's {t} dollars on the voucher on my phone. in the garden centre i picked {n} <rose "
        "bushes|pots>, the tag on each said {p} dollars. what's on the voucher once they're "
        "<scanned|through the till>",
        "Let a purchase consist of $q = {n}$ units at the unit price $u = {p}$, settled with the "
        "sum $s = {t}$. Determine <the refund |>$s - qu$.",
        "Determine the surplus of a tendered amount of {t} currency units over the price of {n} "
        "articles at {p} units <apiece|per article>.",
    ),
    unseen_wordings=(
        "A customer buys {n} items priced at {p} dollars each and hands over {t} dollars. How "
        "much change is due?",
        "{n} items at {p} each, paid {t}, change?",
        "If I get {n} sandwiches for {p} dollars each and give the cashier {t} dollars, how much "
        "do I get back?",
        "{person} pays $\\${t}$ for ${n}$ tickets costing $\\${p}$ each. How many dollars are "
        "returned to {person}?",
        "At the flower stall, {person} picked out {n} bunches of tulips. Each bunch cost {p} "
        "euros. {person} handed the seller {t} euros and waited for the change. How many euros "
        "came back?",
        "Out of {t} dollars, {person} spends {p} dollars on each of {n} {things}. How much money "
        "is left over?",
    ),
    plans=(
        "The {n} things cost {n} times {p}. We subtract this from {t}.",
        "The change is {t} minus {n} * {p}.",
        "Of the {t} paid, {p} goes for each of {n} pieces. The rest is <the change|returned>.",
    ),
    programs=(
        "print({t} - {n} * {p})",
        code("""
            rest = {t}
            for _ in range({n}):
                rest -= {p}
            print(rest)
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({n} * {p} + x, {t}), x)[0])
        """),
    ),
    slips=(
        Slip(
            "print(paid - {n} * {p})",
            "`paid` was never defined. It is {t}.",
        ),
        Slip(
            "print({t} - {n} x {p})",
            "Python does not know this sign. Multiplication is written `*`.",
        ),
        Slip(
            "from math import change\nprint(change({t}, {n} * {p}))",
            "There is no `change` in `math`. <Subtract the cost from {t}|A plain subtraction is "
            "enough>.",
        ),
        Slip(
            code("""
                rest = {t}
                for _ in {n}:
                    rest -= {p}
                print(rest)
            """),
            "One cannot loop over an integer. Loop over a `range`.",
            fix=1,
        ),
        Slip(
            'print("{t}" - {n} * {p})',
            "A string cannot be subtracted from. Let us <take|pay> the price {p} away step by step "
            "instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The change is $\\boxed{{answer}}$.",
        "<So|Hence> $\\boxed{{answer}}$ is left.",
        "What comes back is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The cost is {n} times {p}. Taken from {t}, it leaves $\\boxed{{answer}}$.",
        "Pay {p} for each of the {n} pieces out of {t}. What remains is $\\boxed{{answer}}$.",
    ),
)
