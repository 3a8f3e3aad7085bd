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
        Said("purpose.lastDay", "Dit doen wij tot en met 1 juli 2027.", ["date": .date("2027-07-01")]),
        Said("option.of", "U kunt kiezen voor alleen de verhuurder.", ["option": .text("alleen de verhuurder")]),
        Said(
            "option.kept", "Dan bewaren wij alleen uw huisnummer en de datum.",
            ["data": .list(["uw huisnummer", "de datum"])]),
        Said(
            "option.leftOut", "Dit bewaren wij dan niet: je naam en je foto’s.",
            ["data": .list(["je naam", "je foto’s"])], .informal),
        Said(
            "optionsKeptIn", "Aan uw keuze houden wij ons, ook in onze administratie en onze mail.",
            ["places": .list(["onze administratie", "onze mail"])]),
        Said("optOut.of", "U kunt uw surfgedrag laten vergeten.", ["action": .text("uw surfgedrag laten vergeten")]),
        Said("optOut.via", "Dat kan via je accountpagina.", ["place": .text("je accountpagina")], .informal),
        Said("profile.made", "Wij maken een profiel van u."),
        Said(
            "profile.scores", "Wij berekenen scores van bedrijven en hun vestigingen.",
            ["scored": .list(["bedrijven", "hun vestigingen"])]),
        Said(
            "profile.data", "Daarvoor gebruiken wij uw aankopen en uw zoektermen.",
            ["data": .list(["uw aankopen", "uw zoektermen"])]),
        Said("profile.ownSite", "Daarvoor kijken wij wat u op onze website doet."),
        Said("profile.otherSites", "Daarvoor kijken wij ook wat je op andere websites doet.", [:], .informal),
        Said("profile.lookback", "Wij kijken daarvoor hoogstens 3 jaar terug.", ["term": .term(.years(3))]),
        Said(
            "profile.lookbackFor", "Voor speelgoed is dat 7 jaar.",
            ["things": .text("speelgoed"), "term": .term(.years(7))]),
        Said("profile.adviceOnly", "De uitkomst is alleen een advies, en heeft geen juridische gevolgen voor u."),
        Said("profile.explained", "Je kunt ons vragen hoe de uitkomst tot stand kwam.", [:], .informal),
        Said(
            "selection", "Dat hangt af van leeftijd en woonplaats.",
            ["criteria": .list(["leeftijd", "woonplaats"])]),
        Said("ai.chatbot", "Wij gebruiken hierbij een chatbot met AI."),
        Said(
            "ai.emotionRecognition",
            "Wij gebruiken hierbij AI die emoties of bedoelingen herkent."),
        Said(
            "ai.biometricCategorisation",
            "Wij gebruiken hierbij AI die mensen indeelt op kenmerken van hun lichaam."),
        Said("ai.textGeneration", "Wij gebruiken hierbij AI die teksten maakt."),
        Said("ai.imageGeneration", "Wij gebruiken hierbij AI die afbeeldingen maakt."),
        Said("ai.answering", "Wij gebruiken hierbij AI die vragen beantwoordt."),
        Said("ai.analysis", "Wij gebruiken hierbij AI die gegevens analyseert."),
        Said("ai.recommendation", "Wij gebruiken hierbij AI die aanbevelingen doet."),
        Said("ai.translation", "Wij gebruiken hierbij AI die teksten vertaalt."),
        Said("ai.transcription", "Wij gebruiken hierbij AI die gesprekken uitschrijft."),
        Said("ai.development", "Wij gebruiken hierbij AI om onze software te maken."),
        Said("ai.provider", "Die AI komt van Voorbeeld AI B.V.", ["provider": .text("Voorbeeld AI B.V")]),
        Said(
            "ai.data", "De aanbieder van die AI krijgt uw vraag en het antwoord.",
            ["data": .list(["uw vraag", "het antwoord"])]),
        Said("ai.mayKeep", "De aanbieder kan die gegevens in eigen systemen bewaren."),
        Said(
            "ai.checkedBy.users", "De uitkomst kan fout zijn. Controleer die voordat je die gebruikt.", [:], .informal),
        Said("ai.checkedBy.staff", "De uitkomst kan fout zijn. Een mens controleert die voordat wij die gebruiken."),
        Said("ai.explained", "U kunt ons vragen hoe die AI tot een uitkomst kwam."),
        Said("purpose.onlyDetail", "Brieven sturen.", ["detail": .text("brieven sturen")]),
    ]
}
