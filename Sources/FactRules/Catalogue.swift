import Diagnostics

extension Rule {
    /// Every rule, subject by subject, in the order in which a statement is read.
    public static let all: [Rule] =
        who + purposes + special + sources + recipients + retention + rights + security + cookies + marketing + text
        + consistency + acceptances

    public static func named(_ id: RuleID) -> Rule? { byName[id] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    private static let who = [
        controllerWithoutContact, onlineServiceWithoutAddress, representativeMissing, officerWithoutContact,
        officerRequired, jointControllersUnexplained, rolesMixed, officerLikelyRequired,
        worksCouncilConsentUnrecorded, ukRepresentativeMissing, controllerUnnamed, controllerAbroad,
    ]
    private static let purposes = [
        purposeWithoutGround, categoryWithoutPurpose, purposeWithoutCategory, purposeVague, interestUnnamed,
        interestUnbalanced, statuteUnnamed, statuteWithoutArticle, provisionDutyUnstated, provisionConsequenceUnstated,
        provisionLawUnfounded, consentImplied, consentTiedToContract, consentNotSeparate, consentForNeededData,
        consentUnproven, contractWithoutParty, listsOpen, bookkeepingOnContract, dueDiligenceUntold, minorsPublished,
        generatedContentUndisclosed, withdrawalUnstated, childConsentWithoutParent, minorsDeniedButPresent,
        minorsRightsMisstated, publicTaskOnInterest, groundsAlternative, groundsUnmapped, otherUseContradicted,
        furtherPurposeUnannounced, consentUnfree,
        childrenTextNotPlain, profilingUnexplained, aiPracticeForbidden, aiInteractionUndisclosed,
        subjectWithoutPurpose,
        exclusionContradicted, excludedDataContradicted,
    ]
    private static let special = [
        specialCategoryConsentNotExplicit, nationalNumberWithoutStatute, titleOrGenderNotNeeded,
        specialCategoryWithoutException, healthDataImplied, protectedDataUnsaid, identityCopyWithoutStatute,
        illnessOfStaff, membersDataShared, criminalDataWithoutGround, blacklistWithoutPermit,
        impactAssessmentLikely, anonymousClaimUnfounded,
    ]
    private static let sources = [sourceUnnamed, sourceUnstated, indirectCategoryUnnamed, indirectNoticeMomentUnstated]
    private static let recipients = [
        sharingDeniedButPresent, disclosuresIncomplete, accessDeniedButPresent, processorWithoutAgreement,
        guaranteeOnlyDeclared, processorDisclaimed, transferWithoutMechanism, transferCopyRouteMissing, locationUnknown,
        transferMechanismInvalid, transferAssessmentMissing,
        frameworkCertificationUnchecked, derogationStructural, subprocessorUnapproved, recipientsOnlyThirdParties,
        embeddedPartyRoleUnstated, partyInWordsUnrecorded, recipientRoleUnknown, processorIdle, supplierForgotten,
        transferLikely, regionContradicted,
        transferUnspecific,
    ]
    private static let retention = [
        retentionMissing, retentionBelowStatute, archiveLawUnnamed, retentionEmptyCriterion, retentionEndless,
        retentionWithoutStart, retentionBelowFiscalDuty,
        retentionFiscalOverbroad, retentionApplicationLong, retentionCameraLong, retentionMedical,
        retentionIdentification, retentionConflicting, retentionUnclear, retentionSeveral,
    ]
    private static let rights = [
        rightMissing, accessAnswerIncomplete, applicantsProfiled, requestChannelMissing, responseOverAMonth,
        responseTermUnstated, identityCopyDemanded, requestFee, refusalTooWide, dutyToKeepUnfounded, scoreMayDecide,
        automatedDecisionUnexplained, decisionProcedureUnsaid,
        automatedDecisionNotAllowed, interventionWithoutDecision,
    ]
    private static let security = [
        securityUnmentioned, secrecyUnstated, hostingDetailPublished, breachNoticeRoleWrong, processingUnrecorded,
        staffOnlyContradicted,
        securityContradicted,
    ]
    private static let cookies = [
        cookieBeforeConsent, cookieWithoutPurpose, cookieWithoutLifetimeOrParty, cookieUndescribed,
        withdrawalHarderThanConsent, refusalNotEqual, cookiesDeniedButPresent, cookieTrackingAsFunctional,
        trackingOnInterest, trackingPurposeWithoutConsent, cookieWall, cookieWithdrawalUnstated, cookiesUnlisted,
        embedBeforeConsent, analyticsNotLimited, cookieLifetimeLong,
        cookieReaderUnrecorded, excludedToolContradicted, cookieLifetimeContradicted, cookieTextBelied,
    ]
    private static let marketing = [
        marketingWithoutConsent, unsubscribeMissing, audienceUnfounded, marketingOnContract, politicalTargeting,
        telemarketingWithoutConsent, marketingObjectionLimited,
        newsletterDeniedButPresent, mailingConsentWithoutPurpose, marketingChannelUnsaid,
        mailingMeasuredWithoutConsent,
    ]
    private static let text = [
        versionMissing, versionDisordered, versionEffective, changeSilent, changeContradicted, statementAsAgreement,
        versionInFuture,
        textMisshapen,
    ]
    private static let consistency = [
        idInvalid, factRepeated, factIdle, labelRepeated, labelEmpty, referenceUnknown, alternateMalformed,
        addressFormWrong, labelClaims, valueUnreadable, retentionMisplaced, collectionContradicted,
        contactMalformed, textDisguised, exampleLeft,
    ]
    private static let acceptances = [
        acceptanceWithoutRule, acceptanceWithoutReason, acceptanceExpired, acceptanceUnused, acceptanceLong,
    ]
}
