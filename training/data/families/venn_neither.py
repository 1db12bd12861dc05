"""How many have neither of two properties."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        t = number(random, 15, 1500)
        first, second, third = sorted(random.sample(range(2, t), 3))
        if second - first > 1 and third - second > 1:
            break
    return {"t": t, "a": second, "b": third - first, "c": second - first}


def answer(t: int, a: int, b: int, c: int) -> int:
    a_only, b_only = a - c, b - c
    return t - a_only - b_only - c


FAMILY = Family(
    name="venn_neither",
    draw=draw,
    answer=answer,
    wordings=(
        "In a <group|survey> of {t} <students|people>, {a} like <tea, {b} like coffee|cats, "
        "{b} like dogs|football, {b} like basketball> and {c} like both. How many like neither?",
        "{t} total, {a} in A, {b} in B, {c} in both, <how many in neither?|neither = ?>",
        "Of {t} <pupils|students>, {a} study French, {b} study Spanish and {c} study both "
        "languages. <How many study neither language?|Find the number of those who study "
        "neither.>",
        "n(U)={t}, n(A)={a}, n(B)={b}, n(A∩B)={c}, n((A∪B)')=?",
        "Let $A$ and $B$ be subsets of a <universal set|set> $U$ with $|U| = {t}$, $|A| = "
        "{a}$, $|B| = {b}$ and $|A \\cap B| = {c}$. <Find|Compute|Determine> $|U \\setminus (A "
        "\\cup B)|$.",
        "<Given|Suppose> that $n(U) = {t}$, $n(A) = {a}$, $n(B) = {b}$ and $n(A \\cap B) = "
        "{c}$, <find $n((A \\cup B)')$.|what is $n((A \\cup B)')$?>",
        "hey, out of {t} <people|kids> in my <club|year> {a} play an instrument, {b} sing in "
        "the choir and {c} do both. how many do <neither of the two|none of that>?",
        "How many of the {t} houses in a <village|town> have neither a garage nor a garden, if "
        "{a} have a garage, {b} have a garden and {c} have both?",
        "venn diagram: {t} <people|students>, {a} swim, {b} run, {c} swim and run. outside "
        "both circles?",
        "A <hotel|camp> has {t} guests. {a} of them speak English, {b} speak German, and {c} "
        "of these speak both languages. How many guests speak <neither|neither English nor "
        "German>?",
        "{person} asks {t} neighbours about their pets. {a} have a cat and {b} have a dog, and "
        "{c} of the neighbours have both a cat and a dog. How many have <neither a cat nor a "
        "dog|neither>?",
        "<Determine|Find> the number of people in a group of {t} who own neither a tablet nor "
        "a phone, <given that|when> {a} own a tablet, {b} own a phone and {c} own both.",
        "At a <party|wedding> with {t} guests, {a} ate cake, {b} ate ice cream, and {c} had "
        "cake as well as ice cream. How many guests ate neither?",
        "{person} checks {t} <used cups|old plates|shirts>. {a} have a scratch, {b} have a "
        "stain and {c} have both defects. How many are <free of both defects|without any "
        "scratch or stain>?",
        "tot {t}; maths {a}; physics {b}; both {c}; none?",
        "N = {t}, P: {a}, Q: {b}, P and Q: {c}. <not P and not Q|neither P nor Q> = ?",
        "<Use|Apply> inclusion-exclusion: {t} elements, {a} with property $P$, {b} with "
        "property $Q$, {c} with both. How many elements have neither property?",
        "How many went on no trip at all? Of the {t} people on the cruise {a} joined the "
        "morning trip and {b} the evening trip, among them {c} people who went on both.",
        "The <library|bookshop> has {t} members. {a} of them borrowed a novel last month, {b} "
        "borrowed a comic, {c} did both. The rest borrowed neither. How many is that?",
        "A <company|firm> with {t} employees offers two courses. {a} employees take the first, "
        "{b} take the second, and {c} of them take both. <What is the number of|How many are "
        "the> employees who take no course<?| at all?>",
        "of {t} passengers {a} have a <suitcase|coat> and {b} have an umbrella, {c} have the "
        "two things, how many have nothing of the kind",
        "neither = ? if {a} like pizza, {b} like pasta, {c} like pizza and pasta, {t} people asked",
        "Among {t} <cars|vans> in a car park, {a} are electric and {b} are white. There are "
        "{c} white electric ones. How many are neither white nor electric?",
        "<Calculate|Work out> how many of {t} voters supported neither proposal when {a} "
        "supported the first, {b} supported the second and {c} supported both.",
        "In the school of {person} and {friend} there are {t} children. {a} are in the chess "
        "club and {b} in the drama club; {c} belong to both clubs. How many <children|of them> "
        "are in neither club?",
        "can somebody help me with this: {t} students took two exams, {a} passed the first, "
        "{b} passed the second and {c} passed both. how many failed both?",
        "{c} of {t} tourists visited both the museum and the castle. In all, {a} visited the "
        "museum and {b} the castle. How many visited <neither|none of the two sights>?",
        "Two newspapers are sold in a town. Of {t} families, {a} read the Herald, {b} read the "
        "Times and {c} read both. <Find the number of families that read neither "
        "newspaper.|How many families read neither?>",
        "My <phone|computer> holds {t} photos. There are people on {a} of them, animals on "
        "{b}, and on {c} there are people and animals together. On how many is there neither a "
        "person nor an animal?",
        "A farmer planted {t} trees. Wind damaged {a} of them and frost damaged {b}, where {c} "
        "were hit by wind and frost alike. How many trees were <spared|left undamaged by both>?",
        "$|A \\cup B|$ is subtracted from ${t}$, where $|A| = {a}$, $|B| = {b}$ and $|A \\cap "
        "B| = {c}$. What <remains|is the result>?",
        "<Evaluate|Compute> $|A^c \\cap B^c|$ for $A, B \\subseteq U$ if $|U| = {t}$, $|A| = "
        "{a}$, $|B| = {b}$, $|A \\cap B| = {c}$.",
        "{a} players can play in defence, {b} can play in attack, and {c} players are counted "
        "in both groups. The squad has {t} players. How many of them can play in neither?",
        "A questionnaire was answered by {t} people: {a} said yes to question 1, {b} said yes "
        "to question 2, and {c} said yes to both. How many people said no <twice|to both "
        "questions>?",
        "{t} ppl {a} A {b} B {c} both, none?",
        "|U|={t} |A|={a} |B|={b} |A&B|={c} outside?",
        "{t} - ({a} + {b} - {c})",
        "neither? all {t}, first {a}, second {b}, overlap {c}",
        "{t} kids: {a} skate, {b} ski, {c} both. how many <neither|do nothing of it>",
        "venn outside = ? left {a} right {b} middle {c} all {t}",
        "A={a}, B={b}, AB={c}, total={t}, not A not B?",
        "{t} students {a} art {b} music {c} art and music, how many no art no music",
        "n(neither) if n(A) {a}, n(B) {b}, n(A n B) {c}, n(U) {t}",
        "X {a}, Y {b}, X+Y {c}, asked {t}, none of them ?",
        "complement of union, sizes {a} {b}, intersection {c}, universe {t}",
        "{c} of {t} have both; {a} have x; {b} have y; without x and y?",
        "So there's {t} of us in the year, {a} do judo, {b} do dance, and {c} of those do both. "
        "How many don't do either?",
        "My kid's worksheet has two overlapping circles, {a} in one altogether, {b} in the other"
        " altogether, {c} in the bit where they overlap, and {t} children in total. How many go "
        "outside the circles?",
        "I asked {t} customers at my shop: {a} bought bread, {b} bought milk, {c} bought the two"
        " together. How many left without either?",
        "okay so {c} of the {t} guys in my gym lift and run. Altogether {a} lift and {b} run. "
        "How many just sit around, I mean, do neither?",
        "Our teacher counted {t} kids. {a} have a brother, {b} have a sister, {c} have a brother"
        " and a sister. She wants to know how many have no siblings at all. <What's the "
        "answer?|How many?>",
        "I'm a birdwatcher. I went to {t} gardens, robins were in {a}, finches in {b}, and I saw"
        " both in {c}. In how many gardens did I see neither bird?",
        "we're a choir of {t}, {a} can read music, {b} play the piano, {c} can do both. So how "
        "many can do neither of these?",
        "Help with sets please: everything together is {t}, set one has {a}, set two has {b}, "
        "they share {c}. How many things aren't in either?",
        "My book club has {t} members, and {a} liked the novel, {b} liked the film, with {c} "
        "liking both of them. How many liked nothing?",
        "In a universal set $E$ of ${t}$ elements, $n(P) = {a}$, $n(Q) = {b}$ and $n(P \\cap Q) "
        "= {c}$. <Find|Calculate> $n(P' \\cap Q')$.",
        "Let $X, Y \\subseteq \\Omega$ be finite sets with $|\\Omega| = {t}$, $|X| = {a}$, $|Y| "
        "= {b}$ and $|X \\cap Y| = {c}$. How many elements of $\\Omega$ belong to neither $X$ "
        "nor $Y$?",
        "Of {t} candidates, {a} passed algebra, {b} passed geometry and {c} passed both "
        "subjects. Determine how many passed neither.",
        "<In a certain town|In a district> there are {t} households. A car is owned by {a}, a "
        "bicycle by {b}, and both by {c}. How many households own neither?",
        "Among {t} given integers, {a} are even, {b} are multiples of three, and {c} are both. "
        "How many are neither even nor multiples of three?",
        "How many of ${t}$ objects lack both property $\\alpha$ and property $\\beta$, when "
        "${a}$ have $\\alpha$, ${b}$ have $\\beta$ and ${c}$ have $\\alpha$ and $\\beta$?",
        "Each of {t} balls may carry a stripe, a dot, both or nothing. Stripes are on {a} balls,"
        " dots on {b}, and {c} balls have a stripe and a dot. State the number of plain balls.",
        "The king counts {t} knights: {a} own a sword, {b} own a lance, and {c} of them own "
        "both. How many knights must fight with <neither|bare hands>?",
        "On a spice shelf there are {t} jars. {a} contain something hot, {b} contain something "
        "salty, {c} are hot and salty at once. What number of jars are neither?",
        "Mission control tests {t} sensors. {a} react to light, {b} react to heat, and {c} react"
        " to light as well as heat. How many are dead to both?",
        "Of {t} songs on {person}'s playlist, {a} have a guitar, {b} have drums, and {c} have "
        "both. On how many is there neither guitar nor drums?",
        "A vet saw {t} animals this week. {a} got a vaccination, {b} got a new chip; among "
        "these, {c} got both. How many went home with neither?",
        "In an arcade, {t} visitors were watched. The racing game was tried by {a}, the pinball "
        "by {b}, and {c} tried the two of them. Give the number of visitors who touched neither "
        "machine.",
        "The auction had {t} bidders. {a} bid on the painting and {b} on the vase, including {c}"
        " who bid on both. How many bidders <wanted neither piece|kept quiet for both pieces>?",
        "{person} sorts {t} {things}: {a} are shiny, {b} are round, {c} are shiny and round. How"
        " many of the {things} are dull and not round?",
        "Of the {t} staff in an office, {a} drink tea at work and {b} drink cocoa at work, with "
        "{c} enjoying both. How many touch neither drink?",
        "A beekeeper inspects {t} hives. Mites were in {a}, mould in {b}, and in {c} hives there"
        " were mites and mould together. How many hives are healthy in both respects?",
        "A ski resort sold passes to {t} guests. {a} used the cable car, {b} used the chairlift,"
        " {c} used both. Everyone else stayed in the valley. <How many stayed there?|Find how "
        "many that were.>",
        "A wizard school has {t} pupils. {a} can fly, {b} can turn invisible, and {c} can do "
        "both of these. For how many pupils do neither of the spells work?",
    ),
    unseen_wordings=(
        "A class survey: {t} students answered, {a} have a brother, {b} have a sister, {c} "
        "have a brother and a sister. How many have no siblings?",
        "{t} people, {a} like A, {b} like B, {c} like both. How many like neither A nor B?",
        "Bakery orders today: {t}. With sugar: {a}. With milk: {b}. With sugar and milk: {c}. "
        "With nothing: ?",
        "{person} looked through {t} emails. {a} had an attachment, {b} were marked as urgent, "
        "and {c} of the emails were urgent and had an attachment. How many emails were not "
        "urgent and had no attachment?",
        "Let $A, B \\subseteq U$ with $\\#U = {t}$, $\\#A = {a}$, $\\#B = {b}$, $\\#(A \\cap "
        "B) = {c}$. How many elements of $U$ lie outside both $A$ and $B$?",
        "In a town with {t} adults, {a} adults drive to work and {b} cycle to work on some "
        "days. If {c} do both, determine how many do neither.",
        "so {a} people ordered soup, {b} ordered salad, {c} ordered soup and salad, and there "
        "were {t} of us. how many had neither soup nor salad?",
        "universe {t}, set A {a}, set B {b}, overlap {c}, outside?",
    ),
    plans=(
        "Those with at least one property number {a} + {b} - {c}. We subtract this from {t}.",
        "By inclusion-exclusion the union has {a} + {b} - {c} members. The rest of the {t} "
        "have neither.",
        "We split the {t} into four parts: only the first, only the second, both ({c}) and "
        "neither.",
        "Of {t} in all, {a} have the first property, {b} the second, {c} both. We compute how "
        "many are outside.",
    ),
    programs=(
        "print({t} - ({a} + {b} - {c}))",
        code("""
            either = {a} + {b} - {c}
            print({t} - either)
        """),
        code("""
            only_a = {a} - {c}
            only_b = {b} - {c}
            print({t} - only_a - only_b - {c})
        """),
    ),
    slips=(
        Slip(
            "print({t} - either)",
            "`either` is not defined yet. It is {a} + {b} - {c}, as both would be counted "
            "twice otherwise.",
            fix=1,
        ),
        Slip(
            "print({t} - len({a} + {b} - {c}))",
            "These are numbers already and have no length. Just subtract.",
        ),
        Slip(
            "print({t} - only_a - only_b - {c})",
            "First we need `only_a` and `only_b`: each set without the {c} in both.",
            fix=2,
        ),
    ),
    conclusions=(
        "So $\\boxed{{answer}}$ have neither.",
        "The number outside both is $\\boxed{{answer}}$.",
        "Neither of the two applies to $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Adding {a} and {b} counts the {c} in both twice, so subtract {c} once to get those "
        "with at least one of the two. The others among the {t} are $\\boxed{{answer}}$.",
        "By inclusion-exclusion, the union has {a} + {b} - {c} elements. Taking it away from "
        "{t} leaves $\\boxed{{answer}}$.",
    ),
)
