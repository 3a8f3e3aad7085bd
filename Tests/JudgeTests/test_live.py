"""Pages checked where they stand, by HTTP: what keeps one from being read is told apart from what it says."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import live
from published import DAY, ROOT, VERKLAAR

SHELL = """<!doctype html><html lang="nl"><head><title>Winkel</title></head><body class="page">
<header><nav><a href="/brood/">Brood</a></nav></header><main id="main"><div class="entry-content">
{}</div></main><footer><p>Wij verkopen alles.</p></footer></body></html>"""
FACTS = "Tests/Support/Site/facts/bres.json"


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class LiveTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.site = pathlib.Path(folder.name) / "site"
        for part in ("templates", "Tests/Support/Site/content"):
            shutil.copytree(ROOT / part, cls.site / pathlib.Path(part).name)
        shutil.copy(ROOT / FACTS, cls.site / "facts.json")
        done = cls.run_program("build", "--layout", "bare", "--output", "bare")
        if done.returncode:
            raise RuntimeError(done.stdout + done.stderr)
        cls.documents = {
            document: (cls.site / f"bare/bres/{document}/index.html").read_text(encoding="utf-8")
            for document in ("privacyverklaring", "cookiebeleid")
        }
        cls.document = cls.documents["privacyverklaring"]

    @classmethod
    def run_program(cls, command, *arguments):
        # Programs that ask a proxy would ask it for this machine as well.
        environment = {**os.environ, "no_proxy": "*", "GITHUB_ACTIONS": ""}
        environment.pop("GITHUB_ACTIONS")
        whole = [VERKLAAR, command, "--site", cls.site, "--facts", cls.site / "facts.json", "--on", DAY, *arguments]
        return subprocess.run(whole, capture_output=True, text=True, env=environment, timeout=60)

    def setUp(self):
        self.server = live.Server()
        self.addCleanup(self.server.close)

    def check(self, address, *arguments):
        return self.run_program("check", "--page", address, "--within", ".entry-content", *arguments)

    def assertAnswer(self, done, code, *texts):
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        for text in texts:
            self.assertIn(text, done.stdout)

    def test_page_that_says_what_the_facts_say(self):
        done = self.check(self.server.put("/privacy/", SHELL.format(self.document)))
        self.assertAnswer(done, 0, "/privacy/: says what the facts of bres say")
        self.assertTrue(self.server.asked[0][1]["User-Agent"].startswith("verklaar/"))

    def test_page_that_drifted(self):
        changed = self.document.replace("Wij ", "Wij nooit ", 1)
        address = self.server.put("/privacy/", SHELL.format(changed))
        self.assertAnswer(self.check(address), 1, f"{address}:", "Wij nooit ", "[text-drifted]")

    def test_unreachable_is_no_drift(self):
        answers = {
            "/status/404": "the server answers 404 (not found)", "/status/503": "the server answers 503",
            "/status/401": "the server answers 401", "/away/x": "leads to another host: http://localhost:",
            "/loop/": "leads on more than 5 times", "/mail": "which is no page", "/large": "larger than 8 MB",
            "/cut": "the connection with 127.0.0.1 failed", "/to/status/500": "the server answers 500",
        }
        for path, text in answers.items():
            with self.subTest(path):
                done = self.check(self.server.address(path))
                self.assertAnswer(done, 66, text, "[page-unreachable]")
        done = self.check(self.server.address("/slow"), "--timeout", "1")
        self.assertAnswer(done, 66, "no whole answer came within 1 second")
        self.server.put("/x.pdf", "%PDF", "application/pdf")
        self.assertAnswer(self.check(self.server.address("/x.pdf")), 66, "the server sends application/pdf, and no page")

    def test_nobody_there(self):
        other = live.Server()
        address = other.address("/")
        other.close()
        self.assertAnswer(self.check(address), 66, "the connection with 127.0.0.1 failed")
        self.assertAnswer(self.check("https://nergens.invalid/"), 66, "the host nergens.invalid is not known")

    def test_secure_connections(self):
        secure = live.Server(live.stranger())
        self.addCleanup(secure.close)
        address = secure.put("/privacy/", SHELL.format(self.document))
        self.assertAnswer(self.check(address), 66, "the certificate of 127.0.0.1 cannot be trusted")
        done = self.check(self.server.address("/privacy/", "https"))
        self.assertAnswer(done, 66, "no secure connection with 127.0.0.1 could be made")

    def test_redirects_are_followed_and_told(self):
        self.server.put("/privacy/", SHELL.format(self.document))
        done = self.check(self.server.address("/to/privacy/"))
        self.assertAnswer(done, 0, f"the server leads from here to {self.server.address('/privacy/')}", "[page-redirected]")

    def test_encodings(self):
        page = SHELL.format(self.document)
        plain = "".join(letter if ord(letter) < 256 or letter in "‘’“”€–" else f"&#{ord(letter)};" for letter in page)
        for kind, encoding in [("text/html; charset=ISO-8859-1", "cp1252"), ("text/html; charset=utf-16le", "utf-16le")]:
            with self.subTest(kind):
                self.assertAnswer(self.check(self.server.put("/a/", plain, kind, encoding)), 0)
        meta = plain.replace("<title>", '<meta charset="windows-1252"><title>')
        self.assertAnswer(self.check(self.server.put("/b/", meta, "text/html", "cp1252")), 0)
        broken = self.check(self.server.put("/c/", plain + "\u00eb", "text/html; charset=utf-8", "cp1252"))
        self.assertAnswer(broken, 66, "cannot be read as utf-8")
        other = self.check(self.server.put("/d/", plain, "text/html; charset=koi8-r"))
        self.assertAnswer(other, 66, "cannot be read as koi8-r")

    def test_markdown(self):
        text = (self.site / "bare/bres/privacyverklaring/index.md").read_text(encoding="utf-8")
        address = self.server.put("/privacy.md", text, "text/markdown; charset=utf-8")
        self.assertAnswer(self.run_program("check", "--page", address), 0)

    def test_links_are_read_from_where_the_page_stands(self):
        """Systems write addresses whole, or from the root of their host."""
        document = self.document.replace('href="../cookiebeleid/index.html', 'href="/x/cookiebeleid/')
        self.assertIn("/x/cookiebeleid/", document)
        address = self.server.address("/x/privacyverklaring/")
        document = document.replace('href="#', f'href="{address}#')
        self.assertAnswer(self.check(self.server.put("/x/privacyverklaring/", SHELL.format(document))), 0)
        elsewhere = document.replace('href="/x/cookiebeleid/', 'href="/y/cookiebeleid/')
        done = self.check(self.server.put("/x/privacyverklaring/", SHELL.format(elsewhere)))
        self.assertAnswer(done, 1, "[link-elsewhere]")

    def test_all_pages_of_a_site(self):
        pages = [self.server.put(f"/{name}/", SHELL.format(text)) for name, text in self.documents.items()]
        self.list(*(f"{page} main .entry-content {page.split('/')[-2]}" for page in pages))
        self.assertAnswer(self.run_program("check", "--live"), 0, *(f"{page}: says" for page in pages))
        gone = self.server.address("/status/404")
        self.list(f"{gone} .entry-content privacyverklaring", f"{pages[0]} .entry-content privacyverklaring")
        done = self.run_program("check", "--live")
        self.assertAnswer(done, 66, "404", "asked for here (content/site.md:3:3)")
        self.list(f"{gone} #x privacyverklaring", f"{pages[0]} .entry-content cookiebeleid")
        self.assertAnswer(self.run_program("check", "--live"), 1, "[page-unreachable]", "[text-missing]")

    def test_as_sarif(self):
        changed = self.document.replace("Wij ", "Wij nooit ", 1)
        address = self.server.put("/privacy/", SHELL.format(changed))
        results = json.loads(self.check(address, "--format", "sarif").stdout)["runs"][0]["results"]
        places = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results]
        self.assertIn(address, places)

    def list(self, *lines):
        text = "## live: bres\n\n" + "".join(f"- {line}\n" for line in lines)
        (self.site / "content/site.md").write_text(text, encoding="utf-8")
