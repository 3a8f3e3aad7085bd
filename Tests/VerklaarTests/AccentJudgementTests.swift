import Foundation
import Surroundings
import TestSupport
import Testing

@testable import Verklaar

@Suite("Colours that a publisher puts around its pages")
struct AccentJudgementTests {
    private func faults(_ text: String, css: String? = nil) throws -> [String] {
        let style =
            try css.map { Array($0.utf8) }
            ?? Array(
                Data(contentsOf: Repository.root.appendingPathComponent("templates/style.css")))
        return AccentJudgement(css: style).faults(in: try SiteFacts(parsing: text)).map {
            "\($0.location?.line ?? 0) \($0.rule.rawValue): \($0.message)"
        }
    }

    @Test("colours that can be read on all of the page's backgrounds pass")
    func legible() throws {
        #expect(try faults("## accent\n- #0b5394 #8cc4ff\n") == [])
        #expect(try faults("## accent\n- #000000 #ffffff\n") == [])
    }

    @Test("others are refused, with their contrast on the screens where they are faint")
    func faint() throws {
        let white = "#ffffff has a contrast of 1.0 on light screens, and text needs 4.5"
        #expect(try faults("## accent\n- #ffffff #ffffff\n") == ["2 accent-faint: \(white)"])
        let black = "#000000 has a contrast of 1.1 on dark screens, and text needs 4.5"
        #expect(try faults("## accent\n- #000000 #000000\n") == ["2 accent-faint: \(black)"])
        // #777777 on white is WCAG's own example of just too little: 4.48.
        let css = ":root { --paper: #fff; --shade: #fff; }"
        #expect(
            try faults("## accent\n- #777777 #767676\n", css: css).map { $0.contains("#777777 has a contrast of 4.4") }
                == [true])
    }
}
