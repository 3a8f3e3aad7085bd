"""The pages under test: those in public/, and those of the cases in Tests/EndToEndTests/goed, whose tables are wider.

Every page is served from this machine alone, on a port that is free.
"""

import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DAY = (ROOT / ".ci/date").read_text().strip()
VERKLAAR = ROOT / os.environ.get("VERKLAAR", ".build/debug/verklaar")


def required(*probe):
    """A decorator: skips tests where a tool cannot be had, which `probe` asks. On CI they fail, so that nothing is left
    out unseen."""
    command = shutil.which(probe[0])
    works = command and not subprocess.run([command, *probe[1:]], input=b"", capture_output=True).returncode
    return unittest.skipUnless(works or os.environ.get("CI"), f"cannot be had here: {' '.join(probe)}")


def build_cases(folder):
    """Publishes the cases of the end-to-end tests below `folder`, where the program has been built."""
    if not VERKLAAR.exists():
        return
    for facts in sorted((ROOT / "Tests/EndToEndTests/goed").glob("*/facts.json")):
        output = pathlib.Path(folder).resolve() / facts.parent.name
        with tempfile.TemporaryDirectory() as site:
            # What a case has of its own stands in the place of what the site has.
            for source in (ROOT, facts.parent):
                for part in ("templates", "content"):
                    if (source / part).exists():
                        shutil.copytree(source / part, pathlib.Path(site) / part, dirs_exist_ok=True)
            command = [VERKLAAR, "build", "--site", site, "--on", DAY, "--facts", facts, "--output", output]
            done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{facts.parent.name} is not published:\n{done.stdout}{done.stderr}")


class Folder:
    """A folder of pages, served from this machine."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        handler = functools.partial(QuietHandler, directory=str(path))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server.server_port}/"

    def files(self, ending):
        return sorted(self.path.rglob("*" + ending))

    def pages(self):
        """The addresses of all pages, but of those for what is not there that start at the root of another host. Of a page
        and the frozen version that is the same, one is enough."""
        files = [file for file in self.files(".html") if file.name != "404.html" or 'href="/' not in file.read_text()]
        unique = {file.read_bytes(): file for file in reversed(files)}
        return [self.address + file.relative_to(self.path).as_posix() for file in files if unique[file.read_bytes()] == file]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass
