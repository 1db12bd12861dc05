"""A real browser for tests: headless Chromium, driven by its own developer tools."""

import asyncio
import base64
import json
import os
import re
import shutil
from asyncio.subprocess import DEVNULL, PIPE
from contextlib import asynccontextmanager, suppress

import aiohttp

PATIENCE = 120.0
"""Seconds after which what should have appeared never will."""

CHROMIUM = next(
    filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None
)

# The page draws on a canvas, so its text is asked of the terminal that draws: textual.js
# keeps that as `terminal` beside `websocket_url`, and nothing outside of it can see either.
WATCH = """
Object.defineProperty(Object.prototype, "terminal", {
  configurable: true,
  set(terminal) {
    Object.defineProperty(this, "terminal", {value: terminal, writable: true});
    if (!("websocket_url" in this)) return;
    const line = (y) => terminal.buffer.active.getLine(y).translateToString(true);
    const screen = () => [...Array(terminal.rows).keys()].map(line).join("\\n");
    // What the terminal draws after its program's end lies under the notice.
    const body = document.body;
    const tell = () => shown(body.classList.contains("-closed") ? body.innerText : screen());
    terminal.onWriteParsed(tell);
    new MutationObserver(tell).observe(body, {attributeFilter: ["class"]});
  },
});
"""

KEYS = {
    f"ctrl+{letter}": {"key": letter, "windowsVirtualKeyCode": ord(letter.upper()), "modifiers": 2}
    for letter in "qs"
}


@asynccontextmanager
async def browse(folder, address, width=1200, height=800):
    """A page that shows `address`, in a browser that has never been anywhere."""
    async with _chromium(folder) as tools, aiohttp.ClientSession() as client:
        async with client.get(f"http://{tools}/json/list") as response:
            target = next(one for one in await response.json() if one["type"] == "page")
        async with client.ws_connect(target["webSocketDebuggerUrl"], max_msg_size=0) as socket:
            page = Page(socket)
            await page.open(address, width, height)
            yield page
            await page.close()


@asynccontextmanager
async def _chromium(folder):
    """Where the developer tools of a browser listen."""
    command = [
        CHROMIUM, "--headless", "--no-first-run", "--hide-scrollbars", "--disable-dev-shm-usage",
        "--enable-unsafe-swiftshader", "--force-device-scale-factor=1",
        "--remote-debugging-port=0", f"--user-data-dir={folder / 'browser'}",
        *(["--no-sandbox"] if os.geteuid() == 0 else []), "about:blank",
    ]  # fmt: skip
    process = await asyncio.create_subprocess_exec(*command, stdout=DEVNULL, stderr=PIPE)
    try:
        said = await asyncio.wait_for(_said(process.stderr, b"DevTools listening on"), PATIENCE)
        emptying = asyncio.create_task(process.stderr.read())
        yield re.search(r"ws://([^/]+)/", said).group(1)
        process.terminate()
        await emptying
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _said(stderr, wanted):
    said = b""
    async for line in stderr:
        if wanted in line:
            return line.decode()
        said += line
    raise AssertionError(f"the browser did not start:\n{said.decode()}")


class Page:
    def __init__(self, socket):
        self.text = ""
        self.requests = []
        self.complaints = []
        self._socket = socket
        self._changed = asyncio.Condition()
        self._answers = {}
        self._reading = asyncio.create_task(self._read())

    async def open(self, address, width, height):
        for domain in ("Page", "Runtime", "Network", "Log"):
            await self.call(f"{domain}.enable")
        await self.call("Runtime.addBinding", name="shown")
        await self.call("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        await self.call("Emulation.setDeviceMetricsOverride",
                        width=width, height=height, deviceScaleFactor=1, mobile=False)  # fmt: skip
        await self.call("Page.navigate", url=address)

    async def close(self):
        self._reading.cancel()
        await asyncio.wait([self._reading])

    async def call(self, method, **parameters):
        number = len(self._answers)
        self._answers[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        return await self._answers[number]

    async def type(self, text):
        for character in text:
            await self._key({"key": character, "text": character})

    async def press(self, name):
        await self._key(KEYS[name])

    async def wait_for(self, seen):
        """Until `seen` is on the page or, if it is a function of the text, holds."""
        holds = seen if callable(seen) else lambda text: seen in text
        try:
            async with asyncio.timeout(PATIENCE), self._changed:
                await self._changed.wait_for(lambda: holds(self.text))
        except TimeoutError:
            raise AssertionError(f"never saw {seen!r} on\n{self.text}") from None

    async def screenshot(self):
        """The page as a PNG, with all drawn that has been written to it."""
        drawn = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        await self.call("Runtime.evaluate", expression=drawn, awaitPromise=True)
        return base64.b64decode((await self.call("Page.captureScreenshot"))["data"])

    async def _key(self, key):
        await self.call("Input.dispatchKeyEvent", type="keyDown", **key)
        released = {name: value for name, value in key.items() if name != "text"}
        await self.call("Input.dispatchKeyEvent", type="keyUp", **released)

    async def _read(self):
        async for message in self._socket:
            said = json.loads(message.data)
            if "id" in said:
                answer = self._answers[said["id"]]
                if "error" in said:
                    answer.set_exception(AssertionError(said["error"]))
                else:
                    answer.set_result(said["result"])
            else:
                await self._take(said["method"], said["params"])

    async def _take(self, event, parameters):
        match event:
            case "Runtime.bindingCalled":
                async with self._changed:
                    self.text = parameters["payload"]
                    self._changed.notify_all()
            case "Network.requestWillBeSent":
                self.requests.append(parameters["request"]["url"])
            case "Network.webSocketCreated":
                self.requests.append(parameters["url"])
            case "Log.entryAdded" | "Runtime.exceptionThrown":
                self.complaints.append(parameters)
