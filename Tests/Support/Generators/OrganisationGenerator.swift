import Facts

extension FactGenerator {
    /// An organisation with any facts at all. It always has a controller: a statement of nobody has no title.
    public mutating func organisation() -> Organisation {
        var organisation = Organisation("voorbeeld", addressing: one(of: Addressing.allCases)) {}
        organisation.controller = controller()
        organisation.officer = optional { $0.officer() }
        organisation.representative = optional { $0.representative() }
        organisation.jointControllers = jointControllers()
        addData(to: &organisation)
        addProcessing(to: &organisation)
        addDealings(to: &organisation)
        organisation.changes = optional { $0.changes() }
        organisation.version = optional { $0.version() }
        organisation.earlierVersions = earlierVersions()
        return organisation
    }

    private mutating func addData(to organisation: inout Organisation) {
        organisation.subjects = subjects()
        organisation.subjectListing = listing(of: organisation.subjects)
        organisation.categories = categories()
        if organisation.categories.isEmpty { return }
        organisation.categoryListing = one(of: Listing.allCases)
        organisation.categoryModality = one(of: Modality.allCases)
        organisation.categoriesServePurposes = optional { CategoryUse(onlyAsCollected: $0.chance()) }
    }

    private mutating func addProcessing(to organisation: inout Organisation) {
        organisation.sharing = optional { $0.sharing() }
        organisation.purposes = purposes(of: organisation)
        organisation.retention = retention(of: organisation)
        organisation.statutoryTermsFirst = chance()
        organisation.security = optional { $0.security(of: organisation) }
        organisation.breach = optional { $0.breach() }
        organisation.processorServices = processorServices()
        organisation.automatedDecisions = answerOrNone { $0.decisions() }
        organisation.minors = answerOrNone {
            Minors(
                parentConsents: $0.yesOrNo(), rights: $0.answer { $0.one(of: RightsOfMinors.allCases) },
                textForChildren: $0.answerOrNone { $0.label(Labels.places) }, isFreeHelp: $0.chance())
        }
    }

    private mutating func addDealings(to organisation: inout Organisation) {
        organisation.website = optional { $0.website(for: organisation.purposes.map(\.name)) }
        organisation.rights = optional { $0.rights(in: organisation) }
        organisation.mailings = mailings(of: organisation)
        organisation.newsletter = answerOrNone { $0.newsletter() }
        organisation.stances = stances()
    }
}
