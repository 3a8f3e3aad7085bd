import Facts

// The people, data and parties that examples have in common.

extension DataSubject {
    package static let customers = DataSubject("klanten")
    package static let employees = DataSubject("medewerkers", .staff)
    package static let visitors = DataSubject("websitebezoekers")
}

extension DataCategory {
    package static let contact = DataCategory("contactgegevens", including: "naam", "e-mailadres")
    package static let invoices = DataCategory("facturen", .bookkeeping)
    package static let gender = DataCategory("geslacht", .genderOrTitle)
}

extension Processor {
    package static let host = Processor(
        "Voorbeeldhost", does: "het bewaren van onze website", agreement: .signed, in: .known("NL"))
}

extension Purpose {
    /// A purpose with nothing to remark, to stand beside the fact that an example is about.
    package static let delivery = Purpose("bestellingen leveren") {
        Concerns(.customers)
        Processes(.contact)
        Rests(on: .contract())
        Keep.ofThese(for: .fixed(.years(1)), after: "de levering")
        MustProvide(.contract)
    }
}

extension Answer {
    /// The open question of the examples.
    package static var asked: Answer { .unknown("asked on 2026-11-21") }
}
