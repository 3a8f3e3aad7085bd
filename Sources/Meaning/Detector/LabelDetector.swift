/// Finds in a text of the facts what its place does not ask for. Such a text names things, purposes and moments; what is
/// done with data, on what ground, for how long and by whom, facts say that rules judge.
///
/// Labels speak of data all the time ("e-mails sturen", "contracten bewaren"), so that only what cannot belong in one is
/// found: disclosing data, what "wij" do with them, a ground, a term, a promise.
public enum LabelDetector {
    /// What a text names. People live where they live, and read what they like; of others, facts say where they are, and
    /// what they do.
    public enum Role: Sendable {
        case people, party, data, other
        /// What is told of a party beside its name: what it does, what it gets.
        case dealings
    }

    public static func detections(in text: String, as role: Role = .other) -> [ClaimDetector.Detection] {
        let label = LabelTokens(text: text, tokens: Lexicon.dutch.tokens(in: text))
        let named = role == .people ? [] : label.spying + label.seats(isParty: role == .party || role == .dealings)
        let found =
            label.disclosing + label.doing + label.grounds + label.terms + label.promises + label.places
            + label.unbounded + label.asides + named + label.offers(of: role)
        // The word that tells something says more than the one that opens its clause.
        return (found.isEmpty && role == .party ? label.told : found).sorted { $0.offset < $1.offset }
    }
}

private struct LabelTokens {
    let text: String
    let tokens: [Token]

    /// "klanten, van wie wij adressen doorspelen", "relaties (gedeeld met partners)"
    var disclosing: [ClaimDetector.Detection] {
        tokens.indices.compactMap { index in
            guard has(Self.disclosures, at: index), hasData || leads(to: ["met", "aan"], at: index) else { return nil }
            return .init("something done with data", tokens[index])
        }
    }

    /// "klanten, over wie wij alles verzamelen"
    var doing: [ClaimDetector.Detection] {
        guard tokens.contains(where: { $0.cue?.name == "we" }) else { return [] }
        return tokens.compactMap { token in
            guard let cue = token.cue, cue.subject == .handling, cue.name != "process" || hasData else { return nil }
            return .init(WordSubject.handling.rawValue, token)
        }
    }

    var grounds: [ClaimDetector.Detection] {
        tokens.indices.filter { has(["consent", "legitimate-interest", "ground", "oblige", "prescribes"], at: $0) }
            .map { .init(WordSubject.ground.rawValue, tokens[$0]) }
    }

    /// A number of some unit of time, but for an age.
    var terms: [ClaimDetector.Detection] {
        tokens.indices.compactMap { index in
            let isUnit = tokens[index].cue?.subject == .term && index > 0
            guard isUnit, isNumber(tokens[index - 1]) else { return nil }
            if isAge(index) || has(["younger", "older"], at: index - 1) { return nil }
            let (count, unit) = (tokens[index - 1], tokens[index])
            return .init("a term", "\(count.text) \(unit.text)", at: count.range.lowerBound)
        }
    }

    /// "Van 16 jaar", "jonger dan 16 jaar", "onder de 16 jaar"; the index is that of the unit.
    private func isAge(_ index: Int) -> Bool {
        guard index > 1 else { return false }
        let before = tokens[..<(index - 1)].last { $0.text != "de" }
        return ["onder", "boven"].contains(before?.text)
            || has(["younger", "older", "of", "from-then", "until"], at: index - 2)
    }

    var promises: [ClaimDetector.Detection] {
        tokens.indices.filter { index in
            has(["guarantee", "promise", "always", "anonymous", "pseudonymous"], at: index) && !isWarranty(index)
        }.map { .init(WordSubject.promise.rawValue, tokens[$0]) }
    }

    /// "De garantie is verlopen", "garantie afhandelen": what was bought has it. "Met garantie" promises it.
    private func isWarranty(_ index: Int) -> Bool {
        let isGiven = index > 0 && (["met", "onder"].contains(tokens[index - 1].text) || has(["give"], at: index - 1))
        return tokens[index].text.lowercased() == "garantie" && !isGiven && !tokens.contains { $0.cue?.name == "we" }
    }

    /// "Wat wij maar willen", "zolang het ons uitkomt": it ends in what someone likes, and so nowhere.
    var unbounded: [ClaimDetector.Detection] {
        guard let last = tokens.last, Self.likings.contains(last.text.lowercased()),
            tokens.contains(where: { ["we", "our", "they"].contains($0.cue?.name) })
        else { return [] }
        return [.init("something without bounds", last)]
    }

    private static let likings: Set = [
        "willen", "wil", "wensen", "uitkomt", "goeddunkt", "goeddunken", "belieft", "believen", "uitvinden",
    ]

    /// "Google, dat meeleest", "een bureau dat profielen maakt": what is done besides, in a clause of its own.
    var spying: [ClaimDetector.Detection] {
        guard let clause = tokens.indices.dropFirst().first(where: { ["die", "dat"].contains(tokens[$0].text) })
        else { return [] }
        return tokens.indices[clause...].filter { has(Self.observations, at: $0) || has(Self.disclosures, at: $0) }
            .map { .init(WordSubject.handling.rawValue, tokens[$0]) }
    }

    /// "Voorbeeldpost, die er veel geld voor geeft": a name needs no clause to tell which party it is, and what stands behind a
    /// comma tells more than that. "Een bedrijf dat bezorgt" says which.
    var told: [ClaimDetector.Detection] {
        let isName = tokens.first { $0.kind != .mark && !Self.articles.contains($0.text) }.map { token in
            token.text.first?.isUppercase ?? false
        }
        return tokens.indices.dropFirst().filter { index in
            Self.relatives.contains(tokens[index].text) && (isName == true || isBehindComma(index))
        }.prefix(1).map { .init("what is told of a party", tokens[$0]) }
    }

    private func isBehindComma(_ index: Int) -> Bool {
        let bytes = Array(text.utf8)
        let gap = bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound]
        return gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }
    }

    private static let articles: Set = ["de", "het", "een", "'t", "’t"]
    private static let relatives: Set = [
        "die", "dat", "wie", "waar", "waarvan", "waarmee", "waarin", "waarbij", "waarvoor", "waaraan", "welke", "wat",
        "zodat", "omdat", "want", "maar", "terwijl", "tenzij", "hoewel",
    ]

    /// "Contactgegevens (te koop)", "namen tegen betaling": what is to be had of data or a party is a claim on it.
    func offers(of role: LabelDetector.Role) -> [ClaimDetector.Detection] {
        guard role == .data || role == .party else { return [] }
        return tokens.filter { $0.cue?.name == "for-sale" }.map { .init(WordSubject.handling.rawValue, $0) }
    }

    /// "Gegevens (die houden wij)", "klanten (wij volgen hen)": in brackets stands what a thing is, and nobody who acts.
    var asides: [ClaimDetector.Detection] {
        tokens.filter { token in
            guard ["we", "they"].contains(token.cue?.name) else { return false }
            let before = text.utf8.prefix(token.range.lowerBound)
            return before.count { $0 == UInt8(ascii: "(") } > before.count { $0 == UInt8(ascii: ")") }
        }.map { .init("what is told in passing", $0) }
    }

    private static let observations: Set = ["read-along", "look-along", "track", "profile", "sniff", "listen"]

    /// "Een bedrijf in India"; of a party, whatever it is called.
    func seats(isParty: Bool) -> [ClaimDetector.Detection] {
        tokens.indices.dropFirst().filter { index in
            let isAbroad = tokens[index].cue?.subject == .place && !has(["country", "abroad"], at: index)
            let before = tokens[..<index].filter { !["de", "het"].contains($0.text) }
            guard isAbroad, ["in", "uit", "vanuit", "buiten"].contains(before.last?.text) else { return false }
            let noun = before.dropLast().last?.text.lowercased() ?? ""
            return isParty || Self.firms.contains { noun.hasSuffix($0) }
        }.map { .init(WordSubject.place.rawValue, tokens[$0]) }
    }

    private static let firms = [
        "bedrijf", "partij", "leverancier", "verwerker", "kantoor", "bureau", "firma", "host", "server", "servers",
        "datacenter", "datacentrum", "dienstverlener", "provider", "cloud",
    ]

    /// Where a party is, is a fact of its own, which a rule judges.
    var places: [ClaimDetector.Detection] {
        tokens.filter { $0.cue?.name == "america" }.map { .init(WordSubject.place.rawValue, $0) }
    }

    private static let disclosures: Set = [
        "share", "sell", "trade", "rent", "swap", "disclose", "forward", "pass-on", "give-away",
    ]
    private static let numberWords: Set = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "hundred", "half",
        "some",
    ]

    private var hasData: Bool { tokens.contains { $0.cue?.subject == .data || $0.cue?.subject == .thing } }

    private func has(_ names: Set<String>, at index: Int) -> Bool {
        tokens[index].cue.map { names.contains($0.name) } ?? false
    }

    private func leads(to words: Set<String>, at index: Int) -> Bool {
        index + 1 < tokens.count && words.contains(tokens[index + 1].text)
    }

    private func isNumber(_ token: Token) -> Bool {
        token.cue.map { $0.subject == .amount || Self.numberWords.contains($0.name) } ?? false
    }
}
