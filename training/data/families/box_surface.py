"""The surface area of a box."""

from itertools import combinations
from random import Random

from training.data.family import Family, Numbers, Slip, code, number


def draw(random: Random) -> Numbers:
    return {side: number(random, 2, 150) for side in "abc"}


def answer(a: int, b: int, c: int) -> int:
    return sum(2 * one * other for one, other in combinations((a, b, c), 2))


FAMILY = Family(
    name="box_surface",
    draw=draw,
    answer=answer,
    wordings=(
        "<What is the <|total >surface area of a <box|rectangular box|cuboid|rectangular prism> "
        "<with sides|with edges|measuring> {a}, {b} and {c}?|<Find|Compute|Determine> the <|total "
        ">surface area of a <box|rectangular box|cuboid|rectangular prism> <with sides|with "
        "edges|measuring> {a}, {b} and {c}.>",
        "<surface area|total surface area|total surface> <of a |of |>box <{a}x{b}x{c}|{a} x {b} x "
        "{c}|{a} × {b} × {c}|{a} by {b} by {c}>",
        "A <cuboid|rectangular prism|rectangular solid> is {a} cm long, {b} cm wide and {c} cm "
        "high. <Calculate|Find|Work out> its <surface area|total surface area><| in square "
        "centimetres>.",
        "How much <wrapping paper|paper|foil> is needed to <wrap|cover> a <gift|parcel> of {a} cm "
        "by {b} cm by {c} cm <completely|on all sides>, without overlap? Give the area in square "
        "centimetres.",
        "<hey|hi|yo> i want to paint a <wooden |>box on all six sides, its {a} by {b} by {c}. how "
        "<many square units|much area> do i have to <paint|cover>?",
        "Let $S$ be the <surface area|total area of the faces> of a <rectangular "
        "parallelepiped|cuboid> with <dimensions|edge lengths> ${a}$, ${b}$ and ${c}$. "
        "<<Find|Compute> $S$.|What is $S$?>",
        "{person} <glues|builds> a solid block of {a} × {b} × {c} unit cubes. How many unit "
        "squares <can be seen from outside, bottom included|make up its outer surface, bottom "
        "included>?",
        "A closed <tin|metal|steel> <box|tank|container> <is|shall be> {a} dm long, {b} dm wide "
        "and {c} dm <deep|high>. How many square decimetres of sheet metal <are needed|does it "
        "take>, the lid and the bottom included?",
        "<Add up|Sum> the areas of all six faces of a <box|brick|block> <with dimensions|of size> "
        "{a} by {b} by {c}. What <total|sum> <do you get|results>?",
        "length: {a}, width: {b}, height: {c}. <surface area|total surface|area of all faces> of "
        "the box?",
        "Three edges <meeting at|that share> a <vertex|corner> of a <box|rectangular block> <have "
        "lengths|are> {a}, {b} and {c}. What is the <surface area|total area of the surface> of "
        "the <box|solid>?",
        "Compute the area of the boundary surface of the solid $0 \\le x \\le {a}$, $0 \\le y "
        "\\le {b}$, $0 \\le z \\le {c}$.",
        "The net of a closed box with sides {a}, {b} and {c} is cut out of <cardboard|paper>. "
        "<What is the area of the net|How large is the area of the net>?",
        "A <chest|crate|trunk> is {a} by {b} at the base and {c} high. <<Find|Determine> the area "
        "of its <whole|entire> outside, lid and base included.|How large is the area of its "
        "<whole|entire> outside, lid and base included?>",
        "<Evaluate|Calculate> $2(ab + bc + ca)$, the <surface|total surface> area of a "
        "<box|cuboid>, <for|when> $a = {a}$, $b = {b}$, $c = {c}$.",
        "A <right |>prism of height {c} stands on a rectangle with sides {a} and {b}. "
        "<Find|Determine> the area of its <whole|total|entire> surface<|, both bases included>.",
        "Each face of a <box|block> measuring {a} cm × {b} cm × {c} cm is <covered|pasted over> "
        "exactly with <stickers|tiles> of one square centimetre. How many <are needed|does that "
        "take>?",
        "A <big |>cake in the shape of a <cuboid|box>, {a} cm by {b} cm by {c} cm, is "
        "<dipped|coated> in chocolate on every side, underneath too. <What area|How many square "
        "centimetres> does the chocolate cover?",
        "{person} sews a cover that <encloses|fits> a <cushion|mattress|block of foam> shaped "
        "like a box of {a} × {b} × {c} <tightly|exactly> from all <six |>sides. <How much cloth, "
        "by area, does the cover have|What is the area of the cover>?",
        "With a length of {a}, a breadth of {b} and a depth of {c}, <how much surface does a "
        "closed box have|how large is the surface of a closed box> <altogether|in total>?",
        "A <box|brick> has two faces of {a} by {b}, two of {b} by {c} and two of {a} by {c}. "
        "What's the <total|combined> area of the six?",
        "can you <work out|calculate|tell me> the <outer|total> surface of a closed <box|carton> "
        "that is {a} by {b} by {c}, <all in feet|all in inches|all in the same unit>",
        "To what area do the sides, the top and the bottom of a <box|cuboid> of size ${a} \\times "
        "{b} \\times {c}$ add up?",
        "=2*({a}*{b}+{b}*{c}+{c}*{a}) <outside of cuboid|cuboid S.A.> =?",
        "L{a} W{b} H{c} <cuboid|box>, S.A. =?",
        "sides {a} / {b} / {c}, closed <box|cuboid>, 6 faces, sq units =?",
        "I'm sticking felt on the outside of an old toy chest, all over, also under it and on "
        "the lid. It's {a} inches long and {b} inches deep. From floor to lid I measured {c} "
        "inches. If nothing overlaps, what's the felt in square inches?",
        "How many square pixels of texture does {person} have to draw? It's for a block in a "
        "video game, {a} pixels one way, {b} pixels another way and {c} pixels the third way. "
        "All six sides <get|need> texture.",
        "School project: I'm making a closed cardboard house shaped like a shoebox. The floor is "
        "{a} cm by {b} cm and the walls go up {c} cm, flat roof. My teacher asks for the square "
        "centimetres of <cardboard|card> on the outside, with floor and roof counted. What do I "
        "write?",
        "ok so there's a block of butter in my fridge, {a} mm by {b} mm on top and {c} mm thick. "
        "i want foil touching the whole outside exactly once. how many mm² of foil",
        "Determine the <area|two-dimensional measure> of the boundary $\\partial Q$ of the "
        "cuboid $Q = [0, {a}] \\times [0, {b}] \\times [0, {c}]$.",
        "Let a rectangular solid have the mutually perpendicular edges $p = {a}$, $q = {b}$, $r "
        "= {c}$. State the value of $2pq + 2qr + 2rp$, the <aggregate|sum> of its face areas.",
        "SA {a}x{b}x{c}",
        "cuboid {a} {b} {c} surface <?|area?>",
        "2({a}*{b}+{b}*{c}+{a}*{c})",
        "l={a} w={b} h={c} <total SA|surface area>",
        "box {a}*{b}*{c} area of all 6 sides",
        "how much surface on {a} by {b} by {c} <block|box>",
        "outer area box w/ edges {a}, {b}, {c}",
        "rect prism {a}/{b}/{c} <sa|surf. area>",
        "sum of face areas, dims {a}, {b}, {c}",
        "<wrap|cover> box {a} x {b} x {c}, area needed no overlap",
        "a={a}, b={b}, c={c}, 2ab+2bc+2ca",
        "paint area closed box {a} {b} {c} all faces",
        "So I've got a box that's {a} by {b} by {c}, and I want to know how much outside it has,"
        " like all six faces <added up|taken together>.",
        "My kid's worksheet shows a cuboid with {a}, {b} and {c} on the edges. It's not the "
        "volume they're after, it's the surface area. <What's that?|What do we put?>",
        "I'm painting a closed wooden chest on the outside, every side of it, the lid and the "
        "bottom too. {a} dm, {b} dm and {c} dm are the measurements. How many square dm do I "
        "<paint|have to paint>?",
        "ok so basically two of each: top and bottom are {a} times {b}, then the others with {c}"
        " as the height. what's the area of the lot?",
        "Our teacher had us unfold a cardboard box, {a} cm long, {b} cm wide, {c} cm high, lid "
        "and all. How much card lies on the desk then, in square cm?",
        "I sew covers, and now someone wants one for a foam block of {a} by {b} by {c} inches, "
        "closed all around. How many square inches of fabric is it without <seams|hems>?",
        "help, i mixed up volume and surface again. the box is {a} long {b} deep {c} tall, "
        "what's the surface, all faces",
        "Can you imagine, they ask how many square centimetres of paper cover a box-shaped "
        "present of {a} cm by {b} cm by {c} cm exactly, all six faces, nothing doubled. <What do"
        " you think?|Well, how many?>",
        "Right, so a brick, a perfectly ordinary one apart from its size, {a} by {b} by {c}. If "
        "an ant wanted to visit all of its skin, how much area is that?",
        "Let $K$ be a cuboid whose edges have the lengths ${a}$, ${b}$ and ${c}$. "
        "<Evaluate|State> the sum of the areas of its six faces.",
        "A right prism has height ${c}$ and a rectangular base with sides ${a}$ and ${b}$. "
        "Calculate twice the base area plus the lateral area.",
        "What is the total surface area of a rectangular parallelepiped with edges ${a}$, ${b}$,"
        " ${c}$ meeting at a vertex?",
        "The vertices of a box are the points $(x, y, z)$ with $x \\in \\{0, {a}\\}$, $y \\in "
        "\\{0, {b}\\}$, $z \\in \\{0, {c}\\}$. Find its surface area.",
        "Let $u = {a}$, $v = {b}$ and $w = {c}$ be the dimensions of a closed box. Compute its "
        "surface area $2(uv + vw + wu)$.",
        "Find the area of the net of a rectangular prism that measures ${a} \\times {b} \\times "
        "{c}$.",
        "A block of dimensions ${a} \\times {b} \\times {c}$ is assembled from unit cubes. "
        "Determine the number of unit faces on its exterior<, all sides included|>.",
        "Three mutually perpendicular faces of a cuboid have the areas ${a} \\cdot {b}$, ${b} "
        "\\cdot {c}$ and ${c} \\cdot {a}$, the edges being ${a}$, ${b}$ and ${c}$. <Give|Find> "
        "the area of its entire boundary.",
        "A gnome gilds a closed treasure box of {a} cm by {b} cm by {c} cm on the outside, below"
        " as well. Each square centimetre takes a leaf of gold. <How many leaves are used?|How "
        "many leaves does the gnome use?>",
        "A satellite is a box of {a} dm by {b} dm by {c} dm, and its whole outside is covered "
        "with foil. How many square decimetres of foil fly into space?",
        "A loaf of tofu, {a} cm long, {b} cm broad and {c} cm thick, is rolled in sesame until "
        "it is covered all over. What area <is|gets> covered, in square cm?",
        "A farmer closes straw bales in film. A bale is a box {a} dm by {b} dm by {c} dm. <What "
        "area of film touches one bale, if all of it is covered once?|How many square dm of film"
        " cover one bale exactly once?>",
        "{person} builds a loudspeaker as a closed box with outer measures {a} cm, {b} cm and "
        "{c} cm and veneers every face. How many square cm of veneer are on it?",
        "A museum puts glass on all six sides of a case for a crown, the case being {a} inches "
        "by {b} inches by {c} inches. <How many square inches of glass is that?|Find the glass "
        "area in square inches.>",
        "The boxing club buys a soft block, {a} by {b} by {c} feet, and covers it with leather, "
        "all faces. How many square feet of leather are <needed|used>?",
        "A filing cabinet in the office stands {c} dm tall on a floor space of {a} dm by {b} dm."
        " It gets a coat of paint everywhere, even at the back, on top and underneath. How many "
        "square dm are painted?",
        "In a block-building game {friend} makes a solid cuboid of {a} by {b} by {c} blocks that"
        " floats in the air. How many block faces can be <seen|touched> from outside?",
        "On a journey {person} protects a suitcase, {a} cm x {b} cm x {c} cm, with a sleeve that"
        " fits closely on every side. <What is the area of the sleeve?|How large is the sleeve, "
        "in square cm?>",
        "An ice block of {a} cm by {b} cm by {c} cm melts at its surface only. On how many "
        "square centimetres does it <melt at the start|start to melt>, if air reaches all its "
        "faces?",
    ),
    unseen_wordings=(
        "A rectangular box is {a} cm long, {b} cm wide and {c} cm high. What is its total surface "
        "area in square centimetres?",
        "surface area of a {a} x {b} x {c} cuboid",
        "I want to paint all six sides of a wooden block that measures {a} by {b} by {c} inches. "
        "How many square inches do I have to cover?",
        "A rectangular cuboid has edge lengths $a = {a}$, $b = {b}$ and $c = {c}$. Determine its "
        "total surface area $A$.",
        "{person} is wrapping a present for {friend}. The carton is {a} cm by {b} cm by {c} cm, "
        "and the paper should cover every face exactly once with no overlap. How many square "
        "centimetres of paper does {person} need?",
        "Add up the areas of all the faces of a rectangular prism with length {a}, width {b} and "
        "height {c}. What do you get?",
    ),
    plans=(
        "The box has the sides {a}, {b} and {c}. Each pair of sides gives two <equal |>faces.",
        "We add the areas of the faces of the {a} by {b} by {c} box and double the sum.",
        "The surface of a box with sides {a}, {b}, {c} is twice the sum of the products of two "
        "sides.",
    ),
    programs=(
        "print(2 * ({a} * {b} + {b} * {c} + {a} * {c}))",
        code("""
            from itertools import combinations
            print(2 * sum(x * y for x, y in combinations([{a}, {b}, {c}], 2)))
        """),
        "a, b, c = {a}, {b}, {c}\nprint(2*a*b + 2*b*c + 2*a*c)",
    ),
    slips=(
        Slip(
            "print(2 * sum(x * y for x, y in combinations([{a}, {b}, {c}], 2)))",
            "`combinations` was never imported. It is in `itertools`.",
            fix=1,
        ),
        Slip(
            code("""
                from itertools import combinations
                print(2 * sum(x * y for x, y in combinations({a}, {b}, {c})))
            """),
            "`combinations` takes a list and a size. <Put the sides into a list|The sides belong "
            "into a list>.",
            fix=1,
        ),
        Slip(
            "a, b = {a}, {b}, {c}\nprint(2 * (a*b + b*c + a*c))",
            "Three values need three names. <Unpack them into a, b and c|One name was missing>.",
            fix=2,
        ),
        Slip(
            "a, b, c = {a}, {b}, {c}\nprint(2 * (a(b + c) + b*c))",
            "The number a cannot be called like a function. A `*` was missing.",
        ),
        Slip(
            "from math import surface_area\nprint(surface_area({a}, {b}, {c}))",
            "There is no such function in `math`. <Let us|We> add the faces directly.",
        ),
    ),
    conclusions=(
        "The surface area is $\\boxed{{answer}}$.",
        "<So|Hence|Thus> all faces together have the area $\\boxed{{answer}}$.",
        "In all this makes $\\boxed{{answer}}$ square units.",
    ),
    reasoning=(
        "The box with sides {a}, {b} and {c} has three pairs of equal faces. Adding their areas "
        "gives $\\boxed{{answer}}$.",
        "Top and bottom are {a} by {b}, front and back {a} by {c}, and the other two {b} by {c}. "
        "The total area is $\\boxed{{answer}}$.",
    ),
)
