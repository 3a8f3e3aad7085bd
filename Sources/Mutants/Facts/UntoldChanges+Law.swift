import Facts

// Facts that the law is judged by, while no page tells them.
extension UntoldChange {
    static let judged = keys + [no, none, weighing, minors, parents, inside, others, home, void, alternatives]

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

    private static let others = UntoldChange(
        "within the EEA as well", ["Processor.otherCountries", "Recipient.otherCountries"],
        because: "AVG art. 13 lid 1 onder f: transfers to third countries are told; where else data are is judged",
        told: { value, _ in .list(value.list.filter { $0.text.map { Country(rawValue: $0).isInEEA } != true }) })

    private static let home = UntoldChange(
        "established here", ["Controller.country"],
        because: "AVG art. 13 lid 1 onder a: an address says enough of who is established in the Netherlands",
        told: { value, _ in value["known"]?.text == "NL" ? nil : value })

    /// What allows no transfer any more, or is named before.
    private static let alternatives = UntoldChange(
        "void or named safeguard",
        ["Processor.otherSafeguards", "Recipient.otherSafeguards", "Transfers.safeguards"],
        because: "AVG art. 46, CJEU C-362/14 and C-311/18: what is void is judged; what is named twice is one",
        told: { value, holder in
            .list(
                value.list.reduce(into: []) { told, safeguard in
                    let isVoid = safeguard.text.flatMap(Safeguard.init(rawValue:))?.isVoid == true
                    if !isVoid, !told.contains(safeguard), safeguard != holder["safeguard"]?["known"] {
                        told.append(safeguard)
                    }
                })
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
