import Claims
import Diagnostics
import Facts

/// What is known of an organisation beside its own pages: all that is kept of each, however many a site has.
public struct OrganisationCard: Hashable, Sendable {
    let id: String
    /// What the index page calls it.
    let name: String
    var documents: [DocumentKind]
    /// The day of the version of the whole, and of each document.
    let date: CalendarDate?
    var dates: [CalendarDate?]
    let location: Location?

    init(
        id: String, name: String, documents: [DocumentKind], date: CalendarDate?, dates: [CalendarDate?],
        location: Location?
    ) {
        self.id = id
        self.name = name
        self.documents = documents
        self.date = date
        self.dates = dates
        self.location = location
    }

    public init(_ organisation: Organisation) {
        id = organisation.id
        name = organisation.publicName
        documents = organisation.documents
        date = organisation.version?.date
        dates = documents.map { organisation.version(of: $0)?.date }
        location = organisation.location
    }

    /// The same with those of some documents that are kept, also of what is not its own any more; nothing where that is none.
    func keeping<Failure: Error>(
        of kinds: [DocumentKind], _ isKept: (DocumentKind) throws(Failure) -> Bool
    ) throws(Failure) -> OrganisationCard? {
        var card = self
        (card.documents, card.dates) = ([], [])
        for document in kinds where try isKept(document) {
            card.documents.append(document)
            card.dates.append(documents.firstIndex(of: document).flatMap { dates[$0] })
        }
        return card.documents.isEmpty ? nil : card
    }

    /// The files of its documents, from the output folder.
    var pagePaths: [String] {
        documents.flatMap { ["\(id)/\($0.folder)/index.html", "\(id)/\($0.folder)/index.md"] }
    }
}

extension Organisation {
    /// What it is called, in full and for short.
    var names: [String] {
        controller.map { [$0.name, $0.shortName].compactMap(\.self) + $0.tradeNames } ?? []
    }
}

extension Site {
    /// The files with the own texts of an organisation, of which there may be none, from the site's root.
    func textFiles(of id: String) -> [String] {
        DocumentKind.allCases.map { "\(Self.proseFolder)/\(id).\($0.folder).md" } + ["\(OwnWordings.folder)/\(id).md"]
    }

    /// The files that there are of the own texts of all organisations, from the site's root.
    func ownTextFiles() -> [String] {
        [Self.proseFolder, OwnWordings.folder].flatMap { folder in
            ((try? files.names(in: folder, ending: "")) ?? []).map { "\(folder)/\($0)" }
        }
    }
}
