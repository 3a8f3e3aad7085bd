extension FactExamples {
    /// Those of every rule, as the rules have it in their catalogue.
    package static let all: [FactExamples] =
        who + purposes + special + sources + recipients + retention + rights + security + cookies + marketing + text
        + consistency + acceptances

    private static let who: [FactExamples] = [
        controllerWithoutContact, onlineServiceWithoutAddress, representativeMissing, officerWithoutContact,
        officerRequired, jointControllersUnexplained, rolesMixed, officerLikelyRequired,
        worksCouncilConsentUnrecorded, ukRepresentativeMissing, controllerUnnamed, controllerAbroad,
    ]
    private static let purposes: [FactExamples] = [
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
    private static let special: [FactExamples] = [
        specialCategoryConsentNotExplicit, nationalNumberWithoutStatute, titleOrGenderNotNeeded,
        specialCategoryWithoutException, healthDataImplied, protectedDataUnsaid, identityCopyWithoutStatute,
        illnessOfStaff, membersDataShared, criminalDataWithoutGround, blacklistWithoutPermit,
        impactAssessmentLikely, anonymousClaimUnfounded,
    ]
    private static let sources: [FactExamples] = [
        sourceUnnamed, sourceUnstated, indirectCategoryUnnamed, indirectNoticeMomentUnstated,
    ]
    private static let recipients: [FactExamples] = [
        sharingDeniedButPresent, disclosuresIncomplete, accessDeniedButPresent, processorWithoutAgreement,
        guaranteeOnlyDeclared, processorDisclaimed, transferWithoutMechanism, transferCopyRouteMissing, locationUnknown,
        transferMechanismInvalid, transferAssessmentMissing,
        frameworkCertificationUnchecked, derogationStructural, subprocessorUnapproved, recipientsOnlyThirdParties,
        embeddedPartyRoleUnstated, partyInWordsUnrecorded, recipientRoleUnknown, processorIdle, supplierForgotten,
        transferLikely, regionContradicted,
        transferUnspecific,
    ]
    private static let retention: [FactExamples] = [
        retentionMissing, retentionBelowStatute, archiveLawUnnamed, retentionEmptyCriterion, retentionEndless,
        retentionWithoutStart, retentionBelowFiscalDuty,
        retentionFiscalOverbroad, retentionApplicationLong, retentionCameraLong, retentionMedical,
        retentionIdentification, retentionConflicting, retentionUnclear, retentionSeveral,
    ]
    private static let rights: [FactExamples] = [
        rightMissing, accessAnswerIncomplete, applicantsProfiled, requestChannelMissing, responseOverAMonth,
        responseTermUnstated, identityCopyDemanded, requestFee, refusalTooWide, dutyToKeepUnfounded, scoreMayDecide,
        automatedDecisionUnexplained, decisionProcedureUnsaid,
        automatedDecisionNotAllowed, interventionWithoutDecision,
    ]
    private static let security: [FactExamples] = [
        securityUnmentioned, secrecyUnstated, hostingDetailPublished, breachNoticeRoleWrong, processingUnrecorded,
        staffOnlyContradicted,
        securityContradicted,
    ]
    private static let cookies: [FactExamples] = [
        cookieBeforeConsent, cookieWithoutPurpose, cookieWithoutLifetimeOrParty, cookieUndescribed,
        withdrawalHarderThanConsent, refusalNotEqual, cookiesDeniedButPresent, cookieTrackingAsFunctional,
        trackingOnInterest, trackingPurposeWithoutConsent, cookieWall, cookieWithdrawalUnstated, cookiesUnlisted,
        embedBeforeConsent, analyticsNotLimited, cookieLifetimeLong,
        cookieReaderUnrecorded, excludedToolContradicted, cookieLifetimeContradicted, cookieTextBelied,
    ]
    private static let marketing: [FactExamples] = [
        marketingWithoutConsent, unsubscribeMissing, audienceUnfounded, marketingOnContract, politicalTargeting,
        telemarketingWithoutConsent, marketingObjectionLimited,
        newsletterDeniedButPresent, mailingConsentWithoutPurpose, marketingChannelUnsaid,
        mailingMeasuredWithoutConsent,
    ]
    private static let text: [FactExamples] = [
        versionMissing, versionDisordered, versionEffective, changeSilent, changeContradicted, statementAsAgreement,
        versionInFuture,
        textMisshapen,
    ]
    private static let consistency: [FactExamples] = [
        idInvalid, factRepeated, factIdle, labelRepeated, labelEmpty, referenceUnknown, alternateMalformed,
        addressFormWrong, labelClaims, valueUnreadable, retentionMisplaced, collectionContradicted,
        contactMalformed, textDisguised, exampleLeft,
    ]
    private static let acceptances: [FactExamples] = [
        acceptanceWithoutRule, acceptanceWithoutReason, acceptanceExpired, acceptanceUnused, acceptanceLong,
    ]
}

extension TextExamples {
    package static let all: [TextExamples] = [
        placeholderLeft, predecessorLawNamed, languageMismatch, addressFormMixed, readabilityLow,
    ]
}
