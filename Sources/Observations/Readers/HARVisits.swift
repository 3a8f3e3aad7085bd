internal import Diagnostics

/// The visits of a HAR, as its entries come by.
struct HARVisits {
    private let file: String
    /// In the order in which their first entries come.
    private var pages: [HARPage] = []
    /// Which page has an id.
    private var places: [String: Int] = [:]
    /// What the browser has, as far as responses said so.
    private var jar = CookieJar()
    /// Domains that were contacted, with the names of the cookies that the first of these requests had.
    private var sites: [String: Set<String>] = [:]
    /// What is held of all pages.
    private var count = 0

    init(file: String) { self.file = file }

    /// - Throws: `input-refused` where there are more hosts, cookies and pages than of any site.
    mutating func add(_ entry: HAREntry) throws(DiagnosticError) {
        let place = place(of: entry)
        let before = pages[place].count
        pages[place].take(entry)
        for name in entry.sentNames { pages[place].jar.keep(sent(name, in: entry), sentTo: entry.address.host) }
        for cookie in entry.set
        where HostName.maySet(entry.address.host, cookiesFor: cookie.domain ?? entry.address.host) {
            jar.take(cookie, from: entry)
            pages[place].jar.take(cookie, from: entry)
        }
        let site = HostName.registrableDomain(of: entry.address.host)
        if sites[site] == nil { sites[site] = entry.sentNames }
        count += pages[place].count - before
        if count + pages.count > Self.most {
            throw DiagnosticError(
                Diagnostic(
                    .inputRefused, .error, "this file is not read: it has over \(Self.most) pages, hosts and cookies",
                    at: Location(file: file)))
        }
    }

    private mutating func place(of entry: HAREntry) -> Int {
        let id = entry.page ?? ""
        if let place = places[id] { return place }
        pages.append(HARPage(id: id, started: entry.started))
        places[id] = pages.endIndex - 1
        return pages.endIndex - 1
    }

    private static let most = 100_000

    /// A cookie that was sent. If no response set it, it was there before, or a script set it: the latter where the first request to
    /// the same site was made without it.
    private func sent(_ name: String, in entry: HAREntry) -> ObservedCookie {
        if let known = jar.cookie(name, sentTo: entry.address.host) { return known }
        let first = sites[HostName.registrableDomain(of: entry.address.host)]
        let isNew = first.map { !$0.contains(name) } ?? false
        return ObservedCookie(
            name: name, domain: entry.address.host, lifetime: .unknown, setter: isNew ? .script : .unknown)
    }

    /// - Parameter times: at which pages were opened, by id.
    func all(at times: [String: Moment]) -> [Visit] {
        pages.map { $0.visit(at: times[$0.id]) }
    }
}

/// A page of a HAR, as its entries come by.
private struct HARPage {
    let id: String
    private let started: Moment?
    var jar = CookieJar()
    private var contacts: Set<Contact> = []
    private var workers: Set<PublicAddress> = []
    /// Of the page itself, where redirects have led to it.
    private var document: (address: PublicAddress, connection: Connection)?

    init(id: String, started: Moment?) {
        self.id = id
        self.started = started
    }

    var count: Int { jar.count + contacts.count + workers.count }

    mutating func take(_ entry: HAREntry) {
        // Chrome calls what is in a frame a document as well; there is one page only.
        let isFrame = entry.kind == .document && document != nil
        contacts.insert(Contact(host: entry.address.host, kind: isFrame ? .frame : entry.kind))
        if entry.isWorker { workers.insert(entry.address) }
        guard document == nil, entry.kind == .document, entry.status != nil, !entry.isRedirect else { return }
        let connection = Connection.of(entry.address, version: entry.version, headers: entry.headers)
        document = (entry.address, connection)
    }

    func visit(at time: Moment?) -> Visit {
        Visit(
            address: document?.address.root, time: time ?? started, cookies: jar.cookies, workers: Array(workers),
            contacts: Array(contacts), connection: document?.connection)
    }
}
