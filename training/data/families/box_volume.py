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
        "{a}x{b}x{c} volume",
        "{a}*{b}*{c}",
        "l={a} w={b} h={c} v=?",
        "cuboid {a} {b} {c} <vol|how big inside>",
        "box dims {a}/{b}/{c} <capacity|cubic content>",
        "V rect prism {a}, {b}, {c}",
        "cubic units in {a} by {b} by {c}",
        "how many 1x1x1 in {a} x {b} x {c} <box|block>",
        "space inside box {a}, {b}, {c} <?|cubic?>",
        "length {a} breadth {b} depth {c} vol pls",
        "base {a}x{b}, height {c}, <volume|v>",
        "product of edges {a}, {b}, {c} of a box = volume = ?",
        "So I've got this box, it's {a} by {b} by {c}, and I need to know how much <goes in|it "
        "holds>. Cubic whatever, the units are all the same.",
        "My kid's worksheet has a drawing of a cuboid, {a} along, {b} back, {c} up, and the "
        "question is how many little cubes make it. <How many?|What's the number?>",
        "We're getting a delivery of gravel and I'm making a frame of {a} dm by {b} dm, {c} dm "
        "tall. How many cubic dm of gravel fill it?",
        "ok basically it's layers, isn't it? one layer has {a} times {b} little cubes and there "
        "are {c} layers. so the whole thing has <how many|what number of> cubes",
        "My fish are moving to a tank that's {a} cm long, {b} cm wide and {c} cm high on the "
        "inside. I've to know the cubic centimetres for the pump, so <what are they|how many>?",
        "the teacher asked how much air is in our classroom, can you believe it. it's {a} m by "
        "{b} m and {c} m up to the ceiling. <cubic metres?|how many cubic metres>",
        "I do woodwork, and I always mix these up: block of {a} by {b} by {c} inches, not the "
        "surface, the volume. How many cubic inches?",
        "Listen, the removal people charge by volume. My wardrobe packs into a box of {a} dm, "
        "{b} dm and {c} dm. What do I tell them, in cubic dm?",
        "So a block of chocolate, {a} pieces one way, {b} the other, and {c} pieces thick. How "
        "many pieces has it, <asking for a friend|not that I'd eat them all>?",
        "Let $B$ be a box with edges ${a}$, ${b}$, ${c}$. <State|Evaluate> its volume.",
        "Calculate the volume of a right prism of height ${c}$ whose base is a rectangle with "
        "the dimensions ${a}$ and ${b}$.",
        "Evaluate $\\int_0^{{a}} \\int_0^{{b}} \\int_0^{{c}} 1 \\, dz \\, dy \\, dx$.",
        "What is the volume of the cuboid with vertices $(0,0,0)$, $({a},0,0)$, $(0,{b},0)$, "
        "$(0,0,{c})$ and the remaining ones?",
        "Let $M$ be the set of integer triples $(x, y, z)$ with $1 \\le x \\le {a}$, $1 \\le y "
        "\\le {b}$, $1 \\le z \\le {c}$. <Find|Determine> the number of elements of $M$.",
        "Find the absolute value of the determinant of the diagonal matrix with the entries "
        "${a}$, ${b}$, ${c}$, that is, the volume of a box with these edges.",
        "The dimensions of a rectangular solid are $p = {a}$, $q = {b}$ and $r = {c}$. Determine"
        " its volume $V = pqr$.",
        "How many unit cubes are required to build a rectangular block with edges of lengths "
        "${a}$, ${b}$ and ${c}$?",
        "A giant's lunch box measures {a} feet by {b} feet by {c} feet on the inside. <How many "
        "cubic feet of stew fit in?|Find how many cubic feet of stew it holds.>",
        "A cargo bay in a spaceship is a box, {a} m by {b} m by {c} m, and takes containers of "
        "one cubic metre. With no gap left, how many containers <fit|can be loaded>?",
        "A beekeeper has hives shaped like boxes with inside measures of {a} cm, {b} cm and {c} "
        "cm. What volume, in cubic cm, do the bees <have|get>?",
        "{person} bakes a tray cake, {a} cm long, {b} cm wide and {c} cm high, and cuts it "
        "completely into cubes with edges of one cm. How many cubes are there?",
        "In a stadium the pit for the long jump is filled with sand. It is {a} dm long and {b} "
        "dm wide, and the sand is {c} dm deep. <How many cubic dm of sand are in it?|What is the"
        " volume of the sand in cubic dm?>",
        "An archive stores files on shelves: {a} rooms, each with {b} shelves, each with {c} "
        "files. <How many files are stored?|Find the number of files.>",
        "A pharaoh orders a solid platform of stone, {a} cubits long, {b} cubits wide and {c} "
        "cubits high. How many cubic cubits of stone are to be <cut|brought>?",
        "A grain silo on a farm is a rectangular shaft of {a} m by {b} m and is filled to a "
        "depth of {c} m. How many cubic metres of grain <lie|are> in it?",
        "The case of an organ pipe is box-shaped and {c} inches tall. Its cross-section is {a} "
        "inches by {b} inches. Find the volume of the air in it, in cubic inches.",
        "A coin collector puts coins in a chest in piles: {a} piles from left to right, {b} from"
        " front to back, every pile {c} coins tall. <How many coins lie in the chest?|What "
        "number of coins is in the chest?>",
        "For a holiday {person} rents a roof box with the inner size {a} dm x {b} dm x {c} dm. "
        "<How many litres, or cubic dm, is that?|How many cubic dm of luggage does it take at "
        "most?>",
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
