import Claims

extension Said {
    static let guidance: [Said] = [
        Said(
            "scope.covers",
            "Deze verklaring gaat over onze website en onze winkel.",
            ["covers": .list(["onze website", "onze winkel"])]),
        Said(
            "scope.excludes",
            "Deze verklaring gaat niet over de ledenadministratie.", ["excludes": .list(["de ledenadministratie"])]),
        Said(
            "scope.elsewhere",
            "Daarover leest u meer in het ledenreglement.", ["place": .text("het ledenreglement")]),
        Said("siteFeature.accounts", "Onze website heeft geen accounts."),
        Said("siteFeature.forms", "Onze website heeft geen formulieren."),
        Said("siteFeature.comments", "Op onze website kunt u zelf niets plaatsen."),
        Said("siteFeature.chat", "Onze website heeft geen chat."),
        Said("siteFeature.orders", "Op onze website kunt u niets bestellen."),
        Said(
            "placedNotice.many",
            "Bij elke koppeling laten wij dit zien: welke gegevens wij ophalen en waarom.",
            ["place": .text("elke koppeling"), "shown": .list(["welke gegevens wij ophalen", "waarom"])]),
        Said(
            "placedNotice.one", "Bij uw eerste bezoek laten wij zien welke cookies onze website plaatst.",
            ["place": .text("uw eerste bezoek"), "shown": .list(["welke cookies onze website plaatst"])]),
        Said(
            "disclaimer.noInfluence",
            "Wij hebben geen invloed op andere websites.", ["object": .text("andere websites")]),
        Said(
            "disclaimer.notResponsible",
            "Wij zijn niet verantwoordelijk voor andere websites.", ["object": .text("andere websites")]),
        Said(
            "disclaimer.readersOwn",
            "U bent zelf verantwoordelijk voor reacties in een groep.", ["object": .text("reacties in een groep")]),
        Said(
            "disclaimer.anothers",
            "De verantwoordelijkheid voor de inhoud ligt bij de klant.",
            ["object": .text("de inhoud"), "party": .text("de klant")]),
        Said("disclaimer.care", "Wij kiezen die wel met zorg."),
        Said("advice.leaveOut", "Laat uw geboortedatum weg.", ["object": .text("uw geboortedatum")]),
        Said(
            "advice.leaveOutIn",
            "Laat uw geboortedatum weg uit uw cv.", ["object": .text("uw geboortedatum"), "place": .text("uw cv")]),
        Said(
            "advice.giveOnly",
            "Geef ons alleen foto’s van wat stuk is.", ["object": .text("foto’s van wat stuk is")]),
        Said(
            "advice.giveOnlyIn",
            "Zet in het formulier alleen wat wij vragen.",
            ["place": .text("het formulier"), "object": .text("wat wij vragen")]),
        Said("advice.report", "Laat het ons weten bij een verhuizing.", ["object": .text("een verhuizing")]),
        Said(
            "advice.then", "Doet u dat? Dan halen wij uw gegevens weg.",
            ["consequence": .text("halen wij uw gegevens weg")]),
        Said(
            "standardText.otherSites",
            "Onze links leiden soms naar websites van anderen. Daar gelden hun eigen privacyverklaringen."),
        Said(
            "standardText.commission",
            "Voor sommige links krijgen wij een vergoeding. Je betaalt daardoor niet meer.", [:], .informal),
        Said("standardText.newestVersion", "De nieuwste versie van deze verklaring staat op deze pagina."),
        Said("standardText.rereading", "Kijk af en toe of deze verklaring is veranderd."),
        Said(
            "standardText.questions",
            "Heb je vragen over deze verklaring? Neem dan contact met ons op.", [:], .informal),
        Said(
            "standardText.askingParents",
            "Bent u jonger dan 16 jaar? Vraag dan eerst een ouder met gezag of een voogd of u ons gegevens mag geven."),
    ]
}
