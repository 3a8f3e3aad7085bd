import Claims
import Diagnostics
import Facts
import Reading

/// How the claims of a page are printed.
public enum ReadingFormat: String, Sendable, CaseIterable {
    case text, json

    public func render(_ reading: PageReading) -> String {
        switch self {
        case .text: reading.listing
        case .json: StableJSON.text(ReadingJSON(reading))
        }
    }
}

extension PageReading {
    fileprivate var listing: String {
        let lines = entries.map { entry -> String in
            switch entry {
            case .claim(let read): "\(read.location): \(read.claim.kind.id)\(read.claim.details)\n"
            case .unread(let text): "\(text.location): unread: \"\(text.text)\"\n"
            }
        }
        let echoes = strayEchoes.map { "\($0.location): unread: \"\($0.text)\"\n" }
        let summary = "\(claims.count) claims, \(unread.count + strayEchoes.count) unread\n"
        let findings = allFindings.map { "\($0.location?.description ?? file): \($0.message)\n" }
        return (lines + echoes + findings).joined() + summary
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
        case .text(let text), .email(let text), .webAddress(let text), .heading(let text): "\"\(text)\""
        case .list(let items), .choice(let items): "[" + items.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
        case .term(let term): term.description
        case .date(let date): date.description
        case .number(let number): String(number)
        case .document(let document): document.rawValue
        }
    }
}

/// The stable shape of `verklaar read --format json`.
private struct ReadingJSON: Encodable {
    struct Place: Encodable {
        let line: Int?
        let column: Int?
    }

    struct Entry: Encodable {
        let kind: String?
        let values: [String: [String]]?
        let about: [[String]]?
        let unread: Bool
        let text: String
        let place: Place
    }

    let file: String
    let document: String?
    let addressing: String
    let entries: [Entry]
    let findings: [String]

    init(_ reading: PageReading) {
        file = reading.file
        document = reading.document?.rawValue
        addressing = reading.addressing.rawValue
        findings = reading.allFindings.map(\.message)
        entries =
            reading.entries.map { entry in
                switch entry {
                case .claim(let read):
                    Entry(
                        kind: read.claim.kind.id, values: read.claim.values.mapValues(\.strings),
                        about: read.claim.context.map { $0.value?.strings ?? [$0.kind.id] }, unread: false,
                        text: read.text, place: Place(line: read.location.line, column: read.location.column))
                case .unread(let text):
                    Entry(
                        kind: nil, values: nil, about: nil, unread: true, text: text.text,
                        place: Place(line: text.location.line, column: text.location.column))
                }
            }
            + reading.strayEchoes.map { echo in
                Entry(
                    kind: nil, values: nil, about: nil, unread: true, text: echo.text,
                    place: Place(line: echo.location.line, column: echo.location.column))
            }
    }
}

extension Value {
    fileprivate var strings: [String] {
        switch self {
        case .list(let items), .choice(let items): items
        case .text(let text), .email(let text), .webAddress(let text), .heading(let text): [text]
        case .term, .date, .number, .document: [plain]
        }
    }
}
