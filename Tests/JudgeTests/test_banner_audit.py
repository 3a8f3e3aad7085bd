"""Sites whose banner is exported from their facts, looked at by scripts/observe and held against the same facts: nothing is found."""

import concurrent.futures
import json
import pathlib
import re
import subprocess
import tempfile
import unittest

from published import ROOT, VERKLAAR, required
from test_audit import findings
from test_exports import SHOP, VENDORED, Pages, value, written

STATEMENTS = ["02-ordering-app", "07-accountant", "14-education-event", "20-tutoring", "21-municipality"]
FILES = [ROOT / "sectors/shop.json"] + [ROOT / f"Tests/Statements/real/{name}/facts.json" for name in STATEMENTS]
SECONDS = {"H": 3600, "D": 86400, "W": 604800, "M": 30 * 86400, "Y": 365 * 86400}
# The banner keeps the choice, and says so in a note.
CHOICE = {"label": "de keuze over cookies", "name": {"known": "klaro"}, "category": "functional",
          "purposes": ["de keuze onthouden"], "lifetime": {"known": {"term": "P6M"}}}


def told():
    """All facts, by a name; those of a site on this machine, whose connections nothing protects."""
    held = {path.parent.name: json.loads(path.read_text(encoding="utf-8")) for path in FILES} | {"winkel": json.loads(json.dumps(SHOP))}
    for name, facts in held.items():
        facts = facts[0] if isinstance(facts, list) else facts
        facts["website"].pop("hasCertificate", None)
        measures = facts.get("security", {}).get("measures", [])
        measures[:] = [measure for measure in measures if measure["kind"] != "encryptedConnection"]
        yield name, named(facts)


def named(facts):
    """The facts with a name for each cookie that has none, since nobody can see a cookie without one, and with that of the banner
    where it asks."""
    cookies = facts["website"]["cookies"]["known"]["cookies"]
    for number, cookie in enumerate(cookies):
        cookie["name"] = cookie["name"] if cookie.get("name", {}).get("known") else {"known": f"groep{number}"}
    if any(cookie["category"] in ("analytics", "tracking", "unsaid") for cookie in cookies):
        # No cookie stays longer than the facts say of all of them.
        most = facts["website"]["cookies"]["known"].get("keptAtMost", {}).get("known")
        cookies.append(CHOICE | {"lifetime": {"known": {"term": most}}} if most else CHOICE)
    return facts


def seen_name(cookie):
    """A name that the one of the facts stands for."""
    return cookie["name"]["known"].replace("*", "12")


def setting(cookie):
    """The script that sets a cookie for as long as the facts say, or for the session where they say nothing; or an entry of
    a storage."""
    name, lifetime = seen_name(cookie), cookie.get("lifetime", {}).get("known")
    if cookie.get("technique") == "localStorage":
        return f"localStorage.setItem('{name}', '1');"
    term = re.fullmatch(r"PT?(\d+)([A-Z])", lifetime["term"]) if isinstance(lifetime, dict) and "term" in lifetime else None
    age = f"; max-age={int(term[1]) * SECONDS[term[2]]}" if term else ""
    return f"document.cookie = '{name}=1; path=/{age}';"


def patterns(service):
    """Of the names of its cookies, some of which have a path and a domain beside them, and of what it keeps in another way."""
    cookies = [cookie if isinstance(cookie, str) else cookie[0] for cookie in service["cookies"]]
    return cookies + [entry["pattern"] for entry in service["storage"]]


def site(facts, banner):
    """A page whose scripts set what the facts name, those that need consent when the banner lets them."""
    cookies = [cookie for cookie in facts["website"]["cookies"]["known"]["cookies"] if seen_name(cookie) != "klaro"]
    services = value(banner)["services"]
    scripts = []
    for cookie in cookies:
        name = seen_name(cookie)
        service = next(
            (one["name"] for one in services if any(re.search(pattern, name) for pattern in patterns(one))), None)
        asks = f'type="text/plain" data-type="application/javascript" data-name="{service}"' if service else ""
        scripts.append(f"<script {asks}>{setting(cookie)}</script>")
    body = "".join(scripts) + f'<script>{banner}</script><script data-config="klaroConfig" src="/klaro-0.7.22.js"></script>'
    page = f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Site</title></head><body>{body}</body></html>'
    return Pages({**VENDORED, "/": page})


def audited(facts):
    """What is observed of such a site, and what an audit says of it."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "facts.json")
        file.write_text(json.dumps(facts), encoding="utf-8")
        pages = site(facts, written("klaro", file)[0])
        try:
            facts["website"]["address"] = {"known": pages.address}
            file.write_text(json.dumps(facts), encoding="utf-8")
            subprocess.run(
                [ROOT / "scripts/observe", pages.address, "--refuse", ".cn-decline", "--accept", ".cm-btn-success",
                 "--output", pathlib.Path(folder, "seen.json")], check=True, capture_output=True)
            seen = json.loads(pathlib.Path(folder, "seen.json").read_text(encoding="utf-8"))
            return seen["visits"], findings(folder, "seen.json")
        finally:
            pages.close()


@required("chromium", "--version")
@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class BannerAuditTests(unittest.TestCase):
    def test_a_site_that_runs_its_exported_banner_is_as_its_facts_say(self):
        facts = dict(told())
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            runs = {name: pool.submit(audited, facts[name]) for name in facts}
        for name, run in runs.items():
            with self.subTest(facts=name):
                visits, (code, found) = run.result()
                self.assertEqual([f"{one['rule']}: {one['message']}" for one in found], [])
                self.assertEqual(code, 0)
                # All that the facts name was there after consent, so that silence says something.
                names = {seen_name(cookie) for cookie in facts[name]["website"]["cookies"]["known"]["cookies"]}
                accepted = [visit for visit in visits if visit["choice"] in ("accepted", "before")]
                there = {entry["name"] for visit in accepted for entry in visit["cookies"] + visit["storage"]}
                self.assertEqual(there, names)


if __name__ == "__main__":
    unittest.main()
