"""python runs/hard.py MODEL COUNT OUT: greedy failures of every family on clean known wordings, numbers that are not held out."""
import asyncio, sys, json
from collections import Counter
from pathlib import Path
from numina_tui.core.settings import Settings
from numina_tui.engines import by_name
from numina_tui.evaluate.measure import Outcome, Question, measure
from numina_tui.grading.grader import MathGrader
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Tools
from training.data.build import draw
from training.data.family import families
async def part(model, asked, k):
    e=by_name.engine("embedded", str(model), Path(f"/tmp/hard{k}.log")); s=await ConfinedSandbox.start(); g=MathGrader()
    try: return await measure(asked, Settings(width=1,temperature=0.0,seed=1), Tools(e,s,g), done=lambda *_: None)
    finally:
        await e.close(); await s.close(); await g.close()
async def main(model, count, out):
    asked=[]
    for i in range(count*len(families())):
        p=draw(f"hard {i}", families()[i%len(families())]); asked.append(Question(p.ask(0.0), str(p.values["answer"]), p.family.name))
    a,b=await asyncio.gather(part(model,asked[::2],0),part(model,asked[1::2],1))
    bad=Counter({f.name:0 for f in families()})
    for o in a+b:
        bad[o.question.group]+=not Outcome.right.fget(o) if isinstance(Outcome.right,property) else not Outcome.right(o)
    print(1-sum(bad.values())/len(asked)); Path(out).write_text(json.dumps(bad.most_common()))
    print(bad.most_common())
asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
