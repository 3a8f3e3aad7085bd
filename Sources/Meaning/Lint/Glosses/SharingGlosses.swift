// Who gets data, in which cases, and under which terms.
extension Glosses {
    static let sharing = Glosses(
        words: [
            Vocabulary(
                .logic,
                ["emergency": "noodsituatie", "danger": "gevaar", "imminent": "dreigend", "competent": "bevoegde"]),
            Vocabulary(.party, ["agency": "instanties instantie overheidsinstellingen"]),
        ],
        [
            "disclosures.complete": "we share your data only these case other:",
            "disclosures.one": "we share your data only one case other:",
            "disclosures.examples": "we share your data among-others these case other:",
            "disclosure.requiredByLaw.always": "as law oblige",
            "disclosure.requiredByLaw.sometimes": "sometimes also as law oblige",
            "disclosure.requiredByLaw.possible": "possibly also as law oblige",
            "disclosure.withConsent.always": "as you consent give",
            "disclosure.withConsent.sometimes": "sometimes also as you consent give",
            "disclosure.withConsent.possible": "possibly also as you consent give",
            "disclosure.emergency.always": "emergency or imminent danger competent agency",
            "disclosure.emergency.sometimes": "sometimes also emergency or imminent danger competent agency",
            "disclosure.emergency.possible": "possibly also emergency or imminent danger competent agency",
            "disclosure.neededForPurposes.always":
                "as necessary for purpose these statement parties data for our process",
            "disclosure.neededForPurposes.sometimes":
                "sometimes also as necessary for purpose these statement parties data for our process",
            "disclosure.neededForPurposes.possible":
                "possibly also as necessary for purpose these statement parties data for our process",
            "disclosure.neededByRecipients.always": "as necessary for purpose these statement",
            "disclosure.neededByRecipients.sometimes": "sometimes also as necessary for purpose these statement",
            "disclosure.neededByRecipients.possible": "possibly also as necessary for purpose these statement",
            "processors.complete": "these parties process data for our:",
            "processors.examples": "among-others these parties process data for our:",
            "processors.one": "one party process data for our:",
            "processor.name": "{processor}",
            "processor.service": "{processor} for {service}",
            "agreement.all": "these parties we processing-agreement: contract about what they data may do.",
            "agreement.one": "{processor} we processing-agreement.",
            "declaration": "{processor} declare {place} according-to AVG work.",
            "processorsResponsibility":
                "according-to AVG remain we responsible for what our instruction your data happen.",
            "recipients.complete": "these parties get data of our determine self for-what they use:",
            "recipients.one": "one party get data of our determine self for-what:",
            "recipients.examples": "among-others these parties get data of our determine self for-what they use:",
            "recipient": "{recipient}",
            "noAccess": "{party} no entry {object}.",
        ])
}
