import Claims

extension Said {
    static let analytics: [Said] = [
        Said(
            "analytics.by",
            "Wij meten het bezoek aan onze website met Voorbeeldmeting.", ["service": .text("Voorbeeldmeting")]),
        Said("analytics.noCookies", "Daarvoor worden geen cookies geplaatst."),
        Said(
            "analytics.gets.complete",
            "Die dienst gebruikt daarvoor deze gegevens: de pagina en het land.",
            ["data": .list(["de pagina", "het land"])]),
        Said(
            "analytics.gets.examples",
            "Die dienst gebruikt daarvoor onder meer deze gegevens: de pagina.", ["data": .list(["de pagina"])]),
        Said("analytics.practice.keepsNoAddresses", "IP-adressen worden daarbij niet bewaard."),
        Said("analytics.practice.shortensAddresses", "Van elk IP-adres wordt een deel weggelaten."),
        Said("analytics.practice.makesNoProfiles", "Er worden geen profielen van bezoekers gemaakt."),
        Said(
            "analytics.practice.honoursDoNotTrack",
            "Staat in uw browser dat u niet gevolgd wilt worden? Dan meten wij uw bezoek niet."),
        Said("analytics.practice.showsTotalsOnly", "Wij zien alleen totalen, geen personen."),
        Said("analytics.practice.standsOnOwnServer", "De metingen staan op onze eigen server."),
        Said(
            "analytics.dashboard",
            "Iedereen kan de cijfers bekijken op example.nl/cijfers.", ["address": .webAddress("example.nl/cijfers")]),
        Said(
            "analytics.statement",
            "Meer lees je in de verklaring van die dienst: example.nl/privacy.",
            ["address": .webAddress("example.nl/privacy")], .informal),
    ]
}
