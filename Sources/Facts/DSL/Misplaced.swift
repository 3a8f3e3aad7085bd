// What the compiler says of an element in a block where it doesn't belong: the block in which it does. The builder of that
// block has an overload of its own, which goes before these.

extension PartBuilder {
    @available(*, unavailable, message: "Controller stands in Organisation { }")
    public static func buildExpression(_: Controller) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DataProtectionOfficer stands in Organisation { }")
    public static func buildExpression(_: DataProtectionOfficer) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "NoDataProtectionOfficer stands in Organisation { }")
    public static func buildExpression(_: NoDataProtectionOfficer) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ContactPoint stands in Organisation { }")
    public static func buildExpression(_: ContactPoint) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ComplaintAuthority stands in Organisation { }")
    public static func buildExpression(_: ComplaintAuthority) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Representative stands in Organisation { }")
    public static func buildExpression(_: Representative) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "JointController stands in Organisation { }")
    public static func buildExpression(_: JointController) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DataSubjects stands in Organisation { }")
    public static func buildExpression(_: DataSubjects) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DataCategories stands in Organisation { }")
    public static func buildExpression(_: DataCategories) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Stored stands in Organisation { }")
    public static func buildExpression(_: Stored) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "CategoriesServePurposes stands in Organisation { }")
    public static func buildExpression(_: CategoryUse) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Minimises stands in Organisation { }")
    public static func buildExpression(_: DataMinimisation) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ExcludedData stands in Organisation { }")
    public static func buildExpression(_: ExcludedData) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "NoOtherData stands in Organisation { }")
    public static func buildExpression(_: NoOtherData) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Excludes stands in Organisation { }")
    public static func buildExpression(_: Excludes) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Anonymised stands in Organisation { }")
    public static func buildExpression(_: AnonymisedOutput) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "WithoutPersonalData stands in Organisation { }")
    public static func buildExpression(_: WithoutPersonalData) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "BreachDuty stands in Organisation { }")
    public static func buildExpression(_: BreachDuty) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Purpose stands in Organisation { }")
    public static func buildExpression(_: Purpose) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Grounds stands in Organisation { }")
    public static func buildExpression(_: CommonGrounds) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Agreement stands in Organisation { }")
    public static func buildExpression(_: Agreement) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "a common ground stands in Grounds(...)")
    public static func buildExpression(_: CommonGround) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Sharing stands in Organisation { }")
    public static func buildExpression(_: Sharing) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "StatutoryTermsFirst stands in Organisation { }")
    public static func buildExpression(_: StatutoryTermsFirst) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "OfSeveralTerms stands in Organisation { }")
    public static func buildExpression(_: OfSeveralTerms) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Backups stands in Organisation { }")
    public static func buildExpression(_: BackupRetention) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "RefusalRecord stands in Organisation { }")
    public static func buildExpression(_: RefusalRecord) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Collected stands in Organisation { }")
    public static func buildExpression(_: DataCollection) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Publication stands in Organisation { }")
    public static func buildExpression(_: Publication) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ImageRules stands in Organisation { }")
    public static func buildExpression(_: ImageRules) -> [Part<Whole>] { [] }
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
    @available(*, unavailable, message: "Ages stands in Organisation { }")
    public static func buildExpression(_: AgePolicy) -> [Part<Whole>] { [] }
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
    @available(*, unavailable, message: "Version stands in Organisation { } or Website { }")
    public static func buildExpression(_: Version) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "EarlierVersion stands in Organisation { } or Website { }")
    public static func buildExpression(_: EarlierVersion) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "App stands in Organisation { }")
    public static func buildExpression(_: App) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Scope stands in Organisation { }")
    public static func buildExpression(_: StatementScope) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Disclaimer stands in Organisation { }")
    public static func buildExpression(_: Disclaimer) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Advice stands in Organisation { }")
    public static func buildExpression(_: Advice) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "PlacedNotice stands in Organisation { }")
    public static func buildExpression(_: PlacedNotice) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Explains stands in Organisation { }")
    public static func buildExpression(_: Explains) -> [Part<Whole>] { [] }

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
    @available(*, unavailable, message: "Alternative stands in Purpose { }")
    public static func buildExpression(_: PurposeOption) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "KeepsToChoice stands in Purpose { }")
    public static func buildExpression(_: KeepsToChoice) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "OptOut stands in Purpose { }")
    public static func buildExpression(_: OptOut) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "CanObject stands in Purpose { }")
    public static func buildExpression(_: CanObject) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SharedWith stands in Purpose { }")
    public static func buildExpression(_: SharedWith) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "MustProvide stands in Purpose { }")
    public static func buildExpression(_: MustProvide) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Profiling stands in Purpose { }")
    public static func buildExpression(_: Profiling) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Ends stands in Purpose { }")
    public static func buildExpression(_: Ends) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Profile stands in Purpose { }")
    public static func buildExpression(_: Profile) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Selects stands in Purpose { }")
    public static func buildExpression(_: Selects) -> [Part<Whole>] { [] }
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
    @available(*, unavailable, message: "AppropriateMeasures stands in Security { }")
    public static func buildExpression(_: AppropriateMeasures) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Protects stands in Security { }")
    public static func buildExpression(_: DataProtection) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "OtherMeasure stands in Security { }")
    public static func buildExpression(_: OtherMeasure) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Certification stands in Security { }")
    public static func buildExpression(_: Certification) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SafeExchange stands in Security { }")
    public static func buildExpression(_: SafeExchange) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DataLocation stands in Security { }")
    public static func buildExpression(_: DataLocation) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "OwnAccess stands in Security { }")
    public static func buildExpression(_: OwnAccess) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "LinkAccess stands in Security { }")
    public static func buildExpression(_: LinkAccess) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "RestrictedViewing stands in Security { }")
    public static func buildExpression(_: RestrictedViewing) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SecurityLimit stands in Security { }")
    public static func buildExpression(_: SecurityLimit) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SecurityReport stands in Security { }")
    public static func buildExpression(_: SecurityReport) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Commitment stands in Security { }")
    public static func buildExpression(_: Commitment) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Cookies stands in Website { }")
    public static func buildExpression(_: Cookies) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "EmbeddedContent stands in Website { } or App { }")
    public static func buildExpression(_: EmbeddedContent) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "Analytics stands in Website { }")
    public static func buildExpression(_: Analytics) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "CookieHelp stands in Website { }")
    public static func buildExpression(_: CookieHelp) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "FutureCookies stands in Website { }")
    public static func buildExpression(_: FutureCookies) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "ContactedHost stands in Website { }")
    public static func buildExpression(_: ContactedHost) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "HelpPage stands in CookieHelp(pages: ...)")
    public static func buildExpression(_: HelpPage) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "AsksAccess stands in App { }")
    public static func buildExpression(_: AppPermission) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DeviceData stands in App { }")
    public static func buildExpression(_: DeviceData) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "DirectExchange stands in App { }")
    public static func buildExpression(_: DirectExchange) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Cookie stands in Cookies { }")
    public static func buildExpression(_: Cookie) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "CookieConsent stands in Cookies { }")
    public static func buildExpression(_: CookieConsent) -> [Part<Whole>] { [] }

    @available(*, unavailable, message: "Offers stands in Rights { }")
    public static func buildExpression(_: Offers) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "RightDetail stands in Rights { }")
    public static func buildExpression(_: RightDetail) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "SelfService stands in Rights { }")
    public static func buildExpression(_: SelfService) -> [Part<Whole>] { [] }
    @available(*, unavailable, message: "FileTransfer stands in Rights { }")
    public static func buildExpression(_: FileTransfer) -> [Part<Whole>] { [] }
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
