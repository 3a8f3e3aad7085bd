import Diagnostics

/// What findings mean that no rule over facts gives: those in pages, in templates and prose, and in files.
///
/// Each finding carries its own reason and remedy; this says what all findings of one name have in common.
enum FindingReference {
    static func text(of id: RuleID) -> String? {
        all.first { $0.key == id.rawValue }.map { "\($0.key): \($0.value)\n\n\(FindingRemedies.text(for: $0.key))\n" }
    }

    /// In the order in which a build meets them.
    static let all: KeyValuePairs = [
        // Files of facts.
        "facts-not-json": "A facts file is no JSON.",
        "facts-invalid": "A facts file is JSON, and not in the form of facts. `verklaar facts --schema` has the form.",
        "file-not-text": "A file is not in UTF-8.",
        "input-refused": "A file is larger or nests deeper than any statement, and is not read.",
        "id-repeated": "Two organisations have the same id, and would share a folder.",
        "controller-missing": "The facts name no controller, so that no statement can be written.",
        // Templates and prose.
        "phrase-malformed": "A line of a phrase file is no phrase.",
        "phrase-missing": "A kind of claim has no phrase, so that it cannot be published.",
        "phrase-address-form": "A phrase for the one form of address speaks in the other.",
        "template-malformed": "A document template cannot be read.",
        "placeholder-unknown": "A template has a place for claims that do not exist.",
        "placeholder-repeated": "A template has two places for the same claims.",
        "claim-unplaced": "A template has no place for a kind of claim.",
        "furniture-malformed": "templates/furniture.md cannot be read.",
        "site-malformed": "content/site.md cannot be read.",
        "site-organisation-unknown": "A heading of content/site.md names an organisation that the site does not have.",
        "site-claims": "A link around the pages says something of data, which only facts can.",
        "accent-faint": "A colour of the publisher's own is too faint to read.",
        "site-address-unset": "Nothing says where the site is published, so that what needs its address is left out.",
        "wording-meaning": "A text of the templates does not say what its place means.",
        "wording-word-unknown": "A text of the templates has a word that the lexicon does not know.",
        "wording-unjudged": "Nobody has written down what a text of the templates means.",
        "wording-ambiguous": "Two phrases can be read in the same sentence.",
        "wording-claims": "A standing text of a template makes a claim, which only facts can.",
        "wording-character": "A text of the templates has a character that is not what it looks like.",
        "wording-spacing": "A text of the templates has a space too many or too few.",
        "wording-end": "A text of the templates stands among sentences and has no end.",
        "wording-long": "A sentence of the templates is too long to be plain.",
        "facts-stale": "A file of content/ was changed after the program was built, which has the facts of before.",
        "version-unchanged": "The facts say other things than the page they replace, under the same version.",
        "prose-malformed": "A file of prose cannot be read.",
        "prose-stray": "A file of prose has a name under which no document takes it up.",
        "prose-misplaced": "Prose stands under a heading that its document does not have.",
        "prose-claims": "Prose says something of data, which only facts can.",
        // Pages.
        "page-missing": "A page that the facts ask for is not there.",
        "layout-wrong": "A document that is to be pasted into another page is a page itself.",
        "page-language": "A page does not say that it is in Dutch.",
        "page-charset": "A page does not say how its letters are written, so that some browsers show others.",
        "page-title": "A page has no title, or more than one.",
        "page-style": "A page has lost the style sheet of its site.",
        "page-policy": "A page lacks the policy that keeps out scripts and style from elsewhere.",
        "page-address": "A page says that it is published elsewhere than the facts of the site have it.",
        "icon-unknown": "The page takes its icon from elsewhere, which could show anything.",
        "logo-unknown": "The page has a picture that is not the site's logo, which could show anything.",
        "text-missing": "The facts ask for a text that the page does not have.",
        "text-drifted": "The page says something else than the facts.",
        "text-moved": "A text stands at another place than the template gives it, where it may mean something else.",
        "text-repeated": "The page says the same more than once.",
        "text-unbacked": "The page makes a claim that no fact makes.",
        "text-unread": "The page has a text that is no claim and no prose.",
        "text-ambiguous": "A sentence of the page can be read as two claims.",
        "text-hidden": "The page has text that its visitors do not see.",
        "link-elsewhere": "A link leads somewhere else than its words say.",
        "link-missing": "An address that the facts make a link is plain text.",
        "heading-level": "A heading stands at another level than the template gives it.",
        "contents-drifted":
            "The contents of a page are not its sections in their order, each with a link that leads there.",
        "frame-drifted": "The page has lost, or repeats, what the site puts around every document.",
        "table-shape": "A table has an empty row or column, a cell too many or too few, or goes on in another.",
        "server-markup": "The page has something that a server may replace before a visitor gets the page.",
        "element-unexpected": "The page has an element or attribute that can show something else than its text.",
        "column-misnamed": "A cell names another column than the one that it stands in.",
        "id-repeated-in-page": "Two elements of a page have the same id, so that links to it lead to the first.",
        "script-in-page": "The page has a script, which could show anything.",
        "raw-html": "A Markdown file has HTML in it, which is not read.",
        "stylesheet-unknown": "The page takes its style from elsewhere, which could hide or replace text.",
        "asset-drifted": "A style sheet or other file of the site is not what the templates have.",
        "file-drifted": "A file for search engines is not what the facts make.",
        "file-stray": "A file under public/ belongs to no organisation.",
    ]
}
