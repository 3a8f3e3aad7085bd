import Claims
import Facts
import Languages
import Phrases

/// Writes claims as sentences, in one form of address.
public struct Writer: Sendable {
    private let phrasebook: Phrasebook
    private let addressing: Addressing
    private var rules: any WritingRules { phrasebook.language.writing }

    public init(_ phrasebook: Phrasebook, _ addressing: Addressing) {
        self.phrasebook = phrasebook
        self.addressing = addressing
    }

    /// The claim in the words of the first phrase of its kind.
    ///
    ///     Writer(phrasebook, .formal).sentence(for: claim).text  // "U kunt ons bellen op 010 123 45 67."
    ///
    /// - Precondition: the kind is in the catalogue; loading the phrasebook has proved that it has a phrase.
    public func sentence(for claim: Claim) -> Sentence {
        let phrase = phrasebook.phrases(of: claim.kind, addressing)[0]
        let inlines = phrase.pieces.map { inline(for: $0, of: claim) }
        return Sentence(claim: claim, inlines: inlines.withoutDoubleStops)
    }

    private func inline(for piece: Phrase.Piece, of claim: Claim) -> Inline {
        switch piece {
        case .literal(let text): .text(text)
        case .slot(let slot, let startsSentence): inline(for: claim.values[slot.name], startsSentence)
        }
    }

    private func inline(for value: Value?, _ startsSentence: Bool) -> Inline {
        switch value {
        case .text(let text): .text(capitalised(text, startsSentence))
        case .list(let items): .text(capitalised(rules.list(items, .all), startsSentence))
        case .choice(let items): .text(capitalised(rules.list(items, .any), startsSentence))
        case .term(let term): .text(rules.term(term))
        case .date(let date): .text(rules.date(date))
        case .month(let month): .text(rules.month(month))
        case .number(let number): .text(String(number))
        case .edition(let edition): .text(edition)
        case .email(let address): .link(address, .email(address))
        case .telephone(let number): number.isDialled ? .link(number, .telephone(number)) : .text(number)
        case .webAddress(let address): .link(address, .web(address))
        case .document(let document): .link(rules.name(of: document), .document(document))
        case .heading(let text): .link(capitalised(text, startsSentence), .heading(rules.startingSentence(text)))
        case .purpose(let text):
            .link(capitalised(text, startsSentence), .section(.privacyStatement, rules.startingSentence(text)))
        case nil: .text("")
        }
    }

    private func capitalised(_ text: String, _ startsSentence: Bool) -> String {
        startsSentence ? rules.startingSentence(text) : text
    }
}

extension [Inline] {
    /// The full stop of an abbreviation is that of the sentence too: "bij Jansen B.V."
    fileprivate var withoutDoubleStops: [Inline] {
        indices.map { index in
            guard case .text(let text) = self[index], index > 0, text.hasPrefix("."),
                self[index - 1].text.hasSuffix(".")
            else { return self[index] }
            return .text(String(text.dropFirst()))
        }
    }
}

extension String {
    /// Whether it is a telephone number and no more: words may follow it ("op werkdagen").
    fileprivate var isDialled: Bool {
        contains(where: \.isNumber) && allSatisfy { $0.isNumber || "+-() ".contains($0) }
    }
}
