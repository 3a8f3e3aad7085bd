import Diagnostics
import Facts

extension FactExamples {
    static let analyticsNotLimited = FactExamples(
        of: .analyticsNotLimited,
        failing: [
            Example("nothing says that addresses are masked") {
                Website { Cookies { Cookie("statistiek", .limitedAnalytics, readBy: .none) } }
            },
            Example("a party that no agreement binds") {
                Website {
                    Cookies {
                        Cookie(
                            "statistiek", by: "Voorbeeldteller", .limitedAnalytics, readBy: .none, isAddressMasked: true
                        )
                    }
                }
            },
            Example("a service that masks addresses, and may link visits to advertising") {
                Sharing { Processor.host }
                Website {
                    Cookies {
                        Cookie(
                            "statistiek", by: "Voorbeeldhost", .limitedAnalytics, readBy: .known(["Voorbeeldhost"]),
                            isAddressMasked: true)
                    }
                }
            },
            Example("whether the service does more than count is being asked", giving: .note) {
                Sharing { Processor.host }
                Website {
                    Cookies {
                        Cookie(
                            "statistiek", by: "Voorbeeldhost", .limitedAnalytics, readBy: .known(["Voorbeeldhost"]),
                            isAddressMasked: true, onlyCounts: .asked)
                    }
                }
            },
            Example("others read it too") {
                Website {
                    Cookies {
                        Cookie(
                            "statistiek", .limitedAnalytics, readBy: .known(["Voorbeeldreclame"]), isAddressMasked: true
                        )
                    }
                }
            },
            Example("whether addresses are masked is being asked", giving: .note) {
                Website { Cookies { Cookie("statistiek", .limitedAnalytics, readBy: .none, isAddressMasked: .asked) } }
            },
        ],
        passing: [
            Example("masked addresses, on the site's own server") {
                Controller("Voorbeeld")
                Website {
                    Cookies {
                        Cookie("statistiek", by: "Voorbeeld", .limitedAnalytics, readBy: .none, isAddressMasked: true)
                    }
                }
            },
            Example("masked addresses, and nothing but counted by a processor under its agreement") {
                Sharing { Processor.host }
                Website {
                    Cookies {
                        Cookie(
                            "statistiek", by: "Voorbeeldhost", .limitedAnalytics, readBy: .known(["Voorbeeldhost"]),
                            isAddressMasked: true, onlyCounts: true)
                    }
                }
            },
            Example("with consent, analytics may go further") {
                Website { Cookies { Cookie("statistiek", by: "Voorbeeldteller", .analytics, isAddressMasked: false) } }
            },
        ])
}
