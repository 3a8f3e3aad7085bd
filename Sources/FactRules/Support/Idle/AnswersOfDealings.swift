import Facts

// The answers about security, the website, messages, requests, and how the statement changes.

extension Hosting: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("provider", provider)
        answers.none("ipAddress", ipAddress)
    }
}

extension BreachHandling: HasAnswers {
    func judge(_ answers: inout IdleAnswers) { answers.none("within", within) }
}

extension Website: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("address", address)
        answers.told("cookies")
    }
}

extension EmbeddedContent: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.told("party")
        answers.none("role", role)
        answers.none("storesOnDevice", storesOnDevice)
    }
}

extension Cookie: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("name", name)
        answers.none("party", party)
        answers.none("lifetime", lifetime)
        answers.told(list: "thirdParties", thirdParties)
        answers.none("isSetBeforeConsent", isSetBeforeConsent)
        answers.none("legalBasis", legalBasis)
        answers.none("isAddressMasked", isAddressMasked)
    }
}

extension CookieConsent: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("moment", moment)
        answers.told("withdrawal", "wall")
        answers.none("refusingIsAsEasy", refusingIsAsEasy)
    }
}

extension Mailing: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("channel", channel)
        answers.none("isCommercial", isCommercial)
        answers.told("permission")
        answers.none("unsubscribe", unsubscribe)
    }
}

extension Newsletter: HasAnswers {
    func judge(_ answers: inout IdleAnswers) { answers.none("unsubscribe", unsubscribe) }
}

extension RightsProcedure: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("channel", channel)
        answers.none("answerTerm", answerTerm)
        answers.none("accessAnswer", accessAnswer)
        answers.none("identityCheck", identityCheck)
        answers.none("fee", fee)
    }
}

extension ChangePolicy: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("announcedBy", announcedBy)
        answers.none("noticeTerm", noticeTerm)
    }
}
