"""Many organisations at once: whichever way they are divided, their pages have the same bytes. Spark is in spark.py."""

import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import yaml

from engine import (
    BROKEN, EXAMPLES, STATEMENTS, answers, build, built, compact, of_organisations, organisations, statements, tree, written)
from pipeline import said
from published import DAY, ROOT, VERKLAAR

SHARDS = 3
MANIFEST = EXAMPLES / "kubernetes.yaml"


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class SameBytesTests(unittest.TestCase):
    """What a folder of JSON gives is held against every other way."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.path = pathlib.Path(folder.name).resolve()
        cls.organisations = organisations()
        cls.names = {organisation["id"] for organisation in cls.organisations}
        cls.lines = [compact(organisation) for organisation in cls.organisations]
        cls.facts = written(cls.path / "facts.ndjson", cls.lines)
        (cls.path / "facts").mkdir()
        for number, line in enumerate(cls.lines):
            written(cls.path / f"facts/{number:02}.json", [line])
        built("--facts", cls.path / "facts", "--output", cls.path / "public", "--jobs", 1)
        cls.files = tree(cls.path / "public")

    def assertSameFiles(self, files, expected=None):
        expected = self.files if expected is None else expected
        self.assertEqual(sorted(files), sorted(expected))
        self.assertEqual([path for path in files if files[path] != expected[path]], [])

    def test_the_organisations_of_content_are_as_they_are_published_from_swift(self):
        published = tree(ROOT / "public")
        own = {path.split("/")[0] for path in published if path.endswith("index.html") and "/" in path}
        self.assertTrue(own)
        self.assertSameFiles(of_organisations(self.files, own), of_organisations(published, own))

    def test_the_real_statements_are_as_they_are_published_from_swift(self):
        """Their pages lie beside their ledgers; StatementFactsTests holds those against what Swift says."""
        expected = {}
        known = statements()
        self.assertEqual(len(known), 24)
        for name, organisation in known.items():
            for page in (STATEMENTS / name / "pages").iterdir():
                expected[f"{organisation['id']}/{page.stem}/index{page.suffix}"] = page.read_bytes()
        pages = of_organisations(self.files, {organisation["id"] for organisation in known.values()})
        self.assertSameFiles(pages, expected)

    def test_a_line_each(self):
        output = self.path / "lines"
        built("--facts", self.facts, "--output", output)
        self.assertSameFiles(tree(output))

    def test_shards_that_run_at_the_same_time(self):
        output = self.path / "shards"
        common = ["build", "--facts", self.facts, "--output", output, "--site", ROOT, "--on", DAY]
        shards = [
            subprocess.Popen([VERKLAAR, *common, "--shard", f"{shard}/{SHARDS}"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            for shard in range(1, SHARDS + 1)
        ]
        for shard in shards:
            output_of_shard, _ = shard.communicate()
            self.assertEqual(shard.returncode, 0, output_of_shard)
        self.assertSameFiles(tree(output), of_organisations(self.files, self.names))
        built("--common", "--facts", self.facts, "--output", output)
        self.assertSameFiles(tree(output))

    def test_a_shard_has_each_nth_organisation(self):
        output = self.path / "shard"
        built("--shard", f"2/{SHARDS}", "--facts", self.path / "facts", "--output", output)
        expected = {organisation["id"] for organisation in self.organisations[1::SHARDS]}
        self.assertSameFiles(tree(output), of_organisations(self.files, expected))

    def test_a_filter(self):
        found = answers(self.lines, "--contents", "bytes")
        self.assertEqual([answer["organisation"] for answer in found], [organisation["id"] for organisation in self.organisations])
        self.assertEqual([answer["line"] for answer in found], list(range(1, len(self.lines) + 1)))
        self.assertTrue(all(answer["isPublishable"] for answer in found))
        files = [file for answer in found for file in answer["files"]]
        contents = {file["path"]: file["bytes"].encode("utf-8") for file in files}
        self.assertEqual(len(contents), len(files))
        self.assertSameFiles(contents, of_organisations(self.files, self.names))
        self.assertEqual(
            {file["path"]: file["sha256"] for file in files},
            {path: hashlib.sha256(contents).hexdigest() for path, contents in contents.items()})
        # Hashes are the same answers without the bytes.
        for file in files:
            del file["bytes"]
        self.assertEqual(answers(self.lines, "--jobs", 1), found)

    def test_the_commands_of_the_manifest_publish_the_same(self):
        data = self.path / "data"
        for part in ("templates", "content"):
            shutil.copytree(ROOT / part, data / "site" / part)
        shutil.copy(self.facts, data)
        shards, common = manifest()
        indices = range(shards["spec"]["completions"])
        # In an order of its own, and one of them twice.
        for index in [*reversed(indices), indices[1]]:
            self.run_container(shards, data, JOB_COMPLETION_INDEX=str(index))
        self.run_container(common, data)
        self.assertSameFiles(tree(data / "public"))

    def run_container(self, job, data, **variables):
        program = data / "bin/verklaar"
        if not program.exists():
            program.parent.mkdir()
            program.symlink_to(VERKLAAR)
        command = [part.replace("/data", str(data)) for part in container(job)["command"] + container(job)["args"]]
        variables |= environment(job) | {"DAY": DAY, "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}
        done = subprocess.run(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
        self.assertEqual(done.returncode, 0, done.stdout)


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class FilterTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.organisations = organisations()[:4]
        cls.lines = [compact(organisation) for organisation in cls.organisations]

    def test_a_line_that_is_no_organisation_is_answered_and_so_are_the_others(self):
        strange = [BROKEN, "[]", "12", "", '{"name": "nobody"}']
        lines = self.lines[:2] + strange + self.lines[2:]
        with tempfile.TemporaryDirectory() as folder:
            found = answers(lines, cwd=folder)
            self.assertEqual(os.listdir(folder), [])
        numbers = [number for number, line in enumerate(lines, 1) if line]
        self.assertEqual([answer["line"] for answer in found], numbers)
        expected = [None if line in strange else id_of(line) for line in lines if line]
        self.assertEqual([answer["organisation"] for answer in found], expected)
        for answer in found:
            with self.subTest(line=answer["line"]):
                is_organisation = answer["organisation"] is not None
                self.assertEqual(answer["isPublishable"], is_organisation)
                self.assertEqual(bool(answer["files"]), is_organisation)
                if not is_organisation:
                    self.assertIn(answer["line"], [finding["location"]["line"] for finding in answer["findings"]])

    def test_an_organisation_with_an_error_has_findings_and_no_files(self):
        wrong = dict(self.organisations[0])
        del wrong["purposes"]
        first, second = answers([compact(wrong), self.lines[1]])
        self.assertEqual((first["organisation"], first["isPublishable"], first["files"]), (wrong["id"], False, []))
        self.assertIn("error", [finding["severity"] for finding in first["findings"] if not finding["acceptance"]])
        self.assertTrue(second["isPublishable"])

    def test_nothing_has_no_answers(self):
        self.assertEqual(answers([]), [])
        self.assertEqual(answers(["", "  "]), [])

    def test_wrong_usage_and_a_site_that_cannot_be_used(self):
        for arguments in [
                ["--stdin", "--contents", "all"], ["--stdin", "--shard", "1/2"], ["--stdin", "--common"],
                ["--shard", "0/3"], ["--shard", "4/3"], ["--shard", "1"], ["--shard", "1/3", "--common"]]:
            with self.subTest(arguments):
                self.assertEqual(build(*arguments, input="").returncode, 64)
        with tempfile.TemporaryDirectory() as empty:
            self.assertEqual(build("--stdin", site=empty, input=self.lines[0]).returncode, 66)


def id_of(line):
    return re.match(r'.*?"id":"([^"]+)"', line)[1]


class WrittenTests(unittest.TestCase):
    """The examples as they are written."""

    @classmethod
    def setUpClass(cls):
        cls.shards, _ = manifest()

    def test_kubernetes_knows_what_the_manifest_says(self):
        self.assertEqual(said("kubernetes-validate", "--strict", MANIFEST)[0], 0)

    def test_the_judge_refuses_what_is_wrong(self):
        for old, new in [("completionMode", "completionsMode"), ("completions: 8", "completions: eight"), ("drop: ", "drops: ")]:
            with self.subTest(new), tempfile.TemporaryDirectory() as folder:
                text = MANIFEST.read_text(encoding="utf-8")
                self.assertIn(old, text)
                wrong = written(pathlib.Path(folder) / "wrong.yaml", [text.replace(old, new)])
                self.assertNotEqual(said("kubernetes-validate", "--strict", wrong)[0], 0)

    def test_every_shard_has_one_index(self):
        specification = self.shards["spec"]
        self.assertEqual(specification["completionMode"], "Indexed")
        self.assertEqual(environment(self.shards)["SHARDS"], str(specification["completions"]))
        self.assertLessEqual(specification["parallelism"], specification["completions"])

    def test_github_knows_what_the_page_says(self):
        page = (ROOT / "docs/veel-organisaties.md").read_text(encoding="utf-8")
        workflow, = re.findall(r"^```yaml\n(.*?)^```", page, re.S | re.M)
        with tempfile.TemporaryDirectory() as folder:
            file = written(pathlib.Path(folder) / "example.yml", [workflow])
            for command in [("check-jsonschema", "--builtin-schema", "vendor.github-workflows", file), ("actionlint", file)]:
                code, output = said(*command)
                self.assertEqual((code, output if code else ""), (0, ""))
        steps = yaml.safe_load(workflow)["jobs"]["shard"]
        shards = steps["strategy"]["matrix"]["shard"]
        self.assertEqual(shards, list(range(1, len(shards) + 1)))
        self.assertIn(f"--shard ${{{{ matrix.shard }}}}/{len(shards)}", workflow)


def manifest():
    """The job of the shards, and the one that comes after it."""
    return yaml.safe_load_all(MANIFEST.read_text(encoding="utf-8"))


def container(job):
    found, = job["spec"]["template"]["spec"]["containers"]
    return found


def environment(job):
    """The variables of the job's container, as Kubernetes fills them in."""
    limits = container(job)["resources"]["limits"]
    return {
        variable["name"]: variable["value"] if "value" in variable
        else limits[variable["valueFrom"]["resourceFieldRef"]["resource"].removeprefix("limits.")]
        for variable in container(job)["env"]
    }


if __name__ == "__main__":
    unittest.main()
