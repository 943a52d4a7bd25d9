# Two commands do everything on a fresh clone: `make demo` and `make test`. Both install what they need first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=
# One more than there are cores: some tests wait for the processes that they start.
WORKERS ?= $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')

.PHONY: help demo run test lint screenshots soak bench clean

help:  ## List what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 10

demo: $(VENV)/installed-demo  ## The bot in a simulated Discord in your browser; no account needed
	@$(BIN)/cratedigger demo $(if $(APP),--app $(APP)) $(ARGS)

run: $(VENV)/installed-run  ## The bot at the real Discord; needs .env (see .env.example)
	@$(BIN)/cratedigger run $(ARGS)

test: $(VENV)/installed-test lint  ## Lint, check types and doors, run every test
	@echo "==> Tests"
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

lint: $(VENV)/installed-test
	@echo "==> Lint, format, types, doors between the rooms"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@if [ -x $(BIN)/hadolint ]; then $(BIN)/hadolint Dockerfile; fi

screenshots: $(VENV)/installed-test  ## The pictures of docs/images, taken anew in the demo; needs a Chromium
	@$(BIN)/python -m demo.screenshots docs/images

soak: $(VENV)/installed-test  ## The long drivers of the tests: hundreds of rounds in place of a few
	@SOAK=1 $(BIN)/python -m pytest -m soak $(ARGS)

bench: $(VENV)/installed-test  ## Speed, as ratios against the plainest scikit-learn and numpy
	@for file in benchmarks/*.py; do echo "==> $$file"; $(BIN)/python $$file || exit 1; done

clean:  ## Remove the virtual environment and every cache; what the bot stored stays
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info build

# One virtual environment for all; each kind of use adds its packages once, at the versions of constraints.txt. Modules are
# compiled when they are first imported: most never are.
EXTRAS_demo := [demo]
EXTRAS_test := [demo,test]

$(VENV)/bin/python:
	@echo "==> Making a virtual environment in $(VENV) (once)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Cratedigger needs Python 3.11 or later; $(PYTHON) is $$($(PYTHON) --version). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed-%: $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "==> Installing the packages for '$*' (a minute or two, once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --editable '.$(EXTRAS_$*)' --constraint constraints.txt
	@touch $@
