import Claims
import Diagnostics
import Facts
import Meaning
import Texts

/// What is wrong with a phrase, told to an editor.
struct ProposedPhraseFaults {
    let phrase: String
    let kind: ClaimKind
    let lint: WordingLint

    /// A line for each thing that findings at the phrase say.
    func lines(for findings: [Diagnostic]) -> [String] {
        var told: [String] = []
        for line in findings.flatMap(lines) where !told.contains(line) { told.append(line) }
        return told
    }

    private func lines(for finding: Diagnostic) -> [String] {
        switch finding.rule {
        case .wordingMeaning: return meaning
        case .wordingWordUnknown: return unknownWords
        case .wordingAmbiguous:
            let others = finding.notes.compactMap(\.location).map { " (\($0))" }.joined()
            return ["De zin is ook te lezen als een andere uitspraak\(others). Gebruik woorden die daar niet staan."]
        case .wordingCharacter: return ["Er staat een teken in dat niet is wat het lijkt. Typ de zin opnieuw."]
        case .wordingSpacing: return ["Er staat een spatie te veel in, of een te weinig."]
        case .wordingEnd: return ["De zin heeft geen einde. Zet er een punt, vraagteken of dubbele punt achter."]
        case .wordingLong: return ["De zin is te lang. Maak er twee van."]
        case .phraseAddressForm: return ["De zin zegt “u” of “je” tegen iedereen. Schrijf beide vormen: [u|je]."]
        case .phraseSlotUnknown, .phraseSlotMissing: return [slots]
        case .phraseSlotsTouch: return ["Zet woorden tussen twee delen tussen accolades."]
        default: return [finding.message + "."]
        }
    }

    private var meaning: [String] {
        let formal = judgement(for: .formal)
        let judgement = formal.saysTheClaim ? self.judgement(for: .informal) : formal
        if judgement.saysTheClaim {
            return [
                "De u-vorm en de je-vorm zeggen niet hetzelfde. Gebruik in beide dezelfde woorden in dezelfde volgorde."
            ]
        }
        if let word = judgement.misplaced {
            return ["De zin is niet te lezen vanaf “\(word)”: dat woord hoort vóór de werkwoorden aan het eind."]
        }
        let parts = [("Hij voegt toe", judgement.added), ("Er ontbreekt", judgement.missing)]
        let said = parts.filter { !$0.1.isEmpty }.map { opening, words in
            "\(opening): \(words.map(Self.told).joined(separator: ", "))."
        }
        let turned =
            judgement.isTurned
            ? ["De woorden kloppen, maar gelden voor iets anders, of de zinnen staan in een andere volgorde."] : []
        let which = formal.saysTheClaim ? "In de je-vorm zegt de zin niet" : "De zin zegt niet"
        return ["\(which) wat \(kind.id) zegt."] + said + turned
    }

    private var slots: String {
        let names = kind.slots.map { "{\($0.name)}" }
        if names.isEmpty { return "In deze zin vullen de feiten niets in: laat weg wat tussen accolades staat." }
        return
            "De feiten vullen in deze zin in: \(names.joined(separator: ", ")). Gebruik elk daarvan één keer, en geen andere."
    }

    private func judgement(for addressing: Addressing) -> PhraseJudgement {
        lint.judgement(of: Alternates.resolved(phrase, for: addressing), as: kind)
    }

    /// Those of both forms of address.
    private var unknownWords: [String] {
        Addressing.allCases.flatMap { judgement(for: $0).unknown }.map(Self.unknown)
    }

    private static func unknown(_ word: PhraseJudgement.Unknown) -> String {
        let lines = word.likelySenses
            .map { "“- \($0.name): \(word.word)” (precies hetzelfde als “\($0.word)”)" }.joined(separator: " of ")
        let line = lines.isEmpty ? "met zijn betekenis" : "met zijn betekenis, als \(lines),"
        let question = word.likelySpelling.map { "Bedoelt u “\($0)”? Zo niet: zet" } ?? "Zet"
        return
            "Het woord “\(word.word)” is niet bekend. \(question) het \(line) in \(CoreWords.ownFile), of gebruik een ander woord."
    }

    /// Marks as an editor calls them.
    private static func told(_ piece: String) -> String {
        switch piece {
        case "!": "een opdracht, zoals “Bel ons”"
        case "?": "een vraag"
        case ":": "een dubbele punt"
        case ".": "een punt aan het eind"
        default: "“\(piece)”"
        }
    }
}
