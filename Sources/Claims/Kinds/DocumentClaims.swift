import Facts

// What a document is, of whom, and of when.
extension ClaimKind {
    static let privacyStatementTitle = ClaimKind("document.privacyStatement", ["controller": .text], .avg("12 lid 1"))
    static let cookiePolicyTitle = ClaimKind("document.cookiePolicy", ["controller": .text], .tw("11.7a lid 1"))
    /// The number of this version of the statement, and its day.
    public static let version = ClaimKind("version", ["number": .number, "date": .date], .avg("5 lid 2"))

    static let document = [privacyStatementTitle, cookiePolicyTitle, version]
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
}
