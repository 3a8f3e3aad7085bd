import Facts

extension FactExamples {
    static let accessDeniedButPresent = FactExamples(
        of: .accessDeniedButPresent,
        failing: [
            Example("a processor without access") {
                Sharing {
                    Processor.host
                    NoAccess("Voorbeeldhost", to: "ons systeem")
                }
            },
            Example("people inside without access") {
                Sharing {
                    InternalRecipient("onze docenten")
                    NoAccess("onze docenten", to: "ons systeem")
                }
            },
        ],
        passing: [
            Example("a party that gets nothing") {
                Sharing {
                    Processor.host
                    NoAccess("de accountant", to: "ons systeem")
                }
            }
        ])
}
