import Claims
import Facts
import Testing

@Suite("The overview of all purposes")
struct OverviewTests {
    private static func purpose(_ name: String, _ change: (inout Purpose) -> Void = { _ in }) -> Purpose {
        var purpose = Purpose(name) {}
        change(&purpose)
        return purpose
    }

    private func kinds(_ change: (inout Purpose) -> Void) -> [String] {
        Organisation.with { $0.purposes = [Self.purpose("adviseren", change), Self.purpose("bezorgen")] }
            .kinds(in: "overview")
    }

    @Test("counts the purposes, and has a row for each")
    func rows() {
        let organisation = Organisation.with { $0.purposes = [Self.purpose("adviseren"), Self.purpose("bezorgen")] }
        #expect(organisation.claims(in: "overview.count").map(\.values) == [["count": .number(2)]])
        #expect(
            organisation.claims(in: "overview.purpose").map { $0.values["purpose"] } == [
                .heading("adviseren"), .heading("bezorgen"),
            ])
    }

    @Test("is left out where one purpose says it all")
    func one() {
        #expect(Organisation.with { $0.purposes = [Self.purpose("adviseren")] }.kinds(in: "overview") == [])
        #expect(Organisation.with { _ in }.kinds(in: "overview") == [])
    }

    @Test("tells each ground of a purpose once")
    func grounds() {
        let told = kinds { $0.grounds = [.legitimateInterest("a"), .consent(), .legitimateInterest("b")] }
        #expect(
            told.filter { $0.hasPrefix("overview.ground") } == [
                "overview.ground.consent", "overview.ground.legitimateInterest",
            ])
        #expect(
            kinds { $0.grounds = [.consent(Consent(isExplicit: true))] }.contains("overview.ground.explicitConsent"))
        #expect(
            kinds { $0.grounds = [.consent(Consent(obtained: [.impliedBySigning]))] }
                .contains("overview.ground.reliedConsent"))
        #expect(
            kinds { $0.grounds = [.legalObligation(covering: .part)] }
                .contains("overview.ground.legalObligation.part"))
    }

    @Test("gives the term of all data, or says that terms differ")
    func terms() {
        let year = RetentionPeriod(.purpose, .fixed(.years(1)))
        let rest = RetentionPeriod(.categories(["namen"]), .forever)
        #expect(kinds { $0.retention = [year] }.contains("overview.retention.fixed"))
        #expect(kinds { $0.retention = [rest] }.contains("overview.retention.differs.byCategory"))
        #expect(kinds { $0.retention = [year, rest] }.filter { $0.hasPrefix("overview.retention") }.count == 1)
        #expect(!kinds { $0.retention = [.init(.purpose, .unknown("gevraagd"))] }.contains { $0.contains("retention") })
    }

    private static let year = RetentionPeriod(.otherData, .fixed(.years(1)))
    private static let month = RetentionPeriod(.subjects(["leden"]), .fixed(.months(1)))

    private func term(of purpose: Purpose, beside retention: [RetentionPeriod]) -> [String] {
        let organisation = Organisation.with {
            $0.purposes = [purpose, Self.purpose("bezorgen") { $0.subjects = ["gasten"] }]
            $0.retention = retention
        }
        let told = organisation.claims(in: "overview.retention")
        return told.filter { $0.context.contains { $0.value == .heading(purpose.name) } }.map(\.kind.id)
    }

    @Test("gives the term that stands beside the purposes, where it is about all data of the purpose")
    func general() {
        let members = Self.purpose("adviseren") { $0.subjects = ["leden"] }
        let both = Self.purpose("adviseren") { $0.subjects = ["leden", "gasten"] }
        #expect(term(of: members, beside: [Self.year]) == ["overview.retention.fixed"])
        #expect(term(of: members, beside: [Self.month]) == ["overview.retention.fixed"])
        #expect(term(of: both, beside: [Self.month, Self.year]) == ["overview.retention.differs.bySubject"])
        #expect(term(of: both, beside: [Self.month]) == [])
        #expect(
            term(of: Self.purpose("adviseren"), beside: [Self.month, Self.year]) == [
                "overview.retention.differs.bySubject"
            ])
    }

    @Test("names who gets data, where a purpose says so")
    func recipients() {
        let organisation = Organisation.with {
            $0.purposes = [Self.purpose("adviseren") { $0.recipients = ["de post"] }, Self.purpose("bezorgen")]
        }
        #expect(organisation.claims(in: "overview.recipients").map(\.values) == [["recipients": .list(["de post"])]])
    }
}

@Suite("Objection is told where it applies")
struct ObjectionPlaceTests {
    private func kinds(_ ground: LegalBasis) -> [String] {
        let organisation = Organisation.with { organisation in
            var purpose = Purpose("adviseren") {}
            purpose.grounds = [ground]
            organisation.purposes = [purpose]
        }
        return organisation.kinds(in: "summary.objection") + organisation.kinds(in: "purpose.objection")
    }

    @Test("under the purpose and in the summary", arguments: [LegalBasis.legitimateInterest(), .publicTask()])
    func told(ground: LegalBasis) { #expect(kinds(ground) == ["summary.objection", "purpose.objection"]) }

    @Test("and nowhere else", arguments: [LegalBasis.consent(), .contract(), .legalObligation(), .vitalInterests()])
    func silent(ground: LegalBasis) { #expect(kinds(ground) == []) }
}
