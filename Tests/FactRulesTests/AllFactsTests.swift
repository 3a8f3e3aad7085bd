import Diagnostics
import RuleExamples
import TestSupport
import Testing

@testable import FactRules
@testable import Facts

/// What the model lists of itself, against what is in it by reflection.
@Suite("All facts of an organisation")
struct AllFactsTests {
    static let everything =
        FrozenSite.organisations + FactExamples.all.flatMap { $0.failing + $0.passing }.map { $0.organisation() }

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

/// What the tables of keys say, against what is in facts by reflection: a text without a key is judged by no rule, and can
/// say anything.
@Suite("Tables of keys")
struct KeyTableTests {
    private static let facts = (AllFactsTests.everything + [.exemplary]).flatMap(\.allFacts)

    /// The values with keys inside a fact, and itself; but not the facts inside it.
    private static func wholes(in value: Any, isFact: Bool = true) -> [any Keyed] {
        let mirror = Mirror(reflecting: value)
        if !isFact, mirror.displayStyle != .optional, value is any Fact { return [] }
        let inside = mirror.children.flatMap { wholes(in: $0.value, isFact: false) }
        guard mirror.displayStyle != .optional, let whole = value as? any Keyed else { return inside }
        return [whole] + inside
    }

    @Test("every property has a key of its name, that leads to it, and every key a property")
    func properties() {
        func check<Whole: Keyed>(_ whole: Whole) {
            let mirror = Mirror(reflecting: whole)
            guard mirror.displayStyle == .struct else { return }
            let properties = mirror.children.filter { $0.value is any KeyValue && $0.label != "acceptances" }
            #expect(properties.compactMap(\.label).sorted() == Whole.keys.all.map(\.row.name).sorted(), "\(Whole.self)")
            for (name, value) in properties {
                let key = Whole.keys.all.first { $0.row.name == name }
                let found = key.flatMap { whole[keyPath: $0.path] as? AnyHashable }
                #expect(found == value as? AnyHashable, "\(Whole.self).\(name ?? "")")
            }
        }
        for whole in Self.facts.flatMap({ Self.wholes(in: $0) }) { check(whole) }
    }

    @Test("every text has a form")
    func forms() {
        for type in ModelType.all {
            for row in type.rows where row.type.split(separator: ".").last == "String" {
                #expect(row.form != nil, "\(type.name).\(row.name)")
            }
        }
    }

    private static func reflectedTexts(in value: Any, isFact: Bool = true) -> [String] {
        if value is Country || value is CalendarDate || value is CalendarMonth || value is RuleID { return [] }
        if value is Origin || value is Mentions || value is Repetitions { return [] }
        if let text = value as? String { return [text] }
        let mirror = Mirror(reflecting: value)
        if !isFact, mirror.displayStyle != .optional, value is any Fact { return [] }
        return mirror.children.filter { $0.label != "unknown" }.flatMap { reflectedTexts(in: $0.value, isFact: false) }
    }

    /// The texts behind all keys, whether readers see them or not.
    private static func listedTexts(of fact: any Fact) -> Set<String> {
        func texts<Whole: Keyed>(of whole: Whole) -> [String] {
            var texts: [FactText] = []
            withUnsafePointer(to: whole) { whole in
                for key in Whole.keys.all where key.row.form != nil { key.addTexts(whole, &texts) }
            }
            return texts.map(\.text)
        }
        return Set(wholes(in: fact).flatMap { texts(of: $0) })
    }

    @Test("no text is left out")
    func allTexts() {
        for fact in Self.facts {
            let reflected = Set(Self.reflectedTexts(in: fact))
            #expect(reflected.subtracting(Self.listedTexts(of: fact)) == [], "\(type(of: fact))")
            #expect(Set(fact.texts).subtracting(reflected) == [], "\(type(of: fact))")
        }
    }

    @Test("an answer of none is unpublished only where no document tells it, and an empty list always is")
    func none() {
        func unpublished(_ fact: any Fact) -> [String] { fact.unpublished.map { $0.what.text(in: .swift) } }
        #expect(
            unpublished(Controller("a", email: .none, telephone: .none, registration: .none)) == ["telephone: .none"])
        #expect(unpublished(LegalBasis.legalObligation(.known([]))) == ["statutes: .known([])"])
        #expect(unpublished(LegalBasis.legalObligation(.none)) == ["statutes: .none"])
        #expect(unpublished(Cookie("a", .functional, readBy: .none)) == [])
        #expect(unpublished(Cookie("a", .functional, readBy: .known([]))) == ["thirdParties: .known([])"])
        #expect(unpublished(LegalBasis.consent(Consent(when: .none, withdrawnIn: .none))) == ["moment: .none"])
    }
}

/// The same for dates, terms and countries: one that is in no list can be any text or of any length.
@Suite("All dates, terms and countries of a fact")
struct AllNotatedTests {
    private func reflected(in value: Any, isFact: Bool = true) -> [AnyHashable] {
        if let value = value as? any Notated { return [AnyHashable(value)] }
        let mirror = Mirror(reflecting: value)
        if !isFact, mirror.displayStyle != .optional, value is any Fact { return [] }
        return mirror.children.filter { $0.label != "acceptances" }.flatMap { reflected(in: $0.value, isFact: false) }
    }

    @Test("none is left out")
    func complete() {
        for fact in AllFactsTests.everything.flatMap(\.allFacts) {
            #expect(Set(fact.notated.map { AnyHashable($0) }) == Set(reflected(in: fact)), "\(type(of: fact))")
        }
    }
}
