// What the compiler says of an element in a block where it doesn't belong: the block in which it does. The builder of that
// block has an overload of its own, which goes before these.

extension PartBuilder {
    @available(*, unavailable, message: "Controller stands in Organisation { }")
    public static func buildExpression(_: Controller) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DataProtectionOfficer stands in Organisation { }")
    public static func buildExpression(_: DataProtectionOfficer) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Representative stands in Organisation { }")
    public static func buildExpression(_: Representative) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "JointController stands in Organisation { }")
    public static func buildExpression(_: JointController) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DataSubjects stands in Organisation { }")
    public static func buildExpression(_: DataSubjects) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DataCategories stands in Organisation { }")
    public static func buildExpression(_: DataCategories) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "CategoriesServePurposes stands in Organisation { }")
    public static func buildExpression(_: CategoryUse) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Purpose stands in Organisation { }")
    public static func buildExpression(_: Purpose) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Sharing stands in Organisation { }")
    public static func buildExpression(_: Sharing) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "StatutoryTermsFirst stands in Organisation { }")
    public static func buildExpression(_: StatutoryTermsFirst) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Security stands in Organisation { }")
    public static func buildExpression(_: Security) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "BreachHandling stands in Organisation { }")
    public static func buildExpression(_: BreachHandling) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Website stands in Organisation { }")
    public static func buildExpression(_: Website) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Rights stands in Organisation { }")
    public static func buildExpression(_: RightsProcedure) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Mailing stands in Organisation { }")
    public static func buildExpression(_: Mailing) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Newsletter stands in Organisation { }")
    public static func buildExpression(_: Newsletter) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "NoNewsletter stands in Organisation { }")
    public static func buildExpression(_: NoNewsletter) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "AutomatedDecision stands in Organisation { }")
    public static func buildExpression(_: AutomatedDecision) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "NoAutomatedDecisions stands in Organisation { }")
    public static func buildExpression(_: NoAutomatedDecisions) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Minors stands in Organisation { }")
    public static func buildExpression(_: Minors) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "NoMinors stands in Organisation { }")
    public static func buildExpression(_: NoMinors) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ProcessorService stands in Organisation { }")
    public static func buildExpression(_: ProcessorService) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Stance stands in Organisation { }")
    public static func buildExpression(_: Stance) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "States stands in Organisation { }")
    public static func buildExpression(_: OwnWords) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ChangePolicy stands in Organisation { }")
    public static func buildExpression(_: ChangePolicy) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Version stands in Organisation { }")
    public static func buildExpression(_: Version) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "EarlierVersion stands in Organisation { }")
    public static func buildExpression(_: EarlierVersion) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Includes stands in Purpose { }")
    public static func buildExpression(_: Includes) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Concerns stands in Purpose { }")
    public static func buildExpression(_: Concerns) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Processes stands in Purpose { }")
    public static func buildExpression(_: Processes) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "OnlyForThis stands in Purpose { }")
    public static func buildExpression(_: OnlyForThis) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Rests stands in Purpose { }")
    public static func buildExpression(_: Rests) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SharedWith stands in Purpose { }")
    public static func buildExpression(_: SharedWith) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "MustProvide stands in Purpose { }")
    public static func buildExpression(_: MustProvide) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Profiling stands in Purpose { }")
    public static func buildExpression(_: Profiling) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SpecialDataAllowed stands in Purpose { }")
    public static func buildExpression(_: SpecialDataAllowed) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "CriminalDataAllowed stands in Purpose { }")
    public static func buildExpression(_: CriminalDataAllowed) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "FurtherUse stands in Purpose { }")
    public static func buildExpression(_: FurtherUse) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "LargeScale stands in Purpose { }")
    public static func buildExpression(_: LargeScale) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Monitors stands in Purpose { }")
    public static func buildExpression(_: Monitors) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ImpactAssessment stands in Purpose { }")
    public static func buildExpression(_: ImpactAssessment) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "AISystem stands in Purpose { }")
    public static func buildExpression(_: AISystem) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "OnlyIf stands in Purpose { }")
    public static func buildExpression(_: OnlyIf) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "OffByDefault stands in Purpose { }")
    public static func buildExpression(_: OffByDefault) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ExternalPolicy stands in Organisation { }")
    public static func buildExpression(_: ExternalPolicy) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Processor stands in Sharing { }")
    public static func buildExpression(_: Processor) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Recipient stands in Sharing { }")
    public static func buildExpression(_: Recipient) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Disclosure stands in Sharing { }")
    public static func buildExpression(_: Disclosure) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "NoAccess stands in Sharing { }")
    public static func buildExpression(_: NoAccess) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "InternalRecipient stands in Sharing { }")
    public static func buildExpression(_: InternalRecipient) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Duty stands in Sharing { }")
    public static func buildExpression(_: Duty) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SharingByUser stands in Sharing { }")
    public static func buildExpression(_: SharingByUser) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Transfers stands in Sharing { }")
    public static func buildExpression(_: Transfers) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "NoTransfers stands in Sharing { }")
    public static func buildExpression(_: NoTransfers) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "KeptWithin stands in Sharing { }")
    public static func buildExpression(_: KeptWithin) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SharesWithNobody stands in Sharing { }")
    public static func buildExpression(_: SharesWithNobody) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Measure stands in Security { }")
    public static func buildExpression(_: SecurityMeasure) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Hosting stands in Security { }")
    public static func buildExpression(_: Hosting) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Commitment stands in Security { }")
    public static func buildExpression(_: Commitment) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Cookies stands in Website { }")
    public static func buildExpression(_: Cookies) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "EmbeddedContent stands in Website { }")
    public static func buildExpression(_: EmbeddedContent) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Cookie stands in Cookies { }")
    public static func buildExpression(_: Cookie) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "CookieConsent stands in Cookies { }")
    public static func buildExpression(_: CookieConsent) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Offers stands in Rights { }")
    public static func buildExpression(_: Offers) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Limits stands in Rights { }")
    public static func buildExpression(_: Limits) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Denies stands in Rights { }")
    public static func buildExpression(_: Denial) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Keep stands in Organisation { } or Purpose { }")
    public static func buildExpression(_: RetentionPeriod) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "a data subject stands in DataSubjects(...) or Concerns(...)")
    public static func buildExpression(_: DataSubject) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "a category stands in DataCategories(...) or Processes(...)")
    public static func buildExpression(_: DataCategory) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DataSource stands in DataCategory(source: ...)")
    public static func buildExpression(_: DataSource) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "a ground stands in Rests(on: ...), inside Purpose { }")
    public static func buildExpression(_: LegalBasis) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Consent stands in Rests(on: .consent(...)), inside Purpose { }")
    public static func buildExpression(_: Consent) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "TransferRecord stands in Processor(transfer: ...) or Recipient(transfer: ...)")
    public static func buildExpression(_: TransferRecord) -> [Part<Whole>] { [] }
}
