# Two commands matter: `make course` runs the course, `make test` tests it.
# Everything here also works without make: see `python -m utils --help`.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3 python; do \
  $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
  2>/dev/null && echo $$p && break; done || true)
ifeq ($(PYTHON),)
PYTHON := python3
endif
ifeq ($(OS),Windows_NT)
PY := .venv/Scripts/python.exe
else
PY := .venv/bin/python
endif
PROFILE ?= $(or $(COURSE_PROFILE),tiny)
SEED ?= $(or $(COURSE_SEED),0)
WORKERS ?= 2
# Said before any set-up begins.
ifneq ($(filter run execute,$(MAKECMDGOALS)),)
ifndef L
$(error Say which lesson, for example: make $(firstword $(MAKECMDGOALS)) L=03)
endif
endif

.DEFAULT_GOAL := help
.PHONY: help setup course lab run progress doctor test test-fast notebooks execute \
  check data tokenizers checkpoints experiments bench lock clean

help: ## show this list
	@$(PYTHON) tools/make_help.py $(MAKEFILE_LIST)

setup:
	@$(PYTHON) tools/install.py

course: setup ## run every lesson and write runs/tiny/report.html
	@$(PY) -m utils run all --profile $(PROFILE) --seed $(SEED)

lab: setup ## open JupyterLab on your own copies, in my/
	@$(PY) -m utils lab

run: setup ## run one lesson: make run L=03 PROFILE=colab
	@$(PY) -m utils run $(L) --profile $(PROFILE) --seed $(SEED)

progress: setup ## show which exercises you have solved
	@$(PY) -m utils progress

doctor: setup ## check this machine, the versions and the data
	@$(PY) -m utils doctor

test: setup ## all that must hold: style, drift, tests, every notebook
	@$(PY) tools/run_tests.py --workers $(WORKERS)

test-fast: setup ## the same without running notebooks and the slow tests
	@$(PY) tools/run_tests.py --workers $(WORKERS) --fast

notebooks: setup ## build notebooks/ and README's table from lessons/ and utils/
	@$(PY) tools/build_notebooks.py

execute: setup ## build one lesson and store its outputs: make execute L=03
	@$(PY) tools/build_notebooks.py --execute --lesson $(L)

check: setup ## is every derived file up to date?
	@$(PY) tools/build_notebooks.py --check
	@$(PY) tools/run_experiments.py --check

data: setup ## write data/ anew from its generator
	@$(PY) tools/build_data.py
	@$(PY) tools/build_tokenizers.py

checkpoints: setup ## train the course's models, or go on: make checkpoints ONLY=course-gpt
	@$(PY) tools/build_checkpoints.py $(if $(ONLY),--only $(ONLY))

experiments: setup ## run the lessons' longer experiments: make experiments L=05
	@$(PY) tools/run_experiments.py $(if $(L),--lesson $(L))

# AT_LEAST=0.9 fails if ours has less than 0.9 times the speed of the others.
bench: setup ## measure beside other libraries, in one run
	@$(PY) benchmarks/bpe.py
	@$(PY) benchmarks/attention.py
	@$(PY) benchmarks/train_step.py $(if $(AT_LEAST),--at-least $(AT_LEAST))
	@$(PY) benchmarks/encoder.py $(if $(AT_LEAST),--at-least $(AT_LEAST))

lock: ## write requirements.lock anew (needs uv)
	@tools/lock.sh

clean: ## remove runs/ and caches, never your work in my/
	@$(PYTHON) -c "import shutil; [shutil.rmtree(d, True) for d in ('runs', '.cache', '.pytest_cache', '.ruff_cache', '.hypothesis')]"
