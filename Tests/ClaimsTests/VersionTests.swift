import Claims
import Facts
import Testing

@Suite("Versions of a document")
struct VersionTests {
    @Test("what changed in this one, and which came before it")
    func history() {
        let organisation = Organisation.with {
            $0.version = Version(3, of: "2026-11-21", changing: "het adres")
            $0.earlierVersions = [
                EarlierVersion(2, of: "2025-05-01", changing: "de bewaartermijn van foto’s"),
                EarlierVersion(1, of: "2024-05-01", at: "https://a.nl/1"),
            ]
        }
        #expect(organisation.kinds(in: "versionChanges") == ["versionChanges"])
        #expect(organisation.kinds(in: "earlierVersions") == ["earlierVersions.many"])
        #expect(
            organisation.kinds(in: "earlierVersion") == [
                "earlierVersion.of", "earlierVersion.changes", "earlierVersion.of", "earlierVersion.text",
            ])
    }

    @Test("one earlier version is said to be one")
    func one() {
        let organisation = Organisation.with { $0.earlierVersions = [EarlierVersion(1, of: "2024-05-01")] }
        #expect(organisation.kinds(in: "earlierVersions") == ["earlierVersions.one"])
    }

    @Test("nothing points at a version and date that are not there")
    func undated() {
        let undated = Organisation.with { $0.changes = ChangePolicy() }
        #expect(undated.kinds(in: "changes") == ["changes.possible"])
    }
}
