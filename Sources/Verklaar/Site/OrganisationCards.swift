import Claims
import Diagnostics
import Digests
import Facts

/// The cards of all organisations of a site, in their order. They are packed, since a site can have any number: of each, the
/// bytes of its fields are kept, and no more.
struct OrganisationCards: RandomAccessCollection, Sendable {
    private var packed = PackedCards()
    /// Of each card its place among them.
    private var places: [PackedCards.Place] = []
    /// The numbers of the first card of each id, at a place made of the id or the next that is free; -1 is no card.
    private var numbers = [Int32](repeating: -1, count: 16)

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }

    init() {}

    init(_ cards: some Sequence<OrganisationCard>) { for card in cards { append(card) } }

    subscript(index: Int) -> OrganisationCard { packed.card(at: places[index]) }

    mutating func append(_ card: OrganisationCard) {
        places.append(packed.append(card))
        if places.count * 2 > numbers.count {
            numbers = [Int32](repeating: -1, count: numbers.count * 4)
            for number in places.indices { note(number) }
        } else {
            note(places.count - 1)
        }
    }

    /// The first card with an id, if there is one.
    subscript(id: String) -> OrganisationCard? {
        let number = numbers[slot(of: Array(id.utf8)[...])]
        return number < 0 ? nil : self[Int(number)]
    }

    /// A digest of what is told of all of them to others, made of the digests of some at a time.
    ///
    /// - Parameter withDates: whether the days of their versions are told.
    func digest(withDates: Bool) -> String {
        var (digests, told): (String, [UInt8]) = ("", [])
        for place in places {
            told += packed.told(at: place, withDates: withDates)
            guard told.count >= Self.toldAtOnce else { continue }
            digests += SHA256.of(told)
            told.removeAll(keepingCapacity: true)
        }
        return SHA256.of(Array((digests + SHA256.of(told)).utf8))
    }

    private static let toldAtOnce = 1 << 16

    private mutating func note(_ number: Int) {
        let slot = slot(of: packed.id(at: places[number]))
        if numbers[slot] < 0 { numbers[slot] = Int32(number) }
    }

    /// The slot of an id: that of the card with it, or a free one.
    private func slot(of id: ArraySlice<UInt8>) -> Int {
        let number = id.withUnsafeBufferPointer { Fingerprint.number(of: $0) }
        var slot = Int(number & UInt64(numbers.count - 1))
        while numbers[slot] >= 0, packed.id(at: places[Int(numbers[slot])]) != id {
            slot = (slot + 1) & (numbers.count - 1)
        }
        return slot
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
        let dates = fields[4].split(separator: " ").map { CalendarDate(iso: String($0)) }
        let location =
            fields[5].isEmpty
            ? nil
            : Location(
                file: fields[5], line: Int(fields[6]), column: Int(fields[7]),
                keyPath: fields[8] == "-" ? nil : fields[8])
        let documents = fields[2].split(separator: " ").compactMap { DocumentKind(rawValue: String($0)) }
        guard dates.count == documents.count else { return nil }
        self.init(
            id: fields[0], name: fields[1], documents: documents, date: CalendarDate(iso: fields[3]), dates: dates,
            location: location)
    }
}
