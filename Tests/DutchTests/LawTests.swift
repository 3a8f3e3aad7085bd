import Claims
import Dutch
import Facts
import Languages
import TestSupport
import Testing
import Texts

@testable import Reading

/// Values are written and read by code that does not know of each other; what is written must be read as what it was.
@Suite("What is written is read back")
struct LawTests {
    private static let seeds = 0..<UInt64(100)

    private func readsBack(_ text: String, as value: Value, _ type: ValueType) -> Bool {
        guard let read = ValueReader(rules: DutchReading()).value(text.withPlainQuotes, of: type) else { return false }
        return read.means(value, startsSentence: false, by: DutchReading())
    }

    @Test("terms", arguments: seeds)
    func terms(seed: UInt64) {
        var generator = FactGenerator(seed: seed)
        for _ in 0..<20 {
            let term = generator.term()
            #expect(ValueReader(rules: DutchReading()).value(DutchWriting().term(term), of: .term) == .term(term))
        }
    }

    @Test("dates", arguments: seeds)
    func dates(seed: UInt64) {
        var generator = FactGenerator(seed: seed)
        for _ in 0..<20 {
            let date = generator.date()
            #expect(ValueReader(rules: DutchReading()).value(DutchWriting().date(date), of: .date) == .date(date))
        }
    }

    @Test("every day of a leap year")
    func days() {
        let days = (1...12).flatMap { month in
            (1...31).compactMap { CalendarDate(year: 2028, month: month, day: $0) }
        }
        #expect(days.count == 366)
        for day in days {
            #expect(ValueReader(rules: DutchReading()).value(DutchWriting().date(day), of: .date) == .date(day))
        }
    }

    @Test("numbers", arguments: seeds)
    func numbers(seed: UInt64) {
        var generator = FactGenerator(seed: seed)
        let number = generator.number(0...999_999_999)
        #expect(ValueReader(rules: DutchReading()).value(String(number), of: .number) == .number(number))
    }

    @Test("lists and choices, whatever their items hold", arguments: seeds)
    func lists(seed: UInt64) {
        var generator = FactGenerator(seed: seed)
        for pool in [Labels.data, Labels.people, Labels.activities, Labels.parties] {
            let items = generator.labels(pool).map(DisplayText.normalised).filter { !$0.isEmpty }
            guard !items.isEmpty else { continue }
            #expect(readsBack(DutchWriting().list(items, .all), as: .list(items), .list), "\(items)")
            #expect(readsBack(DutchWriting().list(items, .any), as: .choice(items), .choice), "\(items)")
        }
    }
}
