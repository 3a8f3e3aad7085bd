public enum CriminalDataGround: String, Choice {
    public static let says = "What allows using data on offences (AVG art. 10, UAVG art. 32, 33)."

    /// Explicit consent (UAVG art. 32 onder a).
    case explicitConsent
    /// Vital interests of someone who cannot consent (onder b).
    case vitalInterests
    /// Made public by the people themselves, clearly (onder c).
    case madePublic
    /// A claim in law, or the work of a court (onder d).
    case legalClaims
    /// A duty under international law, or the task by law of the Autoriteit Persoonsgegevens, the College voor de
    /// Rechten van de Mens or an ombudsman (onder e, with art. 23 onder a and b).
    case treatyOrSupervisor
    /// Research or statistics (onder f).
    case research
    /// A body that applies criminal law, or data got from one by law (art. 33 lid 1 onder a).
    case criminalLaw
    /// Public bodies that work together (art. 33 lid 1 onder b).
    case publicPartnership
    /// Beside data on health, for good treatment or care (art. 33 lid 1 onder c).
    case healthcare
    /// The controller's own decision on what people ask of it (art. 33 lid 2 onder a).
    case ownDecision
    /// The controller's own protection against offences (art. 33 lid 2 onder b).
    case ownProtection
    /// Staff, by rules made with the works council (art. 33 lid 3): needed beside whatever else allows it.
    case staffRules
    /// For others: a security firm with its permit (art. 33 lid 4 onder a).
    case securityFirm
    /// For others in the same group (art. 33 lid 4 onder b).
    case sameGroup
    /// For others: with a permit of the Autoriteit Persoonsgegevens (art. 33 lid 4 onder c).
    case permit
    /// Another law, named with the ground of the purpose, that allows it in so many words (AVG art. 10).
    case otherLaw
}
