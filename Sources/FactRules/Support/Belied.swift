import Diagnostics
import Facts
import Texts

/// A fact that belies another, and what it is.
struct Belying {
    /// As a message names it: `purpose "bezoekers volgen" makes a profile`.
    let what: String
    let fact: any Fact

    /// That another fact says something that this one shows to be false.
    func finding(_ said: String, at fact: any Fact) -> Finding {
        Finding(
            "\(said), and \(what)", at: fact, notes: [Diagnostic.Note("what belies it is here", at: self.fact.location)]
        )
    }
}

extension Organisation {
    /// Purposes that speak of something in their own words.
    func purposesNaming(_ words: [String], among purposes: [Purpose]? = nil) -> [Belying] {
        (purposes ?? self.purposes).filter { purpose in
            ([purpose.name] + purpose.details).contains { $0.mentions(words) }
        }.map { Belying(what: "purpose \($0.name.quoted) says otherwise", fact: $0) }
    }

    /// Cookies of which this holds.
    func cookies(_ what: String, where holds: (Cookie) -> Bool) -> [Belying] {
        placedCookies.filter(holds).map { Belying(what: "cookie \($0.label.quoted) \(what)", fact: $0) }
    }
}

extension String {
    /// Whether it names the same data as another text: "namen" and "naam" do.
    func namesSame(as other: String) -> Bool {
        let (own, others) = (smallWords, other.smallWords)
        guard let last = own.last, let otherLast = others.last, own.dropLast() == others.dropLast() else {
            return false
        }
        return !last.stems.isDisjoint(with: otherLast.stems)
    }

    /// A word with and without the endings of a plural, each letter that stands twice in a row once.
    private var stems: Set<String> {
        let endings = ["en", "s", "'s", "’s"].filter(hasSuffix)
        return Set(([self] + endings.map { String(dropLast($0.count)) }).map(\.withoutDoubles))
    }

    private var withoutDoubles: String {
        reduce(into: "") { if $0.last != $1 { $0.append($1) } }
    }
}
