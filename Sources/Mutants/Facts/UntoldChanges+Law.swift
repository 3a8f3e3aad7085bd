import Facts

// Facts that the law is judged by, while no page tells them.
extension UntoldChange {
    static let judged = keys + [no, none, weighing, minors, parents, inside, void]

    /// The keys of which the tables of the model say that they are only judged.
    private static let keys = ModelType.all.flatMap { type in
        type.rows.compactMap { row in
            row.judged.map { UntoldChange("judged", ["\(type.name).\(row.name)"], because: $0) }
        }
    }

    /// That a duty is not met: for its rule. The page tells of it where it is met.
    private static let no = UntoldChange(
        "duty not met", ["Minors.parentConsents", "CookieConsent.refusingIsAsEasy"],
        because: "AVG art. 8 lid 1 (parents consent), art. 4 onder 11 (refusing is as easy): rules ask that it be so",
        told: { value, _ in value["known"] == .flag(false) || value["none"] != nil ? nil : value })

    /// That there is none of what the law asks for: for its rule, as a denial is.
    private static let none = UntoldChange(
        "nothing there",
        [
            "Processor.agreement", "Consent.withdrawal", "CookieConsent.withdrawal", "Controller.registration",
        ],
        because: "AVG art. 28 lid 3, 7 lid 3; BW art. 3:15d: that there is none is judged",
        told: { value, _ in value["none"] == nil ? value : nil })

    /// Where a weighing of interests is recorded.
    private static let weighing = UntoldChange(
        "weighing", ["LegalBasis.balancing"],
        because: "AVG art. 5 lid 2: that interests were weighed is told; the record is the controller's own",
        told: { value, _ in value["known"] == nil ? nil : .flag(true) })

    /// Countries to which no transfer is one.
    private static let inside = UntoldChange(
        "within the EEA", ["Processor.country", "Recipient.country"],
        because: "AVG art. 13 lid 1 onder f: transfers to third countries are told; where else data are is judged",
        told: { value, _ in
            value["known"]?.text.map { Country(rawValue: $0).isInEEA } == true ? nil : value
        })

    /// What allows no transfer any more.
    private static let void = UntoldChange(
        "void safeguard", ["Processor.safeguard", "Recipient.safeguard"],
        because:
            "AVG art. 46, CJEU C-362/14 and C-311/18: what is void is judged; no page says that it allows anything",
        told: { value, _ in
            value["known"]?.text.flatMap(Safeguard.init(rawValue:))?.isVoid == true ? nil : value
        })

    /// That parents alone use the rights of children of twelve and older.
    private static let parents = UntoldChange(
        "parents only", ["Minors.rights"],
        because: "UAVG art. 5 lid 4: children from twelve on use their rights themselves; that they cannot is judged",
        told: { value, _ in value["known"]?.text == RightsOfMinors.parentsOnly.rawValue ? nil : value })

    /// Minors whose parents are not said to consent.
    private static let minors = UntoldChange(
        "minors", ["Organisation.minors"],
        because: "AVG art. 8 lid 1: that parents consent is told; that children take part is judged",
        told: { value, _ in value["known"]?.members.isEmpty == true ? nil : value })
}
