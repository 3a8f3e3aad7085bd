import Diagnostics
import Facts
import RuleExamples
import Testing

@testable import FactRules

@Suite("One cause gives one finding")
struct OneCauseTests {
    private func findings(@OrganisationBuilder _ parts: () -> [Part<Organisation>]) -> [Diagnostic] {
        judge(Organisation("voorbeeld", addressing: .formal, parts), on: "2026-11-21")
    }

    private func purpose(_ name: String, on basis: LegalBasis) -> Purpose {
        Purpose(name) {
            Concerns(.customers)
            Processes(.contact)
            Rests(on: basis)
            Keep.ofThese(for: .fixed(.years(1)), after: "de levering")
        }
    }

    @Test("a ground that is copied to four purposes is asked about once by each rule")
    func copiedGround() throws {
        let names = ["klanten helpen", "klanten bellen", "klanten raden", "klanten volgen"]
        let found = findings { for name in names { purpose(name, on: .legitimateInterest()) } }
            .filter { [.interestUnnamed, .interestUnbalanced].contains($0.rule) }
        #expect(found.map(\.rule).sorted() == [.interestUnbalanced, .interestUnnamed])
        for finding in found {
            #expect(names.allSatisfy { finding.message.contains("\"\($0)\"") })
            #expect(finding.notes.count == 3 && finding.notes.allSatisfy { $0.location != nil })
        }
    }

    @Test("what is accepted until another day, or asked otherwise, stays apart")
    func apart() {
        let found = findings {
            for name in ["klanten helpen", "klanten bellen"] { purpose(name, on: .legitimateInterest()) }
            purpose(
                "klanten raden",
                on: .legitimateInterest().accepting(.interestUnnamed, because: "gevraagd", until: "2027-01-21"))
            purpose("klanten volgen", on: .legitimateInterest(.asked))
        }.filter { $0.rule == .interestUnnamed }
        #expect(found.count == 3)
        #expect(found.map { $0.acceptance != nil } == [false, true, false])
        #expect(found.map(\.severity) == [.error, .error, .warning])
    }

    @Test("a missing contact is told once, with what needs it")
    func missingContact() throws {
        let found = findings {
            Controller("Voorbeeld", registration: "12345678")
            Website()
            Rights()
            for name in ["klanten helpen", "klanten bellen"] {
                purpose(name, on: .consent(Consent(obtained: [.email])))
            }
        }
        let rules: Set<RuleID> = [
            .controllerWithoutContact, .onlineServiceWithoutAddress, .requestChannelMissing, .withdrawalUnstated,
        ]
        let contact = found.filter { rules.contains($0.rule) }
        #expect(contact.map(\.rule) == [.controllerWithoutContact])
        #expect(contact[0].notes.count == 3)
    }

    @Test("what is to be on file is for the dossier, in any answer")
    func dossier() {
        let found = findings {
            Sharing { Processor("Voorbeeldhost", in: "NL") }
            purpose("klanten helpen", on: .legitimateInterest("fraude voorkomen"))
            purpose("klanten bellen", on: .legitimateInterest("fraude voorkomen", balancing: .asked))
            purpose("klanten raden", on: .consent())
        }
        #expect(
            Set(found.filter { $0.severity == .dossier }.map(\.rule)) == [
                .interestUnbalanced, .consentUnproven, .processorWithoutAgreement,
            ])
    }
}
