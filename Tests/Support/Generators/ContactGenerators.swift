import Facts

extension FactGenerator {
    mutating func controller() -> Controller {
        Controller(
            label(Labels.parties), shortName: optional { $0.label(Labels.shortNames) },
            email: answer { $0.one(of: Labels.emails) }, telephone: answer { $0.label(Labels.telephones) },
            postalAddress: answer { $0.label(Labels.addresses) },
            registration: answerOrNone { String($0.number(10_000_000...99_999_999)) },
            country: answer { $0.country() }, isPublicAuthority: chance(),
            worksCouncilConsent: answerOrNone { $0.label(Labels.places) },
            ukRepresentative: answerOrNone { $0.label(Labels.parties) })
    }

    mutating func officer() -> DataProtectionOfficer {
        DataProtectionOfficer(
            email: answer { $0.one(of: Labels.emails) }, telephone: answer { $0.label(Labels.telephones) })
    }

    mutating func representative() -> Representative {
        Representative(
            label(Labels.parties), email: answer { $0.one(of: Labels.emails) },
            postalAddress: answer { $0.label(Labels.addresses) })
    }

    mutating func jointControllers() -> [JointController] {
        labels(Labels.parties).map { JointController($0, arrangement: answer { $0.label(Labels.statements) }) }
    }

    mutating func country() -> Country { one(of: ["NL", "BE", "IS", "US", "GB", "FO", "IM", "CH", "JP"]) }
}
