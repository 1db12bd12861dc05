"""A run as one JSON object."""

from typing import Any

from numina_tui.core.run import Run


def result(run: Run) -> dict[str, Any]:
    """What `solve --json` prints of a run that has ended.

    Unanswered: `answer` is null and `share` is 0. There is a `message` only if something was amiss,
    or a run ended for a reason that is worth a sentence.
    """
    assert run.ended is not None
    message = {"message": run.ended.message} if run.ended.message else {}
    return {
        "problem": run.problem,
        "answer": run.answer,
        "share": round(run.share, 4),
        "votes": [{"answer": tally.answer, "count": tally.count} for tally in run.tallies],
        "trajectories": [
            {
                "id": lane.id,
                "verdict": lane.verdict,
                "answer": lane.answer,
                "steps": [{"kind": step.kind, "text": step.text} for step in lane.steps],
            }
            for lane in run.trajectories
        ],
        "tokens": run.tokens,
        "seconds": round(run.elapsed, 3),
        "ended": run.ended.reason,
        **message,
    }
