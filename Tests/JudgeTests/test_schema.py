"""Schemas as PostgreSQL and SQLite themselves write them, read by `verklaar audit --schema`: the same schema is the same in each
form, and nothing of the rows is told."""

import os
import pathlib
import re
import sqlite3
import subprocess
import tempfile
import unittest

import postgresql
from published import VERKLAAR

# What stands in rows, defaults, checks, functions and enumerations of the schemas here, and in no name or comment.
SECRET = "geheim"

SQLITE = """
CREATE TABLE leden(lidnummer INTEGER PRIMARY KEY, 'voornaam' TEXT DEFAULT 'geheim', [tussen voegsel], "e-mail" VARCHAR(20), key);
ALTER TABLE leden ADD COLUMN geboortedatum DATE;
ALTER TABLE leden RENAME COLUMN key TO sleutel;
CREATE TRIGGER t AFTER INSERT ON leden BEGIN UPDATE leden SET voornaam = 'geheim'; END;
CREATE VIEW lijst AS SELECT voornaam FROM leden;
INSERT INTO leden (voornaam) VALUES ('geheim''); CREATE TABLE onecht (a int);');
"""


def knows_audit():
    """Whether the program that was built has the command."""
    return VERKLAAR.exists() and not subprocess.run([VERKLAAR, "audit", "--help"], capture_output=True).returncode


def audited(schema):
    """What the command tells of a schema: its exit code and what it prints, without where the file is."""
    done = subprocess.run([VERKLAAR, "audit", "--schema", schema], capture_output=True, text=True)
    return done.returncode, (done.stdout + done.stderr).replace(str(schema), "SCHEMA")


def placeless(text):
    """Without lines and columns, which differ between forms."""
    return sorted(re.sub(r"SCHEMA(:\d+)*", "SCHEMA", line) for line in text.splitlines())


@unittest.skipUnless(postgresql.programs() or os.environ.get("CI"), "cannot be had here: PostgreSQL")
class PostgreSQLTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dumps = cls.enterClassContext(postgresql.dumps())

    def test_the_dumps_have_what_must_not_be_told(self):
        self.assertIn(SECRET, self.dumps.sql.read_text())
        self.assertIn(f"\t{SECRET}; CREATE TABLE", self.dumps.rows.read_text())

    def test_the_database_has_inherited_and_partitioned_columns(self):
        self.assertIn(("zorg", "medewerkers", "voornaam"), self.dumps.columns)
        self.assertIn(("public", "metingen_2026", "bovendruk"), self.dumps.columns)

    @unittest.skipUnless(knows_audit(), "verklaar has no audit")
    def test_each_form_is_told_alike_and_no_secret_is(self):
        told = {file.name: audited(file) for file in (self.dumps.sql, self.dumps.rows, self.dumps.csv, self.dumps.json)}
        for name, (_, text) in told.items():
            with self.subTest(name):
                self.assertNotIn(SECRET, text)
                self.assertNotIn("onecht", text)
                self.assertIn("voornaam", text)
                self.assertEqual((told["sql"][0], placeless(told["sql"][1])), (told[name][0], placeless(text)))


@unittest.skipUnless(knows_audit(), "verklaar has no audit")
class SQLiteTests(unittest.TestCase):
    def test_columns_of_the_database_are_told_and_no_secret_is(self):
        database = sqlite3.connect(":memory:")
        database.executescript(SQLITE)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "schema.sql"
            file.write_text("\n".join(database.iterdump()))
            _, text = audited(file)
        self.assertNotIn(SECRET, text)
        self.assertNotIn("onecht", text)
        for name in ("voornaam", "e-mail", "geboortedatum"):
            self.assertIn(name, text)


if __name__ == "__main__":
    unittest.main()
