import Facts

/// The facts of a sector, with which a new site begins: what nearly every such organisation does, and names that hold for none.
struct SectorFacts {
    private let sector: String
    private let organisation: Organisation
    private let text: String
    private let language: FactsLanguage

    /// - Throws: `FileError` where there is no such sector, `DiagnosticError` for facts that are none.
    init(_ sector: String, as language: FactsLanguage, in files: SiteFiles) throws {
        self.sector = sector
        self.language = language
        let file = "sectors/\(sector).json"
        let json = try files.text(file)
        organisation = try FactsFile.organisations(fromJSON: Array(json.utf8), file: file)[0]
        text = language == .json ? json : try files.text("sectors/\(sector).swift")
    }

    /// The name that stands in them.
    var name: String { organisation.controller?.name ?? "" }

    /// The id that stands in them.
    var id: String { organisation.id }

    /// The facts as a file, of an organisation with its own name and of a day.
    func file(of owner: NewSite.Owner, on day: CalendarDate) -> String {
        let made = organisation.version?.date?.description ?? ""
        return text.replacing(head(of: id, called: sector), with: head(of: owner.id, called: NewSite.property))
            .replacing("public static", with: "static")
            .replacing(made.quoted, with: day.description.quoted)
            .replacing(name.quoted, with: owner.name.quoted)
    }

    /// The words by which the facts say of whom they are.
    private func head(of id: String, called property: String) -> String {
        language == .json ? "\"id\": \(id.quoted)" : "static let \(property) = Organisation(\(id.quoted)"
    }
}

extension String {
    /// As a literal, in Swift and in JSON alike.
    fileprivate var quoted: String {
        "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
