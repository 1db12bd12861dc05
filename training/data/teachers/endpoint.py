"""A stronger model behind an OpenAI-compatible endpoint, asked to solve as ours shall.

After each block of code it is told what that printed, as the next message.
"""

import asyncio
import json
import urllib.error
import urllib.request
from http.client import HTTPException
from typing import Any

import msgspec

from numina_tui.core import transcript
from numina_tui.core.errors import UsageError
from numina_tui.core.transcript import Steps
from training.data.demonstrate import Teacher

INSTRUCTION = f"""\
Solve the mathematics problem by reasoning and Python in turn. Write a short rationale, then one
block of code that prints what you want to know, and stop. A block starts with the line
{transcript.CODE_FENCE}
and ends with the line
{transcript.FENCE}
You will be told what it printed. Go on with another block if you need it; if not, end with the
answer in \\boxed{{}}. Leave all arithmetic to the code.
"""


class Endpoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    url: str
    """Up to and without `/chat/completions`: https://api.openai.com/v1, http://localhost:8000/v1."""
    model: str
    temperature: float
    max_tokens: int
    seconds: float
    """How long to wait for a reply."""


def teacher(problem: str, endpoint: Endpoint, key: str) -> Teacher:
    """A way to solve one problem. `key` may be empty. Raises UsageError."""

    async def proceed(steps: Steps) -> str:
        reply = await asyncio.to_thread(_complete, endpoint, key, messages(problem, steps))
        return "\n" + reply.strip() + "\n" if steps else reply.strip() + "\n"

    return proceed


def messages(problem: str, steps: Steps) -> list[dict[str, str]]:
    """The conversation so far: its own text, and what the code printed, by turns."""
    said = [
        {"role": "system", "content": INSTRUCTION},
        {"role": "user", "content": problem},
    ]
    for step in steps:
        role = "user" if step.kind == "output" else "assistant"
        if said[-1]["role"] == role:
            said[-1]["content"] += step.source
        else:
            said.append({"role": role, "content": step.source})
    return said


def _complete(endpoint: Endpoint, key: str, said: list[dict[str, str]]) -> str:
    body = {
        "model": endpoint.model,
        "messages": said,
        "temperature": endpoint.temperature,
        "max_tokens": endpoint.max_tokens,
        "stop": [transcript.OUTPUT_FENCE],
    }
    request = urllib.request.Request(
        f"{endpoint.url.rstrip('/')}/chat/completions",
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json"}
        | ({"Authorization": f"Bearer {key}"} if key else {}),
    )
    try:
        with urllib.request.urlopen(request, timeout=endpoint.seconds) as response:
            reply: Any = json.load(response)
        return str(reply["choices"][0]["message"]["content"])
    except (OSError, HTTPException, ValueError, LookupError, TypeError) as error:
        raise UsageError(f"The teacher at {endpoint.url} gave no solution: {error}") from error
