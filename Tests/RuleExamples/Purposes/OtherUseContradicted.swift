import Facts

extension FactExamples {
    static let otherUseContradicted = FactExamples(
        of: .otherUseContradicted,
        failing: [
            Example("only with consent, and a further use on an interest") {
                Grounds(otherUse: .onlyWithConsent)
                Purpose.delivery
                Purpose("klachten beoordelen") {
                    FurtherUse(of: .delivery)
                    Rests(on: .legitimateInterest("beter werken"))
                }
            },
            Example("no other purpose at all, and another one all the same") {
                CategoriesServePurposes(onlyAsCollected: true)
                Grounds(otherUse: .onlyWithConsent)
            },
        ],
        passing: [
            Example("only with consent, and a further use on consent") {
                Grounds(otherUse: .onlyWithConsent)
                Purpose.delivery
                Purpose("klachten beoordelen") {
                    FurtherUse(of: .delivery)
                    Rests(on: .consent())
                }
            },
            Example("people are told first") {
                Grounds(otherUse: .toldFirst)
                Purpose("klachten beoordelen") { FurtherUse(of: .delivery) }
            },
        ])
}
