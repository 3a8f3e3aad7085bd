import Claims
import Facts

extension Said {
    static let document: [Said] = [
        Said(
            "document.privacyStatement", "Privacyverklaring van Tandarts Jansen",
            ["controller": .text("Tandarts Jansen")]),
        Said("document.cookiePolicy", "Cookiebeleid van Tandarts Jansen", ["controller": .text("Tandarts Jansen")]),
        Said(
            "version", "Versie 3 van 5 december 2026.",
            ["number": .number(3), "date": .date(CalendarDate(year: 2026, month: 12, day: 5)!)]),
        Said(
            "versionChanges", "In deze versie is dit veranderd: het adres en de bewaartermijn van foto’s.",
            ["changes": .list(["het adres", "de bewaartermijn van foto’s"])]),
        Said("earlierVersions.many", "Er zijn ook eerdere versies:"),
        Said("earlierVersions.one", "Er is één eerdere versie:"),
        Said(
            "earlierVersion.of", "Versie 2 gold vanaf 3 mei 2024.",
            ["number": .number(2), "date": .date(CalendarDate(year: 2024, month: 5, day: 3)!)]),
        Said("earlierVersion.changes", "Toen is dit veranderd: het adres.", ["changes": .list(["het adres"])]),
        Said(
            "earlierVersion.text", "Je leest die versie op https://club.nl/2024.",
            ["address": .webAddress("https://club.nl/2024")], .informal),
    ]
}
