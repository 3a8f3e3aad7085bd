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
    ]
}
