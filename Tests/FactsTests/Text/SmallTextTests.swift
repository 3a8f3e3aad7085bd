import Facts
import Testing
import Texts

@Suite("Words in a text")
struct SmallTextTests {
    @Test(
        "are found whatever the case and the composition of the text",
        arguments: ["pati\u{EB}ntendossier", "Het pati\u{65}\u{308}ntendossier", "PATI\u{CB}NTENDOSSIERS"])
    func found(text: String) {
        #expect(SmallText(text).holds("pati\u{EB}ntendossier"))
        #expect(SmallText(text).holds(anyOf: ["klant", "dossier"]))
    }

    @Test("are not found where only a part of them stands", arguments: ["", "dossie", "ossier", "dos sier"])
    func notFound(text: String) {
        #expect(!SmallText(text).holds("dossier"))
        #expect(!SmallText(text).holds(""))
    }

    @Test("are runs of letters, with the marks on them")
    func words() {
        #expect("Pagina\u{2019}s, [u|je] e-mails".smallWords == ["pagina", "s", "u", "je", "e", "mails"])
        #expect("cafe\u{301} 2 Zo\u{EB}".smallWords == ["café", "zoë"])
        #expect("*\u{301} 1.000 \u{20AC}".smallWords == [])
    }
}
