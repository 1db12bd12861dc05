"""A group with given numbers from each of two kinds."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number

KINDS = (
    *(("man", "men", "woman", "women"), ("woman", "women", "man", "men")),
    *(("boy", "boys", "girl", "girls"), ("girl", "girls", "boy", "boys")),
    *(("teacher", "teachers", "student", "students"), ("doctor", "doctors", "nurse", "nurses")),
    *(("senior", "seniors", "junior", "juniors"), ("parent", "parents", "child", "children")),
    *(("engineer", "engineers", "lawyer", "lawyers"), ("cook", "cooks", "waiter", "waiters")),
)


def draw(random: Random) -> Numbers:
    m, w = number(random, 4, 30), number(random, 4, 30)
    j, k = random.randint(1, min(m - 1, 6)), random.randint(1, min(w - 1, 6))
    one_man, men, one_woman, women = random.choice(KINDS)
    return {
        "m": m,
        "w": w,
        "j": j,
        "k": k,
        "men": men,
        "women": women,
        "man": one_man if j == 1 else men,
        "woman": one_woman if k == 1 else women,
        "js": "" if j == 1 else "s",
        "ks": "" if k == 1 else "s",
    }


def answer(m: int, w: int, j: int, k: int, **words: str) -> int:
    def choose(n: int, size: int) -> int:
        ways = 1
        for i in range(size):
            ways = ways * (n - i) // (i + 1)
        return ways

    return choose(m, j) * choose(w, k)


FAMILY = Family(
    name="mixed_committee",
    draw=draw,
    answer=answer,
    decoration=("man", "men", "woman", "women"),
    wordings=(
        "In how many ways can a <committee|team|delegation> of {j} {man} and {k} {woman} be "
        "<chosen|formed|selected> from {m} {men} and {w} {women}?",
        "{m} {men}, {w} {women}, <choose|pick> {j} {man} and {k} {woman}: how many ways?",
        "From {m} {men} and {w} {women}, a <committee|panel|jury> with exactly {j} {man} and "
        "{k} {woman} is to be <formed|elected>. <How many are possible?|Find the number of "
        "possible choices.>",
        "C({m},{j}) * C({w},{k}) = ?",
        "<Compute|Evaluate|Find> $\\binom{{m}}{{j}} \\cdot \\binom{{w}}{{k}}$.",
        "({m} choose {j}) times ({w} choose {k})",
        "hey how many <teams|groups> can i make with {j} {man} and {k} {woman} if i have {m} "
        "{men} and {w} {women} to pick from?",
        "A shelf holds {m} different novels and {w} different comics. {person} wants to take "
        "{j} novel{js} and {k} comic{ks} on holiday. How many selections are <possible|there>?",
        "<Find|Determine|Count> the number of committees <consisting of|made up of> {j} {man} "
        "and {k} {woman} <if|when> there are {m} {men} and {w} {women} <available|to choose "
        "from>.",
        "A menu lists {m} starters and {w} desserts. For a <tasting|shared dinner> {person} "
        "orders {j} different starter{js} and {k} different dessert{ks}. The order does not "
        "matter. In how many ways can this be done?",
        "An exam has {m} questions in part A and {w} in part B. One must answer exactly {j} "
        "question{js} from part A and {k} from part B. In how many ways can the questions be "
        "<chosen|selected>?",
        "exam: part A {m} questions, part B {w} questions, answer {j} from A and {k} from B. "
        "<number of choices|how many choices>?",
        "How many hands consist of {j} red card{js} and {k} black card{ks}, taken from {m} "
        "different red and {w} different black cards?",
        "A <coach|trainer> has {m} defenders and {w} attackers and <picks|needs> {j} from the "
        "first group and {k} from the second. How many line-ups are <possible|there>, "
        "positions not mattering?",
        "subset count: {j} of {m} <vowels|odd numbers> and {k} of {w} <consonants|even "
        "numbers>, order irrelevant",
        "Let $A$ and $B$ be disjoint sets with $|A| = {m}$ and $|B| = {w}$. How many subsets "
        "of $A \\cup B$ have exactly ${j}$ elements in $A$ and ${k}$ in $B$?",
        "{person} has {m} red beads and {w} blue beads, <all different|no two alike>. How many "
        "sets of {j} red and {k} blue <ones|bead{ks}> can be <picked|put together> from them?",
        "A box contains {m} numbered white balls and {w} numbered black balls. In how many "
        "ways can one <take|draw> {j} white and {k} black from it, the order being unimportant?",
        "pick {j}/{m} {men} + {k}/{w} {women}, <combos|combinations>?",
        "<Determine|Work out> how many ways there are to select {k} of {w} {women} and {j} of "
        "{m} {men} <for a project|for a trip>.",
        "How many different bouquets are possible? A florist has {m} kinds of roses and {w} "
        "kinds of lilies, and each bouquet gets {j} kind{js} of rose and {k} kind{ks} of lily.",
        "The club has {w} {women} and {m} {men} as members. Its board must have {k} {woman} "
        "and {j} {man}, all with equal rights. How many boards <are possible|could be elected>?",
        "can you help me: we need {j} {man} and {k} {woman} for a <quiz|relay|debate> team, "
        "there are {m} {men} and {w} {women} who want to join, how many different teams could "
        "there be",
        "A <music|film> festival has {m} <bands|films> from home and {w} from abroad on its "
        "list and will invite {j} from home and {k} from abroad. In how many ways can it "
        "<choose|make its choice>?",
        "nCr({m},{j})×nCr({w},{k})<|=?>",
        "{person} packs for a trip. There are {m} shirts and {w} books at home, no two alike; "
        "{j} shirt{js} and {k} book{ks} will fit into the bag. How many ways are there to pack "
        "it?",
        "In how many <|different >ways can a group be formed <that has|with> {j} {man} and {k} "
        "{woman}, out of {m} {men} and {w} {women}?",
        "Without regard to order, one <chooses|selects> {j} object{js} from {m} distinct "
        "objects of type I and {k} from {w} distinct objects of type II. <Find|Give> the "
        "number of ways.",
        "A pizza gets {j} of {m} vegetables and {k} of {w} cheeses, no topping twice. How many "
        "pizzas can be <ordered|made>?",
        "So there's {m} {men} and {w} {women} on our list. The boss wants exactly {j} {man} "
        "and exactly {k} {woman} at the meeting. How many possible guest lists is that?",
        "group of {j} {man} & {k} {woman} out of {m} {men} & {w} {women} -> #ways",
        "If {m} {men} and {w} {women} apply and {j} {man} and {k} {woman} are <hired|accepted> "
        "for equal jobs, how many outcomes are there?",
        "$m = {m}$ {men}, $w = {w}$ {women}. <State|Determine> the number of groups with "
        "exactly ${j}$ {man} and exactly ${k}$ {woman}.",
        "{friend} shuffles two piles of cards, all different, one of {m} and one of {w}. "
        "{person} may <keep|take> any {j} of the first pile and any {k} of the second. How "
        "many choices does {person} have?",
        "{m}C{j} x {w}C{k}",
        "comb({m}, {j})*comb({w}, {k})",
        "{j} {man} from {m} and {k} {woman} from {w} <how many ways|# ways>",
        "<ways|combos>: {j} of {m} {men}, {k} of {w} {women}",
        "{m} {men} {w} {women} team = {j} {man} + {k} {woman} count?",
        "binomial({m},{j}) times binomial({w},{k}) <value|is what>",
        "select {j}/{m} and {k}/{w} no order, total <selections|groups>",
        "men={m} women={w} need {j} and {k}, <nr of committees|how many committees>",
        "len(combinations of {m} take {j}) * len(combinations of {w} take {k})",
        "{m}!/({j}!({m}-{j})!) * {w}!/({k}!({w}-{k})!)",
        "pool {m} {men} + {w} {women}; draw exactly {j} & {k}; number of draws",
        "how many groups w/ {j} {man}, {k} {woman} (have {m} {men}, {w} {women})",
        "So basically we've got {m} {men} and {w} {women}, and I need a group of {j} {man} plus "
        "{k} {woman}. How many different groups <could I make|are there>?",
        "My kid's worksheet asks about {m} {men} and {w} {women}, and you're to pick {j} {man} "
        "and {k} {woman}, nobody has a special job. <How many ways|What's the number of ways>?",
        "I run a little book club, well, two shelves: {m} crime books, {w} poetry books, all "
        "different. We're taking {j} from the crime shelf and {k} from the poetry shelf. How "
        "many <choices|selections> is that?",
        "Okay so it's two separate picks, right? {j} out of {m}, then {k} out of {w}, order "
        "doesn't matter in either, and then you multiply. What's the <final number|result>?",
        "At our school they're sending {j} {man} and {k} {woman} to some contest, and {m} {men} "
        "and {w} {women} signed up. How many <possible delegations|ways to choose them> are "
        "there, do you think?",
        "I'm a coach, I've {m} swimmers and {w} divers, and the bus only takes {j} of the "
        "swimmers and {k} of the divers. In how many ways could I <fill it|decide who goes>?",
        "My sister's making a playlist, order's shuffled anyway, with {j} of her {m} rock songs "
        "and {k} of her {w} pop songs. How many different <lists|sets of songs> could it be?",
        "We drew lots in class: {w} {women} in one hat, {m} {men} in the other, {k} {woman} and "
        "{j} {man} got drawn. How many outcomes, if it's only about who was drawn?",
        "Tell me, if you've {m} kinds of seeds for vegetables and {w} for flowers, and you only "
        "sow {j} vegetable kind{js} and {k} flower kind{ks}, how many different <gardens|choices"
        " of kinds> is that?",
        "A set $M$ has ${m}$ elements and a set $W$, disjoint from it, ${w}$. <Determine|Find> "
        "the number of pairs $(J, K)$ with $J \\subseteq M$, $|J| = {j}$, $K \\subseteq W$, $|K|"
        " = {k}$.",
        "<Evaluate|Calculate> the product $\\binom{{m}}{{j}}\\binom{{w}}{{k}}$ of binomial "
        "coefficients.",
        "Among ${m}$ {men} and ${w}$ {women}, in how many ways may one <select|appoint> a "
        "commission that has precisely ${j}$ {man} and ${k}$ {woman}?",
        "Let $N$ be the number of subsets of a group of {m} {men} and {w} {women} that contain "
        "exactly {j} {man} and exactly {k} {woman}. What is $N$?",
        "An urn contains {m} distinguishable red and {w} distinguishable green balls. How many "
        "samples without replacement, order disregarded, consist of {j} red and {k} green?",
        "What is the coefficient of $x^{{j}} y^{{k}}$ in $(1 + x)^{{m}} (1 + y)^{{w}}$?",
        "In a complete bipartite graph with parts of ${m}$ and ${w}$ vertices, <count|find the "
        "number of> choices of ${j}$ vertices in the first part together with ${k}$ vertices in "
        "the second.",
        "How many unordered selections of {j} {man} and {k} {woman} does a population of {m} "
        "{men} and {w} {women} admit?",
        "King {person} invites {j} of {m} knights and {k} of {w} ladies to the round table, and "
        "nobody else. How many different rounds of guests, apart from where they sit, might "
        "come?",
        "A soup is cooked from {j} of {m} kinds of vegetable and {k} of {w} kinds of herb. How "
        "many <recipes|soups> does that make possible?",
        "The space agency has trained {m} pilots and {w} scientists. The next crew is to be {j} "
        "of the pilots and {k} of the scientists. Count the possible crews.",
        "A farmer takes {j} of {m} goats and {k} of {w} sheep to the fair, every animal being an"
        " individual. In how many ways can the <load|selection> be made up?",
        "In the workshop {person} grabs {j} of the {m} different screwdrivers and {k} of the {w}"
        " different pliers for a repair job. How many sets of tools could have been grabbed?",
        "At the sushi counter one platter means {j} different maki out of {m} and {k} different "
        "nigiri out of {w}. <What is the number of platters|How many platters can be ordered>?",
        "{friend} sets up a string and wind group with {j} of {m} violinists and {k} of {w} "
        "flautists. <How many ensembles|How many different casts> could result?",
        "The travel agent offers {m} museums and {w} beaches, and {person}'s pass is good for "
        "{j} of the museums and {k} of the beaches. How many ways are there to use the pass, no "
        "matter in which order?",
        "A deck-building game lets you put {j} of your {m} hero cards and {k} of your {w} spell "
        "cards into a deck; all of the cards are different. How many decks are there?",
        "The office puts together a task force: {j} of the {m} engineers, {k} of the {w} "
        "designers, all on one level. How many task forces could the manager name?",
        "An aquarium shop has {m} fish and {w} snails, each with its own name. {person} goes "
        "home with {j} of the fish and {k} of the snails. How many combinations of pets was it "
        "possible to go home with?",
    ),
    unseen_wordings=(
        "How many ways are there to choose {j} {man} from {m} {men} and {k} {woman} from {w} "
        "{women}?",
        "{m} {men} and {w} {women}; committee = {j} {man} + {k} {woman}; number of committees?",
        "There are {m} oaks and {w} pines in the garden. {person} will hang a lamp in {j} of "
        "the oaks and in {k} of the pines. In how many ways can the trees be chosen?",
        "A school sends exactly {j} {man} and {k} {woman} to a conference. If {m} {men} and "
        "{w} {women} volunteer, determine the number of possible delegations.",
        "The museum owns {m} paintings and {w} statues. {j} of the paintings and {k} of the "
        "statues are to be lent to another museum. How many different loans are possible?",
        "i have {m} sci-fi films and {w} comedies on my list, want to watch {j} sci-fi and {k} "
        "comedy this week, dont care about the order. how many ways to choose?",
        "Let $N$ be the number of ways to select ${j}$ of ${m}$ {men} together with ${k}$ of "
        "${w}$ {women}. Find $N$.",
    ),
    plans=(
        "We choose {j} from {m} and, independently, {k} from {w}, and multiply the two counts.",
        "The count is the binomial of {m} over {j} times the binomial of {w} over {k}.",
        "The order does not matter, so each of the two choices is a combination. We multiply them.",
    ),
    programs=(
        code("""
            from math import comb
            print(comb({m}, {j}) * comb({w}, {k}))
        """),
        code("""
            from sympy import binomial
            print(binomial({m}, {j}) * binomial({w}, {k}))
        """),
        code("""
            from math import comb
            first = comb({m}, {j})
            second = comb({w}, {k})
            print(first * second)
        """),
    ),
    slips=(
        Slip(
            "print(comb({m}, {j}) * comb({w}, {k}))",
            "`comb` must be imported from `math`.",
        ),
        Slip(
            code("""
                from math import binomial
                print(binomial({m}, {j}) * binomial({w}, {k}))
            """),
            "`math` has no `binomial`, but sympy does.",
            fix=1,
        ),
        Slip(
            code("""
                from itertools import combinations
                print(len(combinations(range({m}), {j})) * len(combinations(range({w}), {k})))
            """),
            "An iterator has no length. Let us use `comb` instead.",
            fix=2,
        ),
    ),
    conclusions=(
        "There are $\\boxed{{answer}}$ ways.",
        "The number of choices is $\\boxed{{answer}}$.",
        "Multiplying both counts gives $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Choose {j} of the {m} and {k} of the {w}, without order. The choices are independent, "
        "so the binomial coefficients are multiplied, which gives $\\boxed{{answer}}$.",
        "For each of the $\\binom{{m}}{{j}}$ choices from the first kind there are "
        "$\\binom{{w}}{{k}}$ from the second. In all there are $\\boxed{{answer}}$.",
    ),
)
