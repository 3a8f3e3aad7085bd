import Diagnostics
import Facts
import JSONText
import Texts

/// Facts that a TILT document gives a start with.
public struct TILTDraft: Sendable {
    public let organisation: Organisation
    /// What of the document is not in them, each with its path and place: nothing is left out unseen.
    public let notes: [ExportNote]

    /// As a facts file.
    public var json: [UInt8] { FactsEncoder.json([organisation]) }
}

/// Reads the Transparency Information Language. What has a place in the facts of itself goes there: names, addresses, data, grounds,
/// parties, terms of one unit. Sentences don't: a fact has the form that its sentence asks, which a person writes.
public struct TILTReader {
    var leaves: TILTLeaves
    var purposes: [Purpose] = []
    var categories: [DataCategory] = []
    var sharing = Sharing {}
    var retention: [RetentionPeriod] = []

    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark.
    ///   - file: the path that places have.
    /// - Throws: `facts-not-json`, at the place where it stops being JSON.
    public static func draft(from bytes: [UInt8], file: String) throws(DiagnosticError) -> TILTDraft {
        let lines = LineStarts(bytes)
        func place(_ offset: Int, _ path: String? = nil) -> Location {
            let position = lines.position(of: offset)
            return Location(file: file, line: position.line, column: position.column, keyPath: path)
        }
        do {
            var reader = TILTReader(leaves: TILTLeaves(try JSON(parsing: bytes)))
            let organisation = reader.organisation()
            let notes = reader.leaves.rest.map { leaf in
                ExportNote("\(leaf.text) is not in the facts", at: place(leaf.offset, leaf.path))
            }
            return TILTDraft(organisation: organisation, notes: notes)
        } catch {
            throw DiagnosticError(
                Diagnostic(.factsNotJson, .error, "this is no JSON: \(error.message)", at: place(error.offset)))
        }
    }

    private mutating func organisation() -> Organisation {
        let name = leaves.text("controller.name") ?? leaves.text("meta.name") ?? "VERVANG"
        if leaves.text("meta.name") != name { leaves.leave("meta.name") }
        let id = leaves.text("meta._id")?.identifier
        var organisation = Organisation(id ?? name.identifier ?? "organisatie", addressing: .formal) {}
        organisation.controller = controller(name)
        readOfficer(into: &organisation)
        organisation.version = version()
        readData()
        readTransfers()
        readSources()
        organisation.purposes = purposes
        organisation.categories = categories
        organisation.retention = retention
        if sharing != Sharing({}) { organisation.sharing = sharing }
        readRights(into: &organisation)
        readDecisions(into: &organisation)
        return organisation
    }

    // MARK: - Who

    private mutating func controller(_ name: String) -> Controller {
        Controller(
            name, email: answer("controller.representative.email"),
            telephone: answer("controller.representative.phone"),
            postalAddress: answer("controller.address"), country: country("controller.country"))
    }

    private mutating func readOfficer(into organisation: inout Organisation) {
        let path = "dataProtectionOfficer"
        if leaves.text("\(path).name") == Unsaid.noOfficer {
            organisation.hasNoOfficer = true
            for part in ["address", "country", "email"] { _ = leaves.text("\(path).\(part)") }
            return
        }
        let officer = DataProtectionOfficer(
            answer("\(path).name"), email: answer("\(path).email"), telephone: answer("\(path).phone"),
            postalAddress: answer("\(path).address"))
        // The country says nothing more than the address, and none is known where it is that of nobody.
        if leaves.text("\(path).country") != nil { leaves.leave("\(path).country") }
        if officer != DataProtectionOfficer() { organisation.officer = officer }
    }

    private mutating func version() -> Version? {
        let day = leaves.text("meta.modified").flatMap { CalendarDate(iso: String($0.prefix(10))) }
        if day == nil, leaves.text("meta.modified") != nil { leaves.leave("meta.modified") }
        if leaves.text("meta.created")?.prefix(10) != day?.description.prefix(10) { leaves.leave("meta.created") }
        if leaves.text("meta.created") == nil { leaves.take("meta.created") }
        if leaves.text("meta.language") != "nl" { leaves.leave("meta.language") }
        if leaves.text("meta.status") != "active" { leaves.leave("meta.status") }
        // What the document says of its own bytes.
        leaves.take("meta._hash")
        let number = leaves.number("meta.version")
        return day == nil && number == nil ? nil : Version(number, of: day)
    }

    // MARK: - Values

    mutating func answer(_ path: String) -> Answer<String> { leaves.text(path).map(Answer.known) ?? .unsaid }

    mutating func country(_ path: String) -> Answer<Country> {
        guard let code = leaves.text(path) else { return .unsaid }
        let country = Country(rawValue: code)
        if country.isKnown { return .known(country) }
        leaves.leave(path)
        return .unsaid
    }
}
