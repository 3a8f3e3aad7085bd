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
            so, or under the authority of the state; a ground of art. 6 is not enough. Those on staff are used by rules \
            made as the law on works councils has it, whatever else allows it.
            """,
        remedy: """
            Say in the purpose what allows it, \
            \(swift: "CriminalDataAllowed(by: .ownProtection)", json: #""criminalDataGrounds": {"known": ["ownProtection"]}"#), \
            and of staff also \(swift: ".staffRules", json: #""staffRules""#); or ask explicit consent, not of staff \
            or applicants: \(swift: "Consent(..., isExplicit: true)", json: #""grounds": [{"ground": "consent", "consent": {"isExplicit": true}}]"#). \
            Where a law of its own allows it, name that with the ground, and say \
            \(swift: ".otherLaw", json: #""otherLaw""#). A law that only has records kept, such as \
            \(swift: ".awr52", json: "AWR art. 52"), allows no such use.
            """,
        dutch: Dutch(
            "Strafrechtelijke gegevens worden gebruikt, en geen wet staat dat toe",
            why: """
                gegevens over strafbare feiten en veroordelingen, en over veiligheidsmaatregelen die daarbij horen, \
                mogen alleen worden gebruikt als de wet dat toestaat, of onder toezicht van de overheid; een grondslag \
                van artikel 6 is niet genoeg. Over werknemers mag het bovendien alleen volgens regels die zijn vastgesteld \
                zoals de Wet op de ondernemingsraden voorschrijft.
                """,
            remedy: """
                Leg vast wat het toestaat, noem de wet die dit met zoveel woorden toestaat, of vraag uitdrukkelijke \
                toestemming (niet aan werknemers of sollicitanten). Een wet die alleen bewaren voorschrijft, staat dit niet \
                toe. Stel voor werknemers regels vast met de ondernemingsraad.
                """),
        foundIn: [
            "thefts, on a legitimate interest alone",
            "what allows it is being asked",
            "consent that is not explicit",
            "a law that only has books kept",
            "a law of which nobody said that it allows this",
            "a law that allows it, and that nobody names",
            "staff, by explicit consent",
            "staff, without rules made with the works council",
            "rules for staff, and nothing else that allows it",
            "data on offences for no named purpose",
        ],
        notFoundIn: [
            "a shop that protects itself",
            "a law that is named",
            "explicit consent",
            "staff, by rules made with the works council",
            "applicants, who are no staff yet",
            "ordinary data",
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
        guard !data.isEmpty else { return nil }
        return staffFinding(on: data, for: purpose) ?? purpose.findingWithoutGround(on: data)
    }

    /// Staff come first: their rules are needed whatever else allows the use (UAVG art. 33 lid 3).
    private func staffFinding(on data: [String], for purpose: Purpose) -> Finding? {
        let staff = subjects(of: purpose, .staff).map(\.label)
        guard !staff.isEmpty, !purpose.allowsCriminalData(by: .staffRules) else { return nil }
        return Finding(
            """
            \(data.quoted) of \(staff.quoted) are used for purpose \(purpose.name.quoted), and by no rules that the works \
            council agreed to
            """, at: purpose, asking: purpose.criminalDataGrounds.question)
    }
}

extension Purpose {
    fileprivate func allowsCriminalData(by ground: CriminalDataGround) -> Bool {
        criminalDataGrounds.value?.contains(ground) ?? false
    }

    fileprivate func findingWithoutGround(on data: [String]) -> Finding? {
        let grounds = criminalDataGrounds.value ?? []
        if hasExplicitConsent || grounds.contains(where: \.isEnough) { return nil }
        if allowsCriminalData(by: .otherLaw) && hasStatute { return nil }
        guard hasStatute else {
            return Finding(
                "nothing allows using \(data.quoted) for purpose \(name.quoted)", at: self,
                asking: criminalDataGrounds.question)
        }
        return Finding(
            "purpose \(name.quoted) uses \(data.quoted), and nothing says that the law it names allows that",
            at: self, severity: .warning, asking: criminalDataGrounds.question)
    }
}

extension CriminalDataGround {
    /// Whether it allows the use by itself: another law has to be named too, and rules for staff come on top.
    fileprivate var isEnough: Bool { self != .otherLaw && self != .staffRules }
}
