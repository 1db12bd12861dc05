# A user needs `make run`; who changes the code, `make test` too.

PYTHON ?= python3
BIN := .venv/bin
POCKET := numina_tui/models/pocket
RUNS := runs/pocket

.PHONY: run test check format pocket install-run install-dev clean

run: install-run
	$(BIN)/numina-tui

test: install-dev check
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

$(BIN)/python:
	$(PYTHON) -m venv .venv

.venv/run.stamp: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --editable . --constraint constraints.txt
	touch $@

# torch first and by itself: pip then keeps that build, whatever the others would prefer.
.venv/dev.stamp: pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet torch==2.13.0
	$(BIN)/pip install --quiet --editable '.[dev,train,quant]' --constraint constraints.txt
	touch $@ .venv/run.stamp

clean:
	rm -rf .venv build dist
