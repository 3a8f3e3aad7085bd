/// One visit to a page of a site. Its lists are sorted, and have nothing twice.
public struct Visit: Hashable, Sendable {
    /// The page; nothing where the file does not say which.
    public let address: PublicAddress?
    public let time: Moment?
    public let choice: Choice
    /// Those that were there at the end of the visit.
    public let cookies: [ObservedCookie]
    /// What was kept in the browser at the end of the visit, apart from cookies.
    public let storage: [StoredEntry]
    /// The scripts of service workers.
    public let workers: [PublicAddress]
    /// The hosts that were contacted during the visit, once for each kind.
    public let contacts: [Contact]
    public let forms: [ObservedForm]
    /// Nothing where the file does not say.
    public let connection: Connection?

    public init(
        address: PublicAddress?, time: Moment? = nil, choice: Choice = .unknown, cookies: [ObservedCookie] = [],
        storage: [StoredEntry] = [], workers: [PublicAddress] = [], contacts: [Contact] = [],
        forms: [ObservedForm] = [], connection: Connection? = nil
    ) {
        self.address = address
        self.time = time
        self.choice = choice
        self.cookies = cookies.ordered { [$0.name, $0.domain ?? "", $0.path ?? "", "\($0)"] }
        self.storage = storage.ordered { [$0.kind.rawValue, $0.origin, $0.name] }
        self.workers = workers.ordered { [$0.description] }
        self.contacts = contacts.ordered { [$0.host, $0.kind.rawValue] }
        self.forms = forms.ordered { [$0.action, "\($0)"] }
        self.connection = connection
    }
}

extension Visit {
    func choosing(_ choice: Choice) -> Visit {
        Visit(
            address: address, time: time, choice: choice, cookies: cookies, storage: storage, workers: workers,
            contacts: contacts, forms: forms, connection: connection)
    }
}

/// What the visitor had chosen about cookies by then.
public enum Choice: String, Hashable, Sendable, CaseIterable {
    /// No choice yet: a first visit.
    case before
    case refused, accepted
    /// The file does not say.
    case unknown
}

/// The parts of a visit.
public enum VisitPart: String, Hashable, Sendable, CaseIterable {
    case cookies, storage, workers, contacts, forms, connection
}

extension Array where Element: Hashable {
    /// Each once, by texts that tell any two apart.
    fileprivate func ordered(by texts: (Element) -> [String]) -> [Element] {
        Set(self).map { (item: $0, texts: texts($0)) }.sorted { $0.texts.lexicographicallyPrecedes($1.texts) }.map(
            \.item)
    }
}
