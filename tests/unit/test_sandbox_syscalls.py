"""The seccomp filter, run by a small interpreter of its instructions, for both architectures."""

import errno
import struct

import pytest

from numina_tui.sandbox.confinement import seccomp, syscalls

ALLOW, KILL = 0x7FFF0000, 0x80000000
DENY, UNKNOWN = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
LOAD, JUMP_IF_EQUAL = 0x20, 0x15
PTHREAD = 0x3D0F00

MACHINES = ["x86_64", "aarch64"]
PROGRAMS: dict[str, list[tuple[int, int, int, int]]] = {
    machine: [
        struct.unpack("HBBI", step)
        for step in seccomp._program(syscalls.table(paths=True, machine=machine))
    ]
    for machine in MACHINES
}

both = pytest.mark.parametrize("machine", MACHINES)


def verdict(machine: str, name: str | int, *arguments: int, architecture: int = 0) -> int:
    table, program = syscalls.table(paths=True, machine=machine), PROGRAMS[machine]
    number = table.numbers[name] if isinstance(name, str) else name
    padded = (*arguments, *[0] * (6 - len(arguments)))
    data = struct.pack("=IIQ6Q", number, architecture or table.architecture, 0, *padded)
    place = accumulator = 0
    while True:
        operation, yes, no, operand = program[place]
        place += 1
        if operation == LOAD:
            (accumulator,) = struct.unpack_from("=I", data, operand)
        elif operation == JUMP_IF_EQUAL:
            place += yes if accumulator == operand else no
        else:
            return operand


@both
def test_what_is_listed_is_allowed(machine: str) -> None:
    conditional = {"fcntl", "ioctl", "clone", "clone3", "prlimit64"}
    for name in syscalls.table(paths=True, machine=machine).numbers.keys() - conditional:
        assert verdict(machine, name) == ALLOW


@both
def test_what_is_not_listed_is_denied(machine: str) -> None:
    listed = set(syscalls.table(paths=True, machine=machine).numbers.values())
    for number in set(range(512)) - listed:
        assert verdict(machine, number) == DENY
        assert verdict(machine, number | 0x40000000) == DENY


@both
def test_another_architecture_is_fatal(machine: str) -> None:
    assert verdict(machine, "read", architecture=0x40000003) == KILL


@both
@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("clone3", (), UNKNOWN),
        ("clone", (PTHREAD,), ALLOW),
        ("clone", (17,), DENY),
        ("clone", (PTHREAD | 0x10000000,), DENY),
        ("fcntl", (0, 1), ALLOW),
        ("fcntl", (0, 3), ALLOW),
        ("fcntl", (0, 4), DENY),
        ("fcntl", (0, 8), DENY),
        ("ioctl", (0, 0x5401), ALLOW),
        ("ioctl", (0, 0x5412), DENY),
        ("prlimit64", (0, 7, 0, 1 << 40), ALLOW),
        ("prlimit64", (1, 7, 0, 1 << 40), DENY),
        ("prlimit64", (0, 7, 1, 0), DENY),
        ("prlimit64", (0, 7, 1 << 40, 0), DENY),
    ],
)
def test_arguments_matter(
    machine: str, name: str, arguments: tuple[int, ...], expected: int
) -> None:
    assert verdict(machine, name, *arguments) == expected


def test_the_architectures_differ_only_in_what_arm_never_had() -> None:
    x86, arm = (
        syscalls.table(paths=True, machine=machine).numbers for machine in ("x86_64", "aarch64")
    )
    old = {"open", "stat", "lstat", "access", "readlink", "alarm", "time"}
    assert x86.keys() - arm.keys() == old


@both
def test_without_paths_nothing_is_opened(machine: str) -> None:
    whole = syscalls.table(paths=True, machine=machine).numbers
    rest = syscalls.table(paths=False, machine=machine).numbers
    gone = {"openat", "newfstatat", "statx", "faccessat", "readlinkat"}
    assert gone <= whole.keys() - rest.keys()
    assert rest.items() <= whole.items()
    assert {"read", "write", "mmap", "futex"} <= rest.keys()


def test_an_unknown_architecture_is_an_error() -> None:
    with pytest.raises(OSError, match="riscv64"):
        syscalls.table(paths=True, machine="riscv64")
