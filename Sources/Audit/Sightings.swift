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
    /// Whether something could have been seen in a visit, by what its file tells at all.
    private let tellsAll: [Set<VisitPart>]
    /// Of the site, by the facts.
    private let ownHosts: [String]
    /// One file for each visit; none where there is one file alone.
    private let fileNames: [String]

    /// - Parameter organisation: of which the addresses say which visits are to its site.
    init(_ observations: [Observation], of organisation: Organisation) {
        let website = organisation.website
        let own = website?.hostNames ?? []
        ownHosts = own + organisation.ownContactedHosts
        let all = observations.flatMap { one in one.visits.map { (file: one.file, visit: $0, tells: one.tellsAll) } }
        let mine = all.filter { $0.visit.isTo(own) }
        visits = mine.map(\.visit)
        files = Set(mine.map(\.file))
        otherHosts = Set(all.filter { !$0.visit.isTo(own) }.flatMap(\.visit.hostsOfItself)).map(HostName.shown).sorted()
        tellsAll = mine.map(\.tells)
        fileNames = observations.count > 1 ? mine.map(\.file) : []
    }

    /// Whether any visit of which a condition holds would have told of this, had it been there.
    func couldShow(_ part: VisitPart, where holds: (Visit) -> Bool) -> Bool {
        visits.indices.contains { tellsAll[$0].contains(part) && holds(visits[$0]) }
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
            let others = Set(pages.compactMap(\.address)).subtracting([first.address].compactMap(\.self)).count
            return "seen \(place(of: first))\(others > 0 ? " and \(others) more" : "")\(choice.words)"
        }
    }

    private func place(of visit: Visit) -> String {
        let page =
            visit.address.map { "at \($0.scheme)://\(HostName.shown($0.host))\(ShownName.of($0.path))" }
            ?? "in a file that names no page"
        let file = fileNames.isEmpty ? nil : visits.firstIndex(of: visit).map { " (\(fileNames[$0]))" }
        return page + (file ?? "")
    }
}

extension Website {
    /// Of all its addresses.
    var hostNames: [String] {
        ([address.value].compactMap(\.self) + otherAddresses).compactMap(DeclaredHost.of)
    }
}

extension Organisation {
    /// What the controller is called.
    var ownNames: [String] { [controller?.name, controller?.shortName].compactMap(\.self) }

    /// Hosts that are said to be of the controller itself.
    var ownContactedHosts: [String] {
        (website?.hosts ?? []).filter { ownNames.contains($0.party) }.compactMap { DeclaredHost.of($0.name) }
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

extension Observation {
    /// Of what it tells all that there was at a moment, and not only what came by.
    fileprivate var tellsAll: Set<VisitPart> {
        switch kind {
        case .verklaar: kind.tells
        // A state of a browser has no entries that end with a window.
        case .storageState, .cookieFile, .evidenceCollector, .auditingTool: kind.tells.subtracting([.storage])
        case .har, .headers: []
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
