import Claims
import Diagnostics
import Facts

// What a change asks because of the data or the cookies that it brings.
extension Change {
    static let perhapsSpecial =
        "Zijn het bijzondere of strafrechtelijke gegevens, leg dan vast welke uitzondering geldt (AVG art. 9 lid 2 of 10), en voer een DPIA uit of werk die bij."

    /// What the law asks of special data, one sentence for each kind of them that the change brings.
    var specialData: [String] { broughtNatures.compactMap(\.consequence) }

    var natureProvisions: [Provision] { broughtNatures.compactMap(\.provision) }

    private var broughtNatures: [DataNature] {
        guard direction != .removed, [.data, .purposes].contains(subject) else { return [] }
        return DataNature.allCases.filter { natures?.contains($0) == true }
    }

    /// Whether the cookies that it is about need consent; nothing where no category says so.
    var needsConsent: Bool? {
        let kinds = (came.isEmpty ? gone : came).flatMap { [$0.claim.kind] + $0.claim.context.map(\.kind) }
        func isAbout(_ categories: [String]) -> Bool {
            kinds.contains { kind in categories.contains { kind.isIn("cookieCategory.\($0)") } }
        }
        if isAbout(["analytics", "tracking"]) { return true }
        return isAbout(["functional", "limitedAnalytics"]) && !isAbout(["unsaid"]) ? false : nil
    }

    /// Whether people must be asked for their consent, for the first time or anew, before it may hold.
    public var asksConsent: Bool {
        guard proposedClass == .material else { return false }
        if subject == .cookies { return needsConsent == true && direction != .removed }
        return came.contains { stated in
            NamedGround(of: stated.claim.kind) == .consent || stated.claim.kind.isIn("consentScope")
        }
    }
}

extension DataNature {
    fileprivate var consequence: String? {
        switch self {
        case .ordinary, .genderOrTitle, .bookkeeping: nil
        case .special:
            "Het zijn bijzondere persoonsgegevens: leg vast welke uitzondering geldt (AVG art. 9 lid 2), en voer een DPIA uit of werk die bij (AVG art. 35)."
        case .criminalOffence:
            "Het zijn strafrechtelijke gegevens: leg vast op welke wet dit rust (AVG art. 10), en voer een DPIA uit of werk die bij (AVG art. 35)."
        case .nationalIdentificationNumber:
            "Het burgerservicenummer mag alleen worden gebruikt als een wet dat voorschrijft (UAVG art. 46): noem die wet in het register."
        }
    }

    fileprivate var provision: Provision? {
        switch self {
        case .ordinary, .genderOrTitle, .bookkeeping: nil
        case .special: .avg("9 lid 2")
        case .criminalOffence: .avg("10")
        case .nationalIdentificationNumber: .uavg("46")
        }
    }
}
