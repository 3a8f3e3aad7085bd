import Diagnostics
import Facts
import Foundation
import Verklaar

/// The site as it stands at this moment, in memory: it follows the files that it is made of, and tells who waits for it.
///
/// After a change the pages come first, since these are what a writer waits for; what is found in them follows. What cannot be
/// loaded is told, and the last pages that could be made stay.
public actor Preview {
    public struct Setup: Sendable {
        public let root: URL
        public let facts: PreviewFacts
        /// What was published before.
        public let output: OutputFolder
        /// The day that judges acceptances and legal data.
        public let day: CalendarDate
        public let editor: EditorAddress

        public init(root: URL, facts: PreviewFacts, output: OutputFolder, on day: CalendarDate, editor: EditorAddress) {
            self.root = root
            self.facts = facts
            self.output = output
            self.day = day
            self.editor = editor
        }

        var places: [URL] { ["templates", "content"].map { root.appendingPathComponent($0) } + facts.places }
    }

    let setup: Setup
    /// The last templates that could be parsed.
    private(set) var site: Site?
    /// The last facts that could be read.
    private(set) var organisations: [Organisation] = []
    /// By organisation: the last that could be made.
    private var drafts: [String: Draft] = [:]
    /// The organisations whose drafts are of the files as they stand, or could not be made of these.
    private var made: Set<String> = []
    /// Why the pages of an organisation cannot be made now.
    private(set) var draftFaults: [String: [Diagnostic]] = [:]
    private var common: [String: [UInt8]] = [:]
    /// Why templates cannot be loaded now, and why facts cannot.
    private(set) var templateFaults: [Diagnostic] = []
    private(set) var factFaults: [Diagnostic] = []
    /// What the compiler said, where it failed.
    private(set) var compilation: Compilation = .done
    /// Whether the compiler is at work, or about to be.
    private var isCompiling = false
    /// Whether facts in Swift were saved since the compiler began.
    private var isOutrun = false
    /// What is wrong with templates that can be parsed; nothing where that is not known yet.
    private(set) var siteFaults: [Diagnostic]?
    /// What is found in the organisations that were looked at, as far as that is known.
    private(set) var findings: [String: [Diagnostic]] = [:]
    /// By facts file, the version that the form wrote last.
    var written: [String: String] = [:]
    private var isJudging = false
    /// Counts what there was to tell.
    private(set) var generation = 0
    /// Counts the states of the files.
    private var edition = 0
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    private var tickets = 0

    /// How far compiling the facts is.
    enum Compilation: Sendable {
        case done, running
        case failed(String)
    }

    public init(_ setup: Setup) {
        self.setup = setup
    }

    // MARK: Following the files

    /// Loads the site, and again after each change, until its task is cancelled.
    ///
    /// - Parameter recompiled: called when the program was made anew: it has to be started again.
    public func follow(recompiled: @escaping @Sendable () async -> Void) async {
        var stamps = FileStamps(of: setup.places)
        loadTemplates()
        loadFacts()
        advance()
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(15))
            let now = stamps.again()
            if now == stamps { continue }
            let changes = now.changes(since: stamps)
            stamps = now
            apply(changes, recompiled: recompiled)
        }
    }

    private func apply(_ changes: Set<String>, recompiled: @escaping @Sendable () async -> Void) {
        let facts = setup.facts.places.map(\.path)
        let isFacts = changes.contains { change in facts.contains { change == $0 || change.hasPrefix($0 + "/") } }
        if isFacts { loadFacts() }
        if changes.contains(where: { $0.hasSuffix(".swift") }) { compile(then: recompiled) }
        if changes.contains(where: { !$0.hasSuffix(".swift") && !$0.hasSuffix(".json") }) { loadTemplates() }
        advance()
    }

    private func loadTemplates() {
        templateFaults = []
        do {
            site = try Site(unjudged: setup.root, reusing: site)
        } catch {
            templateFaults = Self.faults(error)
        }
        forget()
    }

    private func loadFacts() {
        factFaults = []
        do {
            organisations = try setup.facts.load()
        } catch {
            factFaults = Self.faults(error)
        }
        forget()
    }

    private func forget() {
        edition += 1
        made = []
        draftFaults = [:]
        common = [:]
        siteFaults = nil
        findings = [:]
    }

    private static func faults(_ error: any Error) -> [Diagnostic] {
        switch error {
        case let error as DiagnosticError: error.diagnostics
        case let error as FileError:
            [Diagnostic(.fileMissing, .error, error.description, at: Location(file: error.path))]
        default: [Diagnostic(.fileMissing, .error, "\(error)", at: nil)]
        }
    }

    private func compile(then recompiled: @escaping @Sendable () async -> Void) {
        guard case .compiled(_, let compiler) = setup.facts else { return }
        isOutrun = true
        if isCompiling { return }
        isCompiling = true
        let root = setup.root
        Task {
            var trouble: String?
            while isOutrun {
                isOutrun = false
                trouble = await Self.apart { compiler.run(in: root) { Task { await self.compilerBegan() } } }
            }
            isCompiling = false
            compilation = trouble.map(Compilation.failed) ?? .done
            advance()
            if trouble == nil { await recompiled() }
        }
    }

    /// It is told now, and not when the facts were saved: what is saved from here on may be too late for it.
    private func compilerBegan() {
        guard isCompiling else { return }
        compilation = .running
        advance()
    }

    // MARK: What there is to show

    /// A file as it would be published, by its path from the output folder.
    func file(_ path: String) -> [UInt8]? {
        guard let site else { return nil }
        for organisation in organisations where path.hasPrefix(organisation.id) {
            if let file = draft(of: organisation, by: site)?.files[path] { return file }
        }
        if common.isEmpty, let files = try? site.commonFiles(of: organisations) {
            common = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
        }
        return common[path]
    }

    /// The pages of an organisation, by their paths from the output folder.
    func pages(of id: String) -> [String] {
        guard let site, let organisation = organisations.first(where: { $0.id == id }) else { return [] }
        return (draft(of: organisation, by: site)?.files.keys.filter { $0.hasSuffix(".html") } ?? []).sorted()
    }

    /// - Returns: the last one that could be made, where it cannot be made now.
    private func draft(of organisation: Organisation, by site: Site) -> Draft? {
        if !made.contains(organisation.id) {
            made.insert(organisation.id)
            do {
                drafts[organisation.id] = try site.draft(of: organisation, on: setup.day)
            } catch {
                draftFaults[organisation.id] = Self.faults(error)
            }
        }
        return drafts[organisation.id]
    }

    /// Waits until there is more to tell than at a generation, for some seconds at most.
    func changes(since known: Int) async {
        if generation != known { return }
        tickets += 1
        let ticket = tickets
        let clock = Task {
            try? await Task.sleep(for: .seconds(20))
            release(ticket)
        }
        await withCheckedContinuation { waiting[ticket] = $0 }
        clock.cancel()
    }

    private func release(_ ticket: Int) { waiting.removeValue(forKey: ticket)?.resume() }

    private func advance() {
        generation += 1
        for ticket in waiting.keys.sorted() { release(ticket) }
        judge()
    }

    // MARK: What is found

    /// Judges what nobody has judged yet of what was looked at, beside what the preview does.
    func judge() {
        guard !isJudging, site != nil, siteFaults == nil || !unjudged.isEmpty else { return }
        isJudging = true
        Task {
            await pause()
            if let site { await judge(site, in: edition) }
            isJudging = false
            judge()
        }
    }

    /// Until nothing was saved for a moment: who writes on has the machine for the pages.
    private func pause() async {
        var known = 0
        while known != edition {
            known = edition
            try? await Task.sleep(for: .milliseconds(150))
        }
    }

    private var unjudged: [Organisation] {
        organisations.filter { made.contains($0.id) && draftFaults[$0.id] == nil && findings[$0.id] == nil }
    }

    private func judge(_ site: Site, in edition: Int) async {
        let (organisations, setup, unjudged) = (organisations, setup, unjudged)
        for organisation in unjudged {
            let found = await Self.apart { Self.findings(in: organisation, of: site, among: organisations, setup) }
            guard edition == self.edition else { return }
            findings[organisation.id] = found
            advance()
        }
        guard siteFaults == nil else { return }
        let faults = await Self.apart { site.faults() }
        guard edition == self.edition else { return }
        siteFaults = faults
        advance()
    }

    private static func findings(
        in organisation: Organisation, of site: Site, among organisations: [Organisation], _ setup: Setup
    ) -> [Diagnostic] {
        do {
            let draft = try site.draft(of: organisation, on: setup.day)
            return try site.findings(
                in: draft, of: organisation, among: organisations, before: setup.output, on: setup.day)
        } catch { return faults(error) }
    }

    /// Work that takes long, on a thread of its own: requests are answered meanwhile.
    private static func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: work()) }
        }
    }
}
