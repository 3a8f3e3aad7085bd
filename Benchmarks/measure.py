"""Measures builds beside Hugo and beside the floor, and writes what came out.

usage: measure.py [--organisations 10000] [--growth 100000] [--runs 3] [--program .build/release/verklaar] [--output Benchmarks]
"""

import argparse
import itertools
import json
import shutil
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

import hugo_site
import organisations
from instructions import Counter, hugo_counted
from programs import ROOT, Floor, Hugo, Verklaar
from results import write_results
from runs import Runner, alternately, figures

# Organisations of which instructions are counted: these, without the first few.
COUNTED, FEW = 32, 2
# How many more are tried than are needed in the place of others.
MORE = 10
STARTS = 20
BEGUN = time.monotonic()


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
        # How many organisations were built at first, how many of these were refused, and how many more were tried for those.
        self.most = max(self.size, self.growth, COUNTED)
        self.refused = 0
        self.tried = 0
        # A line for each organisation that can be published, as many as one measurement takes.
        self.lines = work / "publishable.ndjson"

    @property
    def needed(self):
        """How many organisations the measurements after the first take at most."""
        return max(self.size, COUNTED, *(size for size in sizes(self.growth) if size < self.most))

    def first(self):
        """Builds as many organisations as are built at all. Of so many mixtures some contradict themselves, and are refused: what is
        measured is of the others, which all other measurements are made with.

        Returns the figures, with how many were published.
        """
        run, kept = self.tried_out(range(1, self.most + 1), self.lines)
        self.refused = self.most - kept
        published = kept
        following = self.most + 1
        while kept < self.needed:
            # Of some more, not all are refused.
            numbers = range(following, following + self.needed - kept + MORE)
            following = numbers.stop
            self.tried += len(numbers)
            kept += self.tried_out(numbers, self.lines)[1]
        return {"build": figures([run]), "published": published}

    def tried_out(self, numbers, target):
        """Builds organisations, and adds the lines of those that were published to a file, as far as these are needed.

        Returns what it took, and how many were published.
        """
        facts, output = self.work / "tried.ndjson", self.work / "tried-output"
        organisations.write(numbers, facts)
        run, refused = self.verklaar.build_what_can_be(facts, output)
        remove(output)
        known = count_lines(target)
        with facts.open() as lines, target.open("a") as kept:
            published = (line for number, line in zip(numbers, lines) if number not in refused)
            kept.writelines(itertools.islice(published, max(0, self.needed - known)))
        remove(facts)
        return run, len(numbers) - len(refused)

    def invent(self, count, name):
        """Facts of the first organisations that can be published."""
        target = self.work / f"{name}.ndjson"
        with self.lines.open() as lines, target.open("w") as file: file.writelines(itertools.islice(lines, count))
        return target

    def for_hugo(self, pages):
        """The same pages as a site for Hugo; its folder, and how many documents there are."""
        site = pages.with_name(f"{pages.name}-site")
        remove(site)
        return site, hugo_site.prepare(pages, site)

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
        """Figures of building again, each time after one organisation got its next version.

        It comes first after these pages were made: what is built into another folder forgets what was built before.
        """
        runs = []
        for number in range(self.runs):
            change_one(facts, number)
            runs.append(self.verklaar.build(facts, pages))
        return figures(runs)

    def grow(self, first):
        """Figures of builds by their number of organisations; of Hugo and the floor up to the size that is compared.

        first: those of the first build, which is the largest of all unless as many are compared.
        """
        found = {}
        for size in sizes(self.growth):
            if size > self.size and size == self.most:
                found[size] = first
                continue
            tell(f"growing: {size:,} organisations")
            repeats = self.runs if size <= self.size else 1
            facts, output = self.invent(size, "growth"), self.work / "growth-output"
            build = figures([self.verklaar.build_anew(facts, output) for _ in range(repeats)])
            found[size] = {"build": build, "published": size}
            if size <= self.size: found[size] |= self.others(output, repeats)
            remove(output), remove(facts)
        return found

    def others(self, pages, repeats):
        """Figures of Hugo and the floor on the same pages."""
        site, _ = self.for_hugo(pages)
        output = self.work / "others-output"
        steps = {
            "hugo": lambda: self.hugo.build_anew(site, output), "floor": lambda: self.floor.build_anew(pages, output)}
        found = alternately(repeats, steps)
        remove(output), remove(site)
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
        facts, pages = self.invent(count, f"counted-{count}"), self.work / f"counted-{count}-pages"
        self.verklaar.build_anew(facts, pages)
        site, documents = self.for_hugo(pages)
        return {"facts": facts, "pages": pages, "site": site, "documents": documents}

    def one_job(self):
        """Threads take turns where instructions are counted; one is enough."""
        return ["--jobs", "1"] if "--jobs" in self.verklaar.options else []

    def parts(self):
        """All measurements, one after another; each gives what was found, by name."""
        tell(f"building {self.most:,} organisations for the first time: the largest of all builds")
        first = self.first()
        published = first["published"]
        tell(f"{published:,} of {self.most:,} were published, in {first['build'].wall:.1f} s; others that were tried: {self.tried}")
        yield {"first": first}
        tell(f"publishing {self.size:,} of them")
        facts, pages = self.invent(self.size, "facts"), self.work / "compared-pages"
        self.verklaar.build_anew(facts, pages)
        tell("building again after one of them changed")
        yield {"rebuild": self.rebuild(facts, pages)}
        site, documents = self.for_hugo(pages)
        tell(f"comparing: {documents:,} documents, {self.runs} runs of each")
        yield {"documents": documents, "bytes": size_of_markdown(pages), "compared": self.compare(facts, pages, site)}
        remove(site), remove(pages), remove(facts)
        tell("from start to exit")
        yield {"start": self.start_to_exit()}
        yield {"growth": self.grow(first)}
        tell("counting instructions")
        yield {"instructions": self.count_instructions()}

    def all(self, write):
        """Hands on all that was found, with each part: what was measured is not lost where a later part fails."""
        found = {}
        for part in self.parts():
            found |= part
            write(found)


def sizes(most):
    """1, 10, 100 and so on, and the most itself."""
    powers = [10 ** power for power in range(len(str(most)))]
    return sorted({*powers, most})


def change_one(facts, number):
    """Gives one organisation, another each time, its next version."""
    lines = facts.read_text().splitlines()
    lines[number] = next_version(lines[number])
    facts.write_text("\n".join(lines) + "\n")


def count_lines(file):
    """How many lines a file has; none where it is not there."""
    if not file.exists(): return 0
    with file.open() as lines: return sum(1 for _ in lines)


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
    """Says what is being done, and when: the time of the day, and the time since the start."""
    passed = int(time.monotonic() - BEGUN)
    since = f"{passed // 3600}:{passed // 60 % 60:02}:{passed % 60:02}"
    print(f"{time.strftime('%H:%M:%S')} (+{since}) {what}", file=sys.stderr, flush=True)


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
        bench.all(lambda found: write_results(found, bench, arguments.output))
    tell("done")


if __name__ == "__main__":
    main()
