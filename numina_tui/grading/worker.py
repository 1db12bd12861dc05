"""The grading process: reads pairs of answers, says whether each is the same object.

One JSON line in, one out. Answers are written by models: they are parsed as LaTeX only, under a
memory limit; whoever started the process limits the time and kills it when that is up.
"""

import resource
import sys

import msgspec

MEMORY_BYTES = 2 << 30


class Question(msgspec.Struct, frozen=True):
    left: str
    right: str


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    from math_verify import LatexExtractionConfig, parse, verify

    def read(answer: str) -> list[object]:
        parsed: list[object] = parse(
            f"$\\boxed{{{answer}}}$", [LatexExtractionConfig()], parsing_timeout=None
        )
        return parsed

    def either_way(left: list[object], right: list[object]) -> bool:
        # It tells gold from prediction; ballots are neither.
        return any(verify(*pair, timeout_seconds=None) for pair in ((left, right), (right, left)))

    for line in sys.stdin.buffer:
        question = msgspec.json.decode(line, type=Question)
        try:
            left, right = read(question.left), read(question.right)
            equal = bool(left and right and either_way(left, right))
        except Exception:  # hostile text may break the parser in any way
            equal = False
        sys.stdout.buffer.write(msgspec.json.encode(equal) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
