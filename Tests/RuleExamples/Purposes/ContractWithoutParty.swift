import Diagnostics
import Facts

extension FactExamples {
    static let contractWithoutParty = FactExamples(
        of: .contractWithoutParty,
        failing: [
            Example("customers and contact persons of others", giving: .warning) {
                DataSubjects(.customers, .contacts)
                Purpose("offertes sturen") {
                    Concerns(.customers, .contacts)
                    Rests(on: .contract())
                }
            },
            Example("only contact persons of customers, whom no contract reaches", giving: .error) {
                DataSubjects(.contacts)
                Purpose("offertes sturen") {
                    Concerns(.contacts)
                    Rests(on: .contract())
                }
            },
            Example("customers and their heirs") {
                DataSubjects(.customers, DataSubject("erfgenamen van onze cliënten"))
                Purpose("nalatenschappen afwikkelen") {
                    Concerns(.customers, DataSubject("erfgenamen van onze cliënten"))
                    Rests(on: .contract())
                }
            },
            Example("one label for who is a party and who is not") {
                DataSubjects(DataSubject("klanten en hun familieleden"))
                Purpose("reizen boeken") {
                    Concerns(DataSubject("klanten en hun familieleden"))
                    Rests(on: .contract())
                }
            },
        ],
        passing: [
            Example("an interest beside the contract") {
                DataSubjects(.customers, .contacts)
                Purpose("offertes sturen") {
                    Concerns(.customers, .contacts)
                    Rests(on: .contract(covering: .part))
                    Rests(on: .legitimateInterest("zaken doen met bedrijven", covering: .part))
                }
            },
            Example("customers who are called by somebody else's name") {
                DataSubjects(DataSubject("klanten van onze contactpersonen"))
                Purpose("bestellingen leveren") {
                    Concerns(DataSubject("klanten van onze contactpersonen"))
                    Rests(on: .contract())
                }
            },
            Example("a contact moment is nobody") {
                DataSubjects(DataSubject("mensen met een contactmoment"))
                Purpose("afspraken maken") {
                    Concerns(DataSubject("mensen met een contactmoment"))
                    Rests(on: .contract())
                }
            },
            Example("people of whom nobody said what they are") {
                Purpose("bestellingen leveren") { Rests(on: .contract()) }
            },
        ])
}

extension DataSubject {
    fileprivate static let contacts = DataSubject("contactpersonen van zakelijke klanten")
}
