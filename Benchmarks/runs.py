"""Runs of programs, and what each took."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """What one run of a program took, from its start to its exit."""

    # Seconds by the clock.
    wall: float
    # Seconds of processor time, of the program and of the kernel for it, on all cores together.
    cpu: float
    # The most memory that it had at once, in MiB; at least that of this process, which starts it.
    peak: float


class RunFailed(Exception):
    """A program that ended otherwise than it should; says how, and the last that it wrote."""


def run(command, log, environment=None, cwd=None):
    """Runs a program to its end; what it writes goes into a file.

    Raises RunFailed where its exit code is not 0.
    """
    with Path(log).open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=cwd,
            env={**os.environ, **(environment or {})})
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RunFailed(f"{command[0]} ended with {process.returncode}: {Path(log).read_bytes()[-2000:].decode(errors='replace')}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


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
