import Dutch
import Languages
import Meaning
import TextRules

/// The one seam for a language: what writes, names and reads its values, what judges its phrases, its texts in the facts and its
/// published pages. Its phrases, headings and templates are the site's. Stages take what they need of it as a value; none of
/// them knows which language it is.
///
/// A second language is a second one of these, with templates of its own: a module beside `Dutch`, and judges beside those of
/// `Meaning` and `TextRules`, which are Dutch through and through.
struct SiteLanguage: Sendable {
    let language: Language
    /// What words mean and claims say, by which phrases are judged.
    let lexicon: @Sendable () -> Lexicon
    /// What a sentence in own words claims, but for the names that the facts know.
    let claims: @Sendable (_ sentence: String, _ known: Set<String>) -> [ClaimDetector.Detection]
    /// What a text of a fact claims by itself.
    let claimsInLabels: @Sendable (_ label: String, _ role: LabelDetector.Role) -> [ClaimDetector.Detection]
    /// The word of a short name by which nobody knows that it is one.
    let commonWord: @Sendable (_ shortName: String, _ name: String) -> String?
    /// What is asked of any published text: how readable it is, that it is in one language and one form of address.
    let textRules: [TextRule]
}

extension SiteLanguage {
    static let dutch = SiteLanguage(
        language: .dutch, lexicon: { .dutch },
        claims: { ClaimDetector.detections(in: $0, known: $1) },
        claimsInLabels: { LabelDetector.detections(in: $0, as: $1) },
        commonWord: { ShortName.commonWord(in: $0, of: $1) }, textRules: TextRule.all)
}
