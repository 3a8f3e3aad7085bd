import Facts

extension FactExamples {
    static let processorDisclaimed = FactExamples(
        of: .processorDisclaimed,
        failing: [
            Example("the controller disclaims its processors") {
                Stance(.disclaimsProcessors)
                Sharing { Processor.host }
            },
            Example("no processor named: a disclaimer all the same") { Stance(.disclaimsProcessors) },
            Example("not responsible for a processor by name") {
                Sharing { Processor.host }
                Disclaimer(.notResponsible, for: "wat Voorbeeldhost doet")
            },
            Example("no say in what a processor does that is embedded in a page") {
                Sharing { Processor.host }
                Website {
                    EmbeddedContent(
                        "het formulier", by: "Voorbeeldhost", as: .known(.processor), isBeyondControl: true)
                }
            },
        ],
        passing: [
            Example("processors, and no disclaimer") { Sharing { Processor.host } },
            Example("another stance") { Stance(.readersMustReturn) },
            Example("no say in the websites of others") {
                Sharing { Processor.host }
                Disclaimer(.notResponsible, for: "andere websites")
                Website {
                    EmbeddedContent("de kaart", by: "Voorbeeldkaart", as: .known(.recipient), isBeyondControl: true)
                }
            },
        ])
}
