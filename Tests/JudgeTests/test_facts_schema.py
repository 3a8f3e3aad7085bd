"""The JSON Schema that `verklaar facts --schema` prints, held by a validator against the facts that it is for."""

import json
import subprocess
import unittest

import jsonschema

from published import ROOT, VERKLAAR


def facts(*arguments):
    return json.loads(subprocess.run([VERKLAAR, "facts", *arguments], capture_output=True, check=True).stdout)


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class FactsSchemaTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = facts("--schema")
        jsonschema.Draft202012Validator.check_schema(schema)
        cls.validator = jsonschema.Draft202012Validator(schema)

    def test_accepts_the_facts_that_are_published(self):
        self.validator.validate(facts())

    def test_accepts_what_the_reader_accepts(self):
        for file in sorted((ROOT / "Tests/EndToEndTests/goed").glob("*/facts.json")):
            with self.subTest(file.parent.name):
                self.validator.validate(json.loads(file.read_text()))

    def test_refuses_an_unknown_key_and_a_missing_one(self):
        known = facts()
        known[0]["nothing"] = True
        self.assertFalse(self.validator.is_valid(known))
        del known[0]["nothing"], known[0]["id"]
        self.assertFalse(self.validator.is_valid(known))
