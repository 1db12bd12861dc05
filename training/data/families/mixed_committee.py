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
