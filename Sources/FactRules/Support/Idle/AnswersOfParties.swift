import Facts

// The answers about the organisation itself, and about others that get data.

extension Controller: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("email", email)
        answers.none("telephone", telephone)
        answers.none("postalAddress", postalAddress)
        answers.told("registration", "worksCouncilConsent", "ukRepresentative")
        answers.none("country", country)
    }
}

extension DataProtectionOfficer: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("email", email)
        answers.none("telephone", telephone)
    }
}

extension Representative: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("email", email)
        answers.none("postalAddress", postalAddress)
    }
}

extension JointController: HasAnswers {
    func judge(_ answers: inout IdleAnswers) { answers.none("arrangement", arrangement) }
}

extension Processor: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("service", service)
        answers.told("agreement", "subprocessors")
        answers.none("country", country)
        answers.none("safeguard", safeguard)
        answers.none("copyRoute", copyRoute)
        answers.none("ownDeclaration", ownDeclaration)
        transfer?.judge(&answers)
    }
}

extension Recipient: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("country", country)
        answers.none("safeguard", safeguard)
        answers.none("copyRoute", copyRoute)
        transfer?.judge(&answers)
    }
}

extension TransferRecord {
    func judge(_ answers: inout IdleAnswers) {
        answers.told("assessment", "certification")
        answers.none("isWithinDecision", isWithinDecision)
        answers.none("repeats", repeats)
    }
}

extension ProcessorService: HasAnswers {
    func judge(_ answers: inout IdleAnswers) { answers.told("subprocessors") }
}
