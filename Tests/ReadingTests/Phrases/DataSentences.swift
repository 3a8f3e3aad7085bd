import Claims

extension Said {
    static let data: [Said] = [
        Said("subjects.complete", "Wij gebruiken gegevens van:"),
        Said("subjects.examples", "Wij gebruiken gegevens van onder meer:"),
        Said("subject.plain", "huurders", ["subject": .text("huurders")]),
        Said(
            "subject.complete", "patiënten: volwassenen en kinderen",
            ["subject": .text("patiënten"), "examples": .list(["volwassenen", "kinderen"])]),
        Said(
            "subject.examples", "leden, zoals spelers, trainers en ouders",
            ["subject": .text("leden"), "examples": .list(["spelers", "trainers", "ouders"])]),
        Said("categories.always.complete", "Wij gebruiken deze gegevens:"),
        Said("categories.always.examples", "Wij gebruiken onder meer deze gegevens:"),
        Said("categories.sometimes.complete", "Soms gebruiken wij deze gegevens:"),
        Said("categories.sometimes.examples", "Soms gebruiken wij onder meer deze gegevens:"),
        Said("categories.possible.complete", "Wij kunnen deze gegevens gebruiken:"),
        Said("categories.possible.examples", "Wij kunnen onder meer deze gegevens gebruiken:"),
        Said("category.plain", "foto’s", ["category": .text("foto’s")]),
        Said(
            "category.complete", "adresgegevens: straat en postcode",
            ["category": .text("adresgegevens"), "examples": .list(["straat", "postcode"])]),
        Said(
            "category.examples", "contactgegevens, zoals naam en telefoonnummer",
            ["category": .text("contactgegevens"), "examples": .list(["naam", "telefoonnummer"])]),
        Said("categoriesServePurposes", "Wij gebruiken ze voor de doelen in deze verklaring."),
        Said("purposeLimitation", "Wij gebruiken ze alleen voor het doel waarvoor wij ze kregen."),
        Said(
            "categoryUse", "Bankgegevens gebruiken wij voor automatische incasso.",
            ["category": .text("bankgegevens"), "use": .text("automatische incasso")]),
        Said(
            "source.complete", "Adressen krijgen wij via het kadaster en de gemeente.",
            ["category": .text("adressen"), "sources": .list(["het kadaster", "de gemeente"])]),
        Said(
            "source.examples", "Functies krijgen wij onder meer via LinkedIn.",
            ["category": .text("functies"), "sources": .list(["LinkedIn"])]),
        Said("source.public", "Die informatie is openbaar."),
        Said("source.notPublic", "Die informatie is niet openbaar."),
        Said(
            "source.notice", "Dat wij deze gegevens gebruiken, vertellen wij je in onze eerste brief.",
            ["moment": .text("in onze eerste brief")], .informal),
        Said(
            "categoryModality.sometimes", "Foto’s gebruiken wij alleen in sommige gevallen.",
            ["category": .text("foto’s")]),
        Said("categoryModality.possible", "Foto’s gebruiken wij mogelijk.", ["category": .text("foto’s")]),
        Said(
            "categoryOnlyIf", "Foto’s gebruiken wij alleen als u die stuurt.",
            ["category": .text("foto’s"), "condition": .text("u die stuurt")]),
        Said(
            "source.onlyIf", "Dat gebeurt alleen als u dat daar toestaat.", ["condition": .text("u dat daar toestaat")]),
        Said("arrival.selfRegistered", "Deelnemers melden zich zelf bij ons aan.", ["subject": .text("deelnemers")]),
        Said(
            "arrival.approached", "Ouders van zieke kinderen worden benaderd door de GGD.",
            ["subject": .text("ouders van zieke kinderen"), "by": .text("de GGD")]),
        Said(
            "arrival.referred", "Patiënten worden naar ons verwezen door de huisarts.",
            ["subject": .text("patiënten"), "by": .text("de huisarts")]),
        Said(
            "arrival.drawn", "Deelnemers kiezen wij uit het bevolkingsregister.",
            ["subject": .text("deelnemers"), "by": .text("het bevolkingsregister")]),
        Said(
            "arrival.drawnAtRandom", "Deelnemers kiezen wij willekeurig uit het bevolkingsregister.",
            ["subject": .text("deelnemers"), "by": .text("het bevolkingsregister")]),
        Said(
            "necessity.optional", "Een telefoonnummer hoeft u ons niet te geven.",
            ["category": .text("een telefoonnummer")]),
        Said("necessity.required", "Uw naam bent u verplicht te geven.", ["category": .text("uw naam")]),
        Said(
            "necessity.mostlyOptional", "Van de velden op het formulier hoef je ons het meeste niet te geven.",
            ["category": .text("de velden op het formulier")], .informal),
        Said(
            "necessity.optionalExamples", "Van contactgegevens hoeft u dit niet te geven: afdeling en e-mailadres.",
            ["category": .text("contactgegevens"), "examples": .list(["afdeling", "e-mailadres"])]),
        Said(
            "necessity.requiredExamples", "Van contactgegevens moet u dit geven: naam.",
            ["category": .text("contactgegevens"), "examples": .list(["naam"])]),
        Said(
            "necessity.consequence", "Geeft u ons een telefoonnummer niet? Dan kunnen wij u niet bellen.",
            ["category": .text("een telefoonnummer"), "consequence": .text("kunnen wij u niet bellen")]),
        Said(
            "necessity.noConsequence", "Dat je ons een telefoonnummer niet geeft, heeft geen gevolgen voor je.",
            ["category": .text("een telefoonnummer")], .informal),
        Said(
            "necessity.reason", "Wij vragen geboortedatums omdat leden dezelfde naam kunnen hebben.",
            ["category": .text("geboortedatums"), "reasons": .list(["leden dezelfde naam kunnen hebben"])]),
        Said(
            "necessity.illustration", "Waarom wij geboortedatums vragen, toont dit voorbeeld: twee leden heten Jansen.",
            ["category": .text("geboortedatums"), "illustration": .text("twee leden heten Jansen")]),
        Said(
            "necessity.managed", "Betaalkaarten kunt u zelf bekijken en verwijderen via uw account.",
            ["category": .text("betaalkaarten"), "place": .text("uw account")]),
    ]
}
