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
