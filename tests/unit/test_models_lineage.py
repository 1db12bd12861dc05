from numina_tui.models import lineage


def test_a_lineage_tells_the_whole_chain(tmp_path):
    data = tmp_path / "rows.jsonl"
    data.write_text("{}\n{}\n")
    first, second = tmp_path / "first", tmp_path / "second"
    lineage.write(first, "stage 1", recipe="1f", data=data, tools=("msgspec",))
    lineage.write(second, "stage 2", recipe="2f", parent=first)

    read = lineage.read(second)
    assert read is not None
    assert [stage.stage for stage in read.chain()] == ["stage 2", "stage 1"]
    assert read.parent == lineage.read(first)
    assert read.parent.data == lineage.describe(data)
    assert read.parent.data.rows == 2
    assert read.parent.tools.keys() == {"msgspec"}


def test_a_changed_model_is_told_from_the_one_that_was_made(tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"weights")
    made = lineage.write(tmp_path, "stage 1", recipe="1f")
    assert lineage.fingerprint(tmp_path) == made.output
    (tmp_path / "model.onnx").write_bytes(b"others")
    assert lineage.fingerprint(tmp_path) != made.output


def test_a_model_from_elsewhere_has_no_lineage(tmp_path):
    assert lineage.read(tmp_path) is None
