import Facts

extension FactExamples {
    static let factIdle = FactExamples(
        of: .factIdle,
        failing: [
            Example("an interest for a contract") {
                Purpose("bestellingen leveren") { Rests(on: .contract().naming("winst")) }
            },
            Example("examples that are not there") { DataSubjects(DataSubject("klanten", listing: .examples)) },
            Example("an empty group") { Sharing {} },
            Example("the start of a period without a term") {
                Keep.ofOtherData(for: .until("[u|je] opzegt"), after: "de betaling")
            },
            Example("a safeguard for a transfer that is none") {
                Sharing { Processor("Voorbeeldhost", in: "NL", safeguard: .standardContractualClauses) }
            },
            Example("a right that everyone has") { Rights { Offers(.access) } },
            Example("a breach of which people hear in no way") { BreachHandling(informs: "de klant") },
            Example("grounds for purposes that name none, and each names its own") {
                Grounds(.init(.consent))
                Purpose.delivery
            },
            Example("complaints to an officer who is not there") {
                Rights(ownComplaints: true, officerComplaints: .first)
            },
            Example("that there is no telephone") { Controller("Voorbeeld", telephone: .none) },
        ],
        passing: [
            Example("an interest of its own ground") {
                Purpose("fraude voorkomen") { Rests(on: .legitimateInterest("fraude voorkomen")) }
            },
            Example("examples") { DataSubjects(DataSubject("klanten", including: "huurders", listing: .examples)) },
            Example("a safeguard for a transfer") {
                Sharing { Processor("Voorbeeldhost", in: "US", safeguard: .standardContractualClauses) }
            },
            Example("what is being asked") {
                Controller("Voorbeeld", telephone: .asked)
                Sharing { Processor("Voorbeeldhost", in: "NL", copyRoute: .asked) }
            },
            Example("a right that only an offer gives") { Rights { Offers(.humanIntervention) } },
            Example("that there is no newsletter") { NoNewsletter() },
        ])
}

extension LegalBasis {
    fileprivate func naming(_ interest: String) -> LegalBasis {
        var copy = self
        copy.interest = .known(interest)
        return copy
    }
}
