import Facts
import Testing

@testable import FactRules

@Suite("What cannot be read is quoted")
struct UnreadableValueTests {
    private func messages(@OrganisationBuilder _ parts: () -> [Part<Organisation>]) -> [String] {
        judge(Organisation("a", addressing: .formal, parts), on: "2026-11-21")
            .filter { $0.rule == .valueUnreadable }.map(\.message)
    }

    @Test func dates() {
        #expect(messages { Version(1, of: "2026-02-30") } == ["\"2026-02-30\" is a day that does not exist"])
        #expect(messages { Version(1, of: "21-11-2026") } == ["\"21-11-2026\" is no date"])
        #expect(messages { Version(1, of: "2026-2-3") } == ["\"2026-2-3\" is no date"])
    }

    @Test func countries() {
        #expect(messages { Controller("a", country: "USA") } == ["\"USA\" is no country code"])
        #expect(messages { Controller("a", country: "XX") } == ["\"XX\" is no country code"])
        #expect(messages { Controller("a", country: "MX") } == [])
    }
}
