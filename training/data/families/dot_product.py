"""The dot product of two vectors with three components."""

from random import Random

from training.data.family import Family, Numbers, Slip, code, number, render


def draw(random: Random) -> Numbers:
    bound = random.choice((9, 9, 9, 9, 20, 60))

    def vector() -> list[int]:
        sign = random.choice((1, -1))
        entries = [
            0 if random.random() < 0.06 else number(random, 1, bound) * random.choice((1, 1, sign))
            for _ in range(3)
        ]
        return entries if any(entries) else vector()

    def basis(entries: list[int]) -> str:
        """The vector as a sum, such as 3i - j + 2k."""
        terms = [(str(n), axis) for n, axis in zip(entries, "ijk", strict=True) if n]
        first, *rest = ({"1": "", "-1": "-"}.get(n, n) + axis for n, axis in terms)
        return first + "".join(render(" {+term}", {"term": term}) for term in rest)

    u, v = vector(), vector()
    return {
        **dict(zip("abcdef", u + v, strict=True)),
        "first": ", ".join(map(str, u)),
        "second": ", ".join(map(str, v)),
        "first_ijk": basis(u),
        "second_ijk": basis(v),
    }


def answer(a: int, b: int, c: int, d: int, e: int, f: int, **_: str) -> int:
    return a * d + b * e + c * f


FAMILY = Family(
    name="dot_product",
    draw=draw,
    answer=answer,
    wordings=(
        "<Find|Compute|Calculate|Determine> the <dot|scalar|inner> product of <|the vectors "
        ">({first}) and ({second}).",
        "<dot product|scalar product|inner product>: ({first}) <and|with> ({second})",
        "<Let|Suppose> $\\mathbf{u} = ({first})$ and $\\mathbf{v} = ({second})$. "
        "<Find|Compute|Evaluate> $\\mathbf{u} \\cdot \\mathbf{v}$.",
        "$\\langle {first} \\rangle \\cdot \\langle {second} \\rangle$<| = ?| equals>",
        "<Compute|Simplify|Evaluate> $\\begin{pmatrix} {a} \\\\ {b} \\\\ {c} \\end{pmatrix} \\cdot "
        "\\begin{pmatrix} {d} \\\\ {e} \\\\ {f} \\end{pmatrix}$<.| to a single number.>",
        "<np.dot|numpy.dot|dot>([{first}], [{second}])<| = ?| returns what?>",
        "hey <whats|what's|how much is> [{first}] <dot|dotted with> [{second}]<|?| pls>",
        "If $\\vec{p} = {first_ijk}$ and $\\vec{q} = {second_ijk}$, <what is|what's> $\\vec{p} "
        "\\cdot \\vec{q}$?",
        "<Calculate|Give|Work out> ({first_ijk}) · ({second_ijk}), where i, j, k are the standard "
        "unit vectors.",
        "Multiply ({first}) and ({second}) <entry by entry|componentwise|component by component> "
        "and add up the three products. <What is the sum?|What do you get?|Result?>",
        "A constant force ({first}) N <moves|pushes> a <crate|sledge|cart> <through|along> the "
        "displacement ({second}) m. <How much work does it do, in joules|What work, in joules, is "
        "done by the force> (possibly negative)?",
        "{person} holds {a}, {b} and {c} shares of three companies (a negative number <stands "
        "for|means> shares sold short). Their prices <change|move> by {d}, {e} and {f} dollars per "
        "share, respectively. By how many dollars does the holding change in value?",
        "A neuron has the weights [{first}] and no bias. What is its <output before "
        "activation|weighted sum> for the input [{second}]?",
        "The product of the row $\\begin{pmatrix} {a} & {b} & {c} \\end{pmatrix}$ and the column "
        "$\\begin{pmatrix} {d} \\\\ {e} \\\\ {f} \\end{pmatrix}$ is a single number. <Which "
        "one?|Find it.|What is it?>",
        "The plane through the point ({second}) with normal vector n = ({first}) has the equation "
        "n · r = k. <Find k.|Determine k.|What is k?>",
        "Two vectors in space are ({first}) and ({second}). Multiply their lengths and the cosine "
        "of the angle between them<: what comes out?|. What number results?>",
        "With $x = ({first})$ and $y = ({second})$ as column vectors, <find|evaluate|determine> "
        "$x^T y$.",
        "For $u = ({first})$ and $v = ({second})$, <calculate|find> $\\sum_{i=1}^{3} u_i v_i$.",
        "A linear form without constant term has the coefficients {a}, {b}, {c}. <What is its "
        "value|Which value does it take> at the point with coordinates {d}, {e}, {f}?",
        "In a game, red, green and blue chips count {d}, {e} and {f} points each (below zero: "
        "penalties). {person}'s <balance|account> shows {a} red, {b} green and {c} blue chips, "
        "where a negative count means chips owed. What is the total score?",
        "A spreadsheet has {a}, {b}, {c} in column A and {d}, {e}, {f} in column B. What does "
        "=SUMPRODUCT(A1:A3, B1:B3) <show|return>?",
        "{first} times {second} as <vectors, dot product|3d vectors, scalar product>, <single "
        "number please|what's the number>",
        "Are the vectors ({first}) and ({second}) perpendicular? <Compute|State|Give> their dot "
        "product to decide<; answer with that number.|, and report the number.>",
        "Given vectors $\\vec{v} = [{first}]$ and $\\vec{w} = [{second}]$ in $\\mathbb{R}^3$, "
        "<find|compute|determine> <$\\langle \\vec{v}, \\vec{w} \\rangle$|$\\vec{w} \\cdot "
        "\\vec{v}$|their standard inner product>.",
        "The <first vector|first one> has the components {a}, {b}, {c}, the second <has|one has> "
        "{d}, {e}, {f}. What is the <dot|scalar> product of the two?",
        "sum(s * t for s, t in zip([{first}], [{second}]))<|, what is it?| gives?>",
        "u=[{first}]; v=[{second}]; u@v =?",
        "x1={a} y1={b} z1={c}, x2={d} y2={e} z2={f}; x1*x2 + y1*y2 + z1*z2 =?",
        "v1: {first} / v2: {second} / v1·v2: ?",
        "I changed my order at the fruit shop: {a} boxes of apples, {b} of pears, {c} of plums "
        "(minus means I send boxes back). A box is {d}, {e} and {f} dollars in that order, and "
        "with a minus price they pay me. What does the change cost me altogether, in dollars?",
        "In physics class the engine force on {person}'s model boat has the parts {first} "
        "newtons (east, north, up). The velocity has the parts {second} metres per second in "
        "the same three directions. How many watts of power is that, sign included?",
        "What number does my phone game <print|log>? It takes the light direction ({first}) "
        "and the surface normal ({second}), multiplies x with x, y with y and z with z and "
        "totals everything. It doesn't clamp or normalise.",
        "{friend} reads out three numbers: {a}, {b}, {c}. Mine are {d}, {e} and {f}. We pair "
        "them off in that order, take the product in every pair and then put those together "
        "with plus. Where do we end up?",
        "Determine $\\operatorname{tr}(p\\,q^{\\mathsf T})$ for the columns $p = "
        "({first})^{\\mathsf T}$ and $q = ({second})^{\\mathsf T}$.",
        "Let $B$ be the standard symmetric bilinear form on $\\mathbb{R}^3$. Evaluate "
        "$B\\bigl(({first}), ({second})\\bigr)$.",
    ),
    unseen_wordings=(
        "({first}) . ({second}) dot product",
        "What do I get if I take the dot product of [{first}] with [{second}]?",
        "Given $\\vec{r}=\\langle {first}\\rangle$ and $\\vec{s}=\\langle {second}\\rangle$, "
        "evaluate $\\vec{r}\\cdot\\vec{s}$.",
        "A crate is pushed by a constant force with components ({first}) newtons while it moves "
        "along the displacement ({second}) metres. The work done is the dot product of the two. "
        "How many joules is it?",
        "Multiply the lists [{first}] and [{second}] entry by entry and add up the three "
        "products. What is the sum?",
    ),
    plans=(
        "The vectors are ({first}) and ({second}). We multiply matching components and add.",
        "We need the dot product of ({first}) and ({second}).",
        "We sum the products of the components of ({first}) and ({second}).",
    ),
    programs=(
        code("""
            u = [{first}]
            v = [{second}]
            print(sum(s * t for s, t in zip(u, v)))
        """),
        code("""
            from sympy import Matrix
            print(Matrix([{first}]).dot(Matrix([{second}])))
        """),
        code("""
            import numpy
            print(numpy.dot([{first}], [{second}]))
        """),
    ),
    slips=(
        Slip(
            "print(sum([{first}] * [{second}]))",
            "Two lists cannot be multiplied. Pair their entries with `zip`.",
        ),
        Slip(
            code("""
                u = [{first}]
                v = [{second}]
                print(sum(s * t for s, t in u, v))
            """),
            "The entries have to be paired with `zip`.",
        ),
        Slip(
            code("""
                u = [{first}]
                v = [{second}]
                print(sum(u[i] * v[i] for i in range(1, 4)))
            """),
            "Indices start at 0, so index 3 is out of range. `zip` avoids the indices.",
        ),
        Slip(
            "print(numpy.dot([{first}], [{second}]))",
            "`numpy` was never imported.",
            fix=2,
        ),
        Slip(
            code("""
                from sympy import Matrix
                print(Matrix([{first}]) * Matrix([{second}]))
            """),
            "Two columns cannot be multiplied as matrices. Use `dot`.",
            fix=1,
        ),
        Slip(
            code("""
                from math import dot
                print(dot([{first}], [{second}]))
            """),
            "`math` has no `dot`. Let us add up the products ourselves instead.",
        ),
        Slip(
            "print([{first}].dot([{second}]))",
            "A list has no method `dot`. Let us use sympy vectors instead.",
            fix=1,
        ),
    ),
    conclusions=(
        "The dot product is $\\boxed{{answer}}$.",
        "So ({first}) and ({second}) have the dot product $\\boxed{{answer}}$.",
        "The sum of the products is $\\boxed{{answer}}$.",
    ),
    reasoning=(
        "Multiply matching components of ({first}) and ({second}) and add the three products. The "
        "result is $\\boxed{{answer}}$.",
        "The scalar product of ({first}) and ({second}) is the sum of the products of their "
        "components, which is $\\boxed{{answer}}$.",
    ),
)
