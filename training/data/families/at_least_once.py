"""The probability of at least one success in independent tries."""

from fractions import Fraction
from math import gcd
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    while True:
        a, b = number(random, 1, 20), number(random, 2, 40)
        if random.random() < 0.25:
            a, b = random.choice(((1, 6), (1, 2), (1, 4), (1, 10), (1, 5), (1, 8), (1, 20), (1, 3)))
        if a < b and (gcd(a, b) == 1 or random.random() < 0.1):
            break
    return {"a": a, "b": b, "n": number(random, 2, 10), "are": "is" if a == 1 else "are"}


def answer(a: int, b: int, n: int, are: str) -> Fraction:
    chance = Fraction(0)
    for _ in range(n):
        chance += (1 - chance) * Fraction(a, b)
    return chance


FAMILY = Family(
    name="at_least_once",
    draw=draw,
    answer=answer,
    wordings=(
        "An <archer|apprentice> hits the target with probability {a}/{b} on each shot. What is "
        "the probability of at least one hit in {n} independent shots?",
        "p = {a}/{b}, n = {n} independent tries, P(at least one success) = ?",
        "The probability of success in one trial is $\\frac{{a}}{{b}}$. <Find|Determine|Compute> "
        "the probability of at least one success in ${n}$ independent trials.",
        "hey if i win with probability {a}/{b} every time i play, <whats|what is> the chance that "
        "i win at least once in {n} games? exact fraction pls",
        "A spinner has {b} equal sectors and {a} of them {are} red. It is spun {n} times. What is "
        "the probability of getting red at least once?",
        "at least 1 hit in {n} shots, p(hit) = {a}/{b}, <prob?|probability?>",
        "A bag holds {b} balls, of which {a} {are} blue. A ball is drawn and put back, {n} times "
        "in all. <What is the probability that blue appears at least once?|Find the probability "
        "of drawing blue at least once.>",
        "<Compute|Evaluate|Find> $1 - \\left(1 - \\frac{{a}}{{b}}\\right)^{{n}}$.",
        "Let $X \\sim B({n}, \\frac{{a}}{{b}})$ be binomially distributed. <Find|Compute> $P(X "
        "\\geq 1)$.",
        "X ~ Bin(n={n}, p={a}/{b}), P(X>=1)=?",
        "A <fair |>die has {b} equally likely faces, and {a} of the faces {are} marked with a "
        "star. How likely is it that {n} rolls show a star at least once?",
        "It rains on any given day with probability {a}/{b}, independently of the other days. What "
        "is the probability that it rains on at least one of {n} days?",
        "{person} <makes|scores> a free throw with probability {a}/{b}. What is the probability "
        "that at least one of {n} independent throws goes in?",
        "A seed germinates with probability {a}/{b}. {person} plants {n} such seeds, independent "
        "of each other. How likely is it that at least one <of them |>germinates?",
        "1-(1-{a}/{b})^{n} <as a fraction|exact>",
        "How likely is at least one prize? {friend} opens {n} packets, and each contains a prize "
        "with probability {a}/{b}, independently of the rest.",
        "Each of {n} machines breaks down during a <week|month> with probability {a}/{b}, "
        "independently. Determine the probability that at least one breaks down.",
        "<Calculate|Work out> the probability that an event of probability ${a}/{b}$ occurs at "
        "least once in ${n}$ independent repetitions.",
        "chance per attempt {a} in {b}, {n} attempts, success at least once?",
        "In a game, the chance that a chest contains a gem is {a} in {b}. {person} opens {n} "
        "chests, all independent. With what probability is there at least one gem?",
        "The probability that a bus is late is {a}/{b}, the same and independent every day. Give "
        "the probability that the bus is late at least once in {n} days.",
        "If a single try works with probability {a}/{b}, what is the probability that not all of "
        "{n} independent tries fail?",
        "we roll a fair dice with {b} sides {n} times, {a} of the sides {are} green and the rest "
        "white. whats the probability of seeing green at least one time",
        "Suppose that events $A_1, \\ldots, A_{{n}}$ are independent and each has probability "
        "${a}/{b}$. What is the probability that at least one of them occurs?",
        "A goalkeeper saves a penalty with probability {a}/{b}. Today there are {n} penalties, "
        "independent of one another. Find the probability that at least one is saved.",
        "My alarm clock fails on {a} of {b} mornings, at random and independently. What is the "
        "probability that it fails at least once in {n} mornings?",
        "An answer guessed at random is right with probability {a}/{b}. {person} guesses all {n} "
        "answers of a test. What's the probability that one or more are right?",
        "can you help me? a dart lands in the middle with probability {a}/{b}, i throw {n} darts "
        "independently, probability that at least one lands in the middle?",
        "P(none) is ((b-a)/b)^n with a = {a}, b = {b}, n = {n}. P(at least one) = ?",
        "At least one of {n} light bulbs is faulty with what probability, if each bulb is faulty "
        "with probability {a}/{b} independently of the others?",
        "A trap catches a mouse each night with probability $\\frac{{a}}{{b}}$, independently of "
        "other nights. State the probability that it catches a mouse at least once in {n} nights.",
        "For {n} nights {friend} looks for shooting stars. On each night, independently, one is "
        "seen with probability {a}/{b}. What is the probability that at least one night is lucky?",
        "draw with replacement {n} times from {b} cards, {a} winning. P(>= 1 winning card)?",
        "A lift gets stuck with probability {a}/{b} per ride. What, as an exact fraction, is the "
        "probability that it gets stuck on at least one of {n} independent rides?",
        "p={a}/{b} n={n} P(X \\ge 1)",
        "1-({b}-{a})^{n}/{b}^{n}",
        "1 - (1-p)^n, p={a}/{b}, n={n}, <exact|fraction>",
        "chance of <a win or more|some win>, {n} goes, {a}/{b} each",
        "<prob|chance as a fraction> not all fail, {n} tries, success {a}/{b}",
        "{a} in {b}, {n} times, at least once?",
        "success p {a}/{b}, tries {n}, one or more <successes|hits> prob",
        "any hit in {n} shots @ {a}/{b} each <prob|chance>?",
        "complement of zero successes, n {n}, p {a}/{b} = ?",
        "bernoulli {n} trials, p={a}/{b}, prob some success",
        "{b} tickets {a} winners, draw {n}x w/ replacement, P(win at least once)",
        "hit prob {a}/{b}, {n} indep shots, P(not only misses) = ?",
        "So basically each time there's a chance of {a} in {b} that it works, and I get {n} goes"
        " that don't affect each other. <How likely is it|What's the probability> it works at "
        "least one time? Fraction please.",
        "My kid's worksheet says the probability of rain is {a}/{b} on each of {n} days, all "
        'independent, and asks for "rain on one day or more". What\'s that as a fraction?',
        "ok I think you do one minus the probability of nothing at all, right? it's {n} "
        "independent tries and each succeeds with {a}/{b}. <what comes out|whats the result> "
        "exactly",
        "My dad fishes at the same pond and says that with each cast his chance of a bite is {a}"
        " in {b}. He'll do {n} casts, independent ones. <Chance of|What's the probability of> "
        "one bite or more?",
        'our stats teacher loves the words "at least". tonight it\'s {n} independent trials, '
        "each with success probability {a}/{b}, at least one success. <what's the "
        "probability|exact probability please>?",
        "I'm calling the radio quiz on {n} evenings. They put me through with probability "
        "{a}/{b}, independently each evening. What's my probability of getting through at all?",
        "Listen, a wheel has {b} equal fields, and {a} of those {are} gold. You spin it {n} "
        "times. How probable is it that gold comes up, be it once or more often?",
        "I told {friend} it's not just adding up. The cat wakes me on any night with probability"
        " {a}/{b}, independent of the rest, and we look at {n} nights. So what's the exact "
        "probability of being woken at least once?",
        "Can someone explain how you'd do this: the event happens with probability {a}/{b} per "
        "try, there are {n} tries and no memory. I want it to happen, once is enough. "
        "<Probability?|With what probability do I get it?>",
        "Let $Y$ be the number of successes in ${n}$ independent Bernoulli trials with parameter"
        " $p = \\frac{{a}}{{b}}$. <Evaluate|State> $\\Pr(Y > 0)$.",
        "Compute $\\sum_{k=1}^{{n}} \\binom{{n}}{k} p^k (1 - p)^{{n} - k}$ for $p = {a}/{b}$.",
        "The independent events $E_1, \\ldots, E_{{n}}$ have $P(E_i) = \\frac{{a}}{{b}}$ for "
        "every $i$. Find $P(E_1 \\cup \\cdots \\cup E_{{n}})$.",
        'What is the probability that the complement of "no success in ${n}$ independent '
        'trials" occurs, if each trial succeeds with probability ${a}/{b}$?',
        "An urn contains ${b}$ balls, ${a}$ of which {are} white. Drawing ${n}$ times with "
        "replacement, determine the probability that the sample contains a white ball.",
        "Let $q = 1 - \\frac{{a}}{{b}}$ be the probability of failure in a single trial. "
        "<Determine|Calculate> the probability $1 - q^{{n}}$ of one or more successes in ${n}$ "
        "independent trials.",
        "${n}$ numbers are chosen independently and uniformly from $\\{1, \\ldots, {b}\\}$, "
        "repetition being allowed. Determine the probability that at least one of them is at "
        "most ${a}$.",
        "A random experiment has an outcome $\\omega$ of probability ${a}/{b}$. If it is "
        "repeated ${n}$ times independently, with which probability is $\\omega$ observed one or"
        " more times?",
        "A pastry cook hides almonds: any bun contains one with probability {a}/{b}, "
        "independently of all the other buns. {person} eats {n} buns. <What is the probability "
        "that {person} finds an almond?|Find the probability that {person} finds some almond.>",
        "A knight must pass {n} sleeping trolls. Each of them, independently, wakes up with "
        "probability {a}/{b}. What is the probability that <at least one troll|some troll> wakes"
        " up?",
        "A telescope scans {n} stars. Around each, a planet is found with probability {a}/{b}, "
        "independently. <How probable is the discovery of one planet or more?|Give the "
        "probability that one or more planets are found.>",
        "{n} letters leave an office, and each gets lost with probability {a}/{b} regardless of "
        "the others. What is the probability that not every letter arrives?",
        "A drummer drops a stick in a song with probability {a}/{b}. There are {n} songs in "
        "tonight's concert, and they are independent. <With what probability does the drummer "
        "drop a stick tonight?|What's the probability of a dropped stick tonight?>",
        "A hen lays an egg on a given morning with probability {a}/{b}, independently from "
        "morning to morning. Over {n} mornings, how likely is it that there is any egg?",
        "On the way to work {person} meets {n} traffic lights, each of them red with probability"
        " {a}/{b}, independently. <What is the probability of having to stop?|What's the chance "
        "of at least one red light?>",
        "A defender gets a yellow card in a match with probability {a}/{b}, and the matches are "
        "independent. Determine the probability that the defender <is booked|sees yellow> at "
        "least once in {n} matches.",
        "A slot machine pays out with probability {a}/{b} at each pull. {person} has enough "
        "coins for {n} pulls. What is the probability that it pays out <once or more|at least a "
        "single time>?",
        "The flight to the islands is cancelled on any day with probability {a}/{b}, all days "
        "being independent. {friend} has booked flights on {n} days. With what probability is at"
        " least one <cancelled|called off>?",
        "From a deck of {b} cards, {a} of which {are} jokers, {person} draws a card, shuffles it"
        " back in and repeats, until {n} draws are done. What's the probability that a joker was"
        " <among the drawn cards|seen>?",
    ),
    unseen_wordings=(
        "A fisherman catches something on {a} out of {b} casts on average, each cast being "
        "independent. What is the probability that {n} casts are not all in vain?",
        "success prob {a}/{b}; {n} trials; >= 1 success?",
        "hi! my printer jams with probability {a}/{b} on every page, independently. what is the "
        "probability of at least one jam when i print {n} pages?",
        "An experiment succeeds with probability $p = \\frac{{a}}{{b}}$ and is repeated ${n}$ "
        "times independently. Compute the probability of one or more successes.",
        "A wheel has {b} equally likely numbers, {a} of which {are} lucky. Find the probability "
        "that a lucky number comes up at least once in {n} turns.",
        "What is the probability that {person}, who solves each riddle with probability {a}/{b} "
        "independently of the others, solves at least one of {n} riddles?",
        "P(hit) = {a}/{b} each time, independent, {n} times. P(hit at least once)?",
    ),
    plans=(
        "The complement is that all {n} tries fail, each with probability 1 - {a}/{b}.",
        "At least one success is the opposite of {n} failures in a row. We subtract their "
        "probability from one, with {a}/{b} for a success.",
        "We compute 1 - (({b} - {a})/{b})^{n} as an exact fraction.",
    ),
    programs=(
        code("""
            from fractions import Fraction
            print(1 - (1 - Fraction({a}, {b}))**{n})
        """),
        code("""
            from fractions import Fraction
            fail = Fraction({b} - {a}, {b})
            print(1 - fail**{n})
        """),
        code("""
            from sympy import Rational
            print(1 - (1 - Rational({a}, {b}))**{n})
        """),
    ),
    slips=(
        Slip(
            "print(1 - (1 - Fraction({a}, {b}))**{n})",
            "`Fraction` was never imported. Import it from `fractions`.",
        ),
        Slip(
            "from fractions import Fraction\nprint(1 - fail**{n})",
            "`fail` is not defined. It is the probability that one try fails.",
            fix=1,
        ),
        Slip(
            "from math import Fraction\nprint(1 - (1 - Fraction({a}, {b}))**{n})",
            "The module `math` has no `Fraction`. Let us use sympy's `Rational`.",
            fix=2,
        ),
    ),
    conclusions=(
        "The probability is $\\boxed{{answer}}$.",
        "So at least one success has probability $\\boxed{{answer}}$.",
        "It happens at least once with probability $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "All {n} tries fail with the {n}-fold product of 1 - {a}/{b}. The complement has "
        "probability $\\boxed{{answer}}$.",
        "Take the probability of a failure, one minus {a}/{b}, to the power {n} and subtract it "
        "from one. This gives $\\boxed{{answer}}$.",
    ),
)
