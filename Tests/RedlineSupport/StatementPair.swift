import Redline

/// A privacy statement and its next version, with every kind of change that lawyers read.
public enum StatementPair {
    public static let old: [Passage] =
        opening("4 weken") + [
            Passage(.heading(level: 2), "Waarvoor wij gegevens gebruiken"),
            Passage(.paragraph, "Hieronder leest u per doel welke gegevens wij gebruiken en hoe lang wij ze bewaren."),
            Passage(.heading(level: 3), "Bestellingen bezorgen"),
            row("Gegeven", "Grondslag", "Bewaartermijn", isHeader: true),
            row("naam en adres", "uitvoering van de overeenkomst", "4 weken na de bezorging"),
            row("telefoonnummer", "uitvoering van de overeenkomst", "4 weken na de bezorging"),
            row("geboortedatum", "toestemming", "tot u uw toestemming intrekt"),
            Passage(.heading(level: 3), "Klantonderzoek"),
            Passage(.paragraph, "Eén keer per jaar vragen wij een deel van onze klanten naar hun ervaringen."),
            Passage(.paragraph, "Meedoen is vrijwillig. Wij vragen u vooraf om toestemming."),
            Passage(.heading(level: 2), "Uw rechten"),
            Passage(.paragraph, "U hebt de volgende rechten:"),
            item(1, "uw gegevens inzien"), item(2, "uw gegevens laten verbeteren"), item(3, "bezwaar maken"),
            contact("privacy@example.nl"),
            Passage(.heading(level: 2), "Klachten"),
            Passage(
                .paragraph,
                "Komt u er met ons niet uit, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens."),
        ]

    public static let new: [Passage] =
        opening("6 weken") + [
            Passage(.heading(level: 2), "Klachten"),
            Passage(
                .paragraph,
                "Komt u er met ons niet uit, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens."),
            Passage(.heading(level: 2), "Waarvoor wij uw gegevens gebruiken"),
            Passage(.paragraph, "Hieronder leest u per doel welke gegevens wij gebruiken en hoe lang wij ze bewaren."),
            Passage(.heading(level: 3), "Bestellingen bezorgen"),
            row("Gegeven", "Grondslag", "Bewaartermijn", isHeader: true),
            row("naam en adres", "uitvoering van de overeenkomst", "6 weken na de bezorging"),
            row("telefoonnummer", "gerechtvaardigd belang", "6 weken na de bezorging"),
            row("e-mailadres", "uitvoering van de overeenkomst", "6 weken na de bezorging"),
            Passage(.heading(level: 3), "Onze website verbeteren"),
            Passage(
                .paragraph,
                "Wij meten welke pagina’s worden bezocht. Dat doen wij met Plausibel Analytics Inc. in de Verenigde Staten."
            ),
            Passage(.heading(level: 2), "Uw rechten"),
            Passage(.paragraph, "U hebt de volgende rechten:"),
            item(1, "uw gegevens inzien"), item(2, "een kopie van uw gegevens krijgen"),
            item(3, "uw gegevens laten verbeteren"),
            item(4, "bezwaar maken"),
            contact("fg@example.nl"),
        ]

    public static let remarks = [
        Remark(
            [
                "Wezenlijk: langere bewaartermijn (art. 13 lid 2 onder a AVG).",
                "content/Bakkerij.swift:14: .weeks(4) -> .weeks(6)",
            ],
            on: .new(1)),
        Remark(["Wezenlijk: nieuwe verwerker in een derde land (art. 13 lid 1 onder f AVG)."], on: .new(12)),
        Remark(["Publiceren: het doel is beëindigd; leg vast dat de gegevens zijn gewist (art. 17 AVG)."], on: .old(9)),
        Remark(["Wezenlijk: andere grondslag (art. 13 lid 1 onder c AVG)."], on: .new(9)),
    ]

    private static func opening(_ term: String) -> [Passage] {
        [
            Passage(.heading(level: 1), "Privacyverklaring van Bakkerij Voorbeeld"),
            Passage(
                .paragraph,
                cells: [
                    [
                        Span("Wij zijn "), Span("Bakkerij Voorbeeld", isStrong: true),
                        Span(". Wij bewaren uw bestelling \(term) na de bezorging. Meer leest u op "),
                        Span("onze website", link: "https://example.nl/privacy"), Span("."),
                    ]
                ]),
        ]
    }

    private static func row(_ cells: String..., isHeader: Bool = false) -> Passage {
        Passage(.row(isHeader: isHeader), cells: cells.map { [Span($0)] })
    }

    private static func item(_ number: Int, _ text: String) -> Passage {
        Passage(.item(depth: 0, number: number), text)
    }

    private static func contact(_ address: String) -> Passage {
        Passage(
            .paragraph,
            cells: [[Span("Stuur daarvoor een bericht naar "), Span(address, link: "mailto:\(address)"), Span(".")]])
    }
}
