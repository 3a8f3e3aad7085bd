import Facts

extension FactExamples {
    static let retentionBelowFiscalDuty = FactExamples(
        of: .retentionBelowFiscalDuty,
        failing: [
            Example("two years") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Keep.ofThese(for: .fixed(.years(2)), after: "de levering")
                }
            },
            Example("two years at the least") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .atLeast(.years(2)), after: "het boekjaar")
            },
            Example("two years, and that statutory terms go first: people then read two terms for their invoices") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Keep.ofThese(for: .fixed(.years(2)), after: "de levering")
                }
                StatutoryTermsFirst()
            },
            Example("seven years for what is sold abroad under the one-stop scheme, which asks ten") {
                DataCategories(.oneStop)
                Purpose("btw aangeven") { Processes(.oneStop) }
                Keep.of(.oneStop, for: .fixed(.years(7)), after: "het einde van het jaar van de verkoop")
            },
            Example("as long as the authorities find it needed: seven years, or not") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Concerns(.customers)
                    Processes(.invoices)
                }
                Keep.of(.customers, for: .asLongAs("de relatie duurt", also: "de Belastingdienst dat nodig vindt"))
            },
        ],
        passing: [
            Example("seven years") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
            },
            Example("seven years at the least") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .between(.years(7), .years(10)), after: "het boekjaar")
            },
            Example("five years, because of the law that asks seven: that is an error of its own") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .fixed(.years(5)), after: "het boekjaar", because: .awr52)
            },
            Example("as long as the law asks") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .asLawRequires, because: .awr52)
            },
            Example("seven years in months") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .fixed(.months(84)), after: "het boekjaar")
            },
            Example("two years for other data") {
                DataCategories(.contact)
                Purpose("vragen beantwoorden") {
                    Processes(.contact)
                    Keep.ofThese(for: .fixed(.years(2)), after: "uw vraag")
                }
            },
            Example("as long as the fiscal duty lasts, in words") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Keep.ofThese(for: .asLongAs("de fiscale bewaarplicht van zeven jaar loopt", also: nil))
                }
            },
            Example("ten years for what is sold abroad under the one-stop scheme") {
                DataCategories(.oneStop)
                Purpose("btw aangeven") { Processes(.oneStop) }
                Keep.of(.oneStop, for: .fixed(.years(10)), after: "het einde van het jaar van de verkoop")
            },
        ])
}

extension DataCategory {
    fileprivate static let oneStop = DataCategory("verkopen onder de OSS-regeling", .bookkeeping)
}
