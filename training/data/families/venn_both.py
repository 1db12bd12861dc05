"""How many have both of two properties, given how many have neither."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        t = number(random, 15, 1500)
        cuts = sorted(random.sample(range(2, t - 1), 3))
        only_a, both, only_b, neither = (
            high - low for low, high in zip([0, *cuts], [*cuts, t], strict=True)
        )
        if min(only_a, both, only_b) > 1:
            return {"t": t, "a": only_a + both, "b": only_b + both, "d": neither}


def answer(t: int, a: int, b: int, d: int) -> int:
    at_least_one = t - d
    b_only = at_least_one - a
    return b - b_only


FAMILY = Family(
    name="venn_both",
    draw=draw,
    answer=answer,
    wordings=(
        "In a <group|survey> of {t} <people|students>, {a} like <tea, {b} like coffee|cats, {b} "
        "like dogs|football, {b} like basketball> and {d} like neither. How many like both?",
        "total {t}, A {a}, B {b}, neither {d}, <both = ?|how many in both?>",
        "Of {t} <pupils|students>, {a} study French, {b} study Spanish and {d} study neither "
        "language. <How many study both languages?|Find the number of those who study both.>",
        "n(U)={t}, n(A)={a}, n(B)={b}, n((A∪B)')={d}, n(A∩B)=?",
        "Let $A$ and $B$ be subsets of $U$ with $|U| = {t}$, $|A| = {a}$, $|B| = {b}$ and $|U "
        "\\setminus (A \\cup B)| = {d}$. <Find|Compute|Determine> $|A \\cap B|$.",
        "<Given|Suppose> that $n(U) = {t}$, $n(A) = {a}$, $n(B) = {b}$ and $n(A' \\cap B') = "
        "{d}$, <find $n(A \\cap B)$.|what is $n(A \\cap B)$?>",
        "hey, in my <year|school> there are {t} kids, {a} have a bike, {b} have a scooter and {d} "
        "have neither of the two. how many <have both|have a bike and a scooter>?",
        "How many of the {t} houses in a <village|town> have both a garage and a garden, if {a} "
        "have a garage, {b} have a garden and {d} have neither?",
        "venn diagram: {t} <people|students>, {a} swim, {b} run, {d} outside both circles. number "
        "in the <overlap|intersection>?",
        "A <hotel|camp> has {t} guests. {a} speak English, {b} speak German, and {d} speak neither "
        "of these languages. How many guests speak <both|English as well as German>?",
        "{person} asks {t} neighbours about their pets. {a} have a cat, {b} have a dog, and {d} "
        "have neither a cat nor a dog. How many have <a cat and a dog|both a cat and a dog>?",
        "<Determine|Find> the number of people in a group of {t} who own both a tablet and a "
        "laptop, <given that|when> {a} own a tablet, {b} own a laptop and {d} own neither.",
        "At a <party|wedding> with {t} guests, {d} ate no dessert at all, {a} had cake and {b} "
        "had ice cream. There was nothing else for dessert. How many guests had both?",
        "{person} checks {t} <used cups|old plates>. {a} have a scratch, {b} have a stain, and {d} "
        "are free of both defects. How many have <both defects|a scratch and a stain>?",
        "all {t}; maths {a}; physics {b}; none {d}; maths and physics?",
        "N = {t}, P: {a}, Q: {b}, <neither P nor Q|not P and not Q>: {d}. P and Q = ?",
        "<Use|Apply> inclusion-exclusion: of {t} elements, {a} have property $P$, {b} have "
        "property $Q$ and {d} have neither. How many have both properties?",
        "How many went on both trips? There were {t} people on the cruise. The morning trip was "
        "joined by {a}, the evening trip by {b}, and {d} stayed on board both times.",
        "A <library|bookshop> has {t} customers on its list. Last month {a} of them took a novel "
        "and {b} took a comic, while {d} took neither. How many took <both|a novel and a comic>?",
        "A <company|firm> with {t} employees offers two courses. The first is attended by {a}, "
        "the second by {b}, and {d} employees attend no course. How many attend both courses?",
        "of {t} passengers {a} carry a suitcase and {b} carry an umbrella, {d} carry neither. how "
        "many carry both things",
        "both = ? if {a} like pizza, {b} like pasta, {d} like neither, {t} people asked",
        "Among {t} <cars|vans> in a car park, {a} are electric, {b} are white, and {d} are neither "
        "electric nor white. How many white electric ones are there?",
        "<Calculate|Work out> how many of {t} voters supported both proposals when {a} supported "
        "the first, {b} supported the second and {d} supported neither of them.",
        "In the school of {person} and {friend} there are {t} children. {a} belong to the chess "
        "club, {b} to the drama club and {d} to neither club. How many are members of both?",
        "can somebody help me with this: {t} students took two exams, {a} passed the first, {b} "
        "passed the second and {d} failed both. how many passed both?",
        "{d} of {t} tourists visited neither the museum nor the castle. The museum was visited by "
        "{a} of the tourists and the castle by {b}. How many visited both sights?",
        "Two newspapers are sold in a town of {t} families. The Herald is read by {a} families and "
        "the Times by {b}, and {d} families read neither. <How many families read both?|Find the "
        "number of families that read both newspapers.>",
        "My <phone|computer> holds {t} photos. There are people on {a} of them and animals on {b}, "
        "and {d} show neither people nor animals. On how many are there people and animals "
        "together?",
        "A farmer planted {t} trees. Frost damaged {a} of them, wind damaged {b}, and {d} were "
        "spared by both. How many trees were hit by <both|frost and wind alike>?",
        "<Evaluate|Compute> $|A \\cap B|$ for $A, B \\subseteq U$ if $|U| = {t}$, $|A| = {a}$, "
        "$|B| = {b}$, $|A^c \\cap B^c| = {d}$.",
        "{a} players can play in defence and {b} can play in attack. {d} of the {t} players in the "
        "squad can play in neither, as they are <goalkeepers|injured>. How many can play in both?",
        "A questionnaire was answered by {t} people: {a} said yes to question 1, {b} said yes to "
        "question 2, and {d} said no to both. How many people said yes <twice|to both "
        "questions>?",
        "How large is the overlap of two sets with {a} and {b} elements inside a universe of {t} "
        "elements, if {d} elements <lie in neither set|belong to none of the two>?",
        "{t} ppl {a} A {b} B {d} none, A&B ?",
        "|U|={t} |A|={a} |B|={b} |neither|={d} overlap?",
        "{a} + {b} - ({t} - {d})",
        "overlap: total {t}, first {a}, second {b}, outside {d}",
        "{t} kids, {a} skate, {b} ski, {d} neither, <both?|how many do both>",
        "venn middle = ? (left circle {a}, right circle {b}, outside {d}, all {t})",
        "A={a}, B={b}, neither={d}, all={t}, A and B?",
        "{t} students {a} art {b} music {d} no art no music how many art and music",
        "n(A n B) if n(A) {a}, n(B) {b}, neither {d}, n(U) {t}",
        "like X {a}, like Y {b}, like none {d}, asked {t}, like X+Y ?",
        "both = {a} + {b} + {d} - {t} = ?",
        "{d} out of {t} have neither; {a} have x; {b} have y; x and y both?",
        "So there's {t} of us in the year, {a} do judo, {b} do dance, and {d} don't do either. "
        "How many do both, then?",
        "My kid's worksheet has two overlapping circles. There are {t} children in all, {a} in "
        "the cat circle counting the overlap, {b} in the dog circle counting the overlap, and "
        "{d} outside. What goes in the overlap?",
        "I asked {t} people at my shop: {a} bought bread, {b} bought milk, and {d} bought "
        "neither one. How many must have bought both of them?",
        "okay so {d} of the {t} guys in my gym neither lift nor run. {a} lift, {b} run. <How "
        "many lift and run?|So how many do the two of them?>",
        "Our teacher counted {t} kids. {a} have a brother, {b} have a sister, {d} have no "
        "brother and no sister. She wants the number that's got both. How much is it?",
        "I'm a birdwatcher, and of {t} gardens I visited, {a} had robins, {b} had finches, and "
        "in {d} there was neither. In how many gardens did I see both?",
        "we're in a choir of {t}, {a} can read music, {b} play the piano, {d} can't do either of"
        " those. How many can do both, does anyone know?",
        "Help with sets please: everything together is {t}, set one has {a}, set two has {b}, "
        "and {d} things aren't in either. What's the intersection's size?",
        "My book club has {t} members and, let me think, {a} liked the novel, {b} liked the "
        "film, and {d} didn't like the one or the other. How many liked both?",
        "In a universal set $E$ of ${t}$ elements, $n(P) = {a}$, $n(Q) = {b}$ and $n((P \\cup "
        "Q)^c) = {d}$. <Find|Calculate> $n(P \\cap Q)$.",
        "Let $X, Y \\subseteq \\Omega$ be finite sets with $|\\Omega| = {t}$, $|X| = {a}$, $|Y| "
        "= {b}$. Exactly ${d}$ elements of $\\Omega$ belong to neither $X$ nor $Y$. What is $|X "
        "\\cap Y|$?",
        "Of {t} candidates, {a} passed algebra, {b} passed geometry and {d} passed neither "
        "subject. Determine the number of candidates who passed both.",
        "From $|A \\cup B| = {t} - {d}$, $|A| = {a}$ and $|B| = {b}$, deduce the number of "
        "common elements of $A$ and $B$.",
        "<In a certain town|In a district> there are {t} households, of which {a} own a car, {b}"
        " own a bicycle and {d} own neither. How many households own a car as well as a bicycle?",
        "Among {t} given integers, {a} are even, {b} are multiples of three, and {d} are "
        "neither. How many of them are even multiples of three?",
        "How many of ${t}$ objects have both property $\\alpha$ and property $\\beta$, when "
        "${a}$ have $\\alpha$, ${b}$ have $\\beta$ and ${d}$ have none of these properties?",
        "A medical trial has {t} patients. Drug A helped {a} of them, drug B helped {b}, and {d}"
        " were helped by neither drug. Find the number of patients whom both drugs helped.",
        "The king counts {t} knights: {a} own a sword, {b} own a lance, {d} have no weapon of "
        "either sort. How many knights own both weapons?",
        "On a spice shelf there are {t} jars. {a} contain something hot, {b} contain something "
        "salty, and in {d} jars there is nothing hot and nothing salty. What number of jars are "
        "hot and salty at once?",
        "Mission control tests {t} sensors. {a} react to light, {b} react to heat, {d} react to "
        "neither. How many react to both light and heat?",
        "Of {t} songs on {person}'s playlist, {a} have a guitar and {b} have drums. {d} have "
        "neither guitar nor drums. On how many songs can one hear both?",
        "An airline surveyed {t} travellers: {a} wanted a window seat with extra legroom or not,"
        " {b} wanted extra legroom at the window or not, {d} wanted neither a window seat nor "
        "extra legroom. How many wanted both?",
        "A vet saw {t} animals this week. {a} got a vaccination, {b} got a new chip, and {d} "
        "went home with neither. To how many did the vet give both?",
        "In an arcade, {t} visitors were watched. {a} tried the racing game, {b} tried the "
        "pinball, {d} touched neither. Give the number of visitors who tried both machines.",
        "The auction had {t} bidders. {a} bid on the painting, {b} on the vase, and {d} on "
        "neither of these. How many bid on <both pieces|the painting and the vase alike>?",
        "{person} sorts {t} {things}: {a} are shiny, {b} are round, {d} are neither shiny nor "
        "round. How many of the {things} are shiny and round?",
        "Of the {t} staff in an office, {a} drink tea at work, {b} drink cocoa at work and {d} "
        "touch neither drink. So how many drink both?",
        "A beekeeper inspects {t} hives. Mites were in {a}, mould was in {b}, and {d} hives had "
        "no trouble with either. In how many hives did mites and mould occur together?",
    ),
    unseen_wordings=(
        "A dentist saw {t} children. {a} of them had a cavity, {b} needed braces, and {d} were "
        "told that everything was fine. How many had a cavity and needed braces too?",
        "{t} asked: bus {a}, train {b}, neither {d}. bus and train?",
        "hi, i'm stuck. {d} out of {t} gamers play neither chess nor go, {a} play chess and {b} "
        "play go. how many play the two games?",
        "In a universal set of ${t}$ elements, $A$ has ${a}$ elements, $B$ has ${b}$ elements, and "
        "the complement of $A \\cup B$ has ${d}$ elements. What is $|A \\cap B|$?",
        "Every one of the {t} band members was asked. {a} can sing, {b} can drum, {d} can do "
        "neither. Find the number who can do both.",
        "What is the number of flats with both a balcony and a lift, when of {t} flats {a} have a "
        "balcony, {b} have a lift, and {d} have neither?",
        "{person} sorts {t} {things} into piles: {a} are <big|heavy>, {b} are old, and {d} are "
        "neither. How many belong to both piles?",
    ),
    plans=(
        "There are {t} in all and {d} have neither property. The others are counted by {a} + {b} "
        "with those who have both counted twice.",
        "By inclusion-exclusion, both = {a} + {b} - ({t} - {d}).",
        "At least one property belongs to {t} - {d}. The sum of {a} and {b} exceeds this by the "
        "number of those with both.",
    ),
    programs=(
        "print({a} + {b} - ({t} - {d}))",
        code("""
            either = {t} - {d}
            both = {a} + {b} - either
            print(both)
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({a} + {b} - x + {d}, {t}), x)[0])
        """),
    ),
    slips=(
        Slip(
            "print({a} + {b} - either)",
            "`either` is not defined. It is the total without those who have neither.",
            fix=1,
        ),
        Slip(
            "print(len(set({a}) & set({b})))",
            "The numbers are sizes, not sets. Use inclusion-exclusion with the sizes.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq({a} + {b} - x + {d}, {t}), x)[0])
            """),
            "`symbols` was never imported. Import it too.",
            fix=2,
        ),
    ),
    conclusions=(
        "The number with both is $\\boxed{{answer}}$.",
        "So $\\boxed{{answer}}$ have both.",
        "The overlap has $\\boxed{{answer}}$ members.",
    ),
    reasoning=(
        "Take the {d} with neither property away from {t}; this leaves those with at least one. "
        "The sum of {a} and {b} counts those with both twice, so the excess is "
        "$\\boxed{{answer}}$.",
        "By inclusion-exclusion the overlap is the sum of {a} and {b} less the size of the union, "
        "which is {t} without {d}. The overlap is $\\boxed{{answer}}$.",
    ),
)
