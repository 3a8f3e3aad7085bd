import Claims
import Facts

/// A version of a document as it was published, kept as it was: its pages, the facts that they were made of, and who approved
/// it, when and why. GDPR art. 5(2), 24: what was told when can be shown.
public struct FrozenVersion: Hashable, Sendable {
    /// What was decided when it was frozen.
    public struct Decision: Hashable, Sendable {
        public let adopted: CalendarDate
        /// From when it holds.
        public let effective: CalendarDate
        /// A name, and in what capacity.
        public let approvedBy: String
        public let capacity: String?
        /// What the approval leaves open.
        public let reservations: [String]
        public let because: String

        public init(
            adopted: CalendarDate, effective: CalendarDate, approvedBy: String, capacity: String? = nil,
            reservations: [String] = [], because: String
        ) {
            self.adopted = adopted
            self.effective = effective
            self.approvedBy = approvedBy
            self.capacity = capacity
            self.reservations = reservations
            self.because = because
        }
    }

    public let organisation: String
    public let document: DocumentKind
    public let number: VersionNumber
    public let decision: Decision
    /// What is different from the version before it, as nouns.
    public let changes: [String]
    /// The SHA-256 of each file, by its name.
    public internal(set) var digests: [String: String]
    /// The SHA-256 of the record of the version before it, so that none can be put in, changed or left out unseen.
    public let previous: String?

    /// Its files, beside its record.
    enum File: String, CaseIterable {
        case html = "index.html"
        case markdown = "index.md"
        case facts = "facts.json"

        /// Facts hold reasons and names that are for the file, and not for visitors.
        var isPublished: Bool { self != .facts }
    }

    static let record = "version.json"
}

// Where it stands.
extension FrozenVersion {
    /// All versions of a site, from its root.
    static let root = "content/versions"

    /// From the site's root.
    var folder: String { "\(Self.root)/\(organisation)/\(document.folder)/\(number)" }

    func path(of file: File) -> String { "\(folder)/\(file.rawValue)" }

    var recordPath: String { "\(folder)/\(Self.record)" }

    /// From the output folder. Beside the document itself, so that every link on the page still lands.
    var publishedFolder: String { "\(organisation)/\(document.folder)-\(number)" }

    func publishedPath(of file: File) -> String { "\(publishedFolder)/\(file.rawValue)" }
}
