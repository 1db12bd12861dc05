"""An engine that says what it is told to: the solver's behaviour, without a model's whims."""

import asyncio

from numina_tui.core.sampling import EngineError, PromptTooLong, Sample

CODE = "```python\n{}\n```\n"


class ScriptedEngine:
    """Each trajectory, in the order of opening, plays its script: what it writes round by round.

    An exception in a script is raised; `...` hangs until cancelled. Texts arrive in pieces of three
    characters, one token each.
    """

    def __init__(self, *scripts):
        self.scripts = list(scripts)
        self.prompts = []
        self.temperatures = set()
        self.open_contexts = 0
        self.cancelled = 0

    async def open(self, seed):
        self.open_contexts += 1
        return ScriptedContext(self, list(self.scripts.pop(0)))

    async def close(self):
        pass


class ScriptedContext:
    def __init__(self, engine, script):
        self.engine, self.script = engine, script

    async def sample(self, prompt, *, temperature, max_tokens, stop):
        self.engine.prompts.append(prompt)
        self.engine.temperatures.add(temperature)
        said = self.script.pop(0) if self.script else ""
        if isinstance(said, Exception):
            raise said
        if said is ...:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.engine.cancelled += 1
                raise
        ends = [said.find(each) + len(each) for each in stop if each in said]
        text = said[: min(ends)] if ends else said
        pieces = [text[start : start + 3] for start in range(0, len(text), 3)] or [""]
        if len(pieces) > max_tokens:
            pieces, ends = pieces[:max_tokens], None
        for piece in pieces[:-1]:
            yield Sample(piece, 1)
            await asyncio.sleep(0)
        if len(pieces) == max_tokens and ends is None:
            yield Sample(pieces[-1], 1, "length")
            return
        if ends and said[len(text) :]:
            self.script.insert(0, said[len(text) :])
        yield Sample(pieces[-1], 1, "stop" if ends else "end")

    async def close(self):
        self.engine.open_contexts -= 1


__all__ = ["CODE", "EngineError", "PromptTooLong", "ScriptedEngine"]
