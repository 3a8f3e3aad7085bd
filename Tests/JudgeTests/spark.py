"""The job for Spark, on a cluster of two workers on this machine, one of which is ended halfway: the result is that of `build` alone.

`make spark-test` runs this, with the Python packages of spark-requirements.txt.
"""

import contextlib
import importlib.util
import io
import json
import os
import pathlib
import shlex
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import pyspark

from engine import BROKEN, EXAMPLES, answers, built, compact, of_organisations, organisations, tree, written
from published import DAY, ROOT, VERKLAAR, required

# Two workers, each a process with one core and 1,024 MiB.
CLUSTER = "local-cluster[2,1,1024]"
PARTS = 6
# Seconds: for one line, so that there is a middle of the run; and for all of it.
LINE, RUN = 0.2, 600

# Hands on a line at a time, and writes down which program that is.
SLOWLY = """while IFS= read -r line; do
    echo $$ >>{begun}
    sleep {seconds}
    printf '%s\\n' "$line"
done | {verklaar} "$@"
"""


def needed(tests):
    return unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")(required("java", "-version")(tests))


class Job:
    """A job that runs, and its workers."""

    def __init__(self, folder, program, facts):
        tools = pathlib.Path(sys.executable).parent
        environment = os.environ | {
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYSPARK_PYTHON": sys.executable,
            "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": str(folder), "SPARK_WORKER_DIR": str(folder / "work"),
        }
        command = [
            "spark-submit", "--master", CLUSTER, "--conf", "spark.ui.enabled=false", EXAMPLES / "spark-job.py",
            "--program", program, "--site", ROOT, "--facts", facts, "--results", folder / "results",
            "--output", folder / "site/public", "--on", DAY, "--parts", PARTS]
        self.log_file = folder / "log"
        with open(self.log_file, "wb") as log:
            self.process = subprocess.Popen(
                [str(part) for part in command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=log, encoding="utf-8")

    def executors(self, parents):
        """The processes of the workers, by their ids."""
        return sorted(process for process in parents if is_below(process, self.process.pid, parents) and is_executor(process))

    def busy_executor(self, programs):
        """One of two workers, below which one of these programs runs; nothing where there is none."""
        parents = parents_of_all()
        executors = self.executors(parents)
        busy = [executor for executor in executors if any(is_below(program, executor, parents) for program in programs)]
        return busy[0] if len(executors) == 2 and busy else None

    @property
    def log(self):
        return self.log_file.read_text(encoding="utf-8", errors="replace")

    def wait_for(self, value):
        """What `value` gives, as soon as it gives anything."""
        end = time.monotonic() + RUN
        while (found := value()) is None:
            assert self.process.poll() is None and time.monotonic() < end, self.log
            time.sleep(0.05)
        return found

    def end(self):
        """Its exit code, and what it says; spark-submit has all of that on standard output."""
        output, _ = self.process.communicate(timeout=RUN)
        return self.process.returncode, output


def parents_of_all():
    """The id of the parent of every process, by its own."""
    parents = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name of a program can hold anything, and ends at the last bracket.
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    return parents


def is_below(process, ancestor, parents):
    while process in parents:
        process = parents[process]
        if process == ancestor:
            return True
    return False


def is_executor(process):
    try:
        return b"CoarseGrainedExecutorBackend" in pathlib.Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


def programs_of(begun):
    """The programs that began a line, one for each line."""
    return [int(program) for program in begun.read_text().split()] if begun.exists() else []


def script(path, text, **names):
    """A program in the place of verklaar."""
    path.write_text("#!/bin/sh\n" + text.format(verklaar=shlex.quote(str(VERKLAAR)), **names))
    path.chmod(0o755)
    return path


def without_places(answers):
    """Each answer but for the lines on which facts stand in what one program got."""
    return [
        (answer["organisation"], answer["isPublishable"], answer["files"],
         [(finding["severity"], finding["rule"]) for finding in answer["findings"]])
        for answer in answers
    ]


class SparkTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name).resolve()


@needed
@unittest.skipUnless(os.path.exists("/proc"), "cannot be had here: /proc")
class LostWorkerTests(SparkTests):
    def begin(self, program, lines):
        job = Job(self.path, program, written(self.path / "facts.ndjson", lines))
        self.addCleanup(job.process.stdout.close)
        self.addCleanup(lambda: job.process.poll() is None and job.process.kill())
        return job

    def test_a_worker_that_is_lost_halfway_loses_nothing_and_does_nothing_twice(self):
        known = organisations()
        lines = [compact(organisation) for organisation in known]
        middle = len(lines) // 2
        broken = lines[:middle] + [BROKEN, ""] + lines[middle:]
        begun = self.path / "begun"

        job = self.begin(script(self.path / "slowly", SLOWLY, begun=shlex.quote(str(begun)), seconds=LINE), broken)

        def halfway():
            programs = programs_of(begun)
            return job.busy_executor(programs) if len(programs) >= middle else None

        os.kill(job.wait_for(halfway), signal.SIGKILL)
        code, output = job.end()

        self.assertEqual(code, 1, output + job.log)
        self.assertIn("Lost executor", job.log)
        # Some lines were begun twice, and each has one answer, at its own place.
        self.assertGreater(len(programs_of(begun)), len(lines) + 1)
        parts = sorted((self.path / "results").glob("part-*"))
        found = [json.loads(line) for part in parts for line in part.read_text(encoding="utf-8").split("\n") if line]
        self.assertEqual(without_places(found), without_places(answers(broken, "--contents", "bytes")))
        counted = json.loads(output)
        del counted["findings"]
        self.assertEqual(
            counted, {"lines": len(lines) + 1, "published": len(lines), "refused": 1, "noOrganisation": [middle + 1]})

        facts = written(self.path / "all.ndjson", lines)
        built("--facts", facts, "--output", self.path / "alone")
        expected = tree(self.path / "alone")
        public = self.path / "site/public"
        self.assertEqual(tree(public), of_organisations(expected, {organisation["id"] for organisation in known}))
        self.assertEqual(os.listdir(self.path / "site"), ["public"])
        built("--common", "--facts", facts, "--output", public)
        self.assertEqual(tree(public), expected)


@needed
class OneProcessTests(SparkTests):
    """What needs no worker to be lost, on threads of one Spark."""

    @classmethod
    def setUpClass(cls):
        os.environ |= {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
        specification = importlib.util.spec_from_file_location("spark_job", EXAMPLES / "spark-job.py")
        cls.job = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(cls.job)
        settings = pyspark.SparkConf().setMaster("local[2]").setAppName("test")
        settings.set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
        cls.context = pyspark.SparkContext(conf=settings)
        cls.addClassCleanup(cls.context.stop)
        cls.organisations = organisations()[:3]

    def run_job(self, results, *lines, program=VERKLAAR, output="public"):
        """The exit code of the job, and what it says."""
        facts = written(self.path / "facts.ndjson", lines)
        given = ["--facts", facts, "--results", self.path / results, "--output", self.path / output, "--program", program]
        options = self.job.arguments([str(part) for part in [*given, "--site", ROOT, "--on", DAY, "--parts", 2]])
        told = io.StringIO()
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
            return self.job.run(self.context, options), told.getvalue()

    def test_what_is_published_twice_is_left_alone(self):
        lines = [compact(organisation) for organisation in self.organisations]
        self.assertEqual(self.run_job("results-1", *lines)[0], 0)
        public = self.path / "public"
        changed, *others = sorted(public.rglob("index.md"))
        changed.write_text("Door iemand veranderd")
        before = [os.stat(file).st_mtime_ns for file in others]
        self.assertEqual(self.run_job("results-2", *lines)[0], 0)
        self.assertEqual([os.stat(file).st_mtime_ns for file in others], before)
        self.assertEqual(self.run_job("results-3", *lines, output="anew")[0], 0)
        self.assertEqual(tree(public), tree(self.path / "anew"))

    def test_an_organisation_that_stands_on_two_lines_is_not_published_and_nor_are_the_others(self):
        first, second, _ = self.organisations
        code, told = self.run_job("results", compact(first), compact(second), compact(first))
        self.assertEqual((code, told), (
            65, f"error: organisations that stand on several lines: {first['id']}; nothing was published\n"))
        self.assertFalse((self.path / "public").exists())

    def test_an_answer_that_is_lost_is_told_and_nothing_is_published(self):
        lossy = script(self.path / "lossy", '{verklaar} "$@" | sed 1d\n')
        code, told = self.run_job("results", *[compact(organisation) for organisation in self.organisations], program=lossy)
        self.assertEqual(code, 70)
        self.assertRegex(told, r"^error: 3 lines have \d answers; nothing was published\n$")
        self.assertFalse((self.path / "public").exists())

    def test_answers_that_were_kept_are_not_written_over(self):
        (self.path / "results").mkdir()
        code, told = self.run_job("results", compact(self.organisations[0]))
        self.assertEqual(code, 70)
        self.assertIn("error: Spark gave up: ", told)
        self.assertIn("already exists", told)
        self.assertEqual(os.listdir(self.path / "results"), [])


if __name__ == "__main__":
    unittest.main()
