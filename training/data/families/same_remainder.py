"""The smallest number above the remainder r that leaves r on division by each of three numbers."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        common = number(random, 1, 8)
        a, b, c = (common * number(random, 2, 24) for _ in range(3))
        if len({a, b, c}) == 3 and min(a, b, c) > 3 and max(a, b, c) < 100:
            r = random.randint(2, min(a, b, c, 20) - 1)
            if answer(a, b, c, r) <= 30_000:
                return {"a": a, "b": b, "c": c, "r": r}


def answer(a: int, b: int, c: int, r: int) -> int:
    return next(n for n in range(r + a, r + a * b * c + 1, a) if n % b == n % c == r)


FAMILY = Family(
    name="same_remainder",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is|Find> the <least|smallest> number greater than {r} which when divided by {a}, "
        "{b} and {c} leaves remainder {r} in each case<|, please>.",
        "<Find|Determine|Compute> the <smallest|least> integer $n > {r}$ that leaves <the "
        "|>remainder {r} on division by each of {a}, {b} and {c}.",
        "n mod {a} = n mod {b} = n mod {c} = {r}, n > {r}, <smallest n|min n>?",
        "n ≡ {r} (mod {a}), n ≡ {r} (mod {b}), n ≡ {r} (mod {c}); least n > {r}",
        "{a}, {b}, {c}, remainder {r} each time, smallest number <above|bigger than> {r}",
        "<hey |ok so >whats the smallest number bigger than {r} that has {r} left over whether "
        "you divide it by {a}, {b} or {c}",
        "{person} has more than {r} {things}. <Counted|Sorted> in groups of {a}, of {b} or of "
        "{c}, there are always {r} left over. What is the smallest possible number of {things}?",
        "A teacher lines up the pupils of a school in rows of {a}, then of {b}, then of {c}. "
        "Every time at least one row is full and {r} pupils remain. What is the least possible "
        "number of pupils?",
        "<Which|What> is the smallest integer greater than {r} that exceeds by {r} a multiple "
        "of {a}, a multiple of {b} and a multiple of {c}?",
        "Let $n > {r}$ be the least integer for which $n - {r}$ is divisible by ${a}$, ${b}$ "
        "and ${c}$. <Find|Determine> $n$.",
        "Find the second smallest nonnegative integer $n$ with $n \\equiv {r}$ modulo each of "
        "${a}$, ${b}$ and ${c}$ (the smallest one is ${r}$ itself).",
        "An integer greater than {r} gives the remainder {r} when it is divided by {a}, by {b} "
        "and by {c}. How small can it be?",
        "A crate of eggs: taken out {a} at a time, {r} are left at the end, and the same "
        "happens with {b} at a time and with {c} at a time. There are more than {r} eggs. What "
        "is the minimum number of eggs in the crate?",
        "my book says find the least number (other than {r}) leaving {r} as remainder on "
        "dividing by {a}, {b}, {c}. what's the answer",
        "How many coins <are|lie> in the treasure chest at least, if there are more than {r} of "
        "them and sharing them equally among {a}, {b} or {c} pirates leaves {r} coins over in "
        "every case?",
        "Add {r} to the smallest positive number divisible by {a}, {b} and {c}. What <is the "
        "result|do you get>?",
        "LCM({a}, {b}, {c}) + {r} = ?",
        "Dividing a positive integer, different from {r}, by {a}, {b} or {c} always leaves {r}. "
        "<State|Give> the smallest such integer.",
        "On Sunday {friend} packed all the muffins in boxes of {a} and had {r} over. Boxes of "
        "{b} would have left {r} over as well, and so would boxes of {c}. At least one box got "
        "full each time. What is the least number of muffins there could have been?",
        "i'm thinking of a number above {r}. divide it by {a}: remainder {r}. by {b}: remainder "
        "{r}. by {c}: again {r}. its the smallest such number, which is it?",
        "If $n$ is an integer, $n > {r}$, and $n$ has remainder ${r}$ modulo ${a}$, ${b}$ and "
        "${c}$, what is the minimum of $n$?",
        "Determine the least element greater than ${r}$ of the set $\\{n \\in \\mathbb{N} : n "
        "\\equiv {r} \\pmod{{a}},\\ n \\equiv {r} \\pmod{{b}},\\ n \\equiv {r} \\pmod{{c}}\\}$.",
        "remainder puzzle: divisors {a} {b} {c}, remainder always {r}, want smallest > {r}",
        "A marching band can't form rows of {a}, {b} or {c}: {r} musicians are left without a "
        "row each time, though there are full rows. What is the smallest size of the band?",
        "What is the smallest number larger than {r} from which one has to subtract {r} to make "
        "it divisible by {a}, {b} and {c}?",
        "The librarian puts the books of a donation on shelves. With {a}, with {b} and also "
        "with {c} books to a shelf, {r} books stay on the trolley. More than {r} books were "
        "given. What is the lowest possible number of books?",
        "How many tiles do I have at least? I laid them in rows of {a}, then of {b}, then of "
        "{c}, and I was always left with {r} tiles that didn't fill a row. I have more than "
        "{r}, of course.",
        "Work out the smallest whole number, not {r} itself, that leaves {r} over when it is "
        "divided by {a}, when it is divided by {b} and when it is divided by {c}.",
        "smallest x>{r}: x%{a}=={r}, x%{b}=={r}, x%{c}=={r}",
        'By which number greater than {r}, as small as possible, can the blank be filled: "___ '
        'leaves remainder {r} after division by {a}, {b} and {c}"?',
        "A bag of sweets is shared equally among {a} children, and {r} sweets stay in the bag. "
        "With {b} children or with {c} children it would be {r} too. Each child gets at least "
        "one sweet in all cases. Find the least possible number of sweets in the full bag.",
        "can anyone tell me the first number after {r} that gives {r} as the remainder for all "
        "of the divisors {a}, {b} and {c}?",
        "The numbers {a}, {b} and {c} all leave a remainder of {r} when dividing $N$, where $N "
        "> {r}$. Find the smallest $N$.",
        "smallest no. > {r} with rem {r} when divided by {a} {b} {c}",
        "min n: n%{a}=n%{b}=n%{c}={r}, n>{r}",
        "lcm of {a} {b} {c} plus {r} <=?|is?|gives>",
        "div by {a}/{b}/{c} always leaves {r}, <first|least> number after {r}?",
        "next number after {r} that is {r} mod {a}, {r} mod {b}, {r} mod {c}",
        "N = {r} mod ({a}; {b}; {c}), N not {r}, <lowest|smallest> N",
        "<number|nr> above {r}, leftover {r} for divisors {a}, {b}, {c}, minimum",
        "mods {a} {b} {c}, common remainder {r}, next hit after {r} <?|itself ?>",
        "find least x, x > {r}, x - {r} <multiple of|divisible by> {a} and {b} and {c}",
        "same rest {r} by {a}, {b}, {c} <lowest above {r}|smallest one over {r}> ?",
        "groups of {a}, {b}, {c}: {r} over every time. how many <at least|minimum> (more than {r})",
        "residue {r} modulo {a}, {b}, {c}: smallest integer exceeding {r} <?|=>",
        "So my homework's about a mystery number. It's bigger than {r}, and whether you divide "
        "by {a}, by {b} or by {c} there's always {r} <left|left over>. They want the smallest "
        "one. What is it?",
        "My son's maths book says: <some|a number of> {things} can be put in piles of {a}, or "
        "{b}, or {c}, and each time {r} don't fit in. There's at least one complete pile each "
        "time. What's the fewest there can be?",
        "okay I get that {r} itself works, since it leaves {r} when you divide by {a}, {b} or "
        "{c}, but what's the next <number|one> that works?",
        "I asked my students for a number over {r} that isn't divisible by {a}, {b} or {c} but "
        "always leaves {r}, and naturally for the least such number. What should they have "
        "<said|told me>?",
        "Well you subtract {r}, and then the thing can be divided by {a}, by {b} and by {c} with"
        " nothing left. It's not zero then, and it's as small as can be. What did I "
        "<begin|start> with?",
        "<Anyone know|Does anyone know> how to get the smallest number beyond {r} that's {r} "
        "more than something in the {a} times table and in the {b} times table and in the {c} "
        "times table?",
        "We were counting our <stamps|cards>, honestly, by {a}s and there were {r} too many, by "
        "{b}s and again {r} too many, by {c}s, {r} too many. We do have more than {r}. How few "
        "could it be?",
        "Ok here's the riddle my uncle told: I leave {r} with {a}, I leave {r} with {b}, I leave"
        " {r} with {c}, I'm larger than {r}, and no smaller number like me exists. <Who am "
        "I|What number am I>?",
        "Help me out here, I need the least common multiple of {a}, {b} and {c}, and then they "
        "say to put {r} on top so that every division leaves {r}. What number comes out?",
        "Let $m$ be the least positive common multiple of ${a}$, ${b}$ and ${c}$. "
        "<Determine|Compute> $m + {r}$.",
        "<Find|Determine> $\\min\\{n > {r} : {a} \\mid n - {r},\\ {b} \\mid n - {r},\\ {c} \\mid"
        " n - {r}\\}$.",
        "An integer $N$ exceeding ${r}$ satisfies $N = {a}u + {r} = {b}v + {r} = {c}w + {r}$ "
        "with integers $u, v, w$. What is the smallest possible value of $N$?",
        "Solve the simultaneous congruences $x \\equiv {r} \\pmod{{a}}$, $x \\equiv {r} "
        "\\pmod{{b}}$, $x \\equiv {r} \\pmod{{c}}$ and <give|state> the smallest solution $x$ "
        "that is greater than ${r}$.",
        "Division of $n$ by ${a}$, by ${b}$ and by ${c}$ yields three positive quotients and in "
        "all three cases the remainder ${r}$. Find the least such $n$.",
        "What is the first term after ${r}$ that the arithmetic progressions starting at ${r}$ "
        "with common differences ${a}$, ${b}$ and ${c}$ have in common?",
        "Determine the least natural number larger than {r} whose residue is {r} for each of the"
        " moduli {a}, {b} and {c}.",
        "Let $L$ be the lattice of integers $n$ for which $n - {r}$ lies in the ideal "
        "${a}\\mathbb{Z} \\cap {b}\\mathbb{Z} \\cap {c}\\mathbb{Z}$. Which element of $L$ comes "
        "next after ${r}$?",
        "Three lighthouses flash every {a}, every {b} and every {c} seconds. All three flash "
        "together {r} seconds after midnight. How many seconds after midnight do they flash "
        "together the next time?",
        "A dragon counts its gold. In heaps of {a} coins, {r} coins are <left lying|over>. In "
        "heaps of {b}, the same, and in heaps of {c} too. It owns more than {r} coins. What's "
        "the least gold it can <own|have>?",
        "{person} <cuts|saws> a long beam. Pieces of {a} cm would leave a stump of {r} cm, so "
        "would pieces of {b} cm and also pieces of {c} cm. At least one piece could be cut in "
        "each case. How many cm must the beam measure at the very least?",
        "The beekeeper fills honey jars into cartons. Whether the cartons take {a}, {b} or {c} "
        "jars, he can fill some and then {r} jars won't fill another. What is the minimum number"
        " of jars he <has|harvested>?",
        "On the farm {person} ties leeks in bunches. By {a}: {r} are left. By {b}: {r} are left."
        " By {c}: {r} are left. One bunch or more gets ready each time. Give the smallest number"
        " of leeks that fits.",
        "A cinema could seat tonight's audience in rows of {a}, of {b} or of {c}, and each time "
        "{r} persons would sit in one unfinished extra row behind the full ones. How many "
        "persons have come, if it's as few as possible?",
        "Teams for a camp: teams of {a} leave {r} kids without a team, teams of {b} leave {r}, "
        "and teams of {c} leave {r}. The camp has more than {r} kids. What is the smallest "
        "number of kids that would <do|explain> this?",
        "Three buses left the depot together {r} minutes after the office opened and come back "
        "there every {a}, {b} and {c} minutes, respectively. How many minutes after opening are "
        "all three at the depot <together again|next at the same time>?",
        "A comic collector wants equal boxes. {a} comics a box, {b} a box, {c} a box: it never "
        "works out, for {r} comics always stay on the desk next to full boxes. Tell the "
        "collector's least possible number of comics.",
        "{friend} pours beads into moulds with {a}, {b} and {c} holes. Whatever mould is used "
        "again and again, the last {r} beads don't fill it, though some got full before. <At "
        "least how many beads are there|What's the lowest number of beads possible>?",
        "The quartermaster packs rations for a space flight. Crates of {a}, crates of {b}, "
        "crates of {c}, it's always {r} rations that <remain|stay behind> after filling crates. "
        "More than {r} rations exist. Figure out the least total.",
    ),
    unseen_wordings=(
        "Three divisors, {a}, {b} and {c}, and one remainder, {r}: what is the smallest "
        "dividend greater than {r}?",
        "Find the least number exceeding {r} which on division by {a}, {b} and {c} leaves a "
        "remainder of {r} every time.",
        "smallest number > {r} leaving {r} when divided by {a}, {b}, {c}",
        "The stalls of a market take {a}, {b} or {c} pumpkins each. Whichever kind of stall is "
        "chosen, the farmer fills one or more and keeps {r} pumpkins. How many pumpkins has the "
        "farmer got at least?",
        "Compute the least integer $k > {r}$ such that ${a}$, ${b}$ and ${c}$ all divide $k - "
        "{r}$.",
        "so i bought a box of screws, more than {r}. bagging them by {a}s leaves {r}, by {b}s "
        "leaves {r}, by {c}s leaves {r}. smallest number of screws in the box?",
        "{person} saves stamps, more than {r} already. Pages of {a}, {b} or {c} stamps would "
        "each leave {r} stamps unplaced after filling whole pages. What is the smallest number "
        "of stamps {person} can have?",
    ),
    plans=(
        "Without the remainder {r} the number is a multiple of {a}, {b} and {c}, so we add {r} "
        "to their least common multiple.",
        "The number minus {r} is divisible by {a}, {b} and {c}. We compute lcm({a}, {b}, {c}) + "
        "{r}.",
        "We look for the first number above {r} that leaves {r} when divided by {a}, {b} and {c}.",
    ),
    programs=(
        code("""
            from math import lcm
            print(lcm({a}, {b}, {c}) + {r})
        """),
        code("""
            n = {r} + 1
            while not (n % {a} == n % {b} == n % {c} == {r}):
                n += 1
            print(n)
        """),
        code("""
            from itertools import count
            print(next(n for n in count({r} + 1) if all(n % d == {r} for d in ({a}, {b}, {c}))))
        """),
    ),
    slips=(
        Slip(
            "print(lcm({a}, {b}, {c}) + {r})",
            "`lcm` has to be imported from `math` first.",
        ),
        Slip(
            code("""
                while not (n % {a} == n % {b} == n % {c} == {r}):
                    n += 1
                print(n)
            """),
            "`n` was never set. Start just above the remainder {r}.",
            fix=1,
        ),
        Slip(
            "print(next(n for n in count({r} + 1) if all(n % d == {r} for d in ({a}, {b}, {c}))))",
            "`count` is not a builtin. It comes from `itertools`.",
            fix=2,
        ),
    ),
    conclusions=(
        "The smallest such number is $\\boxed{{answer}}$.",
        "So at least $\\boxed{{answer}}$.",
        "The number is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Taking {r} away leaves a common multiple of {a}, {b} and {c}. The least positive one "
        "is their least common multiple, and with {r} added it becomes $\\boxed{{answer}}$.",
        "The number is {r} more than a number divisible by {a}, {b} and {c}. As it is greater "
        "than {r}, it is their least common multiple plus {r}, which is $\\boxed{{answer}}$.",
    ),
)
