"""What scripts/observe writes of sites on this machine (observed_sites.py)."""

import concurrent.futures
import gzip
import json
import os
import pathlib
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

import jsonschema
import trustme

import observed_sites
from observed_sites import FONTS, MAPS, SITES, VIDEO, YEAR, Elsewhere, Honest, Running
from published import ROOT, required

sys.path.insert(0, str(ROOT / "scripts"))
from observer import addresses, cookies, settings, sitemap
from observer.robots import Robots

SCHEMA = json.loads((ROOT / "docs/observation.schema.json").read_text(encoding="utf-8"))
BUTTONS = ["--refuse", "#refuse", "--accept", "#accept"]
PAGES, CHOICES = ("/", "/contact/"), ("before", "refused", "accepted")


class Observed:
    """What the observer says of a site, and the bytes that it writes; nothing where it writes none."""

    def __init__(self, *arguments, **variables):
        with tempfile.TemporaryDirectory() as folder:
            output = pathlib.Path(folder) / "observation.json"
            command = [ROOT / "scripts/observe", *arguments, "--output", output]
            done = subprocess.run(
                command, cwd=folder, env=os.environ | variables, stdin=subprocess.DEVNULL, capture_output=True, text=True)
            self.bytes = output.read_bytes() if output.exists() else b""
        self.code, self.printed, self.told = done.returncode, done.stdout, done.stderr

    @property
    def visits(self):
        return json.loads(self.bytes)["visits"]

    @property
    def seen(self):
        """The path and choice of each visit."""
        return [(urllib.parse.urlsplit(visit["address"]).path, visit["choice"]) for visit in self.visits]

    @property
    def facts(self):
        """All that the observation says, a line each, without the port of the site."""
        return {line for visit in self.visits for line in facts(visit)}


def facts(visit):
    place = f"{visit['choice']} {urllib.parse.urlsplit(visit['address']).path} "
    yield place
    for cookie in visit["cookies"]:
        yield place + " ".join(str(cookie.get(key)) for key in ("name", "domain", "lifetime", "by", "httpOnly", "sameSite"))
    for entry in visit["storage"]:
        yield place + f"{entry['kind']} {addresses.host(entry['origin'])} {entry['name']}"
    for worker in visit["workers"]:
        yield place + urllib.parse.urlsplit(worker).path
    for contact in visit["contacts"]:
        yield place + f"{contact['kind']} {contact['host']}"
    for form in visit["forms"]:
        for field in form["fields"]:
            values = (field.get(key) for key in ("name", "type", "label", "autocomplete"))
            yield place + f"form {addresses.host(form['action'])} " + " ".join(map(str, values))
    yield from (place + header for header in visit["connection"]["headers"])


def everywhere(fact, choices=CHOICES, pages=PAGES):
    return {f"{choice} {page} {fact}" for choice in choices for page in pages}


CHOICE = f"keuze 127.0.0.1 {YEAR // 2} script False lax"
MEASURING = f"_ga 127.0.0.1 {YEAR} script False lax"
HONEST = (
    everywhere("") | everywhere("document 127.0.0.1") | everywhere("script 127.0.0.1")
    | everywhere(CHOICE, ["refused", "accepted"]) | everywhere(MEASURING, ["accepted"])
    | everywhere("form 127.0.0.1 naam text Uw naam name", pages=["/contact/"])
    | everywhere("form 127.0.0.1 email email E-mailadres email", pages=["/contact/"]))

# What each site has beyond the honest one.
BEYOND = {
    "honest": set(),
    "undeclared-cookie": everywhere("bezoek 127.0.0.1 86400 script False lax"),
    "longer-life": everywhere(f"_ga 127.0.0.1 {2 * YEAR} script False lax", ["accepted"]),
    # Refusing takes none away.
    "cookie-before-consent": everywhere(MEASURING),
    "cookie-after-refusal": everywhere(MEASURING, ["refused"]),
    "third-party-font": everywhere(f"stylesheet {FONTS}") | everywhere(f"font {FONTS}"),
    "third-party-map": everywhere(f"image {MAPS}", pages=["/"]),
    "local-storage": everywhere("localStorage 127.0.0.1 bezoeker") | everywhere("sessionStorage 127.0.0.1 pagina"),
    "form-with-bsn": everywhere("form 127.0.0.1 bsn text Burgerservicenummer off", pages=["/contact/"]),
    "server-cookie": everywhere("sessie 127.0.0.1 None server True strict"),
    "service-worker": everywhere("/werker.js") | everywhere("cacheStorage 127.0.0.1 tuin-1"),
    "embedded-video": everywhere(f"frame {VIDEO}", pages=["/"]),
}
# And what it has not: a year, where it says two.
WITHOUT = {"longer-life": everywhere(MEASURING, ["accepted"])}


def observe(handler, *options, elsewhere=Elsewhere, path="", **variables):
    site = Running(handler, elsewhere)
    try:
        found = Observed(site.address + path, *site.chromium, *options, **variables)
        found.asked = site.asked
        return found
    finally:
        site.close()


@required("chromium", "--version")
class SiteTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            runs = {name: pool.submit(observe, handler, *BUTTONS) for name, handler in SITES.items()}
            cls.observed = {name: run.result() for name, run in runs.items()}

    def test_each_site_is_seen_as_it_is_and_no_other(self):
        self.maxDiff = None
        for name, observed in self.observed.items():
            with self.subTest(site=name):
                self.assertEqual((observed.code, observed.printed), (0, ""), observed.told)
                self.assertEqual(observed.facts, (HONEST | BEYOND[name]) - WITHOUT.get(name, set()))

    def test_what_is_written_is_valid(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)
        validator = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
        for name, observed in self.observed.items():
            with self.subTest(site=name):
                self.assertEqual([error.message for error in validator.iter_errors(json.loads(observed.bytes))], [])

    def test_the_schema_refuses_what_would_be_of_one_visitor(self):
        observation = json.loads(self.observed["server-cookie"].bytes)
        visit = observation["visits"][0]
        for key, value in [("address", visit["address"] + "?a=1"), ("address", "https://ik@example.nl/"), ("body", "x"),
                           ("cookies", [visit["cookies"][0] | {"value": "x"}])]:
            changed = observation | {"visits": [visit | {key: value}]}
            self.assertFalse(jsonschema.Draft202012Validator(SCHEMA).is_valid(changed), key)

    def test_progress_is_a_line_a_page(self):
        lines = self.observed["honest"].told.splitlines()
        self.assertEqual([line.split(":")[0] for line in lines[:-1]], [choice for choice in CHOICES for _ in PAGES])
        self.assertTrue(lines[-1].startswith("visits written to "), lines[-1])

    def test_the_same_site_gives_the_same_bytes(self):
        site = observed_sites.start("cookie-after-refusal")
        self.addCleanup(site.close)
        first, second = (Observed(site.address, *BUTTONS, "--no-time") for _ in range(2))
        self.assertEqual(first.bytes, second.bytes)
        self.assertNotIn(b'"time"', first.bytes)


class Troubled(Honest):
    """A site with pages that cannot be seen, or may not be."""

    @property
    def pages(self):
        hanging = '<script>addEventListener("load", () => { for (;;); });</script>'
        others = ("/geheim/", "/traag/", "/weg/", "/beeld.png", "/elders/")
        return super().pages | {"/hangt/": ("Hangt", hanging)} | {path: ("", "") for path in others}

    @property
    def files(self):
        files = super().files
        rules = "User-agent: VerklaarObserver\nDisallow: /geheim/\n\n" + files["/robots.txt"][1]
        return files | {"/robots.txt": ("text/plain", rules)}

    def do_GET(self):
        match self.path:
            case "/traag/":
                time.sleep(6)
            case "/weg/":
                self.send_error(404)
            case "/beeld.png":
                self.send("image/png", "")
            case "/elders/":
                self.send_response(302)
                self.send_header("Location", f"http://{VIDEO}/rondleiding/?a=1")
                self.end_headers()
            case _:
                super().do_GET()


class Linked(Honest):
    """Without a sitemap, and with a link to a page of another host."""

    body = f'<a href="http://{VIDEO}/">Film</a> <a href="/geheim.zip" download>Alles</a> <a href="#boven">Boven</a>'

    @property
    def files(self):
        return {path: file for path, file in super().files.items() if path == "/banner.js"}


class Secretive(Honest):
    """Has GEHEIM in every place that must not be told."""

    head = '<script src="/geen.js?GEHEIM"></script><link rel="stylesheet" href="/geen.css?GEHEIM#GEHEIM">'
    body = (
        f'<iframe src="http://{VIDEO}/rondleiding/?GEHEIM"></iframe><a href="/contact/?GEHEIM#GEHEIM">Contact</a>'
        '<img src="data:image/png;base64,GEHEIM" alt=""><img src="/beeld.png;sessie=GEHEIM" alt="">')
    form = (
        '<form action="http://ik:GEHEIM@127.0.0.1/a/?GEHEIM"><input name="naam" value="GEHEIM">'
        '<input type="hidden" name="GEHEIM"><label>Plaats <select name="plaats"><option>GEHEIM</option></select></label></form>')
    always = """
      document.cookie = "bezoek=GEHEIM; max-age=600"; document.cookie = "GEHEIM"; localStorage.setItem("sleutel", "GEHEIM");
      history.replaceState(null, "", location.pathname + "?GEHEIM#GEHEIM");
      fetch("/meten?GEHEIM", { method: "POST", body: "GEHEIM" }); navigator.sendBeacon("/meten?GEHEIM", "GEHEIM");
      navigator.serviceWorker.register("/werker.js?GEHEIM"); new WebSocket(`ws://${location.host}/?GEHEIM`);"""
    cookie = "sessie=GEHEIM; Path=/"

    @property
    def files(self):
        files = super().files | {"/werker.js": ("text/javascript", "")}
        kind, listed = files["/sitemap.xml"]
        return files | {"/sitemap.xml": (kind, listed.replace("/contact/", "/contact/?GEHEIM#GEHEIM"))}


class Everything(Honest):
    """What the twelve sites have not: frames that store, sockets, shadow trees, labels of all kinds, what comes while scrolling."""

    body = (
        f'<div style="height: 5000px"></div><iframe src="http://{VIDEO}/geheugen/" loading="lazy"></iframe>'
        f'<img src="http://{MAPS}/7/65/42.svg" alt="" loading="lazy"><img src="http://{FONTS}/verboden.png" alt="">')
    head = f'<meta http-equiv="Content-Security-Policy" content="img-src \'self\' http://{MAPS}">'
    form = (
        '<form action="mailto:info@example.nl"><span id="vraag">Uw</span> <span id="wat">vraag</span>'
        '<textarea name="vraag" aria-labelledby="vraag wat"></textarea><input name="zoek" type="search" placeholder="Zoeken">'
        '<input name="plaats" aria-label="Plaats"><select name="land"><option>Nederland</option></select>'
        '<input type="submit" name="verstuur"><input type="image" name="beeld" alt=""></form>'
        '<div id="los"></div><script>document.querySelector("#los").attachShadow({ mode: "open" }).innerHTML = '
        "'<label>Telefoon <input id=telefoon type=tel></label>';</script>")
    always = """
      new WebSocket(`ws://${location.host}/`); navigator.sendBeacon("/meten"); fetch("/meten"); indexedDB.open("tuin");
      cookieStore.set({ name: "nieuw", value: "1", expires: Date.now() + 7200000 });
      document.cookie = `oud=1; path=/; expires=${new Date(Date.now() + 86400000).toUTCString()}`;"""


class Remembering(Elsewhere):
    @property
    def files(self):
        script = '<!DOCTYPE html><title>Film</title><script>localStorage.setItem("volume", "0.5");</script>'
        return super().files | {"/geheugen/": ("text/html", script)}


@required("chromium", "--version")
class ManyWaysTests(unittest.TestCase):
    def test_what_cannot_be_seen_is_told_and_stops_nothing(self):
        observed = observe(Troubled, "--timeout", "3")
        self.assertEqual(observed.code, 0, observed.told)
        self.assertEqual(observed.seen, [("/", "before"), ("/contact/", "before")])
        for told in ["/traag/: no answer within 3 seconds", "/weg/: answers 404", "/beeld.png: is no page",
                     f"/elders/: leads to {VIDEO}, which --hosts does not name", "/hangt/: its scripts let nobody look",
                     "robots.txt does not allow 1 of the pages"]:
            self.assertIn(told + "\n", observed.told)
        self.assertNotIn("/geheim/", observed.asked)

    def test_without_a_sitemap_the_links_of_the_first_page_are_followed(self):
        observed = observe(Linked)
        self.assertEqual(observed.seen, [("/", "before"), ("/contact/", "before")])
        self.assertIn("/sitemap.xml: answers 404", observed.told)
        self.assertEqual(observe(Linked, "--limit", "1").seen, [("/", "before")])

    def test_no_value_is_ever_written(self):
        observed = observe(Secretive, *BUTTONS, path="?GEHEIM#GEHEIM")
        self.assertEqual(observed.code, 0, observed.told)
        self.assertNotIn(b"GEHEIM", observed.bytes)
        self.assertNotIn("GEHEIM", observed.told)
        for fact in ["bezoek 127.0.0.1 600 script False lax", "sessie 127.0.0.1 None server False lax", "/werker.js",
                     "localStorage 127.0.0.1 sleutel", "websocket 127.0.0.1", "beacon 127.0.0.1", f"frame {VIDEO}"]:
            self.assertIn("accepted / " + fact, observed.facts)
        self.assertIn("before /contact/ form 127.0.0.1 plaats select Plaats None", observed.facts)

    def test_frames_sockets_labels_and_what_is_far_below(self):
        observed = observe(Everything, elsewhere=Remembering)
        self.assertEqual(observed.code, 0, observed.told)
        for fact in [f"frame {VIDEO}", f"localStorage {VIDEO} volume", f"image {MAPS}", "websocket 127.0.0.1",
                     "beacon 127.0.0.1", "fetch 127.0.0.1", "indexedDB 127.0.0.1 tuin",
                     "nieuw 127.0.0.1 7200 script False strict", "oud 127.0.0.1 86400 script False lax"]:
            self.assertIn("before / " + fact, observed.facts)
        # What the policy of the page forbids is not asked for.
        self.assertFalse([fact for fact in observed.facts if FONTS in fact])
        fields = {fact.partition("form 127.0.0.1 ")[2] for fact in observed.facts if "form" in fact}
        self.assertEqual(fields, {
            "vraag textarea Uw vraag None", "zoek search Zoeken None", "plaats text Plaats None", "land select None None",
            "telefoon tel Telefoon None"})

    def test_a_button_that_is_not_there_leaves_out_its_round(self):
        observed = observe(Honest, "--refuse", "#weiger", "--accept", "p:::x", "--limit", "1")
        self.assertEqual((observed.code, observed.seen), (0, [("/", "before")]))
        self.assertIn("refused: left out, since #weiger is not on the first page\n", observed.told)
        self.assertIn("accepted: left out, since p:::x is no CSS selector\n", observed.told)

    def test_the_settings_of_the_site_name_the_buttons(self):
        with tempfile.NamedTemporaryFile("w", suffix=".md") as file:
            file.write("# De site\n\n## consent: tuin\n- refuse: #refuse\n")
            file.flush()
            observed = observe(Honest, "--settings", file.name, "--organisation", "tuin", "--limit", "1")
        self.assertEqual(observed.seen, [("/", "before"), ("/", "refused")])
        self.assertIn("accepted: left out, since no button is named", observed.told)

    def test_other_hosts_are_of_the_site_where_they_are_named(self):
        site = observed_sites.start("honest")
        self.addCleanup(site.close)
        other = site.address.replace("127.0.0.1", "localhost")

        class Two(Honest):
            files = property(lambda self: super().files | {
                "/sitemap.xml": ("application/xml", f"<urlset><url><loc>{other}contact/</loc></url></urlset>")})

        self.assertEqual(observe(Two).seen, [("/", "before")])
        named = observe(Two, "--hosts", urllib.parse.urlsplit(other).netloc)
        self.assertEqual(named.seen, [("/", "before"), ("/contact/", "before")])

    def test_a_protected_connection_and_the_cookies_of_others(self):
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1", VIDEO).configure_cert(context)

        class Protected(Honest):
            body = f'<iframe src="https://{VIDEO}/rondleiding/"></iframe>'

            def send_header(self, name, value):
                super().send_header(name, value)
                if name == "Content-Length":
                    super().send_header("X-Frame-Options", "DENY")
                    super().send_header("Strict-Transport-Security", "max-age=1")

        class Watching(Elsewhere):
            # Sent along with the page in the frame, and gone a day after its own clock.
            cookie = "kijker=9; Secure; SameSite=None; Expires=" + time.strftime(
                "%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 90000))

        site = Running(Protected, Watching)
        self.addCleanup(site.close)
        for server in site.servers:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        with authority.cert_pem.tempfile() as trusted:
            observed = Observed(
                site.address.replace("http:", "https:"), *site.chromium, "--chromium=--ignore-certificate-errors",
                "--limit", "1", REQUESTS_CA_BUNDLE=trusted)
        self.assertEqual(observed.code, 0, observed.told)
        self.assertEqual(
            observed.visits[0]["connection"], {"headers": ["strict-transport-security", "x-frame-options"], "tls": "TLS 1.3"})
        self.assertIn(f"before / kijker {VIDEO} 90000 server False none", observed.facts)

    def test_nothing_to_be_seen_is_said(self):
        class Closed(Honest):
            files = property(lambda self: {"/robots.txt": ("text/plain", "User-agent: *\nDisallow: /\n")})

        closed = observe(Closed)
        self.assertEqual((closed.code, closed.bytes, closed.asked), (1, b"", ["/robots.txt"]))
        self.assertIn("robots.txt does not allow it", closed.told)
        site = observed_sites.start("honest")
        site.close()
        gone = Observed(site.address, "--timeout", "2")
        self.assertEqual(gone.code, 1)
        self.assertIn("error: nothing could be seen\n", gone.told)


class ArgumentTests(unittest.TestCase):
    def test_wrong_arguments_are_told(self):
        for arguments in [[], ["example.nl"], ["file:///etc/hosts"], ["https://example.nl/", "--limit", "0"],
                          ["https://example.nl/", "--timeout", "-1"], ["https://example.nl/", "--settings", "/nergens.md"],
                          ["https://example.nl/", "--kleur"], ["https://example.nl:x/"]]:
            with self.subTest(arguments=arguments):
                observed = Observed(*arguments)
                self.assertEqual(observed.code, 64)
                self.assertRegex(observed.told, r"\nerror: .+\n$")


class PartTests(unittest.TestCase):
    """What needs no browser."""

    def test_addresses_lose_what_is_of_one_visitor(self):
        self.assertEqual(addresses.page("https://ik:x@Example.nl:443/a/;s=1?b#c"), "https://example.nl/a/")
        self.assertEqual(addresses.page("http://[::1]:8080"), "http://[::1]:8080/")
        self.assertEqual(addresses.whole("https://example.nl?a#b"), "https://example.nl/?a")

    def test_lifetimes_count_from_when_a_cookie_was_set(self):
        date = "Sun, 29 Nov 2026 20:00:00 GMT"
        for header, lifetime in [
            ("a=1", None), ("a=1; Max-Age=90; Expires=Mon, 30 Nov 2026 20:00:00 GMT", 90), ("a=1; max-age=x", None),
            ("a=1; expires=Mon, 30-Nov-2026 20:00:00 GMT", 86400), ("a=1; Expires=Sun, 29 Nov 2026 20:59:59 GMT", 3599),
            # A second was lost between reckoning and setting.
            ("a=1; Expires=Mon, 30 Nov 2026 19:59:59 GMT", 86400),
        ]:
            self.assertEqual(cookies.from_header(header, "example.nl", date)[1].lifetime, lifetime, header)
        self.assertEqual(cookies.from_header("a=1; Domain=.Example.nl", "www.example.nl", date)[0], ("a", "example.nl"))
        self.assertEqual(cookies.from_header("GEHEIM; Path=/", "example.nl", date)[0], ("", "example.nl"))

    def test_a_cookie_that_nobody_was_seen_to_set_counts_from_when_it_was_seen(self):
        cookie = {"name": "a", "domain": ".example.nl", "path": "/", "httpOnly": False, "secure": True}
        cookie["expires"] = 1000 + 86400 - 0.8
        found = cookies.described(cookie, {}, 1000)
        self.assertEqual((found["by"], found["lifetime"], found["domain"]), ("unknown", 86400, "example.nl"))

    def test_sitemaps_are_read_and_nothing_else(self):
        page = (
            b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc> https://example.nl/a </loc></url>"
            b"</urlset>")
        self.assertEqual(sitemap.entries(page), (False, ["https://example.nl/a"]))
        self.assertEqual(sitemap.entries(gzip.compress(page)), (False, ["https://example.nl/a"]))
        self.assertEqual(
            sitemap.entries(b"<sitemapindex><sitemap><loc>https://example.nl/b.xml</loc></sitemap></sitemapindex>"),
            (True, ["https://example.nl/b.xml"]))
        entity = b'<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/hostname">]><urlset><url><loc>&x;</loc></url></urlset>'
        for body in [entity, b"", b"\x1f\x8bx", b"<html/>", b"<urlset>", b"User-agent: *"]:
            with self.assertRaises(sitemap.Malformed):
                sitemap.entries(body)

    def test_sitemaps_lead_to_others_of_the_same_host(self):
        class Indexed(Honest):
            @property
            def files(self):
                host, files = f"http://{self.headers['Host']}", super().files
                listed = "".join(f"<sitemap><loc>{place}</loc></sitemap>" for place in (
                    host + "/deel.xml", host + "/sitemap.xml", f"http://{VIDEO}/deel.xml", "file:///etc/hostname"))
                index = ("application/xml", f"<sitemapindex>{listed}</sitemapindex>")
                return files | {"/deel.xml": files["/sitemap.xml"], "/sitemap.xml": index}

        site = Running(Indexed)
        self.addCleanup(site.close)
        told = []
        pages = sitemap.pages(
            site.address, Robots(5, told.append), lambda address: addresses.server(address) in site.address, 5, told.append, 9)
        self.assertEqual(pages, [site.address, site.address + "contact/"])
        self.assertEqual(told, [f"a sitemap of another host is left out: {host}" for host in (VIDEO, None)])

    def test_where_robots_txt_fails_nothing_may_be_read(self):
        for status, is_allowed in [(200, True), (404, True), (403, True), (500, False), (503, False)]:
            class Failing(Honest):
                def do_GET(self):
                    self.send_response(status)
                    self.end_headers()

            site = Running(Failing)
            self.addCleanup(site.close)
            self.assertEqual(Robots(5, str).allows(site.address), is_allowed, status)

    def test_settings_name_the_buttons_of_a_site_and_of_one_organisation(self):
        text = (
            "# De site\n> ## consent - x\n## consent\n- refuse: #nee\n- accept:  a  > b\n"
            "## consent: tuin\n- refuse: .n\n## logo\n- refuse: x\n")
        self.assertEqual(settings.buttons(text), {"refuse": "#nee", "accept": "a > b"})
        self.assertEqual(settings.buttons(text, "tuin"), {"refuse": ".n", "accept": "a > b"})
        self.assertEqual(settings.buttons("# De site\n"), {})


if __name__ == "__main__":
    unittest.main()
