import Claims

extension Said {
    static let services: [Said] = [
        Said(
            "service.role", "Voor scholen zijn wij ook verwerker: wij bewaren gegevens in hun opdracht.",
            ["customers": .text("scholen")]),
        Said("service.separateStorage", "Elke klant heeft een eigen opslagruimte."),
        Said("service.closedToThirdParties", "Anderen hebben geen toegang tot die ruimte."),
        Said("service.onlyOwnData", "Klanten kunnen alleen bij de gegevens die zij zelf hebben opgebouwd."),
        Said(
            "service.support",
            "Onze monteur kan die gegevens alleen inzien voor herstel, en alleen als de klant dat toestaat.",
            ["person": .text("onze monteur"), "reason": .text("herstel")]),
        Said(
            "service.responsible",
            "Voor die gegevens is de klant verantwoordelijk. Gaat je verzoek daarover? Dan kun je bij die klant terecht.",
            [:], .informal),
        Said("service.data", "Het gaat dan om namen en reserveringen.", ["data": .list(["namen", "reserveringen"])]),
        Said(
            "service.onlyAsProcessor", "Gegevens van kinderen van gasten verwerken wij alleen in opdracht.",
            ["people": .list(["kinderen van gasten"])]),
        Said("service.agreement", "Met elke klant hebben wij daarover een verwerkersovereenkomst."),
        Said("service.instructionOnly", "Wij doen met die gegevens alleen wat de klant ons opdraagt."),
        Said("service.requests.passedOn", "Krijgen wij zelf zo’n verzoek, dan sturen wij het door aan de klant."),
        Said(
            "service.requests.handledTogether",
            "Krijgen wij zelf zo’n verzoek, dan behandelen wij het samen met de klant."),
        Said(
            "service.requests.either",
            "Krijgen wij zelf zo’n verzoek, dan sturen wij het door aan de klant of behandelen wij het samen."),
        Said("service.customersOwn", "Die gegevens blijven van de klant."),
        Said("service.atEnd.returned", "Stopt de dienst, dan krijgt de klant de gegevens terug."),
        Said("service.atEnd.erased", "Stopt de dienst, dan wissen wij de gegevens."),
        Said("service.atEnd.asChosen", "Stopt de dienst, dan kiest de klant of wij de gegevens teruggeven of wissen."),
        Said(
            "service.subprocessorAgreements",
            "Ook met partijen die ons daarbij helpen, hebben wij een verwerkersovereenkomst."),
        Said("service.separated", "De gegevens van klanten zijn van elkaar gescheiden."),
    ]
}
