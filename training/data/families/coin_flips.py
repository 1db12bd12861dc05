"""The probability of a number of heads."""

from fractions import Fraction
from itertools import pairwise
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    n = number(random, 3, 20)
    k = random.randint(1, n)
    return {"n": n, "k": k, "s": "" if k == 1 else "s"}


def answer(n: int, k: int, s: str) -> Fraction:
    chances = [Fraction(1)]
    for _ in range(n):
        chances = [(x + y) / 2 for x, y in pairwise([Fraction(0), *chances, Fraction(0)])]
    return chances[k]


FAMILY = Family(
    name="coin_flips",
    draw=draw,
    answer=answer,
    wordings=(
        "What is the probability of <getting|obtaining> exactly {k} head{s} <in|when you make> "
        "{n} <flips|tosses> of a fair coin?",
        "<probability|prob|chance> of exactly {k} head{s} in {n} <coin flips|coin tosses|flips of "
        "a fair coin>",
        "A fair coin is <flipped|tossed|thrown> {n} times. <What is the probability that it "
        "<lands on|shows|comes up> heads exactly {k} time{s}?|Find the probability of exactly {k} "
        "head{s}.>",
        "hey if i flip a coin {n} times, <whats the chance|how likely is it> i get "
        "<exactly|precisely> {k} head{s}? <as a fraction please|give me a fraction>",
        "{person} <tosses|flips> {n} fair coins at once. <How likely is it|What is the chance> "
        "that exactly {k} of them show heads?",
        "Let $X$ be the number of heads in ${n}$ <independent tosses|tosses> of a fair coin. "
        "<Find|Compute|Determine> $P(X = {k})$.",
        "P(exactly {k} head{s} in {n} <fair flips|flips>) = ?",
        "<Find|Compute|Determine|Work out> the probability that tails comes up exactly {k} "
        "time{s} in {n} <tosses|throws> of a fair coin.",
        "{person} guesses <all|the answers to all> {n} questions of a true-or-false test at "
        "random. What is the probability that exactly {k} of the answers <are|turn out> right?",
        "In a hospital {n} babies are born, and each is a girl or a boy with the same "
        "probability, independently of the others. <What is the probability that exactly {k} of "
        "them <are girls|are boys>?|How probable is it that exactly {k} of them are girls?>",
        "A <computer|generator> produces a random string of {n} bits, each 0 or 1 with "
        "probability 1/2. What is the probability that exactly {k} of the bits <are ones|are "
        "equal to 1|are zeros>?",
        "With $X \\sim \\text{Bin}({n}, \\tfrac12)$, <what is $P(X={k})$?|find the exact value of "
        "$P(X={k})$.>",
        "coin, {n} tosses, exactly {k} head{s}, probability as a fraction?",
        "Among all equally likely <sequences|series> of {n} <heads and tails|coin flips>, what "
        "<fraction|share> <contains|has> exactly {k} head{s}?",
        "Two equally strong <players|teams> <play|have> {n} games without draws. "
        "<Determine|Find|Compute> the probability that the first of them wins exactly {k} game{s}.",
        "{n} <people|friends> each <throw|flip> a fair coin. <Give|State|Find> the probability "
        "that heads <appears|comes up> for exactly {k} of them.",
        "<Suppose|Say> every one of {n} {things} is painted gold or silver by the toss of a fair "
        "coin. What's the probability that exactly {k} of them <become|turn out> gold?",
        "You win if <your|the> {n} coin <flips|tosses> give heads exactly {k} time{s}. <What is "
        "your probability of winning?|How probable is a win, as a fraction?>",
        "A drunk sailor takes {n} steps, each to the left or to the right with equal probability. "
        "What is the probability that exactly {k} of the steps go to the <right|left>?",
        "How <probable|likely> is it that a fair coin thrown {n} times shows heads {k} time{s}, "
        "no more and no fewer?",
        "binomial distribution n={n}, p=1/2: <P(X={k})|probability of exactly {k}|probability "
        "that X = {k}>?",
        "An unbiased coin is <spun|tossed> {n} times in a row. Calculate the "
        "<likelihood|probability> of <seeing|observing> heads on exactly {k} occasion{s}.",
        "{person} <rolls|throws> a fair die {n} times. What is the probability that the result is "
        "even exactly {k} time{s}?",
        "Exactly {k} out of {n} <fair coin flips|tosses of a fair coin> should <be heads|come up "
        "heads>. <What is the probability of that?|With what probability does that happen?|Find "
        "the probability.>",
        "n={n}, p=.5, k={k} head{s} exactly, P =? (<fraction|exact>)",
        "=BINOM.DIST({k};{n};1/2;FALSE) as <a fraction|p/q> =?",
        "C({n},{k}) * (1/2)^{n}, i.e. {k} head{s} of {n} =?",
        "My phone has a coin app and it's fair. I'm going to tap it {n} times. {friend} wins if "
        "heads shows up {k} time{s} on the dot. As a fraction, what's {friend}'s chance?",
        "What's the probability that I do the dishes exactly {k} time{s}? At home we throw a "
        "coin every evening. Heads, it's me; tails, it's {friend}. We keep that up for {n} "
        "evenings.",
        "The referee in our league throws a fair coin before each match, and my team "
        "<always|stubbornly> calls tails. There are {n} matches this season. How big is the "
        "chance that we call it right {k} time{s}, not more and not less?",
        "so in this game every chest holds gold or a frog, fifty-fifty. i open {n} chests. "
        "what's the chance that gold is in exactly {k} of them, as a fraction",
        "Let $\\varepsilon_1, \\ldots, \\varepsilon_{{n}}$ be independent and uniform on $\\{0, "
        "1\\}$. Determine $\\Pr\\left[\\varepsilon_1 + \\cdots + \\varepsilon_{{n}} = "
        "{k}\\right]$.",
        "For a Bernoulli chain of ${n}$ symmetric trials, determine the exact probability that "
        "the <success count|number of successes> equals ${k}$.",
        "{n} flips {k} head{s} <prob|p>?",
        "P(X={k}), X~B({n}, 1/2)",
        "C({n},{k})/2^{n}",
        "{n} coins, exactly {k} H, <prob|chance as fraction>",
        "binompdf({n},1/2,{k}) <exact|as fraction>",
        "prob of {k} head{s} & rest tails, {n} tosses",
        "fair coin n={n} heads={k} <chance|probability>",
        "nCr({n},{k})*0.5^{n} = ? frac",
        "toss x{n}, heads x{k} exactly, <how likely|likelihood>",
        "chance of just {k} head{s} out of {n} <fair tosses|coin tosses>",
        "Pr[#heads = {k}], {n} fair flips",
        "{k} of {n} 50/50 events happen, exactly, p=?",
        "So you flip an ordinary coin {n} times, and I want exactly {k} head{s}, not more. "
        "What's the <chance|probability>, as a fraction?",
        "My kid's worksheet goes \"a coin is thrown {n} times, find the probability of {k} "
        "head{s}\", exactly {k} I suppose. <What would that be?|What's the fraction?>",
        "ok basically there's two to the {n} outcomes, right, and you count those with {k} "
        "head{s}. what's the probability, then?",
        "My dad and I bet on coins. We throw {n} of them, and he says there'll be heads on {k}, "
        "precisely. What's his probability of being right?",
        "I'm revising the binomial distribution. Number of trials {n}, fair coin, and I'm asked "
        "about exactly {k} head{s}. I'd like the exact probability.",
        "our stats teacher literally threw a coin {n} times in front of us, and asked beforehand"
        " how likely {k} head{s} would be, exactly. as a fraction <what should i have said|what "
        "is it>",
        "You know when everybody at the table flips a coin? There's {n} of us, one coin each. "
        "How probable is it that we <get|see> exactly {k} head{s}?",
        "Suppose I don't study at all and guess {n} yes-no questions. What's the probability "
        "I've got exactly {k} right, <no more, no less|neither more nor fewer>?",
        "Tell me this, coach: we call the toss {n} times this year and it's fair. What's the "
        "probability that we win it exactly {k} time{s}?",
        "Let $\\Omega = \\{H, T\\}^{{n}}$ with the uniform distribution. <Evaluate|Find> the "
        "probability of the event that the number of components equal to $H$ is exactly ${k}$.",
        "Compute $\\binom{{n}}{{k}} \\left(\\frac{1}{2}\\right)^{{n}}$ as a fraction.",
        "A subset of a set with ${n}$ elements is chosen uniformly at random from all its "
        "subsets. What is the probability that it has exactly ${k}$ element{s}?",
        "The polynomial $\\left(\\frac{1 + z}{2}\\right)^{{n}}$ is expanded. What is the "
        "coefficient of $z^{{k}}$, the probability of ${k}$ head{s} in ${n}$ tosses of a fair "
        "coin?",
        "Let $H$ count the heads in ${n}$ independent throws of an ideal coin. <Give|State> the "
        "probability of the event $H = {k}$ as a fraction.",
        "Each of ${n}$ independent events occurs with probability $\\frac12$. With what "
        "probability is the number of those that occur exactly ${k}$?",
        "An unbiased coin is thrown ${n}$ times. In how large a part of all equally likely "
        "outcomes does heads occur exactly ${k}$ time{s}?",
        "Find the exact probability that a symmetric coin, tossed ${n}$ times, shows heads ${k}$"
        " time{s} and tails in all the other tosses.",
        "A cook throws {n} buttered toasts, each of which lands on either side with probability "
        "1/2, independently. <What is the probability|How likely is it> that the number of "
        "toasts landing butter side up is exactly {k}?",
        "A prince stands before {n} doors, one after another. Behind each is, with equal "
        "probability, a dragon or a feast. Find the probability of exactly {k} feast{s}.",
        "A space probe sends {n} binary signals, and noise makes each of them, independently, a "
        "zero or a one with equal chances. <How probable is it that there will be exactly {k} "
        "one{s}?|What's the probability of exactly {k} one{s}?>",
        "A DJ lets a fair coin decide between an old song and a new song, {n} times in an "
        "evening. What is the probability that <the evening has exactly {k} old song{s}|exactly "
        "{k} old song{s} came up>?",
        "At every one of {n} forks a hiker goes left or right by tossing a fair coin. With what "
        "probability does the hiker turn left exactly {k} time{s}?",
        "{n} hens each lay a brown or a white egg today, either with probability 1/2 and "
        "independently. <Find the chance of exactly {k} brown egg{s}.|What is the chance of "
        "exactly {k} brown egg{s}?>",
        "The price of a share goes up or down every day, with equal probability and "
        "independently. Over {n} days, what is the probability that it goes up on exactly {k} of"
        " them?",
        "In an office {n} people vote by pure chance, yes or no with the same probability. "
        "Determine the probability of exactly {k} yes vote{s}.",
        "A penalty is converted by {person} with probability one half, independently each time. "
        "What's the probability of exactly {k} goal{s} from {n} penalties?",
        "In a board game one moves forward on heads and backward on tails. {friend} tosses the "
        "fair coin {n} times. How likely is it that {friend} makes exactly {k} forward move{s}?",
        "A shop hides, with probability one half and independently, a sticker in each of {n} "
        "cereal packs. {person} buys them all. What is the probability that the number of "
        "stickers is <exactly {k}|{k}, neither more nor less>?",
    ),
    unseen_wordings=(
        "A fair coin is tossed {n} times. Find the probability that it lands heads exactly {k} "
        "time{s}.",
        "{n} fair coin flips, P(number of heads = {k})?",
        "Say I flip an ordinary coin {n} times in a row. How likely is it that heads comes up "
        "exactly {k} time{s}, as a fraction?",
        "{person} and {friend} toss a fair coin {n} times. {person} gets a point whenever it "
        "shows heads, {friend} gets a point whenever it shows tails. What is the probability that "
        "the final score of {person} is exactly {k}?",
        "Someone throws {n} fair coins on the table at once. With what probability is the number "
        "of coins showing heads equal to {k}?",
    ),
    plans=(
        "We choose which {k} of the {n} trials succeed and divide by the number of all outcomes, "
        "a power of two.",
        "There are {n} fair trials. Exactly {k} successes have the probability of a binomial "
        "coefficient over a power of two.",
        "All sequences of {n} results are equally likely. We count those with exactly {k} of one "
        "kind.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            from math import comb
            print(Fraction(comb({n}, {k}), 2**{n}))
        """),
        code("""
            from fractions import Fraction
            hits = sum(bin(i).count("1") == {k} for i in range(2**{n}))
            print(Fraction(hits, 2**{n}))
        """),
    ),
    slips=(
        Slip(
            code("""
                from math import comb
                print(Fraction(comb({n}, {k}), 2**{n}))
            """),
            "`Fraction` was not imported. It is in the module `fractions`.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                print(Fraction(comb({n}, {k}) / 2**{n}))
            """),
            "`comb` has to be imported from `math`. Also, the numerator and denominator should be "
            "two arguments.",
        ),
        Slip(
            code("""
                from fractions import Fraction
                from itertools import product
                flips = product("HT", repeat={n})
                print(Fraction(flips.count("H"), len(flips)))
            """),
            "An iterator can neither count nor tell its length. Let us count with binary numbers "
            "instead.",
            fix=1,
        ),
        Slip(
            code("""
                from fractions import Fraction
                from math import comb
                print(Fraction(comb({n}), 2**{n}))
            """),
            "`comb` needs both {n} and {k}.",
        ),
    ),
    conclusions=(
        "The probability is $\\boxed{{answer}}$.",
        "So the chance of exactly {k} out of {n} is $\\boxed{{answer}}$.",
        "Exactly {k} successes in {n} trials have the probability $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Of all sequences of {n} results, exactly those count that have {k} of the wanted kind. "
        "Dividing the binomial coefficient by the power of two gives $\\boxed{{answer}}$.",
        "The number of successes is binomial with {n} trials and probability one half. The "
        "probability of {k} successes is $\\boxed{{answer}}$.",
    ),
)
