import Facts

extension FactExamples {
    static let referenceUnknown = FactExamples(
        of: .referenceUnknown,
        failing: [
            Example("a purpose that uses an unlisted category") {
                Purpose("bestellingen leveren") { Processes(.contact) }
            },
            Example("a purpose for unlisted people") { Purpose("bestellingen leveren") { Concerns(.customers) } },
            Example("a purpose that shares with an unlisted party") {
                Purpose("bestellingen leveren") { SharedWith(Processor.host) }
            },
            Example("a period for an unlisted category") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "de levering")
            },
            Example("a further use of data got for an unlisted purpose") {
                Purpose("bestellingen tellen") { FurtherUse(of: .delivery) }
            },
            Example("mail to unlisted people") { Mailing(to: .customers, "nieuws") },
            Example("a cookie that serves an unlisted purpose") {
                Website { Cookies { Cookie("winkelwagen", .functional, serving: .delivery) } }
            },
            Example("a server at an unlisted party") { Security { Hosting(.cloud, on: .own, at: .host) } },
        ],
        passing: [
            Example("everything named is listed") {
                DataSubjects(.customers)
                DataCategories(.contact)
                Sharing { Processor.host }
                Purpose("bestellingen leveren") {
                    Concerns(.customers)
                    Processes(.contact)
                    SharedWith(Processor.host)
                }
                Security { Hosting(.cloud, on: .own, at: .host) }
            },
            Example("a cookie that serves a listed purpose") {
                DataSubjects(.customers)
                DataCategories(.contact)
                Purpose.delivery
                Website { Cookies { Cookie("winkelwagen", .functional, serving: .delivery) } }
            },
            Example("a server at nobody's") { Security { Hosting(.premises, on: .own) } },
        ])
}
