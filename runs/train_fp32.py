"""Training on a processor without bf16 arithmetic: everything in fp32, Muon's iterations too."""
import sys, inspect, torch
from pathlib import Path
import torch.optim._muon as m
source = inspect.getsource(m._zeropower_via_newtonschulz).replace(".bfloat16()", ".float()")
exec(compile(source, m.__file__, "exec"), m.__dict__)
from training import sft
sft._attention = lambda: {"attn_implementation": "sdpa"}
sft.main(Path(sys.argv[1]))
