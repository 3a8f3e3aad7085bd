import Facts

/// A ground, with what other facts say of the data and the people that it is for.
struct GroundInUse<Basis: Sendable>: Sendable {
    let basis: Basis
    /// Whether there are data of which AVG art. 9 speaks, so that explicit consent has a second provision.
    let isForSpecialData: Bool
    /// Whether there are people who are no party to a contract, so that none is said to be made with who reads.
    let isForThirdPersons: Bool
}

extension GroundInUse<LegalBasis> {
    var isExplicitConsent: Bool { basis.ground == .consent && (basis.consent ?? Consent()).form == .explicit }
    var isOrdinaryExplicitConsent: Bool { isExplicitConsent && !isForSpecialData }
    var isContractOfOthers: Bool { basis.ground == .contract && isForThirdPersons }
}

extension GroundInUse<CommonGround> {
    var isOrdinaryExplicitConsent: Bool { basis.ground == .consent && basis.isExplicit && !isForSpecialData }
    var isContractOfOthers: Bool { basis.ground == .contract && isForThirdPersons }
}

extension Organisation {
    func groundsInUse(by purpose: Purpose) -> [GroundInUse<LegalBasis>] {
        purpose.grounds.map {
            GroundInUse(
                basis: $0, isForSpecialData: usesSpecialData(purpose),
                isForThirdPersons: $0.ground == .contract && concernsThirdPersons(purpose))
        }
    }

    /// The grounds that hold for all purposes together, and so for all data and people.
    var commonGroundsInUse: [GroundInUse<CommonGround>] {
        (grounds?.bases ?? []).map {
            GroundInUse(
                basis: $0, isForSpecialData: categories.contains { $0.nature == .special },
                isForThirdPersons: !thirdPersons.isEmpty)
        }
    }

    /// Where a purpose names no data, any of the organisation's may be its own.
    private func usesSpecialData(_ purpose: Purpose) -> Bool {
        if purpose.specialDataExceptions.value?.isEmpty == false { return true }
        let own = categories.filter { purpose.categories.contains($0.label) }
        let used = own.isEmpty || purpose.categoryListing == .examples ? categories : own
        return used.contains { $0.nature == .special }
    }

    /// Where a purpose names no people, it may be about any that the organisation has data of.
    private func concernsThirdPersons(_ purpose: Purpose) -> Bool {
        let people = purpose.subjects.isEmpty ? subjects.map(\.label) : purpose.subjects
        return !thirdPersons.isDisjoint(with: people)
    }
}
