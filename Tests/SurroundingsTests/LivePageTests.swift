import Diagnostics
import Surroundings
import TestSupport
import Testing

@Suite("Pages that stand in systems of others")
struct LivePageTests {
    @Test("are listed with where the document stands in them")
    func listed() throws {
        let site = try SiteFacts(
            parsing: """
                ## live: wizz
                - https://wizz.example/privacy/ main > .entry-content privacyverklaring
                - https://wizz.example/cookies/  cookiebeleid

                ## live
                - https://een.example/ #tekst privacyverklaring
                """)
        #expect(site.livePages.map(\.organisation) == ["wizz", "wizz", nil])
        #expect(site.livePages.map(\.selector) == ["main > .entry-content", nil, "#tekst"])
        #expect(site.livePages.map(\.document) == [.privacyStatement, .cookiePolicy, .privacyStatement])
        #expect(site.livePages.map(\.location.line) == [2, 3, 6])
        #expect(site.organisations.map(\.id) == ["wizz"])
    }

    @Test(
        "and a line that does not say which document is refused", arguments: ["https://wizz.example/", "x .y privacy"])
    func refused(line: String) {
        let found = faults { () throws(DiagnosticError) in _ = try SiteFacts(parsing: "## live: wizz\n- \(line)\n") }
        #expect(found.count == 1 && found[0].contains("does not say which document stands where"), "\(found)")
    }
}
