import Claims
import Facts
import Testing

private let klanten = DataSubject("klanten")
private let namen = DataCategory("namen", including: "voornaam", usedFor: "post", source: DataSource("de KvK"))
private let host = Processor(
    "Host", does: "hosting", agreement: .signed, in: .known("US"), safeguard: .known(.adequacyDecision))

@Suite("Each kind of fact obliges to its claims")
struct FamilyTests {
    @Test("who is responsible")
    func controller() {
        let organisation = Organisation.with {
            $0.controller = Controller("A", shortName: "B")
            $0.officer = DataProtectionOfficer(email: "fg@a.nl")
            $0.representative = Representative("R")
            $0.jointControllers = [JointController("J", arrangement: "ieder antwoordt")]
        }
        let kinds = organisation.kinds(in: "controller") + organisation.kinds(in: "officer")
        #expect(kinds.contains("controller.shortName") && !kinds.contains("controller.we"))
        #expect(kinds.suffix(2) == ["officer.appointed", "officer.email"])
        #expect(organisation.kinds(in: "representative") == ["representative.name"])
        #expect(organisation.kinds(in: "joint") == ["joint.with", "joint.arrangement", "joint.requests"])
    }

    @Test("who decides: the controller, unless others decide with it")
    func decides() {
        var organisation = Organisation.with { $0.controller = Controller("A") }
        #expect(organisation.kinds(in: "controller").contains("controller.decides"))
        organisation.jointControllers = [JointController("J")]
        #expect(!organisation.kinds(in: "controller").contains("controller.decides"))
    }

    @Test("whose data, which data, and where they come from")
    func data() {
        let organisation = Organisation.with {
            $0.subjects = [klanten]
            $0.subjectListing = .examples
            $0.categories = [namen]
            $0.categoryModality = .possible
        }
        #expect(organisation.kinds(in: "subjects") == ["subjects.examples"])
        #expect(organisation.kinds(in: "categories") == ["categories.possible.complete"])
        #expect(organisation.kinds(in: "category") == ["category.complete"])
        #expect(organisation.kinds(in: "categoryUse") == ["categoryUse"])
        #expect(organisation.kinds(in: "source") == ["source.complete"])
    }

    @Test("the ground that a purpose rests on", arguments: LegalBasis.Ground.allCases)
    func grounds(ground: LegalBasis.Ground) {
        let bases: [LegalBasis] = [
            .consent(), .contract(), .legalObligation(), .vitalInterests(), .publicTask(), .legitimateInterest(),
        ]
        let organisation = Organisation.with { organisation in
            var purpose = Purpose("adviseren") {}
            purpose.grounds = bases.filter { $0.ground == ground }
            organisation.purposes = [purpose]
        }
        let kinds = organisation.kinds(in: "ground")
        #expect(kinds.count == 1 && kinds.allSatisfy { $0.hasPrefix("ground.\(ground.rawValue)") })
    }

    private func consent(obtained ways: [ConsentWay]) -> Organisation {
        Organisation.with { organisation in
            var purpose = Purpose("adviseren") {}
            var basis = LegalBasis.consent()
            basis.consent?.ways = ways
            purpose.grounds = [basis]
            organisation.purposes = [purpose]
        }
    }

    @Test("the ways to consent that have a sentence are published")
    func ways() {
        let claims = consent(obtained: [.oral, .email, .separateAct]).claims(in: "ground.consent.ways")
        #expect(claims.map(\.kind.id) == ["ground.consent.ways.examples"])
        #expect(claims.map { $0.values["ways"] } == [.choice(["mondeling", "per e-mail"])])
    }

    @Test("where consent is inferred, it is only relied on, and the other ways are left out: they would tell half")
    func impliedConsent() {
        #expect(consent(obtained: [.impliedBySigning, .oral, .email]).kinds(in: "ground") == ["ground.consent.relied"])
        #expect(consent(obtained: [.impliedByUse]).kinds(in: "ground") == ["ground.consent.relied"])
        #expect(consent(obtained: [.conditionOfContract]).kinds(in: "ground") == ["ground.consent.plain"])
    }

    @Test("who gets data: one party, all parties, or some of them")
    func sharing() {
        func intro(_ listing: Listing, _ processors: [Processor]) -> [String] {
            Organisation.with {
                $0.sharing = Sharing(processors: listing) { for processor in processors { processor } }
            }.kinds(in: "processors")
        }
        #expect(intro(.complete, []) == [])
        #expect(intro(.complete, [host]) == ["processors.one"])
        #expect(intro(.complete, [host, Processor("B")]) == ["processors.complete"])
        #expect(intro(.examples, [host]) == ["processors.examples"])
    }

    @Test("one case, and one recipient, are said to be one")
    func singular() {
        func kinds(_ recipients: Recipient...) -> [String] {
            let organisation = Organisation.with {
                $0.sharing = Sharing {
                    Disclosure(.requiredByLaw)
                    for recipient in recipients { recipient }
                }
            }
            return organisation.kinds(in: "disclosures") + organisation.kinds(in: "recipients")
        }
        #expect(kinds(Recipient("A")) == ["disclosures.one.besidesParties", "recipients.one"])
        #expect(kinds(Recipient("A"), Recipient("B")) == ["disclosures.one.besidesParties", "recipients.complete"])
    }

    @Test("who gets data anyway is excepted where it is told in which cases alone others do")
    func disclosuresBesides() {
        func kinds(_ disclosure: Disclosure, _ processors: Processor...) -> [String] {
            Organisation.with {
                $0.sharing = Sharing {
                    disclosure
                    for processor in processors { processor }
                }
            }.kinds(in: "disclosures")
        }
        #expect(kinds(Disclosure(.requiredByLaw)) == ["disclosures.one"])
        #expect(kinds(Disclosure(.requiredByLaw), host) == ["disclosures.one.besidesProcessors"])
        #expect(kinds(Disclosure(.neededForPurposes), host) == ["disclosures.one"])
    }

    @Test("where others than processors get data, the purposes are not said to need processors alone")
    func disclosuresToRecipients() {
        func kinds(_ recipients: [Recipient]) -> [String] {
            Organisation.with {
                $0.sharing = Sharing {
                    Disclosure(.neededForPurposes)
                    Processor("B")
                    for recipient in recipients { recipient }
                }
            }.kinds(in: "disclosure")
        }
        #expect(kinds([]) == ["disclosure.neededForPurposes.always"])
        #expect(kinds([Recipient("A")]) == ["disclosure.neededByRecipients.always"])
    }

    @Test("agreements are said to be with all only where they are with all")
    func agreements() {
        let unsigned = Processor("B", agreement: .unknown("gevraagd"))
        func kinds(_ other: Processor) -> [String] {
            Organisation.with {
                $0.sharing = Sharing {
                    host
                    other
                }
            }.kinds(in: "agreement")
        }
        #expect(kinds(Processor("C", agreement: .signed)) == ["agreement.all"])
        #expect(kinds(unsigned) == ["agreement.some"])
    }

    @Test("a party outside the EEA, what allows it, and what the EEA is")
    func transfers() {
        let abroad = Organisation.with { $0.sharing = Sharing { host } }
        #expect(abroad.kinds(in: "transfer") == ["transfer.country.always", "transfer.adequacyDecision"])
        #expect(abroad.kinds(in: "transferArea") == ["transferArea"])
        let inside = Organisation.with { $0.sharing = Sharing { Processor("B", in: .known("IS")) } }
        #expect((inside.kinds(in: "transfer") + inside.kinds(in: "transferArea")).isEmpty)
    }

    @Test("where data stand, and how they are protected")
    func security() {
        let organisation = Organisation.with {
            $0.security = Security(staffOnly: .withoutException) {
                Measure(.backups)
                Hosting(.cloud, on: .own, at: host, ipAddress: "1.2.3.4")
                Commitment(.boundAndTrustworthy, by: "de directie")
                Commitment(.onlyDeclaredCompliant)
            }
        }
        #expect(
            organisation.kinds(in: "measures") + organisation.kinds(in: "measure") == ["measures", "measure.backups"])
        #expect(organisation.kinds(in: "hosting") == ["hosting.cloud.ownAt", "hosting.ipAddress"])
        #expect(organisation.kinds(in: "boundAndTrustworthy") == ["boundAndTrustworthy"])
        #expect(organisation.kinds(in: "staffAccess") == ["staffAccess.withoutException"])
    }

    @Test("who hears of a breach, and how soon; a term goes before \"direct\"")
    func breach() {
        func kinds(_ breach: BreachHandling) -> [String] {
            Organisation.with { $0.breach = breach }.kinds(in: "breach")
        }
        #expect(kinds(BreachHandling(informs: "de klant")) == [])
        #expect(kinds(BreachHandling(informs: "de klant", by: "post")) == ["breach.confirmed.unsaid"])
        #expect(
            kinds(BreachHandling(informs: "u", by: "post", within: .known(.hours(72)), isImmediate: true))
                == ["breach.confirmed.within"])
        #expect(
            kinds(BreachHandling(informs: "u", by: "post", isImmediate: true, includesSuspected: true))
                == ["breach.suspected.immediate"])
    }

    @Test("messages, decisions, children, work for customers, and changes")
    func others() {
        let organisation = Organisation.with {
            $0.mailings = [Mailing(to: klanten, "nieuws", by: .known(.email), .regular, unsubscribe: "de link")]
            $0.newsletter = .known(Newsletter(unsubscribe: "de link"))
            $0.automatedDecisions = .known([
                AutomatedDecision(about: "krediet", logic: "inkomen", procedure: "wie genoeg verdient, krijgt krediet")
            ])
            $0.minors = .known(Minors(parentConsents: true, rights: .fromTwelve))
            $0.processorServices = [ProcessorService(for: "klanten", hasSeparateStorage: true)]
            $0.changes = ChangePolicy(announcedBy: "een bericht", noticeTerm: .known(.weeks(2)))
            $0.version = Version(2, of: "2026-11-21")
        }
        #expect(organisation.kinds(in: "mailing") == ["mailing.regular.email", "mailing.unsubscribe"])
        #expect(organisation.kinds(in: "newsletter") == ["newsletter.exists", "newsletter.unsubscribe"])
        #expect(
            organisation.kinds(in: "decision") == [
                "decision.about", "decision.logic", "decision.procedure", "decision.rights",
            ])
        #expect(
            organisation.kinds(in: "minors") == [
                "minors.parentConsents", "minors.represented", "minors.rights.fromTwelve",
            ])
        #expect(
            organisation.kinds(in: "service") == ["service.role", "service.responsible", "service.separateStorage"])
        #expect(organisation.kinds(in: "changes") == ["changes.possible", "changes.dated", "changes.announced.within"])
        #expect(organisation.kinds(in: "version") == ["version"])
    }

    @Test("labels are said in the reader's form of address, as a reader sees them")
    func labels() {
        var organisation = Organisation.with { $0.subjects = [DataSubject("wie  [uw|je]\tfactuur betaalt")] }
        #expect(organisation.claims(in: "subject").first?.values["subject"] == .text("wie uw factuur betaalt"))
        organisation.addressing = .informal
        #expect(organisation.claims(in: "subject").first?.values["subject"] == .text("wie je factuur betaalt"))
    }
}
