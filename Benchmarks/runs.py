"""Runs of programs, and what each took."""

import os
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILER = ["cc", "-std=gnu11", "-O2", "-Wall", "-Wextra"]


@dataclass(frozen=True)
class Run:
    """What one run of a program took, from its start to its exit."""

    # Seconds by the clock.
    wall: float
    # Seconds of processor time, of the program and of the kernel for it, on all cores together.
    cpu: float
    # The most memory that it had at once, in MiB.
    peak: float
    # What it ended with.
    code: int = 0


class RunFailed(Exception):
    """A program that ended otherwise than it should; says how, and the last that it wrote."""


class Runner:
    """Runs programs to their end, by timed/timed.c, compiled into a folder."""

    def __init__(self, work):
        self.timed = work / "timed"
        self.result = work / "timed-result"
        compile_c(["timed/timed.c"], self.timed)

    def run(self, command, log, environment=None, accepted=(0,)):
        """Runs a program; what it writes goes into a file.

        Raises RunFailed where its exit code is another than those.
        """
        with Path(log).open("wb") as output:
            process = subprocess.run(
                [self.timed, self.result, *command], stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                env={**os.environ, **(environment or {})}, check=False)
        if process.returncode not in accepted: raise ended(command, process.returncode, log)
        wall, cpu, peak = self.result.read_text().split()
        return Run(float(wall), float(cpu), int(peak) / 1024, process.returncode)


def compile_c(sources, program, flags=()):
    """Compiles sources in C, by their paths in this folder."""
    subprocess.run([*COMPILER, "-o", program, *(HERE / source for source in sources), *flags], check=True)


def ended(command, code, log):
    """What to raise of a program that ended otherwise than it should."""
    return RunFailed(f"{command[0]} ended with {code}: {end_of(log)}")


def end_of(log):
    """The last that a program wrote."""
    return Path(log).read_bytes()[-2000:].decode(errors="replace")


@dataclass(frozen=True)
class Figures:
    """What several runs of the same took: the quickest of each, the middle one by the clock, and the most memory."""

    wall: float
    median: float
    cpu: float
    peak: float
    runs: int


def figures(runs):
    """The figures of runs, at least one."""
    return Figures(
        wall=min(one.wall for one in runs), median=statistics.median(one.wall for one in runs),
        cpu=min(one.cpu for one in runs), peak=max(one.peak for one in runs), runs=len(runs))


def alternately(count, steps):
    """Runs each step in turn, as often as asked, so that what else the machine does is spread over all of them.

    steps: functions that make a Run, by name. Returns the figures of each, by name.
    """
    made = {name: [] for name in steps}
    for _ in range(count):
        for name, step in steps.items():
            made[name].append(step())
    return {name: figures(runs) for name, runs in made.items()}
