import Redline

/// A Word document (.docx) with the changes of a redline as tracked changes: all accepted it is the new document, all rejected
/// the old one. Without changes it is a clean copy.
///
/// The same input gives the same bytes.
public struct WordDocument {
    private let redline: Redline
    private let title: String
    private let author: String
    private let date: String?
    private let footer: String
    private let footerLines: [String]
    private let remarks: [Remark]

    /// - Parameters:
    ///   - author: of the changes and remarks.
    ///   - date: of the changes: a date (2026-11-29), or a date with a time in UTC (2026-11-29T12:00:00Z); left out where
    ///     nothing is given.
    ///   - footer: what stands at the foot of each page, before the number of the page.
    ///   - footerLines: what stands below that.
    ///   - remarks: become comments beside the passages that they are about.
    public init(
        _ redline: Redline, title: String, author: String, date: String?, footer: String, _ footerLines: [String] = [],
        remarks: [Remark] = []
    ) {
        self.redline = redline
        (self.title, self.author, self.date) = (title, author, date)
        (self.footer, self.footerLines) = (footer, footerLines)
        self.remarks = remarks
    }

    /// - Throws: `OfficeError.invalidDate`, or what keeps an archive from being made.
    public func bytes() throws(OfficeError) -> [UInt8] {
        let moment = try date.map { date throws(OfficeError) in try Moment(date) }
        var body = WordBody(redline, Revisions(author: author, date: moment?.text), remarks: redline.placed(remarks))
        body.write()
        let main = Part(path: "word/document.xml", type: Self.type("document.main"), root: document(body.blocks))
        var package = OfficePackage(main: main, title: title, author: author, date: moment?.text)
        package.parts += supportingParts(body)
        package.relationships.append((main.path, body.relationships))
        return try package.bytes()
    }

    private func supportingParts(_ body: WordBody) -> [Part] {
        let parts = [
            ("styles", WordStyles.root), ("numbering", body.numbering.root), ("settings", WordStyles.settings),
            ("footer", footerRoot), ("comments", body.comments.root),
        ]
        return parts.map { Part(path: "word/\($0.0).xml", type: Self.type($0.0), root: $0.1) }
    }

    static func type(_ name: String) -> String {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.\(name)+xml"
    }

    private func document(_ blocks: [Element]) -> Element {
        let section = Element(
            "w:sectPr", [:],
            [
                Element("w:footerReference", ["w:type": "default", "r:id": WordBody.footerID]),
                Element("w:pgSz", ["w:w": "11906", "w:h": "16838"]),
                Element(
                    "w:pgMar",
                    [
                        "w:top": "1418", "w:right": "1418", "w:bottom": "1418", "w:left": "1418", "w:header": "709",
                        "w:footer": "567", "w:gutter": "0",
                    ]),
            ])
        let body = Element("w:body", [:], blocks + [section])
        return Element("w:document", ["xmlns:w": Namespace.word, "xmlns:r": Namespace.relationships], [body])
    }

    private var footerRoot: Element {
        let words = [
            Self.run(footer), Element("w:r", [:], [Element("w:tab")]), Self.run("pagina "), Self.field("PAGE"),
            Self.run(" van "), Self.field("NUMPAGES"),
        ]
        let paragraphs = ([words] + footerLines.map { [Self.run($0)] }).map { words in
            Element("w:p", [:], [Element("w:pPr", [:], [.value("w:pStyle", "Footer")])] + words)
        }
        return Element("w:ftr", ["xmlns:w": Namespace.word, "xmlns:r": Namespace.relationships], paragraphs)
    }

    private static func run(_ text: String) -> Element {
        Element("w:r", [:], [Element("w:t", ["xml:space": "preserve"], text: text)])
    }

    private static func field(_ name: String) -> Element {
        Element("w:fldSimple", ["w:instr": " \(name) "], [run("1")])
    }
}
