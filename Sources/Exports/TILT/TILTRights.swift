import Facts
import JSONText

/// The rights of people, as the statement tells of them, and where they are used.
struct TILTRights {
    private let facts: ExportFacts

    init(_ facts: ExportFacts) { self.facts = facts }

    /// In the order of the schema, without what stands between them.
    var members: [(String, JSON)] {
        [
            ("accessAndDataPortability", right(["right.access", "right.electronicAccess"], and: copies)),
            (
                "rightToInformation",
                right(
                    ["right.information"],
                    elsewise: facts.shown("Hoe wij gegevens gebruiken, leest [u|je] in onze privacyverklaring."))
            ),
            ("rightToRectificationOrDeletion", right(["right.rectification", "right.erasure"])),
            ("rightToDataPortability", right(["right.portability"])),
            ("rightToWithdrawConsent", right(["rightToWithdraw"])),
            ("rightToComplain", right(["complaint"], and: authority)),
        ]
    }

    /// What the statement does not tell is not there: a right that follows from no ground, and that nobody offers.
    private func right(
        _ branches: [String], and others: [(String, JSON)] = [], elsewise: String? = nil
    ) -> JSON {
        let told = facts.statement.each(branches)
        guard let description = told.isEmpty ? elsewise : sentence(of: told) else { return ["available": false] }
        return JSON(
            members: [("available", true), ("description", .text(description))] + contact + evidences + others)
    }

    /// What people can ask for stands in a list below its opening words.
    private func sentence(of told: [String]) -> String {
        let items = told.filter { $0.first?.isLowercase == true }
        let opening = items.isEmpty ? [] : facts.statement.each(["rights"])
        let sentences = told.filter { $0.first?.isLowercase != true }
        let list = items.isEmpty ? [] : [items.joined(separator: "; ").asSentence]
        return (opening + list + sentences).joined(separator: " ")
    }

    /// Where requests go: to a contact point for them, or else to the organisation.
    private var contact: [(String, JSON)] {
        let point = facts.organisation.contactPoints.first { $0.topics.contains(.requests) }
        let email = point?.email.value ?? facts.organisation.controller?.email.value
        let page = point?.page.value
        return [("url", page), ("email", email)].compactMap { name, value in value.map { (name, .text($0)) } }
    }

    private var evidences: [(String, JSON)] {
        let told = facts.statement.each(["identityCheck", "blackOut"])
        return told.isEmpty ? [] : [("identificationEvidences", .list(told.map(JSON.text)))]
    }

    private var copies: [(String, JSON)] {
        let isFree = [.free, .freeCopy].contains(facts.organisation.rights?.fee.value)
        return isFree ? [("administrativeFee", ["amount": .number(0), "currency": "EUR"])] : []
    }

    private var authority: [(String, JSON)] {
        let own = facts.organisation.authority
        let isDutch = own == nil && !facts.organisation.isAbroad
        let dutch = isDutch ? SupervisoryAuthority.dutch : nil
        let phone = [dutch?.telephone, own?.telephone.value].compactMap(\.self).filter(TILT.isPhone).first
        let details: [(String, String?)] = [
            ("address", dutch?.postalAddress ?? own.flatMap { facts.shown($0.postalAddress) }),
            ("country", isDutch ? "NL" : nil), ("phone", phone),
            ("website", dutch?.website ?? own?.website.value),
        ]
        let name = isDutch ? "Autoriteit Persoonsgegevens" : own?.name.map(facts.shown)
        let abroad = "de toezichthouder van het land waar iemand woont"
        return [
            (
                "supervisoryAuthority",
                JSON(
                    members: [("name", .text(name ?? abroad))]
                        + details.compactMap { key, value in value.map { (key, .text($0)) } })
            )
        ]
    }
}
