// The words that leaving a key out means.

extension DataSubject.Relation: UsualWord { public static let whenLeftOut = Self.other }
extension Listing: UsualWord { public static let whenLeftOut = Self.complete }
extension Modality: UsualWord { public static let whenLeftOut = Self.always }
extension DataNature: UsualWord { public static let whenLeftOut = Self.ordinary }
extension LegalBasis.Coverage: UsualWord { public static let whenLeftOut = Self.whole }
extension RetentionPeriod.Afterwards: UsualWord { public static let whenLeftOut = Self.unsaid }
extension ExcludedData.Handling: UsualWord { public static let whenLeftOut = Self.used }
extension DataCollection.Extent: UsualWord { public static let whenLeftOut = Self.unsaid }
extension ChangePolicy.Announcement: UsualWord { public static let whenLeftOut = Self.unsaid }
extension ChangePolicy.Timing: UsualWord { public static let whenLeftOut = Self.unsaid }
extension Mailing.Frequency: UsualWord { public static let whenLeftOut = Self.unsaid }
extension RegionExtent: UsualWord { public static let whenLeftOut = Self.always }
extension Recipient.Role: UsualWord { public static let whenLeftOut = Self.controller }
extension Duty.Source: UsualWord { public static let whenLeftOut = Self.agreement }
extension StorageTechnique: UsualWord { public static let whenLeftOut = Self.cookie }
extension CookieCategory: UsualWord { public static let whenLeftOut = Self.unsaid }
