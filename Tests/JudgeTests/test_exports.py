"""What `verklaar export` writes, judged by what reads it: Klaro and CookieConsent in chromium, Google's commands to its tags in a
browser, the schema of TILT, and rdflib with the terms of DPV."""

import contextlib
import functools
import hashlib
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import threading
import unittest

import jsonschema
import rdflib
from playwright.sync_api import sync_playwright

from published import ROOT, VERKLAAR, required

VENDOR = pathlib.Path(__file__).parent / "vendor"
VENDORED = {f"/{name}": (VENDOR / name).read_text(encoding="utf-8")
            for name in ["klaro-0.7.22.js", "cookieconsent-3.1.0.js", "cookieconsent-3.1.0.css"]}
TYPES = {".js": "text/javascript", ".css": "text/css"}

# Facts of many kinds: those that are published, long and hostile ones, and real statements.
FACTS = sorted((ROOT / "Tests/EndToEndTests/goed").glob("*/facts.json"))
FACTS += sorted((ROOT / "Tests/Statements/real").glob("*/facts.json"))

# A shop with something of each kind; names with an open part, storage that is no cookie, and a text that would be markup.
SHOP = {
    "id": "winkel", "addressing": "informal",
    "controller": {"name": "Winkel Voorbeeld", "email": {"known": "info@example.nl"}},
    "version": {"number": 1, "date": "2026-11-29"},
    "website": {
        "address": {"known": "https://www.example.nl"},
        "embedded": [
            {"label": "de video", "party": {"known": "Voorbeeldvideo"}, "storesOnDevice": {"known": True}}],
        "cookies": {"known": {
            "cookies": [
                {"label": "winkelwagen", "name": {"known": "cart"}, "category": "functional",
                 "purposes": ["onthouden wat je koopt"], "lifetime": {"known": "session"}},
                {"label": "teller", "name": {"known": "count"}, "category": "limitedAnalytics",
                 "purposes": ["bezoeken tellen"], "party": {"known": "Voorbeeldteller"}},
                {"label": "bezoeken", "name": {"known": "_va"}, "category": "analytics",
                 "purposes": ["bezoeken volgen"], "party": {"known": "Voorbeeldmeting"},
                 "lifetime": {"known": {"term": "P2Y"}}},
                {"label": "bezoek per site", "name": {"known": "_va_*"}, "category": "analytics",
                 "purposes": ["bezoeken volgen"], "party": {"known": "Voorbeeldmeting"}},
                {"label": "wat je las", "name": {"known": "read-*"}, "category": "tracking",
                 "technique": "localStorage", "purposes": ["onthouden wat je las"],
                 "party": {"known": "Voorbeeldreclame"}},
                {"label": "reclame <b>op maat</b>", "name": {"known": "_vr"}, "category": "tracking",
                 "purposes": ["reclame tonen"], "party": {"known": "Voorbeeldreclame"}},
            ],
            "consent": {"scope": "some", "withdrawal": {"known": {"place": "de link Cookies onderaan elke pagina"}}},
        }},
    },
}

# What each service of the shop does once it runs, by its name in the exported configuration.
SCRIPTS = {
    "functional": ("functional", "document.cookie = 'cart=1; path=/';"),
    "voorbeeldteller-limited-analytics": ("limited-analytics", "document.cookie = 'count=1; path=/';"),
    "voorbeeldmeting-analytics": (
        "analytics", "document.cookie = '_va=1; path=/'; document.cookie = '_va_G123=1; path=/';"),
    "voorbeeldreclame-tracking": (
        "tracking", "document.cookie = '_vr=1; path=/'; localStorage.setItem('read-12', '1');"),
}
FREE, ANALYTICS, TRACKING = {"cart", "count"}, {"_va", "_va_G123"}, {"_vr", "read-12"}


@functools.cache
def exported(kind, facts, organisation=None):
    """What the program writes, and what it notes."""
    return written(kind, facts, organisation)


def written(kind, facts, organisation=None, site=ROOT):
    arguments = [VERKLAAR, "export", kind, "--facts", facts, "--site", site]
    done = subprocess.run(
        arguments + (["--organisation", organisation] if organisation else []), capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{kind} of {facts}: {done.stderr}")
    return done.stdout, done.stderr


def organisations():
    files = [(facts, json.loads(facts.read_text(encoding="utf-8"))) for facts in FACTS]
    return [(facts, one["id"]) for facts, held in files for one in (held if isinstance(held, list) else [held])]


def value(script):
    """The JSON that a script works on."""
    start = re.search(r"^var \w+ = ", script, re.M).end()
    return json.JSONDecoder().raw_decode(script[start:])[0]


@contextlib.contextmanager
def shop():
    with tempfile.TemporaryDirectory() as folder:
        facts = pathlib.Path(folder) / "facts.json"
        facts.write_text(json.dumps(SHOP), encoding="utf-8")
        yield facts


class Pages:
    """Pages by their paths, on a port of this machine."""

    def __init__(self, pages):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                text = pages.get(self.path, "").encode("utf-8")
                self.send_response(200 if text else 404)
                kind = TYPES.get(pathlib.PurePath(self.path).suffix, "text/html")
                self.send_header("Content-Type", f"{kind}; charset=utf-8")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@required("chromium", "--version")
@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class BannerTests(unittest.TestCase):
    """Each banner with its exported configuration, on a page whose scripts it lets run."""

    @classmethod
    def setUpClass(cls):
        contexts = contextlib.ExitStack()
        cls.addClassCleanup(contexts.close)
        facts = contexts.enter_context(shop())
        cls.klaro, _ = exported("klaro", facts)
        cls.cookieconsent, _ = exported("cookieconsent", facts)
        cls.mode, _ = exported("consent-mode", facts)
        cls.pages = Pages({**VENDORED, "/klaro": cls.klaro_page(), "/cookieconsent": cls.cookieconsent_page()})
        contexts.callback(cls.pages.close)
        playwright = contexts.enter_context(sync_playwright())
        # CookieConsent shows robots nothing, and knows them by what a driven browser says of itself.
        options = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-blink-features=AutomationControlled"]
        cls.browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        contexts.callback(cls.browser.close)

    @classmethod
    def klaro_page(cls):
        scripts = "".join(
            f'<script type="text/plain" data-type="application/javascript" data-name="{name}">{code}</script>'
            for name, (_, code) in SCRIPTS.items())
        link = '<a href="#" id="again" onclick="klaro.show(undefined, true); return false">Cookies</a>'
        return cls.page(f"<script>{cls.mode}</script><script>{cls.klaro}</script>", scripts + link,
                        '<script data-config="klaroConfig" src="/klaro-0.7.22.js"></script>')

    @classmethod
    def cookieconsent_page(cls):
        scripts = "".join(
            f'<script type="text/plain" data-category="{group}">{code}</script>' if group in ("functional", "limited-analytics")
            else f'<script type="text/plain" data-category="{group}" data-service="{name}">{code}</script>'
            for name, (group, code) in SCRIPTS.items())
        link = '<a href="#" id="again" data-cc="show-preferencesModal">Cookies</a>'
        head = f'<link rel="stylesheet" href="/cookieconsent-3.1.0.css"><script>{cls.mode}</script>'
        program = '<script src="/cookieconsent-3.1.0.js"></script>'
        return cls.page(head, scripts + link, f"{program}<script>{cls.cookieconsent}</script>")

    @staticmethod
    def page(head, body, end):
        return f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>x</title>{head}</head><body>{body}{end}</body></html>'

    def open(self, path):
        context = self.browser.new_context()
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(10_000)
        self.complaints = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(self.pages.address + path)
        return page

    def stored(self, page, own):
        """The names of all that is stored, without what the banner keeps the choice in."""
        page.wait_for_load_state("load")
        page.wait_for_timeout(400)
        self.assertEqual(self.complaints, [])
        cookies = {cookie["name"] for cookie in page.context.cookies()}
        return (cookies | set(page.evaluate("Object.keys(localStorage)"))) - {own}

    def granted(self, page):
        """What Google's tags may do by the last word that they had."""
        calls = page.evaluate("dataLayer.map(call => Array.from(call)).filter(call => call[0] === 'consent')")
        self.assertEqual(calls[0][1], "default")
        state = {}
        for call in calls:
            state.update(call[2])
        return {name for name, answer in state.items() if answer == "granted"}

    def looks(self, page, *selectors):
        """The size, colours and letters of buttons."""
        return [page.evaluate("""selector => {
          const button = document.querySelector(selector), style = getComputedStyle(button);
          return [style.color, style.backgroundColor, style.fontSize, style.fontWeight, button.offsetHeight];
        }""", selector) for selector in selectors]

    # What each banner calls its buttons.
    NAMES = {
        "klaro": {
            "own": "klaro", "refuse": "#klaro-cookie-notice .cn-decline", "accept": "#klaro-cookie-notice .cm-btn-success",
            "toggle": "#purpose-item-{}", "save": ".cm-btn-accept", "notice": "#klaro-cookie-notice"},
        "cookieconsent": {
            "own": "cc_cookie", "refuse": "#cc-main .cm [data-role=necessary]", "accept": "#cc-main .cm [data-role=all]",
            "toggle": ".section__toggle[value={}]", "save": "#cc-main .pm [data-role=save]", "notice": "#cc-main .cm"},
    }

    def test_before_a_choice_only_what_needs_none_is_there(self):
        for banner, names in self.NAMES.items():
            with self.subTest(banner):
                page = self.open(f"/{banner}")
                page.wait_for_selector(names["notice"])
                expected = FREE if banner == "klaro" else set()  # CookieConsent waits with those until somebody chose.
                self.assertEqual(self.stored(page, names["own"]), expected)
                self.assertEqual(self.granted(page) & {"ad_storage", "analytics_storage", "ad_user_data", "ad_personalization"}, set())

    def test_refusing_leaves_nothing_of_what_was_refused_even_what_was_there_before(self):
        for banner, names in self.NAMES.items():
            with self.subTest(banner):
                page = self.open(f"/{banner}")
                page.evaluate("document.cookie = '_va_OLD=1; path=/'; localStorage.setItem('read-1', '1')")
                page.click(names["refuse"])
                self.assertEqual(self.stored(page, names["own"]), FREE)
                page.reload()
                self.assertEqual(self.stored(page, names["own"]), FREE)
                self.assertFalse(page.is_visible(names["notice"]))
                self.assertFalse({"ad_storage", "analytics_storage"} & self.granted(page))

    def test_after_accepting_all_of_it_runs(self):
        for banner, names in self.NAMES.items():
            with self.subTest(banner):
                page = self.open(f"/{banner}")
                page.click(names["accept"])
                self.assertEqual(self.stored(page, names["own"]), FREE | ANALYTICS | TRACKING)
                self.assertLessEqual({"ad_storage", "analytics_storage", "ad_user_data"}, self.granted(page))

    def test_what_is_taken_back_is_cleared_and_the_rest_stays(self):
        for banner, names in self.NAMES.items():
            with self.subTest(banner):
                page = self.open(f"/{banner}")
                page.click(names["accept"])
                self.stored(page, names["own"])
                page.click("#again")
                page.eval_on_selector(names["toggle"].format("tracking"), "toggle => toggle.click()")
                page.click(names["save"])
                self.assertEqual(self.stored(page, names["own"]), FREE | ANALYTICS)
                self.assertIn("analytics_storage", self.granted(page))
                self.assertNotIn("ad_storage", self.granted(page))
                page.click("#again")
                page.eval_on_selector(names["toggle"].format("analytics"), "toggle => toggle.click()")
                page.click(names["save"])
                self.assertEqual(self.stored(page, names["own"]), FREE)

    def test_refusing_looks_like_accepting(self):
        for banner, names in self.NAMES.items():
            with self.subTest(banner):
                page = self.open(f"/{banner}")
                page.wait_for_selector(names["refuse"])
                page.wait_for_timeout(600)
                refuse, accept = self.looks(page, names["refuse"], names["accept"])
                self.assertEqual(refuse, accept)

    def test_what_is_always_on_cannot_be_turned_off_and_the_rest_begins_off(self):
        for banner, names in self.NAMES.items():
            with self.subTest(banner):
                page = self.open(f"/{banner}")
                page.wait_for_selector(names["notice"])
                page.click("#again")
                state = "box => [box.checked, box.disabled]"
                for group, expected in [
                        ("functional", [True, True]), ("limited-analytics", [True, True]), ("analytics", [False, False]),
                        ("tracking", [False, False]), ("embedded", [False, False])]:
                    toggle = names["toggle"].format(group)
                    page.wait_for_selector(toggle, state="attached")
                    self.assertEqual(page.eval_on_selector(toggle, state), expected, group)

    def test_all_texts_are_there_and_texts_of_facts_are_no_markup(self):
        for banner, names in self.NAMES.items():
            with self.subTest(banner):
                page = self.open(f"/{banner}")
                page.wait_for_selector(names["notice"])
                page.click("#again")
                page.wait_for_timeout(500)
                text = page.evaluate("document.body.textContent")
                self.assertNotIn("missing translation", text)
                self.assertIn("<b>op maat</b>", text)
                self.assertIn("via de link Cookies onderaan elke pagina", text)
                self.assertEqual(page.evaluate("document.querySelectorAll('b').length"), 0)


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class ConfigurationTests(unittest.TestCase):
    def test_the_scripts_of_all_facts_hold_json_and_are_the_same_each_time(self):
        for facts, organisation in organisations():
            for kind in ["klaro", "cookieconsent", "consent-mode"]:
                with self.subTest(kind=kind, organisation=organisation):
                    script, _ = exported(kind, facts, organisation)
                    self.assertTrue(value(script))
                    self.assertNotIn("</script", script)
        facts, organisation = organisations()[0]
        for kind in ["klaro", "cookieconsent", "consent-mode", "dpv", "tilt"]:
            self.assertEqual(written(kind, facts, organisation), exported(kind, facts, organisation), kind)

    def test_what_needs_no_consent_is_asked_of_nobody(self):
        for facts, organisation in organisations():
            with self.subTest(organisation):
                services = value(exported("klaro", facts, organisation)[0])["services"]
                for service in services:
                    free = service["purposes"][0] in ("functional", "limited-analytics")
                    self.assertEqual(service["required"], free, service["name"])
                self.assertEqual(len({service["name"] for service in services}), len(services))


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class PublishedTests(unittest.TestCase):
    def test_exports_that_the_site_asks_for_are_published_and_held_against_the_facts(self):
        with tempfile.TemporaryDirectory() as folder:
            site = pathlib.Path(folder) / "site"
            def run(*arguments):
                return subprocess.run([VERKLAAR, *arguments], cwd=folder, capture_output=True, text=True)
            self.assertEqual(run("init", site, "--sector", "shop", "--json", "--name", "Winkel").returncode, 0)
            with open(site / "content/site.md", "a", encoding="utf-8") as file:
                file.write("\n## export\n- klaro\n- tilt\n")
            self.assertEqual(run("build", "--site", site).returncode, 0)
            published = site / "public/winkel/klaro-config.js"
            self.assertEqual(published.read_text(encoding="utf-8"), run("export", "klaro", "--site", site).stdout)
            self.assertEqual(run("check", "--site", site).returncode, 0)
            published.write_text(published.read_text(encoding="utf-8").replace("Klaro", "klaro", 1), encoding="utf-8")
            damaged = run("check", "--site", site)
            self.assertEqual(damaged.returncode, 1)
            self.assertIn("klaro-config.js: error: this file is not the one that the facts make [file-drifted]", damaged.stdout)
            published.unlink()
            self.assertIn("klaro-config.js: error: the site has no such file [page-missing]", run("check", "--site", site).stdout)


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class TILTTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = json.loads((VENDOR / "tilt-schema.json").read_text(encoding="utf-8"))
        cls.validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())

    def test_the_schema_judges(self):
        example = json.loads((VENDOR / "tilt-example.json").read_text(encoding="utf-8"))
        del example["controller"]
        self.assertFalse(self.validator.is_valid(example))

    def test_documents_are_valid_by_the_schema(self):
        for facts, organisation in organisations():
            with self.subTest(organisation):
                text, _ = exported("tilt", facts, organisation)
                self.validator.validate(json.loads(text))

    def test_the_hash_is_that_of_the_document_without_it(self):
        with shop() as facts:
            text, _ = exported("tilt", facts)
        digest = json.loads(text)["meta"]["_hash"]
        self.assertEqual(hashlib.sha256(text.replace(digest, "").encode("utf-8")).hexdigest(), digest)


    def test_a_document_becomes_facts_that_are_valid_and_what_does_not_is_told(self):
        schema = json.loads(subprocess.run([VERKLAAR, "facts", "--schema"], capture_output=True, check=True).stdout)
        done = subprocess.run(
            [VERKLAAR, "facts", "--from-tilt", VENDOR / "tilt-example.json"], capture_output=True, text=True, check=True)
        jsonschema.Draft202012Validator(schema).validate(json.loads(done.stdout))
        # Each text of the document is in the facts or among the notes.
        taken = done.stdout + done.stderr
        known = ("active", "GDPR-6", "EUR", "max")
        for text in self.texts(json.loads((VENDOR / "tilt-example.json").read_text(encoding="utf-8"))):
            day = re.fullmatch(r"(\d{4}-\d\d-\d\d)T.*", text)
            self.assertTrue(text in taken or text.startswith(known) or day and day[1] in taken, text)

    def texts(self, value):
        for name, held in value.items() if isinstance(value, dict) else ():
            if name not in ("_id", "_hash"):
                yield from self.texts(held)
        for held in value if isinstance(value, list) else ():
            yield from self.texts(held)
        if isinstance(value, str):
            yield value


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class DPVTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.terms = set((VENDOR / "dpv-terms.txt").read_text(encoding="utf-8").split())

    def graphs(self):
        for facts, organisation in organisations():
            with self.subTest(organisation):
                text, _ = exported("dpv", facts, organisation)
                yield rdflib.Graph().parse(data=text, format="json-ld"), json.loads(text)

    def test_every_term_is_one_of_the_vocabulary(self):
        for graph, _ in self.graphs():
            used = {str(part) for triple in graph for part in triple if isinstance(part, rdflib.URIRef)}
            terms = {term for term in used if term.startswith("https://w3id.org/dpv")}
            self.assertTrue(terms)
            self.assertLessEqual(terms, self.terms)

    def test_nothing_is_lost_on_the_way_to_rdf_and_literals_are_of_their_types(self):
        for graph, document in self.graphs():
            titles = {str(title) for title in graph.objects(None, rdflib.DCTERMS.title)}
            self.assertEqual(titles, set(self.titles(document)))
            for part in (part for triple in graph for part in triple if isinstance(part, rdflib.Literal)):
                self.assertFalse(part.ill_typed, part)

    def titles(self, value):
        for name, held in value.items() if isinstance(value, dict) else ():
            if name == "dct:title":
                yield held["@value"]
            yield from self.titles(held)
        for held in value if isinstance(value, list) else ():
            yield from self.titles(held)

    def test_whatever_is_referred_to_is_there(self):
        for graph, _ in self.graphs():
            for thing in set(graph.objects()):
                if isinstance(thing, rdflib.BNode):
                    self.assertTrue(list(graph.predicate_objects(thing)), thing)


if __name__ == "__main__":
    unittest.main()
