# gloam. Every target works from a fresh clone, without root: it makes .venv first if need be.

PYTHON ?= python3
BIN := .venv/bin
DOCUMENT ?= ../shared/reference/discord-openapi.json
INSTALLED := .venv/.installed
TYPED := $(wildcard generated runtime codegen tests examples benchmarks)

.DEFAULT_GOAL := help
.PHONY: audit help install generate check-generated lint format types unit test soak demo bench clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' Makefile

install: $(INSTALLED) ## Make .venv and install gloam into it, editable, with the tools

# The stamp is older than pyproject.toml when a dependency changed; the environment is kept.
$(INSTALLED): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

generate: $(INSTALLED) ## Write generated/ from schema/
	$(BIN)/python -m codegen generate

check-generated: $(INSTALLED) ## Fail with a diff if generated/ is not what schema/ says
	$(BIN)/python -m codegen check

audit: $(INSTALLED) ## Compare schema/ with a published OpenAPI document; DOCUMENT=path names it
	$(BIN)/python -m codegen audit $(DOCUMENT)

lint: $(INSTALLED) ## Check style and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: $(INSTALLED) ## Mend style and format where a tool can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

types: $(INSTALLED) ## Run mypy --strict over everything
	$(BIN)/mypy --strict $(TYPED)

unit: $(INSTALLED) ## Run the tests; ARGS="tests/core -k wire" narrows them
	$(BIN)/pytest $(ARGS)

test: lint types check-generated unit ## Run all checks and all tests

soak: $(INSTALLED) ## Run the tests that take minutes
	$(BIN)/pytest -m soak $(ARGS)

demo: $(INSTALLED) ## Watch the ping bot talk on a local Discord
	$(BIN)/python -m gloam.simulator.demo

bench: $(INSTALLED) ## Measure, and print the figures
	$(BIN)/python -m benchmarks

clean: ## Remove what make and the tools have made, .venv included
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
