"""The table of common cookies, as scripts/known-cookies makes it of that of the Open Cookie Database."""
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEAD = (
    "ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,"
    "User Privacy & GDPR Rights Portals,Wildcard match\n"
)


class KnownCookiesTests(unittest.TestCase):
    def made(self, *rows):
        """What is made of rows, each of platform, category, name, domain, term, party and wildcard; and what is said of them."""
        lines = [
            f'1,{platform},{category},{name},{domain},"A sentence, of theirs",{term},{party},https://p.example,{wildcard}\n'
            for platform, category, name, domain, term, party, wildcard in rows
        ]
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder, "table.csv")
            source.write_text(HEAD + "".join(lines), encoding="utf-8-sig")
            done = subprocess.run(
                [ROOT / "scripts/known-cookies", source, "c0ffee", "2026-01-21"], check=True, capture_output=True,
                encoding="utf-8")
        table = done.stdout.splitlines()
        self.assertIn("c0ffee of 2026-01-21", "".join(table))
        return [tuple(line.split("\t")) for line in table if not line.startswith("#")], done.stderr

    def test_facts_are_taken_over_in_one_spelling(self):
        rows, said = self.made(
            ("Tel", "Analytics", "_tel_", "", "13 Months", "Voorbeeld", 1),
            ("Tel", "Marketing", "IDE", ".a.example (3rd party) or b.example", "End of session (browser)", "Voorbeeld", 0),
            ("Tel", "Necessary", "ster*", "www-[account].c.example", "30 mins", "Website operator", 0),
        )
        self.assertEqual(said, "")
        self.assertEqual(rows, [
            ("IDE", "marketing", "a.example,b.example", "session", "Tel", "Voorbeeld"),
            ("_tel_*", "analytics", "", str(13 * 30 * 86400), "Tel", "Voorbeeld"),
            ("ster*", "functional", "c.example", "1800", "Tel", ""),
        ])

    def test_the_same_row_stands_once_and_hidden_letters_nowhere(self):
        row = ("Tel", "Security", "na\u00adam", "a.example", "session", "Voorbeeld", 0)
        rows, _ = self.made(row, ("Tel", "Security", "naam\t", ".a.example\u200b", "Sessions", "Voorbeeld", 0))
        self.assertEqual(rows, [("naam", "security", "a.example", "session", "Tel", "Voorbeeld")])
        self.assertEqual(self.made(row)[0], rows)

    def test_what_is_not_taken_over_is_told(self):
        for row, left, told in [
            (("Tel", "Analytics", "pad/%INTEGER%", "", "1 day", "V", 0), None, "no name of a cookie"),
            (("Tel", "Onbekend", "naam", "", "1 day", "V", 0), None, "category 'Onbekend'"),
            (("Tel", "Analytics", "naam", "", "forever", "V", 0), ("", "V"), "term 'forever'"),
            (("Tel", "Analytics", "naam", "", "0 days", "V", 0), ("", "V"), "term '0 days'"),
            (("Tel", "Analytics", "naam", "", "V", "29 days", 0), (str(29 * 86400), "V"), "each other's column"),
            (("Tel", "Analytics", "naam", "geen-domein", "1 day", "V", 0), ("86400", "V"), "no domain"),
        ]:
            rows, said = self.made(row)
            self.assertIn(told, said)
            self.assertEqual([(made[3], made[5]) for made in rows], [left] if left else [])
