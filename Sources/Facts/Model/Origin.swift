import Diagnostics

/// Where a fact was written. It stands beside the fact: outside equality, hashing and JSON.
public struct Origin: Sendable, Hashable {
    public var location: Location?
    /// In which language it was written.
    public let language: FactsLanguage

    public init(location: Location?, language: FactsLanguage = .swift) {
        self.location = location
        self.language = language
    }

    /// From `#fileID`, `#line` and `#column`: `Content/Wizz.swift` is the file `content/Wizz.swift` of the site.
    init(_ fileID: String, _ line: Int, _ column: Int) {
        let parts = fileID.split(separator: "/", maxSplits: 1)
        let file = parts.count == 2 && parts[0] == "Content" ? "content/\(parts[1])" : fileID
        self.init(location: Location(file: file, line: line, column: column))
    }

    public static func == (left: Origin, right: Origin) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}
}
