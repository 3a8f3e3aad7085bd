import Claims

extension Said {
    static let collections: [Said] = [
        Said("collected.given.unsaid", "U geeft ons zelf gegevens."),
        Said("collected.given.most", "De meeste gegevens geef je ons zelf.", [:], .informal),
        Said("collected.given.all", "Wij krijgen alleen gegevens die u ons zelf geeft."),
        Said(
            "collected.given.categories", "Adressen en foto’s geeft u ons zelf.",
            ["categories": .list(["adressen", "foto’s"])]),
        Said("collected.observed.unsaid", "Wij verzamelen automatisch gegevens."),
        Said("collected.observed.most", "De meeste gegevens verzamelen wij automatisch."),
        Said("collected.observed.all", "Wij verzamelen alle gegevens automatisch."),
        Said(
            "collected.observed.categories", "Bezochte pagina’s verzamelen wij automatisch.",
            ["categories": .list(["bezochte pagina’s"])]),
        Said("collected.derived.unsaid", "Wij leiden gegevens af uit andere gegevens."),
        Said("collected.derived.most", "De meeste gegevens leiden wij af uit andere gegevens."),
        Said("collected.derived.all", "Wij leiden alle gegevens af uit andere gegevens."),
        Said(
            "collected.derived.categories", "Voorkeuren leiden wij af uit andere gegevens.",
            ["categories": .list(["voorkeuren"])]),
        Said("collected.retrieved.unsaid", "Wij vragen automatisch gegevens op."),
        Said("collected.retrieved.most", "De meeste gegevens vragen wij automatisch op."),
        Said("collected.retrieved.all", "Wij vragen alle gegevens automatisch op."),
        Said(
            "collected.retrieved.categories", "Inkomens vragen wij automatisch op.", ["categories": .list(["inkomens"])]
        ),
        Said(
            "collected.by", "Dat gebeurt via het formulier en de telefoon.",
            ["means": .list(["het formulier", "de telefoon"])]),
        Said(
            "collected.when", "Dat gebeurt als u bestelt of u iets vraagt.",
            ["occasions": .choice(["u bestelt", "u iets vraagt"])]),
        Said(
            "collected.notBy", "Wij verzamelen geen gegevens via camera’s of microfoons.",
            ["means": .choice(["camera’s", "microfoons"])]),
        Said(
            "collected.ownMail",
            "Het formulier opent je eigen e-mailprogramma, met wat je hebt ingevuld. "
                + "Wij krijgen dat pas als je de e-mail zelf verstuurt.", [:], .informal),
        Said("collected.direct", "Er staat geen server tussen u en ons."),
        Said("collected.copy", "Van wat u ons geeft, krijgt u een kopie."),
        Said("collected.copyFrom", "Een kopie krijg je van je bank.", ["party": .text("je bank")], .informal),
    ]
}
