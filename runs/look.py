"""python runs/look.py MODEL COUNT FAMILY...: print the greedy solutions that are wrong."""
import asyncio, sys
from pathlib import Path
from numina_tui.core.settings import Settings
from numina_tui.core.run import Run, apply
from numina_tui.engines import by_name
from numina_tui.grading.grader import MathGrader
from numina_tui.sandbox.pool import ConfinedSandbox
from numina_tui.solver.protocols import Tools
from numina_tui.solver.solving import solve
from training.data.build import draw
from training.data.family import families
async def main(model, count, names):
    e=by_name.engine("embedded", str(model), Path("/tmp/look.log")); s=await ConfinedSandbox.start(); g=MathGrader()
    order=[f.name for f in families()]
    for name in names:
        for k in range(count):
            i=order.index(name)+k*len(order)
            p=draw(f"hard {i}", families()[i%len(order)]); text=p.ask(0.0); run=Run()
            try:
                async for event in solve(text, Settings(width=1,temperature=0.0,seed=1), Tools(e,s,g), model="", stop=asyncio.Event()):
                    run = apply(run, event)
                t=run.trajectories[0]
                src="".join(x.source for x in t.steps)
            except Exception as err: src=repr(err)[:300]
            if f"{{{p.values['answer']}}}" in src: continue
            print(f"##### {name} (right: {p.values['answer']})\n{text}\n-----\n{src}\n", flush=True)
    await e.close(); await s.close(); await g.close()
asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
