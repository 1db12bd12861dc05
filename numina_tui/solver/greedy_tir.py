"""Greedy TIR: SC-TIR's one likeliest trajectory. What a model can do without chance and vote."""

from dataclasses import replace

import msgspec

from numina_tui.core.settings import Settings
from numina_tui.solver.sc_tir import SC_TIR


def adapt(settings: Settings) -> Settings:
    return msgspec.structs.replace(settings, width=1, temperature=0.0)


GREEDY_TIR = replace(SC_TIR, adapt=adapt)
