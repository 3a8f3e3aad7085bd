/// How an open question is written in Swift at a key: as the argument of that name, unless the DSL calls it otherwise.
enum SwiftSpelling {
    /// - Parameters:
    ///   - owner: the type that has the key: "Consent".
    ///   - answer: `.unknown("...")`
    /// - Returns: nothing where Swift cannot say it.
    static func line(_ key: String, of owner: String, saying answer: String) -> String? {
        guard let form = forms["\(owner).\(key)"] else { return "\(key): \(answer)" }
        return form.isEmpty ? nil : form.replacing("?", with: answer)
    }

    /// Where it is another label, an argument without one, or an element of its own; empty where no part of the DSL takes it.
    static let forms = [
        "Advice.place": "in: ?", "AISystem.provider": "by: ?", "AISystem.check": "checkedBy: ?",
        "AutomatedDecision.review": "reviewedVia: ?",
        "Consent.moment": "when: ?", "Consent.withoutConsent": "otherwise: ?", "Consent.withdrawal": "withdrawnIn: ?",
        "Consent.takesEffectWithin": "effectiveWithin: ?", "DataProtectionOfficer.name": "?", "Cookie.party": "by: ?",
        "Cookie.thirdParties": "readBy: ?", "CookieConsent.moment": "when: ?", "HelpPage.address": "at: ?",
        "HelpPage.steps": "by: ?",
        "DataCategory.withoutIt": "otherwise: ?", "DirectExchange.condition": "onlyIf: ?",
        "EmbeddedContent.party": "by: ?", "EmbeddedContent.role": "as: ?", "EmbeddedContent.page": "onlyOn: ?",
        "EmbeddedContent.loading": "loaded: ?", "ExternalPolicy.address": "at: ?", "InternalRecipient.use": "for: ?",
        "LegalBasis.interest": "?", "LegalBasis.statutes": "?", "Mailing.channel": "by: ?",
        "Mailing.permission": "permittedBy: ?", "Mailing.moment": "when: ?", "Processor.service": "does: ?",
        "Processor.country": "in: ?", "Recipient.country": "in: ?", "Recipient.use": "for: ?",
        "OwnUse.use": "for: ?", "Profile.lookback": "lookingBack: ?", "OptOut.place": "via: ?",
        "Agreement.form": "on: ?", "RetentionPeriod.start": "after: ?", "RetentionException.start": "after: ?",
        "RightDetail.consequence": "then: ?", "RightDetail.receiver": "to: ?", "FileTransfer.occasion": "when: ?",
        "RightsProcedure.channel": "by: ?", "RightsProcedure.answerTerm": "answeredWithin: ?",
        "RightsProcedure.termExtension": "extendedBy: ?", "SharingByUser.way": "by: ?",
        "EarlierVersion.address": "at: ?",
        "Website.address": "?",
        "Purpose.provision": "MustProvide(?)", "Purpose.profiling": "Profiling(?)",
        "Purpose.isLargeScale": "LargeScale(?)",
        "Purpose.isMonitoring": "Monitors(?)", "Purpose.impactAssessment": "ImpactAssessment(?)",
        "Purpose.specialDataExceptions": "SpecialDataAllowed(by: ?)",
        "Purpose.criminalDataGrounds": "CriminalDataAllowed(by: ?)",
        "Purpose.withoutProvision": "", "Purpose.lastDay": "", "RetentionPeriod.usual": "",
        "RetentionPeriod.reviewedAfter": "", "Organisation.newsletter": "", "Organisation.automatedDecisions": "",
        "Organisation.minors": "", "Sharing.transfers": "",
    ]
}
