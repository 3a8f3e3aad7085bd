"""`verklaar serve` in Debian's chromium: what is saved is there at once, what is wrong is told, and nothing stops it."""

import contextlib
import http.client
import json
import pathlib
import re
import shutil
import subprocess
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

import axe_playwright_python
from playwright.sync_api import sync_playwright

from published import DAY, ROOT, VERKLAAR, required
from serving import Served

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PHRASES, STATEMENT = "templates/phrases/controller.md", "templates/privacyverklaring.md"


@required("chromium", "--version")
class ServeTests(unittest.TestCase):
    def setUp(self):
        contexts = contextlib.ExitStack()
        self.addCleanup(contexts.close)
        self.site = Served()
        contexts.callback(self.site.close)
        playwright = contexts.enter_context(sync_playwright())
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        contexts.callback(browser.close)
        self.page = browser.new_page(viewport={"width": 1280, "height": 900})
        self.page.set_default_timeout(30_000)
        self.complaints = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(self.site.page)
        self.judged()

    def judged(self):
        """Waits until all is found that there is to find."""
        self.page.wait_for_selector("verklaar-preview[data-state=judged]", state="attached")

    def says(self, text):
        self.page.wait_for_function("text => document.querySelector('main').innerText.includes(text)", arg=text)

    def click(self, sentence):
        """In the middle of a sentence, which may stand among others."""
        place = self.page.evaluate("""text => {
          const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const [node, at] = [walker.currentNode, walker.currentNode.data.indexOf(text)];
            if (at < 0) continue;
            node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + text.length);
            const { x, y, width, height } = range.getClientRects()[0];
            return [x + width / 2, y + height / 2];
          }
        }""", sentence)
        self.page.mouse.click(*place)

    def trouble(self):
        self.page.locator("#trouble").wait_for()
        return self.page.locator("#trouble").inner_text()

    def test_saved_facts_are_shown_where_the_reader_is(self):
        self.page.evaluate("scrollTo(0, 1200)")
        self.site.edit("facts/bres.json", "offertes, contracten en facturen", "offertes en rekeningen")
        self.says("offertes en rekeningen")
        self.assertEqual(self.page.evaluate("scrollY"), 1200)
        self.assertGreater(int(self.page.evaluate("document.documentElement.dataset.verklaarChanged")), 0)
        marked = "[...CSS.highlights.get('verklaar-changed')].map(range => range.toString())"
        self.assertTrue(any("rekeningen" in text for text in self.page.evaluate(marked)))
        self.assertEqual(self.complaints, [])

    def test_a_phrase_and_a_template_that_are_saved_are_shown(self):
        self.site.edit(PHRASES, "Wij bepalen waarvoor", "Wij kiezen waarvoor")
        self.says("Wij kiezen waarvoor")
        self.site.edit(STATEMENT, "## Wie zijn wij?", "## Wie wij zijn")
        self.says("Wie wij zijn")

    def test_the_panel_rewords_a_sentence_that_still_says_the_same(self):
        self.click("Wij kunnen deze verklaring wijzigen.")
        panel = self.page.locator("#behind")
        panel.get_by_text("Anders formuleren").click()
        sentence = panel.get_by_label("De zin")
        self.assertEqual(sentence.input_value(), "Wij kunnen deze verklaring wijzigen.")
        sentence.fill("Wij kunnen deze verklaring altijd wijzigen.")
        panel.get_by_role("button", name="Opslaan").click()
        panel.get_by_text("Hij voegt toe: “altijd”.").wait_for()
        self.says("Wij kunnen deze verklaring wijzigen.")
        sentence.fill("Deze verklaring kunnen wij aanpassen.")
        panel.get_by_role("button", name="Zegt dit hetzelfde?").click()
        panel.get_by_text("Deze zin zegt hetzelfde.").wait_for()
        panel.get_by_role("button", name="Opslaan").click()
        panel.get_by_text("Opgeslagen in templates/phrases/changes.md.").wait_for()
        self.says("Deze verklaring kunnen wij aanpassen.")
        self.assertEqual(self.complaints, [])

    def test_another_site_cannot_reword(self):
        request = urllib.request.Request(
            urllib.parse.urljoin(self.site.page, "/_verklaar/reword"), method="POST",
            data=json.dumps({"claim": "changes.possible", "phrase": "Niets.", "write": True}).encode(),
            headers={"Content-Type": "application/json", "Origin": "http://example.org"})
        with self.assertRaises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request)
        self.assertEqual(refused.exception.code, 403)

    def test_what_cannot_be_loaded_is_told_over_the_last_good_page(self):
        self.site.edit(STATEMENT, "## Wie zijn wij?", "## Wie zijn wij?\n\n{no.such.claim}")
        trouble = self.trouble()
        self.assertIn("no kind of claim is in {no.such.claim}", trouble)
        self.assertIn("templates/privacyverklaring.md:", trouble)
        self.assertIn("^", trouble)
        self.says("Wie zijn wij?")
        self.page.keyboard.press("Escape")
        self.page.locator("#trouble").wait_for(state="hidden")
        self.site.edit(STATEMENT, "\n\n{no.such.claim}", "")
        self.judged()

    def test_a_file_that_is_half_saved_or_gone_stops_nothing(self):
        facts = self.site.folder / "facts/bres.json"
        whole = facts.read_text(encoding="utf-8")
        facts.write_text(whole[: len(whole) // 2], encoding="utf-8")
        self.assertIn("facts/bres.json", self.trouble())
        facts.write_text(whole.replace("geslacht", "aanspreekvorm"), encoding="utf-8")
        self.says("aanspreekvorm")
        templates, away = self.site.folder / "templates", self.site.folder / "away"
        templates.rename(away)
        self.assertIn("templates", self.trouble())
        away.rename(templates)
        self.page.locator("#trouble").wait_for(state="hidden")
        self.site.edit(PHRASES, "Wij bepalen waarvoor", "Wij kiezen waarvoor")
        self.says("Wij kiezen waarvoor")

    def test_a_phrase_that_says_something_else_is_told_after_the_page(self):
        self.site.edit(PHRASES, "Wij bepalen waarvoor", "Wij bepalen niet waarvoor")
        self.says("Wij bepalen niet waarvoor")
        self.assertIn(PHRASES, self.trouble())

    def test_the_panel_tells_what_stands_behind_a_sentence(self):
        sentence = "U kunt ons vragen om uw gegevens te laten zien, te verbeteren of te wissen."
        self.page.get_by_text(sentence).first.click()
        panel = self.page.locator("#panel")
        panel.get_by_text("Bewering").first.wait_for()
        behind = self.page.locator("#behind").inner_text()
        self.assertIn("AVG art.", behind)
        self.assertIn("facts/bres.json:", behind)
        link = self.page.locator("#behind a[href^=vscode]").first
        self.assertIn(f"{self.site.folder}/facts/bres.json", link.get_attribute("href"))
        self.page.locator("#next").click()
        self.page.keyboard.press("Escape")
        panel.wait_for(state="hidden")

    def test_the_preview_is_usable_by_all(self):
        self.page.locator("#open").click()
        self.page.locator("#behind p").wait_for()
        self.page.evaluate(AXE)
        found = self.page.evaluate("axe.run()")["violations"]
        self.assertEqual([(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found], [])

    def test_pages_are_those_that_a_build_publishes_but_for_the_script(self):
        command = [VERKLAAR, "build", "--facts", "facts", "--on", DAY]
        done = subprocess.run(command, cwd=self.site.folder, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stdout)
        policy, script = re.compile(rb"<meta http-equiv=.*>\n"), re.compile(rb"<script .*></script>\n")
        for file in sorted((self.site.folder / "public").rglob("*.*")):
            path = file.relative_to(self.site.folder / "public").as_posix()
            with urllib.request.urlopen(self.site.address + path) as answer:
                self.assertEqual(script.sub(b"", answer.read()), policy.sub(b"", file.read_bytes()), path)

    def test_strangers_are_refused(self):
        place = urllib.parse.urlsplit(self.site.address)
        for host in ["evil.example", f"evil.example:{place.port}", "127.0.0.1.evil.example"]:
            connection = http.client.HTTPConnection(place.hostname, place.port)
            connection.request("GET", "/", headers={"Host": host})
            self.assertEqual(connection.getresponse().status, 403, host)
            connection.close()

    def test_a_port_in_use_is_told(self):
        port = urllib.parse.urlsplit(self.site.address).port
        command = [VERKLAAR, "serve", "--facts", "facts", "--port", str(port)]
        done = subprocess.run(command, cwd=self.site.folder, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 74)
        self.assertIn(f"port {port} is in use", done.stderr)

    def test_what_is_found_is_counted(self):
        with urllib.request.urlopen(f"{self.site.address}_verklaar/state?page=/bres/privacyverklaring/") as answer:
            state = json.load(answer)
        self.assertEqual(state["faults"], [])
        self.assertTrue(state["isJudged"])

    def test_news_has_the_page_where_the_browser_shows_another(self):
        address = f"{self.site.address}_verklaar/state?page=/bres/privacyverklaring/"
        with urllib.request.urlopen(address) as answer:
            state = json.load(answer)
        with urllib.request.urlopen(self.site.page) as answer:
            self.assertEqual(state["html"], answer.read().decode())
        with urllib.request.urlopen(f"{address}&shown={state['page']}") as answer:
            self.assertNotIn("html", json.load(answer))


@required("chromium", "--version")
class CompilingTests(unittest.TestCase):
    """Facts in Swift are compiled by a command of the site; here by one that only does as if."""

    def setUp(self):
        contexts = contextlib.ExitStack()
        self.addCleanup(contexts.close)
        self.site = Served(ROOT, ["--compile", "sh compile.sh"])
        contexts.callback(self.site.close)
        playwright = contexts.enter_context(sync_playwright())
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        contexts.callback(browser.close)
        self.page = browser.new_page()
        self.page.goto(f"{self.site.address}wizz/privacyverklaring/")
        self.page.wait_for_selector("verklaar-preview[data-state=judged]", state="attached")

    def test_the_compiler_is_heard_and_what_it_makes_goes_on_at_the_same_address(self):
        compiler = self.site.folder / "compile.sh"
        compiler.write_text("echo 'content/Wizz.swift:3:9: error: there is no purpose so called'; exit 1\n")
        self.site.edit("content/Wizz.swift", "import Facts", "import Facts\n")
        trouble = self.page.locator("#trouble")
        trouble.wait_for()
        self.assertIn("there is no purpose so called", trouble.inner_text())
        compiler.write_text("exit 0\n")
        self.site.edit("content/Wizz.swift", "import Facts\n", "import Facts")
        trouble.wait_for(state="hidden")
        self.page.wait_for_selector("verklaar-preview[data-state=judged]", state="attached")
        self.assertIsNone(self.site.process.poll())
        self.site.edit(PHRASES, "Wij bepalen waarvoor", "Wij kiezen waarvoor")
        self.page.wait_for_function("document.querySelector('main').innerText.includes('Wij kiezen waarvoor')")

    def test_it_goes_on_however_often_facts_are_compiled_while_pages_are_asked_for(self):
        (self.site.folder / "compile.sh").write_text("exit 0\n")
        address = f"{self.site.address}wizz/privacyverklaring/"
        for number in range(10):
            self.site.edit("content/Wizz.swift", "import Facts", f"import Facts // {number}")
            for _ in range(20):
                with contextlib.suppress(OSError):
                    urllib.request.urlopen(address, timeout=5).close()
                time.sleep(0.02)
        self.assertIsNone(self.site.process.poll())
        urllib.request.urlopen(address, timeout=5).close()

    def test_what_is_saved_while_the_compiler_runs_is_compiled_too(self):
        # It fails, so that the program does not begin again, and keeps what it was given.
        compiler, given = self.site.folder / "compile.sh", self.site.folder / "given"
        compiler.write_text("cat content/Wizz.swift >> given; sleep 1; exit 1\n")
        self.site.edit("content/Wizz.swift", "import Facts", "import Facts // first")
        self.page.wait_for_function("document.querySelector('verklaar-preview').dataset.state === 'compiling'")
        self.site.edit("content/Wizz.swift", "import Facts // first", "import Facts // second")
        self.page.locator("#trouble").wait_for()
        self.assertIn("// first", given.read_text())
        self.assertIn("// second", given.read_text())


if __name__ == "__main__":
    unittest.main()
