"""Heads and legs of two-legged and four-legged animals: how many have four legs?"""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number

TWO = ("chickens", "ducks", "geese", "hens", "turkeys", "ostriches", "parrots", "pigeons", "emus")
FOUR = (
    *("rabbits", "rabbits", "rabbits", "cows", "pigs", "goats", "horses", "sheep", "dogs", "cats"),
    *("donkeys", "llamas", "alpacas", "hamsters", "tortoises"),
)


def draw(random: Random) -> Numbers:
    """Either kind may be mentioned first."""
    two, four = random.choice(TWO), random.choice(FOUR)
    h = number(random, 5, 250)
    r = random.randint(2, h - 2)
    first, second = random.sample((two, four), 2)
    return {
        "h": h,
        "l": 2 * h + 2 * r,
        "two": two,
        "four": four,
        "first": first,
        "second": second,
    }


def answer(h: int, l: int, **animals: str) -> int:  # noqa: E741
    return l // 2 - h


FAMILY = Family(
    name="heads_and_legs",
    draw=draw,
    answer=answer,
    decoration=("first", "second", "two", "four"),
    wordings=(
        "A farmer has <only |>{first} and {second}. <Together they have|There are> {h} heads and "
        "{l} legs<| in all>. How many {four} <are there|does the farmer have>?",
        "{h} heads, {l} <legs|feet>, {first} and {second}. <how many {four}?|how many {four}|"
        "number of {four}?>",
        "<Find|Determine|Work out|Compute> the number of {four} <on a farm|in a yard> with "
        "<nothing but |>{first} and {second}, if <one counts|there are> {h} heads and {l} "
        "<legs|feet>.",
        "<hey|hi|ok> my <uncle|neighbour> keeps {first} and {second}, {h} animals <with|and> {l} "
        "legs altogether. how many <of them are {four}|{four} is that>?",
        "How many {four} are <there among|in a group of> {h} animals, all {first} or {second}, "
        "that have {l} legs <together|in total>?",
        "In a <barn|pen|field> there are {first} and {second}. {person} counts {h} heads; "
        "{friend} counts {l} <legs|feet>. <How many of the animals are {four}?|Find the number "
        "of {four}.>",
        "Let $x$ be the number of {two} and $y$ the number of {four}. <We know that|Suppose> $x + "
        "y = {h}$ and $2x + 4y = {l}$. <What is $y$?|Find $y$.|Determine $y$.>",
        "{person} <looks|peeks> under a fence and sees {l} legs, then over it and sees {h} heads. "
        "The animals <behind it|there> are {first} and {second}. <How many {four} are there?|How "
        "many are {four}?>",
        "{h} <vehicles|machines> are parked in a <lot|garage>, all of them motorcycles with two "
        "wheels or cars with four wheels. They have {l} wheels in total. How many <cars are "
        "there|of them are cars>?",
        "An old <puzzle|riddle>: {first} and {second} share a <cage|coop>; from above one sees "
        "{h} heads, from below {l} feet. <How many {four} does it hold?|State the number of "
        "{four}.>",
        "<heads|animals>: {h}; legs: {l}; two-legged {two}, four-legged {four}; {four} = ?",
        "A zoo has {h} two-footed and four-footed animals, and these have {l} feet altogether. "
        "<How many|What number> of them <are four-footed|have four feet>?",
        "{person} owns {first} and {second}, {h} in all. When every animal stands on all its "
        "legs, {l} legs touch the ground. How many {four} does {person} own?",
        "Each of {h} creatures has either 2 legs or 4 legs. The total number of legs is {l}. How "
        "many <creatures have 4 legs|have 4 legs>?",
        "A <shepherd|vet|child> counts {l} legs but only {h} heads among the {first} and "
        "{second}. What is the number of {four}?",
        "{l} <shoes|horseshoes|socks> are needed so that each foot of {h} animals, {first} and "
        "{second}, gets one. <How many {four} are there|How many of the animals are {four}>?",
        "If {h} {first} and {second} taken together have {l} legs, how many {four} are <among "
        "them|there>?",
        "A <shop|workshop> <repairs|stocks> {h} bikes and toy cars. A bike has two wheels and a "
        "toy car four, which makes {l} wheels. <How many toy cars are there?|Find the number of "
        "toy cars.>",
        "In a <restaurant|hall> there are {h} pieces of furniture: stands with two legs and "
        "tables with four legs. {person} counts {l} legs. How many tables <are there|does "
        "{person} see>?",
        "<Chicken-and-rabbit problem|Heads-and-legs problem>: total heads ${h}$, total legs "
        "${l}$, kinds {first} and {second}. <Find|Give|State> the number of {four}.",
        "As we know, {two} have 2 legs and {four} have 4. A <flock|herd|group> of {h} of these "
        "animals has {l} legs. <Calculate the number of {four}.|How many {four} belong to it?>",
        "The {first} and {second} of {friend} have {l} legs in total and one head each, {h} "
        "heads. <Say|Tell me> how many {four} <there are|{friend} has>.",
        "<need|i want> the number of {four}, pls. farm with {first} & {second}, {l} legs, {h} "
        "heads",
        "Solve $$ \\begin{cases} c + r = {h} \\\\ 2c + 4r = {l} \\end{cases} $$ for $r$, the "
        "number of {four}<| on a farm>.",
        "There are {h} <tents|rooms> at a camp, some for two people and the others for four. "
        "All are full, with {l} people <in them|altogether>. How many of these <are for|sleep> "
        "four people?",
        "heads={h} legs={l} ({two}=2, {four}=4) -> {four}=?",
        "{h} animals / {l} feet / {first}, {second} / {four} = ?",
        "solve: c + r == {h}, 2*c + 4*r == {l}, r =?",
        "I was at my friend's farm and first looked down: {l} feet in the straw. Then I looked "
        "up, and there were {h} heads. They only keep {first} and {second}. So how many {four} "
        "did I meet?",
        "How many {four} live at our school farm? We look after {first} and {second}, {h} of them "
        "altogether. Last week we cleaned every single foot, and that made {l} feet.",
        "In the toy shop I bought a set of {h} plastic animals, just {first} and {second}. I "
        "glued a magnet under each leg and used up {l} magnets. How many {four} are in the set?",
        "At the <cafe|school party> some tables seat two and the others seat four. {person} set "
        "up {h} tables, and with {l} guests every seat was taken. How many tables for four were "
        "there?",
        "Let $p$ and $q$ be non-negative integers with $p + q = {h}$ and $2p + 4q = {l}$, $p$ "
        "counting {two} and $q$ counting {four}. <Determine|State> $q$.",
        "A collection of ${h}$ bipeds and quadrupeds possesses ${l}$ legs in total. "
        "<Determine|State> the number of quadrupeds.",
        "{h} heads {l} legs {first}/{second}, {four}?",
        "{two}+{four}={h}, 2*{two}+4*{four}={l}, <find|solve for> {four}",
        "{first} & {second}: heads {h}, <feet|legs> {l}, <nr of|count> {four}",
        "{l}/2 - {h} = # of {four}<?| = ?>",
        "<total legs|leg total> {l}, <total heads|head total> {h}, how many of the {first} and "
        "{second} r {four}",
        "{l} feet, {h} animals, 2 or 4 each ({two} / {four}): {four} <count|number>",
        "farm riddle: {first} and {second}, {h} animals, {l} legs, want {four}",
        "y={four}, x={two}, x+y={h}, 2x+4y={l}, y?",
        "h={h}, f={l}, {two} have 2 f, {four} have 4 f, {four}: _",
        "{first} plus {second} = {h}, legs = {l}, {four} <?|= ?>",
        "legs {l} heads {h} quadrupeds ({four}) <how many|?>, bipeds are {two}",
        "need # {four} if {h} {first} + {second} stand on {l} legs",
        "so basically there's a farm with {first} and {second}, you see {h} heads and you count "
        "{l} legs, and you're meant to say how many {four} there are",
        "my kid's worksheet goes: {h} animals, they're {first} or {second}, {l} legs in all. "
        "<how many are {four}|so how many {four}>?",
        "We went past a field with {first} and {second} in it and my son, who counts everything,"
        " got {l} legs and {h} heads. He wants to know how many were {four}.",
        "ok I get that {four} have four legs and {two} have two, and there's {h} heads with {l} "
        "legs, but how many {four} do you need for that?",
        "Can someone settle this? My grandad has just {first} and {second}, he says {h} all "
        "told, with {l} feet between them, and I say that's enough to work out the {four}. How "
        "many is it?",
        "I run a petting farm and our insurance form asks for the number of {four}. All I've got"
        " written down is {h} animals and {l} legs, {first} plus {second}. What do I put?",
        "My pupils solve it with drawings: {h} circles for the heads, two legs on each, then "
        "extra legs in pairs until there are {l}. The animals are {first} and {second}, so how "
        "many come out as {four}?",
        "I read this one in a puzzle book on the train: {first}, {second}, {l} legs altogether, "
        "{h} heads altogether. It only wants the {four}. What's the number?",
        "hey teach said suppose all {h} were {two}, you'd be short of legs since there's {l} of "
        "them, so some must be {four}. how many?",
        "Suppose $u$ {two} and $v$ {four} have together ${h}$ heads and ${l}$ legs. Calculate $v$.",
        "A meadow is populated by {first} and {second} exclusively. Altogether ${h}$ heads and "
        "${l}$ legs are observed. What is the number of {four}?",
        "Let $B$ be the set of {two} and $Q$ the set of {four} on a farm, $|B| + |Q| = {h}$. The"
        " number of legs is $2|B| + 4|Q| = {l}$. Determine $|Q|$.",
        "Of ${h}$ animals each is either one of the {two} (2 legs) or one of the {four} (4 "
        "legs); the legs number ${l}$. How many belong to the {four}?",
        "Evaluate $\\frac{{l}}{2} - {h}$, which is the number of {four} among ${h}$ {first} and "
        "{second} with ${l}$ legs.",
        "Solve the system $s + t = {h}$, $s + 2t = \\frac{{l}}{2}$ for $t$, where $s$ counts "
        "{two} and $t$ counts {four}.",
        "A herd made up of {first} and {second} has a total of ${l}$ feet. If it consists of "
        "${h}$ individuals, obtain the number of {four}.",
        "Given: every one of the {two} has two legs, every one of the {four} has four. Given "
        "also: {h} heads, {l} legs. Required: the number of {four}.",
        "A travelling circus lists {first} and {second} for the train ride, {h} tickets for {h} "
        "animals. The blacksmith and the cobbler together need to fit {l} feet. How many {four} "
        "are travelling?",
        "A witch turned a school trip into {first} and {second}. {h} heads were looking at her, "
        "and {l} feet ran away. How many {four} had she made?",
        "At the animal shelter {person} trims the claws of every foot: {l} feet belonging to {h}"
        " {first} and {second}. How many {four} were in the shelter?",
        "The painter of a mural drew {first} and {second}. A critic finds {l} legs and {h} heads"
        " in the picture, none hidden. Find how many {four} the painter drew.",
        "A vet receives a bill for {l} leg bandages, one for each leg of the {h} {first} and "
        "{second} in her care. How many of her patients are {four}?",
        "In a computer game your ark has room for {h} animals and is full, with {first} and "
        "{second} on board. The deck sensor reports {l} feet. What number of {four} have you got"
        " on board?",
        "{person} knits one sock for every foot of the {first} and {second} on the hill. {l} "
        "socks and {h} hats, one hat per head, were just enough. How many {four} live on the "
        "hill?",
        "A space station breeds {first} and {second}. The log reads: crew of animals {h}, boots "
        "handed out {l}, a boot for each foot. How many {four} does the station breed?",
        "After rain the yard was full of footprints. Each foot of the {h} {first} and {second} "
        "had left a single print, and {friend} counted {l} prints. How many {four} had walked "
        "there?",
        "A toy maker carves {first} and {second} out of wood. For a set of {h} animals, {l} legs"
        " had to be carved. <Say how many {four} are in the set.|What is the number of {four} in"
        " the set?>",
        "The auction hall sold {h} animals, which were {first} and {second}, and charged a "
        "cleaning fee of one coin per leg, {l} coins in total. How many {four} went under the "
        "hammer?",
    ),
    unseen_wordings=(
        "A farmer keeps {two} and {four}. Altogether the animals have {h} heads and {l} legs. "
        "Find the number of {four}.",
        "{first} + {second}: {h} heads, {l} legs. how many {four}?",
        "So my uncle has a bunch of {first} and {second}. He says there are {h} animals in total "
        "and that they have {l} legs between them. How many of them are {four}?",
        "Let $t$ be the number of {two} (two legs each) and $f$ the number of {four} (four legs "
        "each) in an enclosure. There are ${h}$ heads and ${l}$ legs in total. Find $f$.",
        "While it rained, {person} sat in the barn with {friend} and counted. {person} counted "
        "{h} heads and {friend} counted {l} legs. All of the animals in the barn were {first} or "
        "{second}. How many {four} were in the barn?",
        "There are {h} animals in a pen, each with either two or four legs, and {l} legs in all. "
        "How many of the animals have four legs?",
    ),
    plans=(
        "Let r of the {h} have four legs. The other {h} - r have two, and the legs add up to {l}.",
        "There are {h} heads and {l} legs. Each has two or four legs, and we look for those with "
        "four.",
        "If all {h} had two legs, the legs left over from {l} would come in pairs from those with "
        "four.",
    ),
    programs=(
        code("""
            for r in range({h} + 1):
                if 4 * r + 2 * ({h} - r) == {l}:
                    print(r)
        """),
        "print(({l} - 2 * {h}) // 2)",
        code("""
            from sympy import Eq, solve, symbols
            r = symbols("r")
            print(solve(Eq(4*r + 2*({h} - r), {l}), r)[0])
        """),
    ),
    slips=(
        Slip(
            code("""
                for r in {h}:
                    if 4 * r + 2 * ({h} - r) == {l}:
                        print(r)
            """),
            "One cannot loop over an integer. Loop over a `range`.",
        ),
        Slip(
            "print(({l} - 2 * heads) // 2)",
            "`heads` was never defined. There are {h}.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                r = symbols("r")
                print(solve(Eq(4*r + 2*({h} - r), {l}), r)[0])
            """),
            "`symbols` was never imported. Import it <and try again|too>.",
            fix=2,
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                r = symbols("r")
                print(solve(Eq(4*r + 2*({h} - r), {l}), r)[1])
            """),
            "There is only one solution, and its index is 0.",
            fix=2,
        ),
        Slip(
            'from sympy import solve\nprint(solve("4*r + 2*({h} - r) = {l}")[0])',
            "Sympy cannot read an equals sign in a string. Let us <simply|just> try every number "
            "instead.",
        ),
    ),
    conclusions=(
        "The number with four is $\\boxed{{answer}}$.",
        "<So|Hence> $\\boxed{{answer}}$ of the {h} have four.",
        "The count of the four-legged ones is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "If all {h} had only two legs, some of the {l} legs would be left over. Two of these "
        "belong to each one with four, so there are $\\boxed{{answer}}$.",
        "Let $r$ be the number with four legs. Then four times $r$ and two for each of the other "
        "{h} - $r$ add up to {l}. Solving gives $\\boxed{{answer}}$.",
    ),
)
