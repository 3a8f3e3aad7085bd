import Claims
import Facts

extension Said {
    static let cookies: [Said] = [
        Said("cookies.none", "Onze website plaatst geen cookies."),
        Said("cookies.placed", "Onze website plaatst cookies."),
        Said("cookies.mention", "Meer daarover leest u in ons cookiebeleid.", ["document": .document(.cookiePolicy)]),
        Said(
            "privacyMention", "Hoe wij met je gegevens omgaan, lees je in onze privacyverklaring.",
            ["document": .document(.privacyStatement)], .informal),
        Said("cookies.onVisit", "Als u onze website bezoekt, plaatsen wij automatisch cookies."),
        Said("cookies.complete", "Hieronder staan alle cookies die onze website plaatst."),
        Said("cookies.examples", "Hieronder staan enkele cookies die onze website plaatst."),
        Said("cookieCategory.functional", "Functionele cookies"),
        Said("cookieCategory.limitedAnalytics", "Beperkt analytische cookies"),
        Said("cookieCategory.analytics", "Analytische cookies"),
        Said("cookieCategory.tracking", "Volgcookies"),
        Said("cookieCategory.unsaid", "Overige cookies"),
        Said(
            "cookieRule.functional",
            "Deze cookies zijn nodig om onze website te laten werken. Uw toestemming is daarvoor niet nodig."),
        Said(
            "cookieRule.limitedAnalytics",
            "Met deze cookies meten wij hoe goed onze website werkt. "
                + "Dat heeft weinig gevolgen voor je privacy. Je toestemming is daarom niet nodig.", [:], .informal),
        Said(
            "cookieRule.consent",
            "Deze cookies plaatsen wij alleen als u daarvoor toestemming geeft. Weigert u? Dan plaatsen wij ze niet. "
                + "Trekt u uw toestemming in? Dan gebruiken wij ze niet meer."),
        Said("cookie.name.plain", "winkelwagen", ["cookie": .text("winkelwagen")]),
        Said("cookie.name.named", "taalkeuze (naam: lang)", ["cookie": .text("taalkeuze"), "name": .text("lang")]),
        Said("cookie.party", "Matomo.", ["party": .text("Matomo")]),
        Said(
            "cookie.purposes", "Bezoekers tellen en fouten vinden.",
            ["purposes": .list(["bezoekers tellen", "fouten vinden"])]),
        Said(
            "cookie.purposes.served", "Dit hoort bij het doel ‘onze website verbeteren’.",
            ["purpose": .purpose("onze website verbeteren")]),
        Said(
            "cookie.purposes.data", "Het gaat om deze gegevens: taal en schermgrootte.",
            ["data": .list(["taal", "schermgrootte"])]),
        Said(
            "cookie.purposes.dataExamples", "Het gaat onder meer om deze gegevens: IP-adres.",
            ["data": .list(["IP-adres"])]),
        Said("cookie.lifetime.session", "Tot u de browser sluit."),
        Said("cookie.lifetime.term", "13 maanden.", ["term": .term(.months(13))]),
        Said(
            "cookie.readers.named", "Matomo, Hotjar en onze drukker.",
            ["readers": .list(["Matomo", "Hotjar", "onze drukker"])]),
        Said("cookie.readers.none", "Niemand anders."),
        Said("cookieConsent.some", "Voor sommige cookies vragen wij uw toestemming."),
        Said("cookieConsent.all", "Voor al deze cookies vragen wij je toestemming.", [:], .informal),
        Said(
            "cookieConsent.moment.each", "Dat doen wij bij elk bezoek.", ["moment": .text("bij elk bezoek")]),
        Said(
            "cookieConsent.moment.once", "Dat doen wij één keer: bij uw eerste bezoek.",
            ["moment": .text("bij uw eerste bezoek")]),
        Said("cookieConsent.refusal", "Weigeren gaat net zo makkelijk als toestaan."),
        Said("cookieConsent.open", "Ook als u weigert, kunt u onze website gebruiken."),
        Said(
            "cookieWithdrawal.browser", "U kunt cookies tegenhouden of verwijderen via de instellingen van uw browser."),
        Said(
            "cookieWithdrawal.place", "Je toestemming intrekken kan altijd, via de knop onderaan.",
            ["place": .text("de knop onderaan")], .informal),
        Said("cookies.keptAtMost", "Cookies blijven hoogstens 30 dagen staan.", ["term": .term(.days(30))]),
    ]
}
