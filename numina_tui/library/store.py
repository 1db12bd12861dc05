"""Runs in SQLite: an append-only table of events, each committed as it happens.

Write-ahead logging survives `kill -9` of this process with everything that was appended; a power
cut may cost the last moments, never the file.
"""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from numina_tui import places
from numina_tui.core.errors import NuminaError
from numina_tui.core.events import Event, decode, encode

_SCHEMA = """
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
"""


class LibraryError(NuminaError):
    """The library cannot be used."""


class RunSummary(msgspec.Struct, frozen=True):
    id: int
    begun: datetime
    problem: str


class Record:
    """A run being written down."""

    def __init__(self, connection: sqlite3.Connection, run: int) -> None:
        self.run = run
        self._connection = connection
        self._length = 0

    def append(self, event: Event) -> None:
        """When this returns, the event outlives the process."""
        self._connection.execute(
            "INSERT INTO events VALUES (?, ?, ?)", (self.run, self._length, encode(event))
        )
        self._length += 1


class Library:
    """All runs recorded on this machine by this user, or in the file given.

    Several processes may use one library at a time. Raises LibraryError if the file is not one.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or places.library_file()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self.path, isolation_level=None, timeout=30)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise LibraryError(
                f"The library {self.path} cannot be opened ({error}): move it away, or name another"
                " with --library."
            ) from error

    def begin(self, problem: str) -> Record:
        cursor = self._connection.execute(
            "INSERT INTO runs (begun, problem) VALUES (?, ?)",
            (datetime.now(UTC).isoformat(), problem),
        )
        assert cursor.lastrowid is not None
        return Record(self._connection, cursor.lastrowid)

    def runs(self, limit: int = 200) -> list[RunSummary]:
        """The newest first."""
        rows = self._connection.execute(
            "SELECT id, begun, problem FROM runs ORDER BY id DESC LIMIT ?", (limit,)
        )
        return [RunSummary(id, datetime.fromisoformat(begun), text) for id, begun, text in rows]

    def events(self, run: int) -> list[Event]:
        """What happened in a run, in order; empty if there is no such run.

        Raises LibraryError if the record is damaged.
        """
        rows = self._connection.execute(
            "SELECT body FROM events WHERE run = ? ORDER BY number", (run,)
        )
        try:
            return [decode(body) for (body,) in rows]
        except msgspec.DecodeError as error:
            raise LibraryError(f"The record of run {run} is damaged ({error}).") from error

    def close(self) -> None:
        self._connection.close()
