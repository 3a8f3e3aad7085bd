import Facts
import Foundation
import Observations

/// What was observed of one site, of whatever files.
struct Sightings {
    /// Those to the site itself; all of them where the facts tell no address.
    let visits: [Visit]
    /// The files that have any of these.
    let files: Set<String>
    /// The hosts of the others, sorted.
    let otherHosts: [String]
    /// Whether what was there is told, so that what is not told was not there.
    let tellsAll: Set<VisitPart>
    /// Of the site, by the facts.
    private let ownHosts: [String]
    private let fileOf: [Visit: String]
    private let hasSeveralFiles: Bool

    /// - Parameter organisation: of which the addresses say which visits are to its site.
    init(_ observations: [Observation], of organisation: Organisation) {
        let website = organisation.website
        let own = website?.hostNames ?? []
        ownHosts = own + organisation.ownContactedHosts
        let all = observations.flatMap { one in one.visits.map { (file: one.file, visit: $0) } }
        let mine = all.filter { $0.visit.isTo(own) }
        visits = mine.map(\.visit)
        files = Set(mine.map(\.file))
        otherHosts = Set(all.filter { !$0.visit.isTo(own) }.flatMap(\.visit.hostsOfItself)).map(HostName.shown).sorted()
        tellsAll = observations.filter(\.kind.isOfState).reduce(into: []) { told, one in
            // A state of a browser has no entries that end with a window.
            told.formUnion(one.kind == .verklaar ? one.kind.tells : one.kind.tells.subtracting([.storage]))
        }
        fileOf = Dictionary(mine.map { ($0.visit, $0.file) }) { first, _ in first }
        hasSeveralFiles = observations.count > 1
    }

    /// Whether a host is of another than the site that was visited.
    func isForeign(_ host: String, to visit: Visit) -> Bool {
        let own = [visit.address?.host].compactMap(\.self) + ownHosts
        return !own.isEmpty && !own.contains { HostName.isSameSite(host, $0) }
    }

    /// Where and when something was seen: "seen at https://example.nl/contact/, before any choice". The first page of each choice.
    func notes(of visits: [Visit]) -> [String] {
        Observations.Choice.allCases.compactMap { choice in
            let pages = visits.filter { $0.choice == choice }
            guard let first = pages.first else { return nil }
            let more = Set(pages.compactMap(\.address)).count - 1
            let page =
                first.address.map { "at \($0.scheme)://\(HostName.shown($0.host))\(ShownName.of($0.path))" }
                ?? "in a file that names no page"
            let file = hasSeveralFiles ? fileOf[first].map { " (\($0))" } ?? "" : ""
            return "seen \(page)\(file)\(more > 0 ? " and \(more) more" : "")\(choice.words)"
        }
    }
}

extension Website {
    /// Of all its addresses.
    var hostNames: [String] {
        ([address.value].compactMap(\.self) + otherAddresses).compactMap(DeclaredHost.of)
    }
}

extension Organisation {
    /// Hosts that are said to be of the controller itself.
    var ownContactedHosts: [String] {
        let names = [controller?.name, controller?.shortName].compactMap(\.self)
        return (website?.hosts ?? []).filter { names.contains($0.party) }.compactMap { DeclaredHost.of($0.name) }
    }
}

/// A host as people write it in facts: as an address, with a star or a dot before it, in letters that are not ASCII.
enum DeclaredHost {
    /// As browsers have it (IDNA); nothing for what is no host, and for one below which names are given out to anybody.
    static func of(_ text: String) -> String? {
        let trimmed = text.filter { !$0.isWhitespace }
        let bare = trimmed.contains("://") ? trimmed : "https://" + trimmed.trimmingPrefix("*").trimmingPrefix(".")
        guard let encoded = URLComponents(string: bare)?.encodedHost,
            let host = PublicAddress("https://" + encoded)?.host,
            !HostName.isPublicSuffix(host)
        else { return nil }
        return host
    }
}

extension Visit {
    /// The host of the page, or else those of what it left: some files name no page.
    fileprivate var hostsOfItself: [String] {
        if let address { return [address.host] }
        return cookies.compactMap(\.domain) + storage.compactMap { PublicAddress($0.origin)?.host }
    }

    /// Whether it was to a site with one of these hosts; also where nobody can tell.
    fileprivate func isTo(_ hosts: [String]) -> Bool {
        let itself = hostsOfItself
        return hosts.isEmpty || itself.isEmpty
            || itself.contains { one in hosts.contains { HostName.isSameSite($0, one) } }
    }
}

extension ObservationKind {
    /// Whether it tells what there was at a moment, and not what came by.
    fileprivate var isOfState: Bool {
        switch self {
        case .verklaar, .storageState, .cookieFile, .evidenceCollector, .auditingTool: true
        case .har, .headers: false
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
