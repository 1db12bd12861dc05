"""The inverse of a number modulo another."""

from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        a, m = number(random, 2, 500), number(random, 5, 2000)
        if a < m and gcd(a, m) == 1:
            return {"a": a, "m": m}


def answer(a: int, m: int) -> int:
    return next(x for x in range(m) if a * x % m == 1)


FAMILY = Family(
    name="modular_inverse",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the <modular|multiplicative> inverse of {a} <modulo|mod> {m}?",
        "<inverse of {a} mod {m}|{a} inverse mod {m}>",
        "<Find|Determine|Compute> the multiplicative inverse of ${a}$ modulo ${m}$.",
        "Solve ${a}x \\equiv 1 \\pmod{{m}}$ for $0 \\le x < {m}$.",
        "{a}^(-1) mod {m}<|?>",
        "<Compute|Evaluate> ${a}^{-1} \\pmod{{m}}$ as an integer between $0$ and ${m} - 1$.",
        "hey which number times {a} gives remainder 1 when divided by {m}? the smallest positive "
        "one",
        "Find the smallest positive integer $x$ such that ${a}x$ leaves remainder 1 on division "
        "by ${m}$.",
        "{a}x = 1 mod {m}, x = ?",
        "<Determine|Find> the inverse of {a} in the integers modulo {m}.",
        "Let $x$ be the least positive integer with ${m} \\mid {a}x - 1$. What is $x$?",
        "A clock has {m} hours. How many steps of {a} hours from 0 does the hand need until it "
        "first shows 1?",
        "In arithmetic mod {m}, what do you multiply {a} by to get 1?",
        "What is the smallest positive $k$ for which $k \\cdot {a}$ is one more than a multiple "
        "of ${m}$?",
        "In a toy RSA system the public exponent is e = {a} and phi = {m}. <Find|Compute> the "
        "private exponent d with 0 < d < {m}, so that e*d leaves remainder 1 modulo phi.",
        "1/{a} mod {m} as a <whole number|nonnegative integer> below {m}",
        "<Find|Give> the reciprocal of {a} modulo {m} (between 1 and {m} - 1).",
        "There are integers $x, y$ with ${a}x + {m}y = 1$. What is the smallest positive $x$?",
        "On a planet the days of a week are numbered 0 to {m} - 1. A market is held on day 0 and "
        "then every {a} days. How many markets later does one fall on day 1 for the first time?",
        "A cipher multiplies numbers by {a} modulo {m}. By which number below {m} must {person} "
        "multiply, modulo {m}, to <decipher|decrypt> them?",
        "Which integer from 1 to {m} - 1 has a product with {a} that is congruent to 1 modulo {m}?",
        "<modinv({a}, {m})|invmod({a}, {m})|pow({a}, -1, {m})> = ?",
        "In the ring $\\mathbb{Z}_{{m}}$, find the element $b$ with ${a} \\cdot b = 1$. "
        "<Give|State> $b$ as a number from $0$ to ${m} - 1$.",
        "Find $b \\in \\{1, \\dots, {m} - 1\\}$ such that ${a}b - 1$ is a multiple of ${m}$.",
        "{person} jumps around a circle of {m} stones, numbered 0 to {m} - 1, always {a} stones "
        "further, starting on stone 0. After how many jumps does {person} land on stone 1 for the "
        "first time?",
        "pls solve the congruence {a} * x ≡ 1 (mod {m}), smallest positive x",
        "The class of {a} is a unit modulo {m}. <Compute|Find> its inverse, reduced modulo {m}.",
        "? * {a} ≡ 1 (mod {m}), smallest ? > 0",
        "modulus {m}, element {a}, inverse=?",
        "extgcd({a}, {m}) -> inv of {a}, least positive",
        "My music player has {m} songs, numbered 0 to {m} - 1. Its broken skip button jumps {a} "
        "songs ahead at once and wraps round at the end. Song 0 is on. How many presses do I "
        "need, at least, to hear song 1?",
        "How many packets of {a} crackers must I open at least? At the party {m} guests all get "
        "equally many, and exactly one cracker is to remain for me.",
        "{friend} hides numbers in our chat by multiplying by {a} and keeping the remainder on "
        "division by {m}. I want the multiplier under {m} that turns them back in the same "
        "manner. What is it?",
        "A Ferris wheel has {m} cabins, numbered 0 to {m} - 1, and turns on by {a} cabins from "
        "stop to stop. Cabin 0 is at the bottom now, so the next one there is cabin {a}. After "
        "how many stops does {person} see cabin 1 at the bottom for the first time?",
        "Let $u \\in (\\mathbb{Z}/{m}\\mathbb{Z})^{\\times}$ be the class of ${a}$. Determine the "
        "canonical representative of $u^{-1}$ in $\\{1, \\dots, {m} - 1\\}$.",
        "Bézout's identity reads ${a}s + {m}t = 1$. Determine the value of $s$ between $1$ and "
        "${m} - 1$.",
        "{a} inv mod {m}",
        "inv({a}) in Z_{m}",
        "{a}^-1 (mod {m}) <as least positive|reduced>",
        "{a}y mod {m} = 1, y smallest >0",
        "mod {m}: 1 over {a}",
        "({a} * ?) % {m} == 1",
        "a={a} n={m} <modular inverse|mod inverse|a^-1 mod n>",
        "d: {a}d = 1 mod {m}, 0 < d < {m}",
        "next(x for x in range({m}) if {a}*x % {m} == 1)",
        "mult inverse {a}, modulus {m}, <pos residue|answer below {m}>",
        "{m} | {a}x - 1, min pos x",
        "recip of {a} mod {m} pls",
        "So basically I need the number that, times {a}, leaves 1 when you divide by {m}. It's "
        "<less than|under> {m}. What is it?",
        'My kid\'s worksheet says "find the inverse of {a} in mod {m} arithmetic". I had to '
        "look up what that even means. Which number is it?",
        "We did the Euclidean algorithm on {m} and {a} and got down to 1, fine, but I'm hopeless"
        " at working back up. What's the inverse of {a} mod {m}, then, as a positive number "
        "below {m}?",
        "I'm coding a toy cipher for fun, the modulus is {m} and e is {a}. Can you tell me the "
        "positive d for which e times d leaves 1, the one <between 0 and {m}|smaller than {m}>?",
        'Our teacher calls it "dividing by {a} on a clock with {m} hours". So what\'s one '
        "divided by {a} there?",
        "Okay, I keep adding {a}s, and I want to be just one past a multiple of {m} for the "
        "first time. How many {a}s <is that|do I add>?",
        "You know how in mod {m} some numbers cancel each other to 1? {a} has a partner like "
        "that, <what's|tell me> the partner, somewhere from 1 to {m} - 1?",
        "My friend does ciphers as a hobby. He multiplied by {a}, mod {m}, and I'd like to undo "
        "it. By what positive number, less than {m}, should I multiply?",
        "Hmm, {a} times what, minus 1, can be shared out evenly among {m}? I'm looking for the "
        "smallest positive one.",
        "Let $G = (\\mathbb{Z}/{m}\\mathbb{Z})^\\times$. <Compute|Determine> the inverse of the "
        "element $\\overline{{a}} \\in G$, written as an integer from $1$ to ${m} - 1$.",
        "The integers ${a}$ and ${m}$ are coprime. <Determine|Find> the least $n \\in "
        "\\mathbb{N}$ for which ${a}n \\equiv 1 \\pmod{{m}}$.",
        "For which $r$ with $1 \\le r \\le {m} - 1$ does the product ${a}r$ have residue $1$ "
        "modulo ${m}$?",
        "Let $\\sigma$ be the permutation $x \\mapsto {a}x \\bmod {m}$ of $\\{0, \\ldots, {m} - "
        "1\\}$. <Evaluate|Find> $\\sigma^{-1}(1)$.",
        "Use the extended Euclidean algorithm to <express|find> $1$ as ${a}u + {m}v$ with $0 < u"
        " < {m}$. What is $u$?",
        "What is the smallest positive value of $\\frac{{m}t + 1}{{a}}$ that is an integer, $t$ "
        "being a nonnegative integer?",
        "Suppose ${a}b \\equiv 1 \\pmod{{m}}$ and $b$ is a least nonnegative residue. "
        "<State|Give> $b$.",
        "Solve the Diophantine equation ${a}x - {m}y = 1$ in positive integers with $x$ as small"
        " as possible. Which $x$ occurs?",
        "Oranges come in nets of {a}. {person} buys some nets and packs crates of {m}, and a "
        "single orange is left. What is the <least|smallest> number of nets for this?",
        "Snow White's mirror turns {a} degrees of its own strange scale with each wish; a full "
        "turn has {m} such degrees. After how many wishes has it first turned 1 degree beyond "
        "where it began, full turns not counting?",
        "A model train runs on a loop of {m} sleepers and moves on {a} sleepers at each signal. "
        "<How many signals does it take|After how many signals does it happen> for the first "
        "time that it stands one sleeper ahead of the start?",
        "A stamp machine gives {a} stamps a coin. {friend} sticks {m} stamps on every page of an"
        " album and fills page after page. What is the smallest number of coins that leaves 1 "
        "stamp over?",
        "A drummer plays a figure of {a} beats again and again over a cycle of {m} beats, both "
        "starting together. After how many figures does the next figure begin on the beat right "
        "after the beginning of a cycle, for the first time?",
        "In the galactic bank a coin is worth {a} zill and a bar {m} zill. {person} wants to pay"
        " exactly 1 zill by giving coins and getting bars back. What is the smallest number of "
        "coins needed?",
        "The school secretary forms classes of {m} from buses bringing {a} children each, and "
        "one child remains without a class. How few buses can it have been?",
        "A lock has a ring with {m} marks, 0 to {m} - 1; mark 0 is on top. Every push of the "
        "button moves the number on top {a} marks up, going on from 0 after the last mark. <What"
        " is the smallest number of pushes|How many pushes at least does it take> to bring mark "
        "1 to the top?",
        "{person} runs round and round a track {m} m long, starting at the gate, and has a drink"
        " each time another {a} m are done, but none at the start. After how many drinks, at "
        "least, does a drink fall 1 m past the gate?",
        "A wallpaper motif repeats every {m} cm and strips are {a} cm wide, hung edge to edge "
        "from where a motif begins. After how many strips does a strip end 1 cm into the motif "
        "for the first time?",
        "The old pirate's code replaces a number x under {m} by the remainder of {a}x on "
        "division by {m}. Which number does it replace by 1?",
    ),
    unseen_wordings=(
        "Undo multiplication by {a} in $\\mathbb{Z}/{m}$: which residue does it?",
        "Piles of {a} coins each are emptied into boxes of {m}. What is the least number of piles "
        "so that one coin is left over?",
        "give x from 0..{m}-1 with {a} * x % {m} == 1",
        "Determine the multiplicative inverse of {a} modulo {m} that is positive and smaller than "
        "{m}.",
        "{a}^-1 mod {m} = ?",
        "Which positive whole number smaller than {m} do I have to multiply {a} by so that "
        "dividing the product by {m} leaves a remainder of 1?",
        "Find the integer $x$ with $0 < x < {m}$ and ${a}x \\equiv 1 \\pmod{{m}}$.",
        "To decode a message, {person} needs to undo a multiplication by {a} in arithmetic modulo "
        "{m}. By which number between 0 and {m} must one multiply to undo it?",
        "In the ring of integers modulo {m}, the element {a} is invertible. Name its inverse by "
        "the smallest positive representative.",
    ),
    plans=(
        "We need the inverse of {a} modulo {m}. The function `pow` takes the exponent -1.",
        "We look for x with {a}x congruent to 1 modulo {m}.",
        "The inverse of {a} modulo {m} is `pow({a}, -1, {m})`.",
    ),
    programs=(
        "print(pow({a}, -1, {m}))",
        code("""
            from sympy import mod_inverse
            print(mod_inverse({a}, {m}))
        """),
    ),
    slips=(
        Slip(
            "print(modinv({a}, {m}))",
            "There is no function `modinv`. The built-in `pow` takes the exponent -1.",
        ),
        Slip(
            "from sympy import modular_inverse\nprint(modular_inverse({a}, {m}))",
            "There is no `modular_inverse` in sympy. The function is called `mod_inverse`.",
            fix=1,
        ),
        Slip(
            "print(mod_inverse({a}, {m}))",
            "`mod_inverse` was never imported. Import it and try again.",
            fix=1,
        ),
    ),
    conclusions=(
        "The inverse is $\\boxed{{answer}}$.",
        "So the inverse of {a} modulo {m} is $\\boxed{{answer}}$.",
        "The smallest such number is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The extended Euclidean algorithm writes 1 as a combination of {a} and {m}. "
        "The coefficient of {a}, reduced modulo {m}, is $\\boxed{{answer}}$.",
        "We look for a multiple of {a} that is one more than a multiple of {m}. The factor is "
        "$\\boxed{{answer}}$.",
    ),
)
