"""The volume of a box."""

from random import Random

from training.data.family import Family, Numbers, Slip, number


def draw(random: Random) -> Numbers:
    return {side: number(random, 2, 150) for side in "abc"}


def answer(a: int, b: int, c: int) -> int:
    return sum(sum(a for _ in range(b)) for _ in range(c))


FAMILY = Family(
    name="box_volume",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is the volume of a <box|rectangular box|cuboid|rectangular prism> <with sides|with "
        "edges|measuring> {a}, {b} and {c}?|<Find|Compute|Determine> the volume of a "
        "<box|rectangular box|cuboid|rectangular prism> <with sides|with edges|measuring> {a}, "
        "{b} and {c}.>",
        "<volume|vol> <of a |of |>box <{a}x{b}x{c}|{a} x {b} x {c}|{a} × {b} × {c}|{a} by {b} by "
        "{c}>",
        "A <cuboid|rectangular prism|rectangular solid> is {a} cm <long|in length>, {b} cm "
        "<wide|in width> and {c} cm <high|in height>. <Calculate|Find|Work out> its volume<| in "
        "cubic centimetres>.",
        "<How many|What number of> <unit cubes|cubes with side 1|1 by 1 by 1 blocks> <fill|fit "
        "exactly into> a box of {a} <by {b} by|× {b} ×> {c}?",
        "<hey|hi|yo> how much <space|room> is <inside|in> a box thats <{a} inches long, {b} "
        "inches wide and {c} inches tall|{a} cm long, {b} cm wide and {c} cm tall>? i need the "
        "volume",
        "Let $V$ be the volume of a <rectangular parallelepiped|cuboid> with <dimensions|edge "
        "lengths> ${a}$, ${b}$ and ${c}$. <<Find|Compute> $V$.|What is $V$?>",
        "{person} <stacks|builds a block of> small cubes in {c} <layers|levels>. Each layer has "
        "{a} rows of {b} cubes. How many cubes <are there|are used> in all?",
        "An aquarium is {a} dm long, {b} dm wide and {c} dm <deep|high>. How many <litres|cubic "
        "decimetres> does it hold when <full|filled to the brim>?",
        "The floor of a <room|hall> <is a rectangle of|measures> {a} m by {b} m, and the ceiling "
        "is {c} m above <it|the floor>. <<Determine|Find> the volume of air inside, in cubic "
        "metres.|How many cubic metres of air are inside?>",
        "length: {a}, width: {b}, height: {c}. <volume|volume of the box|box volume>?",
        "To <dig|make> a <pit|pool|trench> with vertical walls, {a} m long, {b} m wide and {c} m "
        "deep, how many cubic metres of earth must be <removed|dug out>?",
        "Three edges <meeting at|that share> a <vertex|corner> of a <box|brick|rectangular block> "
        "<have lengths|are> {a}, {b} and {c}. What is the <volume|cubic content> of the "
        "<solid|whole>?",
        "Compute the volume of the <region|solid> $0 \\le x \\le {a}$, $0 \\le y \\le {b}$, $0 "
        "\\le z \\le {c}$.",
        "A <crate|container|parcel> has a base of <{a} by {b} feet and a height of {c} feet|{a} "
        "by {b} inches and a height of {c} inches>. <How large is its volume|How much can it hold "
        "by volume>?",
        "A slab of concrete <shall be|is> <{a} dm by {b} dm by {c} dm|{a} cm by {b} cm by {c} "
        "cm>. <What volume of concrete does it take|How much concrete does it contain, by volume>?",
        "<Multiply out the dimensions to get the volume|Give the capacity|State the cubic "
        "content> of a <rectangular|box-shaped> tank <of size|with inner dimensions> ${a} \\times "
        "{b} \\times {c}$.",
        "A <right |>prism of height {c} stands on a rectangle with sides {a} and {b}. "
        "<Find|Determine> <its volume|the volume of the prism>.",
        "{person}'s <suitcase|drawer|chest> is {a} cm x {b} cm x {c} cm <inside|on the inside>. "
        "How many cubic centimetres of <sand|rice|air> <fit|can go> in<|, at most>?",
        "<A block of wood is sawn|A big cheese is cut|A block of ice is sawn> without any waste "
        "into cubes of edge 1 cm. Before, it <measures|measured> {a} cm by {b} cm by {c} cm. How "
        "many cubes <come out|result>?",
        "A box has <a front of|a front measuring> {a} by {b} and goes back {c}. <What's its "
        "volume|How many cubic units does it contain>?",
        "With a length of {a}, a breadth of {b} and a depth of {c}, what volume does a "
        "<box|rectangular container> <have|enclose>?",
        "can you <work out|calculate|tell me> the cubic <volume|capacity> of a "
        "<fridge|van|locker> if the inside is {a} by {b} by {c} (all in the same unit)",
        "In a <grid|block> of {a} × {b} × {c} <cells|voxels|lockers>, how many are there "
        "<altogether|in total>?",
        "={a}*{b}*{c} <cuboid|box> vol. =?",
        "L{a} W{b} H{c}, V <of the box |of the cuboid |>=?",
        "cuboid edges {a};{b};{c} → <cubic|cu.> units =?",
        "I'm filling a raised bed in the garden with <soil|compost>, level with the boards. "
        "Inside it's {a} dm one way and {b} dm the other way. The boards make it {c} dm deep. "
        "How many cubic decimetres should I order?",
        "How many cubic centimetres of ice cream go into our tub? The walls are straight. Its "
        "bottom is {a} cm by {b} cm, the walls are {c} cm tall, and I fill it <level|to the top>.",
        "In my block game I'm <planning|making> a solid fortress without any gaps. It'll be {a} "
        "blocks long and {b} blocks wide. Upwards it's {c} blocks. How many blocks do I have to "
        "<mine|collect>?",
        "{person}'s school rents a storage room, {a} feet by {b} feet on the floor plan and {c} "
        "feet up to the ceiling. The form wants cubic feet. <What number goes in the form?|Which "
        "number should {person} write?>",
        "Determine the <Lebesgue|three-dimensional> measure of $[0, {a}] \\times [0, {b}] "
        "\\times [0, {c}]$.",
        "Let three pairwise orthogonal vectors have the lengths ${a}$, ${b}$ and ${c}$. "
        "<State|Determine> the volume of the parallelepiped they span.",
    ),
    unseen_wordings=(
        "Determine the volume of a rectangular box with length {a} cm, width {b} cm and height "
        "{c} cm, in cubic centimetres.",
        "volume cuboid {a} x {b} x {c} = ?",
        "My storage chest is {a} inches long, {b} inches deep and {c} inches tall on the inside. "
        "How many cubic inches can it hold?",
        "Let $Q$ be a rectangular cuboid with edges of length ${a}$, ${b}$ and ${c}$. Compute its "
        "volume $V$.",
        "{person} has a huge pile of little cubes with side 1 cm and stacks them neatly until "
        "they completely fill a crate measuring {a} cm by {b} cm by {c} cm inside. How many "
        "little cubes are in the crate?",
        "A solid concrete block has the shape of a rectangular prism. Its base measures {a} cm by "
        "{b} cm and its height is {c} cm. How many cubic centimetres of concrete are in it?",
    ),
    plans=(
        "The box has the sides {a}, {b} and {c}. <Its volume is their product|We multiply them>.",
        "Volume is length times width times height, with {a}, {b} and {c}.",
        "We multiply the three dimensions {a}, {b} and {c}.",
    ),
    programs=(
        "print({a} * {b} * {c})",
        "from math import prod\nprint(prod([{a}, {b}, {c}]))",
        "print(sum({a} * {b} for _ in range({c})))",
    ),
    slips=(
        Slip(
            "print(prod([{a}, {b}, {c}]))",
            "`prod` was never imported. It is in `math`.",
            fix=1,
        ),
        Slip(
            "from math import prod\nprint(prod({a}, {b}, {c}))",
            "`prod` takes one list. <Put the three sides into brackets|The sides belong into a "
            "list>.",
            fix=1,
        ),
        Slip(
            "from math import volume\nprint(volume({a}, {b}, {c}))",
            "There is no `volume` in `math`. <Let us just multiply|We multiply directly instead>.",
        ),
        Slip(
            "sides = {a}, {b}, {c}\nprint(sides[1] * sides[2] * sides[3])",
            "Indices start at 0, so there is no index 3. Multiply the numbers directly.",
        ),
        Slip(
            "length, width = {a}, {b}, {c}\nprint(length * width)",
            "Three values cannot go into two names. Let us add up the layers instead.",
            fix=2,
        ),
    ),
    conclusions=(
        "The volume is $\\boxed{{answer}}$.",
        "<So|Hence|Thus> the volume of the box is $\\boxed{{answer}}$.",
        "In all this makes $\\boxed{{answer}}$ cubic units.",
    ),
    reasoning=(
        "The volume of a box is the product of its three sides {a}, {b} and {c}. This is "
        "$\\boxed{{answer}}$.",
        "One layer holds {a} times {b} unit cubes, and there are {c} layers. Together these are "
        "$\\boxed{{answer}}$ cubes.",
    ),
)
