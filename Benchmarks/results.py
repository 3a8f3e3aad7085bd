"""What was measured, as a page and a plot: figures, ratios, and whether the targets were met."""

import os
import platform
from dataclasses import dataclass
from pathlib import Path

from instructions import STAGES

# By the name of what was run: what it is called in the tables.
TITLES = {
    "build": "`verklaar build`: law, wording, Markdown, HTML, full read-back",
    "trust": "`verklaar build --trust`: without read-back",
    "one job": "`verklaar build --jobs 1`",
    "check": "`verklaar check`: the way back alone",
    "hugo": "Hugo",
    "floor": "the floor (C, libcmark)",
}
# By the name of what was found: what is left out where it was not.
PARTS = {
    "rebuild": "building again", "compared": "Hugo and the floor", "start": "from start to exit", "growth": "growth",
    "instructions": "instructions",
}
MISSING = {
    "trust": "`--trust`, which this version does not have, so that a build without read-back was not measured",
    "one job": "`--jobs`, which this version does not have, so that a build on one core was not measured",
}


@dataclass(frozen=True)
class Target:
    """Something asked, and what came of it."""

    asked: str
    # What was measured, in the unit of the limit; nothing where it was not.
    measured: float | None
    limit: float
    unit: str

    @property
    def row(self):
        """Its line in the table of targets."""
        if not self.measured: return [self.asked, "not measured", ""]
        shown = f"{self.measured:,.0f}" if self.measured >= 100 else f"{self.measured:.3g}"
        return [self.asked, f"{shown} {self.unit}", "met" if self.measured <= self.limit else "**not met**"]


def table(header, rows):
    """A table in Markdown; all columns but the first are of figures."""
    lines = [header, ["---", *("---:" for _ in header[1:])], *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def machine():
    """What it ran on: processor, cores, memory and system."""
    cores = os.cpu_count()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.release().split('-')[0]}"
    return f"{processor()}, {cores} cores, {memory:.0f} GiB of memory, {system}"


def processor():
    """The name of the processor, where the system tells it."""
    file = Path("/proc/cpuinfo")
    lines = file.read_text().splitlines() if file.exists() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def comparison(found, size):
    """Wall, CPU and memory of everything that was run, with ratios to Hugo and to the floor."""
    compared, documents = found["compared"], found["documents"]
    hugo, floor = compared["hugo"], compared["floor"]
    rows = [
        [
            TITLES[name], f"{one.wall:.2f} s", f"{one.median:.2f} s", f"{one.cpu:.2f} s",
            f"{one.wall / documents * 1000:.3f} ms", f"{one.wall / hugo.wall:.2f}", f"{one.cpu / floor.cpu:.1f}",
            f"{one.peak:.0f} MiB",
        ]
        for name, one in compared.items()
    ]
    header = [
        f"{size:,} organisations", "wall", "middle run", "CPU", "wall a document", "wall / Hugo", "CPU / floor", "peak memory"]
    return table(header, rows)


def growth(found):
    """Builds by their number of organisations; each is one that was published."""
    rows = [
        [
            f"{one['published']:,}", f"{size - one['published']:,}", f"{one['build'].wall:.3f} s",
            f"{each(one):.3f} ms", f"{one['build'].cpu / one['published'] * 1000:.3f} ms", f"{one['build'].peak:.0f} MiB",
            *(f"{each(one, name):.3f} ms" if name in one else "" for name in ["hugo", "floor"]),
        ]
        for size, one in found["growth"].items()
    ]
    return table(
        ["organisations", "refused", "wall", "wall each", "CPU each", "peak memory", "Hugo: wall each", "floor: wall each"], rows)


def each(one, name="build"):
    """The milliseconds by the clock that an organisation takes that was published, in figures of one number of them."""
    return one[name].wall / one["published"] * 1000


def instructions(found):
    """Instructions a document, by program, and of each stage."""
    counted = found["instructions"]
    floor = counted["floor"]
    rows = [
        [TITLES[name], f"{counted[name]:,.0f}", f"{counted[name] / floor:.1f}"] if counted[name] else
        [TITLES[name], "valgrind cannot run it", ""]
        for name in ["build", "hugo", "floor"]
    ]
    return table(["instructions a document", "", "/ floor"], rows)


def stages(found):
    """The stages of a build apart."""
    counted = found["instructions"]
    rows = [
        [title, f"{counted['stages'][title]:,.0f}", f"{counted['stages'][title] / counted['build']:.1%}"]
        if title in counted["stages"] else [title, "not apart in this build", ""]
        for title, _ in STAGES
    ]
    return table(["stage", "instructions a document", "of the build"], rows)


def targets(found):
    """All that is asked, each with what came of it."""
    compared, start, first = found.get("compared", {}), found.get("start", {}), found["first"]
    build, trust, hugo, floor = (compared.get(name) for name in ["build", "trust", "hugo", "floor"])
    most = f"{first['published']:,}"
    return [
        Target("build with full read-back: at most 0.5 x Hugo's wall time", build and build.wall / hugo.wall, 0.5, "x"),
        Target("without read-back: at most 0.25 x Hugo's wall time", trust and trust.wall / hugo.wall, 0.25, "x"),
        Target("without read-back: at most 3 x the floor's CPU", trust and trust.cpu / floor.cpu, 3, "x"),
        Target("one organisation, start to exit: build under 30 ms", start and start["build"] * 1000, 30, "ms"),
        Target("one organisation, start to exit: check under 20 ms", start and start["check"] * 1000, 20, "ms"),
        Target("peak memory of the build compared: under 100 MiB", build and build.peak, 100, "MiB"),
        Target(f"peak memory at {most} organisations: at most 1.2 x that", build and first["build"].peak / build.peak, 1.2, "x"),
        Target("time an organisation, from 1,000 up: within 10 %", spread(found.get("growth", {})), 10, "%"),
        Target("build again after one organisation changed: under 0.5 s", "rebuild" in found and found["rebuild"].wall, 0.5, "s"),
    ]


def spread(grown):
    """By how many per cent the slowest time an organisation is above the quickest, from 1,000 organisations up; nothing
    where fewer than two sizes are that large."""
    times = [each(one) for size, one in grown.items() if size >= 1000]
    return (max(times) / min(times) - 1) * 100 if len(times) > 1 else None


def page(found, bench):
    """The whole page."""
    missing = [text for name, text in MISSING.items() if name not in found.get("compared", MISSING)]
    unmeasured = [title for name, title in PARTS.items() if name not in found]
    if unmeasured: missing.append(f"{', '.join(unmeasured)}: the run ended before that, or still goes on")
    parts = [
        "# How quick it is",
        "`make bench` writes this page; [README.md](README.md) tells what is measured and how. "
        "Figures are of one machine; ratios are what to look at.",
        f"- {compared_with(found, bench)}; all files in memory (tmpfs)\n"
        f"- runs of each, in turn: {bench.runs}; the quickest counts{one_run(bench)}\n"
        f"- organisations that were invented: {bench.most:,}. Refused, since they contradict themselves: {bench.refused:,}; "
        f"none of these is counted, but the build of {bench.most:,} took the time to find that. Tried in their place: {bench.tried:,}\n"
        f"- {machine()}\n"
        f"- verklaar {bench.verklaar.version}; {bench.hugo.version}; {bench.floor.version}",
        "\n".join(f"Left out: {text}." for text in missing),
        "## Targets",
        table(["asked", "measured", ""], [target.row for target in targets(found)]),
    ]
    if "compared" in found: parts += ["## Beside Hugo and the floor", comparison(found, bench.size)]
    if "growth" in found:
        parts += ["## Growth", "![Time and memory by the number of organisations](growth.svg)", growth(found)]
    if "instructions" in found: parts += ["## Instructions", instructions(found), stages(found)]
    return "\n\n".join(part for part in parts if part) + "\n"


def one_run(bench):
    """What is not run as often as the others."""
    return f". Of more than {bench.size:,} organisations there is one run" if bench.growth > bench.size else ""


def compared_with(found, bench):
    """How much it is that was compared."""
    if "documents" not in found: return f"{bench.size:,} organisations"
    return f"{bench.size:,} organisations, {found['documents']:,} documents, {found['bytes'] / 2**20:.1f} MiB of Markdown"


def plot(found, file):
    """Time an organisation and peak memory by the number of organisations, as SVG: the same figures are the same bytes."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.hashsalt": "verklaar", "svg.fonttype": "none", "font.family": "sans-serif"})
    from matplotlib import pyplot

    figure, (times, memory) = pyplot.subplots(1, 2, figsize=(10, 4), layout="constrained")
    for name, title in [("build", "Verklaar"), ("hugo", "Hugo"), ("floor", "floor")]:
        grown = {one["published"]: one[name] for one in found["growth"].values() if name in one}
        times.plot(list(grown), [one.wall / size * 1000 for size, one in grown.items()], marker="o", label=title)
        memory.plot(list(grown), [one.peak for one in grown.values()], marker="o", label=title)
    for axes, title in [(times, "milliseconds an organisation"), (memory, "peak memory, MiB")]:
        axes.set(xscale="log", yscale="log", xlabel="organisations", title=title)
        axes.xaxis.set_major_formatter("{x:,.0f}")
        axes.yaxis.set_major_formatter("{x:g}")
        axes.grid(alpha=0.3)
        axes.legend()
    figure.savefig(file, format="svg", metadata={"Date": None})


def write_results(found, bench, folder):
    """Writes the page and the plot, of what was found so far."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.md").write_text(page(found, bench))
    if "growth" in found: plot(found, folder / "growth.svg")
