import Diagnostics
import Surroundings
import Testing

@Suite("What can be wrong with the facts of a site")
struct SiteFaultTests {
    /// Each with its place in the file, what is wrong, and what to do.
    private func faults(_ text: String) throws -> [Diagnostic] {
        do {
            _ = try SiteFacts(parsing: text)
            return []
        } catch {
            return error.diagnostics
        }
    }

    private func remedy(_ text: String) throws -> String {
        let faults = try faults(text)
        #expect(faults.count == 1, "\(faults.map(\.message))")
        return faults.first?.remedy ?? ""
    }

    @Test(
        "a misspelt heading is found where it stands, with the one that was meant",
        arguments: [
            ("acccent", "accent"), ("Footer", "footer"), ("accent:wizz", "accent: wizz"), ("adress", "address"),
            ("logo : wizz", "logo: wizz"), ("Header:", "header"),
        ])
    func heading(text: String, meant: String) throws {
        let faults = try faults("# De site\n\n## \(text)\n- #0b5394 #8cc4ff\n- #0b5394\n")
        #expect(faults.map { "\($0.location?.description ?? "")" } == ["content/site.md:3:4"])
        #expect(faults.map(\.remedy) == ["Did you mean \"## \(meant)\"?"])
    }

    @Test("another is told what can be one; spaces behind it change nothing")
    func headings() throws {
        #expect(try remedy("## kleuren\n- #0b5394 #8cc4ff\n").hasPrefix("Known are ## address, ## accent"))
        #expect(try faults("## footer  \n- Contact: https://a.nl/\n").isEmpty)
    }

    @Test("a heading with nothing below it is found", arguments: ["address", "accent", "logo: wizz", "footer"])
    func empty(heading: String) throws {
        let faults = try faults("## \(heading)\n\n> Later.\n\n## header\n- Contact: https://a.nl/\n")
        #expect(faults.map(\.message) == ["nothing stands below \"## \(heading)\""])
        #expect(faults.map { $0.location?.line } == [1])
    }

    @Test(
        "an address that is none is told why",
        arguments: [
            ("www.a.nl/contact", "Write \"https://www.a.nl/contact\";"), ("a.nl", "Write \"https://a.nl\";"),
            ("http://a.nl/b", "Write \"https://a.nl/b\";"),
            ("/contact", "Write \"https://www.example.nl/contact\";"),
            ("javascript:alert(1)", "Write \"https://www.example.nl/contact\";"),
            ("ftp://a.nl", "Write \"https://www.example.nl/contact\";"),
        ])
    func address(address: String, remedy: String) throws {
        let faults = try faults("## footer\n- Contact: \(address)\n")
        #expect(faults.map(\.message) == ["\"\(address)\" is no address: that of a page begins with https://"])
        #expect(faults.first?.remedy?.hasPrefix(remedy) == true)
    }

    @Test("a link can lead to a mailbox or a telephone")
    func others() throws {
        let site = try SiteFacts(parsing: "## footer\n- Mail: mailto:info@a.nl\n- Bel  ons: tel:+31-201234567 \n")
        #expect(site.houseStyle.links.map(\.address) == ["mailto:info@a.nl", "tel:+31-201234567"])
        #expect(site.houseStyle.links.map(\.text) == ["Mail", "Bel ons"])
    }

    @Test(
        "but not to what is none",
        arguments: [
            "mailto:", "mailto:a", "mailto:a@", "mailto:a@b@c", "mailto:a@b.nl?bcc=c@d.nl", "mailto:a@b.nl,c@d.nl",
        ])
    func strangeMailbox(address: String) throws {
        #expect(try remedy("## footer\n- Mail: \(address)\n") == "Write it as \"mailto:info@example.nl\", and no more.")
    }

    @Test("nor a number with letters or spaces", arguments: ["tel:", "tel:+", "tel:020 123", "tel:bel", "tel:+31+20"])
    func strangeNumber(address: String) throws {
        #expect(
            try faults("## footer\n- Bel: \(address)\n").map(\.message) == ["\"\(address)\" is no telephone number"])
    }

    @Test("one colour, a colour that is none and a second pair are three faults")
    func colours() throws {
        func message(_ lines: String) throws -> String? { try faults("## accent\n\(lines)\n").first?.message }
        let needed = "there have to be two colours, for light and for dark screens, and here"
        #expect(try message("- #0b5394") == "\(needed) is one")
        #expect(try message("- #0b5394 #8cc4ff #8cc4ff") == "\(needed) are 3")
        #expect(try message("- blauw #8cc4ff") == "\"blauw\" is no colour")
        #expect(
            try message("- #0b5394 #8cc4ff\n- #0b5394 #8cc4fe") == "\"#0b5394 #8cc4fe\" is a second pair of colours")
    }

    @Test(
        "a logo is told what it can be",
        arguments: [
            ("logo.gif", "Save the logo as SVG"), ("beeld/logo.svg", "Put the file in content/ itself"),
            ("../logo.svg", "Put the file in content/ itself"), ("a.svg\n- b.svg", "Keep one of the lines."),
        ])
    func logo(name: String, remedy text: String) throws {
        #expect(try remedy("## logo\n- \(name)\n").hasPrefix(text))
    }
}
