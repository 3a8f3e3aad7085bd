import Diagnostics

/// What to do about the findings that no rule over facts gives.
enum FindingRemedies {
    static func text(for id: RuleID) -> String { own[id] ?? rewrite }

    /// What mends a page: it is made of facts and templates, and never written by hand.
    private static let rewrite =
        "Run `make` to write it anew. What is meant to stay becomes a fact in content/, prose in content/prose, or a "
        + "text in templates/."

    /// For what `make` cannot mend.
    static let own: [RuleID: String] = [
        // Files of facts.
        .factsNotJson: "Mend the file at the line and column of the finding; nothing after it has been read.",
        .factsInvalid: "Write what the finding asks; docs/facts-json.md tells how facts look as JSON.",
        .fileNotText: "Save it as UTF-8.",
        .inputRefused: "Publish the whole page as UTF-8 text, without deep nesting.",
        .idRepeated: "Give each organisation an id of its own; it names its folder.",
        .controllerMissing: "Add Controller(\"...\") to the organisation; as JSON, the key \"controller\".",
        // Templates and prose.
        .phraseMalformed: "Write it as \"- \" and a sentence, under \"## \" and the id of its claim.",
        .phraseMissing: "Add a heading with the id of the claim, and a phrase, to a file in templates/phrases.",
        .phraseKindUnknown: "Mend the id after \"## \", or take the heading and its phrases out.",
        .phraseSlotUnknown: "Use the slots that the finding lists.",
        .phraseSlotMissing: "Write the slot in braces where its value belongs in the sentence.",
        .phraseSlotsTouch: "Put a word between the two.",
        .phraseAddressForm: "Write both forms, the formal one first: [u|je].",
        .templateMalformed: "Mend the line of the finding; templates/privacyverklaring.md shows every form of line.",
        .placeholderUnknown: "Write one of the names that the finding lists.",
        .placeholderRepeated: "Keep one of the two.",
        .claimUnplaced: "Put the id of the claim in braces where it belongs in a document template.",
        .furnitureMalformed:
            "Write \"## names\" with \"- index: ...\", and the texts under ## header, navigation, footer.",
        .siteMalformed: "Mend the line of the finding; it says what can stand there.",
        .siteOrganisationUnknown: "Write the id of an organisation after the colon, or take the colon away.",
        .siteClaims: "Call the link by what its page is, without a word on data.",
        .accentFaint: "Choose a colour that differs more from the page behind it.",
        .logoUnusable: "Put the logo in content/ as SVG under the name that content/site.md has, or take its line out.",
        .siteAddressUnset: "Write \"## address\" and below it \"- https://...\" in content/site.md.",
        .factsStale: "Run `make`, which builds the program anew, or `swift build`.",
        .versionUnchanged: "Give the version the next number and its day, and say what is different.",
        .wordingMeaning: "Say what the finding expects; a new order of words that says the same needs its own gloss.",
        .wordingWordUnknown:
            "Add it to Sources/Meaning/Lexicon/Words with what it means, or use a word that is there.",
        .wordingUnjudged: "Write its gloss in Sources/Meaning/Lint/Glosses, from the law and the claim.",
        .wordingAmbiguous: "Give one of them words that the other does not have.",
        .wordingClaims: "Make it a kind of claim with a phrase, or take it out.",
        .wordingCharacter: "Write it anew with Latin letters, digits and ordinary marks.",
        .wordingSpacing: "Take the space out, or put one in.",
        .wordingEnd: "End it with a full stop or question mark, or with a colon where a list follows.",
        .wordingLong: "Cut it into shorter sentences.",
        .proseMalformed: "Put the text under a heading of the document, on a line of its own after \"## \".",
        .proseStray: "Call it ID.privacyverklaring.md or ID.cookiebeleid.md, with the id of an organisation.",
        .proseMisplaced: "Use one of the headings that the finding lists.",
        .proseClaims: "If a fact can say it (docs/facts-swift.md), write it as one; or take it out of the prose.",
        // Pages.
        .textAmbiguous: "Reword the label or the phrase so that only one reading is left.",
        .fileStray: "Remove the file, or add the facts that it is made from.",
    ]
}
