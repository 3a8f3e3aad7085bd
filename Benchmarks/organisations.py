"""Invents organisations to measure with: mixtures of the 24 statements of Tests/Statements, the same for the same seed.

usage: organisations.py COUNT OUTPUT [--seed SEED]

Where OUTPUT ends in .ndjson, each line of it is an organisation; else it is a folder, with a file for each.
No organisation is one of the statements: each takes the facts of one, leaves some out, borrows some of others that speak to
readers in the same way, and changes names, addresses and terms. Each has both documents, since each has a website that
tells of cookies. What is borrowed brings along what it names, and what names something that was left out goes as well.
"""

import argparse
import json
import random
import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
IN_JSON = HERE.parent / "Tests" / "Statements" / "real"
# The facts of those that are told in Swift, as `Statements --facts` writes them.
IN_SWIFT = HERE / "statements"

# What an organisation like each of the statements is called, by the number of the statement.
KINDS = {
    "01": "Warenhuis", "02": "Bezorgdienst", "03": "Reserveringssysteem", "04": "Hostingbedrijf",
    "05": "Fysiotherapie", "06": "Praktijk", "07": "Accountantskantoor", "08": "Muziekschool",
    "09": "Stichting", "10": "Stichting Kerkje", "11": "Sportclub", "12": "Bewonerscommissie",
    "13": "Restaurant", "14": "Beurs", "15": "Adviesbureau", "16": "Wervingsbureau",
    "17": "Dienst", "18": "Instituut", "19": "Festival", "20": "Bijlesbureau",
    "21": "Gemeente", "22": "Adviesbureau", "23": "Zweefvliegclub", "24": "Kerk",
}
NAMES = [
    "De Molen", "Het Anker", "De Linde", "De Brug", "Het Veer", "De Zwaan", "De Eik", "Het Baken", "De Kade", "De Toren",
    "Zonzicht", "Waterrijk", "Noordhoek", "Zuidpolder", "Westeinde", "Oosterpoort", "De Halte", "Het Spoor", "De Vuurtoren",
    "De Wilg", "Het Plein", "De Haven", "De Smederij", "Het Kompas", "De Horizon", "Bergzicht", "De Beek", "Het Atelier",
]
STREETS = ["Voorbeeldlaan", "Voorbeeldkade", "Voorbeeldweg", "Molenstraat", "Havenstraat", "Dorpsplein", "Stationsweg", "Lindelaan"]
TOWNS = ["Voorbeeldstad", "Voorbeelddorp", "Voorbeeldhaven", "Nieuw-Voorbeeld", "Voorbeeldveen", "Voorbeeldbroek"]
TERMS = {
    "Y": ["P1Y", "P2Y", "P3Y", "P5Y", "P7Y"],
    "M": ["P2M", "P3M", "P6M", "P18M", "P24M"],
    "W": ["P2W", "P4W", "P6W", "P8W"],
    "D": ["P7D", "P14D", "P30D", "P60D", "P90D"],
}
# What an organisation can have from another one as a whole, since it names nothing that stands elsewhere.
WHOLE = ["rights", "changes", "newsletter", "standardTexts", "ages", "authority", "minimisation"]
# What it is said not to do, of which nothing that can be borrowed is the contrary.
HARMLESS_EXCLUSIONS = {"sale", "otherPurposes", "priceDifferences", "commercialDisclosure"}
UNSAID = {"reason": "the statement does not say; to be asked", "until": "2027-11-21"}


def statements():
    """The facts of all statements, by the number of each."""
    files = [*IN_JSON.glob("*/facts.json"), *IN_SWIFT.glob("*.json")]
    numbered = {(file.parent if file.name == "facts.json" else file).name[:2]: file for file in files}
    return {number: json.loads(numbered[number].read_text()) for number in sorted(numbered)}


def copied(facts):
    """The same facts, apart; they are JSON."""
    return json.loads(json.dumps(facts))


class Invention:
    """One organisation as it is being made of statements."""

    def __init__(self, number, seed, sources):
        self.number = number
        self.random = random.Random(f"{seed}/{number}")
        self.kind = self.random.choice(list(sources))
        self.facts = copied(sources[self.kind])
        self.others = [
            facts for facts in sources.values()
            if facts["addressing"] == self.facts["addressing"] and facts["id"] != self.facts["id"]
        ]
        # Names of the statements that it is made of, to be replaced by its own.
        self.replaced = set(names(self.facts))

    def organisation(self):
        """The organisation, complete."""
        used = self.used_categories()
        self.take_website()
        self.take_whole_parts()
        self.change_purposes()
        self.leave_out_categories(used - self.used_categories())
        self.change_parts()
        self.change_examples()
        vary_terms(self.facts, self.random)
        self.name_it()
        without_contradictions(self.facts)
        return self.facts

    def change_parts(self):
        """Some parties, measures and cookies go, and others come."""
        self.change_list(["sharing", "processors"], "name")
        self.change_list(["sharing", "recipients"], "name")
        self.change_list(["security", "measures"], "kind")
        asks = asks_consent(self.facts)
        self.change_list(["website", "cookies", "known", "cookies"], "label", lambda facts: asks_consent(facts) == asks)
        leave_out_strangers(self.facts)

    def used_categories(self):
        """The labels of the categories that purposes name."""
        return {label for purpose in self.facts.get("purposes", []) for label in purpose.get("categories", [])}

    def leave_out_categories(self, labels):
        """Categories that only purposes named that are gone, go as well."""
        kept = [one for one in self.facts.get("categories", []) if one["label"] not in labels]
        self.facts["categories"] = kept
        if not kept: del self.facts["categories"]

    def chance(self, share):
        """Whether something happens that does in this share of all organisations."""
        return self.random.random() < share

    def other(self, has):
        """Another statement of which something is true, where there is one."""
        fitting = [facts for facts in self.others if has(facts)]
        found = self.random.choice(fitting) if fitting else None
        if found: self.replaced |= set(names(found))
        return found

    def take_website(self):
        """Some have the website of another; all have one that tells of its cookies."""
        if tells_of_cookies(self.facts) and not self.chance(0.4): return
        self.facts["website"] = copied(self.other(tells_of_cookies)["website"])

    def take_whole_parts(self):
        """Some parts come from others as they are."""
        for key in WHOLE:
            if not self.chance(0.3): continue
            other = self.other(lambda facts: key in facts)
            if other: self.facts[key] = copied(other[key])

    def change_purposes(self):
        """Some purposes go, and some of others come, with the people and data that they name."""
        purposes = self.facts.get("purposes", [])
        kept = self.some(purposes, 0.75)
        for _ in range(len(purposes) - len(kept) + self.random.randint(1, 2)):
            other = self.other(lambda facts: facts.get("purposes"))
            self.borrow_purpose(self.random.choice(other["purposes"]), other, kept)
        self.facts["purposes"] = kept

    def borrow_purpose(self, purpose, other, kept):
        """Adds a purpose of another statement, unless there is one of that name."""
        if any(one["name"] == purpose["name"] for one in kept): return
        kept.append(self.completed(copied(purpose)))
        self.bring("subjects", purpose.get("subjects", []), other)
        self.bring("categories", purpose.get("categories", []), other)

    def completed(self, purpose):
        """The same purpose with what its own statement says elsewhere, for all of its purposes at once."""
        if "retention" not in purpose:
            term = {"fixed": self.random.choice(TERMS["Y"])}
            purpose["retention"] = [{"covers": "purpose", "period": term, "start": {"known": "het laatste contact"}}]
        accepted = [one for one in purpose.get("acceptances", []) if one["rule"] != "retention-missing"]
        if "grounds" not in purpose and not any(one["rule"] == "purpose-without-ground" for one in accepted):
            accepted.append({"rule": "purpose-without-ground", **UNSAID})
        purpose["acceptances"] = accepted
        if not accepted: del purpose["acceptances"]
        return purpose

    def bring(self, key, labels, other):
        """Adds what is named of another statement, unless something of that name is there."""
        own = self.facts.get(key, [])
        known = {self.spoken(one["label"]) for one in own}
        new = [one for one in other.get(key, []) if one["label"] in labels and self.spoken(one["label"]) not in known]
        if own or new: self.facts[key] = own + copied(new)

    def spoken(self, text):
        """A text as it speaks to readers of this organisation."""
        form = 1 if self.facts["addressing"] == "formal" else 2
        return re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda found: found[form], text)

    def change_list(self, path, key, fits=lambda facts: True):
        """Some of a list go, and some of the same list of another statement come."""
        own = at(self.facts, path)
        if not own: return
        kept = self.some(own, 0.75)
        other = self.other(lambda facts: at(facts, path) and fits(facts))
        known = {json.dumps(one.get(key)) for one in kept}
        theirs = [one for one in at(other, path) if json.dumps(one.get(key)) not in known] if other else []
        own[:] = kept + copied(self.random.sample(theirs, min(len(theirs), self.random.randint(0, 2))))

    def change_examples(self):
        """Some examples of categories go."""
        for category in self.facts.get("categories", []):
            if len(category.get("examples", [])) > 2: category["examples"] = self.some(category["examples"], 0.8)

    def some(self, things, share):
        """Most of a list in its order; of a list that has any, at least one."""
        kept = [one for one in things if self.chance(share)]
        return kept or things[:1]

    def name_it(self):
        """Gives it a name, an address and a day of its own."""
        name = f"{KINDS[self.kind]} {self.random.choice(NAMES)} {self.number}"
        self.facts = renamed(self.facts, sorted(self.replaced, key=lambda old: (-len(old), old)), name)
        self.facts["id"] = name.lower().replace(" ", "-")
        controller = self.facts["controller"]
        for key in ["tradeNames", "shortName"]: controller.pop(key, None)
        controller["name"] = name
        street = f"{self.random.choice(STREETS)} {self.random.randint(1, 250)}"
        for key in ["postalAddress", "visitingAddress"]:
            if key in controller: controller[key] = {"known": f"{street}, 1234 AB {self.random.choice(TOWNS)}"}
        controller["email"] = {"known": f"info@{self.facts['id']}.example"}
        if "address" in self.facts["website"]: self.facts["website"]["address"] = {"known": f"https://{self.facts['id']}.example"}
        day = f"2026-{self.random.randint(1, 10):02}-{self.random.randint(1, 28):02}"
        self.facts["version"] = {"date": day, "number": self.random.randint(1, 9)}


def names(facts):
    """What a statement calls its organisation."""
    controller = facts["controller"]
    return [controller["name"], *controller.get("tradeNames", [])]


def tells_of_cookies(facts):
    """Whether there is a cookie policy of it: it says which cookies its site places."""
    return bool(at(facts, ["website", "cookies", "known", "cookies"]))


def at(facts, path):
    """What stands at a path of keys; nothing where one of them is not there."""
    for key in path:
        facts = facts.get(key) if isinstance(facts, dict) else None
    return facts


def asks_consent(facts):
    """Whether a site asks for consent before it places cookies."""
    return bool(at(facts, ["website", "cookies", "known", "consent"]))


def leave_out_strangers(facts):
    """Leaves out what names people, data or parties that are not there."""
    subjects, categories = [{one["label"] for one in facts.get(key, [])} for key in ["subjects", "categories"]]
    sharing = facts.get("sharing", {})
    parties = {one["name"] for key in ["processors", "recipients"] for one in sharing.get(key, [])}
    for purpose in facts["purposes"]:
        keep_known(purpose, "subjects", subjects)
        keep_known(purpose, "categories", categories)
        keep_known(purpose, "recipients", parties)
    for one in facts.get("collections", []): keep_known(one, "categories", categories)
    facts["retention"] = [one for one in facts.get("retention", []) if covers_something(one["covers"], subjects, categories)]
    if not facts["retention"]: del facts["retention"]


def covers_something(covers, subjects, categories):
    """Whether a term is of anything, once it is only of people and data that are there."""
    if not isinstance(covers, dict): return True
    keep_known(covers, "subjects", subjects)
    keep_known(covers, "categories", categories)
    return bool(covers)


def keep_known(facts, key, known):
    """Keeps of a list of names those that are known; of none, the list goes as well."""
    if key not in facts: return
    facts[key] = [name for name in facts[key] if name in known]
    if not facts[key]: del facts[key]


def without_contradictions(facts):
    """Leaves out what is not so any more with what was borrowed."""
    exclusions = [one for one in facts.pop("exclusions", []) if one["use"] in HARMLESS_EXCLUSIONS]
    if exclusions: facts["exclusions"] = exclusions
    facts.pop("closedLists", None)
    for one in facts.get("collections", []):
        one.pop("notBy", None)
        if one.get("extent") == "all": one["extent"] = "most"
    facts.get("rights", {}).pop("officerComplaints", None)
    keep_known(facts.get("rights", {}), "offers", {"access", "correction", "erasure", "restriction", "objection"})
    cookies = facts["website"]["cookies"]["known"]
    if any("lifetime" in one for one in cookies["cookies"]): cookies.pop("keptAtMost", None)
    measures = at(facts, ["security", "measures"]) or []
    measures[:] = [one for one in measures if one["kind"] != "encryptedPayments"] or measures


def vary_terms(value, draw):
    """Changes terms to others that are usual, in years where it was years; those that a law sets stay."""
    if isinstance(value, list):
        for one in value: vary_terms(one, draw)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key in ("fixed", "term") and "statute" not in value and one in TERMS.get(one[-1], []):
                value[key] = draw.choice(TERMS[one[-1]])
            elif "statute" not in value:
                vary_terms(one, draw)


def renamed(value, old_names, name):
    """The same with the name of the organisation in the place of those of the statements."""
    if isinstance(value, dict): return {key: renamed(one, old_names, name) for key, one in value.items()}
    if isinstance(value, list): return [renamed(one, old_names, name) for one in value]
    if isinstance(value, str):
        for old in old_names: value = value.replace(old, name)
    return value


def organisations(numbers, seed=1):
    """The organisations of these numbers, one after another; each depends on its number and the seed alone."""
    sources = statements()
    for number in numbers:
        yield Invention(number, seed, sources).organisation()


def line(organisation):
    """An organisation as one line of JSON."""
    return json.dumps(organisation, ensure_ascii=False, separators=(",", ":"))


def write(numbers, output, seed=1):
    """Writes organisations: as lines of one file, or each into a file of a folder."""
    if output.suffix == ".ndjson":
        with output.open("w") as file:
            for organisation in organisations(numbers, seed): file.write(line(organisation) + "\n")
        return
    output.mkdir(parents=True, exist_ok=True)
    for number, organisation in zip(numbers, organisations(numbers, seed)):
        (output / f"{number:06}.json").write_text(line(organisation) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("output", type=Path)
    parser.add_argument("--seed", default=1)
    arguments = parser.parse_args()
    write(range(1, arguments.count + 1), arguments.output, arguments.seed)
