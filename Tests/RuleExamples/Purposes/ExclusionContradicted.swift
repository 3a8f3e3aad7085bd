import Facts

extension FactExamples {
    static let exclusionContradicted = FactExamples(
        of: .exclusionContradicted,
        failing: [
            Example("no advertising, and a commercial mailing") {
                Excludes(.advertising)
                Mailing(to: .customers, "aanbiedingen", isCommercial: true)
            },
            Example("no marketing, and a newsletter") {
                Excludes(.marketing)
                Newsletter()
            },
            Example("no advertising, and a purpose that is about it") {
                Excludes(.othersAdvertising)
                Purpose("reclame van anderen tonen") {}
            },
            Example("no profiles, and a profile") {
                Excludes(.profiling)
                Purpose("aanbevelingen doen") { Profiling("[u|je] ziet andere producten") }
            },
            Example("no profiles of some data, and a profile of these") {
                Excludes(.profiling, of: ["contactgegevens"])
                DataCategories(.contact)
                Purpose("aanbevelingen doen") {
                    Processes(.contact)
                    Profiling("[u|je] ziet andere producten")
                }
            },
            Example("nobody is followed, and a tracking cookie") {
                Excludes(.tracking)
                Website { Cookies { Cookie("_ga", .tracking) } }
            },
            Example("nobody is followed, and people are monitored") {
                Excludes(.tracking)
                Purpose("bezoekers tellen") { Monitors() }
            },
            Example("nothing goes to others, and a party gets data") {
                Excludes(.disclosure)
                Sharing { Processor.host }
            },
            Example("nothing goes to others, and there are cases in which it does") {
                Excludes(.disclosure)
                Sharing { Disclosure(.requiredByLaw) }
            },
            Example("nothing goes to a party, and it gets data") {
                Excludes(.disclosure, to: ["de bank"])
                Sharing { Recipient("de bank") }
            },
            Example("some data go to nobody, and a purpose shares them") {
                Excludes(.disclosure, of: ["contactgegevens"])
                DataCategories(.contact)
                Purpose("bestellingen leveren") {
                    Processes(.contact)
                    SharedWith(Processor.host)
                }
                Sharing { Processor.host }
            },
            Example("nobody else than is named, and the parties named are examples") {
                Excludes(.otherDisclosure)
                Sharing(processors: .examples) { Processor.host }
            },
            Example("no servers of others, and the cloud") {
                Excludes(.externalServers)
                Security { Hosting(.cloud, on: .shared) }
            },
            Example("no messages that nobody asked for, and a mailing") {
                Excludes(.unsolicitedMessages)
                Mailing(to: .customers, "nieuws")
            },
            Example("not for what a purpose is for") {
                Excludes(.other, for: ["kredietbeoordeling"])
                Purpose("de kredietbeoordeling van klanten") {}
            },
            Example("no sale, and a purpose that sells data") {
                Excludes(.sale)
                Purpose("klantgegevens verkopen") {}
            },
        ],
        passing: [
            Example("no sale, and parties that get data") {
                Excludes(.sale, .advertising, .profiling)
                Sharing { Processor.host }
            },
            Example("nothing goes to others but what the law asks") {
                Excludes(.disclosure, unless: .law)
                Sharing { Disclosure(.requiredByLaw) }
            },
            Example("no profiles without consent, and a profile with consent") {
                Excludes(.profiling, unless: .consent)
                Purpose("aanbevelingen doen") {
                    Rests(on: .consent(Consent()))
                    Profiling("[u|je] ziet andere producten")
                }
            },
            Example("no profiles of some data, and a profile of others") {
                Excludes(.profiling, of: ["facturen"])
                DataCategories(.contact)
                Purpose("aanbevelingen doen") {
                    Processes(.contact)
                    Profiling("[u|je] ziet andere producten")
                }
            },
            Example("nothing goes to one party, and another gets data") {
                Excludes(.disclosure, to: ["andere bewoners"])
                Sharing { Recipient("de verhuurder") }
            },
            Example("nobody else than is named, and all are named") {
                Excludes(.otherDisclosure)
                Sharing { Processor.host }
            },
            Example("no advertising, and a newsletter with news") {
                Excludes(.advertising)
                Newsletter()
            },
            Example("no servers of others, and one of its own") {
                Excludes(.externalServers)
                Security { Hosting(.premises, on: .own) }
            },
        ])
}
