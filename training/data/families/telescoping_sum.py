"""A telescoping sum of reciprocals."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    a = random.choice((1, 1, 1, number(random, 2, 60)))
    b = a + number(random, 3, 500)
    return {"a": a, "a1": a + 1, "a2": a + 2, "b": b, "b1": b + 1}


def answer(a: int, a1: int, a2: int, b: int, b1: int) -> Fraction:
    return Fraction(1, a) - Fraction(1, b1)


FAMILY = Family(
    name="telescoping_sum",
    draw=draw,
    answer=answer,
    wordings=(
        "What is 1/({a}*{a1}) + 1/({a1}*{a2}) + ... + 1/({b}*{b1})<|, as a fraction>?",
        "<Compute|Evaluate|Find|Calculate> $\\frac{1}{{a} \\cdot {a1}} + \\frac{1}{{a1} \\cdot "
        "{a2}} + \\cdots + \\frac{1}{{b} \\cdot {b1}}$.",
        "<Find|Evaluate|Compute|Calculate> $\\sum_{k={a}}^{{b}} \\frac{1}{k(k+1)}$.",
        "sum of 1/(k(k+1)) <for|from> k = {a} to {b}",
        "sum(1/(k*(k+1)) for k = {a}..{b})<| = ?>",
        "hey <add|sum> up 1/(n(n+1)) for every n from {a} to {b}, what fraction <comes out|do i "
        "get>?",
        "Let $S = \\frac{1}{{a}\\times{a1}} + \\frac{1}{{a1}\\times{a2}} + \\dots + "
        "\\frac{1}{{b}\\times{b1}}$. <Find|Determine|Express> $S$ <as a common fraction|in lowest "
        "terms|as a fraction>.",
        "Use <telescoping|partial fractions> to <find|evaluate> 1/({a}*{a1}) + 1/({a1}*{a2}) + "
        "... + 1/({b}*{b1}).",
        "<Find|Determine> the sum of the reciprocals of $k(k+1)$ as $k$ <runs|goes|ranges> from "
        "${a}$ to ${b}$.",
        "For each integer from {a} to {b}, take the reciprocal of its product with the next "
        "integer. What is the sum of <these|all these> reciprocals?",
        "On day k {person} eats 1/(k(k+1)) of a cake. What <fraction|part> of the cake does "
        "{person} eat from day {a} to day {b}, both days included?",
        "{person} adds the fractions 1/({a}*{a1}), 1/({a1}*{a2}) and so on up to 1/({b}*{b1}). "
        "What <is the total|total does {person} get>?",
        "In minute k, 1/(k(k+1)) litres of water flow into a <tank|pool|barrel>. How many litres "
        "flow in during minutes {a} through {b} <altogether|in total>?",
        "<Simplify|Compute|Find> $\\sum_{k={a}}^{{b}} \\left(\\frac1k - \\frac1{k+1}\\right)$.",
        "1/(k^2 + k) summed over k = {a}, ..., {b}<| gives what|: result>?",
        "telescoping <sum|series> 1/(n(n+1)), n={a}..{b}",
        "<As a common fraction|Written as a fraction|Exactly>, what do the numbers "
        "$\\frac{1}{n(n+1)}$ with ${a} \\le n \\le {b}$ <add up|sum> to?",
        "Let $a_n = \\frac{1}{n(n+1)}$. <<Find|Compute> $a_{{a}} + a_{{a1}} + \\cdots + "
        "a_{{b}}$.|What is $a_{{a}} + a_{{a1}} + \\cdots + a_{{b}}$?>",
        "A frog's k-th <jump|hop> is 1/(k(k+1)) metres long. How <far|many metres> do its "
        "<jumps|hops> number {a} to number {b} take it in total?",
        "Write 1/({a}*{a1}) + ... + 1/({b}*{b1}), where <the denominators are products of "
        "neighbouring integers|each denominator is an integer times the next one>, as a single "
        "fraction.",
        "Multiply each integer from {a} to {b} by the integer after it, and add the reciprocals "
        "of <all these|the> products. <Which fraction do you obtain?|What is the result?>",
        "f(k) = 1/(k*(k+1)); f({a}) + f({a1}) + ... + f({b}) = ?",
        "<Determine|Give|State> the exact value of the finite series with general term "
        "1/(k(k+1)), where k starts at {a} and ends at {b}.",
        "If $T = \\sum_{j={a}}^{{b}} \\frac{1}{j^2+j}$, what is <$T$|the value of $T$><| as a "
        "reduced fraction>?",
        "1/k - 1/(k+1), k {a} thru {b}, all added <=?|= ??|, exact =?>",
        "acc = 0; for k in {a}..{b}: acc += 1/(k*k + k); acc <as a fraction|exactly> =?",
        "k: {a}, {a1}, {a2}, ..., {b} / term: 1/k/(k+1) / grand total =?",
        "What share of a full charge did my phone <lose|use up>? On the k-th day of the trip it "
        "lost 1/k minus 1/(k+1) of a charge. I only kept track from day {a} through day {b}.",
        "In our running club the laps get shorter and shorter. Lap number k is 1 km divided by "
        "the product of k and k + 1. I joined for lap {a} and dropped out after finishing lap "
        "{b}. How many km did I run, as a <|proper >fraction?",
        "I <save|am saving> in a silly way: in month k, one k(k+1)-th of a dollar goes into my "
        "piggy bank. {friend} asked about months {a} to {b}, first and last included. What "
        "exact part of a dollar is that?",
        "{person} pours juice at a party. The guest with number k gets 1/(k*(k+1)) of a jug. So "
        "far only the guests with numbers {a}, {a1}, {a2} and so on, up to {b}, have <been "
        "served|had theirs>. How much of a jug is gone?",
        "A random variable $X$ satisfies $P(X = k) = \\frac{1}{k(k+1)}$ for all positive "
        "integers $k$. Determine $P({a} \\le X \\le {b})$.",
        "Let $u_k = \\frac1k$. Determine the sum of the differences $u_k - u_{k+1}$, where $k$ "
        "takes the values ${a}, {a1}, {a2}, \\ldots, {b}$, as an irreducible fraction.",
        "1/{a}-1/({b}+1) <=?|as one fraction|?>",
        "sum 1/(k^2+k) k={a} to {b} <=|?|exact>",
        "sigma 1/(n(n+1)) n from {a} to {b} <fraction|exact value>",
        "1/({a}x{a1})+1/({a1}x{a2})+...+1/({b}x{b1})",
        "add 1/(x(x+1)), x={a}...{b} <=?|result>",
        "partial fractions sum 1/k/(k+1), {a} <= k <= {b}, total",
        "(1/{a}-1/{a1})+(1/{a1}-1/{a2})+...+(1/{b}-1/{b1}) <=?|?>",
        "collapse sum_{a}^{b} 1/(i(i+1)) <?|=>",
        "reciprocals of {a}*{a1}, {a1}*{a2}, ..., {b}*{b1}: sum <?|as fraction>",
        "s=0; for n={a}..{b}: s+=1/n-1/(n+1); s = ? <exact|fraction>",
        "lo={a} hi={b} sum of 1/(j*(j+1)) <simplified|lowest terms>",
        "fraction for 1/({a}*{a1}) + ... + 1/({b}*{b1}) <pls|?>",
        "So basically it's one over {a} times {a1}, plus one over {a1} times {a2}, and it goes "
        "on like that to one over {b} times {b1}. Nearly everything cancels, I hear. What "
        "fraction is <left|it>?",
        "my kid's worksheet says add up 1/(n(n+1)) with n starting at {a} and ending at {b}, "
        "answer as a fraction. how much is it?",
        "Our teacher split each 1/(k(k+1)) into 1/k minus 1/(k+1), and then said do it for k "
        "from {a} up to {b}. What's the sum then?",
        "Okay, I take all the whole numbers from {a} to {b}, times each by the next number up, "
        "flip it to one over that, and add. What do I <get|end up with>, exactly?",
        "I've tried a calculator for 1/({a}*{a1}) + 1/({a1}*{a2}) and so on till 1/({b}*{b1}), "
        "but I need the fraction and not decimals. Can you <tell|give> me?",
        "Hey, for a telescoping sum that starts with 1/{a} - 1/{a1} and whose last bit is 1/{b} "
        "- 1/{b1}, always one step on, what's the total?",
        "We were told a sequence has n-th term one over n squared plus n. They want terms number"
        " {a} through {b} added. Any idea what <fraction|number> that makes?",
        "Say I eat one over k(k+1) of a giant pretzel at sitting number k, and I was there for "
        "sittings {a}, {a1}, {a2} and so on till {b}. How much of a pretzel did I have?",
        "Let me ask you this: k goes from {a} to {b}, you sum the gaps between 1/k and 1/(k+1). "
        "What's the whole gap, as a fraction?",
        "Let $f(x) = \\frac{1}{x} - \\frac{1}{x + 1}$. <Find|Compute> $f({a}) + f({a1}) + "
        "f({a2}) + \\cdots + f({b})$ as a fraction.",
        "Determine the rational number $\\sum_{n={a}}^{{b}} \\frac{1}{n^2 + n}$ in lowest terms.",
        "Write $\\frac{1}{{a}} - \\frac{1}{{b1}}$, which is the value of $\\sum_{k={a}}^{{b}} "
        "\\frac{1}{k(k+1)}$, as a single fraction.",
        "Let $t_k = \\frac{1}{k(k+1)}$ and $S_n = t_1 + \\cdots + t_n$, $S_0 = 0$. "
        "<Compute|Evaluate> $S_{{b}} - S_{{a} - 1}$.",
        "Evaluate the integral $\\int_{{a}}^{{b1}} \\frac{1}{x^2} \\, d x$, which has the same "
        "value as $\\sum_{k={a}}^{{b}} \\frac{1}{k(k+1)}$, as a fraction.",
        "What is the sum of the reciprocals of all products of two consecutive integers $m$ and "
        "$m + 1$ with ${a} \\le m \\le {b}$?",
        "An interval of the number line reaches from $\\frac{1}{{b1}}$ to $\\frac{1}{{a}}$ and "
        "is cut at every $\\frac{1}{k}$ in between. The pieces have lengths $\\frac{1}{k(k+1)}$,"
        " $k = {a}, \\ldots, {b}$. Find the total length.",
        "Prove by cancellation that $\\frac{1}{{a} \\cdot {a1}} + \\cdots + \\frac{1}{{b} \\cdot"
        " {b1}}$ equals the difference of two unit fractions, and give its value as one "
        "fraction.",
        "A snail climbs a wall. In hour k it gets 1/(k(k+1)) of a metre higher. How many metres "
        "does it climb from the start of hour {a} to the end of hour {b}? Give a fraction.",
        "The heir number k of a sultan receives 1/(k(k+1)) of the treasure. What part of the "
        "treasure goes to the heirs numbered {a}, {a1}, ..., {b}, all taken together?",
        "{person} paints a fence in an odd rhythm: on day k one k(k+1)-th of the fence gets "
        "done. How much of the fence is painted on the days {a} up to and including {b}?",
        "A probe burns 1/(k*(k+1)) of its first fuel load in its k-th manoeuvre. Which fraction "
        "of the load do manoeuvres {a} to {b} burn in total?",
        "In a knitting club, member k makes 1/k - 1/(k+1) of a scarf. How much scarf do members "
        "{a}, {a1} and so on until {b} make between them?",
        "{friend} lets a bucket leak: in the k-th hour it loses 1/(k(k+1)) of a gallon. How many"
        " gallons, as a fraction, leak out in the hours number {a} to {b}?",
        "A song fades out. Its k-th echo has loudness 1/(k^2 + k). {person} hears the echoes "
        "from number {a} to number {b}. What do their loudnesses add up to?",
        "An inn sells the k-th guest 1/(k(k+1)) of a barrel of cider. Guests {a}, {a1}, {a2} and"
        " all the following ones up to guest {b} come on Friday. What fraction of a barrel does "
        "the inn sell on Friday?",
        "In a computer game, level k fills the magic bar by one over k times k plus 1, that is "
        "1/(k(k+1)), of its length. Which part of the bar do levels {a} through {b} fill?",
        "A shop lowers a price by 1/(k(k+1)) dollars in week k. By how many dollars, written as "
        "a fraction, does the price drop over the weeks {a} to {b}, both counted?",
        "On a field, row k yields 1/(k(k+1)) of a tonne of beets. {person} harvests rows {a} to "
        "{b} without leaving any out. Work out the harvest in tonnes as a fraction.",
    ),
    unseen_wordings=(
        "Find the exact value of the sum of 1/(k(k+1)) over all integers k from {a} to {b}.",
        "sum 1/(i*(i+1)), i={a}..{b}, exact fraction",
        "Can you help me add up all the fractions 1/(m(m+1)), where m runs through the whole "
        "numbers from {a} to {b}? I'd like the result as a fraction.",
        "Evaluate $\\sum_{j={a}}^{{b}} \\frac{1}{j(j+1)}$.",
        "{person} adds up fractions one after another. The first is 1/({a}*{a1}), the second is "
        "1/({a1}*{a2}), and so on in the same pattern, and the last is 1/({b}*{b1}). What total "
        "should {person} get, as a fraction?",
        "Simplify to a single fraction: $\\frac{1}{{a}\\cdot{a1}} + \\frac{1}{{a1}\\cdot{a2}} + "
        "\\dots + \\frac{1}{{b}\\cdot{b1}}$",
    ),
    plans=(
        "We add 1/(k(k+1)) for k from {a} to {b}, with exact fractions.",
        "Each term 1/(k(k+1)) is 1/k minus 1/(k+1), so <the sum telescopes|neighbouring terms "
        "cancel>. Here k goes from {a} to {b}.",
        "The sum runs over k = {a}, ..., {b}, and each term is the reciprocal of k(k+1).",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(sum(Fraction(1, k*(k + 1)) for k in range({a}, {b} + 1)))
        """),
        code("""
            from fractions import Fraction
            print(Fraction(1, {a}) - Fraction(1, {b} + 1))
        """),
    ),
    slips=(
        Slip(
            "print(sum(Fraction(1, k*(k + 1)) for k in range({a}, {b} + 1)))",
            "`Fraction` was not imported. It is in the module `fractions`.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(sum(Fraction(1, k*(k + 1)) for k in range(0, {b} + 1)))
            """),
            "The term for k = 0 divides by zero. The sum starts at {a}.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(sum(Fraction(1, k(k + 1)) for k in range({a}, {b} + 1)))
            """),
            "The multiplication sign was missing, so Python tried to call k. Write `k*(k + 1)`.",
        ),
        Slip(
            code("""
                from sympy import summation
                print(summation(1/(k*(k + 1)), (k, {a}, {b})))
            """),
            "The symbol k is not defined. Since the sum telescopes, only the first and the last "
            "part matter.",
            fix=1,
        ),
    ),
    conclusions=(
        "The sum is $\\boxed{{answer}}$.",
        "So the <total|value of the sum> is $\\boxed{{answer}}$.",
        "Adding the terms from k = {a} to k = {b} gives $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Each term splits as 1/k - 1/(k+1). Everything cancels except 1/{a} and the last part, "
        "1/({b}+1). The sum is $\\boxed{{answer}}$.",
        "The sum telescopes: what is left is 1/{a} minus 1/({b}+1), that is $\\boxed{{answer}}$.",
    ),
)
