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

    /// What the overview tells where all of four purposes are like this.
    private func kinds(_ change: (inout Purpose) -> Void) -> [String] {
        let purposes = Self.names.map { Self.purpose($0, change) }
        return Organisation.with { $0.purposes = purposes }.kinds(in: "overview")
    }

    private static let names = ["adviseren", "bezorgen", "herstellen", "leveren"]

    private func organisation(_ change: (inout Organisation) -> Void = { _ in }) -> Organisation {
        .with {
            $0.purposes = Self.names.map { Self.purpose($0) }
            change(&$0)
        }
    }

    @Test("has a row for each purpose")
    func rows() {
        let whole = organisation { $0.retention = [RetentionPeriod(.allData, .forever)] }
        #expect(whole.kinds(in: "overview").first == "overview.purposes")
        #expect(
            whole.claims(in: "overview.purpose").map { $0.values["purpose"] } == Self.names.map { .heading($0) })
    }

    @Test("is left out where there are too few purposes to lose sight of")
    func few() {
        for count in 0...3 {
            let few = organisation {
                $0.retention = [RetentionPeriod(.allData, .forever)]
                $0.purposes.removeSubrange(count...)
            }
            #expect(few.kinds(in: "overview") == [])
        }
    }

    @Test("tells each ground of a purpose once, in the order of the facts")
    func grounds() {
        let told = kinds { $0.grounds = [.legitimateInterest("a"), .consent(), .legitimateInterest("b")] }
        let once = ["overview.ground.legitimateInterest", "overview.ground.consent"]
        #expect(told.filter { $0.hasPrefix("overview.ground") } == once + once + once + once)
        #expect(
            kinds { $0.grounds = [.consent(Consent(isExplicit: true))] }.contains("overview.ground.explicitConsent"))
        #expect(
            kinds { $0.grounds = [.consent(Consent(obtained: [.impliedBySigning]))] }
                .contains("overview.ground.reliedConsent"))
        #expect(
            kinds { $0.grounds = [.legalObligation(covering: .part)] }
                .contains("overview.ground.legalObligation.part"))
    }

    @Test("has a column only where at least half of the purposes fill it, and no empty cell in it")
    func columns() {
        func recipients(of count: Int) -> [String] {
            organisation { whole in for index in 0..<count { whole.purposes[index].recipients = ["de post"] } }
                .kinds(in: "overview.recipients")
        }
        #expect(recipients(of: 1) == [])
        #expect(
            recipients(of: 2) == [
                "overview.recipients", "overview.recipients", "overview.recipients.unsaid",
                "overview.recipients.unsaid",
            ])
        #expect(organisation().kinds(in: "overview") == [])
    }

    @Test("gives the term of all data, or says that terms differ")
    func terms() {
        let year = RetentionPeriod(.purpose, .fixed(.years(1)))
        let rest = RetentionPeriod(.categories(["namen"]), .forever)
        #expect(kinds { $0.retention = [year] }.contains("overview.retention.fixed"))
        #expect(kinds { $0.retention = [rest] }.contains("overview.retention.differs"))
        #expect(kinds { $0.retention = [year, rest] }.contains("overview.retention.differs"))
        #expect(!kinds { $0.retention = [.init(.purpose, .unknown("gevraagd"))] }.contains { $0.contains("retention") })
    }

    private static let year = RetentionPeriod(.otherData, .fixed(.years(1)))
    private static let month = RetentionPeriod(.subjects(["leden"]), .fixed(.months(1)))

    private func term(of purpose: Purpose, beside retention: [RetentionPeriod]) -> [String] {
        let whole = organisation {
            $0.purposes = Self.names.map { Self.purpose($0) { $0.subjects = ["leden"] } }
            $0.purposes[0] = purpose
            $0.retention = retention
        }
        let told = whole.claims(in: "overview.retention")
        return told.filter { $0.context.contains { $0.value == .heading(purpose.name) } }.map(\.kind.id)
    }

    @Test("gives the term that stands beside the purposes, where it is known to be that of all data of the purpose")
    func general() {
        let members = Self.purpose("adviseren") { $0.subjects = ["leden"] }
        let both = Self.purpose("adviseren") { $0.subjects = ["leden", "gasten"] }
        #expect(term(of: members, beside: [Self.month]) == ["overview.retention.fixed"])
        #expect(term(of: members, beside: [Self.month, Self.year]) == ["overview.retention.fixed"])
        #expect(term(of: both, beside: [Self.month, Self.year]) == ["overview.retention.elsewhere"])
        #expect(term(of: both, beside: [Self.month]) == ["overview.retention.elsewhere"])
        #expect(term(of: Self.purpose("adviseren"), beside: [Self.month]) == ["overview.retention.elsewhere"])
        #expect(term(of: both, beside: []) == [])
    }

    @Test("names who gets data, where a purpose says so")
    func recipients() {
        let whole = organisation { $0.purposes = Self.names.map { Self.purpose($0) { $0.recipients = ["de post"] } } }
        #expect(whole.claims(in: "overview.recipients").map(\.values).first == ["recipients": .list(["de post"])])
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
