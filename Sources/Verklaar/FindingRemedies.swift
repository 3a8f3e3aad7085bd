/// What to do about the findings that no rule over facts gives.
enum FindingRemedies {
    static func text(for id: String) -> String { own[id] ?? rewrite }

    /// What mends a page: it is made of facts and templates, and never written by hand.
    private static let rewrite =
        "Run `make` to write it anew. What is meant to stay becomes a fact in content/, prose in content/prose, or a "
        + "text in templates/."

    /// For what `make` cannot mend.
    static let own: [String: String] = [
        // Files of facts.
        "facts-not-json": "Mend the file at the line and column of the finding; nothing after it has been read.",
        "facts-invalid": "Write what the finding asks; docs/facts-json.md tells how facts look as JSON.",
        "file-not-text": "Save it as UTF-8.",
        "input-refused": "Publish the whole page as UTF-8 text, without deep nesting.",
        "id-repeated": "Give each organisation an id of its own; it names its folder.",
        "controller-missing": "Add Controller(\"...\") to the organisation; as JSON, the key \"controller\".",
        // Templates and prose.
        "phrase-malformed": "Write it as \"- \" and a sentence, under \"## \" and the id of its claim.",
        "phrase-missing": "Add a heading with the id of the claim, and a phrase, to a file in templates/phrases.",
        "phrase-address-form": "Write both forms, the formal one first: [u|je].",
        "template-malformed": "Mend the line of the finding; templates/privacyverklaring.md shows every form of line.",
        "placeholder-unknown": "Write one of the names that the finding lists.",
        "placeholder-repeated": "Keep one of the two.",
        "claim-unplaced": "Put the id of the claim in braces where it belongs in a document template.",
        "furniture-malformed":
            "Write \"## names\" with \"- index: ...\", and the texts under ## header, navigation, footer.",
        "site-malformed": "Mend the line of the finding; it says what can stand there.",
        "site-organisation-unknown": "Write the id of an organisation after the colon, or take the colon away.",
        "site-claims": "Call the link by what its page is, without a word on data.",
        "accent-faint": "Choose a colour that differs more from the page behind it.",
        "site-address-unset": "Write \"## address\" and below it \"- https://...\" in content/site.md.",
        "facts-stale": "Run `make`, which builds the program anew, or `swift build`.",
        "version-unchanged": "Give the version the next number and its day, and say what is different.",
        "wording-meaning": "Say what the finding expects; a new order of words that says the same needs its own gloss.",
        "wording-word-unknown":
            "Add it to Sources/Reading/Lexicon/Words with what it means, or use a word that is there.",
        "wording-unjudged": "Write its gloss in Sources/Reading/Lint/Glosses, from the law and the claim.",
        "wording-ambiguous": "Give one of them words that the other does not have.",
        "wording-claims": "Make it a kind of claim with a phrase, or take it out.",
        "wording-character": "Write it anew with Latin letters, digits and ordinary marks.",
        "wording-spacing": "Take the space out, or put one in.",
        "wording-end": "End it with a full stop or question mark, or with a colon where a list follows.",
        "wording-long": "Cut it into shorter sentences.",
        "prose-malformed": "Put the text under a heading of the document, on a line of its own after \"## \".",
        "prose-stray": "Call it ID.privacyverklaring.md or ID.cookiebeleid.md, with the id of an organisation.",
        "prose-misplaced": "Use one of the headings that the finding lists.",
        "prose-claims": "If a fact can say it (docs/facts-swift.md), write it as one; or take it out of the prose.",
        // Pages.
        "text-ambiguous": "Reword the label or the phrase so that only one reading is left.",
        "file-stray": "Remove the file, or add the facts that it is made from.",
    ]
}
