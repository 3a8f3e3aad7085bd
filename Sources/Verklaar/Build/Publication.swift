import Diagnostics
import Facts

/// Which organisations a command is about, out of all that the site has.
public struct Selection: Sendable {
    public let all: [Organisation]
    public let chosen: [Organisation]
    /// Whether these are the facts of the site itself, and not others that are held against its templates.
    public let isOwn: Bool

    public init(all: [Organisation], chosen: [Organisation], isOwn: Bool = false) {
        self.all = all
        self.chosen = chosen
        self.isOwn = isOwn
    }
}

/// What was found of one organisation, or of the site.
public struct OrganisationFindings: Sendable {
    /// Of the organisation; nothing for the site.
    public let id: String?
    public let findings: [Diagnostic]
    /// Whose facts they are about.
    public let organisation: Organisation?
    /// How many there were when it was built, where it did not change since: then they are not told again.
    public let earlier: FindingCounts?

    init(_ id: String?, _ findings: [Diagnostic], _ organisation: Organisation? = nil) {
        (self.id, self.findings, self.organisation, earlier) = (id, findings, organisation, nil)
    }

    init(unchanged id: String, _ counts: FindingCounts) {
        (self.id, findings, organisation, earlier) = (id, [], nil, counts)
    }
}

/// What a build did to the output folder.
public struct Publication: Sendable {
    /// How many files are as the facts have them.
    public private(set) var count = 0
    /// How many of them were written.
    public private(set) var changed = 0
    /// The files of organisations or documents that are no more.
    public internal(set) var removed: [String] = []
    /// The organisations of which nothing was published, since something is wrong.
    public internal(set) var refused: [String] = []
    /// How many organisations were left as they are, since nothing of them changed.
    public private(set) var unchanged = 0
    /// Why it was not written down what was built, so that the next build builds all.
    var unrecorded: FileError?
    /// Whether facts could not be read, so that nobody knows what the site has.
    var isPartial = false
    /// Whether facts or own words could not be read.
    public internal(set) var isUnreadable = false

    mutating func add(_ files: Int, changed: Int) {
        count += files
        self.changed += changed
    }

    mutating func addUnchanged(_ files: Int) {
        count += files
        unchanged += 1
    }

    /// What was done, in a line or more for a terminal.
    public func summary(of output: OutputFolder) -> String {
        if count == 0 { return "nothing was published; \(output.name)/ is as it was\n" }
        let removals = removed.map { "removed \(output.name)/\($0), which the facts no longer ask for\n" }
        let rest = refused.isEmpty ? "" : "not published, and as before: \(refused.joined(separator: ", "))\n"
        let same =
            unchanged == 0
            ? "" : "\(unchanged) organisations did not change since they were built; --force builds all\n"
        let forgotten = unrecorded.map { "the next build builds all again: \($0)\n" } ?? ""
        return removals.joined() + same + rest + forgotten
            + "\(output.name)/: \(count) files, \(changed) of them changed\n"
    }
}

extension Site {
    /// Compiles organisations one by one, reads each back and checks it, and only then replaces its files in the output folder,
    /// each at once as a whole. What an earlier build published of organisations or documents that are no more is deleted.
    ///
    /// - Parameters:
    ///   - areOwn: whether these are the facts of the site itself.
    ///   - tell: is given the findings of each organisation when it is done, and of the site at the end. What is fatal keeps an
    ///     organisation from being published: its files are as they were.
    /// - Throws: `FileError` where a file cannot be read or written.
    public func build(
        _ facts: inout FactsStream, areOwn: Bool, to output: OutputFolder, _ options: BuildOptions,
        telling tell: (OrganisationFindings) throws -> Void
    ) throws -> Publication {
        var build = try SiteBuild(self, to: output, options)
        return try build.run(&facts, areOwn: areOwn, telling: tell)
    }

    /// The same, of facts that are in memory.
    ///
    /// - Returns: what was done, and all findings.
    public func build(
        _ selection: Selection, to output: OutputFolder, on day: CalendarDate
    ) throws -> (publication: Publication, findings: [Diagnostic]) {
        var options = BuildOptions(on: day)
        options.chosen = Set(selection.chosen.map(\.id))
        var facts = FactsStream(selection.all)
        var findings: [Diagnostic] = []
        let publication = try build(&facts, areOwn: selection.isOwn, to: output, options) { findings += $0.findings }
        return (publication, findings)
    }
}

extension Diagnostic {
    /// Facts that contradict themselves cannot be published, nor compared with a page: every difference that would be
    /// found follows from what is found here.
    var leavesNothingToPublish: Bool { severity == .error && Self.contradictions.contains(rule) }

    private static let contradictions = Set(RuleReference.consistencyRules + [.idRepeated, .controllerMissing])

    /// Whether the finding stops a build.
    public func isFatal(strict: Bool) -> Bool {
        isFatal || (strict && severity == .warning && acceptance == nil)
    }
}
