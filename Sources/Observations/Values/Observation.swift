/// What was observed of a site, by whatever program: visits to its pages, as one file tells them.
///
/// Names only. The value of a cookie or a stored entry, a query, a fragment, user information, a body and an IP address are in no
/// field of it, whatever the file held: readers pass them over, or use them and let them go.
public struct Observation: Hashable, Sendable {
    /// By which messages call the file.
    public let file: String
    public let kind: ObservationKind
    /// What made the file, in its own words; nothing where it does not say.
    public let observer: String?
    /// In the order of the file.
    public let visits: [Visit]

    public init(file: String, kind: ObservationKind, observer: String? = nil, visits: [Visit]) {
        self.file = file
        self.kind = kind
        self.observer = observer
        self.visits = visits
    }
}

extension Observation {
    /// With what the visitor had chosen, for visits of which the file does not say.
    public func knowing(_ choice: Choice) -> Observation {
        Observation(
            file: file, kind: kind, observer: observer,
            visits: visits.map { $0.choice == .unknown ? $0.choosing(choice) : $0 })
    }
}

/// The forms of files in which observations come.
public enum ObservationKind: String, Hashable, Sendable, CaseIterable {
    /// Verklaar's own: `verklaar-observation-1`.
    case verklaar
    /// HTTP Archive 1.2, as Chrome, Firefox and Playwright write it.
    case har
    /// The storage state of a Playwright browser context.
    case storageState
    /// The cookie file of curl, wget and others, once of Netscape.
    case cookieFile
    /// Lines of response headers, as `curl -sI` prints them.
    case headers
    /// `inspection.json` of the Website Evidence Collector of the EDPS.
    case evidenceCollector
    /// An analysis or a report of the Website Auditing Tool of the EDPB.
    case auditingTool
}

extension ObservationKind {
    /// What a file of this kind can tell. That something else is missing from it says nothing of the site.
    public var tells: Set<VisitPart> {
        switch self {
        case .verklaar: Set(VisitPart.allCases)
        case .har: [.cookies, .contacts, .connection]
        case .storageState: [.cookies, .storage]
        case .cookieFile: [.cookies]
        case .headers: [.cookies, .connection]
        // Of forms these two have only those that send without protection.
        case .evidenceCollector, .auditingTool: [.cookies, .storage, .contacts]
        }
    }
}
