import Facts

// What a document is, of whom, and of when; and what came before it.
extension ClaimKind {
    static let privacyStatementTitle = ClaimKind("document.privacyStatement", ["controller": .text], .avg("12 lid 1"))
    static let cookiePolicyTitle = ClaimKind("document.cookiePolicy", ["controller": .text], .tw("11.7a lid 1"))
    /// The number of this version of the statement, and its day.
    public static let version = ClaimKind("version", ["number": .number, "date": .date], .avg("5 lid 2"))

    static let versionChanges = ClaimKind("versionChanges", ["changes": .list], .avg("12 lid 1"))
    static let earlierVersions = ClaimKind("earlierVersions.many", .avg("5 lid 2"))
    static let oneEarlierVersion = ClaimKind("earlierVersions.one", .avg("5 lid 2"))
    static let earlierVersion = ClaimKind(
        "earlierVersion.of", ["number": .number, "date": .date], leads: true, .avg("5 lid 2"))
    static let earlierChanges = ClaimKind("earlierVersion.changes", ["changes": .list], .avg("12 lid 1"))
    static let earlierText = ClaimKind("earlierVersion.text", ["address": .webAddress], .avg("12 lid 1"))

    static let document = [
        privacyStatementTitle, cookiePolicyTitle, version, versionChanges, earlierVersions, oneEarlierVersion,
        earlierVersion, earlierChanges, earlierText,
    ]
}

extension ClaimWriter {
    mutating func title(_ document: DocumentKind) {
        guard let controller = organisation.controller else { return }
        let kind = document == .privacyStatement ? ClaimKind.privacyStatementTitle : .cookiePolicyTitle
        claim(kind, ["controller": text(controller.name)], from: controller.location)
    }

    mutating func version() {
        guard let version = organisation.version else { return }
        claim(.version, ["number": .number(version.number), "date": .date(version.date)], from: version.location)
    }

    mutating func earlierVersions() {
        if let version = organisation.version, !version.changes.isEmpty {
            claim(.versionChanges, ["changes": list(version.changes)], from: version.location)
        }
        guard let first = organisation.earlierVersions.first else { return }
        let isOne = organisation.earlierVersions.count == 1
        claim(isOne ? .oneEarlierVersion : .earlierVersions, from: first.location)
        for version in organisation.earlierVersions { earlierVersion(version) }
    }

    private mutating func earlierVersion(_ version: EarlierVersion) {
        let values: [String: Value] = ["number": .number(version.number), "date": .date(version.date)]
        lead(.earlierVersion, values, from: version.location) {
            if !version.changes.isEmpty {
                $0.claim(.earlierChanges, ["changes": $0.list(version.changes)], from: version.location)
            }
            if let address = version.address.value {
                $0.claim(.earlierText, ["address": $0.webAddress(address)], from: version.location)
            }
        }
    }
}
