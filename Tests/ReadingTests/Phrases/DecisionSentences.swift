import Claims

extension Said {
    static let decisions: [Said] = [
        Said(
            "decisions.none",
            "Bij elk besluit met juridische of andere grote gevolgen voor u beslist een mens mee."),
        Said(
            "decision.about", "Een computer besluit over uw lening, zonder dat een mens meebeslist.",
            ["subject": .text("uw lening")]),
        Said(
            "decision.logic", "De computer let op inkomen en schulden.", ["logic": .text("inkomen en schulden")]),
        Said(
            "decision.consequence", "Het gevolg kan zijn: een hogere rente.",
            ["consequence": .text("een hogere rente")]),
        Said(
            "decision.rights",
            "Je kunt een mens het besluit opnieuw laten beoordelen, je mening geven en het besluit aanvechten.", [:],
            .informal),
        Said(
            "minors.parentConsents",
            "Hebben wij toestemming nodig voor een kind jonger dan 16 jaar? Dan vragen wij die aan een ouder of voogd. "
                + "Die kan de toestemming altijd intrekken, en een kind vanaf 12 jaar kan dat ook."),
        Said(
            "minors.rights.fromTwelve",
            "Voor een kind jonger dan 12 jaar gebruikt een ouder of voogd de rechten uit deze verklaring. "
                + "Van 12 tot 16 jaar kan het kind dat ook zelf."),
        Said("minors.rights.themselves", "Ook een kind kan de rechten uit deze verklaring zelf gebruiken."),
        Said("minors.none", "Wij gebruiken geen gegevens van kinderen jonger dan 16 jaar."),
    ]
}
