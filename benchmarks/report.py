"""How a benchmark reports: one JSON object, or a table for people."""

import argparse
import json
import statistics
from collections.abc import Callable, Sequence
from operator import truediv
from typing import TypedDict


class Figure(TypedDict):
    """`ratio` above 1: ours is better by that factor."""

    ours: float
    baseline: float
    ratio: float
    unit: str
    ours_p95: float
    baseline_p95: float


Summary = Callable[[Sequence[float]], float]


def smaller_is_better(ours: Sequence[float], baseline: Sequence[float], unit: str) -> Figure:
    """Medians of both, and their ratio."""
    return _smaller(statistics.median, ours, baseline, unit)


def smaller_p95_is_better(ours: Sequence[float], baseline: Sequence[float], unit: str) -> Figure:
    """For what nobody minds in the middle, and everybody when it is slow."""
    return _smaller(p95, ours, baseline, unit)


def smaller_sum_is_better(ours: Sequence[float], baseline: Sequence[float], unit: str) -> Figure:
    """For a whole of which the values are the parts."""
    return _smaller(sum, ours, baseline, unit)


def larger_is_better(ours: Sequence[float], baseline: Sequence[float], unit: str) -> Figure:
    """Medians of both, and their ratio."""
    mine, theirs = statistics.median(ours), statistics.median(baseline)
    return _figure(mine, theirs, mine / theirs, unit, p95(ours), p95(baseline))


def larger_in_pairs_is_better(
    ours: Sequence[float], baseline: Sequence[float], unit: str
) -> Figure:
    """Medians of both, and the median ratio of those measured one after the other: what else the
    machine does meanwhile slows both."""
    mine, theirs = statistics.median(ours), statistics.median(baseline)
    ratio = statistics.median(map(truediv, ours, baseline))
    return _figure(mine, theirs, ratio, unit, p95(ours), p95(baseline))


def _smaller(
    summary: Summary, ours: Sequence[float], baseline: Sequence[float], unit: str
) -> Figure:
    mine, theirs = summary(ours), summary(baseline)
    return _figure(mine, theirs, theirs / mine, unit, p95(ours), p95(baseline))


def _figure(
    ours: float, baseline: float, ratio: float, unit: str, ours_p95: float, baseline_p95: float
) -> Figure:
    return Figure(
        ours=round(ours, 4),
        baseline=round(baseline, 4),
        ratio=round(ratio, 2),
        unit=unit,
        ours_p95=round(ours_p95, 4),
        baseline_p95=round(baseline_p95, 4),
    )


def p95(values: Sequence[float]) -> float:
    return sorted(values)[min(len(values) - 1, round(0.95 * (len(values) - 1)))]


def arguments(description: str | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--json", action="store_true", help="print one JSON object, nothing else")
    return parser.parse_args()


def show(figures: dict[str, Figure], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(figures))
        return
    width = max(map(len, figures))
    for name, it in figures.items():
        print(
            f"{name:{width}}  ours {it['ours']:>10,.2f}  baseline {it['baseline']:>10,.2f}"
            f" {it['unit']:3}  ratio {it['ratio']:>8,.1f}"
            f"  (p95 {it['ours_p95']:,.2f}, {it['baseline_p95']:,.2f})"
        )
