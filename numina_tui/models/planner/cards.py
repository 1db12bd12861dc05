"""GPUs by name: what of them decides what fits, and how fast it can be."""

import re

import msgspec

from numina_tui.core.errors import UsageError

GIB = 1 << 30
MOST = 16
"""Cards that one machine is taken to have at most."""


class Card(msgspec.Struct, frozen=True):
    name: str
    reported: str
    """A pattern for the name that nvidia-smi reports."""
    memory: float
    """GiB, as nvidia-smi reports them."""
    usable: float
    """GiB that a program sees: the driver keeps the rest."""
    capability: tuple[int, int] | None
    """Compute capability; None: this is no GPU, but a processor and its memory."""
    bandwidth: int | None
    """GB/s of its memory; None where that is not known."""


class Machine(msgspec.Struct, frozen=True):
    card: Card
    count: int = 1

    @property
    def name(self) -> str:
        return self.card.name if self.count == 1 else f"{self.count}x{self.card.name}"


# Compute capability: https://developer.nvidia.com/cuda-gpus. Bandwidth: the data sheet named.
# Usable: the "total capacity" in an error message of PyTorch's, or vLLM's log, in the issue named;
# where several were found, the least.
CARDS = (
    # nvidia.com/en-us/data-center/tesla-t4; github.com/Zheng-Chong/CatVTON/issues/133
    Card("t4", r"Tesla T4", 15.0, 14.56, (7, 5), 320),
    # nvidia.com/en-us/data-center/l4; 23034 MiB in github.com/NVIDIA/TensorRT-LLM/issues/2398,
    # less what the driver keeps of a T4
    Card("l4", r"NVIDIA L4$", 22.49, 22.05, (8, 9), 300),
    # aws.amazon.com/ec2/instance-types/g5; github.com/OpenBMB/MiniCPM-V/issues/640, on an A10
    Card("a10g", r"A10G", 22.49, 22.18, (8, 6), 600),
    # techpowerup.com/gpu-specs/geforce-rtx-3060.c3682; github.com/TencentARC/PhotoMaker/issues/47
    Card("rtx3060", r"RTX 3060$", 12.0, 11.76, (8, 6), 360),
    # techpowerup.com/gpu-specs/geforce-rtx-3090.c3622; github.com/wtdcode/vllm-backport/issues/34
    Card("rtx3090", r"RTX 3090$", 24.0, 23.56, (8, 6), 936),
    # techpowerup.com/gpu-specs/geforce-rtx-4090.c3889;
    # github.com/Soul-AILab/SoulX-FlashTalk/issues/5
    Card("rtx4090", r"RTX 4090$", 23.99, 23.52, (8, 9), 1008),
    # nvidia.com/en-us/data-center/l40s; github.com/Wan-Video/Wan2.1/issues/205
    Card("l40s", r"L40S", 44.99, 44.53, (8, 9), 864),
    # nvidia.com/en-us/data-center/a100; github.com/TianheWu/CoSeR/issues/10
    Card("a100-40", r"A100.*40GB", 40.0, 39.5, (8, 0), 1555),
    # nvidia.com/en-us/data-center/a100, SXM; github.com/lianqi1008/Control-GIC/issues/6
    Card("a100-80", r"A100.*80GB", 80.0, 79.14, (8, 0), 2039),
    # nvidia.com/en-us/data-center/h100, SXM; github.com/vllm-project/vllm/issues/27508
    Card("h100", r"H100 80GB HBM3", 79.65, 79.11, (9, 0), 3350),
)

DRIVER = max(card.memory - card.usable for card in CARDS)
"""GiB taken off what nvidia-smi reports of a card that is not in the table."""


def find(name: str) -> Machine:
    """The machine called `t4`, `2xt4`, ... Raises UsageError."""
    parts = re.fullmatch(r"(?:([1-9][0-9]?)x)?(.+)", name.casefold().strip())
    for card in CARDS:
        if parts and parts[2] == card.name and int(parts[1] or 1) <= MOST:
            return Machine(card, int(parts[1] or 1))
    names = ", ".join(card.name for card in CARDS)
    raise UsageError(
        f"There is no GPU {name!r} in the table: name one of {names}, several as in 2xt4, or here"
        " for those of this machine."
    )


def recognise(reported: str, memory: float, capability: tuple[int, int]) -> Card:
    """The card that nvidia-smi reports, with `memory` in GiB."""
    for card in CARDS:
        if re.search(card.reported, reported):
            return card
    return Card(reported, re.escape(reported), memory, memory - DRIVER, capability, None)


def said(capability: tuple[int, int]) -> str:
    return ".".join(map(str, capability))
