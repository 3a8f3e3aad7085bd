import Facts
import TestSupport
import Testing

@testable import Verklaar

@Suite("Short names")
struct ShortNameTests {
    private func findings(_ name: String, of controller: String = "Voorbeeld Fietsen B.V.") throws -> [String] {
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            Controller(controller, shortName: name, email: "info@example.nl")
            DataSubjects(DataSubject("huurders van fietsen"), DataSubject("monteurs"))
            Sharing {
                Processor("Voorbeeldhosting")
                Recipient("de Fietsersbond")
            }
        }
        return try FrozenSite.loaded.get().judgeShortName(of: organisation).map(\.rule.rawValue)
    }

    @Test(
        "that mean something by themselves, or are another's, are refused",
        arguments: [
            "kinderen", "de klant", "iedereen", "niemand", "de toezichthouder", "gegevens", "wij", "u",
            "de Autoriteit Persoonsgegevens (AP)", "AP", "Autoriteit Persoonsgegevens", "Fietsersbond",
            "de Fietsersbond",
            "Voorbeeldhosting", "monteurs", "de verwerker",
        ])
    func taken(name: String) throws { #expect(try findings(name) == ["short-name-taken"], "\(name)") }

    @Test(
        "of the organisation's own are not",
        arguments: [
            ("Voorbeeld", "Voorbeeld Fietsen B.V."), ("WIZZ", "WIZZ software en service"),
            ("de vereniging", "Vereniging Voorbeeld"), ("de gemeente", "Gemeente Voorbeeld"),
            ("VF", "Voorbeeld Fietsen"),
            ("de bakkerij", "Bakkerij Voorbeeld"), ("AP", "Autoriteit Persoonsgegevens"),
        ])
    func own(name: String, controller: String) throws {
        #expect(try findings(name, of: controller) == [], "\(name)")
    }
}
