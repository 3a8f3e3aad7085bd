import Facts

// The answers about people, data and purposes.

extension Organisation: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.told("newsletter", "minors")
        answers.told(list: "automatedDecisions", automatedDecisions)
    }
}

extension DataSource: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("isPublic", isPublic)
        answers.none("categoriesNamed", categoriesNamed)
        answers.none("notice", notice)
    }
}

extension Purpose: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("provision", provision)
        answers.told("withoutProvision")
        answers.none("profiling", profiling)
        answers.list("specialDataExceptions", specialDataExceptions)
        answers.list("criminalDataGrounds", criminalDataGrounds)
        answers.none("isLargeScale", isLargeScale)
        answers.none("isMonitoring", isMonitoring)
        answers.told("impactAssessment")
    }
}

extension LegalBasis: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.list("statutes", statutes)
        answers.none("interest", interest)
        answers.told("balancing")
        answers.none("isPublicTask", isPublicTask)
        consent?.judge(&answers)
    }
}

extension Consent {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("moment", moment)
        answers.told("withdrawal", "record")
        answers.none("contractNeedsData", contractNeedsData)
        answers.none("refusalIsFree", refusalIsFree)
    }
}

extension FurtherUse: HasAnswers {
    func judge(_ answers: inout IdleAnswers) { answers.told("notice", "compatibility") }
}

extension AISystem: HasAnswers {
    func judge(_ answers: inout IdleAnswers) { answers.none("isDisclosed", isDisclosed) }
}

extension AutomatedDecision: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("logic", logic)
        answers.none("consequence", consequence)
        answers.told("allowedBy")
    }
}

extension Minors: HasAnswers {
    func judge(_ answers: inout IdleAnswers) {
        answers.none("parentConsents", parentConsents)
        answers.none("rights", rights)
        answers.told("textForChildren")
    }
}

extension RetentionPeriod: HasAnswers {
    func judge(_ answers: inout IdleAnswers) { answers.none("start", start) }
}
