import Diagnostics
import Facts
import Foundation
import TestSupport
import Testing

@testable import FactRules

/// What the law finds in the facts of the frozen site, finding by finding.
@Suite("The findings in the facts of the frozen site")
struct SeedTests {
    private func findings(in id: String, on day: CalendarDate) throws -> [Diagnostic] {
        let organisation = try #require(FrozenSite.organisations.first { $0.id == id })
        return judge(organisation, on: day)
    }

    /// `error accepted interest-unnamed`
    private func line(_ finding: Diagnostic) -> String {
        [finding.severity.rawValue, finding.acceptance.map { _ in "accepted" }, finding.rule.rawValue]
            .compactMap(\.self).joined(separator: " ")
    }

    @Test("BRES")
    func bres() throws {
        let findings = try findings(in: "bres", on: "2026-11-21")
        #expect(findings.allSatisfy { $0.location?.file == "facts/bres.json" })
        #expect(
            findings.map(line) == [
                "warning lists-open",
                "dossier processing-unrecorded",
                "warning acceptance-long",
                "note source-unnamed",
                "error accepted indirect-category-unnamed",
                "note indirect-notice-moment-unstated",
                "warning title-or-gender-not-needed",
                "warning party-in-words-unrecorded",
                "warning online-service-without-address",
                "error accepted provision-duty-unstated",
                "warning statute-unnamed",
                "warning purpose-vague",
                "error accepted interest-unnamed",
                "dossier interest-unbalanced",
                "warning marketing-channel-unsaid",
                "error accepted purpose-without-ground",
                "warning profiling-unexplained",
                "warning retention-without-start",
                "error accepted retention-empty-criterion",
                "warning refusal-too-wide",
                "warning intervention-without-decision",
                "warning refusal-too-wide",
                "warning location-unknown",
                "error accepted processor-disclaimed",
                "warning change-silent",
                "warning cookies-unlisted",
                "error accepted withdrawal-harder-than-consent",
                "error accepted cookie-before-consent",
                "warning cookie-without-lifetime-or-party",
                "warning cookie-undescribed",
            ])
    }

    @Test("Lodero")
    func lodero() throws {
        let findings = try findings(in: "lodero", on: "2026-11-21")
        #expect(findings.allSatisfy { $0.location?.file == "facts/lodero.json" })
        #expect(
            findings.map(line) == [
                "warning acceptance-long",
                "warning title-or-gender-not-needed",
                "error accepted controller-without-contact",
                "warning online-service-without-address",
                "warning unsubscribe-missing",
                "warning roles-mixed",
                "error accepted consent-implied",
                "warning consent-tied-to-contract",
                "error accepted consent-not-separate",
                "warning consent-for-needed-data",
                "dossier consent-unproven",
                "error accepted purpose-without-ground",
                "warning purpose-without-category",
                "warning retention-empty-criterion",
                "warning retention-without-start",
                "warning retention-below-fiscal-duty",
                "warning access-answer-incomplete",
                "error accepted request-channel-missing",
                "warning guarantee-only-declared",
                "warning guarantee-only-declared",
                "note hosting-detail-published",
                "warning processor-without-agreement",
                "warning location-unknown",
                "dossier processor-without-agreement",
                "error accepted sharing-denied-but-present",
            ])
    }

    @Test(
        "the accepted errors hold until their last day, and are errors again the day after",
        arguments: ["bres", "lodero"])
    func expiry(id: String) throws {
        let accepted = try findings(in: id, on: "2026-11-21").filter { $0.acceptance != nil }.map(\.rule)
        #expect(try findings(in: id, on: "2027-11-21").filter(\.isFatal).isEmpty)
        let after = try findings(in: id, on: "2027-11-22")
        #expect(after.filter(\.isFatal).map(\.rule) == accepted)
        #expect(after.filter { $0.rule == .acceptanceExpired }.count == accepted.count)
    }

    @Test("facts read from JSON give the same findings", arguments: FrozenSite.organisations + [.exemplary])
    func json(organisation: Organisation) throws {
        let copy = try JSONDecoder().decode(Organisation.self, from: JSONEncoder().encode(organisation))
        let findings = judge(organisation, on: "2026-11-21").map(line)
        #expect(judge(copy, on: "2026-11-21").map(line).sorted() == findings.sorted())
    }
}
