// What a document is, of whom, and of when.
extension Glosses {
    static let document = Glosses([
        "document.privacyStatement": "privacy-statement of {controller}",
        "document.cookiePolicy": "cookie-policy of {controller}",
        "version": "version {number} of {date}.",
        "versionChanges": "these version change: {changes}.",
        "earlierVersions.many": "also earlier version:",
        "earlierVersions.one": "one earlier version:",
        "earlierVersion.of": "version {number} applied from-then {date}.",
        "earlierVersion.changes": "then change: {changes}.",
        "earlierVersion.text": "you read version {address}.",
    ])
}
