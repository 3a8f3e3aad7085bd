"""Word documents and workbooks, as other programs read them: python-docx, LibreOffice, pandoc and openpyxl.

The documents are those of OfficeSamples: pairs of documents with every kind of change. With all changes accepted they must be
the new document, with all rejected the old one: word for word, tables and headings included.
"""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import docx
import openpyxl

from published import ROOT, VERKLAAR, required

SAMPLES = VERKLAAR.parent / "OfficeSamples"
# The bridge to LibreOffice belongs to the system's Python, and no package of others has it.
SYSTEM_PYTHON = os.environ.get("UNO_PYTHON", "/usr/bin/python3")
# How many pairs are made at random.
COUNT = os.environ.get("OFFICE_SAMPLES", "12")
READER = pathlib.Path(__file__).parent / "libreoffice.py"
STYLES = {
    "heading 1": "Heading 1", "heading 2": "Heading 2", "heading 3": "Heading 3", "paragraph": "Body Text",
    "bullet": "List Bullet", "number": "List Number",
}


def expected(path):
    """The blocks that a document must have; those without words are left out, since they look like none."""
    blocks = [line.split("\t") for line in path.read_text().split("\n") if line]
    return [(kind(name), texts) for name, *texts in blocks if any(text.strip() for text in texts)]


def kind(name):
    if name in ("row", "header"):
        return "row"
    return STYLES[name.split(" ")[-1] if name.startswith("item") else name]


class Samples:
    """The documents, made anew."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        subprocess.run([SAMPLES, "write", self.folder.name, COUNT], check=True)
        self.path = pathlib.Path(self.folder.name).resolve()
        self.pairs = sorted(path for path in self.path.iterdir() if path.is_dir())


@unittest.skipUnless(SAMPLES.exists() or os.environ.get("CI"), f"not built: {SAMPLES}")
class OfficeTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.samples = Samples()
        cls.maxDiff = None

    @classmethod
    def tearDownClass(cls):
        cls.samples.folder.cleanup()

    def test_clean_copies_in_python_docx(self):
        for pair in self.samples.pairs:
            for side in ("old", "new"):
                document = docx.Document(pair / f"{side}.docx")
                self.assertEqual(list(docx_blocks(document)), expected(pair / f"{side}.tsv"), pair.name)

    def test_redlines_in_python_docx(self):
        for pair in self.samples.pairs:
            document = docx.Document(pair / "redline.docx")
            self.assertEqual(document.core_properties.author, "Jan de Boer")
            self.assertIn("sha-256", document.sections[0].footer.paragraphs[0].text)
        comments = list(docx.Document(self.samples.path / "statement/redline.docx").comments)
        self.assertEqual([comment.author for comment in comments], ["Jan de Boer"] * 4)

    @required(SYSTEM_PYTHON, "-c", "import uno")
    @required("soffice", "--version")
    def test_libreoffice(self):
        requests = [
            (pair, side, action)
            for pair in self.samples.pairs
            for side, action in (("new", "accept"), ("old", "reject"), (None, "open"))
        ]
        # Debian's LibreOffice without windows has none for remarks either, and stops where a document has any.
        answers = libreoffice(
            f"{pair / 'changes.docx'}\t{action}\t{pair / action}.docx" for pair, _, action in requests)
        for (pair, side, action), answer in zip(requests, answers, strict=True):
            if not side:
                continue
            with self.subTest(pair=pair.name, action=action):
                shown = [(block["style"].replace("Text body", "Body Text"), block["texts"]) for block in answer]
                shown = [block for block in shown if any(text.strip() for text in block[1])]
                self.assertEqual(shown, expected(pair / f"{side}.tsv"))
        self.read_back("accept", "accepted")
        self.read_back("reject", "rejected")
        self.read_back("open", "")

    def read_back(self, action, decision):
        """What LibreOffice saved tells what was done in it, and nothing else."""
        command = [SAMPLES, "read", self.samples.path, COUNT, f"{action}.docx"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        for line in done.stdout.splitlines():
            with self.subTest(action=action, line=line):
                pair, decisions, edits = line.split("\t")
                self.assertEqual((decisions, edits), (decision, "0"))

    @required("pandoc", "--version")
    def test_pandoc(self):
        for pair in self.samples.pairs:
            for side, mode in (("new", "accept"), ("old", "reject")):
                with self.subTest(pair=pair.name, mode=mode):
                    shown = pandoc(pair / "redline.docx", mode)
                    self.assertEqual(shown, pandoc(pair / f"{side}.docx", "all"))

    @required("pandoc", "--version")
    def test_pandoc_sees_each_change(self):
        document = pandoc_json(self.samples.path / "statement/redline.docx", "all")
        text = json.dumps(document)
        for name in ("insertion", "deletion", "paragraph-insertion", "paragraph-deletion", "comment-start"):
            self.assertIn(f'"{name}"', text)
        self.assertIn('["author", "Jan de Boer"]', text)

    def test_workbook(self):
        book = openpyxl.load_workbook(self.samples.path / "register.xlsx")
        self.assertEqual(book.sheetnames, ["Register", "Ver-werkers"])
        sheet = book["Register"]
        self.assertEqual(
            [[cell.value for cell in row] for row in sheet.iter_rows()],
            [["Doel", "Grondslag"], ["=1+1", 'toestemming <b> & "zo"\nen verder'], ["bezorgen", None]])
        self.assertEqual(sheet["A2"].data_type, "s")
        self.assertTrue(sheet["A1"].font.b)
        self.assertFalse(sheet["A2"].font.b)
        self.assertTrue(sheet["B2"].alignment.wrap_text)
        self.assertEqual(sheet.freeze_panes, "A2")


def docx_blocks(document):
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            rows = [[cell.text for cell in row.cells] for row in block.rows]
            yield from (("row", row) for row in rows if any(text.strip() for text in row))
        elif block.text.strip():
            yield (block.style.name, [block.text])


def libreoffice(requests):
    """One start for all: it takes seconds."""
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            [SYSTEM_PYTHON, READER, profile], input="".join(line + "\n" for line in requests), capture_output=True,
            text=True, timeout=300)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def pandoc_json(path, mode):
    command = ["pandoc", "--from", "docx", "--to", "json", f"--track-changes={mode}", path]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def pandoc(path, mode):
    """All words, and the headings among them. Neighbouring tables may be one or two, and rows that went are left empty."""
    blocks = pandoc_json(path, mode)["blocks"]
    return words_of(blocks), [words_of(block) for block in blocks if block["t"] == "Header" and words_of(block)]


def words_of(node):
    if isinstance(node, list):
        return [word for part in node for word in words_of(part)]
    if not isinstance(node, dict):
        return []
    if node.get("t") == "Str":
        return [node["c"]]
    return words_of(node.get("c", []))


if __name__ == "__main__":
    unittest.main()
