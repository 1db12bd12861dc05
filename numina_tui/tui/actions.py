"""Every key and what it does. The footer, the help and the palette are read from these lists.

A binding's description is its short name, its tooltip the sentence that the help shows.
"""

from textual.binding import Binding, BindingType

STEP = Binding.Group("step", compact=True)
LANE = Binding.Group("trajectory", compact=True)
ERROR = Binding.Group("error", compact=True)
TIME = Binding.Group("time", compact=True)

HELP = Binding(
    "question_mark,f1", "app.help", "help", tooltip="Show every key and sign, and what it means"
)

APP: list[BindingType] = [
    HELP,
    Binding("f2", "card", "model", tooltip="Read what the model can do, and what it cannot"),
    Binding("ctrl+q", "quit", "quit", show=False, priority=True, tooltip="Stop and leave"),
    Binding("colon", "command_palette", "palette", show=False, tooltip="Find a command by name"),
]

RUN: list[BindingType] = [
    Binding("h,left", "step(-1)", "previous step", group=STEP, tooltip="Go one step back"),
    Binding("l,right", "step(1)", "next step", group=STEP, tooltip="Go one step on"),
    Binding(
        "H,k,up",
        "trajectory(-1)",
        "previous trajectory",
        group=LANE,
        tooltip="Go to the trajectory above",
    ),
    Binding(
        "L,j,down",
        "trajectory(1)",
        "next trajectory",
        group=LANE,
        tooltip="Go to the trajectory below",
    ),
    Binding(
        "left_square_bracket",
        "error(-1)",
        "previous error",
        group=ERROR,
        tooltip="Go to the step before this one whose code failed",
    ),
    Binding(
        "right_square_bracket",
        "error(1)",
        "next error",
        group=ERROR,
        tooltip="Go to the next step whose code failed",
    ),
    Binding(
        "slash",
        "filter",
        "filter",
        show=False,
        tooltip="List some trajectories only: voted, silent, error, =52 or any words",
    ),
    Binding(
        "s",
        "sort",
        "sort",
        show=False,
        tooltip="List the trajectories by number, answer, first error, steps or tokens",
    ),
    Binding("space", "play", "play", tooltip="Play the run again as it happened, or pause"),
    Binding("escape", "stop", "stop", tooltip="Stop this run; what it has found is kept"),
    Binding("n", "app.new", "new", tooltip="Pose a new problem"),
    Binding("o", "app.past", "runs", tooltip="Open a past run"),
    Binding("q", "app.quit", "quit", tooltip="Stop and leave"),
    HELP,  # what follows is not in the footer of a narrow terminal
    Binding("e", "app.edit", "edit", tooltip="Edit this round's code and run it where it ran"),
    Binding(
        "f",
        "app.fork",
        "fork",
        tooltip="Let the model go on from this round's code, as you last edited it, in a fork",
    ),
    Binding(
        "t", "app.study", "tutor", tooltip="Study this run: reveal it step by step, guess, compute"
    ),
    Binding("v", "what_if", "vote", tooltip="Count the vote by other rules"),
    Binding(
        "comma",
        "scrub(-1)",
        "earlier",
        group=TIME,
        tooltip="Go back in time: to the moment before, when code had run or a trajectory ended",
    ),
    Binding("full_stop", "scrub(1)", "later", group=TIME, tooltip="Go on in time"),
    Binding("0,home", "first_step", "first step", show=False, tooltip="Go to the first step"),
    Binding(
        "$,end",
        "last_step",
        "last step",
        show=False,
        tooltip="Go to the last step, and follow it while it is written",
    ),
    Binding(
        "a",
        "app.tell",
        "right answer",
        show=False,
        tooltip="Say what the right answer is, to see who was right",
    ),
    Binding(
        "x",
        "app.export",
        "export",
        show=False,
        tooltip="Write this run into a Markdown file, in the folder in which the app was started",
    ),
    Binding(
        "p", "problem", "problem", show=False, tooltip="Read the whole problem and its settings"
    ),
    Binding(
        "r",
        "raw",
        "raw",
        show=False,
        tooltip="Show formulas as they were written, or as one reads them",
    ),
    Binding("less_than_sign", "pace(-1)", "slower", show=False, tooltip="Play half as fast"),
    Binding("greater_than_sign", "pace(1)", "faster", show=False, tooltip="Play twice as fast"),
    Binding("g", "head", "now", show=False, tooltip="Go to where the run is now"),
    Binding("pageup", "page(-1)", "page up", show=False, tooltip="Scroll the focused pane up"),
    Binding("pagedown", "page(1)", "page down", show=False, tooltip="Scroll the focused pane down"),
]

PROBLEM: list[BindingType] = [
    Binding("ctrl+s,f5,ctrl+enter", "pose", "solve", tooltip="Pose this problem"),
    Binding(
        "tab",
        "app.focus_next",
        "next field",
        show=False,
        tooltip="Go to the settings, and on to problems to choose from",
    ),
    Binding("f3", "settings", "settings", tooltip="Change every setting of the next run"),
    Binding("escape", "back", "back", tooltip="Go back to the run"),
    Binding("ctrl+o", "app.past", "runs", tooltip="Open a past run"),
]

EDIT: list[BindingType] = [
    Binding("ctrl+s,f5", "run", "run", tooltip="Run this code where the trajectory's code ran"),
    Binding(
        "f6",
        "go_on",
        "fork",
        priority=True,  # the editor would select a line
        tooltip="Let the model go on from this code: a new trajectory",
    ),
    Binding(
        "escape",
        "close",
        "close",
        priority=True,
        tooltip="Close; the trajectory has not changed, and the edit is there when you come back",
    ),
]

SETTINGS: list[BindingType] = [
    Binding("ctrl+s,f5", "keep", "keep", tooltip="Keep these settings for the next run"),
    Binding("escape", "close", "close", tooltip="Close; nothing has changed"),
]

TELL: list[BindingType] = [
    Binding("escape", "close", "close", priority=True, tooltip="Close; nothing has changed"),
]

FILTER: list[BindingType] = [
    Binding("escape", "clear", "all", tooltip="List all trajectories again"),
]

LIST: list[BindingType] = [
    Binding("enter", "choose", "open", tooltip="Open the marked run"),
    Binding("k", "cursor_up", "up", show=False, tooltip="Go up"),
    Binding("j", "cursor_down", "down", show=False, tooltip="Go down"),
    Binding("slash", "search", "search", tooltip="Search the runs by words of their problems"),
    Binding("escape,q,o", "close", "close", tooltip="Close this list"),
]

READING: list[BindingType] = [
    Binding("escape,q,enter", "close", "close", tooltip="Close this text"),
]

TUTOR: list[BindingType] = [
    Binding("escape", "close", "close", tooltip="Go back to the run"),
    Binding("up", "recall(1)", "earlier line", tooltip="Take up the line that you typed before"),
    Binding("down", "recall(-1)", "later line", show=False, tooltip="Take up the line after it"),
    Binding("pageup", "page(-1)", "page up", tooltip="Scroll up"),
    Binding("pagedown", "page(1)", "page down", tooltip="Scroll down"),
    Binding("f1", "app.help", "help", tooltip="Show every key and sign, and what it means"),
]
