/// Sentences that could well stand in such a page, and that no facts are behind.
enum FalseSentences {
    static let all = [
        "Wij verkopen uw gegevens niet.", "Wij delen gegevens met Google.", "Wij bewaren alles 10 jaar.",
        "Uw gegevens gaan nooit naar landen buiten Europa.", "Dit geldt niet voor bestaande klanten.",
        "Wij gebruiken uw gegevens ook voor reclame.", "Wij verkopen je gegevens aan derden.",
        "Uw gegevens zijn bij ons altijd veilig.", "Wij geven uw gegevens nooit aan anderen.",
        "Met uw toestemming volgen wij u op andere websites.", "U hebt geen recht op inzage.",
        "Voor een verzoek betaalt u € 25.", "Wij antwoorden binnen 5 werkdagen.",
        "Wij verwijderen uw gegevens na 30 dagen.", "Een verzoek moet u per post doen.",
        "Wij verwerken ook gezondheidsgegevens.", "De cookie _fbp komt van Meta.",
        "Onze grondslag is artikel 6 lid 1 onder f van de AVG.", "Bel voor vragen 0800 1234.",
        "Mail naar privacy@voorbeeld.example.", "Onze servers staan in de Verenigde Staten.",
        "Deze verklaring geldt tot 1 januari 2030.", "Door deze website te gebruiken gaat u akkoord.",
        "Wij zijn niet aansprakelijk voor onze verwerkers.",
    ]

    /// One of them, another for each place.
    static func one(_ index: Int) -> String { all[index % all.count] }
}
