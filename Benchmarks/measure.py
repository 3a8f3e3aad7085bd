"""Measures builds beside Hugo and beside the floor, and writes what came out.

usage: measure.py [--organisations 10000] [--growth 100000] [--runs 3] [--program .build/release/verklaar] [--output Benchmarks]
"""

import argparse
import json
import re
import shutil
import signal
import statistics
import sys
import tempfile
from pathlib import Path

import hugo_site
import organisations
from instructions import Counter, hugo_counted, some_pages
from programs import ROOT, Floor, Hugo, Verklaar
from results import write_results
from runs import RunFailed, Runner, alternately, figures

# Organisations of which instructions are counted: these, without the first few.
COUNTED, FEW = 32, 2
STARTS = 20
REFUSED = re.compile(r"\S*?([^/\s]+)\.(?:nd)?json:(\d+):.* error: ")


class Bench:
    """All measurements, on tmpfs; each method is one of them."""

    def __init__(self, work, arguments):
        self.work = work
        self.size = arguments.organisations
        self.growth = arguments.growth
        self.runs = arguments.runs
        self.runner = Runner(work)
        self.verklaar = Verklaar(arguments.program, work, self.runner)
        self.hugo = Hugo(work, self.runner)
        self.floor = Floor(work, self.runner)
        self.numbers = []
        self.refused = 0

    def settle(self):
        """Chooses organisations of which all can be published. Of so many mixtures some may say what contradicts itself, and
        a build publishes all or nothing; others take their place."""
        numbers = list(range(1, max(self.size, self.growth, COUNTED) + 1))
        refused = self.refused_of(numbers)
        while refused:
            self.refused += len(refused)
            more = range(max(numbers) + 1, max(numbers) + 1 + len(refused))
            numbers = [number for number in numbers if number not in refused] + list(more)
            refused = self.refused_of(numbers)
        self.numbers = numbers

    def refused_of(self, numbers):
        """The numbers of the organisations of which a build has an error."""
        facts, output = self.written(numbers, "settled"), self.work / "settled-output"
        try:
            self.verklaar.build_anew(facts, output)
            return set()
        except RunFailed:
            found = refused_lines(self.verklaar.log)
            if not found: raise
            return {numbers[line - 1] if facts.suffix else int(name) for name, line in found}
        finally:
            remove(facts), remove(output)

    def invent(self, count, name):
        """Facts of the first organisations."""
        return self.written(self.numbers[:count], name)

    def written(self, numbers, name):
        """Facts of organisations: lines of one file where the program reads these, else a folder of files."""
        target = self.work / (f"{name}.ndjson" if self.verklaar.reads_lines else name)
        remove(target)
        organisations.write(numbers, target)
        return target

    def prepare(self, facts, name):
        """The pages of these facts and the same as a site for Hugo; their folders, and how many documents there are."""
        pages, site = self.work / f"{name}-pages", self.work / f"{name}-site"
        remove(site)
        self.verklaar.build_anew(facts, pages)
        return pages, site, hugo_site.prepare(pages, site)

    def compare(self, facts, pages, site):
        """Figures by what was run, in alternating runs."""
        output = self.work / "output"
        steps = {"build": lambda: self.verklaar.build_anew(facts, output)}
        if "--trust" in self.verklaar.options:
            steps["trust"] = lambda: self.verklaar.build_anew(facts, output, "--trust")
        if "--jobs" in self.verklaar.options:
            steps["one job"] = lambda: self.verklaar.build_anew(facts, output, "--jobs", "1")
        steps["check"] = lambda: self.verklaar.check(facts, pages)
        steps["hugo"] = lambda: self.hugo.build_anew(site, output)
        steps["floor"] = lambda: self.floor.build_anew(pages, output)
        found = alternately(self.runs, steps)
        remove(output)
        return found

    def start_to_exit(self):
        """The middle of the seconds that a build and a check of one organisation take."""
        facts, output = self.invent(1, "one"), self.work / "one-output"
        builds = [self.verklaar.build_anew(facts, output).wall for _ in range(STARTS)]
        checks = [self.verklaar.check(facts, output).wall for _ in range(STARTS)]
        return {"build": statistics.median(builds), "check": statistics.median(checks)}

    def rebuild(self, facts, pages):
        """Figures of building again, each time after one organisation got its next version."""
        runs = []
        for number in range(self.runs):
            change_one(facts, number)
            runs.append(self.verklaar.build(facts, pages))
        return figures(runs)

    def grow(self):
        """Figures of builds by their number of organisations; of Hugo and the floor up to the size that is compared."""
        found = {}
        for size in sizes(self.growth):
            tell(f"{size} organisations")
            repeats = self.runs if size <= self.size else 1
            facts, output = self.invent(size, "growth"), self.work / "growth-output"
            build = figures([self.verklaar.build_anew(facts, output) for _ in range(repeats)])
            found[size] = {"build": build}
            if size <= self.size: found[size] |= self.others(output, repeats)
            remove(output)
        return found

    def others(self, pages, repeats):
        """Figures of Hugo and the floor on the same pages."""
        site, output = self.work / "growth-site", self.work / "others-output"
        remove(site)
        hugo_site.prepare(pages, site)
        steps = {
            "hugo": lambda: self.hugo.build_anew(site, output), "floor": lambda: self.floor.build_anew(pages, output)}
        found = alternately(repeats, steps)
        remove(output)
        return found

    def count_instructions(self):
        """Instructions for each document, by program, and for each stage of a build."""
        counter = Counter(self.work, self.runner)
        sides = [self.counted_side(count) for count in (FEW, COUNTED)]
        documents = sides[1]["documents"] - sides[0]["documents"]
        program = counter.stripped(self.verklaar.program)
        outputs = [self.work / f"counted-output-{count}" for count in (FEW, COUNTED)]
        builds = [
            [program, *self.verklaar.command("build", side["facts"], output)[1:], *self.one_job()]
            for side, output in zip(sides, outputs)]
        total, stages = counter.difference(*builds, documents, stages=True)
        for output in outputs: remove(output)
        floors = [self.floor.command(side["pages"], output) for side, output in zip(sides, outputs)]
        floor, _ = counter.difference(*floors, documents)
        for output in outputs: remove(output)
        hugos = [self.hugo.command(side["site"], output) for side, output in zip(sides, outputs)]
        return {"build": total, "floor": floor, "hugo": hugo_counted(counter, *hugos, documents), "stages": stages}

    def counted_side(self, count):
        """Facts, pages and a site for Hugo, of so many organisations."""
        facts = self.invent(count, f"counted-{count}")
        pages, site, documents = self.prepare(facts, f"counted-{count}")
        return {"facts": facts, "pages": pages, "site": site, "documents": documents}

    def one_job(self):
        """Threads take turns where instructions are counted; one is enough."""
        return ["--jobs", "1"] if "--jobs" in self.verklaar.options else []

    def all(self):
        """All measurements, by name."""
        tell(f"inventing {max(self.size, self.growth)} organisations, and building them once")
        self.settle()
        tell(f"publishing {self.size} of them")
        facts = self.invent(self.size, "facts")
        pages, site, documents = self.prepare(facts, "compared")
        tell(f"comparing: {documents} documents, {self.runs} runs of each")
        found = {"documents": documents, "bytes": size_of_markdown(pages), "compared": self.compare(facts, pages, site)}
        remove(site)
        tell("building again")
        found["rebuild"] = self.rebuild(facts, pages)
        remove(pages), remove(facts)
        tell("from start to exit")
        found["start"] = self.start_to_exit()
        tell("counting instructions")
        found["instructions"] = self.count_instructions()
        tell("growing")
        found["growth"] = self.grow()
        return found


def refused_lines(log):
    """The names of the facts files, and the lines in them, at which errors were found."""
    with log.open(errors="replace") as lines:
        return {(match[1], int(match[2])) for match in map(REFUSED.match, lines) if match}


def sizes(most):
    """1, 10, 100 and so on, and the most itself."""
    powers = [10 ** power for power in range(len(str(most)))]
    return sorted({*powers, most})


def change_one(facts, number):
    """Gives one organisation, another each time, its next version."""
    if facts.is_dir():
        file = sorted(facts.iterdir())[number]
        file.write_text(next_version(file.read_text()) + "\n")
    else:
        lines = facts.read_text().splitlines()
        lines[number] = next_version(lines[number])
        facts.write_text("\n".join(lines) + "\n")


def next_version(line):
    """The same organisation with the next number of its version."""
    facts = json.loads(line)
    facts["version"]["number"] += 1
    return organisations.line(facts)


def size_of_markdown(pages):
    """The bytes of all Markdown together."""
    return sum(file.stat().st_size for file in pages.glob("*/*/index.md"))


def remove(path):
    """Takes a file or folder away, if it is there."""
    if path.is_dir(): shutil.rmtree(path)
    else: path.unlink(missing_ok=True)


def tell(what):
    """Says what is being done."""
    print(f"{what} ...", file=sys.stderr, flush=True)


def parsed():
    """The arguments."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--organisations", type=int, default=10_000)
    parser.add_argument("--growth", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--program", type=Path, default=ROOT / ".build" / "release" / "verklaar")
    parser.add_argument("--output", type=Path, default=Path(__file__).resolve().parent)
    return parser.parse_args()


def main():
    arguments = parsed()
    # Ended from outside, it leaves no gigabytes in memory either.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="verklaar-bench-", dir=memory if memory.is_dir() else None) as work:
        bench = Bench(Path(work), arguments)
        found = bench.all()
    write_results(found, bench, arguments.output)


if __name__ == "__main__":
    main()
