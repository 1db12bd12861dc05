"""The largest or smallest angle of a triangle whose angles are in a given ratio, in degrees."""

from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    """The parts add up to a divisor of 180; most problems have few parts."""
    while True:
        total = random.choice((6, 9, 9, 10, 10, 12, 12, 15, 15, 18, 18, 20, 30, 36, 45, 60))
        a, b = random.randint(1, total - 2), random.randint(1, total - 2)
        c = total - a - b
        if c < 1:
            continue
        asked, pick = random.choice((("largest", "max"), ("largest", "max"), ("smallest", "min")))
        extreme = max(a, b, c) if pick == "max" else min(a, b, c)
        if [a, b, c].count(extreme) == 1:
            return {"a": a, "b": b, "c": c, "asked": asked, "pick": pick}


def answer(a: int, b: int, c: int, asked: str, pick: str) -> int:
    parts = sorted((a, b, c), reverse=asked == "largest")
    return 180 // sum(parts) * parts[0]


FAMILY = Family(
    name="angle_ratio",
    draw=draw,
    answer=answer,
    wordings=(
        "The angles of a triangle are in the ratio {a}:{b}:{c}. <Find|Calculate|Work out> the "
        "{asked} angle<| in degrees>.",
        "triangle angles {a}:{b}:{c}, {asked} angle<?| in degrees?>",
        "What is the {asked} angle, in degrees, of a triangle whose angles are in the ratio {a} "
        ": {b} : {c}?",
        "The interior angles of a triangle are in the ratio ${a} : {b} : {c}$. "
        "<Determine|Compute> the measure of the {asked} <one|angle> in degrees.",
        "angle ratio {a} to {b} to {c} in a triangle, {asked} = ? deg",
        "hey can someone help me, the three angles in my triangle are in ratio {a}:{b}:{c} and i "
        "have to find the {asked} one in degrees",
        "In $\\triangle ABC$, $\\angle A : \\angle B : \\angle C = {a} : {b} : {c}$. <Find|Give> "
        "the {asked} angle of the triangle, in degrees.",
        "{person} draws a triangle whose angles are in the ratio {a}:{b}:{c}. How many degrees "
        "does the {asked} angle <measure|have>?",
        "The angles of a triangle <measure|are> ${a}x$, ${b}x$ and ${c}x$ degrees. How many "
        "degrees is the {asked} <one|angle>?",
        "{a}y + {b}y + {c}y = 180 (angles of a triangle). {asked} of the three terms = ?",
        "Three angles in the <ratio|proportion> {a} to {b} to {c} form a triangle. <State|Find> "
        "the size of the {asked} in degrees.",
        "A <sail|flag|shelf> is cut as a triangle with corners whose angles are in the ratio "
        "{a}:{b}:{c}. What is the {asked} of these angles, in degrees?",
        "<Calculate|Find> the {asked} angle in degrees if 180 degrees are <divided|split> among "
        "the angles of a triangle in the ratio {a}:{b}:{c}.",
        "i know the angles of a triangle go {a}:{b}:{c}, <whats|tell me> the {asked} one in "
        "degrees",
        "Suppose that the angles $\\alpha, \\beta, \\gamma$ of a triangle satisfy $\\alpha : "
        "\\beta : \\gamma = {a} : {b} : {c}$. Determine the {asked} of them in degrees.",
        "{person} tells {friend} only that the angles of a triangle are in the ratio "
        "{a}:{b}:{c}, and asks how many degrees the {asked} one is. What is the right answer?",
        "How many degrees is the {asked} angle of a triangle with angles proportional to {a}, "
        "{b} and {c}?",
        "Angles proportional to {a}, {b}, {c}; triangle; {asked} angle (deg).",
        "If the ratio of the three interior angles of a triangle is {a}:{b}:{c}, <what is the "
        "{asked} angle in degrees?|how large in degrees is the {asked} angle?>",
        "A straight angle is divided into three angles in the ratio {a}:{b}:{c}. <How many "
        "degrees is the {asked} one?|Find the {asked} one in degrees.>",
        "For a triangular garden bed the gardener plans corners with angles in the ratio {a} : "
        "{b} : {c}. How many degrees must the {asked} corner angle <be|measure>?",
        "{asked} angle? triangle, angles = {a}x, {b}x, {c}x (degrees)",
        "The sizes of the angles in a triangle are given by {a} parts, {b} parts and {c} parts, "
        "all parts being equal. What size, in degrees, is the {asked} angle?",
        "My <teacher|tutor> says the angles in this triangle are {a} : {b} : {c}, nothing else. "
        "She wants the {asked} one in degrees. How do I get it?",
        "On the map, three towns are the corners of a triangle. The angles at the towns are in "
        "the ratio {a}:{b}:{c}. What is the {asked} of the three angles in degrees?",
        "Let the angles of a triangle be ${a}x$, ${b}x$ and ${c}x$ for some $x > 0$. "
        "<Find|Compute> the {asked} angle in degrees.",
        "tri ABC A:B:C={a}:{b}:{c} find {asked} angle in degrees",
        "Given a triangle with angles in the ratio {a}:{b}:{c}, the {asked} angle is to be "
        "<found|calculated> in degrees.",
        "{person} folds a paper <plane|hat>, and one piece of it is a triangle. The angles of "
        "this triangle are to each other as {a} to {b} to {c}. What is its {asked} angle in "
        "degrees?",
        "the angles of a triangle are {a}:{b}:{c}. degrees of the {asked}?",
        "What does the {asked} angle come to in degrees when a triangle's angles compare as {a} "
        ": {b} : {c}?",
        "A roof truss is a triangle. Its angles have the ratio {a}:{b}:{c}. The carpenter needs "
        "the {asked} angle in degrees to set the saw. <What is it?|Which value is it?>",
        "{a}:{b}:{c} triangle <{asked} angle|angles, {asked} one> deg",
        "angles {a}k {b}k {c}k, sum 180, {asked} =",
        "{asked} angle of triangle, ratio {a}:{b}:{c}, <degrees|in deg>",
        "split 180 as {a}:{b}:{c}, {asked} <part|share>",
        "180 deg in ratio {a}/{b}/{c} <{asked}|{asked} part> = ?",
        "triangle ratio of angles {a}-{b}-{c} whats {asked}",
        "{asked} angle pls, <tri|triangle> {a} : {b} : {c}",
        "A:B:C = {a}:{b}:{c}, A+B+C=180, <{asked}|the {asked}> of A,B,C",
        "180/({a}+{b}+{c}) times <{asked}|the {asked}> of {a}, {b}, {c}",
        "need {asked} angle (deg), triangle w/ angles as {a} to {b} to {c}",
        "angles in proportion {a}, {b}, {c}, <how big is {asked}|size of {asked}>",
        "alpha:beta:gamma={a}:{b}:{c} triangle, {asked} in degrees =?",
        "So I've got a triangle, and all they tell you is the angles go {a} to {b} to {c}. I "
        "know it's 180 in total. <How big's|What's> the {asked} one, in degrees?",
        "My kid's worksheet says the angles are in the ratio {a}:{b}:{c} and then it just says "
        '"{asked} angle = ". Triangle, obviously. <What do we fill in, in degrees?|Which '
        "number of degrees goes there?>",
        "ok hear me out, you cut the 180 degrees of a triangle up into {a} and {b} and {c} equal"
        " bits, one bunch for each corner. i want the {asked} corner in degrees",
        "Our teacher drew a triangle without any numbers, apart from the ratio {a} : {b} : {c} "
        "for its three angles. I'm meant to measure the {asked} but she says <calculate it|don't"
        " measure>. So what is it in degrees?",
        "Could you remind me how many degrees the {asked} angle has if, in a triangle, they're "
        "{a} : {b} : {c}? I'm <helping my sister|marking a test> and lost my notes.",
        "I make quilts, and one triangular patch has angles that go like {a} to {b} to {c}. I'd "
        "need the {asked} in degrees for my <ruler|template>, what's it come to?",
        "listen, triangle, angles {a} : {b} : {c}. i get that the ratio parts add up first, but "
        "what does the {asked} one end up as in degrees",
        "Someone in my class said you can get every angle of a triangle from just the ratio, {a}"
        " to {b} to {c} here. Fine, then <tell me|what's> the {asked}, in degrees.",
        "Right, so for homework {friend} gave me angles in the ratio {a}:{b}:{c}, they belong to"
        " one triangle, and I've to text back the {asked} in degrees. <What do I text?|Help?>",
        "In a triangle $PQR$ the angles at $P$, $Q$, $R$ are to one another as ${a} : {b} : "
        "{c}$. <Calculate|State> the {asked} of them in degrees.",
        "Let $\\theta_1 : \\theta_2 : \\theta_3 = {a} : {b} : {c}$ with $\\theta_1 + \\theta_2 +"
        " \\theta_3 = 180^\\circ$. Compute the {asked} of $\\theta_1, \\theta_2, \\theta_3$ in "
        "degrees.",
        "What is the degree measure of the {asked} interior angle of a triangle whose angles are"
        " proportional to the numbers ${a}$, ${b}$, ${c}$?",
        "Find the {asked} of three positive numbers that sum to 180 and are in the ratio ${a} : "
        "{b} : {c}$, these being the angles of a triangle in degrees.",
        "Let $T$ be a triangle with interior angles ${a}\\lambda$, ${b}\\lambda$, ${c}\\lambda$,"
        " measured in degrees. Evaluate the {asked} interior angle of $T$.",
        "The measures of the angles of a triangle satisfy $\\frac{\\alpha}{{a}} = "
        "\\frac{\\beta}{{b}} = \\frac{\\gamma}{{c}}$. <Find|Give> the {asked} of the three "
        "angles, in degrees.",
        "A triangle is inscribed in a circle so that its vertices divide the circle into arcs in"
        " the ratio ${a} : {b} : {c}$. How many degrees has the {asked} angle of the triangle?",
        "The three angles of a triangle are ${a}$, ${b}$ and ${c}$ times one and the same angle."
        " Determine, in degrees, the {asked} of the three.",
        "{person} cuts a triangular piece of cheese. The angles at its corners are in the ratio "
        "{a} : {b} : {c}. <How many degrees does|What does> the {asked} corner have, in degrees?",
        "Three players stand on the pitch and form a triangle with angles in the ratio "
        "{a}:{b}:{c}. The coach asks for the {asked} angle. <How large is it in degrees?|Tell "
        "the coach in degrees.>",
        "A spaceship flies from a planet to a moon, on to a station and back to the planet, "
        "always straight. The angles of this triangular route are as {a} to {b} to {c}. <Work "
        "out the {asked} of them in degrees.|What is the {asked} of them in degrees?>",
        "The frame of a harp is a triangle, and the instrument maker gives the angles as {a} "
        "parts, {b} parts and {c} parts. How many degrees is the {asked} angle of the frame?",
        "The king leaves a triangular <island|meadow> with angles in the ratio {a}:{b}:{c}. The "
        "tower shall stand at the corner with the {asked} angle. How many degrees does this "
        "angle have?",
        "For a company logo a designer draws a triangle and fixes only the ratio of its angles, "
        "{a}:{b}:{c}. The program asks for the {asked} angle in degrees. <What does the designer"
        " type?|Which value is entered?>",
        "{person} and {friend} tie ropes between three tent pegs. The angles of the rope "
        "triangle relate like {a} : {b} : {c}. What is the {asked} angle, <given in "
        "degrees|measured in degrees>?",
        "A billiard rack for a strange game is a triangle, with angles as {a} : {b} : {c}. How "
        "wide, in degrees, is its {asked} corner?",
        "A farmer fences a paddock with three straight fences. The angles where they meet are in"
        " the ratio {a} : {b} : {c}. The {asked} corner is for the <sheep|geese>. <Give|State> "
        "its angle in degrees.",
        "Half a pie, so 180 degrees, is shared by three children in the ratio {a}:{b}:{c}, each "
        "getting one slice from the centre. How many degrees has the {asked} slice?",
        "In a level editor a ramp is a triangle, stored by the ratio of its angles: {a}, {b}, "
        "{c}. <Convert the {asked} to degrees.|What is the {asked} one in degrees?>",
    ),
    unseen_wordings=(
        "ratio of angles {a} : {b} : {c} (triangle) -> {asked} angle in °",
        "A triangle is such that its angles are as {a} is to {b} is to {c}. Write down the "
        "{asked} angle in degrees.",
        "Find the {asked} angle, in degrees, given that the measures of the angles of triangle "
        "$PQR$ have ratio ${a}:{b}:{c}$.",
        "quick one: triangle, angles in ratio {a}:{b}:{c}, how many degrees is the {asked} angle",
        "A triangular slice of pizza was cut so that its three angles are in the ratio "
        "{a}:{b}:{c}. {person} measures the {asked} angle. How many degrees should it be?",
        "The three angles of a triangle can be written as {a}y, {b}y and {c}y. Calculate the "
        "{asked} of them in degrees.",
        "To make a mosaic, {person} needs triangular stones with angles in the ratio {a} to {b} "
        "to {c}. What is the {asked} angle of such a stone in degrees?",
        "Degrees of the {asked} angle of a triangle, angles {a}:{b}:{c}?",
    ),
    plans=(
        "The angles of a triangle add up to 180 degrees. The parts are {a}, {b} and {c}, and we "
        "need the {asked} angle.",
        "We divide 180 degrees into {a} + {b} + {c} equal parts and take the {asked} share.",
        "<Write|We write> the angles as {a}x, {b}x and {c}x with sum 180 and find the {asked} one.",
    ),
    programs=(
        "print(180 * {pick}({a}, {b}, {c}) // ({a} + {b} + {c}))",
        code("""
            parts = [{a}, {b}, {c}]
            unit = 180 // sum(parts)
            print(unit * {pick}(parts))
        """),
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            unit = solve(({a} + {b} + {c}) * x - 180, x)[0]
            print(unit * {pick}({a}, {b}, {c}))
        """),
    ),
    slips=(
        Slip(
            "print(unit * {pick}({a}, {b}, {c}))",
            "`unit` is not defined yet. It is 180 degrees divided by the number of parts.",
            fix=1,
        ),
        Slip(
            "print(180 // sum({a}, {b}, {c}) * {pick}({a}, {b}, {c}))",
            "`sum` wants a list, not three numbers. Add the parts with plus signs.",
        ),
        Slip(
            "print(solve(({a} + {b} + {c}) * x - 180, x)[0])",
            "Neither `solve` nor `x` is known. Import and define them, and take the {asked} part.",
            fix=2,
        ),
    ),
    conclusions=(
        "The {asked} angle <measures|is> $\\boxed{{answer}}$ degrees.",
        "<So|Hence> the angle asked for, in degrees, is $\\boxed{{answer}}$.",
        "With the ratio {a}:{b}:{c} the {asked} angle has $\\boxed{{answer}}$ degrees.",
    ),
    reasoning=(
        "All three angles make 180 degrees. One part is 180 divided by the sum of {a}, {b} and "
        "{c}, and the {asked} angle has the {asked} number of parts: $\\boxed{{answer}}$ degrees.",
        "Let the angles be {a}x, {b}x and {c}x. Their sum is 180, which gives x, and the {asked} "
        "of them is $\\boxed{{answer}}$ degrees.",
    ),
)
