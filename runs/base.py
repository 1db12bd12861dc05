"""python runs/base.py GPTQ OUT: the plain fp32 model that a GPTQ checkpoint stands for."""
import sys, shutil, torch
from pathlib import Path
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer
src, out = map(Path, sys.argv[1:3])
q = AutoModelForCausalLM.from_pretrained(src); c = AutoConfig.from_pretrained(src); del c.quantization_config
plain = AutoModelForCausalLM.from_config(c, dtype=torch.float32)
w, layers = q.state_dict(), dict(q.named_modules())
with torch.no_grad(), torch.compiler.set_stance("force_eager"):
    for n, p in plain.named_parameters():
        if n in w: p.copy_(w[n])
        else:
            p.copy_(layers[n.removesuffix(".weight")](torch.eye(p.shape[1], dtype=q.dtype)).T)
plain.save_pretrained(out); AutoTokenizer.from_pretrained(src).save_pretrained(out)
shutil.copy(src/"lineage.json", out/"lineage.json")
