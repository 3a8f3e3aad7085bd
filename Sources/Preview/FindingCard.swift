import Diagnostics
import Foundation
import Verklaar

/// A finding as the preview shows it: in Dutch as far as its rule is written in Dutch.
struct FindingCard: Encodable, Sendable {
    let rule: String
    let severity: String
    let title: String
    /// What to do, in Dutch.
    let advice: String
    let message: String
    /// `content/Wizz.swift:38:9`
    let place: String?
    let file: String?
    let line: Int?
    /// Where the file can be opened.
    let editor: String?
    /// The line of the file, with a caret under the place.
    let excerpt: [String]
    let ground: String?
    let notes: [String]
    let remedy: String?
    /// The last day on which the organisation accepts it.
    let acceptedUntil: String?

    /// - Parameter source: gives the bytes of a file that is pointed at.
    init(_ finding: Diagnostic, editor: EditorAddress, source: SourceReader) {
        rule = finding.rule.rawValue
        severity = finding.severity.rawValue
        let dutch = DutchFinding(finding)
        title = dutch.title
        advice = dutch.remedy
        message = finding.message
        place = finding.location?.description
        file = finding.location?.file
        line = finding.location?.line
        self.editor = finding.location.flatMap(editor.address)
        excerpt = TextPrinter.excerpt(of: finding, source: source)
        ground = finding.ground
        notes = finding.notes.map(\.description)
        remedy = finding.remedy
        acceptedUntil = finding.acceptance?.until
    }
}

/// Opens a place in a person's editor, by an address that the editor has the system hand to it.
public struct EditorAddress: Sendable {
    /// With `{file}` and `{line}` in it.
    let pattern: String
    /// Where paths start.
    let root: String

    /// - Parameters:
    ///   - name: `vscode`, `cursor`, `idea` or `zed`; or an address with `{file}` and `{line}` in it.
    ///   - root: the site's root.
    public init(_ name: String, root: String) {
        pattern = Self.known[name] ?? name
        self.root = root
    }

    /// The editors whose addresses are known.
    public static var names: [String] { known.keys.sorted() }

    private static let known = [
        "vscode": "vscode://file{file}:{line}",
        "cursor": "cursor://file{file}:{line}",
        "idea": "idea://open?file={file}&line={line}",
        "zed": "zed://file{file}:{line}",
    ]

    func address(of place: Location) -> String? {
        let path = place.file.hasPrefix("/") ? place.file : "\(root)/\(place.file)"
        guard let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) else { return nil }
        return pattern.replacing("{file}", with: escaped).replacing("{line}", with: "\(place.line ?? 1)")
    }
}
