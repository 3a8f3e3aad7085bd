import Facts

/// A fact with texts of which the sentences of a statement are made.
///
/// Names are left out: they may have any form. So are texts that are judged, and never published.
protocol FillsSentences: Fact {
    var sentencePlaces: [SentencePlace?] { get }
}

extension DataSubject: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Wij gebruiken gegevens van", label, .noun, as: "klanten")]
            + examples.map { SentencePlace("\(label), zoals", $0, .words, as: "eigenaren") }
    }
}

extension DataCategory: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Wij gebruiken", label, .noun, as: "contactgegevens")]
            + examples.map { SentencePlace("\(label), zoals", $0, .words, as: "e-mailadressen") }
            + [usedFor.map { SentencePlace("\(label) gebruiken wij voor", $0, .noun, as: "automatische incasso") }]
    }
}

extension DataSource: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        names.map { SentencePlace("Wij halen ze uit", $0, .words, as: "het handelsregister") }
            + [SentencePlace("Dat vertellen wij", notice, .words, as: "bij ons eerste contact")]
    }
}

extension Purpose: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        [SentencePlace("Wij gebruiken gegevens om:", name, .activity, as: "bestellingen leveren")]
            + details.map { SentencePlace("Daarbij hoort:", $0, .words, as: "facturen sturen") }
            + [
                SentencePlace(
                    "Dan", withoutProvision, .consequence, as: "[kunt u|kun je] geen account maken"),
                SentencePlace("Het gevolg daarvan:", profiling, .statement, as: "[u|je] ziet andere aanbiedingen"),
            ]
    }
}

extension LegalBasis: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        let consent = consent ?? Consent()
        return [
            SentencePlace("Wij hebben een gerechtvaardigd belang bij:", interest, .words, as: "fraude voorkomen"),
            SentencePlace("Wij vragen die toestemming als", consent.moment, .clause, as: "[u|je] een account aanmaakt"),
            SentencePlace(
                "Intrekken kan altijd, via", consent.withdrawal, .noun, as: "de instellingen van [uw|je] account"),
        ]
            + consent.scope.map {
                SentencePlace("Met [uw|je] toestemming mogen wij:", $0, .words, as: "[uw|je] e-mailadres ophalen")
            }
    }
}

extension RetentionPeriod: FillsSentences {
    var sentencePlaces: [SentencePlace?] {
        let criterion = "[u|je] klant bij ons bent"
        let places: [SentencePlace?] =
            switch period {
            case .fixed, .forever, .unknown: []
            case .asLongAs(let clause, let also):
                [clause, also].map { $0.map { SentencePlace("Wij bewaren ze zolang", $0, .clause, as: criterion) } }
            case .until(let event):
                [SentencePlace("Wij bewaren ze totdat", event, .clause, as: "[uw|je] account is gesloten")]
            case .notLongerThanNeeded(let reasons):
                reasons.map { SentencePlace("Niet langer dan nodig is voor", $0, .noun, as: "de garantie") }
            }
        return places
            + [SentencePlace("Wij bewaren ze tot 1 jaar na", start, .noun, as: "het einde van de overeenkomst")]
    }
}
