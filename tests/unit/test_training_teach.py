"""The teacher behind an endpoint, over HTTP as it is, with a pupil's patience."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import yaml

from numina_tui.core.errors import UsageError
from training import rows
from training.data import teach

SUM = "We add.\n```python\nprint(17 + 25)\n```\n"


class Model(BaseHTTPRequestHandler):
    """Solves what it is asked by a block of code, then boxes what that printed."""

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append((self.path, self.headers["Authorization"], asked))
        last = asked["messages"][-1]["content"]
        said = f"It is \\boxed{{{last.split()[1]}}}." if "```output" in last else SUM
        body = json.dumps({"choices": [{"message": {"content": said}}]}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def server():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Model)
    server.requests = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def recipe(folder, port, *problems):
    lines = [json.dumps({"problem": p, "answer": a}) for p, a in problems]
    (folder / "problems.jsonl").write_text("\n".join(lines) + "\n")
    path = folder / "teacher.yaml"
    path.write_text(
        yaml.safe_dump(
            {
                "problems": str(folder / "problems.jsonl"),
                "output": str(folder / "out"),
                "endpoint": {
                    "url": f"http://127.0.0.1:{port}/v1",
                    "model": "a-model",
                    "temperature": 0.8,
                    "max_tokens": 100,
                    "seconds": 10,
                },
                "key_variable": "A_KEY",
                "at_once": 2,
            }
        )
    )
    return path


def test_right_solutions_become_rows_and_wrong_ones_do_not(server, tmp_path, monkeypatch):
    monkeypatch.setenv("A_KEY", "secret")
    path = recipe(tmp_path, server.server_port, ("17 + 25?", "42"), ("17 + 26?", "43"))
    teach.main(path)
    (row,) = rows.read(tmp_path / "out" / teach.TAUGHT)
    assert row.problem == "17 + 25?"
    assert row.solution == SUM + "```output\n42\n```\n\nIt is \\boxed{42}.\n"
    assert "17 + 26?" in (tmp_path / "out" / teach.DROPPED).read_text()
    assert len(server.requests) == 2 * (1 + 3)
    where, key, asked = server.requests[0]
    assert (where, key) == ("/v1/chat/completions", "Bearer secret")
    assert [message["role"] for message in asked["messages"]] == ["system", "user"]


def test_a_lesson_goes_on_where_it_was_interrupted(server, tmp_path):
    path = recipe(tmp_path, server.server_port, ("17 + 25?", "42"))
    teach.main(path)
    teach.main(recipe(tmp_path, server.server_port, ("17 + 25?", "42"), ("25 + 17?", "42")))
    assert len(list(rows.read(tmp_path / "out" / teach.TAUGHT))) == 2
    assert len(server.requests) == 4


def test_an_endpoint_that_is_not_there_is_said_in_a_sentence(tmp_path):
    with pytest.raises(UsageError, match="gave no solution"):
        teach.main(recipe(tmp_path, 1, ("17 + 25?", "42")))
