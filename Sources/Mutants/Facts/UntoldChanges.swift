import JSONText

/// A class of changes to facts after which every page means the same, declared before any run: each with the sentence
/// of the design or the provision that says so. What no class holds must be found.
struct UntoldChange: Sendable {
    let name: String
    let reason: String
    /// The keys of the model that it is about; none for a class about the same thing at all keys.
    let keys: Set<String>
    /// What of a value at such a key readers are told; nothing where they are told nothing.
    let told: @Sendable (_ value: JSON, _ holder: [String: JSON]) -> JSON?

    init(
        _ name: String, _ keys: Set<String>, because reason: String,
        told: @escaping @Sendable (JSON, [String: JSON]) -> JSON? = { _, _ in nil }
    ) {
        self.name = name
        self.reason = reason
        self.keys = keys
        self.told = told
    }

    /// - Parameter key: without its type, for what every fact has: "acceptances".
    func isAbout(_ key: String, of type: String) -> Bool {
        keys.isEmpty || keys.contains("\(type).\(key)") || keys.contains(key)
    }
}

extension UntoldChange {
    static let all =
        [folder, acceptance, question, openPeriod, set, wayOfConsent, condition, word] + judged + [empty]

    private static let folder = UntoldChange(
        "folder", ["Organisation.id"],
        because: "the id names the folder of the pages; a page that is elsewhere is missing, as the whole check finds")

    private static let acceptance = UntoldChange(
        "acceptance", ["acceptances"], because: "an acceptance is part of every report, never of the public text")

    private static let question = UntoldChange(
        "question", [], because: "public text is silent about what is unknown or unsaid; check lists each silence",
        told: { value, _ in value["unknown"] == nil ? value : nil })

    private static let openPeriod = UntoldChange(
        "open period", ["Organisation.retention", "Purpose.retention"],
        because: "a period that is unknown is a question, with what it is asked about",
        told: { value, _ in
            let told = value.list.filter { $0["period"] != nil && $0["period"]?["unknown"] == nil }
            return told.isEmpty ? nil : .list(told)
        })

    /// The ways of which a page names some; that there are others is told as well.
    private static let wayOfConsent = UntoldChange(
        "way of consent", ["Consent.ways"],
        because: "consent that is inferred is only relied on, and a separate act is what consent is (AVG art. 4)",
        told: { value, holder in
            if value.list.contains(.text("impliedBySigning")) || value.list.contains(.text("impliedByUse")) {
                return holder["isExplicit"] == .flag(true) ? nil : .list([.text("inferred")])
            }
            let unnamed = ["impliedBySigning", "impliedByUse", "conditionOfContract", "separateAct"]
            let named = value.list.filter { way in !unnamed.contains { way == .text($0) } }
            if named.isEmpty { return nil }
            return .list(named.count == value.list.count ? named : named + [.text("others")])
        })

    private static let set = UntoldChange(
        "set",
        [
            "ImageRules.rules", "RightsProcedure.offers", "RightsProcedure.limits", "Consent.ways",
            "Consent.afterWithdrawal", "DataProtectionOfficer.tasks", "RightDetail.erasedWhen", "Profile.observed",
        ],
        because: "a right, a limit or a way that is named twice is one",
        told: { value, _ in .list(value.list.reduce(into: []) { $0 += $0.contains($1) ? [] : [$1] }) })

    private static let empty = UntoldChange(
        "empty group", ["LegalBasis.consent", "DataCategory.source", "Organisation.changes"],
        because: "a group in which nothing is told says what no group says",
        told: { value, _ in value.members.values.allSatisfy { $0 == .list([]) } ? nil : value })

    private static let condition = UntoldChange(
        "condition", ["DataCategory.modality"],
        because: "that data are used only in one case says more than that they are used sometimes",
        told: { value, holder in holder["onlyIf"] == nil ? value : nil })

    private static let word = UntoldChange(
        "one word", ["Cookie.name"], because: "a cookie whose name is its label is called by it once",
        told: { value, holder in value["known"] == holder["label"] ? nil : value })
}
