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


CHOIR = {
    "id": "koor", "addressing": "formal",
    "controller": {
        "name": "Koor Voorbeeld", "email": {"known": "info@example.nl"},
        "postalAddress": {"unknown": "VERVANG: wat is het postadres?"},
        "registration": {"unknown": "gevraagd aan het bestuur"},
    },
    "subjects": [{"label": "leden"}, {"label": "bezoekers"}],
    "categories": [{"label": "contactgegevens"}],
    "purposes": [
        {"name": "concerten geven", "subjects": ["leden", "bezoekers"], "categories": ["contactgegevens"],
         "grounds": [{"ground": "contract"}],
         "retention": [{"covers": "purpose", "period": {"fixed": "P3M"}, "start": {"known": "het concert"},
                        "afterwards": "deleted"}]},
        {"name": "repetities houden", "subjects": ["leden"], "categories": ["contactgegevens"],
         "grounds": [{"ground": "contract"}]},
    ],
    "sharing": {"processors": [
        {"name": "de webhost", "service": {"unknown": "VERVANG: wat doet de webhost?"}, "country": {"known": "NL"}},
        {"name": "de drukker", "country": {"known": "NL"}},
    ]},
}


@required("chromium", "--version")
class EditorTests(FormCase):
    """What an editor does who knows nothing of facts, and makes mistakes."""

    facts = {"koor.json": json.dumps(CHOIR, indent=2)}

    @property
    def file(self):
        return self.site.folder / "facts/koor.json"

    def open(self, part="", organisation="koor"):
        super().open(part, organisation)

    def status(self, text):
        self.page.locator("#status").get_by_text(text).wait_for()

    def settled(self):
        self.page.wait_for_timeout(1000)

    def block(self, text):
        """The closed block of an item, opened."""
        self.page.locator("summary").filter(has_text=text).first.click()

    def test_an_emptied_name_takes_nothing_with_it(self):
        self.open()
        name = self.page.get_by_label("Naam (nodig)", exact=True)
        name.fill("")
        field = self.page.locator('[data-path="controller.name"]')
        field.get_by_text("blijft in het bestand “Koor Voorbeeld” staan").wait_for()
        self.status("“Naam” is nog nodig")
        self.assertEqual(self.written(), CHOIR)
        self.page.locator("#status a").click()
        self.page.wait_for_function("document.activeElement.id === 'veld-controller.name'")
        field.get_by_role("button", name="Terugzetten").click()
        self.assertEqual(name.input_value(), "Koor Voorbeeld")
        name.fill("Koor De Nachtegaal")
        self.saved()
        self.assertEqual(self.written()["controller"], {**CHOIR["controller"], "name": "Koor De Nachtegaal"})

    def test_emptied_names_of_items_take_no_item_with_them(self):
        self.open("doelen")
        self.block("repetities houden")
        self.page.get_by_label("Doel (nodig)", exact=True).fill("")
        self.status("“Doel” is nog nodig")
        self.open("delen")
        self.block("de drukker")
        field = self.page.locator('[data-path="sharing.processors[1].name"]')
        field.locator("input").first.fill("")
        field.get_by_text("blijft in het bestand “de drukker” staan").wait_for()
        self.assertEqual(self.written(), CHOIR)

    def test_undoing_outlives_the_page(self):
        self.open()
        self.page.get_by_label("Naam (nodig)", exact=True).fill("Koor De Nachtegaal")
        self.saved()
        self.page.wait_for_function("!document.querySelector('#undo').disabled")
        self.page.reload()
        self.page.locator("#onderdeel").wait_for()
        self.page.get_by_role("button", name="Ongedaan maken").click()
        self.page.wait_for_function("document.querySelector('#undo').disabled")
        self.settled()
        self.assertEqual(self.written(), CHOIR)

    def test_undoing_leaves_what_another_program_changed(self):
        self.open()
        self.page.get_by_label("Naam (nodig)", exact=True).fill("Koor De Nachtegaal")
        self.page.keyboard.press("Tab")
        self.saved()
        self.settled()
        self.file.write_text(json.dumps({**self.written(), "addressing": "informal"}), encoding="utf-8")
        self.page.get_by_text("Een ander programma heeft de feiten gewijzigd").wait_for()
        self.page.get_by_role("button", name="Ongedaan maken").click()
        self.settled()
        self.assertEqual(self.written(), {**CHOIR, "addressing": "informal"})

    def test_a_name_is_changed_once_though_it_is_written_slowly(self):
        self.open("mensen")
        self.block("bezoekers")
        field = self.page.locator('[data-path="subjects[1].label"] input').first
        field.fill("")
        self.settled()
        field.fill("pub")
        self.settled()
        self.assertEqual(self.written(), CHOIR)
        self.status("zodra u het veld verlaat")
        field.fill("publiek")
        field.press("Tab")
        self.saved()
        self.assertEqual(self.written()["subjects"], [{"label": "leden"}, {"label": "publiek"}])
        self.assertEqual(self.written()["purposes"][0]["subjects"], ["leden", "publiek"])
        self.page.get_by_role("button", name="Ongedaan maken").click()
        self.settled()
        self.assertEqual(self.written(), CHOIR)

    def test_what_others_refer_to_is_told_before_it_goes(self):
        self.open("mensen")
        self.block("leden")
        self.page.get_by_role("button", name="Verwijderen: leden").click()
        self.page.get_by_text("Wordt gebruikt bij: “concerten geven” (Van wie), “repetities houden” (Van wie).").wait_for()
        self.page.keyboard.press("Escape")
        self.assertEqual(self.page.evaluate(FOCUSED), "Verwijderen: leden")
        self.page.keyboard.press("Enter")
        self.page.get_by_role("button", name="Verwijderen, en ook daar weghalen").click()
        self.saved()
        self.settled()
        self.assertEqual(self.written()["subjects"], [{"label": "bezoekers"}])
        self.assertEqual([one.get("subjects") for one in self.written()["purposes"]], [["bezoekers"], None])
        self.page.get_by_role("button", name="Ongedaan maken").click()
        self.settled()
        self.assertEqual(self.written(), CHOIR)

    def test_an_open_question_is_answered(self):
        self.open()
        other = self.page.get_by_label("KvK-nummer: of anders")
        other.select_option("Ingevuld")
        number = self.page.get_by_label("KvK-nummer", exact=True)
        self.status("“KvK-nummer” is nog nodig")
        self.assertEqual(self.written(), CHOIR)
        number.fill("12345678")
        self.settled()
        self.assertEqual(self.written()["controller"]["registration"], {"known": "12345678"})
        self.assertEqual(other.locator("option:checked").inner_text(), "Ingevuld")

    def test_another_choice_keeps_the_text(self):
        self.open()
        other = self.page.get_by_label("E-mailadres: of anders")
        self.assertEqual(other.locator("option:checked").inner_text(), "Ingevuld")
        other.focus()
        self.page.keyboard.press("ArrowDown")
        self.page.get_by_label("Gevraagd aan wie, en wanneer").first.wait_for()
        self.settled()
        self.assertEqual(self.written()["controller"]["email"], {"known": "info@example.nl"})
        self.page.keyboard.press("ArrowUp")
        self.settled()
        self.assertEqual(self.page.get_by_label("E-mailadres", exact=True).input_value(), "info@example.nl")
        self.assertEqual(self.written(), CHOIR)

    def test_a_text_that_is_filled_in_says_so_at_once(self):
        self.open()
        other = self.page.get_by_label("Telefoonnummer: of anders")
        self.assertEqual(other.locator("option:checked").inner_text(), "Niet gezegd")
        self.page.get_by_label("Telefoonnummer", exact=True).fill("020 123 4567")
        self.assertEqual(other.locator("option:checked").inner_text(), "Ingevuld")
        self.page.get_by_label("Telefoonnummer", exact=True).fill("")
        self.assertEqual(other.locator("option:checked").inner_text(), "Niet gezegd")

    def test_a_finding_is_at_its_field_and_in_its_words(self):
        self.open()
        self.judged()
        address = self.page.locator('[data-path="controller.postalAddress"]')
        address.get_by_text("Een voorbeeld waarmee de site begon, is nooit vervangen").wait_for()
        self.page.get_by_label("E-mailadres", exact=True).fill("info@example")
        email = self.page.locator('[data-path="controller.email"]')
        email.get_by_text("E-mailadres kan niet kloppen: “info@example”").wait_for()
        email.get_by_text("Schrijf het zoals info@example.nl.").wait_for()

    def test_a_closed_block_tells_what_is_found_in_it_and_leads_there(self):
        self.open("delen")
        self.judged()
        self.page.locator(".inside").get_by_role("link", name="Hierin: Een voorbeeld waarmee de site begon").click()
        self.page.wait_for_function("document.activeElement.closest('[data-path=\"sharing.processors[0].service\"]')")
        self.page.locator('[data-path="sharing.processors[0].service"]').get_by_text("nooit vervangen").wait_for()

    def test_what_stops_the_rules_is_told_in_dutch(self):
        self.open()
        self.judged()
        self.file.write_text(json.dumps({**CHOIR, "addressing": "zakelijk"}), encoding="utf-8")
        self.status("De rest wordt weer gecontroleerd zodra dit is opgelost.")
        field = self.page.locator("[data-path=addressing]")
        field.get_by_text("Wat hier staat, past niet bij dit veld").wait_for()
        self.assertFalse(field.locator("[lang=en]").is_visible())
        field.get_by_text("Toelichting").click()
        field.locator("[lang=en]").wait_for()

    def test_two_windows_do_not_overwrite_each_other(self):
        self.open()
        other = self.page.context.browser.new_page()
        other.goto(f"{self.site.address}_verklaar/form?organisation=koor")
        name = self.page.get_by_label("Naam (nodig)", exact=True)
        name.focus()
        name.press_sequentially("X")
        self.page.wait_for_timeout(800)
        theirs = other.get_by_label("Naam (nodig)", exact=True)
        theirs.fill("Koor Twee")
        question = self.page.locator('[data-path="controller.name"]')
        question.get_by_text("In een ander venster is hier “Koor Twee” ingevuld").wait_for()
        self.page.get_by_text("In een ander venster zijn de feiten gewijzigd").wait_for()
        mine = name.input_value()
        self.assertIn("X", mine)
        self.assertEqual(self.written()["controller"]["name"], "Koor Twee")
        question.get_by_role("button", name="Wat u invulde").click()
        self.settled()
        self.assertEqual(self.written()["controller"]["name"], mine)
        other.locator('[data-path="controller.name"]').get_by_text(f"In een ander venster is hier “{mine}” ingevuld").wait_for()
        other.close()

    def test_of_two_texts_the_other_can_be_taken(self):
        self.open()
        self.saved()

        def meanwhile(route):
            self.file.write_text(json.dumps(CHOIR).replace("Koor Voorbeeld", "Koor Twee"), encoding="utf-8")
            route.continue_()

        self.page.route("**/_verklaar/form/change", meanwhile, times=1)
        name = self.page.get_by_label("Naam (nodig)", exact=True)
        name.fill("Koor Drie")
        question = self.page.locator('[data-path="controller.name"]')
        question.get_by_text("Een ander programma heeft hier “Koor Twee” ingevuld, terwijl u hier “Koor Drie” invulde.").wait_for()
        question.get_by_role("button", name="Wat de ander invulde").click()
        self.settled()
        self.assertEqual(name.input_value(), "Koor Twee")
        self.assertEqual(self.written()["controller"]["name"], "Koor Twee")

    def test_the_page_goes_to_the_sentence_that_changed(self):
        self.open("doelen")
        self.block("repetities houden")
        frame = self.page.frame_locator("#preview iframe")
        frame.locator("verklaar-preview[data-state=judged]").wait_for(state="attached")
        self.page.get_by_label("Doel (nodig)", exact=True).fill("wekelijks repeteren")
        frame.get_by_text("wekelijks repeteren").first.wait_for()
        self.settled()
        self.assertTrue(frame.locator("body").evaluate("""() => {
          const ranges = [...CSS.highlights.get("verklaar-changed")];
          return ranges.some(range => {
            const { top, bottom } = range.getBoundingClientRect();
            return !range.startContainer.parentElement.closest("nav") && top >= 0 && bottom <= innerHeight;
          });
        }"""))

    def test_the_panel_beside_the_form_hides_neither_the_sentence_nor_its_buttons(self):
        self.open()
        frame = self.page.frame_locator("#preview iframe")
        sentence = frame.locator("main :is(p, li, td)").filter(has_text="concert").last
        sentence.click()
        panel = frame.locator("#panel")
        panel.get_by_text("Bewering").first.wait_for()
        place, screen = panel.bounding_box(), frame.locator("html").evaluate("() => [innerWidth, innerHeight]")
        chosen = frame.locator("html").evaluate("""() => {
          const { top, bottom } = [...CSS.highlights.get("verklaar-chosen")][0].getBoundingClientRect();
          return [top, bottom];
        }""")
        inside = self.page.locator("#preview iframe").bounding_box()
        self.assertGreaterEqual(chosen[0], 0)
        self.assertLessEqual(chosen[1], place["y"] - inside["y"])
        close = panel.get_by_role("button", name="Toelichting sluiten").bounding_box()
        self.assertLessEqual(close["x"] + close["width"], inside["x"] + screen[0])

    def test_status_and_menu_stay_in_sight(self):
        self.open()
        self.page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        self.page.wait_for_timeout(200)
        for place in ("#status", "#parts a"):
            top = self.page.locator(place).first.bounding_box()["y"]
            self.assertTrue(0 <= top < 200, f"{place} is at {top}")

    def test_small_words(self):
        self.open("doelen")
        self.block("concerten geven")
        self.page.locator("summary").get_by_text("3 maanden na het concert").wait_for()
        self.open()
        names = self.page.get_by_label("Telefoonnummer: of anders").locator("option").all_inner_texts()
        self.assertEqual(names[:3], ["Niet gezegd", "Ingevuld", "Nog onbekend, gevraagd"])
        self.open("delen")
        self.block("de drukker")
        options = self.page.locator('[data-path="sharing.processors[1].country"] option')
        options.first.wait_for(state="attached")
        lands = options.all_inner_texts()
        self.assertLess(lands.index("Duitsland"), lands.index("Nederland"))
        self.assertLess(lands.index("Albanië"), lands.index("Zwitserland"))
        self.assertLess(lands.index("Oostenrijk"), lands.index("Zweden"))
        for part in ("organisatie", "mensen", "gegevens", "delen"):
            self.open(part)
            for _ in range(3):
                self.page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
                self.page.wait_for_timeout(100)
            for help_text in self.page.locator("main .help").all_inner_texts():
                self.assertLessEqual(help_text.lower().count("niet gepubliceerd"), 1, help_text)
        box = self.page.get_by_label("U deelt met niemand")
        label = self.page.locator("label", has_text="U deelt met niemand")
        self.assertLess(abs(box.bounding_box()["y"] - label.bounding_box()["y"]), 12)


@required("chromium", "--version")
class NewOrganisationTests(FormCase):
    facts = {}

    def test_an_organisation_begins_with_nothing(self):
        self.page.goto(f"{self.site.address}_verklaar/form")
        self.page.get_by_role("heading", name="Nieuwe organisatie").wait_for()
        self.type_in("Naam", "Bakkerij Voorbeeld")
        self.type_in("Korte naam voor het webadres", "Mijn Bakkerij")
        said = self.page.locator("#id").evaluate("(field) => field.validationMessage")
        self.assertIn("Gebruik alleen kleine letters", said)
        self.page.locator("#id").fill("bakkerij")
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
