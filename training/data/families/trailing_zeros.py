"""The zeros at the end of a factorial."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {"n": number(random, 5, 1400)}


def answer(n: int) -> int:
    zeros = 0
    for k in range(1, n + 1):
        while k % 5 == 0:
            k //= 5
            zeros += 1
    return zeros


FAMILY = Family(
    name="trailing_zeros",
    draw=draw,
    answer=answer,
    wordings=(
        "How many zeros does {n}! end <with|in>?",
        "<trailing zeros|number of trailing zeroes> of {n}!<|?>",
        "<Find|Determine|Compute> the number of trailing zeros in ${n}!$.",
        "With how many zeros does the number {n} factorial <end|finish>?",
        "Determine the <largest|greatest> integer $k$ such that $10^k$ divides ${n}!$.",
        "<hey |so |>how many 0s are at the end of {n}!",
        "The product 1*2*3*...*{n} is written out. How many zeros are at its end?",
        "{n}! ends in how many <zeros|zeroes>?",
        "Count the consecutive zeros at the end of ${n}!$ in decimal notation.",
        "What's the highest power of 10 <dividing|that divides> {n}!? Give the exponent.",
        "How often can {n}! be divided by 10 without remainder?",
        "number of zeroes at the end of factorial {n}",
        "Multiply all <integers|whole numbers> from 1 to {n}. How many zeros are at the right end "
        "of the <product|result>?",
        "What is the exponent of 5 in the prime factorisation of {n}!, which is also the number "
        "of zeros at its end?",
        "The number of orders in which {n} different {things} can be lined up is written out in "
        "full. In how many zeros does it end?",
        "{person} <computes|writes out> {n}! and crosses out every zero at the right end, up to "
        "the first other digit. How many zeros <are crossed out|does this remove>?",
        "Let $v$ be the largest exponent for which ${n}! / 10^v$ is <an integer|a whole number>. "
        "<What is $v$?|Find $v$.>",
        "From the units digit of {n}! up to its last digit other than 0, how many zeros does one "
        "<pass|skip>?",
        "{n} factorial is divided by 10 as long as the result stays <whole|an integer>. How many "
        "divisions are <made|possible>?",
        "If ${n}! = m \\cdot 10^k$ with an integer $m$ that is not <divisible by|a multiple of> "
        "$10$, <find $k$.|what is $k$?>",
        "count of factors 10 in the product 1 * 2 * ... * {n}",
        "A program prints the exact value of $1 \\cdot 2 \\cdot 3 \\cdots {n}$. How long is the "
        "block of zeros at its end?",
        "n = {n}. <zeros at the end of n!|n! has how many terminal zeros>?",
        "How many times does the <factor|number> 10 go into {n}! <evenly|exactly>?",
        "<Written|When written> in base ten, {n}! has a tail of zeros. <How many zeros does the "
        "tail have?|What is the length of this tail?>",
        "fact({n}), 0s on the right side, cnt=?",
        "{n}//5 + {n}//25 + {n}//125 + ... <=?|= ??>",
        "s = str({n}!); len(s) - len(s.rstrip('0')) =?",
        "My calculator app shows huge numbers in full. I typed {n}, <pressed|tapped> the "
        "factorial key and scrolled all the way to the right. How long is the run of zeros "
        "there?",
        "How many noughts may we drop? At school we multiplied 1 by 2, then by 3, then by 4, "
        "and kept going up to {n}. The teacher said we can leave out the noughts after the last "
        "other digit.",
        "In my shop game the price starts at one coin, and in round k it gets multiplied by k. "
        "I've just finished round {n}. The price tag <closes with|has> a long block of zeros on "
        "its right. How many zeros are in that block?",
        "{friend} imagines a kitchen with {n}! grains of rice. Each day exactly one tenth of "
        "the grains is kept. For how many days does this <work|go well> without breaking a "
        "grain?",
        "Determine $\\sum_{i \\ge 1} \\lfloor {n} / 5^i \\rfloor$, Legendre's expression for "
        "the number of zeros closing ${n}!$.",
        "Let $z(m)$ be the largest $e$ with $m \\equiv 0 \\pmod{10^e}$. State $z({n}!)$.",
        "{n}! zeros at end",
        "<ending|trailing> 0s {n} factorial",
        "# of zeroes {n}! finishes with",
        "how many 10s in {n}!",
        "v10({n}!) <=|is> ?",
        "n! n={n} trailing zero count",
        "{n}! how many noughts <at the back|on the end>",
        "max k: 10^k | {n}!",
        "math.factorial({n}) trailing zeros",
        "zeros behind last nonzero digit of {n}!",
        "legendre p=5 n={n} sum",
        "0s after the last other digit, {n}!",
        "So in maths club we had this one: take {n} factorial, don't calculate it, and say how "
        "many zeros are on the end. What's the answer?",
        "my son has to <find|work out> how many zeros {n}! ends with and his calculator just "
        "shows an error. Can you help?",
        "I know it's about counting fives, the zeros at the end of {n} factorial I mean, but I "
        "always forget the twenty-fives. How many are there <really|in total>?",
        "Ok I asked the computer for {n}! and it spat out this monster with a whole bunch of "
        "zeros at the back. I lost count. How many should there be?",
        "a friend at work bet me I couldn't say how many times you can chop a zero off the end "
        "of {n}!. Well, how many <times|is it>?",
        "Our professor likes trick questions. Today: 1 times 2 times 3 and so forth until {n}, "
        "how many noughts has it got at its tail?",
        "I was told in an interview to give the number of trailing zeroes of {n}! without code. "
        "What would've been right?",
        "you know factorials, right? So {n}! is even and ends in zero, but I want to know how "
        "many zeros, like, in a row at the end.",
        "We're doing prime factors and I need the power of ten <hidden|sitting> inside {n}!, "
        "just the exponent. What is it?",
        "<Find|Determine> the largest integer $m \\ge 0$ such that ${n}!$ is a multiple of $10^m$.",
        "In how many zeros does the decimal representation of $\\prod_{k=1}^{{n}} k$ terminate?",
        "Let $P$ be the product of the first ${n}$ positive integers. <Find|State> the number of"
        " zeros <at the end of|that terminate> $P$.",
        "Compute $\\min(v_2({n}!), v_5({n}!))$, where $v_p(x)$ is the exponent of the prime $p$ "
        "in $x$.",
        "The integer $N = {n}!$ is written in decimal. How many digits $0$ follow its last "
        "nonzero digit?",
        "Without computing ${n}!$, <decide|determine> how many of its final digits, counted from"
        " the right up to the first nonzero one, are zero.",
        "For which greatest $e$ is $\\frac{{n}!}{2^e 5^e}$ still an integer?",
        "Define $f(x)$ as the number of consecutive zeros at the right end of $x$. Evaluate "
        "$f({n}!)$.",
        "The number of possible batting orders for {n} players is printed on a banner. How many "
        "zeros does the sign painter need at the end of the number?",
        "A dragon owns {n}! gold coins and packs them in sacks of ten, the sacks in chests of "
        "ten, the chests in wagons of ten, and so on, as long as nothing is left over. How many "
        "times does the packing work out?",
        "A librarian <computes|calculates> in how many ways {n} different books can stand on a "
        "shelf. Her number has a string of zeros on its right side. How long is this string?",
        "A bacteria colony starts as one cell. On day k each cell turns into k cells. After day "
        "{n}, the lab notes the exact number of cells. How many zeros are there at the end of "
        "the note?",
        "{person} shuffles a deck of {n} different cards and wonders about the number of "
        "possible orders. Written out, how many zeros stand at its end?",
        "In a bank's joke contract, the debt of one dollar is doubled in year two, tripled in "
        "year three, and in general multiplied by k in year k. When year {n} is over, how many "
        "zeros close the exact amount?",
        "The choir has {n} singers, and the number of ways to line them up is {n}!. {friend} "
        "writes that number on a strip of paper and snips off the zeros from the right. How many"
        " zeros <fall off|go into the bin>?",
        "A wheel of cheese could be split evenly among {n}! mice. Instead, groups of ten mice "
        "form a family, ten families form a clan, and each time ten of one level make the next, "
        "until it no longer comes out even. How many levels above the single mice are there?",
        "A train yard can order its {n} wagons in {n}! ways. The station master rounds nothing "
        "and chalks the whole number on the wall. How many noughts does he chalk in a row at the"
        " very end?",
        "{person} multiplies the page numbers of a book with {n} pages, from page 1 to the last."
        " What number of zeros stands at the right end of the product?",
        "An astronomer's file counts the {n}! ways to visit {n} stars, one after the other. How "
        "often can this count be shortened by a final zero?",
    ),
    unseen_wordings=(
        "If you erase the final zeros of {n}!, how many digits disappear?",
        "Reading $n!$ for $n = {n}$ from the right, how many 0 digits precede the first nonzero "
        "digit?",
        "{n} factorial, zero digits at the tail, count them",
        "Determine the number of consecutive zeros with which the decimal representation of {n}! "
        "ends.",
        "how many trailing zeros in {n}!",
        "If I multiply together all the whole numbers from 1 to {n}, how many zeros will be at "
        "the very end of the result?",
        "{person} has the computer print {n} factorial and, starting from the right, counts the "
        "zeros before the first digit that isn't a zero. How many zeros does {person} count?",
        "How often can the number {n}! be divided by 10 before the result is no longer an integer?",
    ),
    plans=(
        "Every zero at the end of {n}! is a factor 10 of it.",
        "We need the number of zeros at the end of {n}!.",
        "The zeros at the end of the factorial of {n} are to be counted.",
    ),
    programs=(
        code("""
            n, zeros = {n}, 0
            while n:
                n //= 5
                zeros += n
            print(zeros)
        """),
        code("""
            from math import factorial
            s = str(factorial({n}))
            print(len(s) - len(s.rstrip("0")))
        """),
    ),
    slips=(
        Slip(
            code("""
                s = str(factorial({n}))
                print(len(s) - len(s.rstrip("0")))
            """),
            "`factorial` was never imported. Import it and try again.",
            fix=1,
        ),
        Slip(
            code("""
                from math import factorial
                s = factorial({n})
                print(len(s) - len(s.rstrip("0")))
            """),
            "An integer has no length. Turn it into a string first.",
            fix=1,
        ),
        Slip(
            "print(str({n}!).count('0'))",
            "Python has no operator `!`. Count the factors 5 instead, without the factorial.",
        ),
        Slip(
            "from sympy import factorial\nprint(factorial({n}).trailing_zeros())",
            "There is no such method. Let us count the factors 5 directly.",
        ),
    ),
    conclusions=(
        "The number of zeros at the end is $\\boxed{{answer}}$.",
        "So {n}! ends in $\\boxed{{answer}}$ zeros.",
        "There are $\\boxed{{answer}}$ trailing zeros.",
    ),
    reasoning=(
        "A zero needs a factor 2 and a factor 5, and the factors 5 are rarer. Count the multiples "
        "of 5, 25, 125 and so on up to {n}. Together they give $\\boxed{{answer}}$.",
        "By Legendre's formula the exponent of 5 in {n}! is $\\boxed{{answer}}$.",
    ),
)
