import Facts

private let klanten = DataSubject("klanten")
private let contact = DataCategory("contactgegevens", including: "naam", "adres", "e-mailadres")

extension Organisation {
    static let bakkerij = Organisation("bakkerij", addressing: .informal) {
        Controller("Bakkerij Voorbeeld", email: "info@example.nl")
        Version(1, of: "2026-11-21")
        DataSubjects(klanten)
        DataCategories(contact)
        Purpose("bestellingen bezorgen") {
            Concerns(klanten)
            Processes(contact)
            Rests(on: .contract())
            MustProvide(.contract)
            Keep.ofThese(for: .fixed(.weeks(4)), after: "de bezorging", then: .deleted)
        }
        Rights(by: .email, answeredWithin: .months(1))
    }
}
