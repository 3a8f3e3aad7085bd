# Two commands are enough: `make` publishes the site, `make test` proves that everything works.
# Both install what is missing first (apt on Debian and Ubuntu, brew on macOS; no questions asked).

SWIFT_FLAGS := --explicit-target-dependency-import-check error
VERKLAAR := .build/debug/verklaar
JUDGE_TESTS := .build/python/bin/python -B -m unittest discover -v -s Tests/JudgeTests
# How long `make fuzz` fuzzes each entry point.
SECONDS := 60
# With the same seed it tries the same inputs; 0 takes another seed each time.
SEED := 0
# The day that judges acceptances and legal data; today, unless it is given: make ON=2026-11-21
ON :=
DAY := $(if $(ON),--on $(ON))
# One organisation alone, for `make check`: make check ORGANISATION=wizz
ORGANISATION :=
ONLY := $(if $(ORGANISATION),--organisation $(ORGANISATION))

# Folders too: theirs is the time at which a file came or went.
SOURCES := $(shell find Sources content templates 2>/dev/null) Package.swift
PUBLISHED := $(shell find public 2>/dev/null)
STAMP := .build/public-$(ON).stamp

.DEFAULT_GOAL := all
.PHONY: all test judge-test check regels keys mutants fuzz bench release setup setup-test lint format help clean

all: $(STAMP) ## publish: facts in content/ become pages in public/ (ON=2026-11-21: judged as on that day)
	@echo "public/ is up to date"

$(STAMP): $(SOURCES) $(PUBLISHED) | setup
	swift build $(SWIFT_FLAGS) --product verklaar
	$(VERKLAAR) build $(DAY)
	@touch $@

test: setup-test ## run all tests
	swift test $(SWIFT_FLAGS)
	$(JUDGE_TESTS)

judge-test: setup-test ## let real tools judge: pages (HTML, a browser, print, spelling), the schema of facts, SARIF
	$(JUDGE_TESTS)

check: setup ## read the published pages back and compare them with the facts
	swift build $(SWIFT_FLAGS) --product verklaar
	$(VERKLAAR) check $(DAY) $(ONLY)

regels: setup ## write the rules in Dutch, for lawyers, to docs/regels.md
	swift build $(SWIFT_FLAGS) --product verklaar
	$(VERKLAAR) rules --format markdown > docs/regels.md

keys: setup ## write what each key of the facts says to docs/facts-keys.md
	swift build $(SWIFT_FLAGS) --product verklaar
	$(VERKLAAR) facts --keys > docs/facts-keys.md

mutants: setup ## change pages, facts and templates in every way, and count what the check finds
	swift build $(SWIFT_FLAGS) -c release --product Mutants
	.build/release/Mutants $(MUTANTS)

bench: setup ## measure how long the stages take on thousands of organisations
	swift run $(SWIFT_FLAGS) -c release Benchmarks

fuzz: setup ## throw bytes at everything that reads bytes, SECONDS for each entry point
	SEED=$(SEED) scripts/fuzz $(SECONDS)

release: setup ## build the optimised program, for publishing and measuring
	swift build $(SWIFT_FLAGS) -c release --product verklaar

setup: ## install what building needs
	@scripts/install build

setup-test: ## install what testing needs
	@scripts/install build test

lint: ## say where the layout of the code is not that of swift format
	swift format lint --strict --recursive Package.swift Sources content Tests

format: ## lay out the code
	swift format --in-place --recursive Package.swift Sources content Tests

clean: ## remove everything that was built; public/ stays
	rm -rf .build

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22
