import Facts

// Facts that the law is judged by, while no page tells them.
extension EqualMeaning {
    static let judged =
        provisions.map { EqualMeaning("judged", [$0], because: $1) }
        + [no, none, weighing, minors, parents, inside, void]

    /// What the law asks of each, which is not that it is told.
    private static let provisions: KeyValuePairs<String, String> = [
        "AISystem.isDisclosed": "AI-verordening art. 50: people are told when they meet the system, not in a statement",
        "AISystem.kind": "AI-verordening art. 50: of which systems people are told when they meet them",
        "AutomatedDecision.allowedBy": "AVG art. 22 lid 2: what allows a decision by computer alone",
        "Consent.record": "AVG art. 7 lid 1: the controller can show that consent was given",
        "Consent.contractNeedsData": "AVG art. 7 lid 4: consent is free where the contract does not need the data",
        "Consent.refusalIsFree": "AVG art. 4 onder 11: consent is freely given",
        "Controller.country": "AVG art. 27 lid 1: who is established outside the Union names a representative",
        "Controller.ukRepresentative": "UK GDPR art. 27: British law, for people in the United Kingdom",
        "Controller.worksCouncilConsent": "WOR art. 27 lid 1 onder k en l: the works council agrees",
        "Cookie.isAddressMasked": "Tw art. 11.7a lid 3 onder b: analytics without consent hardly touch privacy",
        "Cookie.isSetBeforeConsent": "Tw art. 11.7a lid 1: consent goes before the cookie",
        "Cookie.legalBasis": "Tw art. 11.7a lid 1: where a cookie needs consent, no other ground will do",
        "CookieConsent.wall":
            "AVG art. 4 onder 11, Tw art. 11.7a lid 5: consent is free only where who refuses gets in",
        "DataCategory.nature": "AVG art. 9 and 10, AWR art. 52: which data are special, or have to be kept",
        "DataSource.categoriesNamed": "AVG art. 14 lid 1 onder d: the categories are named, as the page itself does",
        "DataSubject.relation": "AVG art. 4 onder 11, WOR art. 27: staff are hardly free to refuse their employer",
        "LegalBasis.isPublicTask": "AVG art. 6 lid 1, last sentence: no public task on a legitimate interest",
        "Mailing.isCommercial": "Tw art. 11.7 lid 1: commercial messages need consent",
        "Mailing.permission": "Tw art. 11.7 lid 3: customers may get messages about similar products",
        "Minors.isFreeHelp": "UAVG art. 5 lid 6: no parent is needed for free help and advice to children themselves",
        "Minors.textForChildren": "AVG art. 12 lid 1: children are told in words that they understand",
        "Purpose.aiSystems": "AI-verordening art. 50: people are told when they meet the system, not in a statement",
        "Purpose.criminalDataGrounds": "AVG art. 10, UAVG art. 32, 33: what allows data on offences",
        "Purpose.furtherUse": "AVG art. 6 lid 4, 13 lid 3: people are told before it starts, apart from the statement",
        "Purpose.impactAssessment": "AVG art. 35: the assessment is the controller's own",
        "Purpose.isLargeScale": "AVG art. 35 lid 3, 37 lid 1: when an assessment or an officer is needed",
        "Purpose.isMonitoring": "AVG art. 35 lid 3, 37 lid 1: when an assessment or an officer is needed",
        "Purpose.specialDataExceptions": "AVG art. 9 lid 2: what lifts the ban on special data",
        "Processor.subprocessors": "AVG art. 28 lid 2 and 4: subprocessors are authorised, and have the same duties",
        "Processor.transfer": "AVG art. 44-49: what the controller records of a transfer",
        "ProcessorService.subprocessors": "AVG art. 28 lid 2 and 4: its subprocessors are authorised",
        "Recipient.transfer": "AVG art. 44-49: what the controller records of a transfer",
        "Website.embedded": "AVG art. 26, CJEU C-40/17: who gets data by it is told where that party is named",
        "RetentionPeriod.record": "AVG art. 5 lid 1 onder e: laws have terms for some kinds of records",
        "RightsProcedure.fee": "AVG art. 12 lid 5: a request is free but in the cases that the law names",
        "RightsProcedure.identityCheck": "AVG art. 12 lid 6: more is asked only of whom there is doubt",
    ]

    /// That a duty is not met: for its rule. The page tells of it where it is met.
    private static let no = EqualMeaning(
        "duty not met", ["Minors.parentConsents", "CookieConsent.refusingIsAsEasy"],
        because: "AVG art. 8 lid 1 (parents consent), art. 4 onder 11 (refusing is as easy): rules ask that it be so",
        told: { value, _ in value["known"] == .flag(false) || value["none"] != nil ? nil : value })

    /// That there is none of what the law asks for: for its rule, as a denial is.
    private static let none = EqualMeaning(
        "nothing there",
        [
            "Processor.agreement", "Consent.withdrawal", "CookieConsent.withdrawal", "Controller.registration",
        ],
        because: "AVG art. 28 lid 3, 7 lid 3; BW art. 3:15d: that there is none is judged",
        told: { value, _ in value["none"] == nil ? value : nil })

    /// Where a weighing of interests is recorded.
    private static let weighing = EqualMeaning(
        "weighing", ["LegalBasis.balancing"],
        because: "AVG art. 5 lid 2: that interests were weighed is told; the record is the controller's own",
        told: { value, _ in value["known"] == nil ? nil : .flag(true) })

    /// Countries to which no transfer is one.
    private static let inside = EqualMeaning(
        "within the EEA", ["Processor.country", "Recipient.country"],
        because: "AVG art. 13 lid 1 onder f: transfers to third countries are told; where else data are is judged",
        told: { value, _ in
            value["known"]?.text.map { Country(rawValue: $0).isInEEA } == true ? nil : value
        })

    /// What allows no transfer any more.
    private static let void = EqualMeaning(
        "void safeguard", ["Processor.safeguard", "Recipient.safeguard"],
        because:
            "AVG art. 46, CJEU C-362/14 and C-311/18: what is void is judged; no page says that it allows anything",
        told: { value, _ in
            value["known"]?.text.flatMap(Safeguard.init(rawValue:))?.isVoid == true ? nil : value
        })

    /// That parents alone use the rights of children of twelve and older.
    private static let parents = EqualMeaning(
        "parents only", ["Minors.rights"],
        because: "UAVG art. 5 lid 4: children from twelve on use their rights themselves; that they cannot is judged",
        told: { value, _ in value["known"]?.text == RightsOfMinors.parentsOnly.rawValue ? nil : value })

    /// Minors whose parents are not said to consent.
    private static let minors = EqualMeaning(
        "minors", ["Organisation.minors"],
        because: "AVG art. 8 lid 1: that parents consent is told; that children take part is judged",
        told: { value, _ in value["known"]?.members.isEmpty == true ? nil : value })
}
