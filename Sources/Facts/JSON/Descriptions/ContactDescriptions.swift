extension TypeDescriptions {
    /// Messages, decisions and children.
    static let contact: [String: TypeDescription] = [
        "Mailing": TypeDescription(
            "Messages that an organisation sends of its own accord (Tw art. 11.7).",
            [
                "audience": "Who gets them: the label of one of the organisation's subjects.",
                "content": "What they hold: \"actuele informatie voor support\".",
                "channel": "How they are sent.",
                "frequency": "How often.",
                "isCommercial": "Whether they are advertising. Never published.",
                "permission": "What allows them, where they are commercial. Never published.",
                "unsubscribe": "How people stop them: \"de link onderaan elk bericht\".",
            ]),
        "Mailing.Channel": TypeDescription("How messages are sent."),
        "Mailing.Permission": TypeDescription("What allows commercial messages that nobody asked for."),
        "Mailing.Frequency": TypeDescription("How often messages are sent."),
        "Newsletter": TypeDescription(
            "A newsletter to subscribe to.",
            ["unsubscribe": "How people leave it: \"de link in elke nieuwsbrief\"."]),
        "AutomatedDecision": TypeDescription(
            "A decision that a computer takes alone, with legal or similar effect (AVG art. 22).",
            [
                "subject": "What it decides about, after \"over\": \"uw aanvraag\".",
                "logic": "What it looks at, as nouns after \"let op\": \"uw inkomen\".",
                "consequence": "What can follow from it, after \"Het gevolg kan zijn:\".",
                "allowedBy": "The ground that allows it (AVG art. 22 lid 2).",
            ]),
        "Minors": TypeDescription(
            "That people under sixteen are among the data subjects (AVG art. 8, UAVG art. 5).",
            [
                "parentConsents": "That a parent or guardian is asked for consent.",
                "rights": "Who uses their rights, and takes back a consent (UAVG art. 5 lid 3 and 4).",
                "textForChildren":
                    "Where the text for children themselves stands (AVG art. 12 lid 1). Never published.",
                "isFreeHelp":
                    "Whether all of it is help or advice, offered to them directly and for free (UAVG art. 5 lid 6). "
                    + "Never published.",
            ]),
        "RightsOfMinors": TypeDescription(
            "Who uses the rights of people under sixteen: from twelve on they and their parents, the parents only, or the "
                + "children only."),
    ]
}
