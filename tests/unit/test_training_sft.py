from training import sft


def save(output, step, *, whole=True):
    checkpoint = output / f"checkpoint-{step}"
    checkpoint.mkdir(parents=True)
    (checkpoint / "model.safetensors").touch()
    if whole:
        (checkpoint / "trainer_state.json").touch()
    return str(checkpoint)


def test_the_furthest_whole_checkpoint_is_the_last(tmp_path):
    assert sft.last_checkpoint(tmp_path) is None
    save(tmp_path, 800)
    last = save(tmp_path, 1000)
    save(tmp_path, 1200, whole=False)
    assert sft.last_checkpoint(tmp_path) == last


def test_checkpoints_are_kept_while_their_origin_stays_the_same(tmp_path):
    output = tmp_path / "new" / "stage"
    sft.keep_only(output, ["recipe", "data", "parent"])
    last = save(output, 200)
    sft.keep_only(output, ["recipe", "data", "parent"])
    assert sft.last_checkpoint(output) == last
    sft.keep_only(output, ["recipe", "other data", "parent"])
    assert not list(output.glob("checkpoint-*"))
    assert sft.ORIGIN in {path.name for path in output.iterdir()}


def test_checkpoints_of_unknown_origin_are_forgotten(tmp_path):
    save(tmp_path, 200)
    sft.keep_only(tmp_path, ["recipe", "data", "parent"])
    assert sft.last_checkpoint(tmp_path) is None
