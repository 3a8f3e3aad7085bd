import Claims
import Diagnostics
import Facts
import Languages

/// What a site's `templates/` folder says about wording and order: the phrases and the two document templates.
public struct Templates: Sendable {
    public let phrasebook: Phrasebook
    public let documents: [DocumentTemplate]

    /// - Parameters:
    ///   - phrases: the files of `templates/phrases`.
    ///   - documents: the document templates.
    ///   - language: the one that they are in.
    ///   - kinds: those that need a phrase and a place.
    ///   - earlier: templates of which what did not change is taken over.
    /// - Throws: all faults of all files; among them kinds of claims that no template places, or that one places twice.
    public init(
        phrases: [(file: String, text: String)], documents: [(document: DocumentKind, file: String, text: String)],
        in language: Language, covering kinds: [ClaimKind] = ClaimKind.all,
        reusing earlier: Templates? = nil
    ) throws(DiagnosticError) {
        var faults: [Diagnostic] = []
        var phrasebook: Phrasebook?
        var parsed: [DocumentTemplate] = []
        do throws(DiagnosticError) {
            phrasebook = try Phrasebook(parsing: phrases, in: language, covering: kinds, reusing: earlier?.phrasebook)
        } catch { faults += error.diagnostics }
        for (document, file, text) in documents {
            var parser = DocumentTemplateParser(document, file: file)
            do throws(DiagnosticError) { parsed.append(try parser.parse(text)) } catch { faults += error.diagnostics }
        }
        if faults.isEmpty { faults = parsed.flatMap(\.repeatedPlaceholders) + Self.unplaced(kinds, in: parsed) }
        guard let phrasebook, faults.isEmpty else { throw DiagnosticError(faults) }
        self.phrasebook = phrasebook
        self.documents = parsed
    }

    /// The same, with the phrases of another version as well: what these read is read, though its claims or its documents may
    /// be others.
    public func reading(_ phrases: [(file: String, text: String)]) -> Templates {
        Templates(phrasebook: phrasebook.adding(phrases), documents: documents)
    }

    init(phrasebook: Phrasebook, documents: [DocumentTemplate]) {
        self.phrasebook = phrasebook
        self.documents = documents
    }

    /// - Precondition: it is one of those that these templates were made of. A site has all of them; a page whose template
    ///   were missing would be held against nothing, and pass.
    public func template(of document: DocumentKind) -> DocumentTemplate {
        guard let template = documents.first(where: { $0.document == document }) else {
            preconditionFailure("there is no template of \(document)")
        }
        return template
    }

    private static func unplaced(_ kinds: [ClaimKind], in documents: [DocumentTemplate]) -> [Diagnostic] {
        kinds.filter { kind in documents.allSatisfy { $0.placements(of: kind).isEmpty } }.map { kind in
            Diagnostic(
                .claimUnplaced, .error, "no document template has a place for \(kind.id)",
                at: documents.first.map { Location(file: $0.root.location.file) },
                remedy: "Put {\(kind.id)}, or a branch that holds it, in a document template.")
        }
    }
}

extension DocumentTemplate {
    /// Placeholders that would write a claim twice: one kind at two places of the same scope.
    var repeatedPlaceholders: [Diagnostic] {
        var reported: Set<Location> = []
        return ClaimKind.all.flatMap { kind -> [Diagnostic] in
            let placements = placements(of: kind)
            return placements.indices.compactMap { later in
                let placement = placements[later]
                guard let earlier = placements[..<later].first(where: { $0.scope == placement.scope }),
                    reported.insert(placement.branch.location).inserted
                else { return nil }
                return Diagnostic(
                    .placeholderRepeated, .error,
                    "{\(placement.branch.name)} places claims that {\(earlier.branch.name)} places already",
                    at: placement.branch.location,
                    notes: [.init("the first one is here", at: earlier.branch.location)])
            }
        }
    }
}
