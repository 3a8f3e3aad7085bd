import Diagnostics
import Facts

extension Rule {
    static let specialCategoryWithoutException = Rule(
        .specialCategoryWithoutException, .special, .error,
        title: "Special data are used, and nothing lifts the ban on that",
        provisions: [.avg("9 lid 1"), .avg("9 lid 2"), .uavg("22"), .uavg("23"), .uavg("24-30b")],
        checked: "2026-11-21",
        why: """
            data on health, faith, descent, politics, unions, sex life, genes, and features of the body to know someone \
            by, may not be used unless one of the law's exceptions holds; a ground of art. 6 is not enough.
            """,
        remedy: """
            Say in the purpose which exception holds, \
            \(swift: "SpecialDataAllowed(by: .healthcare)", json: #""specialDataExceptions": {"known": ["healthcare"]}"#), \
            or ask explicit consent, not of staff: \
            \(swift: "Consent(..., isExplicit: true)", json: #""grounds": [{"ground": "consent", "consent": {"isExplicit": true}}]"#). Where that \
            exception is for a law to make, name the law with the ground.
            """,
        dutch: Dutch(
            "Bijzondere gegevens worden gebruikt, en niets heft het verbod op",
            why: """
                gegevens over gezondheid, geloof, afkomst, politiek, vakbond, seksualiteit, genen, en \
                lichaamskenmerken om iemand mee te herkennen, mogen alleen met een uitzondering uit de wet; een \
                grondslag van artikel 6 is niet genoeg.
                """,
            remedy: """
                Noem bij het doel de uitzondering, of vraag uitdrukkelijke toestemming (niet aan werknemers). Moet een \
                wet de uitzondering maken? Noem die wet dan ook.
                """),
        foundIn: [
            "sick leave on a contract alone",
            "an exception that is being asked",
            "special data for no named purpose",
            "the categories serve the purposes, and nobody said which for which",
            "an exception that a law has to make, and no law",
            "a law that only has books kept makes no exception",
            "a shop that uses the exception for care",
            "beside data on offences that the purpose does not use",
            "an exception for other data",
        ],
        notFoundIn: [
            "a care provider",
            "an insurer",
            "beside data on offences, which takes no law of its own",
            "an employer, by a law that is named",
            "a fingerprint, where a weighty public interest keeps others out",
            "explicit consent",
            "consent that is not explicit: that has a rule of its own",
            "ordinary data",
        ]
    ) { organisation in
        let unused = organisation.unusedCategories(.special).map { category in
            Finding(
                "no purpose says what lifts the ban on using \(category.label.quoted)", at: category,
                severity: organisation.categoriesServePurposes == nil ? nil : .warning)
        }
        return unused
            + organisation.purposes.flatMap { purpose in
                let data = organisation.categories(of: purpose, .special)
                return purpose.findings(onSpecial: data)
                    + organisation.circleFinding(for: purpose, onSpecial: data).asList
            }
    }
}

extension Purpose {
    fileprivate func findings(onSpecial categories: [DataCategory]) -> [Finding] {
        guard !categories.isEmpty, !hasExplicitConsent else { return [] }
        guard !specialDataExceptions.isMissing else {
            // Consent that is not explicit is another rule's finding.
            guard !grounds.contains(where: { $0.ground == .consent }) else { return [] }
            return [
                Finding(
                    "nothing lifts the ban on using \(categories.map(\.label).quoted) for purpose \(name.quoted)",
                    at: self, asking: specialDataExceptions.question)
            ]
        }
        let exceptions = specialDataExceptions.value ?? []
        return lawlessFinding(exceptions).asList + categories.compactMap { misfit(exceptions, for: $0) }
    }

    private func lawlessFinding(_ exceptions: [SpecialDataException]) -> Finding? {
        guard !hasStatute, exceptions.allSatisfy(\.needsLaw) else { return nil }
        return Finding(
            "purpose \(name.quoted) uses special data by an exception that a law has to make, and names no law",
            at: self,
            severity: .warning)
    }

    /// That all exceptions were made for other data than a category's own words reveal.
    private func misfit(_ exceptions: [SpecialDataException], for category: DataCategory) -> Finding? {
        let revealed = category.revealedKinds
        guard !revealed.isEmpty, revealed.allSatisfy({ kind in !exceptions.contains { $0.holds(for: kind) } }) else {
            return nil
        }
        return Finding(
            """
            \(category.label.quoted) for purpose \(name.quoted) is about \(revealed.map(\.rawValue).listed(with: "and")), \
            and the exception for that purpose is not
            """, at: self, severity: .warning)
    }
}

extension SpecialDataException {
    fileprivate func holds(for kind: SensitiveKind) -> Bool { kinds?.contains(kind) ?? true }
}
