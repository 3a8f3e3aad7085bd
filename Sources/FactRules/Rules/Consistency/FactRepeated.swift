import Diagnostics
import Facts

extension Rule {
    static let factRepeated = Rule(
        .factRepeated, .consistency, .error,
        title: "A fact is given twice",
        provisions: [],
        checked: nil,
        why:
            "of two answers to one question nobody can tell which holds, and of two that are the same, one was perhaps "
            + "meant to say something else.",
        remedy: "Keep one of them, and remove the other.",
        dutch: Dutch(
            "Een feit staat er twee keer",
            why: "van twee antwoorden op één vraag weet niemand welk geldt, en van twee gelijke was er één misschien "
                + "anders bedoeld.",
            remedy: "Houd een van beide, en verwijder het andere."),
        foundIn: [
            "two controllers",
            "a newsletter, and none",
            "no cookies, and cookies",
            "automated decisions, and none",
            "a complete list, and one of examples",
            "data that are always used, and data that can be",
            "two duties to give data",
            "two consequences of profiling",
            "special data that two elements allow",
            "data on offences that two elements allow",
            "a large scale, and none",
            "people who are followed, and are not",
            "two records of an assessment",
            "two purposes that the data were got for",
            "a purpose with a complete list of categories, and one of examples",
            "a switch that is on already",
            "one measure, twice",
            "one example of a category, twice",
            "one category of a purpose, twice",
            "one limit, twice",
            "one statute, twice",
            "one ground, twice",
        ],
        notFoundIn: [
            "two lists of the same kind",
            "one controller",
            "two measures, and two grounds",
            "one example of two categories",
            "two elements that say the same of two purposes",
            "two joint controllers",
        ]
    ) { organisation, shared in
        shared.facts.flatMap { fact in
            fact.blockRepetitions + fact.doubled.compactMap { finding($0, in: fact) }
        }
    }

    /// Facts with labels are told apart by these, which `label-repeated` judges.
    private static func finding(_ doubled: Doubled, in whole: any Fact) -> Finding? {
        guard let fact = doubled.second as? any Fact else {
            let element = doubled.second.called
            let list = CodeText(swift: "\(doubled.key) of \(whole.notation)", json: doubled.key.quoted)
            return Finding(telling: "\(list) holds \(element) twice", at: whole)
        }
        if fact is any Labelled { return nil }
        let first = (doubled.first as? any Fact)?.location
        return Finding(
            telling: "\(swift: fact.notation, json: "this") is given a second time, and says the same", at: fact,
            notes: [Diagnostic.Note("the first one is here", at: first)])
    }
}

extension Fact {
    /// What its block holds of which there can be one, and which is there already.
    fileprivate var blockRepetitions: [Finding] {
        repetitions.all.map { Finding("\($0.what) is given a second time", at: self, location: $0.location) }
    }

    /// How it reads among facts.
    fileprivate var notation: String { (self as? any BlockPart).map { type(of: $0).notation } ?? "\(Self.self)" }
}

extension KeyValue {
    /// A value of a list, as a message shows it.
    fileprivate var called: CodeText {
        switch self {
        case let text as String: CodeText(text.quoted)
        case let word as any RawRepresentable<String>: CodeText(swift: "\(word)", json: word.rawValue.quoted)
        case let statute as Statute: CodeText(statute.name.quoted)
        default: CodeText(String(describing: self))
        }
    }
}
