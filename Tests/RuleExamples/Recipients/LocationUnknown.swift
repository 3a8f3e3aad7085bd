import Diagnostics
import Facts

extension FactExamples {
    static let locationUnknown = FactExamples(
        of: .locationUnknown,
        failing: [
            Example("a processor somewhere") { Sharing { Processor("Voorbeeldhost", agreement: .signed) } },
            Example("a processor that is one company, without its name") {
                Sharing { Processor("een hostingbedrijf", agreement: .signed) }
            },
            Example("recipients somewhere: one finding for all of them") {
                Sharing {
                    Recipient("Voorbeeldbank")
                    Recipient("advertentieplatforms zoals Zoekzo")
                }
            },
            Example("data that stay in the EEA where that is possible may leave it") {
                Sharing {
                    Recipient("Voorbeeldbank")
                    KeptWithin(.eea, .wherePossible)
                }
            },
            Example("a country that is being asked", giving: .note) { Sharing { Recipient("de bank", in: .asked) } },
        ],
        passing: [
            Example("a processor that stays within the EEA") {
                Sharing { Processor("Voorbeeldhost", agreement: .signed, within: .eea) }
            },
            Example("a processor in the Netherlands") { Sharing { Processor.host } },
            Example("no data leave the EEA, as a fact") {
                Sharing {
                    Recipient("Voorbeeldbank")
                    NoTransfers()
                }
            },
            Example("a court, a bailiff and an authority, by its full name") {
                Sharing {
                    Recipient("de rechtbank Midden-Nederland")
                    Recipient("Gerechtsdeurwaarderskantoor Voorbeeld")
                    Recipient("de Belastingdienst")
                }
            },
            Example("kinds of parties: no single country is theirs") {
                Sharing {
                    Recipient("zorgverzekeraars")
                    Processor("IT-bedrijven", agreement: .signed)
                    Recipient("de bank")
                }
            },
            Example("someone's own doctor") { Sharing { Recipient("[uw|je] huisarts of medisch specialist") } },
            Example("a party of which another fact has the country") {
                Sharing {
                    Processor("Zoekzo", agreement: .signed, in: "IE")
                    Recipient("Zoekzo")
                }
            },
            Example("a company of another country by its legal form: that has a rule of its own") {
                Sharing { Processor("Voorbeeldmail, Inc.", agreement: .signed) }
            },
            Example("a processor in India: known, if not without questions") {
                Sharing { Processor("Helpdesk", agreement: .signed, in: .known("IN")) }
            },
        ])
}
