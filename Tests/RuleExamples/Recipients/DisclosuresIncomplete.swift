import Facts

extension FactExamples {
    static let disclosuresIncomplete = FactExamples(
        of: .disclosuresIncomplete,
        failing: [
            Example("only where the law asks for it, and a bank gets data") {
                Sharing {
                    Recipient("Voorbeeldbank", in: "NL")
                    Disclosure(.requiredByLaw)
                }
            }
        ],
        passing: [
            Example("where the purposes need it as well") {
                Sharing {
                    Recipient("Voorbeeldbank", in: "NL")
                    Disclosure(.requiredByLaw)
                    Disclosure(.neededForPurposes)
                }
            },
            Example("where these cases are examples") {
                Sharing(disclosures: .examples) {
                    Recipient("Voorbeeldbank", in: "NL")
                    Disclosure(.requiredByLaw)
                }
            },
            Example("processors are named as parties that work for the controller") {
                Sharing {
                    Processor.host
                    Disclosure(.requiredByLaw)
                }
            },
            Example("a case in words of its own, which can be theirs") {
                Sharing {
                    Recipient("Voorbeeldbank", in: "NL")
                    Disclosure(when: "[u|je] bij ons betaalt", to: ["Voorbeeldbank"])
                }
            },
            Example("no cases named") { Sharing { Recipient("Voorbeeldbank", in: "NL") } },
        ])
}
