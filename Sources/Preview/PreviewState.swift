import Diagnostics
import Facts
import Foundation
import Verklaar

/// What a page in the browser asks for again and again: whether it is still what the files make, and what is in the way.
struct PreviewState: Encodable, Sendable {
    /// To wait for the next.
    let generation: Int
    /// Changes with the bytes of the page; nothing where there is no such page.
    let page: String?
    /// The page as it is served; nothing where that is what the browser shows.
    let html: String?
    let isCompiling: Bool
    /// What the compiler said, where facts in Swift could not be compiled.
    let compilerSays: String?
    /// Whether what is found belongs to what is shown.
    let isJudged: Bool
    /// Why the last change cannot be shown.
    let faults: [FindingCard]
    /// Where the facts are filled in; nothing where they are in Swift.
    let form: String?
    /// What stops a build.
    let errors: Int
    let warnings: Int
}

/// What stands behind each sentence of a page.
struct PreviewPanel: Encodable, Sendable {
    struct Sentence: Encodable, Sendable {
        let text: String
        let claim: String
        let fact: String?
        let editor: String?
        /// Where the form has the fact.
        let form: String?
        let provisions: [Source]
        /// How the phrase file has it, in both forms of address.
        let phrase: String?
        /// What the rules find at the fact, by the numbers of the findings.
        let findings: [Int]
    }

    struct Source: Encodable, Sendable {
        let name: String
        let address: String?
    }

    let sentences: [Sentence]
    let findings: [FindingCard]
    /// Whose page it is.
    let organisation: String
}

extension Preview {
    /// - Parameters:
    ///   - path: of a page, from the output folder.
    ///   - shown: what `page` was of the page that the browser shows.
    func state(of path: String, shown: String?) -> PreviewState {
        let bytes = file(path)
        let page = bytes.map(Self.fingerprint)
        judge()
        let owner = owner(of: path)
        let found: [Diagnostic]? =
            if let owner { findings[owner.id] } else { findings.sorted { $0.key < $1.key }.flatMap(\.value) }
        let open = (found ?? []).filter { $0.acceptance == nil }
        var compilerSays: String?
        if case .failed(let text) = compilation { compilerSays = text }
        var isCompiling = false
        if case .running = compilation { isCompiling = true }
        return PreviewState(
            generation: generation, page: page, html: page == shown ? nil : bytes.map(PreviewPage.text),
            isCompiling: isCompiling,
            compilerSays: compilerSays, isJudged: siteFaults != nil && found != nil,
            faults: faults(of: owner).map(card),
            form: form(owner?.id), errors: open.count { $0.severity == .error },
            warnings: open.count { $0.severity == .warning })
    }

    private func faults(of owner: Organisation?) -> [Diagnostic] {
        templateFaults + factFaults + (owner.flatMap { draftFaults[$0.id] } ?? []) + (siteFaults ?? [])
    }

    private func owner(of path: String) -> Organisation? {
        organisations.first { path.hasPrefix($0.id + "/") || path.hasPrefix($0.id + "-") }
    }

    private func card(_ finding: Diagnostic) -> FindingCard {
        let root = setup.root
        return FindingCard(finding, editor: setup.editor) { file in
            let places = [root.appendingPathComponent(file), URL(fileURLWithPath: file)]
            return places.lazy.compactMap { try? Data(contentsOf: $0) }.first.map(Array.init)
        }
    }

    /// Bytes that are others have another one, for as long as the program runs.
    private static func fingerprint(_ bytes: [UInt8]) -> String { "\(bytes.hashValue)" }

    /// - Parameter path: of a page, from the output folder.
    func panel(of path: String) -> PreviewPanel? {
        guard let site, let owner = owner(of: path), let bytes = file(path),
            let sentences = try? site.explanations(of: bytes, at: path, of: owner)
        else { return nil }
        let findings = findings[owner.id] ?? []
        let page = "\(setup.output.name)/\(path)"
        let field = fields(of: owner.id)
        return PreviewPanel(
            sentences: sentences.map { sentence in
                PreviewPanel.Sentence(
                    text: sentence.sentence, claim: sentence.claim.kind.id, fact: sentence.fact?.description,
                    editor: sentence.fact.flatMap(setup.editor.address),
                    form: sentence.fact.flatMap(field),
                    provisions: sentence.provisions.map { .init(name: $0.description, address: $0.url) },
                    phrase: site.writtenPhrase(of: sentence.claim.kind.id, for: owner.id),
                    findings: findings.indices.filter { findings[$0].touches(sentence, on: page) })
            }, findings: findings.map(card), organisation: owner.id)
    }
}

extension Diagnostic {
    /// Whether it is about the fact of a sentence, or about the sentence on its page.
    ///
    /// - Parameter page: as findings call it.
    fileprivate func touches(_ sentence: Explanation, on page: String) -> Bool {
        let places = ([location] + notes.map(\.location)).compactMap(\.self)
        return places.contains { place in
            place == sentence.fact
                || (place.line != nil && place.line == sentence.page?.line && place.file == page)
        }
    }
}
