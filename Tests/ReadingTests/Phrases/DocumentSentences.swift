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
        Said("versionEffective", "Deze versie geldt vanaf 1 januari 2027.", ["date": .date("2027-01-01")]),
        Said("earlierVersions.many", "Er zijn ook eerdere versies:"),
        Said("earlierVersions.one", "Er is één eerdere versie:"),
        Said(
            "earlierVersion.of", "Versie 2 gold vanaf 3 mei 2024.",
            ["number": .number(2), "date": .date(CalendarDate(year: 2024, month: 5, day: 3)!)]),
        Said("earlierVersion.changes", "Toen is dit veranderd: het adres.", ["changes": .list(["het adres"])]),
        Said(
            "earlierVersion.text", "Je leest die versie op https://club.nl/2024.",
            ["address": .webAddress("https://club.nl/2024")], .informal),
        Said(
            "version.edition", "Versie 1.1 van 1 mei 2026.", ["edition": .edition("1.1"), "date": .date("2026-05-01")]),
        Said("version.dated", "Versie van 1 mei 2026.", ["date": .date("2026-05-01")]),
        Said("version.ofMonth", "Versie 3 van mei 2026.", ["number": .number(3), "month": .month("2026-05")]),
        Said(
            "version.editionOfMonth", "Versie 1.0 van mei 2026.",
            ["edition": .edition("1.0"), "month": .month("2026-05")]),
        Said("version.month", "Versie van december 2025.", ["month": .month("2025-12")]),
        Said("version.undated", "Versie 4.", ["number": .number(4)]),
        Said("version.editionUndated", "Versie 2.10.", ["edition": .edition("2.10")]),
        Said(
            "earlierVersion.edition", "Versie 1.1 gold vanaf 1 mei 2026.",
            ["edition": .edition("1.1"), "date": .date("2026-05-01")]),
        Said(
            "earlierVersion.ofMonth", "Versie 3 gold vanaf mei 2026.",
            ["number": .number(3), "month": .month("2026-05")]),
        Said(
            "earlierVersion.editionOfMonth", "Versie 1.0 gold vanaf mei 2026.",
            ["edition": .edition("1.0"), "month": .month("2026-05")]),
    ]
}
