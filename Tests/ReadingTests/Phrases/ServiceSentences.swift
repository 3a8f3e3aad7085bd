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
    ]
}
