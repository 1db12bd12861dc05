"""Runs in SQLite: an append-only table of events, each committed as it happens.

Write-ahead logging survives `kill -9` of this process with everything that was appended; a power
cut may cost the last moments, never the file.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from numina_tui import places
from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Event, decode, encode

_APPLICATION = 0x4E554D49  # NUMI
_VERSION = 1
_TABLES = {"runs", "events"}
_SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS runs (
    id INTEGER PRIMARY KEY,
    begun TEXT NOT NULL,
    problem TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS events (
    run INTEGER NOT NULL REFERENCES runs (id),
    number INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (run, number)
) WITHOUT ROWID;
PRAGMA application_id = {_APPLICATION};
PRAGMA user_version = {_VERSION};
COMMIT;
"""


class LibraryError(NuminaError):
    """The library cannot be used."""


@contextlib.contextmanager
def _blaming(trouble: str, remedy: str = "") -> Iterator[None]:
    """Whatever disk, SQLite or a damaged row may raise becomes a LibraryError."""
    try:
        yield
    except (OSError, OverflowError, sqlite3.Error, ValueError, TypeError, RecursionError) as error:
        raise LibraryError(f"{trouble} ({error}){remedy}.") from error


class RunSummary(msgspec.Struct, frozen=True):
    id: int
    begun: datetime
    problem: str


class Record:
    """A run being written down."""

    def __init__(self, connection: sqlite3.Connection, run: int) -> None:
        self.run = run
        self._connection = connection

    def append(self, event: Event) -> None:
        """Behind whatever else was added meanwhile. When this returns, the event outlives the
        process. Raises LibraryError."""
        with _blaming(f"Run {self.run} cannot be recorded"):
            self._connection.execute(
                "INSERT INTO events SELECT ?, ifnull(max(number) + 1, 0), ? FROM events"
                " WHERE run = ?",
                (self.run, encode(event), self.run),
            )


class Library:
    """All runs recorded on this machine by this user, or in the file given.

    Several processes may use one library at a time. All methods raise LibraryError if the file is
    damaged or cannot be reached.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Raises LibraryError, and leaves the file as it is, if it is something else."""
        self.path = path or places.library_file()
        moving = ": move it away, or name another with --library"
        with _blaming(f"The library {self.path} cannot be opened", moving):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self.path, isolation_level=None, timeout=30)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self) -> None:
        """Raises ValueError or sqlite3.Error if this is another program's file."""
        execute = self._connection.execute
        (application,) = execute("PRAGMA application_id").fetchone()
        if application not in (0, _APPLICATION):
            raise ValueError("it belongs to another program")
        (version,) = execute("PRAGMA user_version").fetchone()
        if version not in (0, _VERSION):
            raise ValueError(f"it has format {version}, but this numina-tui reads {_VERSION}")
        tables = {name for (name,) in execute("SELECT name FROM sqlite_schema WHERE type='table'")}
        if not tables <= _TABLES:
            raise ValueError("it belongs to another program")
        if tables:
            execute("SELECT id, begun, problem FROM runs LIMIT 0")
            execute("SELECT run, number, body FROM events LIMIT 0")
        execute("PRAGMA journal_mode = WAL")
        execute("PRAGMA synchronous = NORMAL")
        if version == 0:
            self._connection.executescript(_SCHEMA)

    def begin(self, problem: str) -> Record:
        with _blaming(f"The library {self.path} cannot be written"):
            cursor = self._connection.execute(
                "INSERT INTO runs (begun, problem) VALUES (?, ?)",
                (datetime.now(UTC).isoformat(), problem),
            )
        assert cursor.lastrowid is not None
        return Record(self._connection, cursor.lastrowid)

    def resume(self, run: int) -> Record:
        """Goes on with the record of a run, behind the events that it has."""
        return Record(self._connection, run)

    def runs(self, limit: int | None = None) -> list[RunSummary]:
        """The newest first; all of them without a limit."""
        columns = RunSummary.__struct_fields__
        with _blaming(f"The library {self.path} is damaged"):
            rows = self._connection.execute(
                f"SELECT {', '.join(columns)} FROM runs ORDER BY id DESC LIMIT ?",
                (-1 if limit is None else limit,),
            )
            return [
                msgspec.convert(dict(zip(columns, row, strict=True)), RunSummary) for row in rows
            ]

    def events(self, run: int) -> list[Event]:
        """What happened in a run, in order; empty if there is no such run."""
        with _blaming(f"The record of run {run} is damaged"):
            rows = self._connection.execute(
                "SELECT body FROM events WHERE run = ? ORDER BY number", (run,)
            )
            return [decode(body) for (body,) in rows]

    def close(self) -> None:
        self._connection.close()
