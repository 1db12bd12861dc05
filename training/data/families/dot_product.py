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
        "[{first}] . [{second}] <= ?|>",
        "dot ({first}) ({second})",
        "<u.v|a.b> for ({first}), ({second})",
        "scalar prod {first} & {second}",
        "{a}*({d}) + {b}*({e}) + {c}*({f}) i.e. dot of ({first}) and ({second})",
        "vec1 = ({first}) vec2 = ({second}) <inner prod|dot prod>?",
        "np.inner([{first}], [{second}])",
        "({first_ijk}).({second_ijk}) <?|value>",
        "MMULT row [{first}] by column [{second}] -> ?",
        "3d dot: <x y z|xyz> {a} {b} {c} and {d} {e} {f}",
        "torch.dot(tensor([{first}]), tensor([{second}])) <=|gives> ?",
        "sumproduct {a};{b};{c} with {d};{e};{f}",
        "so basically I multiply the matching entries of ({first}) and ({second}) and add, "
        "right? <What's the total|What do I get>?",
        "My kid's worksheet has two arrows with components ({first}) and ({second}) and asks for"
        " their scalar product. Can you help?",
        "okay the physics teacher writes F = {first_ijk} and s = {second_ijk}, wants F dot s, "
        "<number only|no units>, what is it",
        "I'm checking by hand whether ({first}) is at a right angle to ({second}). What does the"
        " dot product <come to|work out at>?",
        "For my shader I need the dot of the normal ({first}) with the direction ({second}), not"
        " normalised. What value comes out?",
        "Not the cross product, the other one, the one that's just a number! For ({first}) and "
        "({second}), please.",
        "I always mix up signs here: first with first, second with second, third with third, for"
        " ({first}) and ({second}). Sum?",
        "could you give me the inner product of {first_ijk} and {second_ijk}? we're doing "
        "vectors in class",
        "Hi all, the <lecture|course> says project [{first}] onto [{second}], and for the top of"
        " the fraction I need their dot product. How much is it?",
        "Let $\\vec{u} = {first_ijk}$ and $\\vec{v} = {second_ijk}$. <Determine|Evaluate> "
        "$\\vec{u} \\cdot \\vec{v}$.",
        "<Evaluate|Find> $\\lVert \\mathbf{r} \\rVert \\, \\lVert \\mathbf{s} \\rVert \\cos "
        "\\theta$, where $\\theta$ is the angle between $\\mathbf{r} = ({first})$ and "
        "$\\mathbf{s} = ({second})$.",
        "Given $\\mathbf{m} = \\begin{pmatrix} {a} \\\\ {b} \\\\ {c} \\end{pmatrix}$ and "
        "$\\mathbf{n} = \\begin{pmatrix} {d} \\\\ {e} \\\\ {f} \\end{pmatrix}$, find "
        "$\\mathbf{m}^{\\mathsf{T}} \\mathbf{n}$.",
        "The points $P({first})$ and $Q({second})$ have position vectors $p$ and $q$ with "
        "respect to the origin $O$. Calculate $p \\cdot q$.",
        "Compute the matrix product $\\begin{bmatrix} {a} & {b} & {c} \\end{bmatrix} "
        "\\begin{bmatrix} {d} \\\\ {e} \\\\ {f} \\end{bmatrix}$ as a number.",
        "Let $\\varphi(x, y, z)$ be the linear functional with coefficient vector $({first})$. "
        "What is $\\varphi({second})$?",
        "Evaluate the standard scalar product $\\langle u, v \\rangle$ of $u = ({first})$ and $v"
        " = ({second})$ <in Euclidean space|in three-dimensional space>.",
        "What is the value of $a_1 b_1 + a_2 b_2 + a_3 b_3$ if $(a_1, a_2, a_3) = ({first})$ and"
        " $(b_1, b_2, b_3) = ({second})$?",
        "A baker's three doughs change by {a}, {b} and {c} kilograms (minus means less dough). A"
        " kilogram brings {d}, {e} and {f} dollars of profit, in the same order, where minus is "
        "a loss. By how many dollars does the profit change?",
        "A spacecraft has velocity ({first}) and the thruster pushes along ({second}). The "
        "autopilot needs the sum of the products of matching components. What does it compute?",
        "In a quiz, right, skipped and wrong answers are worth {d}, {e} and {f} points. The "
        "referee enters {a}, {b} and {c} for the three counts (corrections may be negative). "
        "What does the scoreboard show?",
        "A music app rates a song [{first}] for tempo, mood and loudness, and {person}'s taste "
        "is [{second}] on the same scales. The match is the dot product of both. Find the match.",
        "The farmer books {a} cows, {b} goats and {c} hens as arrivals (a negative number is "
        "departures). Feed cost changes by {d}, {e}, {f} coins per animal of each kind. What is "
        "the change of the feed bill in coins?",
        "A wind of ({first}) blows through a window whose area vector is ({second}). The flow "
        "equals the scalar product. How large is the flow?",
        "A magician's three wands have strengths {a}, {b}, {c}, and are waved {d}, {e}, {f} "
        "times, where negative strengths or wavings do dark magic. Each wand makes strength "
        "times wavings. What is the sum of it all?",
        "An exchange office holds {a}, {b}, {c} notes of three currencies (negative if it owes "
        "them), worth {d}, {e} and {f} credits each, where a negative worth is a fee. How many "
        "credits is everything worth?",
        "A search engine gives a page the features ({first}) and a query the weights ({second})."
        " The rank score is weight times feature, summed up. Which score <does the page "
        "get|results>?",
        "A sled is pulled with force components {a}, {b}, {c} newtons and moves {d}, {e}, {f} "
        "metres along the same three axes. Work done, in joules?",
        "{person} spins three wheels and gets {a}, {b}, {c}. {friend}'s card tells what each is "
        "to be multiplied by: {d}, {e}, {f}. The products are added. What is the final "
        "<score|result>?",
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
