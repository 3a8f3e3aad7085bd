import Claims
import Facts
import Phrases

/// Writes claims as sentences, in one form of address.
public struct Writer: Sendable {
    private let phrasebook: Phrasebook
    private let addressing: Addressing

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
        case .list(let items): .text(capitalised(DutchList.written(items, with: "en"), startsSentence))
        case .choice(let items): .text(capitalised(DutchList.written(items, with: "of"), startsSentence))
        case .term(let term): .text(DutchTerm.written(term))
        case .date(let date): .text(DutchDate.written(date))
        case .month(let month): .text(DutchDate.written(month))
        case .number(let number): .text(String(number))
        case .edition(let edition): .text(edition)
        case .email(let address): .link(address, .email(address))
        case .telephone(let number): number.isDialled ? .link(number, .telephone(number)) : .text(number)
        case .webAddress(let address): .link(address, .web(address))
        case .document(let document): .link(document.folder, .document(document))
        case .heading(let text): .link(capitalised(text, startsSentence), .heading(capitalised(text, true)))
        case .purpose(let text):
            .link(capitalised(text, startsSentence), .section(.privacyStatement, capitalised(text, true)))
        case nil: .text("")
        }
    }

    private func capitalised(_ text: String, _ startsSentence: Bool) -> String {
        startsSentence ? text.startingSentence : text
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

    /// With a capital, as at the start of a sentence. Dutch writes both letters of "ij" as capitals.
    var startingSentence: String {
        if hasPrefix("ij") { return "IJ" + dropFirst(2) }
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
