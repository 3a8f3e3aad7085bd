import Diagnostics
import Facts

extension Rule {
    static let criminalDataWithoutGround = Rule(
        .criminalDataWithoutGround, .special, .error,
        title: "Data on offences are used, and no law allows that",
        provisions: [.avg("10"), .uavg("31"), .uavg("32"), .uavg("33")],
        checked: "2026-11-21",
        why: """
            data on offences, convictions and the security measures that go with them may be used only where the law says \
            so, or under the authority of the state; a ground of art. 6 is not enough.
            """,
        remedy: """
            Say in the purpose what allows it, CriminalDataAllowed(by: .ownProtection), name the law with its ground, or \
            ask explicit consent, not of staff or applicants: Consent(..., isExplicit: true). A law that only has records \
            kept, such as .awr52, allows no such use.
            """,
        dutch: Dutch(
            "Strafrechtelijke gegevens worden gebruikt, en geen wet staat dat toe",
            why: """
                gegevens over strafbare feiten en veroordelingen, en over veiligheidsmaatregelen die daarbij horen, \
                mogen alleen worden gebruikt als de wet dat toestaat, of onder toezicht van de overheid; een grondslag \
                van artikel 6 is niet genoeg.
                """,
            remedy: """
                Leg vast wat het toestaat, noem de wet, of vraag uitdrukkelijke toestemming (niet aan werknemers of \
                sollicitanten). Een wet die alleen bewaren voorschrijft, staat dit niet toe.
                """),
        failing: [
            Example("thefts, on a legitimate interest alone") {
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.thefts)
                    Rests(on: .legitimateInterest("onze winkel beschermen"))
                }
            },
            Example("what allows it is being asked", giving: .warning) {
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.thefts)
                    CriminalDataAllowed(by: .asked)
                }
            },
            Example("consent that is not explicit") {
                DataCategories(.thefts)
                Purpose("medewerkers screenen") {
                    Processes(.thefts)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("a law that only has books kept") {
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.thefts)
                    Rests(on: .legalObligation(.known([.awr52])))
                }
            },
            Example("staff, without rules made with the works council", giving: .warning) {
                DataSubjects(.employees)
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Concerns(.employees)
                    Processes(.thefts)
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("data on offences for no named purpose") { DataCategories(.thefts) },
        ],
        passing: [
            Example("a shop that protects itself") {
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.thefts)
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("a law that is named") {
                DataCategories(.thefts)
                Purpose("integriteit beoordelen") {
                    Processes(.thefts)
                    Rests(on: .legalObligation(.known([Statute("Wet kinderopvang", article: "1.50")])))
                }
            },
            Example("explicit consent") {
                DataCategories(.thefts)
                Purpose("een verklaring van uw advocaat bewaren") {
                    Processes(.thefts)
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                }
            },
            Example("staff, by rules made with the works council") {
                DataSubjects(.employees)
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Concerns(.employees)
                    Processes(.thefts)
                    CriminalDataAllowed(by: .ownProtection, .staffRules)
                }
            },
            Example("ordinary data") { Purpose.delivery },
        ]
    ) { organisation in
        let unused = organisation.unusedCategories(.criminalOffence).map { category in
            Finding(
                "no purpose says what allows using \(category.label.quoted)", at: category,
                severity: organisation.categoriesServePurposes == nil ? nil : .warning)
        }
        return unused + organisation.purposes.compactMap { organisation.criminalDataFinding(for: $0) }
    }
}

extension Organisation {
    fileprivate func criminalDataFinding(for purpose: Purpose) -> Finding? {
        let data = categories(of: purpose, .criminalOffence).map(\.label)
        guard !data.isEmpty, !purpose.hasExplicitConsent, !purpose.hasStatute else { return nil }
        guard !purpose.criminalDataGrounds.isMissing else {
            return Finding(
                "nothing allows using \(data.quoted) for purpose \(purpose.name.quoted)", at: purpose,
                asking: purpose.criminalDataGrounds.question)
        }
        let staff = subjects(of: purpose, .staff).map(\.label)
        let grounds = purpose.criminalDataGrounds.value ?? []
        guard !staff.isEmpty, grounds.allSatisfy({ [.ownDecision, .ownProtection].contains($0) }) else { return nil }
        return Finding(
            """
            \(data.quoted) of \(staff.quoted) are used for purpose \(purpose.name.quoted), and by no rules that the works \
            council agreed to
            """, at: purpose, severity: .warning)
    }
}

extension DataCategory {
    fileprivate static let thefts = DataCategory("meldingen van diefstal", .criminalOffence)
}
