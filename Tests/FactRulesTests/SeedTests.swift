import Content
import Diagnostics
import Facts
import Foundation
import Testing

@testable import FactRules

/// What the law finds in the facts of this site's own organisations, finding by finding.
@Suite("The findings in this site's facts")
struct SeedTests {
    private func findings(in id: String, on day: CalendarDate) throws -> [Diagnostic] {
        let organisation = try #require(organisations.first { $0.id == id })
        return judge(organisation, on: day)
    }

    /// `error accepted interest-unnamed`
    private func line(_ finding: Diagnostic) -> String {
        [finding.severity.rawValue, finding.acceptance.map { _ in "accepted" }, finding.rule.rawValue]
            .compactMap(\.self).joined(separator: " ")
    }

    @Test("WIZZ")
    func wizz() throws {
        let findings = try findings(in: "wizz", on: "2026-11-21")
        #expect(findings.allSatisfy { $0.location?.file == "content/Wizz.swift" })
        #expect(
            findings.map(line) == [
                "note source-unnamed",
                "error accepted indirect-category-unnamed",
                "note indirect-notice-moment-unstated",
                "warning title-or-gender-not-needed",
                "warning party-in-words-unrecorded",
                "warning location-unknown",
                "warning location-unknown",
                "error accepted purpose-without-ground",
                "warning profiling-unexplained",
                "note processing-unrecorded",
                "warning acceptance-long",
                "warning online-service-without-address",
                "warning category-without-purpose",
                "error accepted provision-duty-unstated",
                "warning statute-unnamed",
                "warning purpose-vague",
                "error accepted interest-unnamed",
                "warning interest-unbalanced",
                "warning marketing-channel-unsaid",
                "error accepted interest-unnamed",
                "warning interest-unbalanced",
                "warning retention-without-start",
                "error accepted retention-empty-criterion",
                "error accepted cookie-before-consent",
                "warning cookie-without-lifetime-or-party",
                "warning cookie-undescribed",
                "error accepted withdrawal-harder-than-consent",
                "warning refusal-too-wide",
                "warning intervention-without-decision",
                "warning refusal-too-wide",
                "error accepted processor-disclaimed",
                "warning change-silent",
            ])
    }

    @Test("WvSoft")
    func wvsoft() throws {
        let findings = try findings(in: "wvsoft", on: "2026-11-21")
        #expect(findings.allSatisfy { $0.location?.file == "content/WvSoft.swift" })
        #expect(
            findings.map(line) == [
                "warning title-or-gender-not-needed",
                "warning processor-without-agreement",
                "warning location-unknown",
                "warning processor-without-agreement",
                "warning location-unknown",
                "warning acceptance-long",
                "error accepted controller-without-contact",
                "warning online-service-without-address",
                "error accepted consent-implied",
                "warning consent-tied-to-contract",
                "error accepted consent-not-separate",
                "warning consent-for-needed-data",
                "warning consent-unproven",
                "warning withdrawal-unstated",
                "error accepted consent-implied",
                "warning consent-tied-to-contract",
                "error accepted consent-not-separate",
                "warning consent-for-needed-data",
                "warning consent-unproven",
                "warning withdrawal-unstated",
                "error accepted purpose-without-ground",
                "warning purpose-without-category",
                "error accepted purpose-without-ground",
                "warning purpose-without-category",
                "warning retention-empty-criterion",
                "warning retention-without-start",
                "warning retention-below-fiscal-duty",
                "note hosting-detail-published",
                "warning roles-mixed",
                "warning access-answer-incomplete",
                "error accepted request-channel-missing",
                "note response-term-unstated",
                "warning unsubscribe-missing",
                "error accepted sharing-denied-but-present",
            ])
    }

    @Test(
        "the accepted errors hold until their last day, and are errors again the day after",
        arguments: ["wizz", "wvsoft"])
    func expiry(id: String) throws {
        let accepted = try findings(in: id, on: "2026-11-21").filter { $0.acceptance != nil }.map(\.rule)
        #expect(try findings(in: id, on: "2027-11-21").filter(\.isFatal).isEmpty)
        let after = try findings(in: id, on: "2027-11-22")
        #expect(after.filter(\.isFatal).map(\.rule) == accepted)
        #expect(after.filter { $0.rule == .acceptanceExpired }.count == accepted.count)
    }

    @Test("facts read from JSON give the same findings", arguments: ["wizz", "wvsoft"])
    func json(id: String) throws {
        let organisation = try #require(organisations.first { $0.id == id })
        let copy = try JSONDecoder().decode(Organisation.self, from: JSONEncoder().encode(organisation))
        let findings = judge(organisation, on: "2026-11-21").map(line)
        #expect(judge(copy, on: "2026-11-21").map(line).sorted() == findings.sorted())
    }
}
