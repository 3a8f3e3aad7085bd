"""A site in a folder of its own, and `verklaar serve` over it."""

import pathlib
import re
import shutil
import subprocess
import tempfile

from published import DAY, ROOT, VERKLAAR

SITE = ROOT / "Tests/Support/Site"


class Served:
    """The site of the tests, with the facts of its organisations as JSON. To be closed after use."""

    def __init__(self, source=SITE, options=("--facts", "facts")):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        for part in ["templates", "content", "facts"]:
            if (source / part).exists():
                shutil.copytree(source / part, self.folder / part)
        command = [VERKLAAR, "serve", *options, "--port", "0", "--on", DAY]
        self.process = subprocess.Popen(
            command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = (self.process.stdout.readline().split() or [""])[0]

    def stop(self):
        """What it said on standard error."""
        self.process.terminate()
        _, complaint = self.process.communicate(timeout=20)
        return complaint

    @property
    def page(self):
        return f"{self.address}bres/privacyverklaring/"

    def edit(self, file, old, new):
        """Writes a file with another text in it. The old one has to be there."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old} is not in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    @property
    def memory(self):
        """In kilobytes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])

    def close(self):
        self.stop()
        self.temporary.cleanup()
