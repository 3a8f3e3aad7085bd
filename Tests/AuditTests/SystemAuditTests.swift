import DatabaseSchema
import Dependencies
import Diagnostics
import Facts
import Testing

@testable import Audit

/// What an audit of databases and packages finds.
@Suite("The audit of systems")
struct SystemAuditTests {
    private static let contact = DataCategory("contactgegevens", including: "naam", "e-mailadres")

    private static let sql = """
        CREATE TABLE crm.customers (
            id integer,
            email text,
            phone text
        );
        CREATE TABLE crm.products (id integer, name text);
        """

    private static func findings(_ columns: [String]) throws -> [Diagnostic] {
        var facts = Organisation("winkel", addressing: .formal) { DataCategories(contact) }
        var stored = Stored(contact)
        stored.columns = columns
        facts.stored = columns.isEmpty ? [] : [stored]
        let schema = try SchemaFile.read(Array(sql.utf8), file: "s.sql").schema
        return SchemaAudit(of: facts, in: schema, file: "s.sql", on: "2026-11-29").findings()
    }

    @Test("columns that look like personal data and are of no category are told, table by table, each with its line")
    func unmapped() throws {
        let found = try Self.findings([])
        #expect(found.map(\.rule) == [.auditColumnUnmapped])
        #expect(found[0].message.contains("\"email\" (an e-mail address), \"phone\" (a telephone number)"))
        #expect(found[0].notes.map { $0.location?.line } == [3, 4])
    }

    @Test(
        "columns are told of by table, with the schema or not, or all of a table at once",
        arguments: [["crm.customers.email", "customers.phone"], ["customers.*"], ["CRM.Customers.*"]])
    func mapped(columns: [String]) throws { #expect(try Self.findings(columns).map(\.message) == []) }

    @Test("a column that is told of and is not there is told")
    func gone() throws {
        let found = try Self.findings(["customers.*", "crm.customers.fax", "hr.customers.email"])
        #expect(found.map(\.rule) == [.auditColumnGone, .auditColumnGone])
        #expect(found.map(\.message).allSatisfy { $0.contains("contactgegevens") })
    }

    @Test("packages of a party of which no fact tells are told, party by party; what only builds the software is not")
    func dependencies() throws {
        let dependencies = [
            Dependency(.npm, "react-ga4", line: 4), Dependency(.npm, "react-gtm-module", line: 5),
            Dependency(.npm, "left-pad", line: 6),
            Dependency(.npm, "mixpanel-browser", isForDevelopment: true, line: 7),
        ]
        var facts = Organisation("winkel", addressing: .formal) {}
        func found() -> [Diagnostic] {
            DependencyAudit(of: facts, with: dependencies, file: "package.json", on: "2026-11-29").findings()
        }
        #expect(found().map(\.rule) == [.auditDependencyUncovered])
        #expect(found()[0].notes.map { $0.location?.line } == [4, 5])
        facts.sharing = Sharing { Processor("Google Ireland Limited", does: "bezoek tellen") }
        #expect(found() == [])
    }
}
