"""Reaching anything by any kind of socket."""

ENDS = {"exception"}
BLOCKS = {
    "TCP": "import socket; socket.create_connection(('127.0.0.1', PORT)); print(BREACH)",
    "TCP over IPv6": "import socket; socket.socket(socket.AF_INET6); print(BREACH)",
    "listen": "import socket; socket.create_server(('127.0.0.1', 0)); print(BREACH)",
    "UDP": (
        "import socket\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
        "s.sendto(b'x', ('127.0.0.1', UDP_PORT)); print(BREACH)"
    ),
    "a Unix socket": "import socket; socket.socket(socket.AF_UNIX).connect(SOCKET); print(BREACH)",
    "an abstract Unix socket": (
        "import socket; socket.socket(socket.AF_UNIX).connect(ABSTRACT); print(BREACH)"
    ),
    "a pair of sockets": "import socket; socket.socketpair(); print(BREACH)",
    "raw packets": (
        "import socket; socket.socket(socket.AF_PACKET, socket.SOCK_RAW); print(BREACH)"
    ),
    "netlink": "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW); print(BREACH)",
    "a kernel's crypto socket": (
        "import socket; socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET); print(BREACH)"
    ),
    "a virtual machine's socket": (
        "import socket; socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM); print(BREACH)"
    ),
    "asyncio": "import asyncio; asyncio.run(asyncio.sleep(0)); print(BREACH)",
    "the channel as a socket": (
        "import socket\nfor number in range(64):\n"
        "    try: s = socket.socket(fileno=number)\n    except OSError: continue\n"
        "    if s.family: s.sendmsg([b'x']); print(BREACH)\nraise OSError('no socket')"
    ),
}
UNSHOWN = {
    "raw packets",
    "netlink",
    "a kernel's crypto socket",
    "a virtual machine's socket",
    "TCP over IPv6",
    "the channel as a socket",
}
