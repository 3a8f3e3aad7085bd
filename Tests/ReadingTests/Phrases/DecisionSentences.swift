import Claims

extension Said {
    static let decisions: [Said] = [
        Said(
            "decisions.none",
            "Een besluit met juridische of andere grote gevolgen voor u neemt altijd een mens."),
        Said(
            "decision.procedure",
            "De computer besluit zo: wie minder dan 500 punten haalt, wijzen wij af.",
            ["procedure": .text("wie minder dan 500 punten haalt, wijzen wij af")]),
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
            "Hebben wij toestemming nodig voor een kind jonger dan 16 jaar? Dan vragen wij die aan een ouder met gezag of een voogd. "
                + "Die kan de toestemming altijd intrekken, en een kind vanaf 12 jaar kan dat ook."),
        Said(
            "minors.represented",
            "Heeft iemand een curator, bewindvoerder of mentor die over de zaak beslist? "
                + "Dan is de toestemming van die vertegenwoordiger nodig."),
        Said(
            "minors.rights.fromTwelve",
            "Voor een kind jonger dan 12 jaar gebruikt een ouder met gezag of een voogd de rechten uit deze verklaring. "
                + "Van 12 tot 16 jaar kan het kind dat ook zelf."),
        Said("minors.rights.themselves", "Ook een kind kan de rechten uit deze verklaring zelf gebruiken."),
        Said("minors.none", "Wij gebruiken geen gegevens van kinderen jonger dan 16 jaar."),
        Said(
            "decision.minor",
            "Een computer beslist over de volgorde van winkels. Dat heeft geen juridische of andere grote gevolgen voor u.",
            ["subject": .text("de volgorde van winkels")]),
        Said(
            "decision.unnamed",
            "Een computer neemt besluiten met grote gevolgen voor je, zonder dat een mens meebeslist.", [:], .informal),
        Said(
            "decision.systems", "Deze systemen doen dat: Alfa, Beta en Gamma.",
            ["systems": .list(["Alfa", "Beta", "Gamma"])]),
        Said("decision.allowedByContract", "Dat is nodig voor een overeenkomst met u."),
        Said("decision.allowedByConsent", "Dat doen wij met je uitdrukkelijke toestemming.", [:], .informal),
        Said("decision.allowedByDuty", "Dat is nodig om te doen wat de wet ons verplicht."),
        Said("decision.allowedByTask", "Dat is nodig voor onze taak van algemeen belang."),
        Said(
            "decision.statute", "Dat staat in deze wet: Voorbeeldwet, artikel 3.",
            ["statute": .text("Voorbeeldwet, artikel 3")]),
        Said(
            "decision.review", "Dat vraag je via het formulier op onze site.",
            ["place": .text("het formulier op onze site")], .informal),
        Said("decision.explained", "U kunt ons vragen hoe een besluit tot stand kwam."),
        Said("ages.meantFrom", "Wij richten ons op mensen van 18 jaar en ouder.", ["age": .number(18)]),
        Said("ages.notMeantBelow", "Wij richten ons niet op mensen jonger dan 13 jaar.", ["age": .number(13)]),
        Said(
            "ages.avoidsBelow.unlessParents",
            "Wij willen geen gegevens van mensen jonger dan 16 jaar verzamelen, tenzij een ouder met gezag of een voogd daarvoor toestemming geeft.",
            ["age": .number(16)]),
        Said(
            "ages.avoidsBelow.always", "Wij willen geen gegevens van mensen jonger dan 12 jaar verzamelen.",
            ["age": .number(12)]),
        Said(
            "ages.noUsersKnowinglyBelow", "Wij laten mensen jonger dan 16 jaar niet bewust gebruiker worden.",
            ["age": .number(16)]),
        Said(
            "ages.noneKnowinglyBelow", "Wij gebruiken niet bewust gegevens van mensen jonger dan 16 jaar.",
            ["age": .number(16)]),
        Said(
            "ages.parentConsentBelow",
            "Mensen jonger dan 18 jaar hebben toestemming van een ouder met gezag of een voogd nodig.",
            ["age": .number(18)]),
        Said("ages.unverified", "Wij kunnen niet controleren hoe oud een bezoeker is."),
        Said("ages.advisesParents", "Wij raden ouders aan om betrokken te zijn bij wat hun kinderen online doen."),
        Said(
            "ages.removesOnReport",
            "Denk je dat wij gegevens van een kind hebben zonder toestemming van een ouder met gezag of een voogd? Laat het ons weten, dan wissen wij ze.",
            [:], .informal),
    ]
}
