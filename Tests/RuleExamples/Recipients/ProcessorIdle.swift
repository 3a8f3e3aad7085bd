import Facts

extension FactExamples {
    static let processorIdle = FactExamples(
        of: .processorIdle,
        failing: [
            Example("one of two processors, and a purpose that names the other") {
                Purpose("nieuwsbrieven sturen") { SharedWith(.host) }
                Sharing {
                    Processor.host
                    Processor("Voorbeeldarchief", agreement: .signed, in: "NL")
                }
            }
        ],
        passing: [
            Example("a processor of a purpose") {
                Purpose("nieuwsbrieven sturen") { SharedWith(.host) }
                Sharing { Processor.host }
            },
            Example("no purpose names who gets its data") {
                Purpose("nieuwsbrieven sturen") { Rests(on: .contract()) }
                Sharing { Processor("Voorbeeldarchief", agreement: .signed, in: "NL") }
            },
            Example("what it does is said beside its name") {
                Purpose("nieuwsbrieven sturen") { SharedWith(.host) }
                Sharing {
                    Processor.host
                    Processor("Voorbeeldarchief", does: "het bewaren van ons archief", agreement: .signed, in: "NL")
                }
            },
            Example("a kind of parties, of which the name says what they do") {
                Purpose("nieuwsbrieven sturen") { SharedWith(.host) }
                Sharing {
                    Processor.host
                    Processor("bedrijven voor klantenservice", agreement: .signed, in: "NL")
                }
            },
            Example("a cookie of its own") {
                Purpose("nieuwsbrieven sturen") { SharedWith(.host) }
                Sharing {
                    Processor.host
                    Processor("Voorbeeldmeting", agreement: .signed, in: "NL")
                }
                Website { Cookies { Cookie("teller", by: "Voorbeeldmeting", .limitedAnalytics) } }
            },
            Example("what it does is being asked") {
                Purpose("nieuwsbrieven sturen") { SharedWith(.host) }
                Sharing {
                    Processor.host
                    Processor("Voorbeeldarchief", does: .asked, agreement: .signed, in: "NL")
                }
            },
        ])
}
