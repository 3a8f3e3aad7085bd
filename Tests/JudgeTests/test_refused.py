"""What is published of an organisation whose facts have an error stays as it was, with all that its pages use and lead to."""

import pathlib
import re
import tempfile
import unittest

from engine import BROKEN, build, compact, site_in, statements, tree, written
from published import VERKLAAR

# Of the documents that an organisation can have, the one that it loses.
LOST = "cookiebeleid"


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class RefusedTests(unittest.TestCase):
    """Three organisations with two documents each are published. Then one of them says nothing of cookies any more, so that it has one
    document, and the site gets another style, so that each page leads to another style sheet."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name).resolve()
        self.public = self.path / "public"
        self.site = site_in(self.path / "site")
        self.organisations = [facts for facts in statements().values() if self.is_of_two_documents(facts)][:3]
        self.lost = self.organisations[1]["id"]
        self.kept = [facts["id"] for facts in self.organisations if facts["id"] != self.lost]
        self.assertEqual(self.build(self.lines())[0], 0)
        self.before = tree(self.public)
        self.style = self.style_of(self.before)
        for facts in self.organisations:
            self.assertIn(f"{facts['id']}/{LOST}/index.html", self.before)
        with open(self.site / "content/site.md", "a", encoding="utf-8") as file:
            file.write("\n## spacing\n\n- wide\n")

    @staticmethod
    def is_of_two_documents(facts):
        return bool(facts.get("website", {}).get("cookies", {}).get("known", {}).get("cookies")) and "purposes" in facts

    def lines(self, changed=None):
        """The lines of all, with one of them in the place of that which loses a document."""
        return [changed if changed and facts["id"] == self.lost else compact(facts) for facts in self.organisations]

    def without_document(self, without=()):
        """The organisation as it tells of no cookies."""
        facts = next(facts for facts in self.organisations if facts["id"] == self.lost)
        return {key: value for key, value in facts.items() if key not in ("website", *without)}

    def build(self, lines, *arguments):
        """The exit code, and what was said."""
        facts = written(self.path / "facts.ndjson", lines)
        done = build("--facts", facts, "--output", self.public, *arguments, site=self.site)
        return done.returncode, done.stdout + done.stderr

    def style_of(self, files, page="index.html"):
        """The style sheet that a page uses."""
        return "assets/" + re.search(rb'href="[./]*assets/(style-[^"]+)"', files[page])[1].decode()

    def assert_spared(self, said):
        """All of the one is as it was and stands where it stood; the others have the new style."""
        now = tree(self.public)
        own = {path for path in self.before if path.startswith(self.lost + "/")}
        self.assertEqual({path: now.get(path) for path in own}, {path: self.before[path] for path in own}, said)
        self.assertEqual({path for path in now if path.startswith(self.lost + "/")}, own)
        self.assertEqual(now.get(self.style), self.before[self.style])
        for name in self.kept:
            style = self.style_of(now, f"{name}/privacyverklaring/index.html")
            self.assertNotEqual(style, self.style)
            self.assertIn(style, now)
        self.assertEqual(links(now), links(self.before))
        # Each page leads to what is there.
        for path, contents in now.items():
            if path.endswith(".html"): self.assertIn(self.style_of({path: contents}, path), now, path)

    def assert_refused(self, changed, code):
        refused, said = self.build(self.lines(changed))
        self.assertEqual(refused, code, said)
        self.assert_spared(said)
        # And so again, with nothing to find out from pages that are new.
        again, said = self.build(self.lines(changed))
        self.assertEqual(again, code, said)
        self.assert_spared(said)

    def assert_goes_with_the_next(self):
        """Where the facts are right, the document goes that is no more, with the style that nobody uses."""
        code, said = self.build(self.lines(compact(self.without_document())))
        self.assertEqual(code, 0, said)
        now = tree(self.public)
        self.assertIn(f"{self.lost}/privacyverklaring/index.html", now)
        self.assertEqual([path for path in now if path.startswith(f"{self.lost}/{LOST}/") or path == self.style], [])
        self.assertEqual(links(now), [link for link in links(self.before) if link != f"{self.lost}/{LOST}/index.html"])

    def test_facts_that_say_too_little(self):
        self.assert_refused(compact(self.without_document(["purposes"])), 1)
        self.assert_goes_with_the_next()

    def test_facts_with_a_key_that_is_none(self):
        self.assert_refused(compact(self.without_document() | {"onzin": True}), 65)
        self.assert_goes_with_the_next()

    def test_a_line_that_is_no_facts(self):
        self.assert_refused(BROKEN, 65)
        self.assert_goes_with_the_next()

    def test_own_words_that_cannot_be_read(self):
        prose = self.site / f"content/prose/{self.lost}.privacyverklaring.md"
        prose.write_text("## Een kop die er niet is\n\nTekst.\n", encoding="utf-8")
        self.assert_refused(compact(self.without_document()), 1)
        prose.unlink()
        self.assert_goes_with_the_next()

    def test_in_shards(self):
        lines = self.lines(compact(self.without_document(["purposes"])))
        codes = [self.build(lines, "--shard", f"{number}/3")[0] for number in (1, 2, 3)]
        self.assertEqual(codes, [0, 1, 0])
        code, said = self.build(lines, "--common")
        self.assertEqual(code, 0, said)
        self.assert_spared(said)


def links(files):
    """What the index leads to, in its order."""
    return re.findall(r'href="([^"#:]+/index\.html)"', files["index.html"].decode())


if __name__ == "__main__":
    unittest.main()
