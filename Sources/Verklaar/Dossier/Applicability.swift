import Facts
import Texts

// Whether an item of the law holds for an organisation, as far as its facts say.
extension Applicability {
    @Sendable static func ofOfficer(_ organisation: Organisation) -> Applicability {
        if organisation.officer != nil { return .always }
        return organisation.hasNoOfficer
            ? .not(because: "er is geen functionaris voor gegevensbescherming")
            : .open("de feiten zeggen niet of er een functionaris voor gegevensbescherming is (AVG art. 37 lid 1)")
    }

    @Sendable static func ofInterests(_ organisation: Organisation) -> Applicability {
        if organisation.rests(on: .legitimateInterest) { return .always }
        return ungrounded(organisation)
            ?? .not(because: "geen doel berust volgens de feiten op een gerechtvaardigd belang")
    }

    @Sendable static func ofWithdrawal(_ organisation: Organisation) -> Applicability {
        let asksForCookies = organisation.website?.cookies.value?.consent != nil
        if organisation.rests(on: .consent) || asksForCookies { return .always }
        return ungrounded(organisation) ?? .not(because: "niets berust volgens de feiten op toestemming")
    }

    /// Of purposes without a ground nobody can tell what has to be said of it.
    private static func ungrounded(_ organisation: Organisation) -> Applicability? {
        let purposes = organisation.grounds == nil ? organisation.purposes.filter(\.grounds.isEmpty) : []
        if purposes.isEmpty { return nil }
        let names = purposes.map { organisation.shown($0.name) }.joined(separator: "; ")
        return .open("de feiten zeggen niet waarop deze doelen berusten: \(names)")
    }

    @Sendable static func ofTransfers(_ organisation: Organisation) -> Applicability {
        guard let sharing = organisation.sharing else { return .open("de feiten zeggen niet wie gegevens krijgt") }
        let parties = organisation.transferParties
        let isAbroad = parties.contains { !$0.thirdCountries.isEmpty || $0.isWorldwide }
        if isAbroad || sharing.transfers.value != nil { return .always }
        if sharing.isWithNobody { return .not(because: "de gegevens worden volgens de feiten met niemand gedeeld") }
        let unplaced = parties.filter { $0.country.value == nil && $0.region == nil }
        if !unplaced.isEmpty {
            let names = unplaced.map { organisation.shown($0.name) }.joined(separator: "; ")
            return .open("de feiten zeggen niet in welk land zij gegevens gebruiken: \(names)")
        }
        let areAll = sharing.processorListing == .complete && sharing.recipientListing == .complete
        return areAll && !parties.isEmpty
            ? .not(because: "alle partijen gebruiken de gegevens volgens de feiten binnen de EER")
            : .open("de feiten noemen niet alle partijen, en zeggen niet of gegevens buiten de EER komen")
    }

    @Sendable static func ofDecisions(_ organisation: Organisation) -> Applicability {
        let isProfiling = organisation.purposes.contains { $0.profiling.value != nil || $0.profile != nil }
        if isProfiling || organisation.automatedDecisions.value != nil { return .always }
        return .not(because: "de feiten noemen geen geautomatiseerde besluiten en geen profilering")
    }

    @Sendable static func ofFurtherUse(_ organisation: Organisation) -> Applicability {
        let uses = organisation.purposes.compactMap(\.furtherUse)
        if uses.isEmpty {
            return .not(because: "de feiten noemen geen doel waarvoor gegevens van een ander doel worden gebruikt")
        }
        let notices = uses.compactMap(\.notice.value)
        return notices.count == uses.count
            ? .not(because: "dit wordt buiten de verklaring verteld: " + notices.joined(separator: "; "))
            : .open("de feiten zeggen niet hoe de betrokkenen dit vooraf horen")
    }

    @Sendable static func ofDevices(_ organisation: Organisation) -> Applicability {
        if organisation.website == nil, organisation.apps.isEmpty {
            return .not(because: "de feiten noemen geen website en geen app")
        }
        return organisation.website?.cookies.isUnsaid == true
            ? .open("de feiten zeggen niet of de website iets op apparaten plaatst of leest") : .always
    }

    @Sendable static func ofCookieConsent(_ organisation: Organisation) -> Applicability {
        ofCookies(organisation, "de feiten noemen niets waarvoor toestemming nodig is") { $0.category.needsConsent }
    }

    @Sendable static func ofCookieKinds(_ organisation: Organisation) -> Applicability {
        ofCookies(organisation, "de feiten noemen niets dat op apparaten wordt geplaatst of gelezen") { _ in true }
    }

    private static func ofCookies(
        _ organisation: Organisation, _ absence: String, where isMeant: (Cookie) -> Bool
    ) -> Applicability {
        guard case .always = ofDevices(organisation) else { return ofDevices(organisation) }
        let cookies = organisation.website?.cookies.value?.cookies ?? []
        return cookies.contains(where: isMeant) ? .always : .not(because: absence)
    }
}

extension Organisation {
    /// Whether it has data that the people themselves did not give (AVG art. 14).
    var hasDataFromOthers: Bool {
        categories.contains { $0.source != nil }
            || subjects.contains { [.referred, .drawn, .drawnAtRandom].contains($0.arrival) }
    }

    /// A text of a fact, as readers see it.
    fileprivate func shown(_ text: String) -> String {
        DisplayText.normalised(Alternates.resolved(text, for: addressing))
    }

    fileprivate func rests(on ground: LegalBasis.Ground) -> Bool {
        purposes.flatMap(\.grounds).contains { $0.ground == ground }
            || grounds?.bases.contains { $0.ground == ground } ?? false
    }

    fileprivate var transferParties: [any TransferParty] {
        (sharing?.processors ?? []) as [any TransferParty] + ((sharing?.recipients ?? []) as [any TransferParty])
    }
}
