# make demo   the report on the documents in seeds/
# make test   lint, types, and the whole test suite with its coverage floor
# make bench  words per second of CPU time, calls per word, the time that an import takes, and how fast claims are found and linked
#
# Nothing is needed but make and Python 3.11 or newer. What is installed goes into .venv; `make clean` removes it.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

.PHONY: demo test bench clean

demo: .venv/installed
	@mkdir -p demo
	@$(BIN)/factcheck report seeds/*.txt -o demo/report.html
	@echo "The report is in $(CURDIR)/demo/report.html: open it in a browser."

test: .venv/test-tools
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest --quiet --cov --numprocesses auto

bench: .venv/installed
	@$(BIN)/python benchmarks/speed.py
	@$(BIN)/python benchmarks/matching.py
	@$(BIN)/python benchmarks/comparison.py

clean:
	rm -rf .venv demo

.venv/python:
	@$(PYTHON) -c 'import sys; sys.exit("factcheck needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	@touch $@

.venv/installed: .venv/python pyproject.toml
	$(PIP) install --editable .
	@touch $@

.venv/test-tools: .venv/python pyproject.toml
	$(PIP) install --editable '.[test]'
	@touch $@ .venv/installed

# make browser  the report in Chromium, which must be installed; make picture draws the one in the README anew
CHROMIUM ?= chromium

.PHONY: browser picture

browser: .venv/test-tools
	$(PIP) install playwright
	$(BIN)/pytest --quiet tests/exporters/browser_html.py

picture: .venv/installed
	@mkdir -p demo
	@$(BIN)/factcheck report seeds/03-story.txt -o demo/picture.html
	@$(CHROMIUM) --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1.5 --window-size=1280,940 \
		--virtual-time-budget=3000 --screenshot=docs/images/report.png "file://$(CURDIR)/demo/picture.html#d1c7"
