extension TypeDescriptions {
    /// How people use their rights.
    static let rights: [String: TypeDescription] = [
        "RightsProcedure": TypeDescription("How people use their rights with this organisation.", procedureKeys),
        "RequestChannel": TypeDescription("How a request is made."),
        "IdentityCheck": TypeDescription("How the organisation makes sure who makes a request (AVG art. 12 lid 6)."),
        "RequestFee": TypeDescription("When a request costs money (AVG art. 12 lid 5, art. 15 lid 3)."),
        "Right": TypeDescription("A right of the data subject (AVG art. 7 lid 3, 15-18, 20-22, 77)."),
        "LawfulLimit": TypeDescription(
            "Where the law lets an organisation refuse a request (AVG art. 12 lid 5, 15 lid 4, 17 lid 3)."),
        "Denial": TypeDescription(
            "A right that the organisation refuses or limits; never published.",
            ["right": "Which right.", "unless": "When it is given all the same, or why not."]),
    ]

    private static let procedureKeys = [
        "channel": "How a request is made.",
        "answerTerm": "Within which term the organisation answers (AVG art. 12 lid 3).",
        "accessAnswer":
            "What people get when they ask for access, after \"sturen wij\": \"een schermafdruk van uw gegevens\".",
        "correctsWrongData": "That wrong data are corrected.",
        "explainsRefusal": "That a refusal is explained.",
        "identityCheck": "How the organisation makes sure who asks. Never published.",
        "fee": "What a request costs; free where nothing is said. Never published.",
        "refusalReasons": "Reasons to refuse, as clauses after \"als\". Never published.",
        "ownComplaints": "That a complaint can be made to the organisation itself too.",
        "offers": "Rights offered though nothing in the facts calls for them.",
        "denials": "Rights refused or limited.",
        "limits": "Where the law lets the organisation refuse, which people are told.",
    ]
}
