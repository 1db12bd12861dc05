"""Two solutions of different strength poured together."""

from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    p, q = (step * number(random, 1, 95 // step) for step in random.choices((1, 5), k=2))
    if p == q:
        return draw(random)
    return {"a": number(random, 2, 80), "p": p, "b": number(random, 2, 80), "q": q}


def answer(a: int, p: int, b: int, q: int) -> Fraction:
    return p + Fraction(b, a + b) * (q - p)


FAMILY = Family(
    name="mixture",
    draw=draw,
    answer=answer,
    wordings=(
        "{a} litres of a <salt|acid|sugar> solution of {p}% are mixed with {b} litres of one of "
        "{q}%. What is the <percentage|concentration in percent> of the <mixture|resulting "
        "solution>?",
        "<mix|combine|pour together> <{a} L of {p}% and {b} L of {q}%|{a} liters at {p}% with {b} "
        "liters at {q}%|{a} l {p}% and {b} l {q}%>: <resulting percentage|what percent is the "
        "result|concentration in %>?",
        "<Find|Determine|Compute|Work out> the <strength|concentration>, in percent, of the "
        "<mixture|liquid> <obtained|one gets> when <{a} litres of {p}% acid and {b} litres of "
        "{q}% acid|{a} gallons of {p}% alcohol and {b} gallons of {q}% alcohol|{a} ml of {p}% "
        "brine and {b} ml of {q}% brine> are <combined|mixed|poured together>.",
        "A chemist pours {a} ml of <acid|a solution> with concentration {p}% and {b} ml <of the "
        "same kind |>with concentration {q}% into one beaker. <Give|State|Determine> the "
        "concentration in the beaker as a percentage.",
        "<hey|hi|ok> if i mix {a} liters of {p} percent <juice|alcohol|bleach> with {b} liters of "
        "{q} percent <stuff|of the same>, <how many percent is it then|what percent do i end up "
        "with>?",
        "Let $x\\%$ be the concentration of the solution that <results|arises> from mixing ${a}$ "
        "litres at ${p}\\%$ with ${b}$ litres at ${q}\\%$. <<Find|Determine> $x$.|What is $x$?>",
        "What percentage of <fat|sugar|fruit> does a <dessert|blend> have that <is made "
        "from|consists of> {a} kg of a mass with {p}% and {b} kg of a mass with {q}% of it?",
        "A <goldsmith|jeweller> melts {a} grams of an alloy that is {p}% gold together with {b} "
        "grams of an alloy that is {q}% gold. What percent <of the new alloy is gold|gold is the "
        "new alloy>?",
        "<solution A: {a} L at {p}%; solution B: {b} L at {q}%|A has {a} litres, {p}%. B has {b} "
        "litres, {q}%>. <A + B|both together|mixture>: <how many percent|what percentage>?",
        "<{person}|A barkeeper> <adds|pours> {b} cl of <a syrup|a drink> of {q}% <sugar|alcohol> "
        "to {a} cl of one of {p}%. What is the <final|new> <strength|content> in percent?",
        "<A tank contains {a} gallons of coolant with {p}% antifreeze. Then {b} gallons of "
        "coolant with {q}% antifreeze are added. What percentage of antifreeze|A tank holds {a} "
        "litres of brine with {p}% salt. Then {b} litres of brine with {q}% salt are added. Which "
        "percentage of salt> does the tank then have?",
        "<Farmer|Grocer> {person} blends <{a} kg of seed containing {p}% rye with {b} kg "
        "containing {q}% rye. What percent of the blend is rye|{a} kg of coffee containing {p}% "
        "arabica with {b} kg containing {q}% arabica. What percent of the blend is arabica|{a} kg "
        "of muesli containing {p}% raisins with {b} kg containing {q}% raisins. What percent of "
        "the blend is raisins>?",
        "With {p}% of {a} litres and {q}% of {b} litres being pure <alcohol|acid|salt>, what "
        "percent of the two <liquids|amounts> taken together is pure?",
        "Calculate the weighted <mean|average> of {p}% and {q}% with the weights {a} and {b}<, in "
        "percent|. Give it in percent>.",
        "Two <barrels|bottles|vats> <hold|contain> {a} litres of <vinegar with {p}% acid|wine "
        "with {p}% alcohol> and {b} litres with {q}%. They are emptied into a <third|larger> one. "
        "What percentage <is found there|does the liquid there have>?",
        "{person} has {a} <cups|jugs|glasses> of lemonade with {p}% juice and {friend} has {b} of "
        "the same size with {q}% juice. They pour <everything|it all> together. What percent "
        "juice is <the result|that>?",
        "In a <laboratory|lab>, {a} parts of a solution of {p}% and {b} parts of a solution of "
        "{q}% <yield|give> a new solution. <Find|Determine> its <percentage|strength in percent>.",
        "Mixture problem: <{a} units contain {p}% salt, {b} units contain {q}% salt|{a} units "
        "contain {p}% copper, {b} units contain {q}% copper>. <Mixed together|All together>, they "
        "contain what percent?",
        "{p}% <acid, {a} liters. {q}% acid, {b} liters|saline, {a} ml. {q}% saline, {b} ml>. <All "
        "mixed|Stirred together>. Percentage of the <mix|whole>?",
        "If ${a}$ kg of <brass|bronze|an alloy> with ${p}\\%$ copper and ${b}$ kg with ${q}\\%$ "
        "copper are <fused|melted together>, <what percentage|how many percent> of the "
        "<product|resulting metal> is copper?",
        "How strong, in percent, is <the|a> <solution|liquid> <made of|composed of> <{a} litres "
        "at {p}% and {b} litres at {q}%|{a} pints at {p}% and {b} pints at {q}%>?",
        "A <nurse|pharmacist> <puts|pours> {a} ml of <glucose|iodine> solution with {p}% and {b} "
        "ml with {q}% together and needs to <know|note> the percentage. <What is it?|Compute it.>",
        "After <pouring|stirring> <{b} litres of {q}% dye into {a} litres of {p}% dye|{b} ml of "
        "{q}% peroxide into {a} ml of {p}% peroxide>, what <percentage|concentration in percent> "
        "<do we have|results>?",
        "({a} @ {p}%) + ({b} @ {q}%) -> ? %",
        "vol;conc / {a};{p}% / {b};{q}% / blend;?%",
        "SUMPRODUCT([{a}, {b}], [{p}%, {q}%]) / SUM({a}, {b}), in % =?",
        "I had {a} spoons of a ketchup with {p} percent sugar. It was too <dull|odd>, so I "
        "stirred in {b} spoons of another one with {q} percent sugar. How many percent sugar is "
        "it now?",
        "What percentage of my new flower bed is sand? I tipped in {a} buckets of soil with {p} "
        "percent sand, then {b} buckets of the same size with {q} percent sand, and raked it all "
        "through.",
        "{person}'s fish tank gets {a} buckets of water with {p}% salt and {b} buckets, just as "
        "big, with {q}% salt. Once it has settled, {friend} dips in a meter. What percent does "
        "the meter show?",
        "In my wizard game I brew from {a} flasks of potion at {p} percent magic and {b} flasks "
        "of equal size at {q} percent magic, all in one cauldron. How much magic, in percent, is "
        "in the brew?",
        "Let a mass of ${a}$ kg have the purity ${p}\\%$ and a mass of ${b}$ kg the purity "
        "${q}\\%$. Determine the purity, as a percentage, of their union.",
        "Determine $c$ in $({a} + {b}) \\cdot c = {a} \\cdot {p} + {b} \\cdot {q}$, the balance "
        "of a mixing process with $c$ as the final concentration in percent.",
        "{a} L @{p}% + {b} L @{q}% <= ?%|= what %|final %>",
        "mix {p}% x {a} and {q}% x {b}, conc %",
        "({a}*{p} + {b}*{q})/({a}+{b})",
        "V1={a} c1={p}% V2={b} c2={q}% c=? in %",
        "{a} parts {p}%, {b} parts {q}%, <blend %|strength of blend in %>",
        "final conc (%): {a} ml of {p}% plus {b} ml of {q}%",
        "<avg|mean> percentage weights {a}:{b} values {p}%, {q}%",
        "{b} kg at {q}% into {a} kg at {p}% -> new %",
        "pct after combining {a} gal {p}% with {b} gal {q}%",
        "{a} oz {p}% alc + {b} oz {q}% alc, how strong in %",
        "dilution {a}l {p}pct, {b}l {q}pct, <result pct|pct now>",
        "weighted mean {p} (w={a}), {q} (w={b})",
        "So basically I've got {a} litres of cleaner at {p} percent and {b} litres at {q} "
        "percent, and it's all going in one bucket. What percent is <that|in the bucket>?",
        "My kid's worksheet pours {a} ml of a {p}% solution and {b} ml of a {q}% solution "
        "together, and asks how many percent you've got then. <Well?|What's the answer?>",
        "I brew at home, and I'd like to blend {a} litres of cider at {p}% with {b} litres at "
        "{q}%. How strong's that gonna be, in percent?",
        "It's not just the middle of {p} and {q}, is it? There's {a} litres of the {p}% one and "
        "only so much, {b} litres, of the {q}% one. What percentage <comes out|do you get>?",
        "Okay, chem class: {a} grams of solution, {p}% salt, and another {b} grams, {q}% salt, "
        "into the same flask. What do I write for the percentage?",
        "I tip {b} cups of milk with {q} percent fat in a jug that has {a} cups with {p} percent"
        " in it. So how many percent fat is <in there|the milk> now?",
        "We had {a} kilos of nuts in one bag and {p} percent were peanuts, {b} kilos in the "
        "other and {q} percent were peanuts. Both bags together, it's what percent peanuts?",
        "My uncle fuels his old mower with {a} litres of {p}% oil mix and then tops it up with "
        "{b} litres of {q}% oil mix. What's the oil in percent, all told?",
        "I told my students: put the pure stuff together, put the volumes together, divide. {a} "
        "litres at {p} percent, {b} litres at {q} percent. What percent should they <find|have>?",
        "Let solutions of volumes ${a}$ and ${b}$ have concentrations ${p}\\%$ and ${q}\\%$. "
        "<Determine|Calculate> the concentration, in percent, of the solution formed by uniting "
        "them.",
        "<Evaluate|Compute> the weighted mean $\\frac{{a} \\cdot {p} + {b} \\cdot {q}}{{a} + "
        "{b}}$.",
        "A vessel with ${a}$ litres of ${p}\\%$ acid receives ${b}$ litres of ${q}\\%$ acid. If "
        "$c\\%$ is the final concentration, what is $c$?",
        "<Find|Determine> $z$ so that ${a}$ kg of ${p}\\%$ ore and ${b}$ kg of ${q}\\%$ ore make"
        " ${a} + {b}$ kg of $z\\%$ ore.",
        "Let $m_1 = {a}$, $m_2 = {b}$ be masses and $w_1 = {p}\\%$, $w_2 = {q}\\%$ their metal "
        "contents. What is the metal content of the total mass, as a percentage?",
        "The centre of mass of the masses ${a}$ at ${p}$ and ${b}$ at ${q}$ on the number line "
        "is to be found. Where is it?",
        "The quantity of pure substance in {a} l of {p}% solution and {b} l of {q}% solution is "
        "dissolved in their joint volume. State the percentage.",
        "From ${a}(x - {p}) = {b}({q} - x)$, the rule of alligation for ${a}$ units at ${p}\\%$ "
        "and ${b}$ units at ${q}\\%$, find the strength $x$ in percent.",
        "The witch ladles {a} spoons of toad broth with {p}% slime and {b} spoons of bat broth "
        "with {q}% slime into her kettle. What is the slime content of the kettle, in percent?",
        "For the concrete, {a} barrows of gravel that is {p}% sand and {b} equal barrows that "
        "are {q}% sand are thrown on one heap. <Which percentage of the heap is|How many percent"
        " of the heap are> sand?",
        "{person} invests {a} thousand euros in a fund yielding {p}% and {b} thousand in one "
        "yielding {q}%. What is the yield of the whole sum, as a percentage?",
        "On Mars base the air tank gets {a} cylinders of gas with {p}% oxygen and {b} cylinders "
        "of that size with {q}% oxygen. What percentage of oxygen do the astronauts "
        "<breathe|have in the tank>?",
        "A basketball player trains {a} hours in the first week and spends {p}% of that time on "
        "free throws, then {b} hours in the second week and spends {q}% of it on them. What "
        "percentage of the whole training time goes into free throws?",
        "The paint shop stirs {a} tins of grey that is {p}% black into {b} tins of grey that is "
        "{q}% black, tins of one size. <How black, in percent, is|What percentage of black has> "
        "the paint?",
        "{person} feeds the hens {a} scoops of grain with {p}% protein and {b} scoops of grain "
        "with {q}% protein, well shaken. What percent protein is the feed?",
        "A hotel with {a} thousand square metres of floor in the old wing, {p}% of it carpeted, "
        "and {b} thousand square metres in the new wing, {q}% of it carpeted, wants its overall "
        "rate. What is it in percent?",
        "The chocolatier melts {a} bars with {p}% cocoa and {b} bars of equal weight with {q}% "
        "cocoa in one pot for a fountain. What is the cocoa percentage of the fountain?",
        "{friend}'s music library has {a} hours of files with {p}% silence and {b} hours with "
        "{q}% silence. Joined to one long recording, what percentage of it is silence?",
        "Two rivers join. In a minute one brings {a} tonnes of water with {p}% mud, the other "
        "{b} tonnes with {q}% mud. How many percent mud does the water have below the "
        "<junction|place where they meet>?",
    ),
    unseen_wordings=(
        "When {a} litres of a {p}% salt solution are combined with {b} litres of a {q}% salt "
        "solution, what is the concentration, in percent, of the result?",
        "{a} L at {p}% + {b} L at {q}%, final concentration in %?",
        "I've got {a} ml of {p}% vinegar and {b} ml of {q}% vinegar, and I'd like to tip them "
        "both into one bottle. How strong will it be, in percent?",
        "A chemist mixes ${a}\\,\\mathrm{l}$ of acid of strength ${p}\\,\\%$ with "
        "${b}\\,\\mathrm{l}$ of acid of strength ${q}\\,\\%$. Find the strength of the mixture as "
        "a percentage.",
        "{person} is making punch. One jug holds {a} litres of a drink that is {p} percent juice, "
        "another holds {b} litres of a drink that is {q} percent juice. {person} empties both "
        "jugs into a big bowl. What percentage of the punch is juice?",
        "Two alcohol solutions are blended: {a} litres with an alcohol content of {p} percent, "
        "and {b} litres with an alcohol content of {q} percent. Give the alcohol content of the "
        "blend in percent.",
    ),
    plans=(
        "There are {a} at {p} percent and {b} at {q} percent. We divide the pure amount by the "
        "total amount.",
        "The percentage is the mean of {p} and {q} with the weights {a} and {b}.",
        "We add {a} times {p} and {b} times {q} and divide by {a} + {b}.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(Fraction({a} * {p} + {b} * {q}, {a} + {b}))
        """),
        code("""
            from sympy import Rational
            print(Rational({a} * {p} + {b} * {q}, {a} + {b}))
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq(({a} + {b}) * x, {a} * {p} + {b} * {q}), x)[0])
        """),
    ),
    slips=(
        Slip(
            "print(Fraction({a} * {p} + {b} * {q}, {a} + {b}))",
            "`Fraction` was never imported. It is in `fractions`.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(Fraction({a} * {p} / 100 + {b} * {q} / 100, {a} + {b}))
            """),
            "`Fraction` does not take a float and an integer. <Leave the percent as whole "
            "numbers|Without dividing by 100 all stays whole>.",
        ),
        Slip(
            code("""
                from sympy import Rational
                print(Rational({a} * {p} + {b} * {q}, total))
            """),
            "`total` was never defined. The total amount is {a} + {b}.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq(({a} + {b}) * x, {a} * {p} + {b} * {q}), x)[1])
            """),
            "There is only one solution. It has the index 0.",
            fix=2,
        ),
        Slip(
            "from statistics import weighted_mean\nprint(weighted_mean([{p}, {q}], [{a}, {b}]))",
            "There is no such function. <Let us divide the pure amount by the total instead|We "
            "compute it as a fraction instead>.",
        ),
    ),
    conclusions=(
        "The mixture has $\\boxed{{answer}}$ percent.",
        "<So|Hence> the percentage is $\\boxed{{answer}}$.",
        "The concentration in percent is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The pure substance comes from {a} at {p} percent and {b} at {q} percent. Divided by the "
        "total amount it makes $\\boxed{{answer}}$ percent.",
        "The result is the mean of {p} and {q}, weighted by {a} and {b}. It is "
        "$\\boxed{{answer}}$ percent.",
    ),
)
