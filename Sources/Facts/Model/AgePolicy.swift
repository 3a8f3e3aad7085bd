public struct AgePolicy: Fact {
    public var meantFrom: Int?
    public var notMeantBelow: Int?
    public var avoidsBelow: Int?
    public var isAvoidedUnlessParentsConsent: Bool
    public var noneKnowinglyBelow: Int?
    public var noUsersKnowinglyBelow: Int?
    public var parentConsentBelow: Int?
    public var isUnverified: Bool
    public var advisesParents: Bool
    public var removesOnReport: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        meantFrom: Int? = nil, notMeantBelow: Int? = nil, avoidsBelow: Int? = nil,
        isAvoidedUnlessParentsConsent: Bool = false, noneKnowinglyBelow: Int? = nil, noUsersKnowinglyBelow: Int? = nil,
        parentConsentBelow: Int? = nil, isUnverified: Bool = false, advisesParents: Bool = false,
        removesOnReport: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.meantFrom = meantFrom
        self.notMeantBelow = notMeantBelow
        self.avoidsBelow = avoidsBelow
        self.isAvoidedUnlessParentsConsent = isAvoidedUnlessParentsConsent
        self.noneKnowinglyBelow = noneKnowinglyBelow
        self.noUsersKnowinglyBelow = noUsersKnowinglyBelow
        self.parentConsentBelow = parentConsentBelow
        self.isUnverified = isUnverified
        self.advisesParents = advisesParents
        self.removesOnReport = removesOnReport
        origin = Origin(file, line, column)
    }
}

extension AgePolicy {
    public static let says =
        "For people of what age the organisation is there, and what it does for younger ones (AVG art. 8)."
    public static let keys: Keys<Self> = [
        .key("meantFrom", \.meantFrom, "From which age people are addressed."),
        .key("notMeantBelow", \.notMeantBelow, "Below which age people are not addressed."),
        .key("avoidsBelow", \.avoidsBelow, "Below which age it means to collect no data."),
        .key(
            "isAvoidedUnlessParentsConsent", \.isAvoidedUnlessParentsConsent,
            "That it collects those all the same where a parent or guardian consents."
        ).unpublished(because: "nothing says below which age it collects no data") { $0.avoidsBelow == nil },
        .key("noneKnowinglyBelow", \.noneKnowinglyBelow, "Below which age it does not knowingly use data."),
        .key(
            "noUsersKnowinglyBelow", \.noUsersKnowinglyBelow,
            "Below which age it does not knowingly let people become users, though it may have their data otherwise."),
        .key("parentConsentBelow", \.parentConsentBelow, "Below which age a parent or guardian has to consent."),
        .key("isUnverified", \.isUnverified, "That the age of visitors cannot be checked."),
        .key("advisesParents", \.advisesParents, "That parents are advised to take part in what children do online."),
        .key(
            "removesOnReport", \.removesOnReport,
            "That data of a child, got without a parent's consent, are erased when somebody reports them."),
    ]
    public var silence: String? { isBlank ? "it is empty" : nil }
}
