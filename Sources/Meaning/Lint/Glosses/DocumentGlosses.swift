// What a document is, of whom, and of when.
extension Glosses {
    static let document = Glosses([
        "document.privacyStatement": "privacy-statement of {controller}",
        "document.cookiePolicy": "cookie-policy of {controller}",
        "version": "version {number} of {date}.",
        "version.edition": "version {edition} of {date}.",
        "version.dated": "version of {date}.",
        "version.ofMonth": "version {number} of {month}.",
        "version.editionOfMonth": "version {edition} of {month}.",
        "version.month": "version of {month}.",
        "version.undated": "version {number}.",
        "version.editionUndated": "version {edition}.",
        "versionEffective": "these version apply from-then {date}.",
        "versionChanges": "these version change: {changes}.",
        "earlierVersions.many": "also earlier version:",
        "earlierVersions.one": "one earlier version:",
        "earlierVersion.of": "version {number} applied from-then {date}.",
        "earlierVersion.edition": "version {edition} applied from-then {date}.",
        "earlierVersion.ofMonth": "version {number} applied from-then {month}.",
        "earlierVersion.editionOfMonth": "version {edition} applied from-then {month}.",
        "earlierVersion.changes": "then change: {changes}.",
        "earlierVersion.text": "you read version {address}.",
    ])
}
