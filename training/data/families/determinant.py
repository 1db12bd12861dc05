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
    ),
    unseen_wordings=(
        "Find the determinant of the 2 by 2 matrix whose first row is {a}, {b} and whose second "
        "row is {c}, {d}.",
        "det [{a} {b}; {c} {d}] = ?",
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
