internal import CKnownCookies

/// The common cookies that came with the program, to be asked by name.
public struct KnownCookies: Sendable {
    /// By the name, or by its beginning; those of one name in the order of the table.
    private let byName: [String: [KnownCookie]]
    /// No beginning of a name is longer, in characters.
    private let longestBeginning: Int
    /// What the table says of itself: source, version, licence and what was changed, a line each.
    public let provenance: [String]

    public init() { self.init(table: Self.tableOfProgram) }

    static var tableOfProgram: String { String(cString: verklaar_known_cookies()) }

    /// - Parameter table: a cookie a line, below what it says of itself behind "#".
    init(table: String) {
        let lines = table.split(separator: "\n")
        provenance = lines.filter { $0.hasPrefix("#") }.map { String($0.drop { "# ".contains($0) }) }
        let cookies = lines.filter { !$0.hasPrefix("#") }.compactMap(KnownCookie.init)
        byName = Dictionary(grouping: cookies, by: \.name)
        longestBeginning = cookies.filter(\.isBeginning).map(\.name.count).max() ?? 0
    }

    /// The one that a cookie is taken to be.
    ///
    /// - Parameters:
    ///   - domain: where it was found, small and without a dot before it.
    /// - Returns: nothing where none is known, or where it may be several: `candidates` has those.
    public func find(name: String, domain: String) -> KnownCookie? {
        let candidates = candidates(name: name, domain: domain)
        return candidates.count == 1 ? candidates[0] : nil
    }

    /// All that it may be, in the order of the table: those that are known of its domain, else of any, else of others; and of
    /// these, those of which most of the name is known. Several are known as well as each other.
    public func candidates(name: String, domain: String) -> [KnownCookie] {
        let known = named(name).filter { $0.isTelling(of: name, on: domain) }
        guard let fit = known.map({ $0.fit(to: domain) }).max() else { return [] }
        // From the most specific on.
        let fitting = known.filter { $0.fit(to: domain) == fit }
        return fitting.filter { $0.name == fitting[0].name && $0.isBeginning == fitting[0].isBeginning }
    }

    /// All with this name, whole ones first, and then the longest beginning.
    private func named(_ name: String) -> [KnownCookie] {
        let whole = (byName[name] ?? []).filter { !$0.isBeginning }
        let lengths = stride(from: min(name.count, longestBeginning), to: 0, by: -1)
        return whole + lengths.flatMap { (byName[String(name.prefix($0))] ?? []).filter(\.isBeginning) }
    }
}

extension KnownCookie {
    /// Whether so much of a name tells anything: "c" of another domain could be anybody's, and "cap", as the beginning of any
    /// name, that of "captcha".
    fileprivate func isTelling(of name: String, on domain: String) -> Bool {
        let fit = fit(to: domain)
        if fit == .itsDomain { return true }
        if fit == .elsewhere, self.name.count < Self.fewest { return false }
        return !isBeginning || self.name.count >= Self.enough || endsBetweenWords(of: name)
    }

    /// Whether what is known of the name ends where a word does: "_ga_" of "_ga_12AB", "_pk_id" of "_pk_id.1".
    private func endsBetweenWords(of name: String) -> Bool {
        guard let next = name.dropFirst(self.name.count).first else { return true }
        return !next.isLetter || self.name.last?.isLetter == false
    }

    /// Shorter names are used by many for different things.
    private static let fewest = 3
    /// As many characters hardly begin two names by chance.
    private static let enough = 8
}
