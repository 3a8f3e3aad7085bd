import Diagnostics
import Facts

extension Rule {
    static let labelRepeated = Rule(
        .labelRepeated, .consistency, .error,
        title: "Two facts of one kind have the same label",
        provisions: [],
        checked: nil,
        why: "readers, and other facts, tell facts of one kind apart by their labels alone.",
        remedy: "Give one of them another label.",
        dutch: Dutch(
            "Twee feiten van één soort heten hetzelfde",
            why: "lezers, en andere feiten, houden feiten van één soort alleen aan hun naam uit elkaar.",
            remedy:
                "Geef een van beide een andere naam. Een partij die in meer landen werkt, is één feit met al die landen."
        ),
        foundIn: [
            "two categories",
            "a capital makes no difference at the start of a sentence",
            "white space makes none anywhere",
            "neither does how an accent is written",
            "an alternate that reads the same",
        ],
        notFoundIn: [
            "two labels",
            "a capital elsewhere makes a difference",
            "one label in two kinds",
        ]
    ) { organisation, shared in
        shared.labels.flatMap { labels in
            var first: [String: Label] = [:]
            return labels.compactMap { label -> Finding? in
                let form = label.text.normalised(addressing: organisation.addressing)
                guard !form.isEmpty else { return nil }
                guard let earlier = first.updateValue(label, forKey: form) else { return nil }
                first[form] = earlier
                return Finding(
                    "\(label.kind) \(label.text.quoted) has the label of another one", at: label.fact,
                    notes: [Diagnostic.Note("\(earlier.text.quoted) is here", at: earlier.fact.location)]
                        + (label.fact is any TransferParty
                            ? [
                                Diagnostic.Note(
                                    "a party that uses data in several countries is one, with `otherCountries`")
                            ]
                            : []))
            }
        }
    }
}
