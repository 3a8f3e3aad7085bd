import Diagnostics
import Surroundings
import TestSupport
import Testing

@Suite("The buttons with which visitors choose about cookies")
struct ConsentButtonTests {
    @Test("are those of the site, or of one organisation")
    func listed() throws {
        let site = try SiteFacts(
            parsing: """
                ## consent
                - refuse: #cookies-refuse
                - accept:  .banner  button.yes
                ## consent: wizz
                - refuse: [data-choice=no]
                """)
        #expect(site.consentButtons.map(\.organisation) == [nil, nil, "wizz"])
        #expect(site.consentButtons.map(\.choice) == [.refuse, .accept, .refuse])
        #expect(site.consentButtons.map(\.selector) == ["#cookies-refuse", ".banner button.yes", "[data-choice=no]"])
        #expect(site.organisations.map(\.id) == ["wizz"])
    }

    @Test(
        "a line that names no choice or no element is refused",
        arguments: ["#cookies-refuse", "weigeren: #no", "refuse:", "refuse:  "])
    func refused(line: String) {
        let found = faults { () throws(DiagnosticError) in _ = try SiteFacts(parsing: "## consent\n- \(line)\n") }
        #expect(found.count == 1 && found[0].contains("does not say which button"), "\(found)")
    }

    @Test("so is a second button for the same choice")
    func second() {
        let text = "## consent\n- refuse: #a\n- refuse: #b\n"
        let found = faults { () throws(DiagnosticError) in _ = try SiteFacts(parsing: text) }
        #expect(found.count == 1 && found[0].contains("is a second button"), "\(found)")
    }
}
