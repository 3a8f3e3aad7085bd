import Claims
import Diagnostics
import Facts
import Meaning

/// The organisations of a site, as far as its own files name them.
struct SiteCards {
    let all: OrganisationCards
    /// Whether these are those of the site itself, and not others that are held against its templates.
    let areOwn: Bool

    /// Whether files of the site may be called after an id.
    func mayOwn(_ id: String) -> Bool { !areOwn || all[id] != nil }

    var ids: [String] { all.map(\.id) }
}

extension Site {
    /// The files of prose that no document takes up, since they are called after none.
    func strayProse(among cards: SiteCards) throws -> [Diagnostic] {
        guard files.exists(Self.proseFolder) else { return [] }
        let documents = DocumentKind.allCases.map(\.folder)
        let names = try files.names(in: Self.proseFolder, ending: "").filter { !$0.hasPrefix(".") }
        return names.filter { !Self.isName($0, of: cards, documents) }.map { name in
            Diagnostic(
                .proseStray, .error, "no document takes up this prose",
                at: Location(file: "\(Self.proseFolder)/\(name)"),
                reason: "prose is called after its organisation and its document",
                remedy: Self.remedy(for: name, cards.ids, documents))
        }
    }

    /// House styles of organisations that the site does not have.
    func strayHouseStyles(among cards: SiteCards) -> [Diagnostic] {
        siteFacts.organisations.filter { !cards.mayOwn($0.id) }.map { stray in
            Diagnostic(
                .siteOrganisationUnknown, .error, "no organisation of this site is called \"\(stray.id)\"",
                at: stray.location, reason: "what a heading names after its colon is an organisation's id",
                remedy: KnownNames.advice(for: stray.id, among: cards.ids, opening: "The organisations here are"))
        }
    }

    /// What the links around the pages say, beside where they lead.
    ///
    /// - Parameter names: what the organisations of the site are called.
    func linkFaults(names: [String]) -> [Diagnostic] { SiteFactsLint.faults(in: siteFacts, names: names) }

    /// Where the own texts of organisations stand, from the site's root.
    static let proseFolder = "content/prose"

    private static func isName(_ name: String, of cards: SiteCards, _ documents: [String]) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[2] == "md", documents.contains(parts[1]) else { return false }
        return cards.mayOwn(parts[0])
    }

    private static func remedy(for name: String, _ ids: [String], _ documents: [String]) -> String? {
        let names = ids.flatMap { id in documents.map { "\(id).\($0).md" } }
        return KnownNames.advice(for: name, among: names, opening: "The names are")
    }
}
