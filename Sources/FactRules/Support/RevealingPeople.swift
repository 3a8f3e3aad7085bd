import Facts
import Texts

// People who are called by something that AVG art. 9 protects: what they are called is the special datum.

extension DataSubject {
    /// What being one of them reveals.
    var revealedKinds: [SensitiveKind] {
        SensitiveKind.allCases.filter { kind in ([label] + examples).contains { kind.isRevealed(byBeing: $0) } }
    }
}

extension SensitiveKind {
    fileprivate func isRevealed(byBeing label: String) -> Bool {
        let words = label.smallWords
        guard !Self.others.hold(anyOf: words) else { return false }
        if people.hold(anyOf: words) { return true }
        return Self.members.hold(anyOf: words) && bodies.hold(anyOf: words)
    }

    /// Names for such people.
    private var people: [WordFamily] {
        switch self {
        case .health: [WordFamily]("patiënt zorgvrager verslaafde psychiatrisch gehandicapte", .word)
        case .faith:
            [WordFamily](
                """
                parochiaan parochian gemeentelid gemeenteled kerklid kerkled kerkganger moskeeganger gelovig dopeling \
                catechisant
                """, .word)
        case .union: [WordFamily]("vakbondslid vakbondsled", .word)
        case .politics: [WordFamily]("partijlid partijled", .word)
        case .sexuality:
            [WordFamily]("lhbt lhbti lhbtiq lhbtqi lhbtqia lgbt lgbtq lgbtqi homoseksuel lesbisch transgender", .word)
        case .ethnicity: [WordFamily]("roma sinti", .word)
        case .genes, .biometrics: []
        }
    }

    /// Bodies of which the members are such people.
    private var bodies: [WordFamily] {
        switch self {
        case .faith:
            [WordFamily](
                "kerk parochie moskee synagoge geloofsgemeenschap kerkgenootschap geloofsgenootschap tempel", .word)
        case .union: [WordFamily]("vakbond vakvereniging vakcentrale", .word)
        case .politics: [WordFamily]("partij", .word)
        case .health: [WordFamily]("patiëntenvereniging", .word)
        case .ethnicity, .genes, .biometrics, .sexuality: []
        }
    }

    private static let members = [WordFamily]("lid leden aanhanger bekeerling", .word)

    /// Who deals with such people, and is none of them by that.
    private static let others = [WordFamily](
        """
        medewerker werknemer personeel vrijwilliger bestuur bestuurslid bestuursled leverancier contactpersoon contactperson \
        donateur huurder bezoeker verwijzer leraar docent sollicitant
        """, .word)
}
