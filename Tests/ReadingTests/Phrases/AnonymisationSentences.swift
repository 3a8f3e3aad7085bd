import Claims

extension Said {
    static let anonymisation: [Said] = [
        Said(
            "anonymised.aggregated", "In onze rapporten staan alleen totalen, waarin niemand te herkennen is.",
            ["output": .text("onze rapporten")]),
        Said(
            "anonymised.anonymous", "In onze rapporten staat niets dat naar een persoon leidt.",
            ["output": .text("onze rapporten")]),
        Said(
            "anonymised.from", "Die maken wij van deze gegevens: bezoeken en bestellingen.",
            ["categories": .list(["bezoeken", "bestellingen"])]),
        Said("anonymised.holds", "Het zijn cijfers over aantallen en duur.", ["holds": .list(["aantallen", "duur"])]),
        Said(
            "anonymised.excludes", "Er staan geen namen of huisnummers in.",
            ["excluded": .choice(["namen", "huisnummers"])]),
        Said(
            "anonymised.example", "Een voorbeeld: drie storingen aan de lift.",
            ["example": .text("drie storingen aan de lift")]),
        Said(
            "anonymised.uses", "Wij gebruiken die voor onderzoek en beleid.", ["uses": .list(["onderzoek", "beleid"])]),
        Said("anonymised.keptLonger", "Ook als wij de gegevens zelf hebben verwijderd, kunnen wij die bewaren."),
        Said("anonymised.public", "Wij maken die openbaar."),
        Said("anonymised.addsNothing", "Aan wat wij van u bewaren, voegen wij niets toe."),
        Said(
            "withoutData.activity", "Voor algemene aanbevelingen zijn geen persoonsgegevens nodig.",
            ["activity": .text("algemene aanbevelingen")]),
        Said(
            "withoutData.basis", "Daarvoor gebruiken wij alleen verkoopcijfers.", ["basis": .list(["verkoopcijfers"])]),
        Said("withoutData.same", "Dat is voor iedereen gelijk."),
        Said("withoutData.alwaysOn", "Dat staat altijd aan."),
    ]
}
