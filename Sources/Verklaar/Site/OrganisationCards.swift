import Claims
import Diagnostics
import Facts

/// The cards of all organisations of a site, in their order. They are packed, since a site can have any number: of each, the
/// bytes of its fields are kept, and no more.
struct OrganisationCards: RandomAccessCollection, Sendable {
    private var bytes: [UInt8] = []
    /// Where each card begins in them.
    private var starts: [Int] = []
    /// The first card of each id, by a number made of the id. Two ids can have the same number, by a chance in many.
    private var numbered: [UInt64: Int] = [:]

    var startIndex: Int { 0 }
    var endIndex: Int { starts.count }

    init() {}

    init(_ cards: some Sequence<OrganisationCard>) { for card in cards { append(card) } }

    subscript(index: Int) -> OrganisationCard {
        var reader = PackedFields(bytes, from: starts[index])
        return OrganisationCard(fields: (0..<OrganisationCard.fieldCount).map { _ in reader.next() })!
    }

    mutating func append(_ card: OrganisationCard) {
        let number = Self.number(of: card.id)
        if numbered[number] == nil { numbered[number] = starts.count }
        starts.append(bytes.count)
        for field in card.fields { PackedFields.append(field, to: &bytes) }
    }

    /// The first card with an id, if there is one.
    subscript(id: String) -> OrganisationCard? {
        guard let index = numbered[Self.number(of: id)] else { return nil }
        let card = self[index]
        return card.id == id ? card : self[(index + 1)...].first { $0.id == id }
    }

    /// What is told of all of them to others, in bytes.
    ///
    /// - Parameter withDates: whether the days of their versions are told.
    func bytes(withDates: Bool) -> [UInt8] {
        var told: [UInt8] = []
        for start in starts {
            var reader = PackedFields(bytes, from: start)
            told += reader.bytes(ofNext: withDates ? 5 : 3)
        }
        return told
    }

    /// FNV-1a.
    private static func number(of id: String) -> UInt64 {
        id.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

/// Texts one behind the other, each behind its number of bytes.
private struct PackedFields {
    private let bytes: [UInt8]
    private var index: Int

    init(_ bytes: [UInt8], from index: Int) { (self.bytes, self.index) = (bytes, index) }

    mutating func next() -> String {
        let field = nextField()
        return String(decoding: bytes[field.dropFirst(4)], as: UTF8.self)
    }

    /// Some fields as they are packed.
    mutating func bytes(ofNext count: Int) -> ArraySlice<UInt8> {
        let start = index
        for _ in 0..<count { _ = nextField() }
        return bytes[start..<index]
    }

    private mutating func nextField() -> Range<Int> {
        let count = (0..<4).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) }
        defer { index += 4 + count }
        return index..<(index + 4 + count)
    }

    static func append(_ text: String, to bytes: inout [UInt8]) {
        let count = text.utf8.count
        for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: count >> (8 * place))) }
        bytes += text.utf8
    }
}

extension [Organisation] {
    var cards: OrganisationCards { OrganisationCards(lazy.map(OrganisationCard.init)) }
}

// As they are written down.
extension OrganisationCard {
    static let fieldCount = 9

    var fields: [String] {
        [
            id, name, documents.map(\.rawValue).joined(separator: " "), date?.description ?? "",
            dates.map { $0?.description ?? "-" }.joined(separator: " "), location?.file ?? "",
            location?.line.map { "\($0)" } ?? "", location?.column.map { "\($0)" } ?? "",
            location?.keyPath ?? "-",
        ]
    }

    /// - Returns: nothing for fields that are not those of a card.
    init?(fields: [String]) {
        id = fields[0]
        name = fields[1]
        documents = fields[2].split(separator: " ").compactMap { DocumentKind(rawValue: String($0)) }
        date = CalendarDate(iso: fields[3])
        dates = fields[4].split(separator: " ").map { CalendarDate(iso: String($0)) }
        location =
            fields[5].isEmpty
            ? nil
            : Location(
                file: fields[5], line: Int(fields[6]), column: Int(fields[7]),
                keyPath: fields[8] == "-" ? nil : fields[8])
        guard dates.count == documents.count else { return nil }
    }
}
