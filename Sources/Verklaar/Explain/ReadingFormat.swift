import Claims
import Diagnostics
import Facts
import JSONText
import Reading

/// How the claims of a page are printed.
public enum ReadingFormat: String, Sendable, CaseIterable {
    case text, json

    /// - Parameter ownWords: what organisations say in their own words, to tell it from text that nobody answers for.
    public func render(_ reading: PageReading, ownWords: [OwnWordsExplanation] = []) -> String {
        let facts = Dictionary(ownWords.map { ($0.sentence, $0.fact) }) { first, _ in first }
        switch self {
        case .text: return reading.listing(facts)
        case .json: return reading.json(facts).sorted.document
        }
    }
}

extension PageReading {
    fileprivate func listing(_ ownWords: [String: Location?]) -> String {
        let lines = entries.map { entry -> String in
            switch entry {
            case .claim(let read): return "\(read.location): \(read.claim.kind.id)\(read.claim.details)\n"
            case .unread(let text):
                guard let fact = ownWords[text.text] else { return "\(text.location): unread: \"\(text.text)\"\n" }
                return "\(text.location): own words: \"\(text.text)\"\(fact.map { " from \($0)" } ?? "")\n"
            }
        }
        let headingCopies = strayCopies.map { "\($0.location): unread: \"\($0.text)\"\n" }
        let known = unread.count { ownWords[$0.text] != nil }
        let summary =
            "\(claims.count) claims, \(known) in own words, \(unread.count - known + strayCopies.count) unread\n"
        let findings = allFindings.map { "\($0.location?.description ?? file): \($0.message)\n" }
        return (lines + headingCopies + findings).joined() + summary
    }
}

extension Claim {
    /// ` term=P1M subjects=["klanten"] about "..."`, the slots in their own order.
    fileprivate var details: String {
        let filled = kind.slots.flatMap { slot in values[slot.name].map { [" \(slot.name)=\($0.plain)"] } ?? [] }
        let about = context.map { topic in " about \(topic.value?.plain ?? topic.kind.id)" }
        return (filled + about).joined()
    }
}

extension Value {
    /// The value as data: texts in quotes, terms and dates as ISO 8601.
    fileprivate var plain: String {
        switch self {
        case .text(let text), .email(let text), .telephone(let text), .webAddress(let text), .heading(let text),
            .purpose(let text):
            "\"\(text)\""
        case .list(let items), .choice(let items): "[" + items.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
        case .term(let term): term.description
        case .date(let date): date.description
        case .month(let month): month.description
        case .number(let number): String(number)
        case .edition(let edition): edition
        case .document(let document): document.rawValue
        }
    }
}

/// The stable shape of `verklaar read --format json`.
extension PageReading {
    fileprivate func json(_ ownWords: [String: Location?]) -> JSON {
        [
            "file": .text(file),
            "document": JSON(document?.rawValue),
            "addressing": .text(addressing.rawValue),
            "entries": .list(entries.map { $0.json(ownWords) } + strayCopies.map { .unread($0.text, at: $0.location) }),
            "findings": .list(allFindings.map(JSONPrinter.value(of:))),
        ]
    }
}

extension PageReading.Entry {
    fileprivate func json(_ ownWords: [String: Location?]) -> JSON {
        switch self {
        case .claim(let read):
            [
                "kind": .text(read.claim.kind.id),
                "values": .object(read.claim.values.mapValues { .strings($0.strings) }),
                "about": .list(read.claim.context.map { .strings($0.value?.strings ?? [$0.kind.id]) }),
                "ownWords": .null,
                "unread": .flag(false),
                "text": .text(read.text),
                "place": .place(read.location),
            ]
        case .unread(let text): .unread(text.text, at: text.location, ownWords: ownWords[text.text])
        }
    }
}

extension JSON {
    /// - Parameter ownWords: where an organisation says it in its own words.
    fileprivate static func unread(_ text: String, at location: Location, ownWords: Location?? = nil) -> JSON {
        [
            "kind": .null, "values": .null, "about": .null, "unread": .flag(ownWords == nil), "text": .text(text),
            "ownWords": ownWords.map { JSON($0?.description) } ?? .null, "place": .place(location),
        ]
    }

    fileprivate static func place(_ location: Location) -> JSON {
        ["line": JSON(location.line), "column": JSON(location.column)]
    }

    fileprivate static func strings(_ texts: [String]) -> JSON { .list(texts.map(JSON.text)) }
}

extension Value {
    fileprivate var strings: [String] {
        switch self {
        case .list(let items), .choice(let items): items
        case .text(let text), .email(let text), .telephone(let text), .webAddress(let text), .heading(let text),
            .purpose(let text):
            [text]
        case .term, .date, .month, .number, .edition, .document: [plain]
        }
    }
}
