import Facts
import TestSupport
import Testing

@testable import FactRules

/// What the model lists of itself, against what is in it by reflection.
@Suite("All facts of an organisation")
struct AllFactsTests {
    static let everything =
        FrozenSite.organisations + Rule.all.flatMap { $0.failing + $0.passing }.map { $0.organisation() }

    /// The facts inside a value at any depth, without acceptances.
    private func reflectedFacts(in value: Any) -> [any Fact] {
        let mirror = Mirror(reflecting: value)
        let inside = mirror.children.flatMap { reflectedFacts(in: $0.value) }
        // An optional casts to what is in it, which is one of its children as well.
        guard mirror.displayStyle != .optional, let fact = value as? any Fact, !(fact is Acceptance) else {
            return inside
        }
        return [fact] + inside
    }

    @Test("none is left out, and none is listed twice")
    func allFacts() {
        for organisation in Self.everything {
            let reflected = reflectedFacts(in: organisation).map { AnyHashable($0) }
            let listed = organisation.allFacts.map { AnyHashable($0) }
            #expect(listed.count == reflected.count)
            #expect(Set(listed) == Set(reflected))
        }
    }

    @Test("every finding is at one of them, so that it can be accepted")
    func findings() {
        for organisation in Self.everything {
            let shared = Shared(of: organisation, on: "2026-11-21")
            let places = Set(organisation.allFacts.map(\.location))
            for rule in Rule.all where rule.subject.isAcceptable {
                for finding in rule.find(organisation, shared) {
                    #expect(places.contains(finding.fact.location))
                }
            }
        }
    }
}

/// What the model lists of its texts, against what is in it by reflection: a text that is in no list is judged by no
/// rule, and can say anything.
@Suite("All texts of a fact")
struct AllTextsTests {
    /// Names of other facts, which have to be there, and the name of the folder.
    private static let names: Set<String> = [
        "Organisation.id", "Purpose.subjects", "Purpose.categories", "Purpose.recipients", "Purpose.mentions",
        "Mailing.audience",
        "RetentionPeriod.subjects", "RetentionPeriod.categories", "RetentionPeriod.covers",
        "FurtherUse.originalPurpose", "Cookie.serves",
        "Hosting.provider",
    ]
    /// Where something can be looked up: for rules, and never published. So is why something is not known.
    private static let evidence: Set<String> = [
        "LegalBasis.consent.some.record.known", "LegalBasis.balancing.known", "Purpose.impactAssessment.known",
        "Recipient.transfer.some.assessment.known", "Processor.transfer.some.assessment.known",
        "FurtherUse.compatibility.known", "FurtherUse.notice.known", "Controller.ukRepresentative.known",
        "Controller.worksCouncilConsent.known", "Minors.textForChildren.known",
    ]

    private static func reflectedTexts(in value: Any, at path: [String]) -> [(path: [String], text: String)] {
        if value is Country || value is CalendarDate || value is Origin || value is Repetitions || value is Mentions
            || path.contains("unknown")
        {
            return []
        }
        if let text = value as? String { return [(path, text)] }
        if path.count > 1, Mirror(reflecting: value).displayStyle != .optional, value is any Fact { return [] }
        return Mirror(reflecting: value).children.flatMap {
            reflectedTexts(in: $0.value, at: path + [$0.label].compactMap(\.self))
        }
    }

    @Test("none is left out")
    func allTexts() {
        var missing: Set<String> = []
        for fact in AllFactsTests.everything.flatMap(\.allFacts) {
            let texts = Set(fact.texts)
            for (path, text) in Self.reflectedTexts(in: fact, at: ["\(type(of: fact))"]) where !texts.contains(text) {
                let name = path.joined(separator: ".")
                if Self.names.contains(path.prefix(2).joined(separator: ".")) || Self.evidence.contains(name) {
                    continue
                }
                missing.insert(name)
            }
        }
        #expect(missing == [])
    }
}

/// The same for terms: one that is in no list can be of any length.
@Suite("All terms of a fact")
struct AllTermsTests {
    private func reflectedTerms(in value: Any, isFact: Bool = true) -> [Term] {
        if let term = value as? Term { return [term] }
        let mirror = Mirror(reflecting: value)
        if !isFact, mirror.displayStyle != .optional, value is any Fact { return [] }
        return mirror.children.flatMap { reflectedTerms(in: $0.value, isFact: false) }
    }

    @Test("none is left out")
    func allTerms() {
        for fact in AllFactsTests.everything.flatMap(\.allFacts) {
            #expect(Set(fact.terms) == Set(reflectedTerms(in: fact)), "\(type(of: fact))")
        }
    }
}
