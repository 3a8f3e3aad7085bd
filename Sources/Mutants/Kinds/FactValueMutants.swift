import Claims
import Verklaar

/// Changes each value that a claim holds, where the page says it in the words of the fact: names, labels, addresses.
enum FactValueMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        page.claims.flatMap { explanation -> [Mutant] in
            guard let place = explanation.page, let line = place.line else { return [] }
            let start = page.offset(line: line, column: place.column ?? 1)
            let end = page.offset(line: line + 1, column: 1)
            guard start < end else { return [] }
            return explanation.claim.kind.slots.flatMap { slot in
                texts(explanation.claim.values[slot.name]).flatMap { text in
                    changes(of: text, in: slot, page, start..<end)
                }
            }
        }
    }

    private static func changes(
        of text: String, in slot: ClaimKind.Slot, _ page: Source, _ stretch: Range<Int>
    ) -> [Mutant] {
        let spellings = Set([text, text.prefix(1).uppercased() + text.dropFirst()])
        let found = spellings.sorted().flatMap { page.bytes.ranges(of: $0, in: stretch) }
        return found.prefix(1).map { range in
            let group = ValueClass(slot)
            return Mutant("value." + group.rawValue, [Edit(range, group.other(than: text))], about: range.lowerBound)
        }
    }

    private static func texts(_ value: Value?) -> [String] {
        switch value {
        case .text(let text), .email(let text), .webAddress(let text): [text]
        case .list(let texts), .choice(let texts): texts
        case .term, .date, .number, .document, nil: []
        }
    }
}

/// What a slot is about, by its name and type.
enum ValueClass: String {
    case address, name, country, category, cookie, lifetime, subject, label

    private static let names: [(part: String, ValueClass)] = [
        ("country", .country), ("countries", .country), ("categor", .category), ("data", .category),
        ("example", .category), ("cookie", .cookie), ("lifetime", .lifetime), ("subject", .subject),
        ("audience", .subject), ("ddress", .address), ("telephone", .address), ("email", .address),
        ("party", .name), ("parties", .name), ("processor", .name), ("recipient", .name), ("controller", .name),
        ("name", .name), ("reader", .name), ("representative", .name), ("source", .name),
    ]

    init(_ slot: ClaimKind.Slot) {
        let isAddress = slot.type == .email || slot.type == .webAddress
        self = isAddress ? .address : Self.names.first { slot.name.contains($0.part) }?.1 ?? .label
    }

    /// Another value that could stand there as well.
    func other(than text: String) -> String {
        let (usual, spare) = others
        return text == usual ? spare : usual
    }

    private var others: (String, String) {
        switch self {
        case .address: ("ander@example.org", "nog-een@example.org")
        case .name: ("Acme Hosting", "Foobar Beheer")
        case .country: ("Japan", "Zwitserland")
        case .category: ("medische gegevens", "bankgegevens")
        case .cookie: ("volgcookie", "meetcookie")
        case .lifetime: ("zolang het uitkomt", "een eeuw")
        case .subject: ("kinderen", "leveranciers")
        case .label: ("iets heel anders", "nog iets anders")
        }
    }
}
