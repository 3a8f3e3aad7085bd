import Content
import Facts
import Testing

@testable import FactRules

/// What the model lists of itself, against what is in it by reflection.
@Suite("All facts of an organisation")
struct AllFactsTests {
    private static let everything =
        organisations + Rule.all.flatMap { $0.failing + $0.passing }.map { $0.organisation() }

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
            let places = Set(organisation.allFacts.map(\.location))
            for rule in Rule.all where rule.subject.isAcceptable {
                for finding in rule.find(organisation, "2026-11-21") {
                    #expect(places.contains(finding.fact.location))
                }
            }
        }
    }
}
