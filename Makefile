# Two commands are enough: `make` publishes the site, `make test` proves that everything works.
# Both install what is missing first (apt on Debian and Ubuntu, brew on macOS; no questions asked).

SWIFT_FLAGS := --explicit-target-dependency-import-check error
VERKLAAR := .build/debug/verklaar
# A whole module at once: from nothing, that is faster. Its interface is written while it is compiled, and not before: what
# depends on it waits for all of it.
WHOLE_MODULES := -Xswiftc -whole-module-optimization -Xswiftc -num-threads -Xswiftc 2 -Xswiftc -disable-batch-mode \
	-Xswiftc -no-emit-module-separately-wmo
# The program for the site is made to be there soon: without what a debugger asks, and without checks of memory that tests have.
QUICKLY := --disable-index-store -Xswiftc -gnone -Xswiftc -enforce-exclusivity=unchecked
SITE_FLAGS := $(SWIFT_FLAGS) $(WHOLE_MODULES) $(QUICKLY) --product verklaar
# The program that is packed and measured: what modules offer each other is optimised together, which makes it faster, and
# on Linux Swift's own libraries are within, so that it starts sooner.
RELEASE_FLAGS := $(SWIFT_FLAGS) -c release -Xswiftc -cross-module-optimization $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
# Tests are built apart, with what they spend their time in optimised. They are those of Swift Testing, which has to be said where
# they have an entry point of their own (Tests/XCTMain.swift).
TEST_LIBRARY := --disable-xctest --enable-swift-testing
TEST_FLAGS := $(SWIFT_FLAGS) $(WHOLE_MODULES) $(TEST_LIBRARY) --disable-index-store --scratch-path .build/tests
TESTED := .build/tests/debug/verklaar
JUDGE_TESTS := .build/python/bin/python -B -m unittest discover -v -s Tests/JudgeTests
# How long `make fuzz` fuzzes each entry point.
SECONDS := 60
# With the same seed it tries the same inputs; 0 takes another seed each time.
SEED := 0
# What `make bench` measures: how many organisations beside Hugo, in how many runs of each, and up to how many a build alone. The
# page and plot that the README quotes are those of the folder.
ORGANISATIONS := 10000
GROWTH := 100000
RUNS := 3
RESULTS := Benchmarks
# The day that judges acceptances and legal data; today, unless it is given: make ON=2026-11-21
ON :=
DAY := $(if $(ON),--on $(ON))
# One organisation alone; what is published of others stays as it is: make ORGANISATION=wizz
ORGANISATION :=
ONLY := $(if $(ORGANISATION),--organisation $(ORGANISATION))
# Each finding in full, in the place of what fits on a screen: make check ALL=1
ALL :=
TOLD := $(if $(ALL),--all)

# Folders too: theirs is the time at which a file came or went.
SOURCES := $(shell find Sources content templates 2>/dev/null) Package.swift
PUBLISHED := $(shell find public 2>/dev/null)
STAMP := .build/public-$(ON)-$(ORGANISATION).stamp

.DEFAULT_GOAL := all
.PHONY: all serve program test judge-test spark-test suite check observe docs pictures reference init-test walk mutants statements \
	fuzz linear latency bench dist dist-test release setup setup-test setup-linear setup-spark setup-bench lint format help clean

all: $(STAMP) ## publish: facts in content/ become pages in public/ (ON=2026-11-21: as on that day; ORGANISATION=ID: of one)
	@echo "public/ is up to date"

$(STAMP): $(SOURCES) $(PUBLISHED) | setup
	@$(MAKE) --no-print-directory program
	$(VERKLAAR) build $(DAY) $(ONLY) $(TOLD)
	@touch $@

serve: program ## show the pages in a browser while you work on them (SERVE="--port 8080")
	$(VERKLAAR) serve $(SERVE)

# `verklaar serve` calls this too, when facts in Swift were saved.
program: setup ## build the program alone, and publish nothing
	@VERKLAAR_QUICK=1 scripts/build $(SITE_FLAGS)

# What judges pages is installed while the tests are built, and judges while they run.
test: setup ## run all tests
	@scripts/install test & tools=$$!; \
	VERKLAAR_TESTED=1 swift build --build-tests $(TEST_FLAGS) && wait $$tools || exit 1; \
	VERKLAAR=$(TESTED) $(JUDGE_TESTS) >.build/judge-tests.log 2>&1 & judge=$$!; \
	VERKLAAR_TESTED=1 swift test --skip-build $(TEST_FLAGS); tests=$$?; \
	wait $$judge; judged=$$?; cat .build/judge-tests.log; [ $$tests = 0 ] && [ $$judged = 0 ]

suite: setup ## run some suites alone: make suite NAME="PhraseTests|MeaningsTests"
	VERKLAAR_TESTED=1 swift test $(TEST_FLAGS) --filter "$(NAME)"

judge-test: setup-test ## let real tools judge: pages (HTML, a browser, print, spelling), the schema of facts, SARIF
	$(JUDGE_TESTS)

spark-test: setup-spark ## run the job for Spark on two workers, one of which is ended halfway: nothing is lost, nothing twice
	VERKLAAR=$(VERKLAAR) .build/spark/bin/python -B -m unittest discover -v -s Tests/JudgeTests -p spark.py

check: program ## read the published pages back and compare them with the facts (ORGANISATION=ID, ALL=1: each finding in full)
	$(VERKLAAR) check $(DAY) $(ONLY) $(TOLD)

observe: setup-test ## look at a site as its visitors do, and write down what it does: make observe URL=https://www.example.nl/
	@scripts/observe "$(URL)" $(OBSERVE)

docs: setup ## write the pages of docs/ that follow from the code: the rules in Dutch, the keys of facts, facts in Swift
	VERKLAAR_TESTED=1 swift build --build-tests $(TEST_FLAGS)
	$(TESTED) rules --format markdown > docs/regels.md
	$(TESTED) facts --keys > docs/facts-keys.md
	RESET_EXPECTED=1 VERKLAAR_TESTED=1 swift test --skip-build $(TEST_FLAGS) --filter ReferencePageTests

pictures: setup-test program ## make the pictures of the README anew, in docs/pictures
	.build/python/bin/python -B Tests/JudgeTests/pictures.py

reference: program ## make the reference of the DSL from its docstrings, by DocC, in .build/reference
	@scripts/reference

# Some minutes: the site compiles all of Verklaar for itself.
init-test: all ## make a new site with facts in Swift in an empty folder, and compile it: make init-test SECTOR=care
	scripts/new-site $(SECTOR)

walk: setup ## follow "Add a fact" of CONTRIBUTING in a copy, with all its steps and without each
	scripts/walk

mutants: setup ## change pages, facts and templates in every way, and count what the check finds
	VERKLAAR_TESTED=1 swift build $(TEST_FLAGS) --product Mutants
	.build/tests/debug/Mutants $(MUTANTS)

# What the facts say of 24 real statements; WRITE=1 publishes their pages anew and writes the facts into the ledgers.
statements: setup ## hold the ledgers of the real statements in Tests/Statements against their pages
	VERKLAAR_TESTED=1 swift build $(TEST_FLAGS) --product Statements
	.build/tests/debug/Statements $(if $(WRITE),--write) $(STATEMENT)

# Long, and some 10 GB of memory for files. A quick look: make bench ORGANISATIONS=200 GROWTH=1000 RUNS=1 RESULTS=.build/bench
bench: setup-bench release ## measure builds beside Hugo and a program in C, and growth to GROWTH organisations (Benchmarks/)
	.build/measuring/bin/python -B Benchmarks/measure.py --organisations $(ORGANISATIONS) --growth $(GROWTH) --runs $(RUNS) \
		--program .build/release/verklaar --output $(RESULTS)

latency: setup-test program ## measure how soon a saved file is in the browser (verklaar serve), and its memory over 1,000 edits
	.build/python/bin/python -B Tests/JudgeTests/latency.py

fuzz: setup-test ## throw bytes at everything that reads bytes, SECONDS for each entry point; hold pages against chromium
	SEED=$(SEED) scripts/fuzz $(SECONDS)

linear: setup-linear ## count instructions: reading what is made to take long is linear
	scripts/linear

dist: setup ## pack the optimised program for others: dist/ gets a .tar.gz, a .deb and their SHA-256
	@scripts/install build dist
	scripts/dist

dist-test: ## install the .deb of dist/ in a bare Debian, and try it there; needs root
	@scripts/install dist
	scripts/dist-test

release: setup ## build the optimised program, for publishing and measuring
	swift build $(RELEASE_FLAGS) --product verklaar

setup: ## install what building needs
	@scripts/install build

setup-test: ## install what testing needs
	@scripts/install build test

setup-linear:
	@scripts/install build linear

setup-spark:
	@scripts/install build spark

setup-bench:
	@scripts/install build bench

lint: ## say where the layout of the code is not that of swift format
	swift format lint --strict --recursive Package.swift Sources content sectors Tests

format: ## lay out the code
	swift format --in-place --recursive Package.swift Sources content sectors Tests

clean: ## remove everything that was built; public/ stays
	rm -rf .build

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22
