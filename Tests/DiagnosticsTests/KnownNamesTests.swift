import Diagnostics
import Testing

@Suite("The names that there are")
struct KnownNamesTests {
    @Test("all are listed, and before them the one that was probably meant")
    func advice() {
        let names = ["formal", "informal"]
        #expect(
            KnownNames.advice(for: "formel", among: names)
                == "Did you mean \"formal\"? Known here are \"formal\" and \"informal\".")
        #expect(KnownNames.advice(for: "u", among: names) == "Known here are \"formal\" and \"informal\".")
        #expect(KnownNames.advice(for: "x", among: ["a"], opening: "There is") == "Did you mean \"a\"? There is \"a\".")
        #expect(KnownNames.advice(for: "x", among: []) == nil)
        let many = (1...1_000).map { "naam \($0)" }
        #expect(KnownNames.advice(for: "zzz", among: many)?.hasSuffix(", \"naam 60\" and 940 more.") == true)
    }

    @Test("of a name in parts, the nearest; else those that begin as it does")
    func parted() {
        let names = ["contact.email", "contact.telephone", "rights"]
        #expect(KnownNames.advice(forParted: "contact.telefone", among: names) == "Did you mean \"contact.telephone\"?")
        #expect(
            KnownNames.advice(forParted: "contact.x", among: names)
                == "Those that begin so are \"contact.email\" and \"contact.telephone\".")
        #expect(KnownNames.advice(forParted: "taart.slagroom", among: names) == nil)
    }
}
