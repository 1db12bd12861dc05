"""Reading what is not Python's, and changing anything at all."""

ENDS = {"exception"}
UNSHOWN = {"make a temporary file"}  # its limit on the size of files forbids it even so
BLOCKS = {
    "read a file": "print(open(SECRET).read())",
    "read by descriptor": "import os; print(os.read(os.open(SECRET, os.O_RDONLY), 99))",
    "read through a relative path": "print(open('../../../../../..' + SECRET).read())",
    "read through a library's parent": (
        "import os, sympy\nhere = os.path.dirname(sympy.__file__)\n"
        "print(open(here + '/..' * here.count('/') + SECRET).read())"
    ),
    "read with another module": "import linecache; print(linecache.getline(SECRET, 1) or 1 / 0)",
    "read with numpy": "import numpy; print(numpy.fromfile(SECRET, 'u1').tobytes())",
    "map a file": (
        "import mmap, os\nprint(mmap.mmap(os.open(SECRET, os.O_RDONLY), 0, prot=mmap.PROT_READ)[:])"
    ),
    "read with C": (
        "import ctypes\nlibc = ctypes.CDLL(None)\nlibc.fopen.restype = ctypes.c_void_p\n"
        "file = libc.fopen(SECRET.encode(), b'r')\nassert file, 'refused'\n"
        "line = ctypes.create_string_buffer(99)\n"
        "libc.fgets(line, 99, ctypes.c_void_p(file)); print(line.value)"
    ),
    "import a file": (
        "import importlib.machinery as m\nprint(m.SourceFileLoader('x', SECRET).get_data(SECRET))"
    ),
    "list a folder": "import os; print(os.listdir(FOLDER)); print(BREACH)",
    "list the root's contents": "import os; [print(BREACH) for f in os.listdir('/')]",
    "write a file": "open(FOLDER + '/new', 'w').close(); print(BREACH)",
    "write over a file": "open(SECRET, 'r+').close(); print(BREACH)",
    "append to a library": "open(LIBRARY, 'a').close(); print(BREACH)",
    "make a folder": "import os; os.mkdir(FOLDER + '/new'); print(BREACH)",
    "make a pipe": "import os; os.mkfifo(FOLDER + '/new'); print(BREACH)",
    "make a temporary file": "import tempfile; tempfile.TemporaryFile(); print(BREACH)",
    "remove a file": "import os; os.unlink(SECRET); print(BREACH)",
    "rename a file": "import os; os.rename(SECRET, FOLDER + '/new'); print(BREACH)",
    "link a file": "import os; os.link(SECRET, FOLDER + '/new'); print(BREACH)",
    "link to a file": "import os; os.symlink(SECRET, FOLDER + '/new'); print(BREACH)",
    "cut a file": "import os; os.truncate(SECRET, 0); print(BREACH)",
    "change a mode": "import os; os.chmod(SECRET, 0o777); print(BREACH)",
    "change a time": "import os; os.utime(SECRET, (1, 1)); print(BREACH)",
    "change an attribute": "import os; os.setxattr(SECRET, 'user.x', b'1'); print(BREACH)",
    "change the owner": "import os; os.chown(SECRET, -1, -1); print(BREACH)",
    "keep a file in memory": "import os; os.memfd_create('x'); print(BREACH)",
}
UNSHOWN = {"make a temporary file"}  # its limit on the size of files forbids it even so
