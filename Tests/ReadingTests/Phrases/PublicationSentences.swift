import Claims

extension Said {
    static let publications: [Said] = [
        Said("publication.public", "Wij maken uw beoordeling openbaar.", ["object": .text("uw beoordeling")]),
        Said(
            "publication.shown", "Wij laten uw wijzigingen zien aan andere verkopers.",
            ["object": .text("uw wijzigingen"), "audience": .list(["andere verkopers"])]),
        Said(
            "publication.places", "Dat doen wij via onze website en onze nieuwsbrief.",
            ["places": .list(["onze website", "onze nieuwsbrief"])]),
        Said(
            "publication.shows", "Dit staat erbij: uw naam en of u het product bij ons kocht.",
            ["data": .list(["uw naam", "of u het product bij ons kocht"])]),
        Said(
            "publication.choice", "Je kiest zelf wat erbij staat: je naam of een schuilnaam.",
            ["options": .choice(["je naam", "een schuilnaam"])], .informal),
        Said("publication.condition", "Dat doen wij alleen als u wint.", ["condition": .text("u wint")]),
        Said("publication.consent", "Dat doen wij alleen met je toestemming.", [:], .informal),
        Said("publication.removal", "Wilt u dat niet meer? Dan halen wij het weg als u dat vraagt."),
        Said(
            "imageRules.at", "Bij onze lessen gelden regels voor foto’s en video’s.", ["occasion": .text("onze lessen")]
        ),
        Said("imageRules.announcedBeforehand", "Vooraf is bekend dat iemand beelden maakt."),
        Said("imageRules.publicationTold", "Vooraf is bekend of ze online komen."),
        Said("imageRules.allAgree", "Iedereen die erbij is, moet het goed vinden."),
        Said("imageRules.allCanHaveThem", "Iedereen die erbij is, moet ze kunnen krijgen."),
        Said("imageRules.consentOfRecognisable", "Wie herkenbaar in beeld is, moet toestemming geven."),
        Said("imageRules.nobodyRecognisable", "Niemand is herkenbaar in beeld."),
        Said("imageRules.consentOfParents", "Voor kinderen moeten de ouders toestemming geven."),
        Said("imageRules.canStayOut", "Wie niet in beeld wil, kan dat zeggen."),
        Said(
            "imageRules.removedOnRequest",
            "Sta je erop en wil je dat niet, dan halen wij de beelden weg als je dat vraagt.", [:], .informal),
    ]
}
