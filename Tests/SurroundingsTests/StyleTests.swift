import Diagnostics
import Surroundings
import TestSupport
import Testing

@Suite("The looks of pages")
struct StyleTests {
    private func css(_ text: String, of organisation: String? = nil) throws -> String {
        let site = try SiteFacts(parsing: text)
        let style = organisation.map(site.houseStyle(of:)) ?? site.houseStyle
        return String(decoding: StyleSheet(style.page).css, as: UTF8.self)
    }

    private func faults(_ text: String) throws -> [String] {
        ContrastJudgement.faults(in: try SiteFacts(parsing: text)).map {
            "\($0.location?.line ?? 0) \($0.message). \($0.remedy ?? "")"
        }
    }

    @Test("what a publisher sets stands in the sheet, and all else is as it was")
    func set() throws {
        let base = try css("")
        let changes = [
            ("accent\n- #8a1538 #ff9db3", "--link: #8a1538;"), ("text\n- #000000 #ffffff", "--text: #000000;"),
            ("paper\n- #fffdf5 #101010", "--paper: #fffdf5;"), ("font\n- georgia", "Georgia, \"Noto Serif\", serif;"),
            ("size\n- 110 %", "html { font-size: 110%; -webkit"), ("width\n- 40rem", "max-width: 40rem;"),
            ("spacing\n- wide", "font: 1.0625rem/1.75 system-ui"),
        ]
        for (text, expected) in changes {
            let changed = try css("## \(text)\n")
            #expect(changed.contains(expected) && !base.contains(expected))
            #expect(changed.split(separator: "\n").count == base.split(separator: "\n").count)
        }
    }

    @Test("tables are cards where a page has no room for their columns")
    func cards() throws {
        #expect(try css("").contains("@media screen and (max-width: 47rem) {"))
        #expect(try css("## size\n- 110 %\n").contains("@media screen and (max-width: 51.7rem) {"))
        #expect(try css("## size\n- 115 %\n").contains("@media screen and (max-width: 54.05rem) {"))
        #expect(try css("## width\n- 60 rem\n").contains("@media screen and (max-width: 47rem) {"))
        #expect(try css("## width\n- 40 rem\n").contains("@media screen {"))
    }

    @Test("an organisation has the site's for what it leaves out")
    func ofOneOrganisation() throws {
        let text = "## font\n- arial\n## accent\n- #0b5394 #8cc4ff\n## accent: bakker\n- #8a1538 #ff9db3\n"
        let own = try css(text, of: "bakker")
        #expect(own.contains("--link: #8a1538;") && own.contains("Arial, Helvetica"))
    }

    @Test("colours that can be read on all backgrounds pass")
    func legible() throws {
        #expect(try faults("## accent\n- #0b5394 #8cc4ff\n") == [])
        #expect(try faults("## accent\n- #000000 #ffffff\n") == [])
        #expect(
            try faults("## text\n- #ffffff #ffffff\n## paper\n- #00204a #000000\n## accent\n- #ffe08a #ffe08a\n") == [])
    }

    @Test("others are refused where they are set, with their contrast and the nearest that will do")
    func faint() throws {
        #expect(
            try faults("## accent\n- #ffffff #ffffff\n") == [
                "2 #ffffff has a contrast of 1.00 with #ffffff on light screens, and text needs 4.5. "
                    + "The nearest colour that will do is #707070."
            ])
        #expect(
            try faults("## text\n- #000000 #000000\n").first?.hasPrefix(
                "2 #000000 has a contrast of 1.16 with #13171b on dark screens") == true)
        let paper = try faults("## paper\n- #777777 #14181c\n")
        #expect(paper.count == 2 && paper[0].hasPrefix("2 #1d2329 has a contrast of 3.34 with #737373 on light"))
        #expect(paper[1].hasPrefix("2 #0b5394 has a contrast of 1.65 with #737373 on light"))
    }

    /// #777777 on white is WCAG's own example of just too little: 4.48.
    @Test("4.48 is too little")
    func almost() throws {
        let found = try faults(
            "## text\n- #777777 #ffffff\n## paper\n- #ffffff #000000\n## accent\n- #000000 #ffffff\n")
        #expect(found.count == 1 && found[0].hasPrefix("2 #777777"))
        let white = try #require(Colour("#ffffff"))
        #expect(try #require(Colour("#777777")).contrast(with: white) < 4.5)
        #expect(try #require(Colour("#767676")).contrast(with: white) >= 4.5)
    }

    @Test(
        "the colour that is named will do",
        arguments: ["#ffffff", "#ffd700", "#8c8c8c", "#cdcdcd", "#14181c", "#ff0000"])
    func nearest(colour: String) throws {
        for property in ["text", "accent", "paper"] {
            let found = try ContrastJudgement.faults(in: SiteFacts(parsing: "## \(property)\n- \(colour) \(colour)\n"))
            for finding in found {
                let remedy = try #require(finding.remedy)
                let better = remedy.suffix(8).dropLast()
                let isDark = finding.message.contains("dark screens")
                let pair = isDark ? "\(colour) \(better)" : "\(better) \(colour)"
                let again = try ContrastJudgement.faults(in: SiteFacts(parsing: "## \(property)\n- \(pair)\n"))
                #expect(!again.contains { $0.message.contains(isDark ? "dark" : "light") }, "\(remedy)")
            }
        }
    }

    @Test(
        "what is no value is told what can be one",
        arguments: [
            ("font\n- Georgia", "Did you mean \"georgia\"? Known are \"system\", \"arial\""),
            ("font\n- Comic Sans", "Known are"), ("size\n- 90 %", "Write a whole number of these: \"- 100 %\"."),
            ("size\n- 18px", "Write a whole number"), ("size\n- 200 %", "Write"), ("width\n- 80 rem", "Write"),
            ("width\n- 46", "Write"), ("spacing\n- ruim", "Known are \"compact\", \"normal\" and \"wide\"."),
            ("spacing\n- wide\n- wide", "Keep one"), ("paper\n- white black", "Write each as #"),
            ("text\n- #1d2329", "Write the one for light screens first"),
            ("text\n- #1d2329; #fff", "Write each"), ("font\n- arial}p{display:none", "Known are"),
        ])
    func strange(text: String, remedy: String) {
        do {
            _ = try SiteFacts(parsing: "## \(text)\n")
            Issue.record("it is taken")
        } catch {
            #expect(error.diagnostics.count == 1)
            #expect(error.diagnostics.first?.remedy?.hasPrefix(remedy) == true, "\(error.diagnostics)")
        }
    }
}
