import Claims
import Facts

extension Said {
    static let overview: [Said] = [
        Said(
            "overview.count",
            "Wij gebruiken uw gegevens voor 3 doelen. Deze tabel geeft een overzicht, "
                + "en daaronder leest u per doel meer.",
            ["count": .number(3)]),
        Said("overview.purpose", "Brood bezorgen", ["purpose": .heading("brood bezorgen")]),
        Said("overview.ground.consent", "Met uw toestemming."),
        Said("overview.ground.reliedConsent", "Wij beroepen ons op uw toestemming."),
        Said("overview.ground.explicitConsent", "Met uw uitdrukkelijke toestemming."),
        Said("overview.ground.contract", "Dit is nodig voor een overeenkomst met u."),
        Said("overview.ground.legalObligation", "De wet verplicht ons hiertoe."),
        Said("overview.ground.legalObligationInPart", "Voor een deel verplicht de wet ons hiertoe."),
        Said("overview.ground.vitalInterests", "Voor iemands leven of gezondheid."),
        Said("overview.ground.publicTask", "Voor een taak van algemeen belang."),
        Said("overview.ground.legitimateInterest", "Wij hebben een gerechtvaardigd belang."),
        Said("overview.retention.fixed", "18 maanden.", ["term": .term(.months(18))]),
        Said(
            "overview.retention.fixedAfter", "Tot 2 jaar na de bezorging.",
            ["term": .term(.years(2)), "start": .text("de bezorging")]),
        Said("overview.retention.asLongAs", "Zolang u lid bent.", ["criterion": .text("u lid bent")]),
        Said(
            "overview.retention.asLongAsBoth", "Zolang u lid bent, en ook zolang de garantie loopt.",
            ["criterion": .text("u lid bent"), "also": .text("de garantie loopt")]),
        Said("overview.retention.until", "Totdat u verhuist.", ["event": .text("u verhuist")]),
        Said(
            "overview.retention.notLongerThanNeeded", "Niet langer dan nodig is voor de garantie en de boekhouding.",
            ["reasons": .list(["de garantie", "de boekhouding"])]),
        Said("overview.retention.forever", "Voor altijd."),
        Said("overview.retention.differs.byCategory", "Dat verschilt per soort gegevens."),
        Said("overview.retention.differs.bySubject", "Dat verschilt per groep mensen."),
        Said("overview.retention.differs.byBoth", "Dat verschilt per soort gegevens en per groep mensen."),
        Said("overview.retention.differs.byCase", "Dat verschilt per geval."),
        Said(
            "overview.recipients", "Onze drukker en de post.", ["recipients": .list(["onze drukker", "de post"])]),
    ]
}
