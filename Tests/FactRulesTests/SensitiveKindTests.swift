import Testing

@testable import FactRules

@Suite("Words that give special data away")
struct SensitiveKindTests {
    private func kinds(in text: String) -> [SensitiveKind] { SensitiveKind.revealed(by: [text]) }

    @Test(
        "are found in labels as organisations write them",
        arguments: [
            ("medische gegevens", SensitiveKind.health), ("Gezondheidsgegevens", .health),
            ("ziekte en verlof", .health),
            ("reden van ziekmelding", .health), ("allergieën en dieetwensen", .health), ("diagnoses", .health),
            ("ras of etnische afkomst", .ethnicity), ("politieke voorkeur", .politics), ("geloof", .faith),
            ("religieuze overtuiging", .faith), ("vakbondscontributie", .union), ("DNA-profielen", .genes),
            ("vingerafdrukken", .biometrics), ("seksuele geaardheid", .sexuality),
        ])
    func found(label: String, kind: SensitiveKind) {
        #expect(kinds(in: label) == [kind])
    }

    @Test(
        "are not found in words that come near",
        arguments: [
            "ziektekostenverzekering", "handicap bij golf", "ras van uw hond", "terrasreserveringen", "geboorteland",
            "nationaliteit", "diagnosegegevens van uw computer", "geloofwaardigheid", "pasfoto’s", "stemopnames",
            "genummerde facturen", "",
        ])
    func notFound(label: String) {
        #expect(kinds(in: label) == [])
    }
}
