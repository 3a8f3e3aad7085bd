import Claims
import Diagnostics
import Facts
import Meaning

extension Site {
    /// The files of prose that no document takes up, since they are called after none.
    func strayProse(among selection: Selection) throws -> [Diagnostic] {
        guard files.exists(Self.proseFolder) else { return [] }
        let documents = DocumentKind.allCases.map(\.folder)
        let ids = Self.owners(of: selection)
        let names = try files.names(in: Self.proseFolder, ending: "").filter { !$0.hasPrefix(".") }
        return names.filter { !Self.isName($0, of: ids, documents) }.map { name in
            Diagnostic(
                .proseStray, .error, "no document takes up this prose", at: Location(file: "content/prose/\(name)"),
                reason: "prose is called after its organisation and its document",
                remedy: Self.remedy(for: name, ids ?? selection.all.map(\.id), documents))
        }
    }

    /// House styles of organisations that the site does not have.
    func strayHouseStyles(among selection: Selection) -> [Diagnostic] {
        guard let ids = Self.owners(of: selection) else { return [] }
        return siteFacts.organisations.filter { !ids.contains($0.id) }.map { stray in
            Diagnostic(
                .siteOrganisationUnknown, .error, "no organisation of this site is called \"\(stray.id)\"",
                at: stray.location, reason: "what a heading names after its colon is an organisation's id",
                remedy: KnownNames.advice(for: stray.id, among: ids, opening: "The organisations here are"))
        }
    }

    /// What the links around the pages say, beside where they lead.
    func judgeLinks(among selection: Selection) -> [Diagnostic] {
        SiteFactsLint.faults(in: siteFacts, names: selection.all.flatMap(\.ownNames))
    }

    private static let proseFolder = "content/prose"

    /// The ids that a name may begin with; nothing where any may, since these are not the facts of the site.
    private static func owners(of selection: Selection) -> [String]? {
        selection.isOwn ? selection.all.map(\.id) : nil
    }

    private static func isName(_ name: String, of ids: [String]?, _ documents: [String]) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[2] == "md", documents.contains(parts[1]) else { return false }
        return ids?.contains(parts[0]) ?? true
    }

    private static func remedy(for name: String, _ ids: [String], _ documents: [String]) -> String? {
        let names = ids.flatMap { id in documents.map { "\(id).\($0).md" } }
        return KnownNames.advice(for: name, among: names, opening: "The names are")
    }
}

extension Organisation {
    /// What it is called, in full and for short.
    fileprivate var ownNames: [String] {
        controller.map { [$0.name, $0.shortName].compactMap(\.self) + $0.tradeNames } ?? []
    }
}
