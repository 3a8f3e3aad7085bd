import Claims
import Facts
import Testing

@Suite("Rights follow from the facts")
struct RightsTests {
    private func organisation(_ grounds: LegalBasis...) -> Organisation {
        .with { organisation in
            var purpose = Purpose("facturen sturen") {}
            purpose.grounds = grounds
            organisation.purposes = [purpose]
        }
    }

    @Test("data given under consent or contract can be taken along")
    func portability() {
        #expect(organisation(.consent()).allKinds.contains("right.portability"))
        #expect(organisation(.contract()).allKinds.contains("right.portability"))
        #expect(!organisation(.legalObligation(), .publicTask()).allKinds.contains("right.portability"))
    }

    @Test("consent can be withdrawn; no other ground can")
    func withdrawal() {
        #expect(organisation(.consent()).allKinds.contains("rightToWithdraw"))
        #expect(!organisation(.contract(), .legitimateInterest()).allKinds.contains("rightToWithdraw"))
    }

    @Test("who says that consent can be withdrawn, and names none, still tells it")
    func withdrawalOffered() {
        let offering = Organisation.with { $0.rights = Rights { Offers(.withdrawal) } }
        #expect(offering.allKinds.contains("rightToWithdraw"))
    }

    @Test("objection is offered against an interest and a public task, and nowhere else")
    func objection() {
        #expect(organisation(.contract(), .consent(), .vitalInterests()).kinds(in: "objection") == [])
        #expect(
            organisation(.legitimateInterest()).kinds(in: "objection")
                == ["objection.purposes.one", "objection.purpose", "objection.effect"])
        #expect(
            organisation(.publicTask()).kinds(in: "objection")
                == ["objection.purposes.one", "objection.purpose", "objection.effect"])
    }

    @Test("objection names no purposes where one may rest on an interest that nobody wrote down")
    func objectionWithoutGround() {
        var organisation = organisation(.legitimateInterest())
        organisation.purposes.append(Purpose("klanten werven") {})
        #expect(
            organisation.kinds(in: "objection")
                == ["objection.legitimateInterest", "objection.effect"])
    }

    @Test("nothing is told of advertising or of an interest where nothing rests on it")
    func nothingToObjectTo() {
        let contract = Organisation.with { $0.purposes = [Purpose("klanten helpen") { Rests(on: .contract()) }] }
        #expect(contract.kinds(in: "objection") == [])
        let advertising = Organisation.with {
            $0.purposes = [Purpose("klanten aanbiedingen sturen") { Rests(on: .consent()) }]
        }
        #expect(advertising.kinds(in: "objection") == ["objection.marketing"])
        let service = Organisation.with {
            $0.mailings = [Mailing(to: DataSubject("klanten"), "de bezorging", isCommercial: false)]
        }
        #expect(service.kinds(in: "objection") == [])
    }

    @Test("where nobody knows on what a purpose rests, the right to object is told, and no ground is named")
    func groundUnknown() {
        let silent = Organisation.with { $0.purposes = [Purpose("klanten helpen") {}] }
        #expect(silent.kinds(in: "objection") == ["objection.otherGround", "objection.effect"])
        #expect(silent.kinds(in: "rightToObject") == ["rightToObject"])
    }

    @Test("a contract is made with who reads only where nobody else is meant", arguments: [true, false])
    func contractOfOthers(hasRelatives: Bool) {
        let (customers, relatives) = (DataSubject("klanten"), DataSubject("familieleden van klanten"))
        let organisation = Organisation.with {
            $0.subjects = hasRelatives ? [customers, relatives] : [customers]
            $0.grounds = Grounds(.init(.contract))
            $0.purposes = [
                Purpose("reizen boeken") { Rests(on: .contract(includingPreparation: true)) },
                Purpose("reizen plannen") {},
            ]
        }
        #expect(
            organisation.kinds(in: "ground.contract")
                == [hasRelatives ? "ground.contract.othersOrPreparation" : "ground.contract.orPreparation"])
        #expect(
            organisation.kinds(in: "commonGround")
                == [hasRelatives ? "commonGround.othersContract" : "commonGround.contract"])
    }

    @Test("a purpose that is about customers alone has a contract with them, whoever else there is")
    func contractOfParties() {
        let (customers, relatives) = (DataSubject("klanten"), DataSubject("familieleden van klanten"))
        let organisation = Organisation.with {
            $0.subjects = [customers, relatives]
            $0.purposes = [
                Purpose("reizen boeken") {
                    Concerns(customers)
                    Rests(on: .contract())
                }
            ]
        }
        #expect(organisation.kinds(in: "ground.contract") == ["ground.contract.plain"])
    }

    @Test("a person's decision is not offered where a person takes each decision")
    func needlessIntervention() {
        let offered = Organisation.with { $0.rights = Rights { Offers(.humanIntervention) } }
        #expect(offered.kinds(in: "right.humanIntervention") == ["right.humanIntervention"])
        let needless = Organisation.with {
            $0.rights = Rights { Offers(.humanIntervention) }
            $0.automatedDecisions = .none
        }
        #expect(needless.kinds(in: "right.humanIntervention") == [])
    }

    @Test("explicit consent has its second provision for special data alone", arguments: [true, false])
    func explicitConsent(isSpecial: Bool) {
        let health = DataCategory("gegevens over gezondheid", isSpecial ? .special : .ordinary)
        let organisation = Organisation.with {
            $0.categories = [health]
            $0.purposes = [
                Purpose("klanten helpen") {
                    Processes(health)
                    Rests(on: .consent(Consent(isExplicit: true)))
                }
            ]
        }
        #expect(
            organisation.kinds(in: "ground.consent") == [
                isSpecial ? "ground.consent.explicit" : "ground.consent.express"
            ])
    }

    @Test("what Dutch law alone fixes is not told of a controller abroad")
    func abroad() {
        let facts = { (country: Country) in
            Organisation.with {
                $0.controller = Controller("Voorbeeld NV", country: .known(country))
                $0.minors = .known(Minors(parentConsents: true, rights: .fromTwelve))
                $0.rights = Rights {}
            }
        }
        let (here, there) = (facts("NL"), facts("BE"))
        #expect(there.kinds(in: "complaint") == ["complaint.competent.authority"])
        #expect(there.kinds(in: "summary.complaint") == ["summary.complaint.competent"])
        #expect(there.kinds(in: "refusal") == ["refusal.regulator"])
        #expect(there.kinds(in: "authority") == [] && there.kinds(in: "minors") == [])
        #expect(here.kinds(in: "complaint") == ["complaint.authority"])
        #expect(
            here.kinds(in: "minors") == ["minors.parentConsents", "minors.represented", "minors.rights.fromTwelve"])
    }

    @Test("what the law lets the organisation refuse is told in the order of the law, where it says so")
    func limits() {
        let organisation = Organisation.with { $0.rights = Rights { Limits(.dutyToKeep, .rightsOfOthers) } }
        #expect(organisation.kinds(in: "limit") == ["limit.rightsOfOthers", "limit.dutyToKeep"])
        #expect(Organisation.with { $0.rights = Rights {} }.kinds(in: "limit") == [])
    }

    @Test("a public authority is objected to before people go to court")
    func authority() {
        let organisation = Organisation.with {
            $0.controller = Controller("Gemeente Voorbeeld", isPublicAuthority: true)
            $0.rights = Rights {}
        }
        #expect(organisation.kinds(in: "refusal") == ["refusal.authority"])
        #expect(Organisation.with { $0.rights = Rights {} }.kinds(in: "refusal") == ["refusal.remedies"])
    }

    @Test("a public authority that names no ground is said to rest on neither a task nor an interest")
    func objectionToAuthority() {
        let authority = Organisation.with {
            $0.controller = Controller("Gemeente Voorbeeld", isPublicAuthority: true)
            $0.purposes = [Purpose("vergunningen verlenen") {}]
        }
        #expect(authority.kinds(in: "objection") == ["objection.otherGround", "objection.effect"])
    }

    @Test("the summary and the rights say that one can object where the section on it does")
    func objectionAnnounced() {
        func announced(_ organisation: Organisation) -> [String] {
            organisation.kinds(in: "summary.objection") + organisation.kinds(in: "rightToObject")
        }
        let both = ["summary.objection", "rightToObject"]
        #expect(announced(organisation(.legitimateInterest())) == both)
        #expect(announced(.with { $0.newsletter = .known(Newsletter()) }) == both)
        #expect(announced(organisation(.contract())) == [])
    }

    @Test("where consent names no place, it is withdrawn by the way of requests")
    func withdrawalByRequest() {
        func kinds(_ consent: Consent) -> [String] {
            var organisation = organisation(.consent(consent))
            organisation.rights = Rights(by: .known(.email))
            organisation.controller = Controller("Voorbeeld", email: "info@voorbeeld.nl")
            return organisation.kinds(in: "rightToWithdraw")
        }
        #expect(kinds(Consent()) == ["rightToWithdraw", "rightToWithdraw.email"])
        #expect(kinds(Consent(withdrawnIn: "de instellingen")) == ["rightToWithdraw"])
    }

    @Test("what a tracking cookie gathers can be used for advertising, and objected to")
    func tracking() {
        let tracked = Organisation.with {
            $0.website = Website { Cookies { Cookie("volgcookie", .tracking) } }
        }
        #expect(tracked.kinds(in: "objection") == ["objection.marketing"])
        let counted = Organisation.with { $0.website = Website { Cookies { Cookie("teller", .analytics) } } }
        #expect(counted.kinds(in: "objection") == [])
    }

    @Test("objection goes by the way of requests, where the address is known")
    func objectionChannel() {
        for (channel, kind) in [
            (RequestChannel.post, "objection.channel.post"), (.telephone, "objection.channel.telephone"),
        ] {
            var organisation = organisation(.publicTask())
            organisation.rights = Rights(by: .known(channel))
            organisation.controller = Controller(
                "Voorbeeld", telephone: "010 123 45 67", postalAddress: "Dorpsstraat 1, 1234 AB Dorp")
            #expect(organisation.kinds(in: "objection").last == kind)
            organisation.controller?.postalAddress = .unsaid
            organisation.controller?.telephone = .unsaid
            #expect(organisation.kinds(in: "objection").last == "objection.effect")
        }
    }

    @Test("messages sent of one's own accord can be objected to")
    func marketing() {
        let organisation = Organisation.with { $0.newsletter = .known(Newsletter()) }
        #expect(organisation.kinds(in: "objection") == ["objection.marketing"])
    }

    @Test("a person looks at decisions by computer, and where that is offered")
    func humanIntervention() {
        let decided = Organisation.with { $0.automatedDecisions = .known([AutomatedDecision(about: "krediet")]) }
        let offered = Organisation.with { $0.rights = Rights { Offers(.humanIntervention) } }
        #expect(decided.allKinds.contains("right.humanIntervention"))
        #expect(offered.allKinds.contains("right.humanIntervention"))
        #expect(!Organisation.with { $0.automatedDecisions = .none }.allKinds.contains("right.humanIntervention"))
    }

    @Test("a right is said to follow from the ground that gives it")
    func origin() throws {
        let organisation = organisation(.vitalInterests(), .contract())
        let right = try #require(organisation.claims(in: "right.portability").first)
        #expect(right.origin == organisation.purposes[0].grounds[1].location)
    }

    @Test(
        "a request has an address where the controller gave one",
        arguments: [
            (RequestChannel.email, "request.email"), (.post, "request.post"), (.telephone, "request.telephone"),
            (.form, "request.form"),
        ])
    func requests(channel: RequestChannel, kind: String) {
        var organisation = Organisation.with { $0.rights = Rights(by: .known(channel)) }
        #expect(organisation.kinds(in: "request") == [kind + ".unaddressed"])
        organisation.controller = Controller("A", email: "a@a.nl", telephone: "1", postalAddress: "Postbus 1")
        organisation.contactPoints = [ContactPoint(for: .requests, page: "https://a.nl/verzoek")]
        #expect(organisation.kinds(in: "request") == [kind + ".addressed"])
    }
}
