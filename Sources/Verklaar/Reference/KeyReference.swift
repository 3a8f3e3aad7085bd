import Facts
import Texts

/// What each key of the facts says, as a page: type by type, from the tables of the model.
public enum KeyReference {
    public static let markdown = introduction + ModelType.all.filter { !$0.rows.isEmpty }.map(part).joined()

    private static let introduction = """
        # The keys of facts

        This page is made by `make docs`; don't edit it by hand.

        Every type with its keys: what each one says, the sentence that a text becomes part of with an example of its form,
        and whether documents tell it. What is judged is for the rules alone: the law asks something of it, and not that it
        is told. `none` says that "there is none" is an answer that counts; elsewhere it is refused.

        """

    private static func part(_ type: ModelType) -> String {
        let rows = type.rows.map { row in
            "| `\(row.name)` | \(row.says) | \(text(row)) | \(told(row, in: type)) |\n"
        }
        return "\n## \(type.name)\n\n\(type.says)\n\n| key | what it says | text | documents |\n|---|---|---|---|\n"
            + rows.joined()
    }

    private static func text(_ row: KeyRow) -> String {
        switch row.form {
        case nil: ""
        case .sentence(let place):
            "\(place.form.called): \(Alternates.resolved("\(place.before) **\(place.example)**", for: .formal))"
        case .name: "a name"
        case .email: "an e-mail address"
        case .telephone: "a telephone number"
        case .registration: "a KvK number"
        case .address: "an address"
        case .website: "a web address"
        case .evidence: "where to find it"
        case .ownWords: "whole sentences"
        case .question: "a question"
        case .folder: "a folder"
        case .reference(let target): "the name of a \(target.called)"
        }
    }

    private static func told(_ row: KeyRow, in type: ModelType) -> String {
        let told = row.judged.map { "judged: \($0)" } ?? (type.isJudged ? "judged" : "told")
        return row.tellsNone ? "\(told); `none`" : told
    }
}

extension SentenceForm {
    fileprivate var called: String {
        switch self {
        case .noun: "a noun"
        case .clause: "a clause, its verb last"
        case .statement: "a sentence in its usual order"
        case .consequence: "a sentence that begins with its verb"
        case .activity: "an infinitive, its verb last"
        case .words: "words"
        }
    }
}

extension ReferenceTarget {
    fileprivate var called: String {
        switch self {
        case .subject: "subject"
        case .category: "category"
        case .party: "processor or recipient"
        case .processor: "processor"
        case .purpose: "purpose"
        }
    }
}
