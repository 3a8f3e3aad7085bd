import Facts

extension FactExamples {
    static let cookieReaderUnrecorded = FactExamples(
        of: .cookieReaderUnrecorded,
        failing: [
            Example("a cookie of another party") {
                Website { Cookies { Cookie("teller", by: "Voorbeeldmeting", .analytics) } }
            },
            Example("a cookie that another party reads") {
                Controller("Voorbeeld")
                Website {
                    Cookies { Cookie("teller", by: "Voorbeeld", .analytics, readBy: .known(["Voorbeeldmeting"])) }
                }
            },
        ],
        passing: [
            Example("a party that is recorded") {
                Website {
                    Cookies { Cookie("website", by: "voorbeeldhost", .functional, readBy: .known(["Voorbeeldhost"])) }
                }
                Sharing { Processor.host }
            },
            Example("a party that is recorded by its full name") {
                Website { Cookies { Cookie("teller", by: "Voorbeeldmeting", .analytics) } }
                Sharing { Recipient("Voorbeeldmeting Ierland B.V.", in: "IE") }
            },
            Example("the controller's own cookie, which nobody else reads") {
                Controller("Voorbeeld B.V.", shortName: "Voorbeeld")
                Website { Cookies { Cookie("winkelwagen", by: "Voorbeeld", .functional, readBy: .none) } }
            },
            Example("the controller, in its own words") {
                Website { Cookies { Cookie("winkelwagen", by: "onze website", .functional) } }
            },
            Example("parties that are being asked") {
                Website { Cookies { Cookie("teller", by: .asked, .analytics, readBy: .asked) } }
            },
        ])
}
