import Facts
import Texts

// Where data go and come from, how people use their rights, and what computers decide.
extension TILTReader {
    mutating func readTransfers() {
        var countries: [Country] = []
        var safeguards: [Safeguard] = []
        for transfer in leaves.items(of: "thirdCountryTransfers") {
            if case .known(let country) = country("\(transfer).country") { countries.append(country) }
            if isAvailable("\(transfer).adequacyDecision") { safeguards.append(.adequacyDecision) }
            if isAvailable("\(transfer).standardDataProtectionClause") {
                safeguards.append(.standardContractualClauses)
            }
        }
        if countries.isEmpty { return }
        sharing.transfers = .known(Transfers(to: countries.distinct, under: safeguards.distinct))
    }

    /// That something is not there is no fact, and told apart from what is not said.
    private mutating func isAvailable(_ path: String) -> Bool {
        let isAvailable = leaves.flag("\(path).available")
        if isAvailable == false { leaves.leave("\(path).available") }
        return isAvailable == true
    }

    mutating func readSources() {
        for item in leaves.items(of: "sources") {
            leaves.take("\(item)._id")
            let names = leaves.items(of: "\(item).sources")
            guard let label = leaves.text("\(item).dataCategory") else { continue }
            var source = DataSource()
            source.names = names.compactMap { leaves.text("\($0).description") }
            source.isPublic =
                names.first.flatMap { leaves.flag("\($0).publiclyAvailable") }.map(Answer.known) ?? .unsaid
            // An empty address says nothing.
            for name in names where leaves.text("\(name).url") != nil { leaves.leave("\(name).url") }
            if !categories.contains(where: { $0.label == label }) { categories.append(DataCategory(label)) }
            for place in categories.indices where categories[place].label == label { categories[place].source = source }
        }
    }

    mutating func readRights(into organisation: inout Organisation) {
        let rights = [
            "accessAndDataPortability", "rightToInformation", "rightToRectificationOrDeletion",
            "rightToDataPortability",
            "rightToWithdrawConsent", "rightToComplain",
        ]
        // People have these rights whatever a document says; that it has one of them not is told.
        for right in rights { _ = isAvailable(right) }
        let emails = rights.compactMap { leaves.text("\($0).email") }.distinct
        let pages = rights.compactMap { leaves.text("\($0).url") }.distinct
        if emails.count > 1 { for right in rights.dropFirst() { leaveIfOther("\(right).email", than: emails[0]) } }
        if pages.count > 1 { for right in rights.dropFirst() { leaveIfOther("\(right).url", than: pages[0]) } }
        if let email = emails.first, .known(email) != organisation.controller?.email || pages.first != nil {
            organisation.contactPoints = [
                ContactPoint(for: .requests, email: .known(email), page: pages.first.map(Answer.known) ?? .unsaid)
            ]
        }
        var procedure = RightsProcedure(by: emails.isEmpty ? .unsaid : .email)
        if leaves.number("accessAndDataPortability.administrativeFee.amount") == 0 {
            procedure.fee = .freeCopy
            _ = leaves.text("accessAndDataPortability.administrativeFee.currency")
        } else {
            leaves.leave("accessAndDataPortability.administrativeFee.amount")
        }
        if procedure != RightsProcedure() { organisation.rights = procedure }
        organisation.authority = readAuthority("rightToComplain.supervisoryAuthority")
    }

    private mutating func leaveIfOther(_ path: String, than first: String) {
        if let text = leaves.text(path), text != first { leaves.leave(path) }
    }

    /// The Dutch one needs no fact.
    private mutating func readAuthority(_ path: String) -> ComplaintAuthority? {
        guard let name = leaves.text("\(path).name") else { return nil }
        if name == "Autoriteit Persoonsgegevens" {
            for part in ["address", "country", "phone", "website"] { leaves.take("\(path).\(part)") }
            return nil
        }
        return ComplaintAuthority(
            name, website: answer("\(path).website"), postalAddress: answer("\(path).address"),
            telephone: answer("\(path).phone"))
    }

    mutating func readDecisions(into organisation: inout Organisation) {
        let path = "automatedDecisionMaking"
        switch leaves.flag("\(path).inUse") {
        case true:
            let decision = AutomatedDecision(
                procedure: answer("\(path).logicInvolved"), consequence: answer("\(path).scopeAndIntendedEffects"))
            organisation.automatedDecisions = .known([decision])
        case false: organisation.automatedDecisions = .none
        default: break
        }
    }
}
