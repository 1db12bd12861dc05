import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn
from torch.optim import Muon

from training.optimizers import Float32Muon, MuonWithAdamW, orthogonal


def model():
    torch.manual_seed(0)
    return nn.Sequential(nn.Embedding(16, 8), nn.Linear(8, 8), nn.LayerNorm(8), nn.Linear(8, 16))


def optimizer(model):
    return MuonWithAdamW(model, muon={"lr": 0.02}, adamw={"lr": 0.002})


def train(model, optimizer, steps):
    tokens = torch.arange(16)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.99**step)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(tokens), tokens)
        loss.backward()
        optimizer.step()
        scheduler.step()
    return loss.item()


def test_every_weight_is_learned_once_and_only_inner_matrices_by_muon():
    net = model()
    muon, adamw = optimizer(net).parts
    by_muon = {id(weight) for group in muon.param_groups for weight in group["params"]}
    by_adamw = {id(weight) for group in adamw.param_groups for weight in group["params"]}
    assert by_muon == {id(net[1].weight), id(net[3].weight)}
    assert by_muon | by_adamw == {id(weight) for weight in net.parameters()}
    assert not by_muon & by_adamw


def test_an_output_head_is_not_learned_by_muon():
    class Headed(nn.Sequential):
        def get_output_embeddings(self):
            return self[-1]

    net = Headed(*model())
    muon, _ = optimizer(net).parts
    assert [id(weight) for weight in muon.param_groups[0]["params"]] == [id(net[1].weight)]


def test_it_learns():
    net = model()
    assert train(net, optimizer(net), 50) < train(model(), optimizer(model()), 1) / 2


def test_a_schedule_reaches_both_parts():
    net = model()
    both = optimizer(net)
    train(net, both, 2)
    assert [part.param_groups[0]["lr"] for part in both.parts] == [0.02 * 0.99**2, 0.002 * 0.99**2]


def test_training_resumes_where_it_stopped():
    through, stopped = model(), model()
    first = optimizer(stopped)
    train(stopped, first, 5)
    resumed = optimizer(stopped)
    resumed.load_state_dict(first.state_dict())
    for group in resumed.param_groups:
        group["lr"] = group["initial_lr"]

    both = optimizer(through)
    train(through, both, 5)
    for group in both.param_groups:
        group["lr"] = group["initial_lr"]
    assert train(stopped, resumed, 5) == train(through, both, 5)


@pytest.mark.parametrize("nesterov", [True, False])
@pytest.mark.parametrize("shape", [(24, 8), (8, 24), (16, 16)])
def test_in_float32_muon_steps_as_in_bfloat16(shape, nesterov):
    torch.manual_seed(1)
    weights = [nn.Parameter(torch.ones(shape)) for _ in range(2)]
    settings = {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.1, "nesterov": nesterov}
    ours, theirs = Float32Muon(weights[:1], **settings), Muon(weights[1:], **settings)
    for _ in range(4):
        gradient = torch.randn(shape)
        for weight, muon in zip(weights, (ours, theirs), strict=True):
            weight.grad = gradient.clone()
            muon.step()
    moved = weights[1] - torch.ones(shape)
    assert (weights[0] - weights[1]).norm() < 0.02 * moved.norm()
    assert ours.state_dict().keys() == theirs.state_dict().keys()


@given(st.integers(1, 12), st.integers(1, 12), st.integers(0, 99))
def test_an_orthogonal_matrix_stretches_every_direction_about_alike(rows, columns, seed):
    torch.manual_seed(seed)
    u, s, v = torch.linalg.svd(torch.randn(rows, columns), full_matrices=False)
    matrix = u @ torch.diag(s.clamp(min=0.3)) @ v
    made = orthogonal(matrix, (3.4445, -4.7750, 2.0315), 5, 1e-7)
    assert made.shape == matrix.shape
    stretches = torch.linalg.svdvals(made)
    assert ((stretches > 0.6) & (stretches < 1.3)).all()
