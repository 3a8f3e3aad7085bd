extension TypeDescriptions {
    /// What data are used for.
    static let purposes: [String: TypeDescription] = [
        "Purpose": TypeDescription("Something for which personal data are used.", purposeKeys),
        "ProvisionDuty": TypeDescription(
            "Whether people must give their data, and why (AVG art. 13 lid 2 onder e): for a contract, by law, or not."),
        "SpecialDataException": TypeDescription(
            "What lifts the ban on using special data (AVG art. 9 lid 2, UAVG art. 22, 23, 24-30b)."),
        "CriminalDataGround": TypeDescription("What allows using data on offences (AVG art. 10, UAVG art. 32, 33)."),
        "FurtherUse": TypeDescription(
            "That data got for one purpose are used for another too (AVG art. 6 lid 4). Judged, never published.",
            [
                "originalPurpose": "The name of the purpose for which the data were got.",
                "notice": "How people hear of it before it starts (AVG art. 13 lid 3, art. 14 lid 4).",
                "compatibility": "Where it is recorded that the new purpose is compatible with the first.",
            ]),
        "AISystem": TypeDescription(
            "A system of artificial intelligence that people meet (AI-verordening art. 50). Judged, never published.",
            [
                "kind": "What the system does.",
                "isDisclosed": "Whether people know that they deal with it.",
            ]),
        "AISystem.Kind": TypeDescription("What a system of artificial intelligence does."),
    ]

    private static let purposeKeys = [
        "name": "An infinitive, which becomes a heading: \"onze diensten leveren\".",
        "details": "What belongs to it, as nouns or infinitives.",
        "subjects": "Whose data it uses: labels of the organisation's subjects.",
        "categories": "Which data it uses: labels of the organisation's categories.",
        "categoryListing": "Whether those are all.",
        "isExclusive": "That the data got for this purpose serve no other.",
        "grounds": "The grounds on which it rests; a mixed purpose has two.",
        "recipients": "Who gets data for it: names of the processors and recipients under sharing.",
        "retention": "How long its data are kept.",
        "provision": "Whether people must give their data.",
        "withoutProvision":
            "What follows for who does not, after \"dan\": \"kunt u geen account maken\"; none where nothing follows.",
        "profiling": "That people are profiled, and what follows from it for them.",
        "specialDataExceptions": "What lifts the ban on the special data that it uses.",
        "criminalDataGrounds": "What allows the data on offences that it uses.",
        "furtherUse": "That its data were got for another purpose.",
        "isLargeScale": "Whether it is done on a large scale (AVG art. 35 lid 3, art. 37 lid 1). Never published.",
        "isMonitoring":
            "Whether people are followed regularly and systematically (AVG art. 35 lid 3, art. 37 lid 1). "
            + "Never published.",
        "impactAssessment":
            "Where its data protection impact assessment is recorded (AVG art. 35). Never published.",
        "aiSystems": "Systems of artificial intelligence that people meet.",
    ]
}
