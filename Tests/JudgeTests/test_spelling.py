"""hunspell knows every word of the published Markdown and of all phrases, or `words.txt` beside this file does."""

import pathlib
import re
import subprocess
import unittest

from published import ROOT, required

WORDS = pathlib.Path(__file__).parent / "words.txt"
# Addresses are no words: targets of links, mail addresses, web sites and postcodes. Nor are the slots of phrases.
NO_WORDS = re.compile(
    r"\{[^}]*\}|\]\([^)]*\)|\b\d{4} [A-Z]{2}\b|\S+@\S+|\bhttps?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|eu|net)\b"
)
WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def words(line):
    plain = NO_WORDS.sub(" ", line).replace("\\", "")
    return [word.replace("’", "'") for word in WORD.findall(plain)]


def unknown(candidates):
    """Those that are in neither list."""
    command = ["hunspell", "-d", "nl_NL", "-i", "utf-8", "-p", WORDS, "-l"]
    done = subprocess.run(command, input="\n".join(candidates), capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@required("hunspell", "-d", "nl_NL", "-l")
class SpellingTests(unittest.TestCase):
    def test_dictionary_is_there(self):
        self.assertEqual(unknown(["gegevens", "gegegevens"]), {"gegegevens"})

    def test_published_words(self):
        self.check((ROOT / "public").rglob("*.md"))

    def test_words_of_phrases(self):
        """Each is an item of a list; the headings between them are names."""
        self.check((ROOT / "templates/phrases").glob("*.md"), re.compile(r"\s*- (.*)"))

    def check(self, files, part=re.compile("(.*)")):
        places = {}
        for file in sorted(files):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                text = part.fullmatch(line)
                for word in words(text[1]) if text else []:
                    places.setdefault(word, f"{file.relative_to(ROOT)}:{number}: {word}")
        self.assertNotEqual(places, {})
        found = sorted(places[word] for word in unknown(places) if word in places)
        self.assertEqual(found, [], f"spell these otherwise, or add them to {WORDS.relative_to(ROOT)}")
