import pytest

torch = pytest.importorskip("torch")

from numina_tui.engines.transformers_sampling import gumbel  # noqa: E402


def test_the_largest_of_logits_plus_noise_is_a_draw_from_their_softmax():
    logits = torch.tensor([0.0, 1.0, -1.0, 2.0, -8.0])
    draws = 40_000
    keys = torch.arange(1, draws + 1, dtype=torch.int32)[:, None]
    drawn = (logits + gumbel(keys, 5)).argmax(dim=-1)
    frequencies = torch.bincount(drawn, minlength=5) / draws
    assert torch.allclose(frequencies, logits.softmax(dim=-1), atol=0.012)


def test_noise_depends_on_the_key_alone():
    keys = torch.tensor([[5], [6], [5]], dtype=torch.int32)
    noise = gumbel(keys, 1000)
    assert torch.equal(noise[0], noise[2])
    assert not torch.equal(noise[0], noise[1])
    assert torch.equal(gumbel(keys[1:2], 1000)[0], noise[1])
    assert noise.isfinite().all()


def test_neighbouring_keys_and_tokens_have_nothing_in_common():
    noise = gumbel(torch.arange(1, 513, dtype=torch.int32)[:, None], 512)
    by_key = torch.corrcoef(noise)[0, 1:]
    by_token = torch.corrcoef(noise.T)[0, 1:]
    assert by_key.abs().max() < 0.25
    assert by_token.abs().max() < 0.25
