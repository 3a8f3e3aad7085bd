import Claims
import Dutch
import Facts
import Testing

@Suite("Values in Dutch, written")
struct WritingTests {
    @Test(
        "terms have their unit in the right number",
        arguments: [
            (Term.hours(1), "1 uur"), (.hours(72), "72 uur"), (.days(1), "1 dag"), (.days(2), "2 dagen"),
            (.weeks(1), "1 week"), (.weeks(2), "2 weken"), (.months(1), "1 maand"), (.months(6), "6 maanden"),
            (.years(1), "1 jaar"), (.years(7), "7 jaar"),
        ])
    func terms(term: Term, text: String) { #expect(DutchWriting().term(term) == text) }

    @Test(
        "dates have their month in words",
        arguments: [
            ("2026-11-21", "21 november 2026"), ("2024-02-29", "29 februari 2024"), ("0987-03-01", "1 maart 987"),
        ])
    func dates(iso: String, text: String) throws {
        #expect(DutchWriting().date(try #require(CalendarDate(iso: iso))) == text)
    }

    @Test(
        "lists end in a conjunction, and have semicolons where an item holds a comma",
        arguments: [
            ([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c"),
            (["a, b", "c", "d"], "a, b; c en d"), (["a en b", "c"], "a en b, en c"),
            (["a", "b en c", "d"], "a, b en c, en d"), (["a, b", "c en d"], "a, b; en c en d"),
        ])
    func lists(items: [String], text: String) { #expect(DutchWriting().list(items, .all) == text) }

    @Test(
        "a sentence starts with a capital",
        arguments: [
            ("namen", "Namen"), ("ijkgegevens", "IJkgegevens"), ("één naam", "Één naam"), ("WvSoft", "WvSoft"),
            ("3M", "3M"), ("’s avonds", "’s avonds"), ("", ""),
        ])
    func capitals(text: String, capitalised: String) { #expect(DutchWriting().startingSentence(text) == capitalised) }
}
