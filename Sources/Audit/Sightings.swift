import Facts
import Observations

/// What was observed of one site, of whatever files.
struct Sightings {
    /// Those to the site itself; all of them where the facts tell no address.
    let visits: [Visit]
    /// The hosts of the others, sorted.
    let otherHosts: [String]
    /// What the files can tell at all.
    let tells: Set<VisitPart>

    /// - Parameter website: of which the addresses say which visits are to it.
    init(_ observations: [Observation], of website: Website?) {
        let addresses = [website?.address.value].compactMap(\.self) + (website?.otherAddresses ?? [])
        let own = addresses.compactMap { PublicAddress($0.contains("://") ? $0 : "https://" + $0)?.host }
        func isOwn(_ visit: Visit) -> Bool {
            guard let host = visit.address?.host, !own.isEmpty else { return true }
            return own.contains { HostName.isSameSite($0, host) }
        }
        let all = observations.flatMap(\.visits)
        visits = all.filter(isOwn)
        otherHosts = Set(all.filter { !isOwn($0) }.compactMap { $0.address?.host }).sorted()
        tells = observations.reduce(into: []) { $0.formUnion($1.kind.tells) }
    }

    /// Whether a host is of another than the site that was visited.
    static func isForeign(_ host: String, to visit: Visit) -> Bool {
        visit.address.map { !HostName.isSameSite(host, $0.host) } ?? false
    }

    /// Where and when something was seen: "seen at https://example.nl/contact/, before a choice". The first page of each choice.
    func notes(of visits: [Visit]) -> [String] {
        Observations.Choice.allCases.compactMap { choice in
            let pages = visits.filter { $0.choice == choice }
            guard let first = pages.first else { return nil }
            let more = Set(pages.compactMap(\.address)).count - 1
            let page = first.address.map { "at \(ShownName.of($0.description))" } ?? "in a file that names no page"
            return "seen \(page)\(more > 0 ? " and \(more) more" : "")\(choice.words)"
        }
    }
}

extension Observations.Choice {
    fileprivate var words: String {
        switch self {
        case .before: ", before any choice"
        case .refused: ", after cookies were refused"
        case .accepted: ", after cookies were accepted"
        case .unknown: ""
        }
    }
}
