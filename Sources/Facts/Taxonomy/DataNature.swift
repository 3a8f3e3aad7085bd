public enum DataNature: String, Choice {
    public static let says = "What makes a category of data special in law."

    case ordinary
    /// Gender or form of address: rarely needed for a contract (CJEU C-394/23).
    case genderOrTitle
    /// Data that the bookkeeping duty covers (AWR art. 52).
    case bookkeeping
    /// Health, faith, union, ethnicity, politics, sex life, genes, biometrics for identification (AVG art. 9).
    case special
    /// Criminal convictions and offences (AVG art. 10).
    case criminalOffence
    /// The burgerservicenummer (UAVG art. 46).
    case nationalIdentificationNumber
}
