import Claims
import Dutch
import Facts
import Languages
import Testing

/// Facts of which one sentence tells: of each value that they can have, there is a claim of its own.
@Suite("Nothing is left out silently")
struct ToldTests {
    private static let host = Processor("Host")

    /// That each organisation has one claim that its own branch leads with, and no two have the same.
    private func expectOneEach(_ branch: String, _ organisations: [Organisation]) {
        let told = organisations.map { $0.kinds(in: branch) }
        #expect(told.allSatisfy { Set($0).count == 1 }, "\(told)")
        #expect(Set(told).count == organisations.count)
    }

    private func purpose(_ change: (inout Purpose) -> Void) -> Purpose {
        var purpose = Purpose("adviseren") {}
        change(&purpose)
        return purpose
    }

    private static let periods: [(RetentionPeriod.Period, Answer<String>)] = [
        (.fixed(.years(1)), .unsaid), (.fixed(.years(1)), "de levering"),
        (.asLongAs("u klant bent", also: nil), .unsaid),
        (.asLongAs("u klant bent", also: "wij bestaan"), .unsaid), (.until("u opzegt"), .unsaid),
        (.notLongerThanNeeded(for: ["de administratie"]), .unsaid), (.forever, .unsaid),
    ]

    @Test("retention, whatever a period covers and however it says how long")
    func retention() {
        let coverages: [RetentionPeriod.Coverage] = [
            .subjects(["klanten"]), .categories(["namen"]), .purpose, .otherData,
        ]
        let all = coverages.flatMap { coverage in
            Self.periods.map { period, start in
                Organisation.with { $0.retention = [RetentionPeriod(coverage, period, after: start)] }
            }
        }
        expectOneEach("retention", all)
    }

    @Test("retention in the overview")
    func retentionInOverview() {
        let all = Self.periods.map { period, start in
            Organisation.with { organisation in
                let kept = purpose { $0.retention = [RetentionPeriod(.purpose, period, after: start)] }
                organisation.purposes = [kept, kept, kept, kept]
            }
        }
        expectOneEach("overview.retention", all)
    }

    @Test("retention of nothing, which the check of the page then refuses")
    func retentionOfNothing() {
        for coverage in [RetentionPeriod.Coverage.subjects([]), .categories([])] {
            let kept = Organisation.with { $0.retention = [RetentionPeriod(coverage, .notLongerThanNeeded(for: []))] }
            #expect(kept.claims(in: "retention").map { $0.values["reasons"] } == [.list([])])
        }
    }

    @Test("grounds, in the overview and under the purpose's own heading")
    func grounds() {
        var inPart = LegalBasis.legalObligation(covering: .part)
        inPart.statutes = .unsaid
        let bases: [LegalBasis] = [
            .consent(), .consent(Consent(isExplicit: true)), .consent(Consent(obtained: [.impliedByUse])), .contract(),
            .legalObligation(), inPart, .vitalInterests(), .publicTask(), .legitimateInterest(),
        ]
        let all = bases.map { basis in
            Organisation.with { organisation in
                organisation.purposes = ["adviseren", "bezorgen", "herstellen", "leveren"].map { name in
                    purpose {
                        $0.name = name
                        $0.grounds = [basis]
                    }
                }
            }
        }
        expectOneEach("overview.ground", all)
        #expect(Set(all.map { $0.kinds(in: "ground") }).count == bases.count)
    }

    @Test("where data stand")
    func hosting() {
        let all = Hosting.Place.allCases.flatMap { place in
            Hosting.Server.allCases.flatMap { server in
                [Self.host, nil].map { provider in
                    Organisation.with { $0.security = Security { Hosting(place, on: server, at: provider) } }
                }
            }
        }
        expectOneEach("hosting", all)
    }

    @Test("messages")
    func mailings() {
        let channels = [.unsaid] + Mailing.Channel.allCases.map(Answer.known)
        let all = Mailing.Frequency.allCases.flatMap { frequency in
            channels.map { channel in
                Organisation.with {
                    $0.mailings = [Mailing(to: DataSubject("klanten"), "nieuws", by: channel, frequency)]
                }
            }
        }
        expectOneEach("mailing", all)
    }

    @Test("who hears of a breach")
    func breach() {
        let all = [true, false].flatMap { suspected in
            [(Answer<Term>.unsaid, false), (.unsaid, true), (.known(.days(1)), false)].map { term, isImmediate in
                Organisation.with {
                    $0.breach = BreachHandling(
                        informs: "de klant", by: "telefoon", within: term, isImmediate: isImmediate,
                        includesSuspected: suspected)
                }
            }
        }
        expectOneEach("breach", all)
    }

    @Test("in which cases data go to others")
    func disclosures() {
        let all = Disclosure.Occasion.allCases.flatMap { occasion in
            Modality.allCases.map { modality in
                Organisation.with {
                    var disclosure = Disclosure(occasion, modality)
                    if occasion == .described { disclosure.clause = "de school dat vraagt" }
                    $0.sharing = Sharing { disclosure }
                }
            }
        }
        expectOneEach("disclosure", all)
    }

    @Test("facts of which nobody knows where they stand")
    func unlocated() {
        var organisation = Organisation.with { organisation in
            organisation.purposes = [purpose { $0.grounds = [.consent(), .legitimateInterest()] }]
            organisation.newsletter = .known(Newsletter())
            organisation.automatedDecisions = .known([AutomatedDecision(about: "krediet")])
        }
        let told = organisation.claims(for: .privacyStatement, in: Language.dutch.names)
        organisation.origin.location = nil
        organisation.purposes[0].origin.location = nil
        for index in organisation.purposes[0].grounds.indices {
            organisation.purposes[0].grounds[index].origin.location = nil
        }
        var newsletter = Newsletter()
        newsletter.origin.location = nil
        organisation.newsletter = .known(newsletter)
        var decision = AutomatedDecision(about: "krediet")
        decision.origin.location = nil
        organisation.automatedDecisions = .known([decision])
        #expect(organisation.claims(for: .privacyStatement, in: Language.dutch.names) == told)
    }
}
