"""The strategies by their names in the settings. A new one is a file beside its siblings."""

from numina_tui.core import settings
from numina_tui.solver.cot import COT
from numina_tui.solver.greedy_tir import GREEDY_TIR
from numina_tui.solver.pot import POT
from numina_tui.solver.sc_tir import SC_TIR
from numina_tui.solver.strategy import Strategy

STRATEGIES: dict[settings.Strategy, Strategy] = {
    "sc-tir": SC_TIR,
    "greedy-tir": GREEDY_TIR,
    "cot": COT,
    "pot": POT,
}
