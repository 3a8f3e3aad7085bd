import Claims

extension Said {
    static let purposes: [Said] = [
        Said("purpose.name", "Brood bezorgen", ["purpose": .text("brood bezorgen")]),
        Said("purpose.detail", "routes plannen", ["detail": .text("routes plannen")]),
        Said("purpose.subjects", "Van klanten en buren.", ["subjects": .list(["klanten", "buren"])]),
        Said(
            "purpose.categories.complete", "Namen, adressen en foto’s.",
            ["categories": .list(["namen", "adressen", "foto’s"])]),
        Said("purpose.categories.examples", "Onder meer namen.", ["categories": .list(["namen"])]),
        Said("purpose.exclusive", "De gegevens die wij hiervoor krijgen, gebruiken wij nergens anders voor."),
        Said(
            "purpose.objection", "Dat kan. Hoe dat gaat, lees je bij Bezwaar maken.",
            ["heading": .heading("Bezwaar maken")], .informal),
        Said(
            "purpose.recipients", "De bezorger en de bank.", ["recipients": .list(["de bezorger", "de bank"])]),
        Said(
            "purpose.profiling", "Wij maken een profiel van u. Het gevolg daarvan: andere aanbiedingen.",
            ["consequence": .text("andere aanbiedingen")]),
        Said(
            "provision.contract",
            "Deze gegevens zijn nodig voor de overeenkomst. Geeft u ze niet? Dan kunnen wij de overeenkomst niet sluiten of uitvoeren."
        ),
        Said("provision.law", "De wet verplicht u deze gegevens te geven."),
        Said("provision.needed", "Deze gegevens zijn nodig voor de overeenkomst."),
        Said("provision.voluntary", "Je hoeft deze gegevens niet te geven.", [:], .informal),
        Said(
            "provision.otherwise.consequence", "Geeft u ze niet? Dan kunt u geen account maken.",
            ["consequence": .text("kunt u geen account maken")]),
        Said("provision.otherwise.nothing", "Geef je ze niet? Dat heeft geen gevolgen voor je.", [:], .informal),
        Said("purpose.onlyIf", "Dit doen wij alleen als u inlogt.", ["condition": .text("u inlogt")]),
        Said("purpose.offByDefault", "Dit staat uit totdat u het zelf aanzet."),
    ]
}
