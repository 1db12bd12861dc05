"""`numina-tui doctor`, on systems that offer more and less."""

import pytest

from numina_tui.cli import main
from tests.attacks.systems import system


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    arguments = main.build_parser().parse_args(["doctor", *words], namespace=main.defaults())
    return main.run_verb(arguments), capsys.readouterr().out


def test_it_proves_what_is_in_force(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = told(capsys)
    assert code == 0
    for deed in ("reading your files", "reaching the network", "starting programs"):
        (line,) = [line for line in said.splitlines() if deed in line]
        assert line.strip().startswith("✓")
        assert "refused: " in line
    assert "is confined by" in said
    assert "✓ embedded: installed" in said
    assert "pocket" in said


def test_it_says_what_cannot_be_prevented(capsys: pytest.CaptureFixture[str]) -> None:
    with system("no namespaces"):
        code, said = told(capsys)
    assert code == 0
    assert "empty root" not in said
    (line,) = [line for line in said.splitlines() if "seeing which files exist" in line]
    assert line.strip().startswith("!")


def test_it_says_when_nothing_can_be_opened(capsys: pytest.CaptureFixture[str]) -> None:
    with system("neither"):
        code, said = told(capsys)
    assert code == 0
    assert "no opening of files at all" in said


def test_without_confinement_it_is_unwell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.attacks.systems.SYSTEMS", {"bare": BARE})
    with system("bare"):
        code, said = told(capsys)
    assert code == 1
    assert "✗ This system cannot keep code written by the model from" in said


def test_a_missing_model_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    code, said = told(capsys, "--model", "/nowhere")
    assert code == 1
    assert "✗ There is no model" in said


BARE = (
    "from numina_tui.sandbox.confinement import landlock, root, seccomp\n"
    "def refuse(*_): raise OSError\n"
    "root.enter = landlock.restrict = landlock.isolate = seccomp.restrict = refuse\n"
)
