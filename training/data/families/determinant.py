"""The determinant of a 2x2 matrix."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    bound = random.choice((9, 9, 9, 9, 20, 20, 150))

    def entry() -> int:
        if random.random() < 0.05:
            return 0
        return number(random, 1, bound) * random.choice((1, 1, 1, -1))

    while True:
        a, b, c, d = (entry() for _ in "abcd")
        if (a or c) and (b or d) and (a or b) and (c or d):
            return {"a": a, "b": b, "c": c, "d": d}


def answer(a: int, b: int, c: int, d: int) -> int:
    rows = ((a, b), (c, d))
    permutations = {1: (0, 1), -1: (1, 0)}
    return sum(sign * rows[0][i] * rows[1][j] for sign, (i, j) in permutations.items())


FAMILY = Family(
    name="determinant",
    draw=draw,
    answer=answer,
    wordings=(
        "<Find|Compute|Calculate|Evaluate> the determinant of <the|the 2 by 2|the following> "
        "matrix $\\begin{pmatrix} {a} & {b} \\\\ {c} & {d} \\end{pmatrix}$.",
        "<What is|What's> the determinant of $<|A = |M = >\\begin{bmatrix} {a} & {b} \\\\ {c} & "
        "{d} \\end{bmatrix}$?",
        "<Evaluate |Compute |>$\\begin{vmatrix} {a} & {b} \\\\ {c} & {d} \\end{vmatrix}$<.| as a "
        "number.|, the determinant.>",
        "<det|determinant of|det of|Det> [[{a}, {b}], [{c}, {d}]]<|?| = ?>",
        "$\\det\\begin{pmatrix} {a} & {b} \\\\ {c} & {d} \\end{pmatrix}$ <= ?|equals what?|is what "
        "number?>",
        "hey <whats|what's|can you tell me> the <det|determinant> of the <2x2|two by two> matrix "
        "with rows {a}, {b} and {c}, {d}",
        "A <matrix|2x2 matrix|square matrix> has <first|top|upper> row ({a}, {b}) and "
        "<second|bottom|lower> row ({c}, {d}). <What is its determinant?|Find its "
        "determinant.|Determine its determinant.>",
        "The columns of a matrix are, <from left to right|in this order>, ({a}, {c}) and ({b}, "
        "{d}). <Work out|Calculate|Give> the determinant.",
        "<Let|Suppose> $A = \\left(\\begin{matrix} {a} & {b} \\\\ {c} & {d} "
        "\\end{matrix}\\right)$. <Find|Determine|Compute> <$\\det A$|$\\det(A)$|the value of "
        "$\\det A$>.",
        "If a = {a}, b = {b}, c = {c} and d = {d}, <what is the determinant of the matrix with "
        "rows (a, b) and (c, d)?|what is ad - bc?|how much is a*d - b*c?>",
        "A 2x2 matrix has {a} (top left) and {d} (bottom right) on its main diagonal, {b} in the "
        "top right corner and {c} in the bottom left. <Determinant?|What is its determinant?|Find "
        "the determinant.>",
        "A linear map of the plane sends (1, 0) to ({a}, {c}) and (0, 1) to ({b}, {d}). <By what "
        "factor does it scale oriented areas|What is its determinant|By which factor are signed "
        "areas multiplied> (negative if it reverses orientation)?",
        "<Find|Compute|Give> the product of the <two |>eigenvalues of <the matrix |>[[{a}, {b}], "
        "[{c}, {d}]]<|, counted with multiplicity|, complex ones included>.",
        "<What is|Find> the signed area of the parallelogram spanned by u = ({a}, {b}) and v = "
        "({c}, {d}), <taken as|counted> positive if v lies counterclockwise from u<?| and negative "
        "otherwise?>",
        "The cross product of ({a}, {b}, 0) and ({c}, {d}, 0) points along the z-axis. What is its "
        "<z-component|third component>?",
        "Matrix([[{a}, {b}], [{c}, {d}]]).det()<| gives?| returns what>",
        "{person} writes {a} and {b} side by side and, <below them|directly underneath>, {c} and "
        "{d}. Multiply the top left number by the bottom right one, then subtract the product of "
        "the other two. What <is the result|do you get>?",
        "What is the constant term of the characteristic polynomial $\\det(A - \\lambda I)$ of $A "
        "= \\begin{pmatrix} {a} & {b} \\\\ {c} & {d} \\end{pmatrix}$?",
        "A = [{a} {b}; {c} {d}]<,|. The determinant> |A| = <?|what?>",
        "For Cramer's rule {person} needs the determinant of the coefficients {a}, {b} (first "
        "equation) and {c}, {d} (second equation). <Compute it.|What is it?|Which value is "
        "correct?>",
        "The entries of the matrix $M$ are $m_{11} = {a}$, $m_{12} = {b}$, $m_{21} = {c}$, $m_{22} "
        "= {d}$. <Calculate|Find|State> <$\\det M$|its determinant>.",
        "A spreadsheet holds {a} in A1, {b} in B1, {c} in A2 and {d} in B2. What does "
        "=MDETERM(A1:B2) <return|show>?",
        "Given $N = \\begin{bmatrix} {a} & {b} \\\\ {c} & {d} \\end{bmatrix}$, <what is the "
        "determinant of its transpose $N^T$?|find the determinant of its transpose $N^T$.>",
        "For vectors $(u_1, u_2) = ({a}, {b})$ and $(v_1, v_2) = ({c}, {d})$, "
        "<calculate|evaluate|determine> $u_1 v_2 - u_2 v_1$.",
        "<Two-by-two determinant|2x2 determinant>, row by row: {a} {b} / {c} {d}<|. Value?|, "
        "what's its value>",
        "Is the matrix with rows <({a} {b}) and ({c} {d})|[{a}, {b}] and [{c}, {d}]> singular? To "
        "decide, <compute|work out> its determinant <as a number.|and report that number.>",
        "a11={a} a12={b} a21={c} a22={d} det=?",
        "np.linalg.det([[{a}, {b}], [{c}, {d}]]) <as exact int|without rounding> =?",
        "({a})*({d}) - ({b})*({c}) <= ?|: value?|; result?>",
        "My phone photo of the blackboard shows four numbers between two upright bars: {a} and "
        "{b} in the upper line, {c} and {d} in the lower one. I forgot what the bars mean, "
        "{friend} says determinant. So which number is it?",
        "How big is the patch, sign included? In {person}'s garden sketch two strings start at "
        "one peg, the first leading to ({a}, {b}) and the second to ({c}, {d}) as seen from it, "
        "and we take the determinant with the first string as upper row and the second as lower "
        "row.",
        "In our puzzle game four numbered tiles form a square. Upper left is {a}, upper right "
        "{b}, lower left {c}, lower right {d}. The score is upper left times lower right minus "
        "upper right times lower left. What do I <score|get>?",
        "{friend} read me the homework over the phone: first column {a} over {c}, next column "
        "{b} over {d}, take the determinant. What should <I get|come out>?",
        "Let $T \\colon \\mathbb{R}^2 \\to \\mathbb{R}^2$ be given by $T(x, y) = ({a}x {+b}y, "
        "{c}x {+d}y)$. <Determine|State> $\\det T$.",
        "Determine the value of the alternating bilinear form $\\omega(u, v) = u_1v_2 - u_2v_1$ "
        "at $u = ({a}, {b})^{\\top}$ and $v = ({c}, {d})^{\\top}$.",
        "det with entries a11..a22 = {a}, {b}, {c}, {d}",
        "2x2 det: {a}, {b} / {c}, {d}",
        "|{a} {b}; {c} {d}| <=?|value>",
        "row1 {a} {b} row2 {c} {d} determinant",
        "det(M), M=[[{a},{b}],[{c},{d}]] <find|pls>",
        "ad-bc with a={a} b={b} c={c} d={d}",
        "whats det of {{{a}, {b}}, {{c}, {d}}}",
        "matrix ({a}, {b}; {c}, {d}) det <how much|number>?",
        "sympy det [[{a}, {b}], [{c}, {d}]]",
        "upper {a} {b}, lower {c} {d}, <need|want> determinant",
        "cols ({a},{c}) ({b},{d}) det=",
        "so basically there's a little box of four numbers, {a} and {b} on top, {c} and {d} "
        "under them, and my kid's worksheet says find the determinant. <What's a determinant? I "
        "mean, what's the answer?|What should it be?>",
        "Okay, you go down the diagonal, {a} times {d}, and then you take off {b} times {c}. I "
        "always get the signs wrong. What've you got?",
        "Our lecturer said a matrix can be inverted if its determinant isn't zero. Mine's got "
        "{a} and {b} in the first row, {c} and {d} in the second. So what's the determinant?",
        "I'm coding a sprite rotation thing, and the transform's [[{a}, {b}], [{c}, {d}]]. Could"
        " you tell me its determinant, so I'd know whether it <flips|mirrors>?",
        "my friend's <stuck|hopeless> with Cramer's rule, the equations are {a}x {+b}y = "
        "something and {c}x {+d}y = something, and he needs the bottom determinant, the one of "
        "the coefficients. what is it",
        "I've a 2 by 2 array here, reading it like a page it goes {a}, {b}, {c}, {d}. I'd like "
        "its determinant, just the number.",
        "Dad, don't explain, just say it: two rows, first one's {a}, {b}, second one's {c}, {d}."
        " Determinant?",
        "The teacher asked how much bigger areas get, with a minus if it flips, when you use the"
        " matrix with {a}, {b} over {c}, {d}. That's only the determinant, isn't it? What's it "
        "come to?",
        "I was given two arrows, one to ({a}, {b}) and one to ({c}, {d}), and there's this "
        "formula x1 y2 minus x2 y1, for the signed area I guess. What comes out?",
        "Let $A \\in \\mathbb{Z}^{2 \\times 2}$ have the rows $({a}, {b})$ and $({c}, {d})$. "
        "Evaluate $\\det A$.",
        "What is $\\det(B)$ if $B = \\begin{pmatrix} {a} & {c} \\\\ {b} & {d} "
        "\\end{pmatrix}^{\\top}$?",
        "Let $f(x) = {a}x {+b}$ and $g(x) = {c}x {+d}$. <Find|Calculate> the determinant of the "
        "matrix with the coefficients of $f$ as first row and those of $g$ as second row.",
        "Calculate $\\sum_{\\sigma \\in S_2} \\mathrm{sgn}(\\sigma)\\, m_{1\\sigma(1)} "
        "m_{2\\sigma(2)}$ for $M = \\begin{pmatrix} {a} & {b} \\\\ {c} & {d} \\end{pmatrix}$.",
        "Find $\\lambda_1 \\lambda_2$, where $\\lambda_1, \\lambda_2$ are the roots of the "
        "characteristic polynomial of $\\begin{bmatrix} {a} & {b} \\\\ {c} & {d} "
        "\\end{bmatrix}$.",
        "Given column vectors $v_1 = ({a}, {c})^{\\top}$ and $v_2 = ({b}, {d})^{\\top}$, what is"
        " the value of $\\det[\\,v_1 \\; v_2\\,]$?",
        "The Moebius map $z \\mapsto \\frac{{a}z {+b}}{{c}z {+d}}$ has a coefficient matrix, "
        "read off row by row (numerator first). Compute the determinant of this matrix.",
        "If the determinant $\\left| \\begin{array}{cc} {a} & {b} \\\\ {c} & {d} \\end{array} "
        "\\right|$ equals $\\delta$, then what number is $\\delta$?",
        "A stone tablet in the sorcerer's tower has four runes: {a} and {b} in the upper row, "
        "{c} and {d} in the lower row. The door opens to whoever <says|whispers> the "
        "determinant. What is the password?",
        "The chef's grid lists grams: row soup has {a} and {b}, row sauce has {c} and {d} (minus"
        " means taken out). A bored cook treats it as a matrix and finds its determinant. Which "
        "value is right?",
        "In a football table for two teams the row of the home team shows {a} | {b} and the row "
        "of the guests shows {c} | {d}. A statistician's index is the determinant of these rows."
        " Give the index.",
        "A ship's computer stores a course correction as matrix with first line ({a}, {b}) and "
        "second line ({c}, {d}). Before use it checks the determinant. What number does the "
        "check yield?",
        "Quilt maker {person} sews two by two patches with numbers on: north-west {a}, "
        "north-east {b}, south-west {c}, south-east {d}. NW times SE, take away NE times SW: "
        "what does {person} get?",
        "An accountant has two ledgers. Ledger one lists {a}, then {b}; ledger two lists {c}, "
        "then {d}. The auditors require the determinant, ledger one being the top row. How big "
        "is it?",
        "A piano tuner writes beats in a square: the left column is {a} above {c}, the right "
        "column is {b} above {d}. For a formula the determinant of the square is called for. "
        "Evaluate it.",
        "On the farm two fences run from a post: one reaches the point ({a}, {b}), the other the"
        " point ({c}, {d}), with the post as origin. What is the determinant with these points "
        "as rows, in this order?",
        "A video game engine maps the unit square with the matrix whose first row is {a} {b} and"
        " whose second row is {c} {d}. By what signed factor is its area multiplied?",
        "The bus timetable nerd {friend} puts the delays in a matrix: Monday {a}, {b}; Tuesday "
        "{c}, {d}; Monday comes first. {friend} wants the determinant. Tell {friend} what it is.",
        "Aboard the space lab, a crystal's lattice vectors are measured as ({a}, {b}) and ({c}, "
        "{d}). The oriented area of the unit cell is first x times second y minus first y times "
        "second x. What is this area?",
    ),
    unseen_wordings=(
        "Find the determinant of the 2 by 2 matrix whose first row is {a}, {b} and whose second "
        "row is {c}, {d}.",
        "I've got a matrix with {a} and {b} on top and {c} and {d} underneath. What's its "
        "determinant?",
        "Let $A=\\left(\\begin{array}{cc} {a} & {b} \\\\ {c} & {d} \\end{array}\\right)$. Compute "
        "$\\det A$.",
        "For homework, {person} has to write a linear map of the plane as a matrix and give its "
        "determinant. The map sends (1, 0) to ({a}, {c}) and (0, 1) to ({b}, {d}). What "
        "determinant should {person} get?",
        "A square matrix has the columns ({a}, {c}) and ({b}, {d}), in this order. What is the "
        "value of its determinant?",
    ),
    plans=(
        "The matrix has the rows {a}, {b} and {c}, {d}. We compute its determinant.",
        "We need the determinant of [[{a}, {b}], [{c}, {d}]].",
        "The entries are a = {a}, b = {b}, c = {c} and d = {d}, and the determinant is ad - bc.",
    ),
    programs=(
        code("""
            from sympy import Matrix
            print(Matrix([[{a}, {b}], [{c}, {d}]]).det())
        """),
        code("""
            a, b, c, d = {a}, {b}, {c}, {d}
            print(a*d - b*c)
        """),
    ),
    slips=(
        Slip(
            "print(Matrix([[{a}, {b}], [{c}, {d}]]).det())",
            "`Matrix` was never imported. Import it from sympy.",
        ),
        Slip(
            code("""
                from sympy import Matrix
                print(Matrix([{a}, {b}], [{c}, {d}]).det())
            """),
            "The two rows belong in one list.",
        ),
        Slip(
            code("""
                from sympy import Matrix
                print(Matrix([{a}, {b}, {c}, {d}]).det())
            """),
            "This is a column, not a square matrix. Give the two rows as lists.",
        ),
        Slip(
            code("""
                from sympy import Matrix
                print(Matrix([[{a}, {b}], [{c}, {d}]]).determinant())
            """),
            "The method is called `det`.",
        ),
        Slip(
            code("""
                from math import det
                print(det([[{a}, {b}], [{c}, {d}]]))
            """),
            "`math` has no `det`. Let us use the formula ad - bc instead.",
            fix=1,
        ),
        Slip(
            "print([[{a}, {b}], [{c}, {d}]].det())",
            "A list has no determinant. Let us compute ad - bc directly.",
            fix=1,
        ),
    ),
    conclusions=(
        "The determinant is $\\boxed{{answer}}$.",
        "So the matrix with rows {a}, {b} and {c}, {d} has determinant $\\boxed{{answer}}$.",
        "The value of ad - bc is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "The determinant of the matrix with rows {a}, {b} and {c}, {d} is the product of the main "
        "diagonal minus the product of the other diagonal. This is $\\boxed{{answer}}$.",
        "With a = {a}, b = {b}, c = {c} and d = {d}, the determinant ad - bc equals "
        "$\\boxed{{answer}}$.",
    ),
)
