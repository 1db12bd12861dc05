"""The vote over time: how it stood after each ballot, and when nothing could change it any more."""

from collections.abc import Iterable
from typing import NamedTuple

from numina_tui.core import answers, vote
from numina_tui.core.events import Concluded, Event, RunStarted
from numina_tui.core.settings import Domain
from numina_tui.core.vote import Ballot


class Count(NamedTuple):
    """The vote after one more trajectory ended."""

    at: float
    """Seconds since the run began."""
    answer: str | None
    share: float
    """The winner's part of the ballots cast by then."""
    cast: int
    certain: bool
    """No trajectory still running could change the winner."""


def counts(events: Iterable[Event]) -> tuple[Count, ...]:
    """One for every trajectory that has ended, whether it voted or not, in order."""
    found: list[Count] = []
    ballots: list[Ballot] = []
    running: set[int] = set()
    domain: Domain = "expression"
    for event in events:
        match event:
            case RunStarted():
                running = set(range(1, event.settings.width + 1))
                domain = event.settings.domain
            case Concluded() if event.trajectory in running:  # no fork
                running.discard(event.trajectory)
                if event.verdict == "voted" and event.answer is not None:
                    put = answers.ballot(event.answer, domain) or event.answer
                    joins = event.joins or event.trajectory
                    ballots.append(Ballot(event.trajectory, put, joins))
                tallies = vote.tally(ballots)
                found.append(
                    Count(
                        event.at,
                        tallies[0].answer if tallies else None,
                        vote.share(tallies),
                        len(ballots),
                        vote.is_certain(tallies, running),
                    )
                )
            case _:
                pass
    return tuple(found)


def decided(history: tuple[Count, ...]) -> Count | None:
    """The first count that was certain."""
    return next((count for count in history if count.certain), None)
