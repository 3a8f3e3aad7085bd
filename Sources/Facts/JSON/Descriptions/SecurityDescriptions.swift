extension TypeDescriptions {
    /// How data are protected, and what happens when that fails.
    static let security: [String: TypeDescription] = [
        "Security": TypeDescription(
            "How data are protected (AVG art. 32).",
            [
                "measures": "What is done, one by one.",
                "hosting": "Where the data stand.",
                "commitments": "What people or parties have declared or are bound to.",
                "staffOnly": "That only people who work for the controller see the data.",
            ]),
        "Security.StaffAccess": TypeDescription(
            "Whether only staff see the data without exception, or \"tenzij in deze verklaring anders is bepaald\"."),
        "SecurityMeasure": TypeDescription("One measure of protection.", ["kind": "Which one."]),
        "SecurityMeasure.Kind": TypeDescription("A measure of protection."),
        "Hosting": TypeDescription(
            "Where data stand.",
            [
                "place": "In the cloud, or on the organisation's premises.",
                "server": "On a server of its own, or one that others use too.",
                "provider": "The processor that provides it, by its name under sharing.",
                "ipAddress": "The address of the server.",
                "isSecured": "That the server is secured.",
                "hasCertificate": "That connections to it are protected by a certificate.",
            ]),
        "Hosting.Place": TypeDescription("In the cloud, or on the organisation's premises."),
        "Hosting.Server": TypeDescription("A server of its own, or one that others use too."),
        "Commitment": TypeDescription(
            "What people or parties have declared or are bound to.",
            ["kind": "What.", "parties": "Who: \"onze directie\", \"onze medewerkers\"."]),
        "Commitment.Kind": TypeDescription(
            "Bound to the AVG and declared trustworthy; or the only parties worked with, each declared to work by the AVG."
        ),
        "BreachHandling": TypeDescription(
            "Who is told of a personal data breach, how and how soon (AVG art. 33, 34).",
            [
                "informs": "Whom, with its article: \"de klant\".",
                "channels": "How: \"telefoon\", \"e-mail\".",
                "within": "How soon at the latest.",
                "isImmediate": "That they are told at once.",
                "includesSuspected": "That possible breaches count too.",
                "soTheyCanReport": "That those informed can then report to the supervisory authority themselves.",
            ]),
    ]
}
