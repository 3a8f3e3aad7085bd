"""What `verklaar audit` says of sites that are looked at by scripts/observe, as a browser has them."""

import concurrent.futures
import json
import pathlib
import subprocess
import tempfile
import unittest

import audited
from observed_sites import FONTS, MAPS, SITES, VIDEO, start
from published import DAY, ROOT, VERKLAAR, required

# Of each site, the findings: their rule, the fact that they are at, and words of their message.
COOKIES, MEASURING = "website.cookies.known", "website.cookies.known.cookies[1]"
FOUND = {
    "honest": [],
    "undeclared-cookie": [("audit-cookie-undeclared", COOKIES, '"bezoek"')],
    "longer-life": [("audit-lifetime-longer", MEASURING, "730 days")],
    "cookie-before-consent": [("audit-before-consent", MEASURING, '"_ga"')],
    "cookie-after-refusal": [("audit-after-refusal", MEASURING, '"_ga"')],
    "third-party-font": [("audit-host-uncovered", "website", FONTS)],
    "third-party-map": [("audit-host-uncovered", "website", MAPS)],
    "local-storage": [
        ("audit-storage-undeclared", COOKIES, '"bezoeker"'), ("audit-storage-undeclared", COOKIES, '"pagina"')],
    "form-with-bsn": [("audit-field-uncovered", None, '"bsn"')],
    "server-cookie": [("audit-cookie-undeclared", COOKIES, '"sessie"')],
    "service-worker": [("audit-storage-undeclared", COOKIES, '"werker.js"')],
    "embedded-video": [("audit-host-uncovered", "website", VIDEO)],
}


def audit(folder, *arguments):
    command = [VERKLAAR, "audit", *arguments, "--facts", "facts.json", "--site", ROOT, "--on", DAY]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def findings(folder, *arguments):
    done = audit(folder, *arguments, "--format", "json")
    return done.returncode, json.loads(done.stdout)["findings"]


def audited_site(name):
    """The exit code and the findings of a site, as it is observed."""
    site = start(name)
    try:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [ROOT / "scripts/observe", site.address, *site.chromium, "--refuse", "#refuse", "--accept", "#accept",
                 "--output", pathlib.Path(folder) / "observation.json"], check=True, capture_output=True)
            pathlib.Path(folder, "facts.json").write_text(json.dumps(audited.tuin(site.address)), encoding="utf-8")
            return findings(folder, "observation.json")
    finally:
        site.close()


@required("chromium", "--version")
class SiteTests(unittest.TestCase):
    def test_each_lie_is_found_once_at_its_fact_and_the_honest_site_is_silent(self):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            runs = {name: pool.submit(audited_site, name) for name in SITES}
        for name, run in runs.items():
            with self.subTest(site=name):
                code, found = run.result()
                self.assertEqual(code, 1 if FOUND[name] else 0)
                told = [(one["rule"], one["location"].get("keyPath")) for one in found]
                self.assertEqual(told, [(rule, path) for rule, path, _ in FOUND[name]])
                for one, (_, _, words) in zip(found, FOUND[name]):
                    self.assertIn(words, one["message"])


SECRET = "s3cr3t-5f2a9c71"


class ObservationTests(unittest.TestCase):
    def setUp(self):
        held = tempfile.TemporaryDirectory()
        self.addCleanup(held.cleanup)
        self.folder = pathlib.Path(held.name)
        self.write("facts.json", json.dumps(audited.tuin("https://example.nl")))

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")
        return name

    def test_headers_are_held_against_the_facts(self):
        file = self.write("headers.txt", "HTTP/1.1 200 OK\nSet-Cookie: keuze=ja; Max-Age=63072000\nSet-Cookie: x=1\n")
        code, found = findings(self.folder, file)
        self.assertEqual(code, 1)
        self.assertEqual(
            sorted(one["rule"] for one in found if one["severity"] == "error"),
            ["audit-cookie-undeclared", "audit-lifetime-longer"])

    def test_nothing_of_an_observation_is_told_but_names(self):
        state = {"cookies": [{"name": "x", "value": SECRET, "domain": "example.nl", "path": "/", "expires": -1}], "origins": []}
        har = {"log": {"version": "1.2", "pages": [], "entries": [{
            "startedDateTime": "2026-11-29T20:00:00Z",
            "request": {"method": "GET", "url": f"https://example.nl/?token={SECRET}", "cookies": [],
                        "headers": [{"name": "Cookie", "value": f"x={SECRET}"}]},
            "response": {"status": 200, "headers": [{"name": "Set-Cookie", "value": f"y={SECRET}"}],
                         "content": {"mimeType": "text/html", "text": SECRET}}}]}}
        files = {
            "state.json": json.dumps(state), "visit.har": json.dumps(har),
            "headers.txt": f"HTTP/1.1 200 OK\nSet-Cookie: z={SECRET}\n",
            # What cannot be read is told with its line, and the line is not shown.
            "broken.json": json.dumps(state)[:-3] + SECRET, "broken.har": json.dumps(har)[:-5],
            "schema.sql": f"CREATE TABLE people (email text DEFAULT '{SECRET}');",
        }
        for name, text in files.items():
            self.write(name, text)
        for form in ["text", "json", "github", "sarif"]:
            for name in files:
                given = ["--schema", name] if name.endswith(".sql") else [name]
                with self.subTest(file=name, format=form):
                    done = audit(self.folder, *given, "--format", form, "--all")
                    self.assertIn(done.returncode, [0, 1, 65], done.stderr)
                    self.assertNotIn(SECRET, done.stdout + done.stderr)

    def test_drafts_are_facts_to_be_confirmed(self):
        file = self.write("headers.txt", "HTTP/1.1 200 OK\nSet-Cookie: _gid=1; Max-Age=86400\n")
        done = audit(self.folder, file, "--draft")
        self.assertEqual(done.returncode, 0, done.stderr)
        draft, = json.loads(done.stdout)
        self.assertEqual(draft["name"], {"known": "_gid"})
        self.assertIn("VERVANG", json.dumps(draft))

    def test_what_is_no_observation_is_told(self):
        done = audit(self.folder, self.write("x.json", "{}"))
        self.assertEqual(done.returncode, 65)
        self.assertIn("x.json", done.stdout + done.stderr)

    def test_a_file_that_is_not_there_is_told(self):
        done = audit(self.folder, "nergens.har")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("nergens.har", done.stdout + done.stderr)

    def test_nothing_to_hold_against_the_facts_is_wrong_usage(self):
        self.assertEqual(audit(self.folder).returncode, 64)


if __name__ == "__main__":
    unittest.main()
