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
        Said("cookies.examples", "Hieronder staan voorbeelden van cookies die onze website plaatst."),
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
        Said("cookie.name.plain", "Winkelwagen", ["cookie": .text("winkelwagen")]),
        Said("cookie.name.named", "Taalkeuze (naam: lang)", ["cookie": .text("taalkeuze"), "name": .text("lang")]),
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
        Said(
            "cookies.keptAtMost", "Onze cookies blijven hoogstens 30 dagen op uw apparaat staan.",
            ["term": .term(.days(30))]),
        Said("cookies.nothingElse", "Verder bewaart onze website niets op uw apparaat."),
        Said("cookies.noBanner", "Onze website heeft geen cookiebanner: uw toestemming is niet nodig."),
        Said("cookie.name.technical", "Naam: _ga_*", ["name": .text("_ga_*")]),
        Said("cookie.purposes.technique.localStorage", "Dit staat in de lokale opslag van uw browser."),
        Said("cookie.purposes.technique.sessionStorage", "Dit staat in de tijdelijke opslag van uw browser."),
        Said(
            "cookie.purposes.technique.browserDatabase",
            "Dit staat in een database van je browser.", [:], .informal),
        Said("cookie.purposes.technique.pixel", "Dit is een onzichtbaar plaatje (pixel)."),
        Said("cookie.purposes.technique.clickId", "Dit is een code in het adres van een link waarop u klikt."),
        Said("cookie.purposes.technique.advertisingId", "Dit is het reclamenummer van je telefoon.", [:], .informal),
        Said("cookie.purposes.technique.fingerprint", "Dit herkent uw apparaat aan de instellingen."),
        Said("cookie.purposes.technique.script", "Dit is een klein programma op de pagina."),
        Said(
            "cookie.purposes.when",
            "Dit komt op je apparaat als u inlogt.", ["moment": .text("als u inlogt")], .informal),
        Said("cookie.purposes.tells.totalsOnly", "Wij zien alleen totalen, geen personen."),
        Said("cookie.purposes.tells.notCombined", "Wij koppelen dit niet aan andere gegevens over u."),
        Said(
            "cookie.purposes.tells.recognisesDevice",
            "Dit bevat niet je naam of adres, maar herkent wel je browser of apparaat.", [:], .informal),
        Said(
            "cookie.purposes.without",
            "Ontbreekt dit? Dan kunnen wij geen bezoek tellen.", ["consequence": .text("kunnen wij geen bezoek tellen")]
        ),
        Said(
            "cookie.purposes.same",
            "Dit is voor het doel ‘onze website verbeteren’.", ["purpose": .purpose("onze website verbeteren")]),
        Said("cookie.lifetime.untilErased", "Tot je dit zelf wist.", [:], .informal),
        Said("cookie.lifetime.until", "Tot u uitlogt.", ["event": .text("u uitlogt")]),
        Said("cookie.readers.same", "Dezelfde partij."),
        Said(
            "cookie.readers.sameAndOthers",
            "Dezelfde partij, en ook Voorbeeldmeting en Hotjar.", ["readers": .list(["Voorbeeldmeting", "Hotjar"])]),
        Said(
            "cookieConsent.choices",
            "U kunt kiezen: alle cookies of alleen noodzakelijke cookies.",
            ["choices": .choice(["alle cookies", "alleen noodzakelijke cookies"])]),
        Said("cookies.kinds", "Hieronder staan alle soorten cookies die onze website plaatst."),
        Said("cookies.tracking", "Daar zijn volgcookies bij."),
        Said("cookieRule.asked", "Voor deze cookies vragen wij je toestemming.", [:], .informal),
        Said(
            "cookieUse", "Wij gebruiken ze voor: bezoeken tellen en pagina’s verbeteren.",
            ["purposes": .list(["bezoeken tellen", "pagina’s verbeteren"])]),
    ]
}
