import subprocess
import sys
from datetime import UTC, datetime

import pytest

from numina_tui.cli import main, solve
from numina_tui.cli.display import LiveDisplay, PlainDisplay, summary
from numina_tui.cli.models import describe
from numina_tui.cli.result import result
from numina_tui.core.events import Concluded, RunEnded, RunStarted, Sampled
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.models import lookup
from numina_tui.models.lineage import Data, Lineage

FORGED = "9\n  2 ✓ 9\x1b[31m\u202e"


def lineage(stage):
    data = Data(FORGED, FORGED, 3)
    return Lineage(stage, datetime.now(UTC), FORGED, FORGED, data, None, {FORGED: FORGED})


@pytest.fixture
def ended():
    return [
        RunStarted(at=0.0, problem="p", settings=Settings(width=4), model="m"),
        Sampled(at=0.1, trajectory=1, text="so", tokens=1),
        Concluded(at=0.2, trajectory=1, verdict="voted", answer=FORGED, joins=1),
        Concluded(at=0.2, trajectory=2, verdict="failed"),
        RunEnded(at=0.3, reason="failed", message="The engine stopped."),
    ]


def parsed(*words):
    return main.build_parser().parse_args(words, namespace=main.defaults())


def test_the_model_may_stand_before_the_verb():
    assert parsed("--model", "X", "models").model == "X"
    assert parsed("--model", "X", "models", "Y").model == "Y"
    assert parsed("models").model is None


def test_a_defect_is_one_sentence_and_exit_code_70(monkeypatch, capsys):
    def broken(*_):
        raise ZeroDivisionError("one\ntwo \x1b[31m")

    monkeypatch.setattr(solve, "main", broken)
    assert main.run_verb(parsed("solve", "p")) == 70
    said = capsys.readouterr().err
    assert "ZeroDivisionError: one two" in said
    assert len(said.splitlines()) == 1
    assert "\x1b" not in said


def test_an_interruption_is_exit_code_130(monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(solve, "main", interrupted)
    assert main.run_verb(parsed("solve", "p")) == 130


def test_json_with_a_file_is_refused(capsys):
    assert main.run_verb(parsed("solve", "--input", "i", "--output", "o", "--json")) == 2
    assert "--json is for one problem" in capsys.readouterr().err


def test_a_result_says_how_the_run_ended(ended):
    told = result(fold(ended))
    assert list(told)[-3:] == ["seconds", "ended", "message"]
    assert (told["ended"], told["message"]) == ("failed", "The engine stopped.")
    ended[-1] = RunEnded(at=0.3, reason="complete")
    assert list(result(fold(ended)))[-2:] == ["seconds", "ended"]


def test_an_answer_forges_no_line(ended, capsys):
    display = PlainDisplay()
    for count, event in enumerate(ended, 1):
        display.show(fold(ended[:count]), event)
    shown = capsys.readouterr().out.splitlines()
    assert shown == ["  1 rationale so", "  1 ✓ 9 2 ✓ 9", "  2 ∅ failed"]
    assert len(summary(fold(ended)).strip().splitlines()) == 3
    for line in summary(fold(ended)).splitlines():
        assert not line.startswith("  2 ✓")


def test_the_vote_is_drawn_below_the_lanes(ended):
    display = LiveDisplay()
    display.show(fold(ended), ended[-1])
    with display._console.capture() as capture:
        display._console.print(display._draw())
    assert capture.get().splitlines()[-1].strip() == "9 2 ✓ 9 ×1   ∅ ×1"


def test_a_lineage_forges_no_line():
    told = describe(lineage(FORGED))
    assert len(told.splitlines()) == 5
    assert "\x1b" not in told
    assert "\u202e" not in told


def test_a_label_is_one_printable_line(tmp_path):
    model = lookup.Model(FORGED, tmp_path, lineage("GPTQ 4-bit\n\x1b[1m"))
    assert model.label == "9 2 ✓ 9 · GPTQ 4-bit · cpu"


@pytest.mark.parametrize("name", ["~nosuch/x", "x" * 300, "a\nb"])
def test_no_name_of_a_model_is_a_traceback(name):
    with pytest.raises(lookup.ModelError, match="There is no model"):
        lookup.find(name)


@pytest.mark.parametrize("damage", [b"{", b'{"stage": "\xff"}', b'{"x": ' + b"[" * 100_000])
def test_a_damaged_lineage_is_named(tmp_path, damage):
    for name in ("genai_config.json", "tokenizer.json"):
        (tmp_path / name).write_text("{}")
    (tmp_path / "lineage.json").write_bytes(damage)
    with pytest.raises(lookup.ModelError, match="is damaged"):
        lookup.find(str(tmp_path))


def test_the_plain_prompt_loads_no_screens():
    program = "import sys, numina_tui.cli.repl; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
