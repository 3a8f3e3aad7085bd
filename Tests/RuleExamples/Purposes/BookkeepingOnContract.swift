import Facts

extension FactExamples {
    static let bookkeepingOnContract = FactExamples(
        of: .bookkeepingOnContract,
        failing: [
            Example("seven years by law, on a contract alone") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Rests(on: .contract())
                    Keep.ofThese(for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
                }
            },
            Example("seven years of a category, without naming the law") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Rests(on: .contract())
                }
                Keep.of(.invoices, for: .fixed(.months(84)), after: "het boekjaar")
            },
        ],
        passing: [
            Example("a legal obligation beside the contract") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Rests(on: .contract(covering: .part))
                    Rests(on: .legalObligation(.known([.awr52]), covering: .part))
                    Keep.ofThese(for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
                }
            },
            Example("a purpose of its own for the books") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Rests(on: .contract())
                }
                Purpose("de boekhouding bijhouden") {
                    Processes(.invoices)
                    Rests(on: .legalObligation(.known([.awr52])))
                    Keep.ofThese(for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
                }
            },
            Example("two years, as the contract needs") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Rests(on: .contract())
                    Keep.ofThese(for: .fixed(.years(2)), after: "de levering")
                }
            },
            Example("other data for seven years") {
                DataCategories(.contact)
                Purpose("garantie geven") {
                    Processes(.contact)
                    Rests(on: .contract())
                    Keep.ofThese(for: .fixed(.years(7)), after: "de levering")
                }
            },
        ])
}
