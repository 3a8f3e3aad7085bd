import Claims
import Facts
import Testing

@testable import Changes

@Suite("What changed between two states of documents")
struct ChangesTests {
    private let orders: Topic

    init() throws { orders = Topic(try Self.kind("purpose.name"), .text("Bestellingen bezorgen")) }

    private static func kind(_ id: String) throws -> ClaimKind {
        try #require(ClaimKind.all.first { $0.id == id }, "\(id)")
    }

    private func said(
        _ id: String, _ values: Claim.Values = [:], about context: [Topic] = [], as sentence: String? = nil
    ) throws -> StatedClaim {
        StatedClaim(
            Claim(try Self.kind(id), values, about: context, from: nil), in: .privacyStatement,
            as: sentence ?? "\(id) \(values)")
    }

    @Test("a value that changed is one change, from old to new in words")
    func value() throws {
        let changes = Changes(
            from: [try said("contact.telephone", ["telephone": .telephone("010 1")])],
            to: [try said("contact.telephone", ["telephone": .telephone("010 2")])])
        #expect(changes.entries.map(\.direction) == [.changed])
        #expect(changes.entries.first?.subject == .contact)
        #expect(changes.entries.first?.old == "010 1")
        #expect(changes.entries.first?.new == "010 2")
    }

    @Test("capitals, full stops, quotes and the form of address change nothing")
    func folding() throws {
        let changes = Changes(
            from: [try said("subject.plain", ["subject": .text("Wie uw ‘account’ deelt")])],
            to: [try said("subject.plain", ["subject": .text("wie jouw 'account' deelt.")])])
        #expect(changes.entries.isEmpty)
    }

    @Test("of a list, the order and the way in which it is announced change nothing; an item does")
    func lists() throws {
        func list(_ items: String...) throws -> StatedClaim {
            try said("purpose.subjects", ["subjects": .list(items)], about: [orders])
        }
        #expect(Changes(from: [try list("klanten", "leden")], to: [try list("leden en klanten")]).entries.isEmpty)
        let more = Changes(from: [try list("klanten")], to: [try list("klanten", "leden")])
        #expect(more.entries.count == 1)
        #expect(more.entries.first?.people == ["klanten", "leden"])
    }

    @Test("what is told in a summary and in a section is one change")
    func echo() throws {
        let old = [
            try said("summary.purpose", ["purpose": .purpose("bestellingen bezorgen")]),
            try said("purpose.name", ["purpose": .text("Bestellingen bezorgen")]),
            try said("purpose.exclusive", about: [orders]),
        ]
        let changes = Changes(from: old, to: [])
        #expect(changes.entries.count == 1)
        #expect(changes.entries.first?.direction == .removed)
        #expect(changes.entries.first?.isOfTopic == true)
        #expect(changes.entries.first?.about == ["Bestellingen bezorgen"])
        #expect(changes.entries.first?.proposedClass == .published)
    }

    @Test("a purpose under another name keeps what is told of it")
    func renamed() throws {
        let sales = Topic(try Self.kind("purpose.name"), .text("Verkopen"))
        let changes = Changes(
            from: [
                try said("purpose.name", ["purpose": .text("Bestellingen bezorgen")]),
                try said("purpose.exclusive", about: [orders]),
            ],
            to: [
                try said("purpose.name", ["purpose": .text("Verkopen")]), try said("purpose.exclusive", about: [sales]),
            ])
        #expect(changes.entries.map(\.direction) == [.changed])
        #expect(changes.entries.first?.old == "Bestellingen bezorgen")
        #expect(changes.entries.first?.new == "Verkopen")
    }

    @Test("a sentence that reads otherwise is no change; beside a value that changed, it is not told again")
    func rewording() throws {
        let old = try said("controller.decides", as: "Wij bepalen dat.")
        let changes = Changes(from: [old], to: [try said("controller.decides", as: "Dat bepalen wij.")])
        #expect(changes.entries.isEmpty)
        #expect(changes.rewordings.map(\.new.sentence) == ["Dat bepalen wij."])
    }

    @Test("a shorter term is published, a longer one is told; what was never said before is for a lawyer")
    func classes() throws {
        let kinds = ClaimKind.all.filter {
            $0.isIn("retention") && $0.slots.contains { $0.type == .term } && $0.slots.count == 1
        }
        let kind = try #require(kinds.first)
        func stated(_ term: Term) -> StatedClaim {
            StatedClaim(
                Claim(kind, [kind.slots[0].name: .term(term)], about: [orders], from: nil), in: .privacyStatement,
                as: "")
        }
        #expect(
            Changes(from: [stated(.weeks(4))], to: [stated(.weeks(2))]).entries.map(\.proposedClass) == [.published])
        #expect(Changes(from: [stated(.weeks(4))], to: [stated(.weeks(6))]).entries.map(\.proposedClass) == [.material])
        #expect(Changes(from: [], to: [stated(.weeks(6))]).entries.map(\.proposedClass) == [.undecided])
    }

    @Test("a ground that another takes the place of is named with that; away from consent, the guidelines are")
    func grounds() throws {
        let changes = Changes(
            from: [try said("ground.consent.plain", about: [orders])],
            to: [try said("ground.legitimateInterest.named", ["interest": .text("reclame")], about: [orders])])
        let swap = try #require(changes.entries.first)
        #expect(changes.entries.count == 1)
        #expect(swap.old == "toestemming")
        #expect(swap.new == "gerechtvaardigd belang")
        #expect(swap.consequence.contains("niet achteraf door een andere grondslag"))
        #expect(swap.provisions.map(\.description).contains("EDPB-richtsnoeren 05/2020, par. 121-123"))
        let back = Changes(
            from: [try said("ground.contract.plain", about: [orders])],
            to: [try said("ground.consent.plain", about: [orders])])
        #expect(back.entries.map(\.asksConsent) == [true])
        #expect(!back.entries[0].consequence.contains("achteraf"))
        let more = Changes(from: [], to: [try said("ground.consent.plain", about: [orders])])
        #expect(more.entries.first?.new == nil)
    }

    @Test("a processor that decides for itself from now on is one change, which people are told of")
    func roles() throws {
        let party = Value.text("Bureau")
        let gone = try said("processor.service", ["processor": party, "service": .text("de post")])
        let came = try said("recipient.name", ["recipient": party])
        let changes = Changes(from: [gone], to: [came])
        #expect(changes.entries.map(\.isOfRole) == [true])
        #expect(changes.entries.first?.about == ["Bureau"])
        #expect(changes.entries.first?.old == "verwerker")
        #expect(changes.entries.first?.proposedClass == .material)
        let other = Changes(from: [gone], to: [try said("recipient.name", ["recipient": .text("Koerier")])])
        #expect(other.entries.map(\.isOfRole) == [false, false])
    }

    @Test("data that facts call special ask for an exception; where the facts are unknown, that is a question")
    func natures() throws {
        let health = try said("category.plain", ["category": .text("gezondheid")])
        let name = try said("category.plain", ["category": .text("naam")])
        let facts = Organisation("x", addressing: .formal) {
            DataCategories(DataCategory("gezondheid", .special), DataCategory("naam"))
        }
        func told(_ claim: StatedClaim, _ natures: DataNatures?) -> String? {
            Changes(from: [], to: [claim], natures: natures).entries.first?.consequence
        }
        let known = DataNatures(in: [facts])
        #expect(told(health, known)?.contains("Het zijn bijzondere persoonsgegevens") == true)
        #expect(told(name, known)?.contains("bijzondere") == false)
        #expect(told(name, nil)?.contains("Zijn het bijzondere") == true)
    }

    @Test("for functional cookies nobody is asked anew; for others people are")
    func cookies() throws {
        func changed(_ category: String) throws -> Change? {
            let topics = [
                Topic(try Self.kind("cookieCategory.\(category)"), nil),
                Topic(try Self.kind("cookie.name.plain"), .text("winkelwagen")),
            ]
            func lifetime(_ term: Term) throws -> StatedClaim {
                try said("cookie.lifetime.term", ["term": .term(term)], about: topics)
            }
            return Changes(from: [try lifetime(.weeks(1))], to: [try lifetime(.weeks(2))]).entries.first
        }
        #expect(try changed("functional")?.consequence.contains("geen toestemming nodig") == true)
        #expect(try changed("functional")?.asksConsent == false)
        #expect(try changed("tracking")?.asksConsent == true)
        #expect(try changed("unsaid")?.consequence.contains("als de cookie die nodig heeft") == true)
    }

    @Test("cookies that follow people are one change, with the right that they bring and the mention of them elsewhere")
    func tracking() throws {
        let category = try said("cookieCategory.tracking")
        let came = [
            category, try said("cookie.name.plain", ["cookie": .text("advertenties")], about: [category.claim.topic]),
            try said("cookies.tracking"), try said("objection.marketing"),
        ]
        let changes = Changes(from: [], to: came)
        #expect(changes.entries.map(\.about) == [["advertenties"]])
        #expect(changes.entries.map(\.asksConsent) == [true])
    }

    @Test("a party is told of to the people of the purposes for which it gets data")
    func parties() throws {
        let before = [
            try said("purpose.subjects", ["subjects": .list(["klanten"])], about: [orders]),
            try said("recipient.name", ["recipient": .text("Post")]),
        ]
        let after =
            before + [
                try said("purpose.recipients", ["recipients": .list(["Koerier"])], about: [orders]),
                try said("recipient.name", ["recipient": .text("Koerier")]),
            ]
        let changes = Changes(from: before, to: after)
        #expect(changes.entries.map(\.people) == [["klanten"]])
        #expect(changes.unchanged == [.people])
    }

    @Test("every kind of claim is of a subject, or repeats what others tell")
    func subjects() {
        let silent = [
            "document", "version", "versionEffective", "versionChanges", "earlierVersion", "earlierVersions",
            "overview", "summary",
            "privacyMention", "transferArea",
        ]
        for kind in ClaimKind.all where ChangeSubject(of: kind) == nil {
            #expect(silent.contains(where: kind.isIn), "\(kind.id)")
        }
    }
}
