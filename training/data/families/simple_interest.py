"""The simple interest on a principal."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    p = 100 * number(random, 1, 900) if random.random() < 0.7 else number(random, 50, 20000)
    return {"p": p, "r": random.randint(2, 15), "t": number(random, 2, 30)}


def answer(p: int, r: int, t: int) -> Fraction:
    return sum((Fraction(p, 100) * r for _ in range(t)), Fraction(0))


FAMILY = Family(
    name="simple_interest",
    draw=draw,
    answer=answer,
    wordings=(
        "<Find|Compute|Determine|Work out> the simple interest on {p} "
        "<dollars|euros|pounds|rupees> at {r}% <per year|per annum|a year> for {t} years.",
        "<simple interest|SI>: <P = {p}, R = {r}%, T = {t} years|principal {p}, rate {r}%, time "
        "{t} years|{p} at {r}% p.a. over {t} years>",
        "{person} <invests|deposits|puts> {p} <dollars|euros> <into a savings account with|in a "
        "fund that pays> {r}% simple interest per year. How much interest <is earned|accrues|has "
        "been earned> <in|after> {t} years?",
        "What is the interest on ${p} at {r}% simple <annual |>interest <over|for> {t} years?",
        "<hey|hi|ok> how much interest do i get <for|on> {p} <bucks|dollars|euros> at {r} percent "
        "simple interest <over|after> {t} years? <just the interest|only the interest, not the "
        "total>",
        "A principal of ${p}$ <earns|bears> simple interest at a rate of ${r}\\%$ per "
        "<year|annum>. <Find|Compute|Calculate> the interest $I$ for ${t}$ years.",
        "The simple interest is $I = \\frac{P R T}{100}$. <Evaluate|Compute|Find> <it|$I$> for $P "
        "= {p}$, $R = {r}$, $T = {t}$.",
        "{person} <borrows|takes a loan of> {p} <dollars|euros|pounds> for {t} years at {r}% "
        "simple interest per year. How much <interest must be paid in all|interest is due "
        "altogether>?",
        "Each year a <bank|bond|lender> pays out {r}% of the invested {p} <dollars|euros> as "
        "interest; nothing is reinvested. What <sum|amount> is paid out in {t} years<| in all>?",
        "<How much|What amount of> interest do {p} <dollars|euros|pounds> <bring|yield> in {t} "
        "years, <without compounding|not compounded|if interest is not compounded>, at {r}% <a "
        "year|annually>?",
        "{friend} lends {person} {p} <dollars|euros>. {person} agrees to pay {r}% of this amount "
        "every year for {t} years as interest, and at the end the loan itself. <How much is the "
        "interest|What does the interest amount to> in total?",
        "Over {t} years a sum of {p} is <lent|invested> at {r} percent per annum <with simple "
        "interest|at simple interest>. <Determine|Calculate|State> the interest<, not the final "
        "amount|>.",
        "rate {r}% <per year|p.a.>, {t} years, <capital|principal> {p}. <interest|total interest "
        "earned>? (simple, not compound)",
        "A savings <bond|certificate> of {p} <dollars|pounds> pays simple interest. The yearly "
        "rate is {r}%, and it runs for {t} years. What is the total interest <earned|paid>?",
        "Let $I$ be the interest that a capital of ${p}$ <earns|gains> in ${t}$ years at ${r}\\%$ "
        "per year, when interest itself earns nothing. <<Find|Determine> $I$.|What is $I$?>",
        "By how much does a <deposit|capital> of {p} <euros|dollars> grow in {t} years at {r}% "
        "simple interest per year?",
        "The <flat|simple> rate of interest on a loan of {p} is {r}% <per year|a year>, always on "
        "the original amount. After {t} years, how much interest has been charged?",
        "At {r}% simple interest <per annum|per year>, what will {t} years of interest on {p} "
        "<dollars|rupees|francs> <come|amount> to?",
        "{person} wants to buy {things} with the interest of {p} <dollars|euros> saved at a "
        "simple rate of {r}% per year. How much interest <is there|is available> after {t} years?",
        "Interest of {r}% is <credited|paid> once a year on a fixed capital of {p} and "
        "<withdrawn|taken out|spent> <at once|immediately>. <Find|Compute> the <sum|total> of the "
        "interest payments of {t} years.",
        "<Calculate|Give> the difference between the <final|accumulated> amount and the principal "
        "when {p} <dollars|euros> are placed at {r}% simple interest per year for {t} years.",
        "for {t} years the town <council|library> keeps {p} <dollars|euros> in a fund with {r}% "
        "simple interest <a year|per year>. <how much interest is that|what interest does that "
        "make>?",
        "<Tell me|Please tell me|I would like to know> the interest charge, simple and not "
        "compound, for {p} <dollars|euros> at {r} percent <yearly|per year> during {t} years.",
        "{p} x {r}% x {t} <yrs|y> =? (<simple int.|no compounding>)",
        "B1={p}; B2={r}%; B3={t}; =B1*B2*B3 <=?|gives?>",
        "{p} @ {r}%/yr, {t} yr, simple, int <only |>=?",
        "My <grandad|aunt|cousin> gave me {p} dollars for a bike and I'm paying it back in {t} "
        "years. Until then I hand over {r} percent of the {p} every year as a thank-you. How "
        "much are all my thank-yous together?",
        "How much extra does {person} get? {person} <parked|left> {p} euros at the bank, and "
        "every year the bank adds {r} percent of that first amount, never more. {t} years have "
        "gone by.",
        "{person}'s football club has {p} dollars from a raffle in a simple-interest account. "
        "At {r}% a year, the club spends each year's interest on new <balls|shirts> right away. "
        "How many dollars go into <balls and shirts|sports gear> over {t} years?",
        "I lent {friend} {p} for a kitchen. We said {r} percent a year, plain, no interest on "
        "interest. Now {t} years are over and I get my money back. How much more than the {p} "
        "<do I get|is it>?",
        "Let $K(t) = {p}\\left(1 + \\frac{{r}}{100} t\\right)$ be the balance after $t$ years "
        "under simple interest. Determine the gain $K({t}) - K(0)$.",
        "Under linear accrual, a principal of ${p}$ yields each year ${r}\\%$ of itself. "
        "Determine the cumulative yield of ${t}$ such years, the principal not included.",
        "SI p={p} r={r} t={t} <?|=>",
        "{p}*{r}*{t}/100 <=|?>",
        "interest on {p}, {r}%, {t} yrs, <simple|not compound>",
        "how much simple int on {p} at {r}% for {t} y",
        "I = Prt, P {p}, r {r}%, t {t} <, I?|find I>",
        "{r}% of {p} every year x {t} <=?|total?>",
        "{p} loan {r}% flat {t} years <interest only|just interest>?",
        "simple interest calc: amount {p}; annual rate {r}%; years {t}; interest <=|:> ?",
        "{p} eur, {r}% pa, {t}a, no compound, <interest|gain>?",
        "yearly {r}% on {p}, {t} times, <add them|sum>",
        "principal={p} rate={r}%/yr time={t}yr interest=<?|__>",
        "{t} yrs of {r}% on {p} simple, <how much extra|earned how much>",
        "So I've got {p} dollars sitting in one of those accounts with {r} percent simple "
        "interest a year. After {t} years, how much interest <have I made|is that>? Not the "
        "balance, just the interest.",
        "My kid's worksheet says principal {p}, rate {r} percent per year, time {t} years, "
        "simple interest. What's the interest <supposed to be|then>?",
        "Our teacher keeps saying simple, not compound. So it's {p} euros, and each year you get"
        " {r} percent of the {p} euros, and that for {t} years. How many euros of interest do "
        "you end up with?",
        "I borrowed {p} off my sister and promised {r} percent a year, just on the original sum."
        " It took me {t} years to pay it back in one go. What do I <owe|pay> her on top?",
        "Right, folks, quick mental maths: one year's interest is {r} percent of {p}, and "
        "there's {t} such years with no interest on interest. What's the lot?",
        "hey im doing finance homework: {p} pounds, {t} years, {r}% simple per year. what "
        "interest does it <make|pay>?",
        "We lent the neighbours {p} dollars, and they're nice and give us {r}% of that <every "
        "year|yearly>. It's been {t} years now. How much have they given us in interest?",
        "Could you check this for me? {p} rupees at {r} percent per annum, simple interest, {t} "
        "years. I only want the interest, without the {p}.",
        "I know that with simple interest the money grows by the same bit each year. It's {r} "
        "percent of {p} a year. By how much will it have grown in {t} years?",
        "A capital $K = {p}$ is subject to simple interest at the annual rate $i = {r}\\%$. "
        "<Determine|Compute> the interest accrued in $n = {t}$ years.",
        "Evaluate ${p} \\cdot \\frac{{r}}{100} \\cdot {t}$.",
        "Let $A = P\\left(1 + \\frac{r \\cdot t}{100}\\right)$ with $P = {p}$, $r = {r}$ and $t "
        "= {t}$. <Find|Compute> $A - P$.",
        "The interest for each single year is {r} hundredths of a constant principal of {p}. "
        "Find the interest for {t} years.",
        "A note with face value ${p}$ bears simple interest of ${r}\\%$ per annum and matures in"
        " ${t}$ years. How much interest falls due at maturity?",
        "What interest results from a principal of {p} euros, if simple interest is reckoned at "
        "{r} per cent per annum over a term of {t} years?",
        "The balances of an account at the start and then at the end of each successive year "
        "form an arithmetic sequence with initial term ${p}$ and common difference ${r}\\%$ of "
        "${p}$. By how much does the balance after ${t}$ years exceed ${p}$?",
        "If the yearly simple interest rate is {r}% and {p} dollars are invested, express in "
        "dollars the total interest received during {t} years.",
        "A king borrows {p} gold coins from the dwarfs. Each year he must bring {r} coins for "
        "every hundred borrowed, and the debt itself stays as it is. How many coins of this sort"
        " has he brought after {t} years?",
        "{person}'s hockey club places {p} dollars from a sponsor at simple interest, {r}% a "
        "year. How much interest has the club <got|received> when {t} years are over?",
        "A museum is left {p} euros in a will. The money may never be touched, only the {r}% it "
        "<pays|earns> each year, which goes to buying paintings. How many euros go to paintings "
        "in {t} years?",
        "{friend} puts {p} credits in the bank of the space colony. It grants {r}% of the first "
        "deposit per year and never interest on interest. How many credits does the bank "
        "<add|grant> over {t} years?",
        "The owner of a bakery takes {p} dollars on credit for an oven. The contract says {r}% "
        "simple interest a year and a term of {t} years. What does the credit cost her in "
        "interest?",
        "In the farmers' cooperative every member gets a yearly bonus of {r}% on the share paid "
        "in. {person} paid in {p} dollars and remained a member for {t} years. What did all the "
        "bonuses <amount to|add up to>?",
        "A pirate buries nothing but lends {p} doubloons to the harbour master, who gives {r}% "
        "of them as thanks at the end of every year and the doubloons themselves after {t} "
        "years. How many doubloons of thanks does the pirate get in all?",
        "A village needs a bridge and issues bonds for {p} francs. Bondholders receive a coupon "
        "of {r}% of that per year for {t} years. How much is paid in coupons, all years "
        "together?",
        "An online game lets {person} lock {p} gems in a vault. Every year the vault spits out "
        "{r}% of the locked gems into {person}'s bag, where they rest without growing. How many "
        "gems has the vault spat out in {t} years?",
        "On the day {friend} was born, {friend}'s parents set {p} pounds aside at {r}% simple "
        "interest per annum. How much interest will there be on the day {friend} turns {t}?",
        "The orchestra's travel fund of {p} dollars yields {r}% simple interest yearly. They "
        "travel after {t} years and spend just the interest. What is their travel budget?",
    ),
    unseen_wordings=(
        "Calculate the simple interest earned on a principal of {p} dollars at an annual rate of "
        "{r}% over a period of {t} years.",
        "simple interest: P = {p}, R = {r}% p.a., T = {t} yrs",
        "My uncle wants to lend me {p} euros at {r} percent simple interest per year. If I pay "
        "everything back after {t} years, how much interest will I owe him on top of the loan?",
        "A capital of ${p}$ is invested for ${t}$ years at ${r}\\,\\%$ simple interest per annum. "
        "Find the interest $I$.",
        "{person} put {p} dollars into an account that pays {r}% simple interest a year, and did "
        "not touch it for {t} years. How many dollars of interest did the account bring in over "
        "that time?",
        "Interest is paid each year at {r} percent of the original sum only, never on earlier "
        "interest. How much interest does a sum of {p} yield in {t} years?",
    ),
    plans=(
        "The principal is {p}, the rate {r} percent and the time {t} years. Simple interest is "
        "their product over 100.",
        "Each year brings {r} percent of {p}, and this {t} times.",
        "We use I = P * R * T / 100 with P = {p}, R = {r} and T = {t}.",
    ),
    programs=(
        "from fractions import Fraction\nprint(Fraction({p} * {r} * {t}, 100))",
        "from sympy import Rational\nprint(Rational({p} * {r} * {t}, 100))",
        code("""
            from fractions import Fraction
            total = 0
            for year in range({t}):
                total += Fraction({p} * {r}, 100)
            print(total)
        """),
    ),
    slips=(
        Slip(
            "print(Fraction({p} * {r} * {t}, 100))",
            "`Fraction` was never imported. It is in `fractions`.",
        ),
        Slip(
            "from fractions import Fraction\nprint(Fraction({p} * {r} / 100, {t}))",
            "`Fraction` does not take a float, and the time belongs into the product. <Divide by "
            "100 last|The denominator is 100>.",
        ),
        Slip(
            "print(P * R * T / 100)",
            "The letters have no values yet. <Put in the numbers|Write the numbers instead>, "
            "as a `Fraction`.",
        ),
        Slip(
            "from sympy import Rational\nprint(Rational({p}, {r}, {t}, 100))",
            "`Rational` takes a numerator and a denominator. Multiply the three numbers first.",
            fix=1,
        ),
        Slip(
            "from math import interest\nprint(interest({p}, {r}, {t}))",
            "There is no such function in `math`. <Let us add up the years instead|We add the "
            "interest of every year instead>.",
            fix=2,
        ),
    ),
    conclusions=(
        "The interest is $\\boxed{{answer}}$.",
        "<So|Hence> the simple interest amounts to $\\boxed{{answer}}$.",
        "In {t} years the interest is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Every year earns {r} percent of {p}, always on the same amount. After {t} years the "
        "interest is $\\boxed{{answer}}$.",
        "Simple interest is principal times rate times time, here {p}, {r} percent and {t} years. "
        "This is $\\boxed{{answer}}$.",
    ),
)
