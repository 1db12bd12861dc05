"""Commanding the terminal that shows the output, or deceiving who reads it."""

ENDS = {"ok", "exception"}
BLOCKS = {
    "colour": r"print('\x1b[31mred\x1b[0m')",
    "clear the screen": r"print('\x1b[2J\x1b[H')",
    "set the title": r"print('\x1b]0;title\x07')",
    "write the clipboard": r"print('\x1b]52;c;Y3VybA==\x07')",
    "a link": r"print('\x1b]8;;http://example.org\x1b\\click\x1b]8;;\x1b\\')",
    "ask the terminal to type": r"print('\x1b[6n\x1b[c\x1b]10;?\x07\x1bP$q\"p\x1b\\')",
    "eight-bit controls": r"print('\x9b31m\x9d0;title\x9c\x90q\x9c')",
    "half a sequence": r"print('\x1b', end=''); print('[31m')",
    "backspaces and returns": r"print('wrong\b\b\b\b\bright\rRIGHT\a\v\f')",
    "right to left": r"print('\u202e\u2066\u200f42')",
    "invisible text": r"print('4\u2060\U000e0032\ufeff2')",
    "in an error": r"raise ValueError('\x1b]0;title\x07\u202e')",
    "in a name": "exec(compile('1/0', '\\x1b[31m', 'exec'))",
}
