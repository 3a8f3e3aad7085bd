/// What makes a category of data special in law. DPV: `dpv-pd`, `dpv:SpecialCategoryPersonalData`.
public enum DataNature: String, Hashable, Sendable, Codable, CaseIterable {
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
