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
        Said("purposeLimitation", "Gegevens gebruiken wij alleen voor het doel waarvoor wij ze kregen."),
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
    ]
}
