import Diagnostics
import Facts
import TestSupport

extension Twin {
    static let who = [
        Twin(.controllerWithoutContact) {
            $0.controller?.email = .unsaid
            $0.controller?.postalAddress = .unsaid
        },
        Twin(.onlineServiceWithoutAddress) { $0.controller?.registration = .unsaid },
        Twin(.representativeMissing, with: .controllerAbroad) { $0.controller?.country = "US" },
        Twin(.controllerAbroad) { $0.controller?.country = "BE" },
        Twin(.controllerUnnamed) { $0.controller?.name = "de winkel" },
        Twin(.officerWithoutContact) { $0.officer?.email = .unsaid },
        Twin(.officerRequired, with: .publicTaskOnInterest, .consentUnfree, .archiveLawUnnamed) {
            $0.officer = nil
            $0.controller?.isPublicAuthority = true
        },
        Twin(.officerLikelyRequired, with: .impactAssessmentLikely) {
            $0.officer = nil
            $0.visits.isLargeScale = true
            $0.visits.isMonitoring = true
        },
        Twin(.worksCouncilConsentUnrecorded) {
            $0.controller?.worksCouncilConsent = .none
            $0.subjects[3].relation = .staff
        },
        Twin(.ukRepresentativeMissing) { $0.controller?.ukRepresentative = .none },
        Twin(.jointControllersUnexplained) { $0.jointControllers = [JointController("Voorbeeldvereniging")] },
        Twin(.rolesMixed) { $0.processorServices = [ProcessorService(for: "klanten")] },
    ]

    static let purposes = [
        Twin(.purposeWithoutGround) { $0.orders.grounds = [] },
        Twin(.categoryWithoutPurpose) { $0.categories.append(DataCategory("beroep")) },
        Twin(.purposeWithoutCategory, with: .categoryWithoutPurpose) { $0.visits.categories = [] },
        Twin(.purposeVague) {
            $0.visits.name = "onderzoek doen"
            $0.cookies.cookies[1].serves = ["onderzoek doen"]
        },
        Twin(.interestUnnamed) { $0.visits.grounds[0].interest = .unsaid },
        Twin(.contractWithoutParty) {
            $0.subjects.append(DataSubject("contactpersonen"))
            $0.orders.subjects.append("contactpersonen")
        },
        Twin(.listsOpen) {
            $0.subjectListing = .examples
            $0.categoryListing = .examples
            $0.sharing?.processorListing = .examples
            $0.sharing?.recipientListing = .examples
        },
        Twin(.bookkeepingOnContract) { $0.administration.grounds = $0.orders.grounds },
        Twin(.dueDiligenceUntold) {
            $0.administration.grounds[0].statutes = .known([.awr52, Statute("Wwft", article: "3")])
        },
        Twin(.minorsPublished) {
            $0.publications = [Publication(of: "foto’s van theeproeverijen", by: "onze website")]
        },
        Twin(.generatedContentUndisclosed) {
            $0.orders.aiSystems = [AISystem(.imageGeneration, isDisclosed: false)]
        },
        Twin(.interestUnbalanced) { $0.visits.grounds[0].balancing = .unsaid },
        Twin(.publicTaskOnInterest, with: .consentUnfree, .archiveLawUnnamed) {
            $0.controller?.isPublicAuthority = true
            $0.visits.grounds[0].isPublicTask = true
        },
        Twin(.groundsAlternative) {
            $0.visits.grounds.append(
                .consent(Consent(obtained: [.separateAct], withdrawnIn: "de instellingen", contractNeedsData: false)))
        },
        Twin(.groundsUnmapped) {
            $0.orders.grounds = []
            $0.grounds = CommonGrounds(CommonGround(.consent), CommonGround(.contract))
        },
        Twin(.otherUseContradicted) {
            $0.grounds = CommonGrounds(otherUse: .onlyWithConsent)
            $0.visits.furtherUse = FurtherUse(
                of: $0.orders, notice: "een bericht vooraf", compatibility: "ons dossier van 1 mei 2026")
        },
        Twin(.furtherPurposeUnannounced) { $0.visits.furtherUse = FurtherUse(of: $0.orders) },
        Twin(.profilingUnexplained) { $0.visits.profiling = .unknown("gevraagd op 21 november 2026") },
        Twin(.aiPracticeForbidden, with: .applicantsProfiled) {
            $0.applications.aiSystems = [AISystem(.emotionRecognition, isDisclosed: true)]
        },
        Twin(.aiInteractionUndisclosed) { $0.orders.aiSystems = [AISystem(.chatbot, isDisclosed: false)] },
        Twin(.processingUnrecorded) { $0.orders.subjects = [] },
        Twin(.statuteUnnamed) { $0.administration.grounds[0].statutes = .unsaid },
        Twin(.statuteWithoutArticle) {
            $0.administration.grounds[0].statutes = .known([Statute("Algemene wet inzake rijksbelastingen")])
        },
        Twin(.provisionDutyUnstated) {
            $0.orders.provision = .unsaid
            $0.orders.withoutProvision = .unsaid
        },
        Twin(.provisionConsequenceUnstated) { $0.accounts.withoutProvision = .unsaid },
        Twin(.provisionLawUnfounded) { $0.administration.provision = .known(.law) },
    ]

    static let consents = [
        Twin(.consentImplied) { $0.accounts.consent.ways = [.impliedByUse] },
        Twin(.consentTiedToContract) { $0.accounts.consent.ways = [.conditionOfContract] },
        Twin(.consentNotSeparate, with: .consentImplied, .consentTiedToContract) {
            $0.accounts.consent.ways = [.impliedBySigning]
        },
        Twin(.consentForNeededData) { $0.accounts.consent.contractNeedsData = true },
        Twin(.consentUnproven) {
            $0.accounts.consent.ways = [.oral]
            $0.accounts.consent.record = .unsaid
        },
        Twin(.withdrawalUnstated) { $0.accounts.consent.withdrawal = .none },
        Twin(.consentUnfree) { $0.accounts.consent.refusalIsFree = false },
        Twin(.childrenTextNotPlain) { $0.minors = .known(Minors(parentConsents: true, rights: .fromTwelve)) },
        Twin(.minorsRightsMisstated) {
            $0.minors = .known(Minors(parentConsents: true, rights: .parentsOnly, textForChildren: "een eigen uitleg"))
        },
        Twin(.minorsDeniedButPresent) { $0.minors = .none },
        Twin(.childConsentWithoutParent) {
            $0.minors = .known(Minors(parentConsents: false, rights: .fromTwelve, textForChildren: "een eigen uitleg"))
        },
    ]

    static let data = [
        Twin(.protectedDataUnsaid) { $0.categories[6].examples.append("VOG") },
        Twin(.identityCopyWithoutStatute) { $0.categories[1].examples.append("kopie van het paspoort") },
        Twin(.illnessOfStaff, with: .healthDataImplied) {
            $0.subjects[3].relation = .staff
            $0.categories[6].examples.append("diagnose")
        },
        Twin(.membersDataShared, with: .factIdle) { $0.orders.specialDataExceptions = .known([.ownMembers]) },
        Twin(.sourceUnstated) {
            $0.subjects.append(DataSubject("erfgenamen"))
            $0.visits.subjects.append("erfgenamen")
        },
        Twin(.specialCategoryConsentNotExplicit) { $0.categories[3].nature = .special },
        Twin(.specialCategoryWithoutException) { $0.categories[6].nature = .special },
        Twin(.healthDataImplied) { $0.categories[6].examples.append("ziekmeldingen") },
        Twin(.criminalDataWithoutGround) { $0.categories[6].nature = .criminalOffence },
        Twin(.blacklistWithoutPermit) {
            $0.categories[1].nature = .criminalOffence
            $0.orders.criminalDataGrounds = .known([.ownProtection])
        },
        Twin(.impactAssessmentLikely) {
            $0.visits.isLargeScale = true
            $0.visits.isMonitoring = true
        },
        Twin(.anonymousClaimUnfounded) { $0.categories[5].examples.append("geanonimiseerd IP-adres") },
        Twin(.nationalNumberWithoutStatute) { $0.categories[6].nature = .nationalIdentificationNumber },
        Twin(.titleOrGenderNotNeeded) { $0.categories[1].nature = .genderOrTitle },
        Twin(.sourceUnnamed, with: .indirectNoticeMomentUnstated) {
            $0.categories[7].source = DataSource(categoriesNamed: true)
        },
        Twin(.indirectCategoryUnnamed) { $0.categories[7].source?.categoriesNamed = false },
        Twin(.indirectNoticeMomentUnstated) { $0.categories[7].source?.notice = .unsaid },
    ]

    static let recipients = [
        Twin(.processorIdle) {
            $0.sharing?.processors.append(Processor("Voorbeeldarchief B.V.", agreement: .signed, in: "NL"))
        },
        Twin(.supplierForgotten) {
            $0.sharing?.recipients = []
            $0.orders.recipients = ["Voorbeeldhosting B.V."]
            $0.administration.recipients = ["Voorbeeldhosting B.V."]
        },
        Twin(.transferLikely) {
            $0.sharing?.processors.append(
                Processor("Voorbeeldopslag LLC", does: "het bewaren van reservekopieën", agreement: .signed))
        },
        Twin(.sharingDeniedButPresent) { $0.stances.append(Stance(.sharesWithNobody)) },
        Twin(.disclosuresIncomplete) { $0.sharing?.disclosures.removeLast() },
        Twin(.recipientRoleUnknown) { $0.sharing?.recipients[0].role = .unknown },
        Twin(.regionContradicted) {
            $0.sharing?.processors[0].region = .eu
            $0.sharing?.processors[0].isWorldwide = true
        },
        Twin(.transferUnspecific) { $0.sharing?.transfers = .known(Transfers(.possible)) },
        Twin(.accessDeniedButPresent) { $0.sharing?.noAccess = [NoAccess("de Belastingdienst", to: "ons systeem")] },
        Twin(.processorWithoutAgreement) { $0.sharing?.processors[0].agreement = .none },
        Twin(.guaranteeOnlyDeclared) {
            $0.security?.commitments = [Commitment(.boundAndTrustworthy, by: "onze medewerkers")]
        },
        Twin(.processorDisclaimed) { $0.stances.append(Stance(.disclaimsProcessors)) },
        Twin(.transferWithoutMechanism) {
            $0.sharing?.processors[1].safeguard = .unsaid
            $0.sharing?.processors[1].copyRoute = .unsaid
            $0.sharing?.processors[1].transfer = nil
        },
        Twin(.transferCopyRouteMissing) { $0.sharing?.processors[1].copyRoute = .unsaid },
        Twin(.transferMechanismInvalid) {
            $0.sharing?.processors[1].safeguard = .known(.privacyShield)
            $0.sharing?.processors[1].transfer = nil
        },
        Twin(.transferAssessmentMissing) { $0.sharing?.processors[1].transfer = nil },
        Twin(.frameworkCertificationUnchecked) {
            $0.sharing?.processors[1].safeguard = .dataPrivacyFramework
            $0.sharing?.processors[1].transfer = nil
        },
        Twin(.derogationStructural) {
            $0.sharing?.processors[1].safeguard = .known(.explicitConsent)
            $0.sharing?.processors[1].transfer = nil
            $0.sharing?.processors[1].copyRoute = .unsaid
        },
        Twin(.subprocessorUnapproved) { $0.sharing?.processors[0].subprocessors = .known(.unauthorised) },
        Twin(.recipientsOnlyThirdParties) {
            $0.sharing?.recipients[0].name = "derden"
            $0.orders.recipients[0] = "derden"
        },
        Twin(.embeddedPartyRoleUnstated) { $0.website?.embedded = [EmbeddedContent("de deelknop")] },
        Twin(.partyInWordsUnrecorded) { $0.categories[0].examples.append("Gmail-adres") },
        Twin(.locationUnknown) { $0.sharing?.processors[0].country = .unsaid },
    ]

    static let retention = [
        Twin(.retentionMissing) { $0.orders.retention = [] },
        Twin(.retentionEmptyCriterion) {
            $0.orders.retention = [Keep.ofThese(for: .notLongerThanNeeded(for: ["de levering"]))]
        },
        Twin(.retentionEndless) { $0.orders.retention = [Keep.ofThese(for: .forever)] },
        Twin(.retentionWithoutStart) { $0.orders.retention[0].start = .unsaid },
        Twin(.retentionConflicting) {
            $0.orders.retention.append(
                Keep.ofThese(for: .fixed(.years(1)), after: "de levering", then: .deleted))
        },
        Twin(.retentionUnclear) { $0.orders.retention = [Keep.ofThese(for: .byTermsOf("de bezorgdienst"))] },
        Twin(.retentionSeveral) {
            $0.orders.retention.append(Keep.ofThese(for: .fixed(.years(1)), after: "[uw|je] laatste bezoek"))
        },
        Twin(.retentionFiscalOverbroad) {
            $0.orders.retention = [
                Keep.ofThese(for: .fixed(.years(7)), after: "het boekjaar", because: .awr52, then: .destroyed)
            ]
        },
        Twin(.retentionApplicationLong) { $0.applications.retention[0].period = .fixed(.months(3)) },
        Twin(.retentionCameraLong) { $0.orders.retention[0].record = .cameraImages },
        Twin(.retentionMedical) { $0.orders.retention[0].record = .treatmentFile },
        Twin(.retentionIdentification) { $0.orders.retention[0].record = .clientDueDiligence },
        Twin(.retentionBelowFiscalDuty) {
            $0.administration.retention[0].period = .fixed(.years(5))
            $0.administration.retention[0].statute = nil
        },
        Twin(.retentionBelowStatute) { $0.administration.retention[0].period = .fixed(.years(5)) },
        Twin(.archiveLawUnnamed, with: .publicTaskOnInterest, .consentUnfree) {
            $0.controller?.isPublicAuthority = true
        },
    ]

    static let rights = [
        Twin(.applicantsProfiled) { $0.applications.aiSystems = [AISystem(.analysis)] },
        Twin(.rightMissing) { $0.rights?.denials = [Denies(.erasure)] },
        Twin(.accessAnswerIncomplete) { $0.rights?.accessAnswer = "een printscreen van [uw|je] gegevens" },
        Twin(.requestChannelMissing) { $0.rights?.channel = .telephone },
        Twin(.responseOverAMonth) { $0.rights?.answerTerm = .known(.months(2)) },
        Twin(.responseTermUnstated) { $0.rights?.answerTerm = .unknown("gevraagd op 2026-11-21") },
        Twin(.identityCopyDemanded) { $0.rights?.identityCheck = .copyAlways },
        Twin(.requestFee) { $0.rights?.fee = .always },
        Twin(.refusalTooWide) { $0.rights?.refusalReasons = ["het ons te veel werk is"] },
        Twin(.dutyToKeepUnfounded) {
            $0.rights?.limits = [.dutyToKeep]
            $0.categories[2].nature = .ordinary
            $0.administration.grounds = $0.orders.grounds
            $0.administration.retention[0].statute = nil
        },
        Twin(.scoreMayDecide, with: .profilingUnexplained) {
            $0.orders.profile = Profile(scoring: ["klanten"])
            $0.orders.details = ["nagaan of [u|je] achteraf kunt betalen"]
        },
        Twin(.automatedDecisionUnexplained) {
            $0.automatedDecisions = .known([
                AutomatedDecision(about: "betalen achteraf", allowedBy: .known(.contract))
            ])
        },
        Twin(.decisionProcedureUnsaid) {
            $0.automatedDecisions = .known([
                AutomatedDecision(
                    about: "betalen achteraf", logic: "eerdere betalingen",
                    consequence: "[u|je] moet vooraf betalen", allowedBy: .known(.contract))
            ])
        },
        Twin(.automatedDecisionNotAllowed, with: .factIdle) {
            $0.automatedDecisions = .known([
                AutomatedDecision(
                    about: "betalen achteraf", logic: "eerdere betalingen",
                    procedure: "wie de laatste drie rekeningen op tijd betaalde, mag achteraf betalen",
                    consequence: "[u|je] moet vooraf betalen", allowedBy: .known(.legitimateInterest))
            ])
        },
        Twin(.interventionWithoutDecision) {
            $0.automatedDecisions = .unsaid
            $0.rights?.offers = [.humanIntervention]
        },
        Twin(.hostingDetailPublished) {
            $0.security?.hosting = [Hosting(.cloud, on: .own, ipAddress: "192.0.2.1")]
        },
        Twin(.securityUnmentioned) {
            $0.security = nil
            $0.website?.hasCertificate = false
        },
        Twin(.breachNoticeRoleWrong) {
            $0.breach = BreachHandling(
                informs: "de Autoriteit Persoonsgegevens", by: "e-mail", within: .known(.hours(96)))
        },
    ]

    static let website = [
        Twin(.cookieBeforeConsent) { $0.trackingCookie.isSetBeforeConsent = true },
        Twin(.cookieWithoutPurpose) {
            $0.trackingCookie.purposes = []
            $0.trackingCookie.serves = []
        },
        Twin(.cookieWithoutLifetimeOrParty) { $0.trackingCookie.lifetime = .unsaid },
        Twin(.cookieUndescribed) { $0.trackingCookie.name = .unsaid },
        Twin(.withdrawalHarderThanConsent) { $0.cookies.consent?.withdrawal = .known(.browserSettings) },
        Twin(.cookiesDeniedButPresent) { $0.stances.append(Stance(.placesNoCookies)) },
        Twin(.cookieTrackingAsFunctional) { $0.cookies.cookies[0].purposes = ["advertenties op maat tonen"] },
        Twin(.trackingPurposeWithoutConsent) { $0.trackingCookie.serves = [$0.visits.name] },
        Twin(.trackingOnInterest) { $0.trackingCookie.legalBasis = .known(.legitimateInterest) },
        Twin(.cookieWithdrawalUnstated) { $0.cookies.consent?.withdrawal = .unsaid },
        Twin(.cookiesUnlisted) { $0.cookies.listing = .examples },
        Twin(.embedBeforeConsent) {
            $0.cookies.consent = nil
            $0.website?.embedded = [
                EmbeddedContent(
                    "de kaart", by: "Voorbeeldhosting B.V.", as: .known(.processor), loaded: .onOpening,
                    storesOnDevice: true)
            ]
        },
        Twin(.cookieWall) { $0.cookies.consent?.wall = .known(.withoutAlternative) },
        Twin(.analyticsNotLimited) { $0.cookies.cookies[1].isAddressMasked = .unsaid },
        Twin(.cookieLifetimeContradicted) { $0.cookies.keptAtMost = .days(1) },
        Twin(.cookieLifetimeLong) { $0.trackingCookie.lifetime = .term(.years(2)) },
        Twin(.cookieTextBelied) { $0.website?.needsNoBanner = true },
        Twin(.refusalNotEqual) { $0.cookies.consent?.refusingIsAsEasy = false },
    ]

    static let marketing = [
        Twin(.audienceUnfounded) {
            $0.sharing?.processors.append(
                Processor(
                    "Voorbeeldnetwerk B.V.", does: "het tonen van advertenties", gets: [.data("e-mailadressen")],
                    agreement: .signed, in: "NL"))
        },
        Twin(.marketingOnContract) { $0.purposes[3].grounds = $0.orders.grounds },
        Twin(.politicalTargeting) {
            $0.advertising.details = ["verkiezingsadvertenties tonen"]
            $0.advertising.selection = ["woonplaats"]
        },
        Twin(.marketingWithoutConsent) {
            $0.mailings = [
                Mailing(
                    to: DataSubject("klanten"), "aanbiedingen", by: .known(.email), isCommercial: true,
                    permittedBy: .none, unsubscribe: "de link onderaan elk bericht")
            ]
        },
        Twin(.mailingMeasuredWithoutConsent) {
            $0.mailings = [
                Mailing(
                    to: DataSubject("klanten"), "bezorgberichten", by: .known(.email), isCommercial: false,
                    measuring: [.opened], unsubscribe: "de link onderaan elk bericht")
            ]
        },
        Twin(.telemarketingWithoutConsent) {
            $0.mailings = [
                Mailing(
                    to: DataSubject("klanten"), "aanbiedingen", by: .known(.telephone), isCommercial: true,
                    unsubscribe: "een bericht aan ons")
            ]
        },
        Twin(.marketingObjectionLimited, with: .refusalTooWide) {
            $0.rights?.denials = [Denies(.objection, unless: "[uw|jouw] belang zwaarder weegt dan het onze")]
        },
        Twin(.newsletterDeniedButPresent) {
            $0.newsletter = .none
            $0.mailings = [
                Mailing(
                    to: DataSubject("klanten"), "onze nieuwsbrief", by: .known(.email),
                    unsubscribe: "de link onderaan elke nieuwsbrief")
            ]
        },
        Twin(.mailingConsentWithoutPurpose) {
            $0.mailings = [
                Mailing(
                    to: DataSubject("sollicitanten"), "vacatures", by: .known(.email), isCommercial: true,
                    permittedBy: .known(.consent), unsubscribe: "de link onderaan elk bericht")
            ]
        },
        Twin(.marketingChannelUnsaid) {
            $0.orders.name = "aanbiedingen doen"
            $0.cookies.cookies[0].serves = ["aanbiedingen doen"]
            $0.newsletter = .unsaid
        },
        Twin(.unsubscribeMissing) { $0.newsletter = .known(Newsletter()) },
    ]

    static let statement = [
        Twin(.versionMissing) { $0.version = nil },
        Twin(.changeSilent) {
            $0.changes = nil
            $0.stances.append(Stance(.readersMustReturn))
        },
        Twin(.changeContradicted, with: .changeSilent) { $0.changes?.announcement = .never },
        Twin(.statementAsAgreement) { $0.stances.append(Stance(.statementIsAgreement)) },
    ]

    static let consistency = [
        Twin(.idInvalid) { $0.id = "../elders" },
        Twin(.factIdle) { $0.orders.grounds[0].balancing = "dossier 1" },
        Twin(.labelRepeated) { $0.subjects.append(DataSubject("klanten")) },
        Twin(.labelEmpty) { $0.orders.details = [""] },
        Twin(.referenceUnknown) { $0.orders.subjects = ["leveranciers"] },
        Twin(.alternateMalformed) { $0.orders.details = ["[thee|koffie bezorgen"] },
        Twin(.addressFormWrong) { $0.orders.details = ["wat u bestelt bezorgen"] },
        Twin(.labelClaims) { $0.orders.details = ["bezorgen bij klanten, die wij nooit volgen"] },
        Twin(.textDisguised) { $0.orders.details = ["bezorgen bij klanten met een tu\u{456}n"] },
        Twin(.valueUnreadable, with: .transferWithoutMechanism) { $0.sharing?.recipients[0].country = "Nederland" },
    ]

    static let shapes = [
        Twin(.retentionMisplaced) {
            $0.orders.retention.append(Keep.ofOtherData(for: .asLongAs("[u|je] een account hebt", also: nil)))
        },
        Twin(.collectionContradicted) {
            $0.collections = [Collected(.given, extent: .all), Collected(.observed)]
        },
        Twin(.contactMalformed) { $0.controller?.email = "privacy.voorbeeld.example" },
        Twin(.subjectWithoutPurpose) { $0.subjects.append(DataSubject("leveranciers")) },
        Twin(.staffOnlyContradicted) { $0.security?.staffOnly = .withoutException },
        Twin(.cookieReaderUnrecorded) { $0.trackingCookie.thirdParties = .known(["Voorbeeldnetwerk"]) },
        Twin(.exclusionContradicted) { $0.exclusions = [Exclusion(.tracking)] },
        Twin(.excludedDataContradicted) { $0.excludedData = [ExcludedData("facturen en betalingen")] },
        Twin(.excludedToolContradicted) { $0.website?.excluded = [.trackingCookies] },
        Twin(.securityContradicted) { $0.security?.measures.append(SecurityMeasure(.encryptedPayments)) },
        Twin(.versionDisordered) { $0.earlierVersions[0].number = 3 },
        Twin(.versionEffective) { $0.version?.effective = "2025-06-01" },
        Twin(.secrecyUnstated, with: .factIdle) { $0.orders.specialDataExceptions = .known([.healthcare]) },
        Twin(.versionInFuture) { $0.version?.date = "2026-11-22" },
        Twin(.exampleLeft) { $0.controller?.email = "info@vervang.example" },
        Twin(.textMisshapen) { $0.orders.retention[0].start = "de levering is gedaan" },
    ]

    static let acceptances = [
        Twin(.acceptanceWithoutRule) { $0.acceptances = [accepting("geen-regel", "vraag loopt", "2027-01-01")] },
        Twin(.acceptanceWithoutReason) {
            $0.acceptances = [accepting(.versionMissing, "", "2027-01-01")]
        },
        Twin(.acceptanceExpired) { $0.acceptances = [accepting(.versionMissing, "vraag loopt", "2026-01-01")] },
        Twin(.acceptanceLong, with: .processorDisclaimed) {
            $0.stances.append(
                Stance(.disclaimsProcessors).accepting(
                    .processorDisclaimed, because: "vraag loopt", until: "2027-11-21"))
        },
        Twin(.acceptanceUnused) { $0.acceptances = [accepting(.versionMissing, "vraag loopt", "2027-01-01")] },
    ]

    private static func accepting(_ rule: RuleID, _ reason: String, _ until: CalendarDate) -> Acceptance {
        Acceptance(rule, because: reason, until: until)
    }
}
