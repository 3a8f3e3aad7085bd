import Diagnostics
import Facts
import TestSupport
import Testing

@testable import Verklaar

@Suite("Approvals of own words")
struct ApprovalTests {
    private let day: CalendarDate = "2026-11-29"
    private let words = "Bij ons staat de koffie klaar."

    private func organisation(_ approval: Approval?, text: String? = nil, in section: DocumentSection = .complaint)
        -> Organisation
    {
        Organisation("bakkerij", addressing: .informal) {
            Controller("Bakkerij Voorbeeld", email: "info@example.nl")
            States(text ?? words, in: section, approved: approval)
        }
    }

    private func rules(_ organisation: Organisation, strict: Bool = true) throws -> [RuleID] {
        try FrozenSite.loaded.get().judgeApprovals(of: organisation, on: day, strict: strict).map(\.rule)
    }

    private var approval: Approval {
        .by("de directeur", on: "2026-11-28", seal: Approval.seal(of: words, in: "complaint"))
    }

    @Test("are asked for where warnings count as errors alone")
    func asked() throws {
        #expect(try rules(organisation(nil)) == [.ownWordsUnapproved])
        #expect(try rules(organisation(nil), strict: false) == [])
        #expect(try rules(organisation(approval)) == [])
    }

    @Test("hold for the sentence as it was read and where it stood, and are of a person, on a day that has been")
    func void() throws {
        let seal = approval.seal
        let void = [
            organisation(approval, text: "Bij ons staat de koffie klaar!"),
            organisation(approval, in: .security),
            organisation(.by("de directeur", on: "2026-11-30", seal: seal)),
            organisation(.by(" ", on: "2026-11-28", seal: seal)),
            organisation(.by("de directeur", on: "2026-11-28", seal: "0000000000000000")),
        ]
        for organisation in void {
            #expect(try rules(organisation, strict: false) == [.ownWordsChanged])
        }
    }

    @Test("what the finding says to write is what approves")
    func remedy() throws {
        let found = try FrozenSite.loaded.get().judgeApprovals(of: organisation(nil), on: day, strict: true)
        let line = "approved: .by(\"NAME\", on: \"2026-11-29\", seal: \"\(approval.seal)\")"
        #expect(found.map(\.remedy) == ["Let someone read it who answers for it, and write in its fact: \(line)."])
    }

    @Test("every sentence is listed, with who approved it")
    func listed() throws {
        let site = try FrozenSite.loaded.get()
        let all = try site.declaredSentences(of: [organisation(approval), FrozenSite.bres], on: day)
        #expect(
            all.map { "\($0.organisation): \($0.sentence) \($0.approval?.by ?? "-") \($0.location?.column ?? 0)" } == [
                "bakkerij: \(words) de directeur \(all[0].location?.column ?? 0)",
                "bres: Hebt u vragen over deze privacyverklaring? - 1",
                "bres: Neem dan gerust contact met ons op. - 44",
            ])
    }
}

@Suite("Approvals in a file of prose")
struct ProseApprovalTests {
    private func prose(_ text: String) throws(DiagnosticError) -> Prose {
        try Prose(parsing: text, for: .informal, file: "p.md", headings: ["Een klacht?"])
    }

    @Test("stand on the line below a sentence, and are no text")
    func line() throws {
        let seal = Approval.seal(of: "Kom gerust langs.", in: "Een klacht?")
        let text = """
            ## Een klacht?

            Bel ons.
            Kom gerust langs.
            > approved: Voorbeeld, de directeur, 2026-11-28, \(seal)
            Tot ziens.
            """
        let sentences = try prose(text).sentences
        #expect(sentences.map(\.text) == ["Bel ons.", "Kom gerust langs.", "Tot ziens."])
        #expect(
            sentences.map(\.approval) == [nil, .by("Voorbeeld, de directeur", on: "2026-11-28", seal: seal), nil])
        #expect(sentences[1].approval?.line == "> approved: Voorbeeld, de directeur, 2026-11-28, \(seal)")
        #expect(try prose(text).passages[0].paragraphs.count == 1)
    }

    @Test(
        "of nothing, or without a name, a day and a seal, are no approvals",
        arguments: [
            "> approved: de directeur, 2026-11-28, 0", "\n> approved: de directeur, 2026-11-28, 0",
            "Bel ons.\n> approved: de directeur, 2026-11-28", "Bel ons.\n> approved: de directeur, morgen, 0",
            "Bel ons.\n> approved:",
        ])
    func malformed(text: String) {
        #expect(throws: DiagnosticError.self) { try prose("## Een klacht?\n" + text) }
    }
}
