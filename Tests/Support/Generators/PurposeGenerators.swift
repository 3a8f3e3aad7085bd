import Facts

extension FactGenerator {
    /// Purposes that use what the organisation has.
    mutating func purposes(of organisation: Organisation) -> [Purpose] {
        var purposes = labels(Labels.purposes).map { name in
            var purpose = Purpose(name) {}
            purpose.details = labels(Labels.activities)
            purpose.subjects = some(of: organisation.subjects.map(\.label))
            purpose.categories = some(of: organisation.categories.map(\.label))
            purpose.categoryListing = listing(of: purpose.categories)
            purpose.isExclusive = chance(oneIn: 4)
            purpose.grounds = list { $0.basis() }
            purpose.recipients = some(of: organisation.sharing?.processors.map(\.name) ?? [])
            purpose.retention = list { $0.retention(.purpose) }
            purpose.provision = answer { $0.one(of: ProvisionDuty.allCases) }
            purpose.withoutProvision = withoutProvision(purpose.provision.value)
            purpose.profiling = answer { $0.label(Labels.statements) }
            addSafeguards(to: &purpose, of: organisation)
            return purpose
        }
        for index in purposes.indices.dropFirst() {
            purposes[index].furtherUse = optional { $0.furtherUse(of: purposes[0]) }
        }
        return purposes
    }

    private mutating func withoutProvision(_ duty: ProvisionDuty?) -> Answer<String> {
        switch duty {
        case nil: .unsaid
        case .contract: answer { $0.label(Labels.consequences) }
        case .law, .voluntary: answerOrNone { $0.label(Labels.consequences) }
        }
    }

    private mutating func addSafeguards(to purpose: inout Purpose, of organisation: Organisation) {
        let used = organisation.categories.filter { purpose.categories.contains($0.label) }.map(\.nature)
        if used.contains(.special) {
            purpose.specialDataExceptions = answer { $0.list(1...3) { $0.one(of: SpecialDataException.allCases) } }
        }
        if used.contains(.criminalOffence) {
            purpose.criminalDataGrounds = answer { $0.list(1...4) { $0.one(of: CriminalDataGround.allCases) } }
        }
        purpose.isLargeScale = yesOrNo()
        purpose.isMonitoring = yesOrNo()
        purpose.impactAssessment = answerOrNone { $0.label(Labels.places) }
        purpose.aiSystems = AISystem.Kind.allCases.filter { _ in chance(oneIn: 4) }.map {
            AISystem($0, isDisclosed: yesOrNo())
        }
    }

    private mutating func furtherUse(of original: Purpose) -> FurtherUse {
        FurtherUse(
            of: original, notice: answerOrNone { $0.label(Labels.places) },
            compatibility: answerOrNone { $0.label(Labels.places) })
    }

    private mutating func basis() -> LegalBasis {
        switch one(of: LegalBasis.Ground.allCases) {
        case .consent: .consent(consent())
        case .contract: .contract(includingPreparation: chance())
        case .legalObligation: .legalObligation(statutes(), covering: one(of: LegalBasis.Coverage.allCases))
        case .vitalInterests: .vitalInterests()
        case .publicTask: .publicTask(statutes())
        case .legitimateInterest:
            .legitimateInterest(
                answer { $0.label(Labels.activities) }, balancing: answerOrNone { $0.label(Labels.statements) },
                isPublicTask: yesOrNo())
        }
    }

    private mutating func consent() -> Consent {
        var consent = Consent(
            when: answer { $0.label(Labels.clauses) }, withdrawnIn: answerOrNone { $0.label(Labels.places) },
            record: answerOrNone { $0.label(Labels.places) }, isExplicit: chance(), contractNeedsData: yesOrNo(),
            refusalIsFree: yesOrNo())
        consent.scope = labels(Labels.activities)
        consent.ways = ConsentWay.allCases.filter { _ in chance() }
        return consent
    }

    private mutating func statutes() -> Answer<[Statute]> { answer { $0.list(1...4) { $0.statute() } } }

    mutating func statute() -> Statute {
        one(of: [.awr52, .bw210, .wwft33, Statute("Participatiewet", article: "33 lid 3")])
    }
}
