import os
import signal
import sqlite3
import subprocess
import sys

import pytest

from numina_tui.core.events import RunEnded, RunStarted, Sampled
from numina_tui.core.run import fold
from numina_tui.core.settings import Settings
from numina_tui.library.store import Library, LibraryError

STARTED = RunStarted(at=0.0, problem="p", settings=Settings(width=2), model="m")
SAID = Sampled(at=0.5, trajectory=1, text="\x1b[31m é 日 \x00", tokens=3)
ENDED = RunEnded(at=1.0, reason="complete")


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "folder" / "library.sqlite")
    yield library
    library.close()


def test_a_run_read_again_is_the_run_recorded(library):
    record = library.begin("p")
    for event in (STARTED, SAID, ENDED):
        record.append(event)
    reopened = Library(library.path)
    assert reopened.events(record.run) == [STARTED, SAID, ENDED]
    assert fold(reopened.events(record.run)) == fold([STARTED, SAID, ENDED])
    reopened.close()


def test_runs_are_listed_the_newest_first(library):
    first, second = library.begin("one"), library.begin("two")
    assert [(run.id, run.problem) for run in library.runs()] == [
        (second.run, "two"),
        (first.run, "one"),
    ]
    assert library.events(99) == []


def test_all_runs_are_listed_unless_few_are_asked_for(library):
    for number in range(300):
        library.begin(f"problem {number}")
    assert len(library.runs()) == 300
    assert [run.problem for run in library.runs(limit=2)] == ["problem 299", "problem 298"]


def test_two_runs_may_be_recorded_at_once(library):
    other = Library(library.path)
    first, second = library.begin("one"), other.begin("two")
    for record in (first, second, first, second):
        record.append(SAID)
    assert library.events(first.run) == other.events(second.run) == [SAID, SAID]
    other.close()


def test_one_run_may_be_added_to_from_two_places(library):
    record = library.begin("p")
    record.append(STARTED)
    other = Library(library.path)
    later = other.resume(record.run)
    for each in (record, later, later, record):
        each.append(SAID)
    library.begin("q").append(STARTED)
    assert library.events(record.run) == [STARTED, *[SAID] * 4]
    other.close()


def test_what_was_appended_survives_sigkill(tmp_path):
    writer = f"""
import os, signal
from pathlib import Path
from tests.unit.test_store import SAID, STARTED
from numina_tui.library.store import Library
record = Library(Path({str(tmp_path / "library.sqlite")!r})).begin("p")
record.append(STARTED)
for _ in range(100):
    record.append(SAID)
os.kill(os.getpid(), signal.SIGKILL)
"""
    killed = subprocess.run([sys.executable, "-c", writer], env={**os.environ, "PYTHONPATH": "."})
    assert killed.returncode == -signal.SIGKILL
    library = Library(tmp_path / "library.sqlite")
    assert library.events(1) == [STARTED] + [SAID] * 100
    library.close()


def test_a_file_that_is_no_library_is_named(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to be taken for a damaged one" * 20)
    with pytest.raises(LibraryError, match=r"notes\.txt"):
        Library(path)
    assert path.read_text().startswith("not a database")


def test_a_damaged_record_is_named(library):
    record = library.begin("p")
    record.append(STARTED)
    library._connection.execute("UPDATE events SET body = x'00'")
    with pytest.raises(LibraryError, match="run 1 is damaged"):
        library.events(record.run)


@pytest.mark.parametrize("body", ["x'ff'", "NULL + 7", "CAST(x'ff' AS TEXT)", "7"])
def test_a_row_of_another_type_is_a_damaged_record(library, body):
    record = library.begin("p")
    record.append(STARTED)
    library._connection.execute(f"UPDATE events SET body = coalesce({body}, 3.5)")
    with pytest.raises(LibraryError, match="run 1 is damaged"):
        library.events(record.run)


@pytest.mark.parametrize("column", ["begun", "problem"])
@pytest.mark.parametrize("value", ["x'00'", "CAST(x'ff' AS TEXT)", "3.5"])
def test_a_damaged_row_in_the_list_is_a_sentence(library, column, value):
    library.begin("p")
    library._connection.execute(f"UPDATE runs SET {column} = {value}")
    if (column, value) == ("problem", "3.5"):
        assert library.runs()[0].problem == "3.5"  # SQLite's affinity has made it text
    else:
        with pytest.raises(LibraryError, match="is damaged"):
            library.runs()


def test_a_number_that_no_run_can_have_is_a_sentence(library):
    number = 99999999999999999999
    for use in (library.events, lambda run: library.resume(run).append(SAID)):
        with pytest.raises(LibraryError, match=f"(?i)run {number}"):
            use(number)


def test_a_library_that_went_away_is_a_sentence(library):
    record = library.begin("p")
    library._connection.execute("DROP TABLE events")
    library._connection.execute("DROP TABLE runs")
    for use in (
        lambda: library.begin("p"),
        lambda: record.append(SAID),
        library.runs,
        lambda: library.events(1),
    ):
        with pytest.raises(LibraryError):
            use()


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("PRAGMA user_version = 2", "format 2"),
        ("PRAGMA application_id = 7", "another program"),
        ("CREATE TABLE bookmarks (url TEXT)", "another program"),
        ("CREATE TABLE runs (id INTEGER, pace REAL)", "no such column"),
    ],
)
def test_a_database_of_another_program_is_left_as_it_is(tmp_path, statement, why):
    path = tmp_path / "theirs.sqlite"
    with sqlite3.connect(path) as theirs:
        theirs.execute(statement)
    theirs.close()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=why):
        Library(path)
    assert path.read_bytes() == before


def test_a_library_from_before_versions_is_taken_over(library):
    record = library.begin("p")
    library._connection.execute("PRAGMA user_version = 0")
    library._connection.execute("PRAGMA application_id = 0")
    for _ in range(2):
        again = Library(library.path)
        assert [run.id for run in again.runs()] == [record.run]
        assert again._connection.execute("PRAGMA user_version").fetchone() == (1,)
        again.close()
