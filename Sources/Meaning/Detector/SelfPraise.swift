/// Finds what an organisation says of its own virtue, and a statement of its own worth: "wij zijn betrouwbaar", "deze
/// verklaring is verouderd". No fact can bear that out, and the one takes back what the statement says, the other adds to it.
enum SelfPraise {
    static func detections(in tokens: [Token]) -> [ClaimDetector.Detection] {
        virtues(of: tokens) + verdicts(in: tokens)
    }

    /// Of whoever handles data.
    private static func virtues(of tokens: [Token]) -> [ClaimDetector.Detection] {
        guard tokens.contains(where: { ["we", "our"].contains($0.cue?.name) }) else { return [] }
        return tokens.filter { virtues.contains($0.text.lowercased()) }.map { .init(WordSubject.promise.rawValue, $0) }
    }

    /// Of the text itself. Who asks claims nothing.
    private static func verdicts(in tokens: [Token]) -> [ClaimDetector.Detection] {
        let isAbout = tokens.contains { texts.contains($0.text.lowercased()) }
        guard isAbout, tokens.last?.text != "?" else { return [] }
        return tokens.filter { verdicts.contains($0.text.lowercased()) }
            .map { .init("a verdict on the statement", $0) }
    }

    private static let virtues = words(
        """
        betrouwbaar betrouwbare zorgvuldig zorgvuldige discreet discrete integer integere transparant transparante
        verantwoord verantwoorde waterdicht waterdichte feilloos feilloze foutloos foutloze onkreukbaar onkreukbare
        gewetensvol gewetensvolle privacyvriendelijk privacyvriendelijke onafhankelijk onafhankelijke
        """)
    private static let texts = words(
        """
        verklaring privacyverklaring cookieverklaring beleid cookiebeleid privacybeleid tekst document statement pagina
        """)
    private static let verdicts = words(
        """
        verouderd verouderde achterhaald achterhaalde onvolledig onvolledige incompleet incomplete onjuist onjuiste
        onwaar ongeldig ongeldige vervallen vrijblijvend vrijblijvende indicatief concept voorbehoud volledig compleet
        actueel correct uitputtend sluitend bindend leidend onzin gelogen verzonnen
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
