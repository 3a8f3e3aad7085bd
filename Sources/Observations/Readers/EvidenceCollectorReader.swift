internal import Diagnostics
internal import JSONText

/// Reads `inspection.json` of the Website Evidence Collector of the European Data Protection Supervisor: one visit. It tells hosts
/// apart by what they were used for only where a list of trackers has them, and of forms those alone that send without protection.
enum EvidenceCollectorReader {
    static func read(_ source: ByteSource) throws(DiagnosticError) -> Observation {
        var stream = JSONStream(source)
        let json = try stream.read(mask)
        let address = (json["uri_dest"]?.text ?? json["uri_ins"]?.text).flatMap(PublicAddress.init)
        let start = json["start_time"]?.moment
        let visit = Visit(
            address: address?.root, time: start,
            cookies: (json["cookies"]?.list ?? []).compactMap { EvidenceCookie.read($0, start: start) },
            storage: storage(json["localStorage"]), contacts: contacts(json),
            forms: (json["unsafeForms"]?.list ?? []).compactMap(form),
            connection: address.map { Connection.of($0, headers: nil) })
        let version = json["script"]?["version"]?["npm"]?.text
        return Observation(
            file: source.file, kind: .evidenceCollector,
            observer: "Website Evidence Collector" + (version.map { " \($0)" } ?? ""), visits: [visit])
    }

    private static let parties: JSONMask = .members(["firstParty": .each(.scalar), "thirdParty": .each(.scalar)])

    private static let mask: JSONMask = .members([
        "uri_ins": .scalar, "uri_dest": .scalar, "start_time": .scalar,
        "script": .members(["version": .scalars("npm")]), "cookies": .each(EvidenceCookie.mask),
        "localStorage": .each(.names), "unsafeForms": .each(.scalars("action")), "websockets": .names,
        "hosts": .members(["requests": parties, "beacons": parties]),
    ])

    private static func storage(_ json: JSON?) -> [StoredEntry] {
        guard let json else { return [] }
        return json.names.flatMap { origin -> [StoredEntry] in
            guard let address = PublicAddress(origin) else { return [] }
            return (json[origin]?.names ?? []).map {
                StoredEntry(kind: .localStorage, origin: address.origin, name: $0)
            }
        }
    }

    private static func contacts(_ json: JSON) -> [Contact] {
        func hosts(_ json: JSON?) -> [String] {
            ["firstParty", "thirdParty"].flatMap { json?[$0]?.texts ?? [] }.compactMap(HostName.normalised)
        }
        let sockets = (json["websockets"]?.names ?? []).compactMap { PublicAddress($0)?.host }
        return hosts(json["hosts"]?["requests"]).map { Contact(host: $0, kind: .other) }
            + hosts(json["hosts"]?["beacons"]).map { Contact(host: $0, kind: .beacon) }
            + sockets.map { Contact(host: $0, kind: .websocket) }
    }

    private static func form(_ json: JSON) -> ObservedForm? {
        json["action"]?.text.flatMap(PublicAddress.init).map { ObservedForm(action: $0.origin, fields: []) }
    }
}
