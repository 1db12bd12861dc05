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
        "{t}-{n}*{p}",
        "{n} @ {p} from {t} <change|whats back>",
        "change {t} paid, {n}x{p}",
        "price {p} qty {n} cash {t} <rest|money back>?",
        "{t} dollars minus {n} times {p}",
        "gave {t}, cost {n}*{p}, <get back|i get>",
        "{n} {things} {p} each, have {t}, <whats left|left over?>",
        "p={p} n={n} paid={t} change=",
        "{t} bucks, spend {p} x {n}, <remaining|remainder of money>",
        "wallet {t} after {n} buys of {p} each",
        "refund due: {t} given, {n} items {p} a piece",
        "how much back if {n} things at {p} and i pay w/ {t}",
        "So I bought {n} {things}, {p} dollars a go, and I gave them {t} dollars. I didn't count"
        " what they gave me, <what should it have been|how much should it have been>?",
        "My kid's worksheet is about shopping: {n} {things} for {p} dollars each, and the mum "
        "pays with {t} dollars. They want the change.",
        "ok I'm at the till, and the machine's broken. {n} times {p} dollars, customer gave me "
        "{t}. what do I <give|hand> back, quick",
        "My grandma always lets me keep what's left. She gave me {t} dollars and sent me for {n}"
        " {things}, they're {p} dollars each. So what <do I keep|is mine>?",
        "we're practising money with the little ones: each of the {things} costs {p} cents, a "
        "child buys {n} of them and pays {t} cents. How many cents come back?",
        "I sell {things} at the flea market, {p} euros a piece. A man took {n} and gave me {t} "
        "euros. I wasn't sure about the change, could you check, <how much is it|what is it>?",
        "so basically my card had {t} on it and then I tapped it {n} times, {p} every time. "
        "what's it at now?",
        "You know the vending machine in our hall? I put in {t} cents, got {n} {things} for {p} "
        "cents each, and it <swallowed|kept> the rest. How many cents did I lose?",
        "For the class trip we collected {t} dollars. Tickets are {p} dollars and there's {n} of"
        " us. I'd like to know what we'll have over for <ice cream|snacks>.",
        "A buyer acquires ${n}$ articles at ${p}$ dollars each and tenders ${t}$ dollars. "
        "<State|Calculate> the change.",
        "Let $C = {n} \\cdot {p}$ be the cost of a purchase, paid for with $T = {t}$. Compute $T"
        " - C$.",
        "What amount is returned to a customer who pays ${t}$ euros for ${n}$ goods with a unit "
        "price of ${p}$ euros?",
        "From a sum of ${t}$ dollars, ${n}$ equal payments of ${p}$ dollars are made. Determine "
        "the balance.",
        "Let $b_0 = {t}$ and $b_{i+1} = b_i - {p}$. <Find|Evaluate> $b_{{n}}$.",
        "Find the difference between the ${t}$ cents that were paid and the price of ${n}$ "
        "{things} at ${p}$ cents apiece.",
        "For which number $c$ does ${n} \\cdot {p} + c = {t}$ hold, $c$ being the change for a "
        "purchase of ${n}$ items at ${p}$ each?",
        "A purse contains ${t}$ coins. One spends ${p}$ coins on each of ${n}$ occasions. How "
        "many coins <are left|remain> in the purse?",
        "A knight orders {n} horseshoes from the smith, who asks {p} silver coins for each. The "
        "knight throws down a bag with {t} silver coins. <How many must the smith return?|How "
        "many silver coins does the smith return?>",
        "At the space station, docking costs {p} credits per shuttle. {person} arrives with a "
        "fleet of {n} shuttles and transfers {t} credits. What does the station transfer back?",
        "In a music shop {person} chooses {n} sets of strings, {p} dollars the set, and pays "
        "with a voucher for {t} dollars. <What is the voucher still worth?|How many dollars stay"
        " on the voucher?>",
        "A ferry takes {p} euros for each car. The driver of the first car pays for all {n} cars"
        " of a wedding party and gives {t} euros. How much does the ferryman <give|hand> back?",
        "A farmer buys {n} lambs at the market for {p} dollars per lamb. He came with {t} "
        "dollars. With how many dollars does he <go|return> home?",
        "The office orders {n} chairs at {p} dollars. {t} dollars have been paid in advance. "
        "<What must be refunded?|How many dollars must be refunded?>",
        "{person} rents a bowling lane for {n} hours, an hour costing {p} dollars, and lays {t} "
        "dollars on the desk. How many dollars are pushed back over the desk?",
        "At a charity run a sponsor promises {t} dollars. {p} dollars are used for each of the "
        "{n} runners' shirts and the rest goes to the hospital. <How much does the hospital "
        "get?|How many dollars does the hospital receive?>",
        "In a strategy game {friend} owns {t} pieces of gold and trains {n} archers at {p} "
        "pieces of gold an archer. What is in the treasury <now|afterwards>?",
        "A carpenter takes {n} boards for {p} euros each to the counter. The card reader is out "
        "of order, so {t} euros are paid in cash. What is the cashier to <count out|return>?",
        "A cook fetches {n} crates of lemons from the wholesaler, every crate {p} dollars. The "
        "restaurant gave {t} dollars for that. How many dollars belong back in the restaurant's "
        "till?",
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
