// What a document is, of whom, and of when.
extension Gloss {
    static let document: KeyValuePairs = [
        "document.privacyStatement": "privacy-statement of {controller}",
        "document.cookiePolicy": "cookie-policy of {controller}",
        "version": "version {number} of {date}.",
    ]
}
