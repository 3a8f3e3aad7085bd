import Diagnostics

/// What findings mean that no rule over facts gives: those in pages, in templates and prose, and in files.
///
/// Each finding carries its own reason and remedy; this says what all findings of one name have in common.
enum FindingReference {
    static func text(of id: RuleID) -> String? {
        all.first { $0.key == id }.map { "\($0.key.rawValue): \($0.value)\n\n\(FindingRemedies.text(for: $0.key))\n" }
    }

    /// In the order in which a build meets them.
    static let all: KeyValuePairs<RuleID, String> = [
        // Files of facts.
        .factsNotJson: "A facts file is no JSON.",
        .factsInvalid: "A facts file is JSON, and not in the form of facts. `verklaar facts --schema` has the form.",
        .fileNotText: "A file is not in UTF-8.",
        .inputRefused: "A file is larger or nests deeper than any statement, and is not read.",
        .idRepeated: "Two organisations have the same id, and would share a folder.",
        .controllerMissing: "The facts name no controller, so that no statement can be written.",
        // Templates and prose.
        .phraseMalformed: "A line of a phrase file is no phrase.",
        .phraseMissing: "A kind of claim has no phrase, so that it cannot be published.",
        .phraseKindUnknown: "A phrase file has phrases for a kind of claim that does not exist.",
        .phraseSlotUnknown: "A phrase has a slot that its kind of claim does not fill.",
        .phraseSlotMissing: "A phrase leaves out what its kind of claim says.",
        .phraseSlotsTouch: "Two slots of a phrase stand side by side, so that nobody can tell where the one ends.",
        .phraseAddressForm: "A phrase for the one form of address speaks in the other.",
        .templateMalformed: "A document template cannot be read.",
        .placeholderUnknown: "A template has a place for claims that do not exist.",
        .placeholderRepeated: "A template has two places for the same claims.",
        .claimUnplaced: "A template has no place for a kind of claim.",
        .furnitureMalformed: "templates/furniture.md cannot be read.",
        .siteMalformed: "content/site.md cannot be read.",
        .siteOrganisationUnknown: "A heading of content/site.md names an organisation that the site does not have.",
        .siteClaims: "A link around the pages says something of data, which only facts can.",
        .accentFaint: "A colour of the publisher's own is too faint to read.",
        .logoUnusable: "The logo that content/site.md names is not there, or is no picture that a page can show.",
        .siteAddressUnset: "Nothing says where the site is published, so that what needs its address is left out.",
        .wordingMeaning: "A text of the templates does not say what its place means.",
        .wordingWordUnknown: "A text of the templates has a word that the lexicon does not know.",
        .wordingUnjudged: "Nobody has written down what a text of the templates means.",
        .wordingAmbiguous: "Two phrases can be read in the same sentence.",
        .wordingClaims: "A standing text of a template makes a claim, which only facts can.",
        .wordingCharacter: "A text of the templates has a character that is not what it looks like.",
        .wordingSpacing: "A text of the templates has a space too many or too few.",
        .wordingEnd: "A text of the templates stands among sentences and has no end.",
        .wordingLong: "A sentence of the templates is too long to be plain.",
        .factsStale: "A file of content/ was changed after the program was built, which has the facts of before.",
        .versionUnchanged: "The facts say other things than the page they replace, under the same version.",
        .proseMalformed: "A file of prose cannot be read.",
        .proseStray: "A file of prose has a name under which no document takes it up.",
        .proseMisplaced: "Prose stands under a heading that its document does not have.",
        .proseClaims: "Prose says something of data, which only facts can.",
        // Pages.
        .pageMissing: "A page that the facts ask for is not there.",
        .layoutWrong: "A document that is to be pasted into another page is a page itself.",
        .pageLanguage: "A page does not say that it is in Dutch.",
        .pageCharset: "A page does not say how its letters are written, so that some browsers show others.",
        .pageTitle: "A page has no title, or more than one.",
        .pageStyle: "A page has lost the style sheet of its site.",
        .pagePolicy: "A page lacks the policy that keeps out scripts and style from elsewhere.",
        .pageAddress: "A page says that it is published elsewhere than the facts of the site have it.",
        .iconUnknown: "The page takes its icon from elsewhere, which could show anything.",
        .logoUnknown: "The page has a picture that is not the site's logo, which could show anything.",
        .textMissing: "The facts ask for a text that the page does not have.",
        .textDrifted: "The page says something else than the facts.",
        .textMoved: "A text stands at another place than the template gives it, where it may mean something else.",
        .textRepeated: "The page says the same more than once.",
        .textUnbacked: "The page makes a claim that no fact makes.",
        .textUnread: "The page has a text that is no claim and no prose.",
        .textAmbiguous: "A sentence of the page can be read as two claims.",
        .textHidden: "The page has text that its visitors do not see.",
        .linkElsewhere: "A link leads somewhere else than its words say.",
        .linkMissing: "An address that the facts make a link is plain text.",
        .headingLevel: "A heading stands at another level than the template gives it.",
        .contentsDrifted:
            "The contents of a page are not its sections in their order, each with a link that leads there.",
        .frameDrifted: "The page has lost, or repeats, what the site puts around every document.",
        .tableShape: "A table has an empty row or column, a cell too many or too few, or goes on in another.",
        .serverMarkup: "The page has something that a server may replace before a visitor gets the page.",
        .elementUnexpected: "The page has an element or attribute that can show something else than its text.",
        .columnMisnamed: "A cell names another column than the one that it stands in.",
        .idRepeatedInPage: "Two elements of a page have the same id, so that links to it lead to the first.",
        .scriptInPage: "The page has a script, which could show anything.",
        .rawHtml: "A Markdown file has HTML in it, which is not read.",
        .stylesheetUnknown: "The page takes its style from elsewhere, which could hide or replace text.",
        .assetDrifted: "A style sheet or other file of the site is not what the templates have.",
        .fileDrifted: "A file for search engines is not what the facts make.",
        .fileStray: "A file under public/ belongs to no organisation.",
    ]
}
