import pytest

from training import command


def test_a_missing_package_is_named_in_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["numina-train", "weave", "recipe.yaml"])
    with pytest.raises(SystemExit, match="2"):
        command.run("numina-train", "", {"weave": ("no_such_loom", "weave a model")})
    said = capsys.readouterr().err
    assert "no_such_loom is missing: install" in said
    assert len(said.splitlines()) == 1
