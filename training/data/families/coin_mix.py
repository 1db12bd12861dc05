"""So many coins of two kinds are worth so much: how many are of one kind?"""

from collections.abc import Sequence
from random import Random

from training.data.family import Family, Numbers, Slip, code, number

COINS = {"pennies": 1, "nickels": 5, "dimes": 10, "quarters": 25, "half-dollars": 50}
US_COINS = (
    *(("dimes", "quarters"),) * 4,
    *(("nickels", "quarters"), ("nickels", "dimes")) * 2,
    *(("pennies", "nickels"), ("pennies", "dimes"), ("pennies", "quarters")),
    *(("quarters", "half-dollars"), ("dimes", "half-dollars")),
)
TICKETS = (("child", "adult"), ("student", "guest"), ("balcony", "floor"), ("member", "visitor"))
HOLDERS = {
    "coins": ("a jar", "a piggy bank", "a purse", "a vending machine", "a parking meter"),
    "bills": ("a wallet", "an envelope", "a cash register", "a safe"),
    "stamps": ("a drawer", "an envelope", "an album", "a desk"),
    "tickets": ("a box", "a drawer", "an envelope", "a tray"),
}


def draw(random: Random) -> Numbers:
    """The kinds, by name or by value, and the total in the unit that the problem uses."""
    names: Sequence[str]
    values: Sequence[int]
    pieces = random.choice(("coins",) * 8 + ("bills", "stamps", "tickets", "tickets"))
    unit = "cents" if pieces in ("coins", "stamps") else "dollars"
    if pieces == "coins" and random.random() < 0.75:
        names = random.choice(US_COINS)
        values = [COINS[name] for name in names]
        told = random.random() < 0.3
    elif pieces == "tickets":
        names = [f"{who} tickets" for who in random.choice(TICKETS)]
        values = sorted(random.sample(range(2, 31), 2))
        told = True
    else:
        usual = {"coins": [1, 2, 5, 10, 20, 50], "bills": [1, 2, 5, 10, 20, 50, 100]}
        values = sorted(random.sample(usual.get(pieces, range(2, 99)), 2))
        names = [f"{value}-{unit[:-1]} {pieces}" for value in values]
        told = False
    full = [
        f"{name} ({value} {unit[: -1 if value == 1 else None]} each)" if told else name
        for name, value in zip(names, values, strict=True)
    ]
    n = number(random, 5, 150)
    x, wanted = random.randint(2, n - 2), int(random.random() < 0.65)
    t = values[wanted] * x + values[1 - wanted] * (n - x)
    cents = str(t)
    if unit == "cents" and random.random() < 0.45:
        cents = f"round(100 * {t // 100}.{t % 100:02})"
        total = random.choice(("${}", "${}", "{} dollars")).format(f"{t // 100}.{t % 100:02}")
    else:
        total = f"${t}" if unit == "dollars" and random.random() < 0.5 else f"{t} {unit}"
    random.shuffle(full)
    return {
        "n": n,
        "t": t,
        "total": total,
        "cents": cents,
        "pieces": pieces,
        "first": full[0],
        "second": full[1],
        "holder": random.choice(HOLDERS[pieces]),
        "want": names[wanted],
        "w": str(values[wanted]),
        "o": str(values[1 - wanted]),
    }


def answer(n: int, t: int, w: str, o: str, **names: str) -> int:
    return (t - int(o) * n) // (int(w) - int(o))


FAMILY = Family(
    name="coin_mix",
    draw=draw,
    answer=answer,
    decoration=("holder", "pieces", "first", "second", "total", "want"),
    wordings=(
        "{person} has {n} {pieces}, all of them {first} or {second}, <worth|with a total value "
        "of> {total}. How many {want} does {person} have?",
        "There are {n} {pieces} in {holder}, <only|just> {first} and {second}. <Their total value "
        "is|Altogether they are worth|Together they make> {total}. <How many {want} are "
        "there?|Find the number of {want}.>",
        "{n} {pieces}, {first} and {second}, <total|worth|altogether> {total}. <how many "
        "{want}?|how many {want}|# of {want}?>",
        "<hey|hi|ok> <i've got|i have|there's> {n} {pieces} in {holder}, <just|nothing but> "
        "{first} and {second}, and it <adds up|comes> to {total}. how many {want} is that",
        "Let $x$ be the number of {want} among ${n}$ {pieces}, each of which is of one of two "
        "kinds: {first} and {second}. If the {pieces} are worth {total} in all, "
        "<find $x$.|determine $x$.|what is $x$?>",
        "How many {want} are <there in|part of> a <pile|collection|set> of {n} {pieces} <made up "
        "of|consisting of> {first} and {second}, if everything together is worth {total}?",
        "<Find|Determine|Work out|Compute> the number of {want} in a <set|mix> of {n} {pieces} "
        "<worth|valued at> {total}, <given|knowing> that there are only {first} and {second}.",
        "{person} <opens|empties> {holder} and counts {n} {pieces}. Some are {first}, the rest "
        "are {second}, and the <amount|sum> is {total}. How many <{want} did {person} find|of the "
        "{pieces} are {want}>?",
        "Each of {n} {pieces} is one of these: {first}, {second}. Let $x$ be the number of {want} "
        "and $y$ the number of the other {pieces}, so $x + y = {n}$. The <total|combined> value "
        "is {total}. <Find|Solve for|Determine> $x$.",
        "To make up <exactly|a total of> {total}, {person} <uses|needs|takes> {n} {pieces}: "
        "{first} and {second}, <no others|nothing else>. How many of them are {want}?",
        "A <cashier|shopkeeper|clerk|treasurer> counts {total} in {first} and {second}. There are "
        "{n} {pieces} <altogether|in all>. <State|Give|Find> the number of {want}.",
        "{total}, {n} {pieces}, each of one of two kinds: {first}; {second}. <Number|Count> of "
        "{want} = ?",
        "Only {first} and {second} are in {person}'s collection of {n} {pieces}, whose <total "
        "value|value> is {total}. <What is the number of|How many are the> {want}?",
        "<How many|What number of> {want} did {person} <get|receive>, if {friend} handed {person} "
        "{n} {pieces}, all {first} or {second}, with a value of {total}?",
        "If {n} {pieces}, some of them {first} and the others {second}, have a "
        "<combined|total|joint> value of {total}, <what is the number of {want}|how many of the "
        "{pieces} are {want}>?",
        "Two kinds of {pieces}: {first} and {second}. <Count|Pieces in total>: {n}. <Total "
        "value|Worth>: {total}. <How many {want}?|Give the number of {want}.>",
        "{person} <says|boasts>: I have {n} {pieces} worth {total}, and every one of them belongs "
        "to one of these two kinds: {first} and {second}. How many of {person}'s {pieces} are "
        "{want}?",
        "{friend} lets {person} guess how many {want} are <hidden in|inside> {holder}. The hints: "
        "there are {n} {pieces}, all of them {first} or {second}, and they "
        "are worth {total}. What is the <right|correct> guess?",
        "mix of {first} and {second}, {n} {pieces} <total|overall>, {total} total value<,|:> "
        "<number of {want}?|how many are {want}?>",
        "Of {n} {pieces} <with the value|worth> {total}, some are {first} and all others are "
        "{second}. <How many are {want}?|Calculate how many are {want}.>",
        "{n} {pieces} lie on the table. <Each|Every one> of them belongs to one of the two kinds "
        "{first} and {second}. Adding up their values gives {total}. <Say|Tell me> how many "
        "{want} there are.",
        "Using {n} {pieces} in total, {first} and {second} only, {person} <wants to "
        "make|makes|puts together> exactly {total}. How many {want} <are needed|must there be>?",
        "The value of {n} {pieces} is {total}. The {pieces} <come in two kinds|are of two "
        "sorts>, {first} and {second}. <Exactly how many|How many> of the {n} are {want}?",
        "<need|i need> the number of {want} pls: {n} {pieces}, <total|all together> {total}, they "
        "are all {first} or {second}",
        "After <cleaning up|moving house|a long search>, {person} and {friend} have found {n} "
        "{pieces}, a mixture of {first} and {second}. They <work out|notice> that these are worth "
        "{total}. How many {want} <have they found|were found>?",
        "qty {n}, value {total}, types {first} / {second}, {want} =?",
        "COUNT={n}; SUM={total}; only {first} + {second}; COUNT({want}) =?",
        "{first} & {second}: {n} pcs, {total}. {want}: ?",
        "I finally got to look into {holder}. There were {first} and there were {second}, and I "
        "got to {n} {pieces} when I counted. In <money|value> that's {total}. So how many <of "
        "them were {want}|{want} did I see>?",
        "How many {want} do I have to put aside for {friend}? From the <school fair|garage sale> "
        "we've got {n} {pieces}. It's {first} and {second} and no others, and the whole lot is "
        "worth {total}. {friend} gets all the {want}.",
        "my quiz for {friend}: i've got {total} in my bag. it's {n} {pieces}, some are {first}, "
        "some are {second}. {friend} has to say the number of {want}. what's the right number",
        "After practice, {person} sorts the <team's|club's> {pieces} into two heaps. On the "
        "left: {first}. On the right: {second}. The heaps have {n} {pieces} between them and are "
        "worth {total} between them. How many are in the heap of {want}?",
        "Let a collection of {n} {pieces} be partitioned into {first} and {second}, with the "
        "aggregate value {total}. Determine the cardinality of the class of {want}.",
        "Determine the count of {want}, where {first} and {second} <exhaust|constitute> a stock "
        "of {n} {pieces} with a face value of {total}.",
        "{n} {pieces} {total} {first} or {second} <how many|count of> {want}",
        "total={total} n={n} kinds={first}, {second} <find|solve> {want}",
        "{want}? given {n} {pieces} = {total}, {first} + {second}",
        "{pieces} problem: {first} / {second} / {n} of them / {total} -> # {want}",
        "<solve|work out>: {n} {pieces} sum {total}, a = {first}, b = {second}, want {want}",
        "got {total} as {n} {pieces} ({first}, {second}) how many {want}??",
        "no of {want} if {first} and {second} make {total} <using|with> {n} {pieces}",
        "{total} from {first} n {second}, {n} {pieces}, {want} how many",
        "{first}+{second}={n} {pieces}, value={total}, {want}=",
        "{n} pcs mixed {first} and {second} val {total} <how many|number> {want} pls",
        "how many r {want}: {holder} w/ {n} {pieces}, {first} and {second}, {total}",
        "two sorts ({first} | {second}), {n} altogether, worth {total}, {want} = what",
        "so basically my kid's worksheet says there's {n} {pieces} in {holder}, <either|each of "
        "them either> {first} or {second}, and the lot is worth {total}, and they wanna know how"
        " many {want}. what do i tell her",
        "ok so I dumped out {holder}, right, and it was all {first} and {second}, {n} {pieces} I"
        " counted, <twice even|I counted twice>, and the bank said {total}. How many {want} did "
        "I have then?",
        "My teacher <loves|keeps giving us> these: you've got {first}, you've got {second}, it's"
        " {n} {pieces} and you know it's {total} in all. She wants the number of {want}.",
        "Right, class, listen: {friend} has {total} in {holder}. There's nothing in there except"
        " {first} and {second}, and if you count the {pieces} you get to {n}. <Who can|Can "
        "anyone> tell me how many {want} there are?",
        "I collect {pieces}, as you know, and the latest lot had just two sorts, {first} and "
        "{second}. {n} in the lot, face value {total}. I forgot to note <down |>how many {want} "
        "that was, can you figure it out?",
        "dad here, helping with algebra. {first} and {second}, they don't say how many of each, "
        "only that it's {n} {pieces} with {total} as the sum. <we need|they're asking for> the "
        "{want}",
        "I'm no good at maths but I'm curious: if somebody's got {total}, and it's all in "
        "{first} and {second}, and that makes {n} {pieces}, <then how many|what number> of those"
        " would be {want}?",
        "the problem goes like this, <um,|hm,> {person} has some {first} and some {second}, "
        "that's {n} {pieces} if you put them together, that's {total} if you add the money, and "
        "how many {want} are there is the question",
        "You won't believe it, my grandpa paid {total} with {n} {pieces}! <Only|All> {first} and"
        " {second}. He asked me to guess how many {want} he'd used. What should I have said?",
        "Suppose $n_1$ {pieces} of one kind and $n_2$ of another satisfy $n_1 + n_2 = {n}$, the "
        "kinds being {first} and {second}. Given that their joint worth is {total}, "
        "<calculate|evaluate> the number of {want}.",
        "Set up a system of <two linear equations|linear equations> and solve it: {n} {pieces}, "
        "being {first} and {second}, have the value {total}. How many {want} <does the solution "
        "contain|are obtained>?",
        "Let S be the set of {pieces} in {holder}. S has {n} elements, every element of S is one"
        " of the {first} or one of the {second}, and the values of the elements sum to {total}. "
        "How many elements of S are {want}?",
        "<Exercise.|Problem.> The contents of {holder} are valued at {total} and comprise {n} "
        "{pieces}, viz. {first} and {second}. Compute the quantity of {want}.",
        "How many {want} occur in a multiset of {n} {pieces} drawn from the types {first} and "
        "{second} <whose|if its> total value is {total}?",
        "A sum of {total} is represented by exactly {n} {pieces}. If only {first} and {second} "
        "may be used in the representation, what must the number of {want} be?",
        "Denote the unknown number of {want} by $k$. Apart from them <the collection holds|there"
        " are> only {pieces} of the other of these two types: {first}, {second}. There are {n} "
        "{pieces} in total, and {total} is the sum of their values. Evaluate $k$.",
        "For which number of {want} will {n} {pieces}, all of them {first} or {second}, be worth"
        " precisely {total}?",
        "A dragon guards {n} {pieces}, nothing but {first} and {second}, with a worth of "
        "{total}. It will let {person} pass only if {person} <can name|correctly names> the "
        "number of {want}. What must {person} say?",
        "The marching band rattled a tin at the parade. At night the drummer poured it out: "
        "{first} and {second}, {n} {pieces}, {total}. The {want} go to <the trumpet fund|new "
        "drumsticks>. How many {pieces} is that?",
        "In {person}'s coat there is a hole, and through it {n} {pieces} have slipped into the "
        "lining over the years. The tailor cuts them free, sees {first} as well as {second}, and"
        " <adds up|makes it> {total}. Give the number of {want} among them.",
        'A museum label reads: "{holder} with {n} {pieces}, {first} and {second}, nominal value'
        ' {total}". A visitor <wonders|asks> how many {want} are in the exhibit. What does the '
        "guide answer?",
        "{person} runs the lemonade stand and took in {total} today. People paid in {first} and "
        "{second}, and nothing else, {n} {pieces} in all. {friend} <trades|swaps> every one of "
        "the {want} for paper money. How many does {friend} need to take?",
        "At the ferry, a machine sorts what falls into it: {first} go left, {second} go right. "
        "When the ferry leaves, {n} {pieces} have gone through and the display says {total}. "
        "What does the counter for {want} say?",
        "A magician pulls {n} {pieces} from behind {friend}'s ear, one after the other. They are"
        " {first} and {second}, and the audience counts along up to {total}. How often did one "
        "of the {want} appear?",
        "Under the cushions of the waiting room the cleaner finds {first} and {second}. She "
        '<writes down|notes> "{n} {pieces}, {total}" in the book of lost property. The owner '
        "must say how many {want} there were. What is right?",
        "Pirates split {holder} with a value of {total}. The captain gets all the {want} and the"
        " crew gets the rest. <Inside|In it> there were {n} {pieces}, just {first} and {second}."
        " How many did the captain get?",
        "During the space flight {n} {pieces} float about the cabin: {first} and {second} from "
        "{person}'s suit. They are known to be worth {total}. {friend} <catches|collects> all "
        "the {want}. How many catches is that?",
        "The fundraiser <brought in|made> {total}, and it weighs a lot, being {n} {pieces}. They"
        " are all {first} or {second}. For the roll of {want} {person} needs their number. What "
        "is it?",
    ),
    unseen_wordings=(
        "A collection of {n} {pieces} is made up of {first} and {second} only, and its total "
        "value is {total}. Determine how many {want} the collection contains.",
        "{n} {pieces}, only {first} and {second}, worth {total} altogether. number of {want}?",
        "I just emptied {holder} and counted {n} {pieces}. They're all either {first} or "
        "{second}, and they add up to {total}. Can you tell me how many {want} I've got?",
        "Let $k$ be the number of {want} in a set of ${n}$ {pieces} containing only {first} and "
        "{second}. Find $k$, given that the whole set is worth {total}.",
        "One evening {person} opened {holder}. Inside were {first} and {second}, nothing else. "
        "After adding everything up, {person} wrote down: '{n} {pieces}, {total}.' How many of "
        "them were {want}?",
        "Some {first} and some {second} have a combined value of {total}. If there are {n} "
        "{pieces} in all, what is the number of {want} among them?",
    ),
    plans=(
        "Let x be the number of {want}, worth {w} each. The other {n} - x are worth {o} each, and "
        "all together make {total}.",
        "There are {n} {pieces} worth {total}. We look for the number x of {want}: each counts "
        "{w}, each of the others {o}.",
        "We <count|use> {w} for each of the {want} and {o} for each of the other {pieces}. The "
        "{n} {pieces} make {total}.",
    ),
    programs=(
        code("""
            for x in range({n} + 1):
                if {w} * x + {o} * ({n} - x) == {cents}:
                    print(x)
        """),
        code("""
            from sympy import Eq, solve, symbols
            x = symbols("x")
            print(solve(Eq({w}*x + {o}*({n} - x), {cents}), x)[0])
        """),
        "print(({cents} - {o} * {n}) // ({w} - {o}))",
    ),
    slips=(
        Slip(
            code("""
                for x in range({n} + 1):
                    if {w} * x + {o} * y == {cents}:
                        print(x)
            """),
            "`y` was never defined. The number of the other {pieces} is {n} - x.",
        ),
        Slip(
            code("""
                from sympy import Eq, solve
                x = symbols("x")
                print(solve(Eq({w}*x + {o}*({n} - x), {cents}), x)[0])
            """),
            "`symbols` was never imported. Import it <and try again|too>.",
            fix=1,
        ),
        Slip(
            code("""
                from sympy import Eq, solve, symbols
                x = symbols("x")
                print(solve(Eq({w}*x + {o}*({n} - x), {cents}), x)[1])
            """),
            "There is only one solution, so the index 1 is out of range. Take index 0.",
            fix=1,
        ),
        Slip(
            'from sympy import solve\nprint(solve("{w}*x + {o}*({n} - x) = {cents}")[0])',
            "Sympy cannot read an equals sign in a string. Let us <simply|just> try every number "
            "of {want} instead.",
        ),
        Slip(
            "print([x for x in {n} if {w} * x + {o} * ({n} - x) == {cents}])",
            "An integer is not iterable. <Without a loop|Directly>: if all were worth {o}, the "
            "rest of the value would come from the {want}.",
            fix=2,
        ),
    ),
    conclusions=(
        "The number of {want} is $\\boxed{{answer}}$.",
        "There are $\\boxed{{answer}}$ {want}.",
        "<So|Hence> $\\boxed{{answer}}$ of the {n} {pieces} are {want}.",
    ),
    reasoning=(
        "If none of the {n} {pieces} were {want}, each would count {o}. Every one of the {want} "
        "changes the value from {o} to {w}, and to reach {total} there must be "
        "$\\boxed{{answer}}$ {want}.",
        "Let $x$ be the number of {want}. They count {w} each and the other {pieces} {o} each; "
        "the total is {total} for {n} {pieces}. Solving gives $x = \\boxed{{answer}}$.",
    ),
)
