import Facts
import Texts

// People who are called by something that AVG art. 9 protects: what they are called is the special datum.

extension DataSubject {
    /// What being one of them reveals.
    var revealedKinds: [SensitiveKind] {
        let names = ([label] + examples).map(\.smallWords).filter { !SensitiveKind.others.hold(anyOf: $0) }
        return SensitiveKind.names.filter { kind in names.contains(where: kind.reveal) }.map(\.kind)
    }
}

extension SensitiveKind {
    /// What people of one kind are called by.
    fileprivate struct Names {
        let kind: SensitiveKind
        let people: [WordFamily]
        let bodies: [WordFamily]

        /// Whether it reveals the kind to be called by these words.
        func reveal(_ words: [String]) -> Bool {
            people.hold(anyOf: words) || bodies.hold(anyOf: words) && members.hold(anyOf: words)
        }
    }

    fileprivate static let names = allCases.map { Names(kind: $0, people: $0.people, bodies: $0.bodies) }

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

    fileprivate static let members = [WordFamily]("lid leden aanhanger bekeerling", .word)

    /// Who deals with such people, and is none of them by that.
    fileprivate static let others = [WordFamily](
        """
        medewerker werknemer personeel vrijwilliger bestuur bestuurslid bestuursled leverancier contactpersoon contactperson \
        donateur huurder bezoeker verwijzer leraar docent sollicitant
        """, .word)
}
