"""Writes docs/keys.md, the keys of every screen, from the lists that the app itself uses."""

from pathlib import Path

from textual.binding import Binding, BindingType

from numina_tui.tui import actions

SCREENS = {
    "Everywhere": actions.APP,
    "A run": actions.RUN,
    "A new problem": actions.PROBLEM,
    "All settings": actions.SETTINGS,
    "The filter of trajectories": actions.FILTER,
    "Editing a block": actions.EDIT,
    "The right answer": actions.TELL,
    "The tutor": actions.TUTOR,
    "Past runs": actions.LIST,
    "A longer text": actions.READING,
}
NAMES = {
    "question_mark": "?", "colon": ":", "comma": ",", "full_stop": ".", "slash": "/",
    "left_square_bracket": "[", "right_square_bracket": "]", "less_than_sign": "<",
    "greater_than_sign": ">", "dollar_sign": "$", "escape": "esc", "pageup": "page up",
    "pagedown": "page down",
}  # fmt: skip


def keys() -> str:
    parts = ["# Keys\n\nMade by `python docs/keys.py` from `numina_tui/tui/actions.py`.\n"]
    for screen, bindings in SCREENS.items():
        parts += [f"\n## {screen}\n\n| key | what it does |\n|---|---|\n", *_rows(bindings)]
    return "".join(parts)


def _rows(bindings: list[BindingType]) -> list[str]:
    sentences: dict[str, list[str]] = {}
    for binding in Binding.make_bindings(bindings):
        names = sentences.setdefault(binding.tooltip or binding.description, [])
        names.append(f"`{NAMES.get(binding.key, binding.key)}`")
    return [f"| {' '.join(names)} | {sentence} |\n" for sentence, names in sentences.items()]


if __name__ == "__main__":
    Path(__file__).with_suffix(".md").write_text(keys(), encoding="utf-8")
