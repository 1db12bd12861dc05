"""Asking which files exist. Held by the empty root, or by not opening anything by its path."""

ENDS = {"exception"}
BLOCKS = {
    "stat": "import os; print(os.stat(SECRET).st_size); print(BREACH)",
    "lstat": "import os; print(os.lstat(SECRET).st_size); print(BREACH)",
    "exists": "import os; assert os.path.exists(SECRET), 'hidden'; print(BREACH)",
    "access": "import os; assert os.access(SECRET, os.F_OK), 'hidden'; print(BREACH)",
    "pathlib": "import pathlib; assert pathlib.Path(SECRET).is_file(), 'hidden'; print(BREACH)",
    "glob": "import glob; assert glob.glob(SECRET + '*'), 'hidden'; print(BREACH)",
    "read a link": "import os; print(os.readlink(LINK)); print(BREACH)",
    "statx": (
        "import ctypes\nlibc = ctypes.CDLL(None)\nroom = ctypes.create_string_buffer(256)\n"
        "assert libc.statx(-100, SECRET.encode(), 0, 0xFFF, room) == 0, 'hidden'; print(BREACH)"
    ),
    "open without reading": "import os; os.open(SECRET, os.O_PATH); print(BREACH)",
    "enter a folder": "import os; os.chdir(FOLDER); print(BREACH)",
}
