import Facts
import Testing
import Texts

@Suite("Legal names")
struct LegalNameTests {
    @Test(
        "a name is one whatever its words mean",
        arguments: [
            "Uw Zorg Online", "365 Dagen B.V.", "Stichting Geen Voorbeeld", "Niets te verbergen B.V.",
            "Stichting Nooit in de Steek", "de Nooit Meer Alleen Groep", "Altijd & Overal N.V.", "Bakkerij De Vries",
            "Vereniging Wij Samen", "Zonder Zorgen Beheer B.V.",
        ])
    func names(name: String) { #expect(LegalName.isOne(name)) }

    @Test(
        "what is told of a party is none, nor is a denial",
        arguments: [
            "niemand", "Niemand", "onze bank", "een bedrijf dat meeleest", "Voorbeeld, die niets ziet",
            "Wij delen niets met anderen", "Voorbeeld die altijd meeleest B.V.", "Hosting Plus in India",
            "Het Nooit. Wij Delen Alles", "geen enkele partij", "",
        ])
    func others(text: String) { #expect(!LegalName.isOne(text)) }
}
