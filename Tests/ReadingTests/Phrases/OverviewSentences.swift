import Claims
import Facts

extension Said {
    static let overview: [Said] = [
        Said("overview.purpose", "Brood bezorgen", ["purpose": .heading("brood bezorgen")]),
        Said("overview.ground.consent", "Met uw toestemming."),
        Said("overview.ground.reliedConsent", "Wij beroepen ons op uw toestemming."),
        Said("overview.ground.explicitConsent", "Met uw uitdrukkelijke toestemming."),
        Said("overview.ground.contract", "Dit is nodig voor een overeenkomst met u."),
        Said("overview.ground.othersContract", "Dit is nodig voor een overeenkomst."),
        Said("overview.ground.legalObligation", "Dit moet van de wet."),
        Said("overview.ground.vitalInterests", "Voor iemands leven of ernstig bedreigde gezondheid."),
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
        Said("overview.retention.differs", "Dat verschilt per geval."),
        Said(
            "overview.recipients", "Onze drukker en de post.", ["recipients": .list(["onze drukker", "de post"])]),
        Said("overview.ground.consent.part", "Voor een deel met uw toestemming."),
        Said("overview.ground.consent.sometimes", "Soms met uw toestemming."),
        Said("overview.ground.reliedConsent.part", "Voor een deel beroepen wij ons op je toestemming.", [:], .informal),
        Said("overview.ground.reliedConsent.sometimes", "Soms beroepen wij ons op uw toestemming."),
        Said("overview.ground.explicitConsent.part", "Voor een deel met uw uitdrukkelijke toestemming."),
        Said("overview.ground.explicitConsent.sometimes", "Soms met je uitdrukkelijke toestemming.", [:], .informal),
        Said("overview.ground.contract.part", "Voor een deel is dit nodig voor een overeenkomst met u."),
        Said("overview.ground.contract.sometimes", "Soms is dit nodig voor een overeenkomst met jou.", [:], .informal),
        Said("overview.ground.othersContract.part", "Voor een deel is dit nodig voor een overeenkomst."),
        Said("overview.ground.othersContract.sometimes", "Soms is dit nodig voor een overeenkomst."),
        Said("overview.ground.legalObligation.part", "Voor een deel moet dit van de wet."),
        Said("overview.ground.legalObligation.sometimes", "Soms moet dit van de wet."),
        Said(
            "overview.ground.vitalInterests.part",
            "Voor een deel gaat het om iemands leven of ernstig bedreigde gezondheid."),
        Said(
            "overview.ground.vitalInterests.sometimes",
            "Soms gaat het om iemands leven of ernstig bedreigde gezondheid."),
        Said("overview.ground.publicTask.part", "Voor een deel is dit een taak van algemeen belang."),
        Said("overview.ground.publicTask.sometimes", "Soms is dit een taak van algemeen belang."),
        Said("overview.ground.legitimateInterest.part", "Voor een deel hebben wij een gerechtvaardigd belang."),
        Said("overview.ground.legitimateInterest.sometimes", "Soms hebben wij een gerechtvaardigd belang."),
        Said(
            "overview.purposes",
            "Deze tabel geeft een overzicht van de doelen waarvoor wij je gegevens gebruiken. Daaronder lees je meer.",
            [:], .informal),
        Said("overview.ground.unsaid", "Niet vermeld."),
        Said("overview.retention.unsaid", "Niet vermeld."),
        Said("overview.recipients.unsaid", "Niet vermeld."),
        Said(
            "overview.retention.elsewhere", "Zie ‘Hoelang bewaren wij uw gegevens?’.",
            ["heading": .heading("Hoelang bewaren wij uw gegevens?")]),
    ]
}
