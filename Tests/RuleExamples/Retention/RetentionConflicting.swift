import Facts

extension FactExamples {
    static let retentionConflicting = FactExamples(
        of: .retentionConflicting,
        failing: [
            Example("one year and two, for one category") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "ons laatste contact")
                Keep.of(.contact, .invoices, for: .fixed(.years(2)), after: "ons laatste contact")
            },
            Example("two terms in one purpose") {
                Purpose("bestellingen leveren") {
                    Processes(.contact)
                    Keep.ofThese(for: .fixed(.years(1)), after: "de levering")
                    Keep.ofThese(for: .fixed(.months(6)), after: "de levering")
                }
            },
            Example("not at all, and for a year") {
                Keep.of(.contact, for: .notKept)
                Keep.of(.contact, for: .fixed(.years(1)), after: "de levering")
            },
            Example("for ever, and for a year") {
                Keep.ofOtherData(for: .forever)
                Keep.ofOtherData(for: .fixed(.years(1)))
            },
        ],
        passing: [
            Example("the same term in other words") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "de levering")
                Keep.of(.contact, for: .fixed(.months(12)), after: "de levering")
            },
            Example("terms with another start") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "de levering")
                Keep.of(.contact, for: .fixed(.years(2)), after: "ons laatste contact")
            },
            Example("terms in two purposes") {
                Purpose("bestellingen leveren") { Keep.ofThese(for: .fixed(.years(1)), after: "de levering") }
                Purpose("garantie geven") { Keep.ofThese(for: .fixed(.years(2)), after: "de levering") }
            },
            Example("a general term, and another for one category") {
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar")
                Keep.ofOtherData(for: .fixed(.years(1)), after: "het boekjaar")
            },
            Example("the term of a law goes first") {
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
                Keep.of(.invoices, for: .fixed(.years(2)), after: "het boekjaar")
                StatutoryTermsFirst()
            },
            Example("one of them is being asked") {
                Keep.of(.contact, for: .fixed(.years(1)))
                Keep.of(.contact, for: .unknown("asked on 2026-11-21"))
            },
        ])
}
