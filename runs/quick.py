"""python runs/quick.py MODEL [MODEL2]: known 1, unseen 2, typed, outside; maj@16 and pass@1; two engines."""
import asyncio, sys
from pathlib import Path
from numina_tui import places
from numina_tui.core.settings import Settings
from numina_tui.engines import by_name
from numina_tui.evaluate.measure import Outcome, measure, share
from numina_tui.grading.grader import MathGrader
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Tools
from training import questions
OLD = set(Path("runs/old_families.txt").read_text().split())
async def part(model, asked, k):
    e=by_name.engine("embedded", str(model), Path(f"/tmp/quick{k}.log")); s=await ConfinedSandbox.start(); g=MathGrader()
    try:
        t=Tools(e,s,g)
        return (await measure(asked, Settings(width=1,temperature=0.0,seed=2027), t, done=lambda *_: None),
                await measure(asked, Settings(width=16,temperature=0.8,seed=2027), t, done=lambda *_: None))
    finally:
        await e.close(); await s.close(); await g.close()
async def main(model):
    sets={"known":questions.draw("wordings",1,2027),"typed":questions.typed(Path("tests/problems/typed.jsonl")),"unseen":questions.draw("unseen_wordings",1,2027),"outside":questions.out_of_scope(Path("tests/problems/out_of_scope.jsonl"))}
    for name, asked in sets.items():
        a,b=await asyncio.gather(part(model,asked[::2],0),part(model,asked[1::2],1))
        greedy, voted = a[0]+b[0], a[1]+b[1]
        extra=""
        if name in ("known","unseen"):
            extra=" old families "+str(share([o for o in voted if o.question.group in OLD],Outcome.right))
        print(f"{name:8} {len(voted)} pass@1 {share(greedy,Outcome.right)} maj@16 {share(voted,Outcome.right)} split {share(voted,Outcome.split)} confidently wrong {share(voted,Outcome.confidently_wrong)} any {share(voted, lambda o: bool(o.correct))}{extra}", flush=True)
for m in sys.argv[1:]:
    print(m, flush=True); asyncio.run(main(Path(m)))
