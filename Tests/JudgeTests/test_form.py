"""The form of `verklaar serve` in Debian's chromium: facts are filled in without a line of code, by keyboard alone."""

import contextlib
import difflib
import http.client
import json
import pathlib
import shutil
import subprocess
import unittest
import urllib.parse
import urllib.request

import axe_playwright_python
from playwright.sync_api import sync_playwright

from published import DAY, VERKLAAR, required
from serving import Served

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

# What a reader of the screen says that has the focus.
FOCUSED = """() => {
  const at = document.activeElement;
  const labels = [...(at.labels ?? [])].map(label => label.textContent).join(" ");
  return (at.getAttribute("aria-label") ?? (labels || at.textContent)).replace(/\\s+/g, " ").trim();
}"""

# Whether a visitor sees what has the focus.
SEEN = """() => {
  const style = getComputedStyle(document.activeElement);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
}"""

NEARLY_EMPTY = """{
    "id": "bakkerij",
    "addressing": "formal",
    "controller": { "name": "Bakkerij Voorbeeld" }
}
"""


class FormCase(unittest.TestCase):
    """A form over the facts of a folder."""

    facts = {"bakkerij.json": NEARLY_EMPTY}

    def setUp(self):
        contexts = contextlib.ExitStack()
        self.addCleanup(contexts.close)
        self.site = Served()
        contexts.callback(self.site.close)
        folder = self.site.folder / "facts"
        shutil.rmtree(folder)
        folder.mkdir()
        for name, text in self.facts.items():
            (folder / name).write_text(text, encoding="utf-8")
        playwright = contexts.enter_context(sync_playwright())
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        contexts.callback(browser.close)
        self.page = browser.new_page(viewport={"width": 1400, "height": 900})
        self.page.set_default_timeout(30_000)
        self.page.on("dialog", lambda dialog: dialog.accept())
        self.complaints = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)

    @property
    def file(self):
        return self.site.folder / "facts/bakkerij.json"

    def open(self, part="", organisation="bakkerij"):
        self.page.goto(f"{self.site.address}_verklaar/form?organisation={organisation}#{part}")
        self.page.locator("#onderdeel").wait_for()

    def saved(self):
        self.page.wait_for_function("document.querySelector('#status').textContent.startsWith('Opgeslagen')")

    def judged(self):
        self.page.wait_for_function("/^Opgeslagen. (Er is|[0-9])/.test(document.querySelector('#status').textContent)")

    def written(self, file=None):
        return json.loads((file or self.file).read_text(encoding="utf-8"))

    def tab_to(self, name, key="Tab"):
        """Goes on from control to control until one has this name, or begins with it where that ends in dots."""
        heard = []
        for _ in range(250):
            self.page.keyboard.press(key)
            heard.append(self.page.evaluate(FOCUSED))
            if heard[-1] == name or (name.endswith("...") and heard[-1].startswith(name[:-3])):
                self.assertTrue(self.page.evaluate(SEEN), f"the focus on {name} is not seen")
                return
        self.fail(f"{name} is not reached by {key}; only {[name[:40] for name in heard[-60:]]}")

    def type_in(self, name, text):
        self.tab_to(name)
        self.page.keyboard.type(text)

    def choose(self, name, option):
        """By typing its first letters, as a keyboard does."""
        self.tab_to(name)
        self.page.keyboard.type(option)

    def press(self, name):
        self.tab_to(name)
        self.page.keyboard.press("Enter")

    def go(self, part):
        self.page.locator("#titel").focus()
        self.press(f"{part}...")
        self.page.get_by_role("heading", name=part, exact=True).wait_for()


@required("chromium", "--version")
class FormTests(FormCase):
    def test_an_editor_makes_a_statement_by_keyboard(self):
        self.open()
        self.type_in("E-mailadres", "info@example.nl")
        self.go("Mensen")
        self.press("Groep mensen toevoegen")
        self.assertEqual(self.page.evaluate(FOCUSED), "Wie (nodig)")
        self.page.keyboard.type("klanten")
        self.go("Gegevens")
        self.press("Soort gegevens toevoegen")
        self.page.keyboard.type("contactgegevens")
        self.press("Toevoegen: Wat hoort erbij")
        self.page.keyboard.type("naam")
        self.page.keyboard.press("Enter")
        self.page.keyboard.type("adres")
        self.go("Doelen")
        self.press("Doel toevoegen")
        self.page.keyboard.type("bestellingen bezorgen")
        self.tab_to("klanten")
        self.page.keyboard.press("Space")
        self.tab_to("contactgegevens")
        self.page.keyboard.press("Space")
        self.press("Grondslag toevoegen")
        self.page.keyboard.type("uitvoering")
        self.press("Bewaartermijn toevoegen")
        self.page.keyboard.type("alle gegevens van dit doel")
        self.choose("Hoe lang", "Een vaste termijn")
        self.type_in("Een vaste termijn (nodig)", "4")
        self.choose("Een vaste termijn: eenheid", "weken")
        self.type_in("Vanaf", "de bezorging")
        self.choose("Moeten mensen de gegevens geven?", "ja, voor de overeenkomst")
        self.type_in("Gevolg van niet geven", "kunnen wij niet bezorgen")
        self.go("Delen")
        self.tab_to("U deelt met niemand")
        self.page.keyboard.press("Space")
        self.saved()
        self.assertEqual(self.written(), {
            "id": "bakkerij", "addressing": "formal",
            "controller": {"name": "Bakkerij Voorbeeld", "email": {"known": "info@example.nl"}},
            "subjects": [{"label": "klanten"}],
            "categories": [{"label": "contactgegevens", "examples": ["naam", "adres"]}],
            "purposes": [{
                "name": "bestellingen bezorgen", "subjects": ["klanten"], "categories": ["contactgegevens"],
                "grounds": [{"ground": "contract"}],
                "retention": [{"covers": "purpose", "period": {"fixed": "P4W"}, "start": {"known": "de bezorging"}}],
                "provision": {"known": "contract"}, "withoutProvision": {"known": "kunnen wij niet bezorgen"},
            }],
            "sharing": {"isWithNobody": True},
        })
        frame = self.page.frame_locator("#preview iframe")
        frame.get_by_text("naam en adres").first.wait_for()
        frame.get_by_text("4 weken").first.wait_for()
        command = [VERKLAAR, "build", "--facts", "facts", "--on", DAY]
        built = subprocess.run(command, cwd=self.site.folder, capture_output=True, text=True)
        self.assertEqual(built.returncode, 0, built.stdout + built.stderr)
        page = self.site.folder / "public/bakkerij/privacyverklaring/index.html"
        self.assertIn("kunnen wij niet bezorgen", page.read_text(encoding="utf-8"))
        self.assertEqual(self.complaints, [])

    def test_the_file_keeps_its_bytes_but_for_what_was_filled_in(self):
        self.open()
        self.type_in("E-mailadres", "info@example.nl")
        self.page.keyboard.press("Tab")
        self.saved()
        lines = difflib.ndiff(NEARLY_EMPTY.splitlines(), self.file.read_text(encoding="utf-8").splitlines())
        self.assertEqual([line for line in lines if line[0] in "+-"], [
            '-     "controller": { "name": "Bakkerij Voorbeeld" }',
            '+     "controller": { "name": "Bakkerij Voorbeeld", "email": { "known": "info@example.nl" } }',
        ])
        self.page.get_by_role("button", name="Ongedaan maken").click()
        self.page.wait_for_function("document.querySelector('#undo').disabled")
        self.page.wait_for_timeout(500)
        self.assertEqual(self.file.read_text(encoding="utf-8"), NEARLY_EMPTY)
        self.assertEqual(self.page.get_by_label("E-mailadres", exact=True).input_value(), "")

    def test_a_finding_stands_beside_its_field_and_goes(self):
        self.open()
        self.judged()
        controller = self.page.locator("[data-path=controller] > .findings")
        controller.get_by_text("te bereiken").first.wait_for()
        count = self.page.locator("[data-part=organisatie]")
        before = count.inner_text()
        self.page.get_by_label("E-mailadres", exact=True).fill("info@example.nl")
        controller.get_by_text("te bereiken").first.wait_for(state="detached")
        self.judged()
        self.assertNotEqual(count.inner_text(), before)

    def test_what_is_begun_stays_until_it_is_whole(self):
        self.open("doelen")
        self.page.get_by_role("button", name="Doel toevoegen").click()
        self.page.get_by_role("button", name="Grondslag toevoegen").click()
        self.page.get_by_label("Grondslag (nodig)").select_option("contract")
        self.page.get_by_text("Nog nodig om dit op te slaan.").first.wait_for()
        self.assertEqual(self.file.read_text(encoding="utf-8"), NEARLY_EMPTY)
        self.page.get_by_label("Doel (nodig)").fill("bestellingen bezorgen")
        self.saved()
        purpose = {"name": "bestellingen bezorgen", "grounds": [{"ground": "contract"}]}
        self.assertEqual(self.written()["purposes"], [purpose])

    def test_another_program_and_the_form_lose_nothing_of_each_other(self):
        self.open()
        self.saved()
        self.file.write_text(NEARLY_EMPTY.replace("Voorbeeld", "De Korenaar"), encoding="utf-8")
        self.page.get_by_text("Een ander programma heeft de feiten gewijzigd").wait_for()
        self.assertEqual(self.page.get_by_label("Naam (nodig)").input_value(), "Bakkerij De Korenaar")
        # Changed in both places at once: the form sends what it has over a file that it does not know yet.
        self.page.route("**/_verklaar/form/state*", lambda route: route.abort())
        self.file.write_text(NEARLY_EMPTY.replace('"formal"', '"informal"'), encoding="utf-8")
        self.page.get_by_label("E-mailadres", exact=True).fill("info@example.nl")
        self.page.wait_for_function("document.querySelector('#notice').textContent.includes('ander programma')")
        self.page.unroute("**/_verklaar/form/state*")
        self.saved()
        self.assertEqual(self.written()["addressing"], "informal")
        self.assertEqual(self.written()["controller"]["email"], {"known": "info@example.nl"})

    def test_an_answer_that_comes_late_takes_nothing_back(self):
        def late(route):
            answer = route.fetch()
            self.page.wait_for_timeout(800)
            route.fulfill(response=answer)

        self.open()
        self.saved()
        self.page.route("**/_verklaar/form/state*", late, times=1)
        self.file.write_text(NEARLY_EMPTY + "\n", encoding="utf-8")
        self.page.wait_for_timeout(200)
        self.page.get_by_label("E-mailadres", exact=True).fill("info@example.nl")
        self.page.get_by_label("E-mailadres", exact=True).press("Tab")
        self.page.wait_for_timeout(2000)
        self.saved()
        self.assertEqual(self.written()["controller"].get("email"), {"known": "info@example.nl"})
        self.assertEqual(self.page.get_by_label("E-mailadres", exact=True).input_value(), "info@example.nl")

    def test_a_file_that_cannot_be_read_is_told_and_the_text_stays(self):
        self.open()
        self.saved()
        self.file.write_text(NEARLY_EMPTY[:40], encoding="utf-8")
        self.page.get_by_text("kan nu niet worden gelezen").wait_for()
        self.page.get_by_label("E-mailadres", exact=True).fill("info@example.nl")
        self.file.write_text(NEARLY_EMPTY, encoding="utf-8")
        self.page.wait_for_function("document.querySelector('#status').textContent.startsWith('Opgeslagen')")
        self.page.get_by_label("E-mailadres", exact=True).press("Tab")
        self.page.wait_for_timeout(1000)
        self.assertEqual(self.written()["controller"].get("email"), {"known": "info@example.nl"})

    def test_items_are_moved_and_removed_and_the_focus_stays_with_them(self):
        self.open("mensen")
        for name in ("klanten", "leveranciers"):
            self.page.get_by_role("button", name="Groep mensen toevoegen").click()
            self.page.keyboard.type(name)
        self.saved()
        self.page.get_by_role("button", name="Omhoog: leveranciers").focus()
        self.page.keyboard.press("Enter")
        self.page.wait_for_function("document.activeElement.textContent === 'Omlaag'")
        self.page.wait_for_function("document.querySelector('#status').textContent.startsWith('Opgeslagen')")
        self.page.wait_for_timeout(500)
        self.assertEqual([one["label"] for one in self.written()["subjects"]], ["leveranciers", "klanten"])
        self.page.get_by_role("button", name="Verwijderen: leveranciers").click()
        self.page.wait_for_timeout(500)
        self.assertEqual(self.written()["subjects"], [{"label": "klanten"}])
        self.assertNotEqual(self.page.evaluate("document.activeElement.tagName"), "BODY")

    def test_a_new_name_is_followed_by_what_refers_to_it(self):
        self.file.write_text(json.dumps({
            "id": "bakkerij", "addressing": "formal", "controller": {"name": "Bakkerij Voorbeeld"},
            "subjects": [{"label": "klanten"}], "purposes": [{"name": "bestellingen bezorgen", "subjects": ["klanten"]}],
        }), encoding="utf-8")
        self.open("mensen")
        self.page.locator("summary").filter(has_text="klanten").wait_for()
        field = self.page.get_by_label("Wie (nodig)")
        field.fill("kopers")
        field.press("Tab")
        self.page.wait_for_timeout(1500)
        self.assertEqual(self.written()["subjects"], [{"label": "kopers"}])
        self.assertEqual(self.written()["purposes"][0]["subjects"], ["kopers"])

    def test_a_text_can_have_two_forms_of_address(self):
        self.open("gegevens")
        self.page.get_by_role("button", name="Soort gegevens toevoegen").click()
        self.page.keyboard.type("uw bestellingen")
        self.page.get_by_label("Anders bij “je”").check()
        self.page.get_by_label("Dezelfde tekst met “je”").fill("je bestellingen")
        self.page.keyboard.press("Tab")
        self.page.wait_for_timeout(1000)
        self.assertEqual(self.written()["categories"], [{"label": "[uw|je] bestellingen"}])

    def test_axe_finds_nothing_and_nothing_scrolls_sideways(self):
        shutil.copy(pathlib.Path(__file__).parents[1] / "Support/Site/facts/bres.json", self.site.folder / "facts")
        parts = ["organisatie", "mensen", "gegevens", "doelen", "delen", "bewaren", "rechten", "beveiliging", "website",
                 "berichten", "verklaring"]
        for width in (1400, 320):
            self.page.set_viewport_size({"width": width, "height": 800})
            for part in parts:
                with self.subTest(part=part, width=width):
                    self.open(part, "bres")
                    self.judged()
                    for _ in range(3):
                        self.page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
                        self.page.wait_for_timeout(100)
                    self.assertLessEqual(self.page.evaluate("document.documentElement.scrollWidth"), width)
                    self.page.evaluate(AXE)
                    options = "{ resultTypes: ['violations'], iframes: false }"
                    found = self.page.evaluate(f"axe.run({options}).then(result => result.violations)")
                    self.assertEqual([f"{one['id']}: {one['nodes'][0]['html']}" for one in found], [])
        self.assertEqual(self.complaints, [])

    def test_the_page_leads_to_the_field_of_a_sentence(self):
        self.page.goto(f"{self.site.address}bakkerij/privacyverklaring/")
        self.page.get_by_role("link", name="Feiten invullen").wait_for()
        self.page.get_by_text("Bakkerij Voorbeeld").first.click()
        self.page.get_by_role("link", name="In het formulier").first.click()
        self.page.wait_for_url("**/_verklaar/form?organisation=bakkerij#controller")
        self.page.wait_for_function("document.activeElement.closest('[data-path^=controller]')")


@required("chromium", "--version")
class NewOrganisationTests(FormCase):
    facts = {}

    def test_an_organisation_begins_with_nothing(self):
        self.page.goto(f"{self.site.address}_verklaar/form")
        self.page.get_by_role("heading", name="Nieuwe organisatie").wait_for()
        self.type_in("Naam", "Bakkerij Voorbeeld")
        self.type_in("Korte naam voor het webadres", "bakkerij")
        self.press("Beginnen")
        self.page.locator("#onderdeel").wait_for()
        self.assertEqual(self.written()["controller"], {"name": "Bakkerij Voorbeeld"})
        self.page.frame_locator("#preview iframe").get_by_text("Bakkerij Voorbeeld").first.wait_for()
        self.assertEqual(self.complaints, [])


@required("chromium", "--version")
class RefusalTests(FormCase):
    """What no page of another site, and no request for another file, can write."""

    def request(self, body, **headers):
        with urllib.request.urlopen(f"{self.site.address}_verklaar/form/state?organisation=bakkerij") as answer:
            state = json.load(answer)
        value = {**state["organisation"], "addressing": "informal"}
        body = {"organisation": "bakkerij", "file": state["file"], "version": state["version"], "value": value, **body}
        host = urllib.parse.urlsplit(self.site.address).netloc
        connection = http.client.HTTPConnection(host)
        sent = {"Origin": f"http://{host}", "Content-Type": "application/json", **headers}
        with contextlib.closing(connection):
            connection.request("POST", "/_verklaar/form/change", json.dumps(body), sent)
            return connection.getresponse().status

    def unchanged(self):
        return self.file.read_text(encoding="utf-8") == NEARLY_EMPTY

    def test_another_site_is_refused(self):
        for headers in ({"Origin": "http://example.nl"}, {"Origin": "null"}, {"Host": "example.nl"},
                        {"Content-Type": "text/plain"}):
            with self.subTest(headers):
                self.assertEqual(self.request({}, **headers), 403)
                self.assertTrue(self.unchanged())

    def test_a_file_that_is_none_of_the_facts_is_refused(self):
        for path in ("../secret.json", "facts/../facts/bakkerij.json", "templates/privacyverklaring.md", "/etc/hostname"):
            with self.subTest(path):
                self.assertEqual(self.request({"file": path}), 403)

    def test_a_file_that_has_changed_is_not_overwritten(self):
        self.assertEqual(self.request({"version": "0"}), 409)
        self.assertTrue(self.unchanged())

    def test_what_the_model_refuses_is_not_written(self):
        value = {"id": "bakkerij", "addressing": "formal", "version": {"date": "2026-02-30"}}
        self.assertEqual(self.request({"value": value}), 422)
        self.assertTrue(self.unchanged())

    def test_what_is_right_is_written(self):
        self.assertEqual(self.request({}), 200)
        self.assertEqual(self.file.read_text(encoding="utf-8"), NEARLY_EMPTY.replace('"formal"', '"informal"'))


if __name__ == "__main__":
    unittest.main()
