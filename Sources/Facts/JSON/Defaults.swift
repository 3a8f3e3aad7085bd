/// A word that stands for what is usual, or for silence: in JSON it has no key, as it has no argument in Swift.
protocol UsualWord: Codable, RawRepresentable where RawValue == String {
    /// What a key that is left out means, and the one value that is not written.
    static var whenLeftOut: Self { get }
}

extension DataSubject.Relation: UsualWord { static let whenLeftOut = Self.other }
extension Listing: UsualWord { static let whenLeftOut = Self.complete }
extension Modality: UsualWord { static let whenLeftOut = Self.always }
extension DataNature: UsualWord { static let whenLeftOut = Self.ordinary }
extension LegalBasis.Coverage: UsualWord { static let whenLeftOut = Self.whole }
extension RetentionPeriod.Afterwards: UsualWord { static let whenLeftOut = Self.unsaid }
extension Mailing.Frequency: UsualWord { static let whenLeftOut = Self.unsaid }
extension CookieCategory: UsualWord { static let whenLeftOut = Self.unsaid }
