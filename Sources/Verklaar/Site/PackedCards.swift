import Claims
import Diagnostics
import Facts

/// Cards one behind the other, in blocks, so that nothing is moved when more are added: each in some eighty bytes.
///
/// A card is its id and name, its documents, the days of its versions, and where it stands. A text is behind its number of bytes; a
/// number is in groups of seven bits, the lowest first.
struct PackedCards: Sendable {
    /// The number of a block, and of a byte in it.
    struct Place: Sendable {
        fileprivate let block: UInt16
        fileprivate let byte: UInt16
    }

    private var blocks: [[UInt8]] = []
    /// The file that the first card stands in; with many organisations most stand in one.
    private var file: String?

    private static let blockSize = 1 << 16

    mutating func append(_ card: OrganisationCard) -> Place {
        if file == nil { file = card.location?.file }
        var writer = Writer()
        writer.write(card, sharing: file)
        if blocks.last.map({ $0.count + writer.bytes.count > Self.blockSize }) ?? true {
            var block: [UInt8] = []
            block.reserveCapacity(Self.blockSize)
            blocks.append(block)
        }
        let place = Place(block: UInt16(blocks.count - 1), byte: UInt16(blocks[blocks.count - 1].count))
        blocks[blocks.count - 1] += writer.bytes
        return place
    }

    func card(at place: Place) -> OrganisationCard {
        var reader = reader(at: place)
        return reader.card(sharing: file)
    }

    /// The bytes of the id of a card.
    func id(at place: Place) -> ArraySlice<UInt8> {
        var reader = reader(at: place)
        return reader.text()
    }

    /// The bytes by which a card is known to others, with or without the days of its versions.
    func told(at place: Place, withDates: Bool) -> ArraySlice<UInt8> {
        var reader = reader(at: place)
        _ = reader.text()
        _ = reader.text()
        let count = reader.documents().count
        if withDates { for _ in 0...count { _ = reader.number() } }
        return blocks[Int(place.block)][Int(place.byte)..<reader.index]
    }

    private func reader(at place: Place) -> Reader { Reader(bytes: blocks[Int(place.block)], index: Int(place.byte)) }
}

private struct Writer {
    var bytes: [UInt8] = []

    mutating func write(_ card: OrganisationCard, sharing file: String?) {
        write(card.id)
        write(card.name)
        write(card.documents.count)
        for document in card.documents { write(DocumentKind.allCases.firstIndex(of: document) ?? 0) }
        write(card.date)
        for date in card.dates { write(date) }
        write(card.location, sharing: file)
    }

    private mutating func write(_ location: Location?, sharing file: String?) {
        guard let location else { return write(Standing.nowhere.rawValue) }
        write(location.file == file ? Standing.sharedFile.rawValue : Standing.ownFile.rawValue)
        if location.file != file { write(location.file) }
        write(location.line.map { $0 + 1 } ?? 0)
        write(location.column.map { $0 + 1 } ?? 0)
        write(location.keyPath == nil ? 0 : 1)
        if let path = location.keyPath { write(path) }
    }

    private mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes += text.utf8
    }

    /// As YYYYMMDD; no day is 0.
    private mutating func write(_ date: CalendarDate?) {
        write(date.map { ($0.year * 100 + $0.month) * 100 + $0.day } ?? 0)
    }

    private mutating func write(_ number: Int) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

private struct Reader {
    let bytes: [UInt8]
    var index: Int

    mutating func card(sharing file: String?) -> OrganisationCard {
        let (id, name) = (string(), string())
        let documents = documents()
        let date = date()
        let dates = documents.map { _ in self.date() }
        return OrganisationCard(
            id: id, name: name, documents: documents, date: date, dates: dates, location: location(sharing: file))
    }

    mutating func documents() -> [DocumentKind] {
        let count = number()
        return (0..<count).map { _ in DocumentKind.allCases[number()] }
    }

    private mutating func location(sharing file: String?) -> Location? {
        let standing = Standing(rawValue: number())
        guard let own = standing == .sharedFile ? file : standing == .ownFile ? string() : nil else { return nil }
        let (line, column) = (number(), number())
        let path = number() == 0 ? nil : string()
        return Location(
            file: own, line: line == 0 ? nil : line - 1, column: column == 0 ? nil : column - 1, keyPath: path)
    }

    private mutating func date() -> CalendarDate? {
        let number = number()
        return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private mutating func string() -> String { String(decoding: text(), as: UTF8.self) }

    mutating func text() -> ArraySlice<UInt8> {
        let count = number()
        defer { index += count }
        return bytes[index..<index + count]
    }

    mutating func number() -> Int {
        var (value, shift) = (0, 0)
        while bytes[index] > 0x7F {
            value |= Int(bytes[index] & 0x7F) << shift
            (index, shift) = (index + 1, shift + 7)
        }
        defer { index += 1 }
        return value | Int(bytes[index]) << shift
    }
}

/// Where a card says that its organisation stands.
private enum Standing: Int { case nowhere, sharedFile, ownFile }
