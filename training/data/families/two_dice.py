"""A probability with two dice."""

import re
from collections.abc import Callable
from fractions import Fraction
from random import Random

from training.data.family import Family, Numbers, Slip, code, render

CONDITIONS: dict[str, tuple[str, Callable[[set[int], int, int], set[int]]]] = {
    "exactly": ("r == {s}", lambda sums, _, s: sums & {s}),
    "at least": ("r >= {s}", lambda sums, _, s: sums - set(range(s))),
    "no less than": ("r >= {s}", lambda sums, _, s: sums - set(range(s))),
    "at most": ("r <= {s}", lambda sums, _, s: sums & set(range(s + 1))),
    "no more than": ("r <= {s}", lambda sums, _, s: sums & set(range(s + 1))),
    "more than": ("r > {s}", lambda sums, _, s: sums - set(range(s + 1))),
    "over": ("r > {s}", lambda sums, _, s: sums - set(range(s + 1))),
    "less than": ("r < {s}", lambda sums, _, s: sums & set(range(s))),
    "under": ("r < {s}", lambda sums, _, s: sums & set(range(s))),
    "anything but": ("r != {s}", lambda sums, _, s: sums - {s}),
    "either {low} or": ("r in ({low}, {s})", lambda sums, low, s: sums & {low, s}),
    "neither {low} nor": ("r not in ({low}, {s})", lambda sums, low, s: sums - {low, s}),
    "at least {low} and at most": (
        "{low} <= r <= {s}",
        lambda sums, low, s: sums & set(range(low, s + 1)),
    ),
    "more than {low} but less than": (
        "{low} < r < {s}",
        lambda sums, low, s: sums & set(range(low + 1, s)),
    ),
}
"""What `how` says before the number s, the same for a roll r in Python, and the sums that fit."""


def draw(random: Random) -> Numbers:
    how = random.choice(list(CONDITIONS))
    while True:
        low, s = sorted(random.sample(range(2, 13), 2))
        values = {"low": low, "s": s}
        said, test = render(how, values), render(CONDITIONS[how][0], values)
        if 0 < answer(s, said, test) < 1:
            return {"s": s, "how": said, "test": test}


def answer(s: int, how: str, test: str) -> Fraction:
    low = re.search(r"\d+", how)
    _, fitting = CONDITIONS[re.sub(r"\d+", "{low}", how)]
    sums = fitting(set(range(2, 13)), int(low[0]) if low else 0, s)
    return Fraction(sum(6 - abs(total - 7) for total in sums), 36)


FAMILY = Family(
    name="two_dice",
    draw=draw,
    answer=answer,
    decoration=("how",),
    wordings=(
        "Two <dice|fair dice> are <rolled|thrown>. What is the probability that the sum is {how} "
        "{s}?",
        "<probability|chance> of rolling {how} {s} with two dice<|, sum of both>",
        "<Find|Compute|Determine> the probability that the total of two fair six-sided dice is "
        "{how} {s}.",
        "<hey |so |>what are the chances that two dice add up to {how} {s}? as a fraction",
        "If you <throw|roll> two standard dice, how likely is a sum of {how} {s}?",
        "P(sum of 2 dice is {how} {s})?",
        "A pair of fair dice is tossed. Give the probability, as a fraction, of a total of {how} "
        "{s}.",
        "Let $X$ and $Y$ be two independent rolls of a fair die. What is the probability that $X "
        "+ Y$ is {how} ${s}$?",
        "In a board game you move forward by the sum of two dice. What is the probability of "
        "moving {how} {s} squares?",
        "Determine the probability that the numbers on two dice sum to {how} {s}.",
        "Two cubes with faces 1 to 6 are rolled and the points are added. What's the probability "
        "of getting {how} {s} points?",
        "You win if your two dice show {how} {s} together. What is your chance of winning?",
        "Compute the chance, as a common fraction, that rolling two dice gives {how} {s} in total.",
        "{person} rolls <one die twice|a die two times> and adds the results. How "
        "<likely|probable> is it that the sum is {how} {s}?",
        "Of the 36 <equally likely |>outcomes of two dice, what fraction has a sum of {how} {s}?",
        "{person} rolls a red die and a blue die. What's the probability for a total of {how} {s}?",
        "2d6, total {how} {s}: probability?",
        "A die with the numbers 1 to 6 is thrown by {person} and another one by {friend}. With "
        "what probability is the sum of both numbers {how} {s}?",
        "sum of two <dice|fair dice>: {how} {s}. <what's the probability|how likely is that>?",
        "{person} gets <a prize|a point|an extra turn> whenever two dice total {how} {s}. "
        "<What|Which> fraction of all throws is that in the long run?",
        "Two integers are chosen independently and uniformly from 1, 2, 3, 4, 5, 6. What is the "
        "probability that they add up to {how} {s}?",
        "Roll two dice, add the <pips|spots|eyes>. Probability that the result is {how} {s}?",
        "Let $S$ be the sum of the <numbers|spots> on two fair dice. Find the probability of the "
        "event that $S$ is {how} {s}.",
        "{friend} bets that the next throw of two dice will <total|sum to> {how} {s}. What is the "
        "probability that {friend} is right?",
        "In a 6 by 6 table of the sums of two dice, one cell is picked at random. What is the "
        "chance that the number in it is {how} {s}?",
        "D1 + D2 {how} {s}, P=?",
        "dice x2, sum {how} {s}, prob =?",
        "p(d6 + d6: {how} {s}) =? (a/b)",
        "I'm stuck in jail in our family board game. To get out I need a sum of {how} {s} with "
        "the pair of dice. What is the probability that I <get out|am freed> on my next throw?",
        "How likely is it that I do the dishes tonight? {friend} made me roll two normal dice. "
        "If they add up to {how} {s}, the <kitchen|washing-up> is mine.",
        "At the school fair {person} runs a stall. Visitors throw two ordinary dice and add "
        "them, and a total of {how} {s} <earns|brings> a lollipop. What is a visitor's "
        "probability of getting one?",
        "My phone has an app with two virtual dice, both fair and with 1 to 6. I tap once and "
        "add the two numbers. With what probability do I <see|get> {how} {s}?",
        "Let $\\Omega = \\{1, \\ldots, 6\\}^2$ carry the uniform distribution. Determine the "
        "probability of those $(i, j)$ for which $i + j$ is {how} ${s}$.",
        "The law of $Z$ is the convolution of two discrete uniform laws on $\\{1, 2, 3, 4, 5, "
        "6\\}$. State the probability that $Z$ is {how} ${s}$.",
        "2 dice sum {how} {s} probability as fraction",
        "prob two dice add to {how} {s}",
        "pr(X+Y is {how} {s}), X, Y fair dice",
        "total {how} {s} w/ 2 dice, <chance|probability>?",
        "2x d6 {how} {s} p?",
        "dice roll (two), result {how} {s}, likelihood",
        "favourable/36 for two dice totalling {how} {s}",
        "two six sided dice, sum: {how} {s}, P as a/b",
        "how probable is {how} {s} from a pair of dice (added)",
        "sum = {how} {s}; dice = 2; probability = ?",
        "dice pair, spots together {how} {s}, <chances|prob>",
        "what fraction of 2-dice throws come to {how} {s}",
        "So we're playing with two dice at home and I bet on a total of {how} {s}. What are my "
        "chances, as a fraction?",
        "My kid's worksheet says two dice are thrown and you add them up, and it wants the "
        "probability of {how} {s}. Is there a quick way, and what is it?",
        "I play backgammon a lot, and I'd like to know how probable it is that my two dice come "
        "to {how} {s} altogether. <What's the fraction?|Can you tell me?>",
        "okay, you shake two dice in a cup, right, and count all the dots. The dots are {how} "
        "{s} together, how likely's that?",
        "Our statistics teacher had us throw a pair of dice over and over and note whether the "
        "sum was {how} {s}. What share should we have got in theory?",
        "my sister says {how} {s} is a good bet for the sum of two dice. I'd rather know the "
        "exact probability. Tell me?",
        "I run a role-playing group, and a spell works if the two six-sided dice add up to {how}"
        " {s}. What's the probability that it works?",
        "Somebody help, two fair dice, we have to count the pairs where the sum is {how} {s} and"
        " divide by all the pairs. What do you get?",
        "you know Monopoly? I've got to move {how} {s} fields with the two dice or I'm broke. "
        "What's the chance I do?",
        "Two fair cubical dice, numbered 1 to 6, are thrown and the scores added. "
        "<Calculate|Work out> the probability that the total score is {how} {s}.",
        "Let $(a, b)$ be drawn uniformly at random from $\\{1, 2, 3, 4, 5, 6\\}^2$. Find $P(a + "
        "b \\text{ is {how} } {s})$.",
        "An experiment consists of rolling two distinguishable dice. Let $E$ be the event that "
        "the sum of the faces is {how} ${s}$. Compute $P(E)$.",
        "What is the ratio of the number of outcomes with sum {how} ${s}$ to the number of all "
        "outcomes when two dice are cast?",
        "Let $T$ be the sum of two independent random variables, each uniform on the integers "
        "from $1$ to $6$. With which probability is $T$ {how} ${s}$?",
        'Give, in lowest terms, the probability of the event "the sum is {how} {s}" for a '
        "throw of two unbiased dice.",
        "The generating function of the sum of two dice is $\\left(\\frac{x + x^2 + x^3 + x^4 + "
        "x^5 + x^6}{6}\\right)^2$. Find the total of the coefficients of those powers $x^k$ "
        "whose exponent $k$ is {how} ${s}$.",
        "A die is cast, then cast again. Determine the probability that the two numbers have a "
        "sum which is {how} ${s}$.",
        "The ferryman lets a traveller cross for free if two dice cast on the deck make a sum of"
        " {how} {s}. What is the probability of a free crossing?",
        "In a cookery show two dice decide how many spices go into the soup: their sum. How "
        "likely is it that the number of spices is {how} {s}?",
        "A coach lets {person} roll two dice and do as many push-ups as the total. What is the "
        "chance that the number of push-ups is {how} {s}?",
        "The gnomes choose who fetches water by rolling a pair of dice. If the total is {how} "
        "{s}, it is {friend}. <Find the probability that {friend} goes.|With what probability "
        "does {friend} have to go?>",
        "Each of two spinners has six equal sectors, 1 to 6. {person} spins both and adds. State"
        " the probability that the sum is {how} {s}.",
        "On the casino ship, the green field pays when the two dice show {how} {s} in sum. Which"
        " fraction of rolls, on average, does it pay?",
        "The band settles how many songs to play by adding two dice. What are the chances that "
        "they play {how} {s} songs?",
        "At the farm fair, a piglet goes to whoever throws a sum of {how} {s} with two dice. "
        "{person} throws once. How likely is {person} to go home with the piglet?",
        "A space trader's hyperdrive fires if two ordinary dice add up to {how} {s}. What is the"
        " probability that it fires at the first roll?",
        "In the office, the coffee is on {person} if the numbers on two dice come to {how} {s} "
        "in all. What's the probability that {person} pays?",
        "The hopscotch variant goes so: roll two dice, hop the total. What is the probability of"
        " having to hop {how} {s} times?",
    ),
    unseen_wordings=(
        "A red and a blue die are thrown. What fraction of the outcomes has a sum of {how} {s}?",
        "rolling a die twice and summing, the probability for {how} {s} is?",
        "Ada needs {how} {s} points from her two dice. With which probability does she succeed?",
        "Two fair six-sided dice, each with faces numbered 1 to 6, are rolled. Determine the "
        "probability that the sum of the two numbers is {how} {s}.",
        "2 fair six-sided dice, probability that the sum is {how} {s}?",
        "If I throw two six-sided dice and add what they show, how likely is it, as a fraction, "
        "that the total is {how} {s}?",
        "Let $X$ and $Y$ be the results of two fair $6$-sided dice thrown independently. Find "
        "$P(X + Y \\text{ is {how} } {s})$.",
        "In a board game {person} rolls two fair six-sided dice and wins if the two numbers add "
        "up to {how} {s}. What is the probability that {person} wins?",
        "Each of two fair dice has 6 sides, numbered from 1 to 6. Both are rolled once. Give the "
        "exact probability of getting a total of {how} {s}.",
    ),
    plans=(
        "We list the 36 outcomes and count those whose sum is {how} {s}.",
        "Of the 36 outcomes of two dice we count the ones with a sum of {how} {s}.",
        "We need the share of the 36 outcomes where the sum is {how} {s}.",
    ),
    programs=(
        code("""
            from sympy import Rational
            rolls = [a + b for a in range(1, 7) for b in range(1, 7)]
            good = sum(1 for r in rolls if {test})
            print(Rational(good, len(rolls)))
        """),
        code("""
            from fractions import Fraction
            from itertools import product
            good = [r for r in map(sum, product(range(1, 7), repeat=2)) if {test}]
            print(Fraction(len(good), 36))
        """),
    ),
    slips=(
        Slip(
            code("""
                rolls = [a + b for a in range(1, 7) for b in range(1, 7)]
                good = sum(1 for r in rolls if {test})
                print(Rational(good, len(rolls)))
            """),
            "`Rational` was never imported. Import it and try again.",
        ),
        Slip(
            code("""
                from sympy import Rational
                rolls = [a + b for a in range(1, 7) for b in range(1, 7)]
                good = rolls.count({test})
                print(Rational(good, len(rolls)))
            """),
            "`r` is not defined. Count with `sum` over the rolls.",
        ),
        Slip(
            code("""
                from sympy.stats import two_dice
                print(two_dice(lambda r: {test}))
            """),
            "There is no such function. Let us go through all outcomes with `product`.",
            fix=1,
        ),
    ),
    conclusions=(
        "The probability is $\\boxed{{answer}}$.",
        "So a sum of {how} {s} has probability $\\boxed{{answer}}$.",
        "The chance is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Two dice have 36 equally likely outcomes. Counting those with a sum of {how} {s} and "
        "reducing the fraction gives $\\boxed{{answer}}$.",
        "Write the sums in a 6 by 6 table and mark those that are {how} {s}. Their share is "
        "$\\boxed{{answer}}$.",
    ),
)
