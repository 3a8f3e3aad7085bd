import Diagnostics
import Facts

/// What a finding means that no rule over facts gives, and what to do about it: one in pages, in templates and prose, or
/// in files.
///
/// Each finding carries its own reason and remedy; this says what all findings of one name have in common.
struct FindingMeaning: Sendable {
    let id: RuleID
    let meaning: String
    let remedy: CodeText

    private init(_ id: RuleID, _ meaning: String, remedy: CodeText = Self.rewrite) {
        self.id = id
        self.meaning = meaning
        self.remedy = remedy
    }

    /// What mends a page: it is made of facts and templates, and never written by hand.
    static let rewrite: CodeText = """
        Run `make` to write it anew. What is meant to stay becomes a fact in content/, prose in content/prose, or a \
        text in templates/.
        """

    static let addController: CodeText =
        "Add \(swift: #"Controller("...")"#, json: #""controller": {"name": "..."}"#) to the organisation."
}

extension FindingMeaning {
    /// As `verklaar explain` shows it.
    static func text(of id: RuleID, in language: FactsLanguage?) -> String? {
        all.first { $0.id == id }.map {
            "\(id.rawValue): \($0.meaning)\n\n\(RuleReference.text($0.remedy, in: language))\n"
        }
    }

    /// In the order in which a build meets them.
    static let all = files + templates + audits + pages

    private static let audits = [
        FindingMeaning(
            .auditCookieUndeclared, "The site sets a cookie that no fact names.",
            remedy: "Add it to the cookies (`verklaar audit --draft` proposes a fact), or take it off the site."),
        FindingMeaning(
            .auditStorageUndeclared,
            "The site keeps something on devices in another way than by a cookie, and no fact names it.",
            remedy: "Add it to the cookies, with its technique, or take it off the site."),
        FindingMeaning(
            .auditCookieUnseen, "A fact names a cookie, or another thing on devices, that nobody saw.",
            remedy: "See whether the site still places it; pages behind a login were not looked at."),
        FindingMeaning(
            .auditLifetimeLonger, "A cookie stays longer than the facts say.",
            remedy: "Correct the lifetime in the facts, or that of the cookie."),
        FindingMeaning(
            .auditBeforeConsent, "What needs consent is on devices before anyone has consented.",
            remedy: "Let the site wait for consent."),
        FindingMeaning(
            .auditAfterRefusal, "What needs consent is on devices of who refused.",
            remedy: "Let the site place it after consent alone."),
        FindingMeaning(
            .auditPartyOther, "A cookie is of another party than the facts say.",
            remedy: "Correct who places it, or who can read it."),
        FindingMeaning(
            .auditHostUncovered, "Browsers of visitors contact a host of a party of which no fact tells.",
            remedy: """
                Tell of the party as processor, recipient or embedded content; where its name does not show in the host, say whose it \
                is: \(swift: #"ContactedHost("fonts.example.com", of: "...")"#, json: #""hosts": [{"name": "fonts.example.com", "party": "..."}]"#).
                """),
        FindingMeaning(
            .auditEmbedOther, "What stands in pages of others loads before the facts say, or stores what they deny.",
            remedy: "Correct when it loads or what it stores, or let the site do as the facts say."),
        FindingMeaning(
            .auditDenialBelied, "What the site does not do by the facts, it does.",
            remedy: "Take the denial back, or take it off the site."),
        FindingMeaning(
            .auditCategoryDoubtful, "A cookie that needs no consent by the facts is known as one of advertising.",
            remedy: "See what it is for; where it is as the facts say, accept the finding."),
        FindingMeaning(
            .auditFieldUncovered, "A form asks data that no category names.",
            remedy: "Add the data to a category, with a purpose, or stop asking for them."),
        FindingMeaning(
            .auditUnprotected, "Pages come without protection, where the facts say that connections are protected.",
            remedy: "Protect the connection, or take back what the facts say of it."),
        FindingMeaning(
            .auditSiteOther, "What was observed is of another site than that of the facts.",
            remedy: "Observe the site of these facts, or add its address to the website."),
        FindingMeaning(
            .auditColumnUnmapped,
            "A database has columns that look like personal data, and no fact says what stands there.",
            remedy: """
                Say which category it is: \(swift: #"Stored(contact, in: "customers.email")"#, json: #""stored": [{"columns": [...]}]"#). \
                Where it is no personal data, accept the finding.
                """),
        FindingMeaning(
            .auditColumnGone, "A fact says that data stand in a column that is not there.",
            remedy: "Correct the column, or remove the fact."),
        FindingMeaning(
            .auditDependencyUncovered, "Software of the site or app has a part of a party of which no fact tells.",
            remedy: "Tell of the party as processor, recipient or embedded content, or remove the part."),
    ]

    private static let files = [
        FindingMeaning(
            .factsNotJson, "A facts file is no JSON.",
            remedy: "Mend the file at the line and column of the finding; nothing after it has been read."),
        FindingMeaning(
            .factsInvalid,
            "A facts file is JSON, and not in the form of facts. `verklaar facts --schema` has the form.",
            remedy: "Write what the finding asks; docs/facts-json.md tells how facts look as JSON."),
        FindingMeaning(
            .fileNotText, "A file is not in UTF-8.",
            remedy: "Save it as UTF-8."),
        FindingMeaning(
            .fileMissing, "A file or folder is not there, or cannot be read; the preview goes on with what it had.",
            remedy: "Put it back; the preview sees it at once."),
        FindingMeaning(
            .inputRefused, "A file is larger or nests deeper than any statement, and is not read.",
            remedy: "Publish the whole page as UTF-8 text, without deep nesting."),
        FindingMeaning(
            .observationMalformed, "A file with what was observed of a site is in none of the forms that are read.",
            remedy: "Mend the place of the finding, or have the file written anew by the program that made it."),
        FindingMeaning(
            .idRepeated, "Two organisations have the same id, and would share a folder.",
            remedy: "Give each organisation an id of its own; it names its folder."),
        FindingMeaning(
            .controllerMissing, "The facts name no controller, so that no statement can be written.",
            remedy: addController),
        FindingMeaning(
            .shortNameTaken, "The short name of the organisation is an ordinary word, or the name of another.",
            remedy: "Take a part of its full name, or leave the short name out."),
    ]

    private static let templates = [
        FindingMeaning(
            .phraseMalformed, "A line of a phrase file is no phrase.",
            remedy: "Write it as \"- \" and a sentence, under \"## \" and the id of its claim."),
        FindingMeaning(
            .phraseMissing, "A kind of claim has no phrase, so that it cannot be published.",
            remedy: "Add a heading with the id of the claim, and a phrase, to a file in templates/phrases."),
        FindingMeaning(
            .phraseKindUnknown, "A phrase file has phrases for a kind of claim that does not exist.",
            remedy: "Mend the id after \"## \", or take the heading and its phrases out."),
        FindingMeaning(
            .phraseSlotUnknown, "A phrase has a slot that its kind of claim does not fill.",
            remedy: "Use the slots that the finding lists."),
        FindingMeaning(
            .phraseSlotMissing, "A phrase leaves out what its kind of claim says.",
            remedy: "Write the slot in braces where its value belongs in the sentence."),
        FindingMeaning(
            .phraseSlotsTouch, "Two slots of a phrase stand side by side, so that nobody can tell where the one ends.",
            remedy: "Put a word between the two."),
        FindingMeaning(
            .phraseAddressForm, "A phrase for the one form of address speaks in the other.",
            remedy: "Write both forms, the formal one first: [u|je]."),
        FindingMeaning(
            .templateMalformed, "A document template cannot be read.",
            remedy: "Mend the line of the finding; templates/privacyverklaring.md shows every form of line."),
        FindingMeaning(
            .placeholderUnknown, "A template has a place for claims that do not exist.",
            remedy: "Write one of the names that the finding lists."),
        FindingMeaning(
            .placeholderRepeated, "A template has two places for the same claims.",
            remedy: "Keep one of the two."),
        FindingMeaning(
            .claimUnplaced, "A template has no place for a kind of claim.",
            remedy: "Put the id of the claim in braces where it belongs in a document template."),
        FindingMeaning(
            .furnitureMalformed, "templates/furniture.md cannot be read.",
            remedy: "Write \"## names\" with \"- index: ...\", and the texts under ## header, navigation, footer."),
        FindingMeaning(
            .siteMalformed, "content/site.md cannot be read.",
            remedy: "Mend the line of the finding; it says what can stand there."),
        FindingMeaning(
            .siteOrganisationUnknown, "A heading of content/site.md names an organisation that the site does not have.",
            remedy: "Write the id of an organisation after the colon, or take the colon away."),
        FindingMeaning(
            .siteClaims, "A link around the pages says more than where it leads.",
            remedy:
                "Call the link by what its page is, by the name of the organisation, or by that of the site it leads to."
        ),
        FindingMeaning(
            .colourFaint, "A colour of the publisher's own is too faint to read on the page behind it.",
            remedy: "Take the colour that the finding names, or another that differs more from the background."),
        FindingMeaning(
            .pictureUnusable,
            "The logo that content/site.md names, or the icon, is not there, or is no drawing of shapes alone.",
            remedy: "Save it as plain SVG, without text, styles, scripts and addresses, or take its line out."),
        FindingMeaning(
            .pictureUnread, "The site has a logo, and what its lines draw nobody but people can read.",
            remedy: "Look at it: it may show a name or a mark, and claim nothing."),
        FindingMeaning(
            .styleSheetLeft, "templates/style.css is still there, from which no page takes its style any more.",
            remedy: "Write its colours, font, size, width and spacing in content/site.md, and remove the file."),
        FindingMeaning(
            .fileLinked, "A link (a symbolic link) stands in the place of a file or folder of the site.",
            remedy: "Put the file or folder itself in its place."),
        FindingMeaning(
            .siteAddressUnset, "Nothing says where the site is published, so that what needs its address is left out.",
            remedy: "Write \"## address\" and below it \"- https://...\" in content/site.md."),
        FindingMeaning(
            .wordingMeaning, "A text of the templates does not say what its place means.",
            remedy: "Say what templates/meanings has for it; `verklaar reword` tries a sentence."),
        FindingMeaning(
            .wordingWordUnknown, "A text of the templates has a word that the lexicon does not know.",
            remedy: "Add it to templates/words/eigen.md with its sense, or use a word that is there."),
        FindingMeaning(
            .wordingWords, "A file of words gives a word another sense, or cannot be read.",
            remedy: "Write words of your own, with a sense that is there, in templates/words/eigen.md."),
        FindingMeaning(
            .wordingUnjudged, "Nobody has written down what a text of the templates means.",
            remedy:
                "Put the text where it stood, or write what it means in templates/meanings, from the law and the claim."
        ),
        FindingMeaning(
            .wordingAmbiguous, "Two phrases can be read in the same sentence.",
            remedy: "Give one of them words that the other does not have."),
        FindingMeaning(
            .wordingClaims,
            "A sentence that stands in a template has no fact behind it, so that nothing shows that it is true.",
            remedy: "Make it a kind of claim with a phrase, or take it out."),
        FindingMeaning(
            .wordingCharacter, "A text of the templates has a character that is not what it looks like.",
            remedy: "Write it anew with Latin letters, digits and ordinary marks."),
        FindingMeaning(
            .wordingSpacing, "A text of the templates has a space too many or too few.",
            remedy: "Take the space out, or put one in."),
        FindingMeaning(
            .wordingEnd, "A text of the templates stands among sentences and has no end.",
            remedy: "End it with a full stop or question mark, or with a colon where a list follows."),
        FindingMeaning(
            .wordingLong, "A sentence of the templates is too long to be plain.",
            remedy: "Cut it into shorter sentences."),
        FindingMeaning(
            .factsStale, "A file of content/ was changed after the program was built, which has the facts of before.",
            remedy: "Run `make`, which builds the program anew, or `swift build`."),
        FindingMeaning(
            .versionUnchanged,
            "The facts say other things than the page they replace, or the one of `check --against`, under the same version.",
            remedy: "Give the version the next number and its day, and say what is different."),
        FindingMeaning(
            .versionBackwards, "The version has a lower number, or an earlier day, than the one published before it.",
            remedy: "Give the version a higher number, and the day from when it holds."),
        FindingMeaning(
            .versionChangeUnnamed, "Something changed since the earlier publication, and the version does not name it.",
            remedy: """
                Name it in the version: \
                \(swift: #"Version(2, of: "2026-11-22", changing: "de bewaartermijn")"#, json: #""changes": ["de bewaartermijn"]"#).
                """),
        FindingMeaning(
            .versionMalformed, "A file of content/versions/ is not the record of a frozen version.",
            remedy: "Put back the file that `verklaar release` wrote, from the history of the repository."),
        FindingMeaning(
            .versionUnfrozen, "The version that was to be frozen is not the one of the facts, or is frozen already.",
            remedy: "Give the version its number and day in the facts, and freeze that one."),
        FindingMeaning(
            .versionChanged, "A frozen version, or its record, is not what was frozen.",
            remedy: "Put it back from the history of the repository, or publish it anew with `make`."),
        FindingMeaning(
            .versionTooSoon,
            "A version changes something material, and holds sooner than the version before it promised to tell people.",
            remedy: """
                Let it hold from a later day: \
                \(swift: #"Version(2, of: "2026-11-22", from: "2026-12-22")"#, json: #""effective": "2026-12-22""#).
                """),
        FindingMeaning(
            .versionUncompared,
            "The facts of a frozen version cannot be read any more, so that nothing tells what changed since.",
            remedy: "Compare its page with `verklaar diff`."),
        FindingMeaning(
            .proseMalformed, "Own words are no whole sentences, or stand under no heading.",
            remedy:
                "Close every sentence; in a file of prose, put the text under a heading of the document, on a line of "
                + "its own after \"## \"."),
        FindingMeaning(
            .proseStray, "A file of prose has a name under which no document takes it up.",
            remedy: "Call it ID.privacyverklaring.md or ID.cookiebeleid.md, with the id of an organisation."),
        FindingMeaning(
            .proseMisplaced,
            "Own words stand in a section or under a heading that no document of the organisation has.",
            remedy: "Use one of the sections or headings that the finding lists."),
        FindingMeaning(
            .ownWordsContradicted, "The organisation says in its own words what its other facts belie.",
            remedy: "Correct the sentence, or the facts."),
        FindingMeaning(
            .ownWordsRead, "A sentence in own words reads as a claim, which only its own fact makes.",
            remedy: "Write it as the fact that the claim is made from, and take the sentence out."),
        FindingMeaning(
            .ownWordsStructured, "Own words speak of something for which the model has a fact.",
            remedy: "Write it as that fact where it fits: rules judge facts, and no own words."),
        FindingMeaning(
            .ownWordsUnjudged, "Own words claim something that no rule has judged.",
            remedy: "If a fact can say it (docs/facts-keys.md), write it as one; else see to it that it stays true."),
        FindingMeaning(
            .ownWordsUnapproved, "Nobody has approved own words, which no rule judges; `--strict` asks it.",
            remedy:
                "Let someone who answers for it read them, and paste the line of the finding with that name and day."),
        FindingMeaning(
            .ownWordsChanged, "Own words were changed or moved after they were approved.",
            remedy: "Let them be read again, and paste the line of the finding."),
    ]

    private static let pages = [
        FindingMeaning(.pageMissing, "A page that the facts ask for is not there."),
        FindingMeaning(.layoutWrong, "A document that is to be pasted into another page is a page itself."),
        FindingMeaning(
            .pageUnreachable, "A page that has to be held against the facts could not be had, so that nobody read it.",
            remedy: "Look whether visitors can open it, and run the check again; nothing is said of what it says."),
        FindingMeaning(
            .pageRedirected, "A page stands at another address than the one that was asked for.",
            remedy: "Give the address at which it stands."),
        FindingMeaning(
            .elementMissing, "A page has no element of those that were said to hold the document.",
            remedy: "Name the one that holds the document: with `--within`, or in content/site.md under \"## live\"."),
        FindingMeaning(
            .elementRepeated, "What was said to hold the document is more than one element of the page.",
            remedy: "Name one of them: with `--within`, or in content/site.md under \"## live\"."),
        FindingMeaning(.pageLanguage, "A page does not say that it is in Dutch."),
        FindingMeaning(
            .pageCharset, "A page does not say how its letters are written, so that some browsers show others."),
        FindingMeaning(.pageTitle, "A page has no title, or more than one."),
        FindingMeaning(.pageStyle, "A page has lost the style sheet of its site."),
        FindingMeaning(.pagePolicy, "A page lacks the policy that keeps out scripts and style from elsewhere."),
        FindingMeaning(.pageAddress, "A page says that it is published elsewhere than the facts of the site have it."),
        FindingMeaning(.iconUnknown, "The page takes its icon from elsewhere, which could show anything."),
        FindingMeaning(.logoUnknown, "The page has a picture that is not the site's logo, which could show anything."),
        FindingMeaning(.textMissing, "The facts ask for a text that the page does not have."),
        FindingMeaning(.textDrifted, "The page says something else than the facts."),
        FindingMeaning(
            .textMoved, "A text stands at another place than the template gives it, where it may mean something else."),
        FindingMeaning(.textRepeated, "The page says the same more than once."),
        FindingMeaning(.textUnbacked, "The page makes a claim that no fact makes."),
        FindingMeaning(.textUnread, "The page has a text that is no claim and no words of the organisation's own."),
        FindingMeaning(
            .textAmbiguous, "A sentence of the page can be read as two claims.",
            remedy: "Reword the label or the phrase so that only one reading is left."),
        FindingMeaning(.textHidden, "The page has text that its visitors do not see."),
        FindingMeaning(.linkElsewhere, "A link leads somewhere else than its words say."),
        FindingMeaning(.linkMissing, "An address that the facts make a link is plain text."),
        FindingMeaning(.headingLevel, "A heading stands at another level than the template gives it."),
        FindingMeaning(
            .contentsDrifted,
            "The contents of a page are not its sections in their order, each with a link that leads there."),
        FindingMeaning(.frameDrifted, "The page has lost, or repeats, what the site puts around every document."),
        FindingMeaning(
            .tableShape, "A table has an empty row or column, a cell too many or too few, or goes on in another."),
        FindingMeaning(
            .serverMarkup, "The page has something that a server may replace before a visitor gets the page."),
        FindingMeaning(
            .elementUnexpected, "The page has an element or attribute that can show something else than its text."),
        FindingMeaning(.columnMisnamed, "A cell names another column than the one that it stands in."),
        FindingMeaning(
            .idRepeatedInPage, "Two elements of a page have the same id, so that links to it lead to the first."),
        FindingMeaning(.scriptInPage, "The page has a script, which could show anything."),
        FindingMeaning(
            .styleInPage, "An element of a page has a style of its own, beside the style sheet of its site."),
        FindingMeaning(.rawHtml, "A Markdown file has HTML in it, which is not read."),
        FindingMeaning(
            .stylesheetUnknown, "The page takes its style from elsewhere, which could hide or replace text."),
        FindingMeaning(
            .assetDrifted, "A style sheet says something else than the site has it, or a picture is another."),
        FindingMeaning(.fileDrifted, "A file for search engines is not what the facts make."),
        FindingMeaning(
            .fileStray, "A file under public/ belongs to no organisation.",
            remedy: "Remove the file, or add the facts that it is made from."),
    ]
}
