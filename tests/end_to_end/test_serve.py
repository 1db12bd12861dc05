"""The app in a browser, with the bundled model."""

import os
import select
import signal
import socket
import subprocess
import sys
from contextlib import asynccontextmanager

import aiohttp
import pytest
from yarl import URL

from numina_tui.core.run import fold
from numina_tui.library.store import Library
from tests.end_to_end.browser import CHROMIUM, browse
from tests.end_to_end.served import serve
from tests.processes import offspring

PATIENCE = 60.0
ELSEWHERE = "http://elsewhere.example"


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium: apt-get install chromium")
async def test_a_problem_is_posed_watched_and_stepped_through_in_a_browser(tmp_path):
    async with (
        serve(tmp_path, "-n", "4", "--seed", "1") as (_, address),
        browse(tmp_path, address) as page,
    ):
        await page.wait_for("A problem in words")
        await page.type("What is 12% of 350?")
        await page.press("ctrl+s")
        await page.wait_for("Vote · 42")
        await page.wait_for(lambda text: "decided after" in text and "⟳" not in text)
        await page.wait_for("step 4 of 4")
        last = await page.screenshot()
        await page.type("h")
        await page.wait_for("step 3 of 4")
        assert "print(" in page.text
        assert await page.screenshot() != last
        assert page.complaints == []
        assert {URL(url).authority for url in page.requests} == {URL(address).authority}

    library = Library(tmp_path / "library")
    assert fold(library.events(1)).answer == "42"
    library.close()


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium: apt-get install chromium")
async def test_a_page_says_that_its_app_has_ended(tmp_path):
    async with serve(tmp_path) as (_, address), browse(tmp_path, address) as page:
        await page.wait_for("A problem in words")
        await page.press("ctrl+q")
        await page.wait_for("numina-tui has ended.")


@pytest.fixture
async def server(tmp_path):
    async with serve(tmp_path) as (_, address):
        yield address


STRANGERS = [
    {"Host": "elsewhere.example"},
    {"Host": "localhost:8000"},
    {"Origin": ELSEWHERE},
    {"Origin": "null"},
]


async def test_strangers_are_refused(server):
    async with aiohttp.ClientSession() as client:
        for path in ["", "ws", "page/page.js", "/download/0", "/"]:
            for stranger in STRANGERS:
                url = URL(server).join(URL(path))
                async with client.get(url, headers=stranger) as response:
                    assert response.status == 403, (path, stranger)
                    assert server not in await response.text()


async def test_only_our_own_page_can_drive_the_app(server):
    own = str(URL(server).origin())
    async with aiohttp.ClientSession() as client:
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await client.ws_connect(f"{server}ws", origin=ELSEWHERE)
        async with client.ws_connect(f"{server}ws", origin=own) as page:
            assert await page.receive_bytes()


async def test_the_port_alone_is_not_enough(server):
    async with aiohttp.ClientSession() as client:
        for path in ["/", "/ws", "/static/", "/wrong/", "/wrong/ws"]:
            async with client.get(URL(server).join(URL(path))) as response:
                assert response.status == 404
        async with client.get(server) as response:
            assert response.status == 200
            assert "default-src 'none'" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
async def test_nothing_outlives_the_server(tmp_path, blow):
    async with serve(tmp_path) as (process, address), visit(address) as page:
        watched = watch(offspring(process.pid))
        process.send_signal(blow)
        async for _ in page:
            pass
        assert await process.wait() == (-blow if blow == signal.SIGKILL else 0)
        assert_all_end(watched)


async def test_nothing_outlives_its_page(tmp_path):
    async with serve(tmp_path) as (process, address):
        async with visit(address):
            watched = watch(offspring(process.pid))
        assert_all_end(watched)


@asynccontextmanager
async def visit(address):
    """A page on which the app has drawn something."""
    async with aiohttp.ClientSession() as client, client.ws_connect(f"{address}ws") as page:
        await page.receive_bytes()
        yield page


def watch(processes):
    assert processes
    return [os.pidfd_open(process) for process in processes]


def assert_all_end(watched):
    for descriptor in watched:
        assert select.select([descriptor], [], [], PATIENCE)[0]
        os.close(descriptor)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "elsewhere.example", ""])
def test_it_is_served_on_loopback_only(tmp_path, host):
    assert "is not a loopback address" in refusal(tmp_path, "--host", host)


def test_a_taken_port_is_said_in_a_sentence(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        assert f"port {port} (Address already in use)" in refusal(tmp_path, "--port", port)


def test_a_model_that_is_not_there_is_said_at_once(tmp_path):
    assert "There is no model" in refusal(tmp_path, "--model", "none")


def test_without_the_extra_a_sentence_says_what_to_install(tmp_path):
    without = "import sys; sys.modules['textual_serve'] = None; from numina_tui.cli import main;"
    said = refusal(tmp_path, command=["-c", f"{without} main.main()"])
    assert "pip install textual-serve" in said


def refusal(folder, *arguments, command=("-m", "numina_tui")):
    """The one sentence with which `serve` ends."""
    line = [sys.executable, *command, "serve", "--library", str(folder / "library"), *arguments]
    ended = subprocess.run(line, capture_output=True, text=True, timeout=PATIENCE)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.count("\n") == 1
    return ended.stderr
