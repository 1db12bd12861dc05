"""`numina-tui doctor --gpu`: what of a model fits on a GPU, said without having either."""

from numina_tui.core.text import printable
from numina_tui.models import lookup
from numina_tui.models.planner import cards, find, probe
from numina_tui.models.planner.cards import GIB, Machine
from numina_tui.models.planner.flags import Choice, choices, command, flags
from numina_tui.models.planner.plan import LENGTH, OVERHEAD, SHARE, Fit, Plan, plan

HERE = "here"
FITS, FITS_NOT = 0, 1


def main(model: str | None, gpu: str, length: int | None) -> int:
    """Raises UsageError."""
    machine = probe.machine() if gpu == HERE else cards.find(gpu)
    meant = find.model(model or lookup.BUNDLED)
    planned = plan(meant, machine, LENGTH if length is None else length)
    print("\n".join(printable(line).replace("\n", " ") for line in report(planned)))
    return FITS if planned.chosen else FITS_NOT


def report(it: Plan) -> list[str]:
    return [
        f"{it.model.name} on {_machine(it.machine)}",
        f"A token's keys and values take {_cache(it)}, a trajectory {it.length:,} tokens.",
        "",
        *_table(it),
        "",
        *_assumed(it.machine),
        "",
        *(_recommended(it) if it.chosen else [_missing(it)]),
    ]


def _machine(machine: Machine) -> str:
    card = machine.card
    each = "each " if machine.count > 1 else ""
    facts = [f"{each}{card.usable:.1f} GiB {'usable' if card.capability else 'of memory free'}"]
    if card.capability:
        facts.append(f"compute capability {cards.said(card.capability)}")
    if card.bandwidth:
        facts.append(f"{card.bandwidth:,} GB/s")
    return f"{machine.name}: {', '.join(facts)}"


def _cache(it: Plan) -> str:
    count = it.model.shape.cache()
    return f"{count / (1 << 20):.2f} MiB" if count >= 1 << 16 else f"{count / 1024:.0f} KiB"


def _table(it: Plan) -> list[str]:
    weights = "weights" if it.machine.count == 1 else "weights, each card"
    heads = ("", weights, "cache for", "at once", "tokens a second, at most")
    rows = [heads, *map(_row, it.fits)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    return [
        "  " + "  ".join(
            [cell.rjust(width) for cell, width in zip(row[:-1], widths, strict=False)] + [row[-1]]
        ).rstrip()
        for row in rows
    ]  # fmt: skip


def _row(fit: Fit) -> tuple[str, ...]:
    bits, weights = f"{fit.bits} bit", _size(fit.weights)
    if not fit.at_once:
        return bits, weights, f"lacks {_size(fit.lacking)}", "none", ""
    rate = ""
    if fit.alone and fit.together:
        rate = f"{fit.alone:,.0f} for one, {fit.together:,.0f} for {fit.width}"
    return bits, weights, f"{fit.tokens:,} tokens", f"{fit.at_once:,}", rate


def _assumed(machine: Machine) -> list[str]:
    who = "vLLM" if machine.card.capability else "the engine"
    lines = [
        f"  Assumed: {who} is given {SHARE * 100:.0f} % of the memory, and takes of that"
        f" {_size(OVERHEAD)} for",
        "  activations" + (" and CUDA graphs." if machine.card.capability else "."),
    ]
    if machine.card.bandwidth:
        lines[-1] += " The rates are what the memory's bandwidth allows."
    return lines


def _missing(it: Plan) -> str:
    fit = it.fits[-1]
    return (
        f"It does not fit: even at {fit.bits} bit, the weights and one trajectory take"
        f" {_size(fit.lacking)} more than there are."
    )


def _recommended(it: Plan) -> list[str]:
    lines = ["Recommended", *_aligned(choices(it))]
    if it.machine.card.capability is None:
        return [*lines, "", "Without a GPU the processor is the limit; pocket is made for that."]
    return [*lines, "", "Served by vLLM", f"  {command(it)}", *_aligned(flags(it))]


def _aligned(given: list[Choice]) -> list[str]:
    width = max(len(each.what) for each in given)
    return [f"  {each.what:{width}}  {each.why}" for each in given]


def _size(count: int) -> str:
    return f"{count / GIB:.1f} GiB" if count >= GIB // 10 else f"{count / (1 << 20):.1f} MiB"
