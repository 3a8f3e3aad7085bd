internal import JSONText

/// A scenario of the Website Auditing Tool. In an analysis it has cards, each with its lines; in a report, what would be a card is a
/// member with `values`.
struct AuditedScenario {
    private let cards: [JSON]
    private let report: JSON

    init(_ json: JSON) {
        cards = json["cards"]?.list ?? []
        report = json
    }

    static let mask: JSONMask = .members(
        ["cards": .each(.members(card.merging(info) { card, _ in card }))].merging(sections) { card, _ in card })

    private static let card: [String: JSONMask] = [
        "cookieLines": .each(EvidenceCookie.mask), "localStorageLines": .each(.scalars("host", "key")),
        "beaconLines": .each(.scalars("url")), "unsafeForms": .each(.scalars("action")),
        "requests": .members(["firstParty": .each(.scalar), "thirdParty": .each(.scalar)]),
    ]

    private static let info: [String: JSONMask] = [
        "url": .scalar, "start_time": .scalar, "visited_urls": .each(.scalar),
    ]

    private static let sections: [String: JSONMask] = [
        "cookies": .members(["values": .each(EvidenceCookie.mask)]),
        "cookie_cache": .members(["values": .each(EvidenceCookie.mask)]),
        "cookie_requests": .members(["values": .each(EvidenceCookie.mask)]),
        "localstorage": .members(["values": .each(.scalars("host", "key"))]),
        "beacons": .members(["values": .each(.scalars("url"))]),
        "unsafeForms": .members(["values": .each(.scalars("action"))]),
        "traffic": .members(["values": .each(.scalars("requested"))]),
        "info": .members(["values": .members(info)]),
    ]

    /// - Parameter address: of the analysis.
    func visit(of address: PublicAddress?) -> Visit {
        let address = address ?? info.lazy.compactMap(page).first
        let start = info.lazy.compactMap { $0["start_time"]?.moment }.first
        return Visit(
            address: address?.root, time: start, cookies: cookies.compactMap { EvidenceCookie.read($0, start: start) },
            storage: lines("localStorageLines", "localstorage").compactMap(entry), contacts: contacts,
            forms: lines("unsafeForms", "unsafeForms").compactMap(form),
            connection: address.map { Connection.of($0, headers: nil) })
    }
}

extension AuditedScenario {
    /// - Parameters:
    ///   - card: what lines are called on a card of an analysis.
    ///   - section: what a report calls the card.
    private func lines(_ card: String, _ section: String) -> [JSON] {
        cards.flatMap { $0[card]?.list ?? [] } + (report[section]?["values"]?.list ?? [])
    }

    private var cookies: [JSON] {
        lines("cookieLines", "cookies")
            + ["cookie_cache", "cookie_requests"].flatMap { report[$0]?["values"]?.list ?? [] }
    }

    private var info: [JSON] { cards + [report["info"]?["values"]].compactMap(\.self) }

    private func page(_ info: JSON) -> PublicAddress? {
        ((info["visited_urls"]?.texts ?? []) + [info["url"]?.text].compactMap(\.self)).lazy.compactMap(
            PublicAddress.init
        ).first
    }

    private func entry(_ json: JSON) -> StoredEntry? {
        guard let origin = json["host"]?.text.flatMap(PublicAddress.init)?.origin, let name = json["key"]?.text else {
            return nil
        }
        return StoredEntry(kind: .localStorage, origin: origin, name: name)
    }

    private var contacts: [Contact] {
        let parties = cards.compactMap { $0["requests"] }
        let hosts = parties.flatMap { ($0["firstParty"]?.texts ?? []) + ($0["thirdParty"]?.texts ?? []) }
        let reported = (report["traffic"]?["values"]?.list ?? []).compactMap { $0["requested"]?.text }
        let beacons = lines("beaconLines", "beacons").compactMap { $0["url"]?.text.flatMap(PublicAddress.init)?.host }
        return (hosts + reported).compactMap(HostName.normalised).map { Contact(host: $0, kind: .other) }
            + beacons.map { Contact(host: $0, kind: .beacon) }
    }

    private func form(_ json: JSON) -> ObservedForm? {
        json["action"]?.text.flatMap(PublicAddress.init).map { ObservedForm(action: $0.origin, fields: []) }
    }
}
