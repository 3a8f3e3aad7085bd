extension TypeDescriptions {
    /// Who gets data.
    static let sharing: [String: TypeDescription] = [
        "Sharing": TypeDescription(
            "Who gets data, and when.",
            [
                "processors": "Parties that process data for the controller.",
                "processorListing": "Whether those are all.",
                "recipients": "Parties that get data and decide for themselves what to do with them.",
                "recipientListing": "Whether those are all.",
                "disclosures": "The cases in which data go to others.",
                "disclosureListing": "Whether those are the only cases.",
                "noAccess": "Who has no access, as a fact.",
            ]),
        "Processor": TypeDescription("A party that processes data for the controller (AVG art. 28).", processorKeys),
        "Processor.Agreement": TypeDescription("That there is a processing agreement (AVG art. 28 lid 3)."),
        "Recipient": TypeDescription(
            "A party that gets data and decides for itself what to do with them.",
            [
                "name": "Its name, or what it is with its article: \"de Belastingdienst\".",
                "country": "Where it processes the data.",
                "safeguard": "Outside the EEA: what allows the transfer.",
                "copyRoute": "Where a copy of the safeguards can be had (AVG art. 13 lid 1 onder f).",
                "transfer": "What is recorded of a transfer outside the EEA.",
            ]),
        "Disclosure": TypeDescription(
            "A case in which data go to others.",
            ["occasion": "When.", "modality": "Whether that always happens then, or can happen."]),
        "Disclosure.Occasion": TypeDescription("When data go to others."),
        "NoAccess": TypeDescription(
            "Someone who has no access, as a fact.",
            [
                "party": "Who, with its article: \"de accountant\".",
                "object": "What is closed to it, after \"toegang tot\": \"ons systeem\".",
            ]),
        "Safeguard": TypeDescription("What allows a transfer outside the EEA, or is said to (AVG art. 44-49)."),
        "Subprocessing": TypeDescription(
            "On what terms a processor lets other processors do its work (AVG art. 28 lid 2 and 4)."),
        "TransferRecord": TypeDescription(
            "What is recorded of a transfer outside the EEA; judged, never published.", transferKeys),
    ]

    private static let processorKeys = [
        "name": "Its name, or what it is with its article: \"ons webhostingbedrijf\".",
        "service": "What it does, as a noun after \"voor\": \"het bewaren van onze website\".",
        "agreement": "Whether there is a processing agreement; none where there is not.",
        "country": "Where it processes the data.",
        "safeguard": "Outside the EEA: what allows the transfer.",
        "copyRoute": "Where a copy of the safeguards can be had (AVG art. 13 lid 1 onder f).",
        "ownDeclaration": "Where it declares itself that it works by the AVG; that is no agreement.",
        "subprocessors": "On what terms it lets others do the work; none where it does not.",
        "transfer": "What is recorded of a transfer outside the EEA.",
    ]

    private static let transferKeys = [
        "assessment":
            "Where it is recorded that law and practice of the country leave the safeguard its effect "
            + "(CJEU C-311/18); none where nobody assessed it.",
        "certification":
            "When the party was last looked up in the list of the Data Privacy Framework; none where it is not in it.",
        "isWithinDecision": "Whether an adequacy decision for a part of the country covers this party.",
        "repeats": "Whether data go there again and again, which an exception is not meant for (AVG art. 49).",
    ]
}
