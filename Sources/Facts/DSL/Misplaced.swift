// What the compiler says of an element in a block where it doesn't belong: the block in which it does. The builder of that
// block has an overload of its own, which goes before these.

extension PartBuilder {
    @available(*, unavailable, message: "Controller stands in Organisation { }")
    public static func buildExpression(_ part: Controller) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "DataProtectionOfficer stands in Organisation { }")
    public static func buildExpression(_ part: DataProtectionOfficer) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Representative stands in Organisation { }")
    public static func buildExpression(_ part: Representative) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "JointController stands in Organisation { }")
    public static func buildExpression(_ part: JointController) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "DataSubjects stands in Organisation { }")
    public static func buildExpression(_ part: DataSubjects) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "DataCategories stands in Organisation { }")
    public static func buildExpression(_ part: DataCategories) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "CategoriesServePurposes stands in Organisation { }")
    public static func buildExpression(_ part: CategoryUse) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Purpose stands in Organisation { }")
    public static func buildExpression(_ part: Purpose) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Sharing stands in Organisation { }")
    public static func buildExpression(_ part: Sharing) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "StatutoryTermsFirst stands in Organisation { }")
    public static func buildExpression(_ part: StatutoryTermsFirst) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Security stands in Organisation { }")
    public static func buildExpression(_ part: Security) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "BreachHandling stands in Organisation { }")
    public static func buildExpression(_ part: BreachHandling) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Website stands in Organisation { }")
    public static func buildExpression(_ part: Website) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Rights stands in Organisation { }")
    public static func buildExpression(_ part: RightsProcedure) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Mailing stands in Organisation { }")
    public static func buildExpression(_ part: Mailing) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Newsletter stands in Organisation { }")
    public static func buildExpression(_ part: Newsletter) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "NoNewsletter stands in Organisation { }")
    public static func buildExpression(_ part: NoNewsletter) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "AutomatedDecision stands in Organisation { }")
    public static func buildExpression(_ part: AutomatedDecision) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "NoAutomatedDecisions stands in Organisation { }")
    public static func buildExpression(_ part: NoAutomatedDecisions) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Minors stands in Organisation { }")
    public static func buildExpression(_ part: Minors) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "NoMinors stands in Organisation { }")
    public static func buildExpression(_ part: NoMinors) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "ProcessorService stands in Organisation { }")
    public static func buildExpression(_ part: ProcessorService) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Stance stands in Organisation { }")
    public static func buildExpression(_ part: Stance) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "ChangePolicy stands in Organisation { }")
    public static func buildExpression(_ part: ChangePolicy) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Version stands in Organisation { }")
    public static func buildExpression(_ part: Version) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "EarlierVersion stands in Organisation { }")
    public static func buildExpression(_ part: EarlierVersion) -> [Part<Whole>] { [] }
}

extension PartBuilder {
    @available(*, unavailable, message: "Includes stands in Purpose { }")
    public static func buildExpression(_ part: Includes) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Concerns stands in Purpose { }")
    public static func buildExpression(_ part: Concerns) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Processes stands in Purpose { }")
    public static func buildExpression(_ part: Processes) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "OnlyForThis stands in Purpose { }")
    public static func buildExpression(_ part: OnlyForThis) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Rests stands in Purpose { }")
    public static func buildExpression(_ part: Rests) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "SharedWith stands in Purpose { }")
    public static func buildExpression(_ part: SharedWith) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "MustProvide stands in Purpose { }")
    public static func buildExpression(_ part: MustProvide) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Profiling stands in Purpose { }")
    public static func buildExpression(_ part: Profiling) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "SpecialDataAllowed stands in Purpose { }")
    public static func buildExpression(_ part: SpecialDataAllowed) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "CriminalDataAllowed stands in Purpose { }")
    public static func buildExpression(_ part: CriminalDataAllowed) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "FurtherUse stands in Purpose { }")
    public static func buildExpression(_ part: FurtherUse) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "LargeScale stands in Purpose { }")
    public static func buildExpression(_ part: LargeScale) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Monitors stands in Purpose { }")
    public static func buildExpression(_ part: Monitors) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "ImpactAssessment stands in Purpose { }")
    public static func buildExpression(_ part: ImpactAssessment) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "AISystem stands in Purpose { }")
    public static func buildExpression(_ part: AISystem) -> [Part<Whole>] { [] }
}

extension PartBuilder {
    @available(*, unavailable, message: "Processor stands in Sharing { }")
    public static func buildExpression(_ part: Processor) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Recipient stands in Sharing { }")
    public static func buildExpression(_ part: Recipient) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Disclosure stands in Sharing { }")
    public static func buildExpression(_ part: Disclosure) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "NoAccess stands in Sharing { }")
    public static func buildExpression(_ part: NoAccess) -> [Part<Whole>] { [] }
}

extension PartBuilder {
    @available(*, unavailable, message: "Measure stands in Security { }")
    public static func buildExpression(_ part: SecurityMeasure) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Hosting stands in Security { }")
    public static func buildExpression(_ part: Hosting) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Commitment stands in Security { }")
    public static func buildExpression(_ part: Commitment) -> [Part<Whole>] { [] }
}

extension PartBuilder {
    @available(*, unavailable, message: "Cookies stands in Website { }")
    public static func buildExpression(_ part: Cookies) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "EmbeddedContent stands in Website { }")
    public static func buildExpression(_ part: EmbeddedContent) -> [Part<Whole>] { [] }
}

extension PartBuilder {
    @available(*, unavailable, message: "Cookie stands in Cookies { }")
    public static func buildExpression(_ part: Cookie) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "CookieConsent stands in Cookies { }")
    public static func buildExpression(_ part: CookieConsent) -> [Part<Whole>] { [] }
}

extension PartBuilder {
    @available(*, unavailable, message: "Offers stands in Rights { }")
    public static func buildExpression(_ part: Offers) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Limits stands in Rights { }")
    public static func buildExpression(_ part: Limits) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Denies stands in Rights { }")
    public static func buildExpression(_ part: Denial) -> [Part<Whole>] { [] }
}

extension PartBuilder {
    @available(*, unavailable, message: "Keep stands in Organisation { } or Purpose { }")
    public static func buildExpression(_ part: RetentionPeriod) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "a data subject stands in DataSubjects(...) or Concerns(...)")
    public static func buildExpression(_ part: DataSubject) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "a category stands in DataCategories(...) or Processes(...)")
    public static func buildExpression(_ part: DataCategory) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "DataSource stands in DataCategory(source: ...)")
    public static func buildExpression(_ part: DataSource) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "a ground stands in Rests(on: ...), inside Purpose { }")
    public static func buildExpression(_ part: LegalBasis) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Consent stands in Rests(on: .consent(...)), inside Purpose { }")
    public static func buildExpression(_ part: Consent) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "TransferRecord stands in Processor(transfer: ...) or Recipient(transfer: ...)")
    public static func buildExpression(_ part: TransferRecord) -> [Part<Whole>] { [] }
}
