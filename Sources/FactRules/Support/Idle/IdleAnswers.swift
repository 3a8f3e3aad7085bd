import Facts

extension Fact {
    /// Answers that say "there is none" where no document tells so, and lists that are known and empty.
    var idleAnswers: [Idle] {
        let consent = (self as? LegalBasis)?.consent.map { answers(in: $0, "Consent") } ?? []
        let transfer = (self as? Processor)?.transfer ?? (self as? Recipient)?.transfer
        return answers(in: self, String(describing: Self.self)) + consent
            + (transfer.map { answers(in: $0, "TransferRecord") } ?? [])
    }

    private func answers(in value: Any, _ type: String) -> [Idle] {
        Mirror(reflecting: value).children.compactMap { child in
            guard let key = child.label, let answer = child.value as? any Question else { return nil }
            if answer.isNone, !IdleAnswers.noneHasMeaning.contains("\(type).\(key)") {
                return Idle(what: "\(key): .none", reason: "no document says that there is none; leave it out")
            }
            return answer.isEmptyList ? Idle(what: "\(key): .known([])", reason: "the list is empty") : nil
        }
    }
}

private enum IdleAnswers {
    /// Where "there is none" is published, or judged by a rule that needs it said.
    static let noneHasMeaning: Set<String> = [
        "Organisation.newsletter", "Organisation.automatedDecisions", "Organisation.minors", "Website.cookies",
        "Cookie.thirdParties", "CookieConsent.wall", "EmbeddedContent.party", "Processor.subprocessors",
        "ProcessorService.subprocessors",
        // Of these, the law asks that there is one; that there is none is a fact for its rule.
        "Processor.agreement", "Consent.withdrawal", "Consent.record", "CookieConsent.withdrawal",
        "LegalBasis.balancing", "AutomatedDecision.allowedBy", "Mailing.permission", "Controller.registration",
        "Controller.worksCouncilConsent", "Controller.ukRepresentative", "Minors.textForChildren",
        "Purpose.impactAssessment", "FurtherUse.notice", "FurtherUse.compatibility",
        "TransferRecord.assessment", "TransferRecord.certification",
    ]
}
