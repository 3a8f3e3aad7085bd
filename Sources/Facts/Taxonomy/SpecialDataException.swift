public enum SpecialDataException: String, Choice {
    public static let says = "What lifts the ban on using special data (AVG art. 9 lid 2, UAVG art. 22, 23, 24-30b)."

    /// Explicit consent (AVG art. 9 lid 2 onder a).
    case explicitConsent
    /// A duty or right in the law on work, social security and social protection (onder b).
    case employmentLaw
    /// Vital interests of someone who cannot consent (onder c).
    case vitalInterests
    /// Members of a political, religious or trade-union body that works without profit, and nobody else (onder d).
    case ownMembers
    /// Made public by the people themselves, clearly (onder e).
    case madePublic
    /// A claim in law, or the work of a court (onder f).
    case legalClaims
    /// Weighty public interest that a law lays down (onder g; UAVG art. 23 onder a and b).
    case substantialPublicInterest
    /// Beside data on offences, for what those are used for (onder g; UAVG art. 23 onder c).
    case besideCriminalData
    /// Care, treatment and the running of a practice, or what an insurance needs (onder h; UAVG art. 30 lid 3,
    /// and 30a and 30b for handing over the files of a practice).
    case healthcare
    /// Public health that a law lays down (onder i).
    case publicHealth
    /// Archives, research or statistics (onder j; UAVG art. 24).
    case research
    /// Ethnic origin: to identify people where nothing else will do, or to end a disadvantage (UAVG art. 25).
    case identificationOrPreference
    /// Political opinions: for offices of which they may be asked (UAVG art. 26).
    case publicOffice
    /// Faith: for spiritual care (UAVG art. 27).
    case spiritualCare
    /// Genetic data: about the one who gave them (UAVG art. 28).
    case ownGeneticData
    /// Biometric data: for authentication or security, where a weighty public interest in who gets in asks for it
    /// (UAVG art. 29).
    case authentication
    /// Health: employers, pension funds and those who work for them (UAVG art. 30 lid 1).
    case employerOrPensionFund
    /// Health: schools, probation and the execution of sentences (UAVG art. 30 lid 2).
    case schoolOrProbation
}
