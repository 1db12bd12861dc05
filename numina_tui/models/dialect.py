"""Which dialect a model was trained on, by the chat template that it brings along."""

from pathlib import Path

import msgspec

from numina_tui.core.dialects import DialectName, of_template

_TEMPLATE, _TOKENIZER = "chat_template.jinja", "tokenizer_config.json"


class _Tokenizer(msgspec.Struct):
    chat_template: str | list[dict[str, str]] | None = None


def of_model(name: str | None) -> DialectName:
    """NuminaMath's, unless `name` is a folder with a chat template of another family."""
    try:
        return of_template(_chat_template(Path(name).expanduser())) if name else "numinamath"
    except (OSError, ValueError, RuntimeError, RecursionError):
        return "numinamath"


def _chat_template(folder: Path) -> str:
    """Empty if there is none. Raises what reading a stranger's file may raise."""
    if (folder / _TEMPLATE).is_file():
        return (folder / _TEMPLATE).read_text(errors="replace")
    tokenizer = msgspec.json.decode((folder / _TOKENIZER).read_bytes(), type=_Tokenizer)
    return str(tokenizer.chat_template or "")
