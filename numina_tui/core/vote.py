"""The majority vote (self-consistency, Wang et al. 2022, arXiv:2203.11171).

Ties go to the answer that the trajectory of the lowest number gave, so that a vote does not depend
on which lane was quickest.
"""

from collections.abc import Collection, Iterable

import msgspec


class Ballot(msgspec.Struct, frozen=True):
    """One trajectory's vote. Ballots with equal `joins` are votes for the same answer."""

    trajectory: int
    answer: str
    joins: int


class Tally(msgspec.Struct, frozen=True):
    """One answer, as its first voter wrote it, and who voted for it."""

    answer: str
    voters: tuple[int, ...]

    @property
    def count(self) -> int:
        return len(self.voters)


def tally(ballots: Iterable[Ballot]) -> tuple[Tally, ...]:
    """Count the ballots: the winner first."""
    groups: dict[int, list[Ballot]] = {}
    for ballot in ballots:
        groups.setdefault(ballot.joins, []).append(ballot)
    tallies = []
    for group in groups.values():
        group.sort(key=lambda ballot: ballot.trajectory)
        tallies.append(Tally(group[0].answer, tuple(ballot.trajectory for ballot in group)))
    return tuple(sorted(tallies, key=_rank))


def share(tallies: tuple[Tally, ...]) -> float:
    """The winner's part of the ballots cast, 0 if there is none."""
    cast = sum(each.count for each in tallies)
    return tallies[0].count / cast if cast else 0.0


def is_certain(tallies: tuple[Tally, ...], running: Collection[int]) -> bool:
    """Whether the winner stays the winner however the trajectories still `running` vote."""
    if not tallies:
        return False
    if not running:
        return True
    winner, earliest = tallies[0], min(running)
    rivals = [_rank_at_best(rival, len(running), earliest) for rival in tallies[1:]]
    newcomer = (-len(running), earliest)
    return all(_rank(winner) < rival for rival in [*rivals, newcomer])


def _rank(tally: Tally) -> tuple[int, int]:
    return -tally.count, tally.voters[0]


def _rank_at_best(rival: Tally, gains: int, earliest: int) -> tuple[int, int]:
    return -(rival.count + gains), min(rival.voters[0], earliest)
