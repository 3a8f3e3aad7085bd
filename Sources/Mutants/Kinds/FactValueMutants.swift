import Claims
import Verklaar

/// Changes each value that a claim holds, where the page says it in the words of the fact: names, labels, addresses.
enum FactValueMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        page.claims.flatMap { claim in
            lifetime(of: claim, page)
                + claim.claim.kind.slots.flatMap { slot in
                    places(of: slot, in: claim, page).map { changed($0, in: slot, page) }
                        + links(of: slot, in: claim, page)
                }
        }
    }

    /// Where the page says the values of a slot, in the words of the fact.
    static func places(of slot: ClaimKind.Slot, in claim: Explanation, _ page: Source) -> [Range<Int>] {
        guard let stretch = page.stretch(of: claim) else { return [] }
        return texts(claim.claim.values[slot.name]).compactMap { text in
            let spellings = Set([
                text, text.prefix(1).uppercased() + text.dropFirst(), text.replacing(" ", with: "\u{A0}"),
            ])
            return spellings.sorted().lazy.flatMap { page.bytes.ranges(of: $0, in: stretch) }
                .first { !page.isInTag($0.lowerBound) }
        }
    }

    /// Where a link leads, while its words stay as they are.
    private static func links(of slot: ClaimKind.Slot, in claim: Explanation, _ page: Source) -> [Mutant] {
        guard let stretch = page.stretch(of: claim) else { return [] }
        if slot.type == .purpose { return anchors(in: stretch, page) }
        guard [.email, .webAddress].contains(slot.type) else { return [] }
        let found = texts(claim.claim.values[slot.name]).flatMap { page.bytes.ranges(of: $0, in: stretch) }
        return found.filter { page.isInTag($0.lowerBound) }.prefix(1).map { range in
            Mutant("value.link", [Edit(range, "ander@example.org")], about: range.lowerBound, isAboutPlace: true)
        }
    }

    /// To a heading that the page does not have.
    private static func anchors(in stretch: Range<Int>, _ page: Source) -> [Mutant] {
        page.bytes.ranges(of: "index.html#", in: stretch).prefix(1).map { range in
            Mutant("value.link", [Edit(at: range.upperBound, "ander-")], about: range.lowerBound, isAboutPlace: true)
        }
    }

    private static func changed(_ range: Range<Int>, in slot: ClaimKind.Slot, _ page: Source) -> Mutant {
        let group = ValueClass(slot)
        let old = page.bytes.text(range)
        let other = group.other(than: old)
        let start = max(range.lowerBound - old.utf8.count - 2, 0)
        let link = page.bytes.ranges(of: old, in: start..<range.lowerBound).filter { page.isInTag($0.lowerBound) }
        return Mutant("value." + group.rawValue, (link + [range]).map { Edit($0, other) }, about: range.lowerBound)
    }

    /// How long a cookie stays: all of its cell.
    private static func lifetime(of claim: Explanation, _ page: Source) -> [Mutant] {
        guard claim.claim.kind.isIn("cookie.lifetime"), let stretch = page.stretch(of: claim) else { return [] }
        return page.bytes.ranges(of: claim.sentence, in: stretch).prefix(1).map { range in
            Mutant("value.lifetime", [Edit(range, "11 jaar")], about: range.lowerBound)
        }
    }

    private static func texts(_ value: Value?) -> [String] {
        switch value {
        case .text(let text), .email(let text), .telephone(let text), .webAddress(let text), .heading(let text),
            .purpose(let text):
            [text]
        case .list(let texts), .choice(let texts): texts
        case .term, .date, .month, .number, .edition, .document, nil: []
        }
    }
}

/// What a slot is about, by its name and type.
enum ValueClass: String {
    case address, name, country, category, cookie, subject, label

    private static let names: [(part: String, ValueClass)] = [
        ("country", .country), ("countries", .country), ("categor", .category), ("data", .category),
        ("example", .category), ("cookie", .cookie), ("subject", .subject),
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
        case .subject: ("kinderen", "leveranciers")
        case .label: ("iets heel anders", "nog iets anders")
        }
    }
}
