import Facts

extension FactExamples {
    static let membersDataShared = FactExamples(
        of: .membersDataShared,
        failing: [
            Example("members' data to another body") {
                Purpose("de ledenadministratie bijhouden") {
                    SpecialDataAllowed(by: .ownMembers)
                    SharedWith(Recipient("de dorpskrant"))
                }
                Sharing { Recipient("de dorpskrant", in: "NL") }
            },
            Example("beside what members made public themselves") {
                Purpose("de ledenadministratie bijhouden") {
                    SpecialDataAllowed(by: .ownMembers, .madePublic)
                    SharedWith(Recipient("de dorpskrant"))
                }
                Sharing { Recipient("de dorpskrant", in: "NL") }
            },
        ],
        passing: [
            Example("explicit consent") {
                Purpose("namen in de dorpskrant zetten") {
                    SpecialDataAllowed(by: .ownMembers, .explicitConsent)
                    SharedWith(Recipient("de dorpskrant"))
                }
                Sharing { Recipient("de dorpskrant", in: "NL") }
            },
            Example("a processor works for the body itself") {
                Purpose("de ledenadministratie bijhouden") {
                    SpecialDataAllowed(by: .ownMembers)
                    SharedWith(.host)
                }
                Sharing { Processor.host }
            },
            Example("what lifts the ban is being asked") {
                Purpose("de ledenadministratie bijhouden") {
                    SpecialDataAllowed(by: .asked)
                    SharedWith(Recipient("de dorpskrant"))
                }
                Sharing { Recipient("de dorpskrant", in: "NL") }
            },
        ])
}
