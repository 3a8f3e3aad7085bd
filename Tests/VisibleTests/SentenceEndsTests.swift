import Testing
import Visible

@Suite("Where sentences end")
struct SentenceEndsTests {
    @Test(
        "at a mark before a space and a capital, a digit or a quotation mark",
        arguments: [
            ("Een. Twee? Drie! 4 is meer.", ["Een.", "Twee?", "Drie!", "4 is meer."]),
            ("Zij zei: ja. “Nee”, zei hij.", ["Zij zei: ja.", "“Nee”, zei hij."]),
            ("Geen einde", ["Geen einde"]), ("", []),
            ("Wij maken foto’s. De bar is open.", ["Wij maken foto’s.", "De bar is open."]),
            ("Wij maken foto's. De bar is open.", ["Wij maken foto's.", "De bar is open."]),
        ])
    func ends(text: String, sentences: [String]) { #expect(SentenceEnds.split(text) == sentences) }

    @Test(
        "nowhere else",
        arguments: [
            "Dat kost 1.000 euro.", "Dit is o.a. bedoeld voor t.b.v. en i.v.m. zaken.", "De dhr. of mw. tekent.",
            "Ga naar example.nl. of niet.", "Wacht... even.", "Jansen B.V. Groningen tekent.", "Dhr. Jansen tekent.",
            "Zo tekent ‘A. Jansen’ dat.", "Zo tekent “A. Jansen” dat.", "Zo tekent 'A. Jansen' dat.",
        ])
    func inside(text: String) { #expect(SentenceEnds.split(text) == [text]) }
}
