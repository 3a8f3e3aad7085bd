"""Instructions that documents and stages take, counted by callgrind.

Each is the difference of two runs, on some organisations and on a few of them, so that what a run takes by itself is left out.
"""

import re
import subprocess

from runs import RunFailed, compile_c

# The stages of Sources/Verklaar/Stages.swift, with how the names of the functions begin that are all of each. Of several that
# begin so, one calls the others: it is the one with the most.
STAGES = [
    ("read the facts (JSON)", ["$s8Verklaar11FactsFolderO4load", "$s5Facts9FactsFileO13organisations"]),
    ("judge them by the law", ["$s9FactRules5judge"]),
    ("claims", ["$s5Facts12OrganisationV6ClaimsE6claims"]),
    ("compose: claims to a document", ["$s8Document8ComposerV8document"]),
    ("render: Markdown and page", ["$s6Render12SiteRendererV5files"]),
    ("see: visible blocks of a file", ["$s7Visible0A10PageReaderO4read"]),
    ("read: blocks to claims", ["$s7Reading10PageReaderV4read"]),
    ("what the facts ask of a page", ["$s5Check12RequiredPageV"]),
    ("compare: claims with facts", ["$s5Check04PageA0V"]),
    ("compare: what is asked of any text", ["$s9TextRules5judge"]),
]
# So that counts are the same each time, and that threads of Go take turns without signals, which callgrind cannot follow.
ENVIRONMENT = {"SWIFT_DETERMINISTIC_HASHING": "1", "GOMAXPROCS": "1", "GODEBUG": "asyncpreemptoff=1"}
COUNT = re.compile(r"^\s*([\d,]+) \([^)]*\)\s+\S*?:(\S+)")


class Counter:
    """Counts instructions in a folder of its own."""

    def __init__(self, work, runner):
        self.runner = runner
        self.work = work / "callgrind"
        self.work.mkdir()
        self.preloaded = self.work / "sigsuspend.so"
        compile_c(["valgrind/sigsuspend.c"], self.preloaded, ["-shared", "-fPIC"])

    def stripped(self, program):
        """A copy of a program without what debuggers read, which valgrind may not understand."""
        copy = self.work / program.name
        subprocess.run(["strip", "-g", "-o", copy, program], check=True)
        return copy

    def count(self, command, stages=False):
        """The instructions of one run; with stages, also those of each stage by its title."""
        counts = self.work / "counts"
        counts.unlink(missing_ok=True)
        self.runner.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", *command], self.work / "log",
            {"LD_PRELOAD": str(self.preloaded), **ENVIRONMENT})
        total = int(re.search(r"^(?:summary|totals): (\d+)", counts.read_text(errors="replace"), re.MULTILINE)[1])
        return total, self.stages(counts) if stages else {}

    def stages(self, counts):
        """The instructions of each stage, with all that it calls; of what was not found, none."""
        text = subprocess.run(
            ["callgrind_annotate", "--inclusive=yes", "--threshold=100", counts], capture_output=True, text=True, check=True)
        found = {}
        for line in text.stdout.splitlines():
            match = COUNT.match(line)
            if not match: continue
            for title, names in STAGES:
                if any(match[2].startswith(name) for name in names):
                    found[title] = max(found.get(title, 0), int(match[1].replace(",", "")))
        return found

    def difference(self, few, some, documents, stages=False):
        """Instructions for each document, of a program and of its stages.

        few, some: command lines. documents: how many more documents the second makes.
        """
        (first, first_stages), (second, second_stages) = self.count(few, stages), self.count(some, stages)
        each = {
            title: (count - first_stages.get(title, 0)) / documents for title, count in second_stages.items()}
        return (second - first) / documents, each


def hugo_counted(counter, few, some, documents):
    """Those of Hugo, or nothing where valgrind cannot run it."""
    try:
        return counter.difference(few, some, documents)[0]
    except (RunFailed, TypeError):
        return None
