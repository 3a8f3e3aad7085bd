import Check
import Claims
import Diagnostics
import Document
import FactRules
import Facts
import Phrases
import Reading
import Render
import Surroundings
import TextRules
import Visible
import Wording

/// The stages of the pipeline in their order, by what goes into each and what comes out:
///
///     Organisation -- judge --> [Diagnostic]
///          |
///        claims
///          v
///       [Claim] -- word --> [Sentence] -- compose --> Document -- render --> [RenderedFile]
///          |                                                                      |
///          |                                                                the bytes on disk
///          |                                                                      |
///       compare <----------------------- PageReading <-- read -- VisiblePage <-- see
///          |
///          v
///     [Diagnostic]
///
/// `build` goes from the facts to pages, and back from these to findings; `check` judges, and goes the way back alone. All
/// that both do is done by these functions: values come in and values go out, and only `Site` around them knows of files.
/// Each is one call into the modules that it names, whose own documentation says more.
enum Stages {
    /// `FactRules`: what the law finds in the facts, and what contradicts itself.
    static func judge(_ facts: Organisation, on day: CalendarDate) -> [Diagnostic] { FactRules.judge(facts, on: day) }

    /// `Claims`: what a document must say by the facts, with what its template says by itself.
    static func claims(of facts: Organisation, for document: DocumentKind, by templates: Templates) -> [Claim] {
        templates.template(of: document).withStanding(
            facts.claims(for: document, in: templates.phrasebook.language.names), saying: facts.ownWords)
    }

    /// `Phrases`, `Wording`: claims as Dutch sentences, one by one.
    static func word(
        _ claims: [Claim], by templates: Templates, for document: DocumentKind, _ addressing: Addressing
    ) -> [Sentence] {
        templates.sentences(for: claims, addressing, in: document)
    }

    /// `Document`: the sentences of claims in the order of a template, and the organisation's own prose among them.
    static func compose(
        _ claims: [Claim], as sentences: [Sentence], _ prose: Prose, by template: DocumentTemplate,
        _ addressing: Addressing
    ) -> Document {
        Composer(template, addressing: addressing, saying: claims, as: sentences, prose: prose).document()
    }

    /// `Render`, `Markup`: a document as Markdown and as a page.
    ///
    /// - Parameters:
    ///   - siblings: the organisation's other documents, to lead to.
    ///   - frame: what the head of the page holds; without it, the HTML is the document alone.
    /// - Throws: `input-refused` for more text than can be parsed.
    static func render(
        _ document: Document, of organisation: String, beside siblings: [Document], in frame: PageFrame?,
        by renderer: SiteRenderer
    ) throws(DiagnosticError) -> [RenderedFile] {
        try renderer.files(of: document, of: organisation, beside: siblings, in: frame)
    }

    /// `Visible`: what a visitor sees of a published file, block by block, each with its place. It knows nothing of what was
    /// meant to be there.
    ///
    /// - Parameters:
    ///   - fragment: the document that alone is read, where the page has others around it.
    ///   - selector: the element that alone is read, where the page is of another system.
    /// - Throws: `input-refused` for bytes that no page can be.
    static func see(
        _ bytes: [UInt8], file: String, as format: VisiblePageReader.Format, fragment: String? = nil,
        within selector: ElementSelector? = nil
    ) throws(DiagnosticError) -> VisiblePage {
        try VisiblePageReader.read(bytes, file: file, format: format, fragment: fragment, within: selector)
    }

    /// `Reading`: the claims that the blocks make by the phrases of the site, and all text that is none. It knows no facts.
    ///
    /// - Parameters:
    ///   - surroundings: what may stand around the document.
    ///   - addressing: the form of address; where it is not given, the one in which the page can be read best.
    static func read(
        _ page: VisiblePage, by reader: PageReader, in surroundings: Surroundings, _ addressing: Addressing? = nil
    ) -> PageReading {
        reader.read(page, in: surroundings, addressing: addressing)
    }

    /// `Check`, `TextRules`: where a page differs from what the facts make it say, with the fact behind each difference; and
    /// what is asked of any text, whatever facts are behind it.
    ///
    /// - Parameter rules: what the language asks of texts.
    static func compare(
        _ page: PageReading, with required: RequiredPage, by rules: [TextRule]
    ) -> [Diagnostic] {
        let check = PageCheck(page, against: required)
        return check.diagnostics() + TextRules.judge(page.page, by: rules, explained: check.explained)
    }
}
