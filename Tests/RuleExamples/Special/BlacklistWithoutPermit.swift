import Diagnostics
import Facts

extension FactExamples {
    static let blacklistWithoutPermit = FactExamples(
        of: .blacklistWithoutPermit,
        failing: [
            Example("a list of thieves, shared with other shops") {
                DataCategories(.shoplifters)
                Sharing { Recipient("winkels in de buurt") }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("winkels in de buurt"))
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("a law that only has files kept") {
                DataCategories(.shoplifters)
                Sharing { Recipient("winkels in de buurt") }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("winkels in de buurt"))
                    Rests(on: .legalObligation(.known([.wwft33])))
                }
            },
            Example("a permit that is being asked", giving: .warning) {
                DataCategories(.shoplifters)
                Sharing { Recipient("winkels in de buurt") }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("winkels in de buurt"))
                    CriminalDataAllowed(by: .asked)
                }
            },
        ],
        passing: [
            Example("a list with a permit") {
                DataCategories(.shoplifters)
                Sharing { Recipient("winkels in de buurt") }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("winkels in de buurt"))
                    CriminalDataAllowed(by: .permit)
                }
            },
            Example("a report to the police") {
                DataCategories(.shoplifters)
                Sharing { Recipient("de politie") }
                Purpose("aangifte doen") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("de politie"))
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("a claim in court: the other side and the experts hear of it") {
                DataCategories(.shoplifters)
                Sharing { Recipient("de verzekeraar") }
                Purpose("onze schade verhalen") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("de verzekeraar"))
                    CriminalDataAllowed(by: .legalClaims)
                }
            },
            Example("advocates, whatever the form of the word") {
                DataCategories(.shoplifters)
                Sharing { Recipient("onze advocaten") }
                Purpose("onze schade verhalen") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("onze advocaten"))
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("a processor is no third party") {
                DataCategories(.shoplifters)
                Sharing { Processor.host }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Processor.host)
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
        ])
}

extension DataCategory {
    fileprivate static let shoplifters = DataCategory("winkeldieven", .criminalOffence)
}
