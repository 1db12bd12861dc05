"""The third angle of a triangle, in degrees."""

from random import Random

from training.data.family import Family, Numbers, Slip, code


def draw(random: Random) -> Numbers:
    """Two angles; many problems have a right or a round one."""
    while True:
        a, b = (random.choice((random.randint(3, 140), 5 * random.randint(2, 26))) for _ in "ab")
        if a != b and a + b < 178:
            return {"a": a, "b": b}


def answer(a: int, b: int) -> int:
    return (90 - a) + (90 - b)


FAMILY = Family(
    name="third_angle",
    draw=draw,
    answer=answer,
    wordings=(
        "Two angles of a triangle <are|measure> {a} and {b} degrees. <What is the third angle, "
        "in degrees?|How many degrees is the third angle?|Find the third angle in degrees.>",
        "triangle angles {a}, {b}, <?|third one?|x. x = ?>",
        "In triangle $ABC$, $\\angle A = {a}^\\circ$ and $\\angle B = {b}^\\circ$. <Find "
        "$\\angle C$ in degrees.|What is $\\angle C$ in degrees?>",
        "<Find|Compute|Determine|Calculate> the <remaining|third|missing> angle of a triangle "
        "<with|that has> angles of {a}° and {b}°<|, in degrees>.",
        "α={a}°, β={b}°, γ=? <(triangle)|in degrees, triangle>",
        "hey can <someone|anyone> help, my triangle has one angle of {a} degrees and "
        "<another|one> of {b} degrees, <what's the last one|how big is the last one>?",
        "{person} cuts a triangle out of <paper|cardboard|felt>. One corner has an angle of "
        "{a} degrees and <another|the next> one {b} degrees. How many degrees has the "
        "<third|last> corner?",
        "The angles of a triangle are {a}°, {b}° and $x$°. <Find|Solve for|Determine> $x$.",
        "<Solve|Solve for the angle $x$ of a triangle:> ${a} + {b} + x = 180$.",
        "A <sail|flag|road sign> has the shape of a triangle. Two of its angles are {a}° and "
        "{b}°. <What is the size of the other one|How big is the other one>, in degrees?",
        "How many degrees <are left|remain> for the third angle <if|when> a triangle already "
        "has angles of {a} and {b} degrees?",
        "A triangular <garden|plot|park> has a corner of {a} degrees at the <gate|road> and a "
        "corner of {b} degrees at the <well|river>. What is the angle at the third corner, in "
        "degrees?",
        "<missing|unknown> angle: triangle, {a} deg, {b} deg",
        "Let $\\alpha = {a}^\\circ$ and $\\beta = {b}^\\circ$ be two interior angles of a "
        "triangle. <State|Determine> the third, $\\gamma$, in degrees.",
        "180 - {a} - {b}, <i think thats the third angle of my triangle, what is it|the last "
        "angle of a triangle in degrees>?",
        "{person} measures two angles of a triangle: {a}° and {b}°. {friend} says that the "
        "third need not be measured. What must it be, in degrees?",
        "The third angle of a triangle is <wanted|asked for|to be found>, in degrees. The "
        "<other two|first two> are known to be {a} and {b} degrees.",
        "From two <lighthouses|towers> on a straight coast {person} <sights|looks at> the same "
        "ship. The angles between the coast and the lines of sight are {a}° and {b}°, both "
        "measured inside the triangle. At what angle, in degrees, do the lines of sight meet "
        "at the ship?",
        "Interior angles of a triangle: first {a}, second {b}. Third<|, in degrees>?",
        "What is $m\\angle R$ in degrees if $\\triangle PQR$ has $m\\angle P = {a}^\\circ$ and "
        "$m\\angle Q = {b}^\\circ$?",
        "If two <corners|angles> of a three-sided figure are {a} and {b} degrees, <work "
        "out|give> the remaining one<| in degrees>.",
        "A roof <gable|end> is a triangle; its left slope makes an angle of {a}° with the "
        "horizontal base and the right one {b}°. Which angle, in degrees, do they form at the "
        "top?",
        "i have a triangle, angle 1 is {a} degrees. angle 2 is {b} degrees. <whats|what is> "
        "angle 3",
        "Three straight <roads|paths|streets> form a triangle. Inside it they meet at {a}° and "
        "{b}° at two of the crossings. How many degrees is the inside angle at the third "
        "crossing?",
        "By how many degrees do {a}° and {b}° together fall short of the angle sum of a triangle?",
        "Given is a triangle with angles of {a} degrees and {b} degrees. <Find|State> "
        "the measure of its third angle in degrees.",
        "$\\triangle XYZ$: $X = {a}^\\circ$, $Y = {b}^\\circ$, $Z = \\,?$ <(degrees)|Answer in "
        "degrees.>",
        "A slice of cheese looks like a triangle with angles {a}° and {b}° <at the rind|at two "
        "corners>. What is the angle <at|in> the <tip|remaining corner>, in degrees?",
        "On the worksheet a triangle has <three angles|its angles marked>: {a}°, {b}° and a "
        "question mark. <Which number of degrees|What number> belongs in place of the question "
        "mark?",
        "Two straight lines cross a third one and make angles of {a}° and {b}° with it inside "
        "the triangle that the three lines form. How many degrees is the third angle of this "
        "triangle?",
        "The sum of the angles of a triangle is 180 degrees. Two of them are {a} and {b} "
        "degrees. <Compute|Evaluate> the other.",
        "{friend}'s <robot|toy car> drives along a triangle. The inner angles at its first two "
        "stops are {a} and {b} degrees. What is the inner angle at its last stop, in degrees?",
        "angles in a triangle add up to 180 right? so with {a} and {b} what do i get for the "
        "third<| one>?",
        "180-{a}-{b} <=?|?|equals>",
        "triangle {a} {b} <x|?|3rd>",
        "3rd angle of triangle if others {a} and {b} <deg|degrees>",
        "A={a} B={b} C=? triangle <deg|degrees>",
        "tri angles: {a}, {b}, <__|missing>",
        "angle sum triangle, have {a} deg + {b} deg, <need|want> other",
        "{a} + {b} + ? = 180",
        "interior angles {a} deg, {b} deg, <last|remaining|other> one <?|=>",
        "alpha {a} beta {b} gamma <?|=>",
        "find x triangle {a} {b} x <degrees|deg>",
        "given two angles {a} & {b} of a triangle <get|calc> third",
        "So basically there's a triangle and two of its corners say {a} degrees and {b} degrees,"
        " and the third's got a <question mark|blank>. How many degrees goes there?",
        "my kid's worksheet says the angles of a triangle are {a}, {b} and n degrees. what's n "
        "<then|supposed to be>?",
        "Okay I measured two corners of my cardboard triangle with a protractor, {a} degrees and"
        " {b} degrees. I'm too lazy for the third. How many degrees <should|must> it be?",
        "I tore off the corners of a paper triangle, like our teacher does, and they make a "
        "straight line. Two of them are {a} and {b} degrees. So the third is how <big|wide>, in "
        "degrees?",
        "We're building a triangular shelf into the corner of the attic. One end has to be {a} "
        "degrees, another {b} degrees. What angle do I <saw|cut> at the remaining end, in "
        "degrees?",
        "Hey, if I've already used up {a} and {b} of the 180 degrees a triangle's got, what's "
        "<left|there> for the last angle?",
        "My students had a triangle with {a} and {b} degrees in it, and some of them couldn't "
        "get the other angle. What is it, in degrees?",
        "Could you tell me the one angle that's not given? It's a triangle, the given ones are "
        "{a} degrees and {b} degrees.",
        "Right, so in a triangle you've got angle one, {a} degrees, angle two, {b} degrees, and "
        "they all make half a turn together. Angle three in degrees, please?",
        "Let $ABC$ be a triangle with $\\angle CAB = {a}^\\circ$ and $\\angle ABC = {b}^\\circ$."
        " <Compute|Determine> the measure of $\\angle BCA$ in degrees.",
        "Given a triangle with interior angles $\\alpha$, $\\beta$, $\\gamma$ where $\\alpha + "
        "\\beta = {a}^\\circ + {b}^\\circ$, find $\\gamma$ in degrees.",
        "An exterior angle of a triangle equals the sum ${a}^\\circ + {b}^\\circ$ of the two "
        "opposite interior angles. <Find|Determine> the interior angle adjacent to it, in "
        "degrees.",
        "In $\\triangle LMN$, $m\\angle L = {a}^\\circ$ and $m\\angle M = {b}^\\circ$. How many "
        "degrees does $\\angle N$ measure?",
        "The supplement of the sum of two angles of ${a}^\\circ$ and ${b}^\\circ$ is the third "
        "angle of a triangle. State its size in degrees.",
        "Let $x^\\circ$, ${a}^\\circ$ and ${b}^\\circ$ be the angles of a triangle in the "
        "Euclidean plane. Solve for $x$.",
        "The angles at two vertices of a triangle measure {a} and {b} degrees. What is the "
        "measure, in degrees, of the angle at the remaining vertex?",
        "A straight angle is divided into three adjacent angles. Two of these are ${a}^\\circ$ "
        "and ${b}^\\circ$. <Compute|Find> the third in degrees.",
        "Three villages lie at the corners of a triangle. The church of the first sees the other"
        " two under an angle of {a} degrees, the church of the second under {b} degrees. Under "
        "what angle, in degrees, does the church of the third see the other two?",
        "{person} folds a paper plane whose wing is a triangle. Two tips of the wing have angles"
        " of {a} and {b} degrees. How <sharp|large> is the third tip, in degrees?",
        "A samosa is fried as a flat triangle with one corner of {a} degrees and one of {b} "
        "degrees. The cook wonders about the third corner. How many degrees does it "
        "<have|measure>?",
        "On the football pitch three players pass the ball around in a triangle. At the first "
        "player the passes make an angle of {a} degrees, at the second {b} degrees. What angle "
        "in degrees do they make at the third?",
        "The royal crest is a triangle: {a} degrees below the lion, {b} degrees below the eagle,"
        " and the last angle below the crown. <Give|Work out> the angle below the crown in "
        "degrees.",
        "A triangular piece of stained glass has to fit. {friend} grinds two of its angles to "
        "{a} and {b} degrees. To how many degrees must the other angle be ground, so that it is "
        "a triangle?",
        "In a game engine a mesh triangle is stored with two angles, {a} and {b}, in degrees. "
        "The third angle is not stored but computed. Which value results?",
        "Three stars form a triangle on the sky map. The angle at the red star is {a} degrees "
        "and that at the blue star {b} degrees. Find the angle at the white star on the flat "
        "map, in degrees.",
        "A triangular musical instrument is bent from one steel rod with straight sides. Two "
        "bends enclose angles of {a} and {b} degrees. What angle, in degrees, do the sides "
        "enclose where the ends meet?",
        "The farmer's meadow has three straight hedges. They enclose {a} degrees in the north "
        "corner and {b} degrees in the east corner. How many degrees do they enclose in the last"
        " corner?",
        "Sailing a triangular regatta course, {person} notes the inside angles at the buoys: {a}"
        " degrees at the first buoy, {b} degrees at the second. Which angle should be noted at "
        "the third buoy, in degrees?",
    ),
    unseen_wordings=(
        "A triangle has angles measuring {a} degrees and {b} degrees. What is the measure of "
        "its third angle, in degrees?",
        "tri: {a}° + {b}° + ?",
        "Calculate the angle at $F$ in triangle $DEF$, in degrees, when the angle at $D$ is "
        "${a}^\\circ$ and the one at $E$ is ${b}^\\circ$.",
        "{person} folds a napkin into a triangle. Two of its points have angles of {a} and {b} "
        "degrees. How many degrees does the other point have?",
        "can u find the angle i don't know in a triangle where the ones i know are {a} and {b} "
        "degrees",
        "Cities K, L and M are joined by straight flight routes. At K the two routes make an "
        "angle of {a}°, at L one of {b}°, both inside the triangle KLM. Find the angle at M in "
        "degrees.",
        "Which third angle, in degrees, turns the pair {a}°, {b}° into the angles of a triangle?",
    ),
    plans=(
        "The three angles of a triangle add up to 180 degrees, and two of them are {a} and {b}.",
        "We subtract the known angles {a} and {b} from 180.",
        "The third angle x satisfies {a} + {b} + x = 180.",
    ),
    programs=(
        "print(180 - {a} - {b})",
        code("""
            known = [{a}, {b}]
            print(180 - sum(known))
        """),
        code("""
            from sympy import solve, symbols
            x = symbols("x")
            print(solve({a} + {b} + x - 180, x)[0])
        """),
    ),
    slips=(
        Slip(
            "print(180 - sum({a}, {b}))",
            "`sum` takes one list, not two numbers. <Put the angles in a list|Use a list>.",
            fix=1,
        ),
        Slip(
            "from sympy import solve\nprint(solve({a} + {b} + x - 180, x)[0])",
            "The symbol `x` has to be <created|defined> first.",
            fix=2,
        ),
        Slip(
            "print(total - {a} - {b})",
            "`total` is not defined. In a triangle it is 180 degrees.",
        ),
    ),
    conclusions=(
        "The third angle is $\\boxed{{answer}}$ degrees.",
        "<So|Hence> the remaining angle measures $\\boxed{{answer}}$ degrees.",
        "Together with {a} and {b} degrees, $\\boxed{{answer}}$ degrees make 180.",
    ),
    reasoning=(
        "The angles of a triangle add up to 180 degrees. Take away {a} and {b}, and "
        "$\\boxed{{answer}}$ degrees remain.",
        "Let x be the third angle. From {a} + {b} + x = 180 we get x = $\\boxed{{answer}}$.",
    ),
)
