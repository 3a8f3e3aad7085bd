internal import Diagnostics
internal import JSONText

/// Reads the storage state of a Playwright browser context (`context.storageState()`): one visit, of which the page is not told.
enum StorageStateReader {
    /// - Parameter taken: when the file was made. It tells when a cookie ends and not when it was set.
    static func read(_ source: ByteSource, taken: Moment?) throws(DiagnosticError) -> Observation {
        var stream = JSONStream(source)
        let state = try stream.read(mask)
        let origins = state["origins"]?.list ?? []
        let visit = Visit(
            address: nil, time: taken, cookies: (state["cookies"]?.list ?? []).compactMap { cookie($0, taken) },
            storage: origins.flatMap(entries))
        return Observation(file: source.file, kind: .storageState, visits: [visit])
    }

    private static let mask: JSONMask = .members([
        "cookies": .each(.scalars("name", "domain", "path", "expires", "httpOnly", "secure", "sameSite")),
        "origins": .each(
            .members(["origin": .scalar, "localStorage": .each(.scalars("name")), "indexedDB": .each(.scalars("name"))])
        ),
    ])

    private static func cookie(_ json: JSON, _ taken: Moment?) -> ObservedCookie? {
        guard let name = json["name"]?.text, !name.isEmpty else { return nil }
        return ObservedCookie(
            name: name, domain: json["domain"]?.text.flatMap(HostName.ofCookie), path: json["path"]?.text,
            lifetime: lifetime(json["expires"], taken), isSecure: json["secure"]?.flag,
            isHTTPOnly: json["httpOnly"]?.flag,
            sameSite: json["sameSite"]?.sameSite)
    }

    /// Of the session, a cookie has -1 as its end.
    private static func lifetime(_ expires: JSON?, _ taken: Moment?) -> Lifetime {
        guard let expires = expires?.number else { return .unknown }
        guard expires >= 0 else { return .session }
        return Moment(seconds: expires).map { .left(until: $0, taken: taken) } ?? .atLeast(0)
    }

    private static func entries(of origin: JSON) -> [StoredEntry] {
        guard let address = origin["origin"]?.text.flatMap(PublicAddress.init) else { return [] }
        func entries(_ kind: StoredEntry.Kind, _ key: String) -> [StoredEntry] {
            (origin[key]?.list ?? []).compactMap { $0["name"]?.text }.map {
                StoredEntry(kind: kind, origin: address.origin, name: $0)
            }
        }
        return entries(.localStorage, "localStorage") + entries(.indexedDB, "indexedDB")
    }
}
