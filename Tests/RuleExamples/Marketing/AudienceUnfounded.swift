import Facts

extension FactExamples {
    static let audienceUnfounded = FactExamples(
        of: .audienceUnfounded,
        failing: [
            Example("customers' addresses to a network") {
                Purpose.delivery
                Sharing {
                    Processor(
                        "Voorbeeldnetwerk", does: "het tonen van advertenties aan onze klanten",
                        gets: [.data("e-mailadressen")], agreement: .signed, in: "NL")
                }
            },
            Example("the list itself, to a platform that seeks people like them") {
                Purpose.delivery
                Sharing {
                    Recipient(
                        "Voorbeeldplatform", for: "reclame voor vergelijkbare doelgroepen",
                        gets: [.data("onze klantenlijst")], in: "NL")
                }
            },
        ],
        passing: [
            Example("a purpose of its own") {
                Purpose("advertenties tonen aan onze klanten") { SharedWith(.network) }
                Sharing { Processor.network }
            },
            Example("advertisements for which nobody is recognised") {
                Sharing {
                    Processor(
                        "Voorbeeldnetwerk", does: "het tonen van advertenties op zoekwoorden",
                        gets: [.data("zoekwoorden")],
                        agreement: .signed, in: "NL")
                }
            },
            Example("addresses for something else") {
                Sharing {
                    Processor(
                        "Voorbeeldmail", does: "het versturen van bestelbevestigingen",
                        gets: [.data("e-mailadressen")], agreement: .signed, in: "NL")
                }
            },
            Example("what a party gets is not said") {
                Sharing {
                    Processor("Voorbeeldnetwerk", does: "het tonen van advertenties", agreement: .signed, in: "NL")
                }
            },
        ])
}

extension Processor {
    fileprivate static let network = Processor(
        "Voorbeeldnetwerk", does: "het tonen van advertenties aan onze klanten", gets: [.data("e-mailadressen")],
        agreement: .signed, in: "NL")
}
