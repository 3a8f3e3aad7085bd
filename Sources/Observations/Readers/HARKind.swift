/// For what a request was made, by what a HAR tells of it.
enum HARKind {
    /// - Parameters:
    ///   - type: `_resourceType`, of Chrome and Playwright, which say `document` of a frame as well.
    ///   - destination: the header `Sec-Fetch-Dest`, which every browser sends.
    ///   - media: the media type of the response.
    static func of(type: String?, destination: String?, media: String?, scheme: String) -> Contact.Kind {
        if scheme.hasPrefix("ws") { return .websocket }
        let told = type.flatMap { types[$0] }
        if let told, told != .document { return told }
        if let destination, let kind = destinations[destination] { return kind }
        return told ?? media.map(ofMedia) ?? .other
    }

    private static let types: [String: Contact.Kind] = [
        "document": .document, "stylesheet": .stylesheet, "font": .font, "script": .script, "image": .image,
        "media": .media, "texttrack": .media, "xhr": .fetch, "fetch": .fetch, "eventsource": .fetch,
        "ping": .beacon, "cspviolationreport": .beacon, "beacon": .beacon, "websocket": .websocket,
    ]

    /// Of the Fetch Metadata standard.
    private static let destinations: [String: Contact.Kind] = [
        "document": .document, "iframe": .frame, "frame": .frame, "fencedframe": .frame, "style": .stylesheet,
        "font": .font, "script": .script, "worker": .script, "sharedworker": .script, "serviceworker": .script,
        "image": .image, "audio": .media, "video": .media, "track": .media, "empty": .fetch, "report": .beacon,
    ]

    private static func ofMedia(_ media: String) -> Contact.Kind {
        let name = media.prefix { $0 != ";" }.trimmed.lowercased()
        switch name {
        case "text/html", "application/xhtml+xml": return .document
        case "text/css": return .stylesheet
        case "application/json": return .fetch
        case _ where name.hasSuffix("javascript"): return .script
        case _ where name.hasPrefix("font/") || name.contains("font-"): return .font
        case _ where name.hasPrefix("image/"): return .image
        case _ where name.hasPrefix("video/") || name.hasPrefix("audio/"): return .media
        default: return .other
        }
    }
}
