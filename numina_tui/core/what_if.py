"""The same trajectories, counted by other rules: would another answer have won?"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, get_args

from numina_tui.core import answers, vote
from numina_tui.core.run import Run, Trajectory
from numina_tui.core.settings import Domain
from numina_tui.core.vote import Ballot, Tally

WIDTHS = (8, 16, 32)


def recount(
    run: Run,
    *,
    domain: Domain | None = None,
    counts: Callable[[Trajectory], bool] = lambda lane: lane.origin is None,
) -> tuple[Tally, ...]:
    """The vote of the trajectories that `counts`, in another answer domain if one is given.

    Who votes with whom stays as the run has found it. Where a domain admits what the run's did not,
    plain numbers are compared, and no algebra is done.
    """
    return vote.tally(_ballots(filter(counts, run.trajectories), domain or run.settings.domain))


def first(width: int) -> Callable[[Trajectory], bool]:
    """Counts the first trajectories only, as if no more had been sampled."""
    return lambda lane: lane.id <= width and lane.origin is None


def without_errors(lane: Trajectory) -> bool:
    """Counts trajectories all of whose code ran well."""
    return lane.origin is None and all(each.status == "ok" for each in lane.executions)


class Outcome(NamedTuple):
    """Who wins, by some rules."""

    answer: str | None
    share: float
    """The winner's part."""
    ballots: int


def outcome(tallies: tuple[Tally, ...]) -> Outcome:
    """Of a count in which every ballot weighs the same."""
    cast = sum(each.count for each in tallies)
    return Outcome(tallies[0].answer if tallies else None, vote.share(tallies), cast)


def weighted_by_certainty(run: Run) -> Outcome | None:
    """Every ballot weighs what its trajectory's certainty is; None where an engine did not say."""
    weights = []
    for tally in run.tallies:
        certainties = [run.trajectories[voter - 1].certainty for voter in tally.voters]
        weights.append(sum(each for each in certainties if each is not None))
        if None in certainties:
            return None
    if not weights:
        return None
    winner = max(range(len(weights)), key=weights.__getitem__)
    return Outcome(
        run.tallies[winner].answer,
        weights[winner] / sum(weights),
        sum(each.count for each in run.tallies),
    )


def questions(run: Run) -> dict[str, Outcome]:
    """Every what-if that is different from what the run did, by its name."""
    asked = {name: outcome(tallies) for name, tallies in _recounts(run).items()}
    if weighted := weighted_by_certainty(run):
        asked["weighted by certainty"] = weighted
    return asked


def _recounts(run: Run) -> dict[str, tuple[Tally, ...]]:
    asked = {
        f"N = {width}": recount(run, counts=first(width))
        for width in WIDTHS
        if width < len(run.sampled)
    }
    asked |= {
        f"answers: {domain}": recount(run, domain=domain)
        for domain in get_args(Domain)
        if domain != run.settings.domain
    }
    if not all(without_errors(lane) for lane in run.sampled):
        asked["without trajectories that met an error"] = recount(run, counts=without_errors)
    if run.sampled != run.trajectories:
        asked["with the forks"] = recount(run, counts=lambda lane: True)
    return asked


def _ballots(lanes: Iterable[Trajectory], domain: Domain) -> Iterable[Ballot]:
    founders: dict[str, int] = {}
    by_joins: dict[int, str] = {}
    for lane in lanes:
        if lane.answer is None or lane.verdict not in ("voted", "outside the answer domain"):
            continue
        put = answers.ballot(lane.answer, domain)
        if put is None:
            continue
        known = by_joins.get(lane.joins) if lane.joins is not None else None
        same = known or next((each for each in founders if answers.plainly_equal(each, put)), put)
        founder = founders.setdefault(same, lane.id)
        if lane.joins is not None:
            by_joins.setdefault(lane.joins, same)
        yield Ballot(lane.id, put, founder)
