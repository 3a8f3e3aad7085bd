import Redline

/// How a document looks: a letter of a good firm, in Calibri on A4.
enum WordStyles {
    static func style(of kind: Passage.Kind) -> String {
        switch kind {
        case .heading(let level): "Heading\(min(max(level, 1), 6))"
        case .paragraph, .row: "BodyText"
        case .item(_, let number): number == nil ? "ListBullet" : "ListNumber"
        }
    }

    static var root: Element {
        Element(
            "w:styles", ["xmlns:w": Namespace.word],
            [defaults] + paragraphs + headings + characters + [tableNormal, table])
    }

    static var settings: Element {
        let compatibility = Element(
            "w:compatSetting",
            ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
        return Element(
            "w:settings", ["xmlns:w": Namespace.word],
            [
                // What readers change is tracked from the start.
                Element("w:trackRevisions"), .value("w:defaultTabStop", "709"),
                .value("w:characterSpacingControl", "doNotCompress"), Element("w:compat", [:], [compatibility]),
                .value("w:themeFontLang", "nl-NL"), .value("w:decimalSymbol", ","), .value("w:listSeparator", ";"),
            ])
    }

    private static let ink = "1F2A37"
    private static let accent = "1F3A5F"
    private static let rule = "BFC7D1"

    private static var defaults: Element {
        let fonts = Element(
            "w:rFonts", ["w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:eastAsia": "Calibri", "w:cs": "Calibri"])
        let run = Element(
            "w:rPr", [:],
            [
                fonts, .value("w:color", ink), .value("w:sz", "21"), .value("w:szCs", "21"),
                Element("w:lang", ["w:val": "nl-NL", "w:eastAsia": "nl-NL", "w:bidi": "ar-SA"]),
            ])
        let paragraph = Element(
            "w:pPr", [:], [Element("w:spacing", ["w:after": "120", "w:line": "276", "w:lineRule": "auto"])])
        return Element(
            "w:docDefaults", [:], [Element("w:rPrDefault", [:], [run]), Element("w:pPrDefault", [:], [paragraph])])
    }

    private static var paragraphs: [Element] {
        [
            Style("Normal", "Normal", isDefault: true).element,
            Style("BodyText", "Body Text", basedOn: "Normal").element,
            Style("ListBullet", "List Bullet", basedOn: "Normal", paragraph: [spacing(after: 60), contextual]).element,
            Style("ListNumber", "List Number", basedOn: "Normal", paragraph: [spacing(after: 60), contextual]).element,
            Style(
                "Tabeltekst", "Tabeltekst", basedOn: "Normal", paragraph: [spacing(before: 40, after: 40, line: 252)],
                run: size(19)
            ).element,
            Style(
                "Tabelkop", "Tabelkop", basedOn: "Tabeltekst", paragraph: [Element("w:keepNext")],
                run: [Element("w:b"), .value("w:color", accent)]
            ).element,
            Style(
                "Tussenruimte", "Tussenruimte", basedOn: "Normal",
                paragraph: [spacing(after: 0, line: 120, rule: "exact")], run: size(8)
            ).element,
            Style(
                "Footer", "footer", basedOn: "Normal", paragraph: footer, run: [.value("w:color", "5B6673")] + size(16)
            ).element,
            Style(
                "CommentText", "annotation text", basedOn: "Normal", paragraph: [spacing(after: 40, line: 240)],
                run: size(20)
            ).element,
        ]
    }

    private static var headings: [Element] {
        let looks = [(34, 0, 200), (26, 360, 100), (22, 280, 80), (21, 220, 60), (21, 200, 60), (21, 200, 60)]
        return looks.enumerated().map { index, look in
            Style(
                "Heading\(index + 1)", "heading \(index + 1)", basedOn: "Normal", next: "BodyText",
                paragraph: [
                    Element("w:keepNext"), Element("w:keepLines"), spacing(before: look.1, after: look.2, line: 252),
                    .value("w:outlineLvl", String(index)),
                ], run: [Element("w:b"), .value("w:color", accent)] + size(look.0)
            ).element
        }
    }

    private static var characters: [Element] {
        [
            Style("DefaultParagraphFont", "Default Paragraph Font", kind: "character", isDefault: true).element,
            Style(
                "Hyperlink", "Hyperlink", kind: "character",
                run: [.value("w:color", "0B5394"), .value("w:u", "single")]
            ).element,
            Style("CommentReference", "annotation reference", kind: "character", run: size(16)).element,
        ]
    }

    private static var footer: [Element] {
        let line = Element("w:top", ["w:val": "single", "w:sz": "4", "w:space": "6", "w:color": rule])
        let tab = Element("w:tab", ["w:val": "right", "w:pos": String(TableColumns.width)])
        return [Element("w:pBdr", [:], [line]), Element("w:tabs", [:], [tab]), spacing(after: 0, line: 240)]
    }

    private static var tableNormal: Element {
        return Element(
            "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
            [.value("w:name", "Normal Table"), Element("w:tblPr", [:], [margins(0)])])
    }

    private static var table: Element {
        let line = { (name: String, size: String) in
            Element(name, ["w:val": "single", "w:sz": size, "w:space": "0", "w:color": rule])
        }
        let borders = Element("w:tblBorders", [:], [line("w:top", "8"), line("w:bottom", "8"), line("w:insideH", "4")])
        let shade = Element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "EEF2F6"])
        let header = Element("w:tblStylePr", ["w:type": "firstRow"], [Element("w:tcPr", [:], [shade])])
        return Element(
            "w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": "Tabel"],
            [
                .value("w:name", "Tabel"), .value("w:basedOn", "TableNormal"),
                Element("w:tblPr", [:], [borders, margins(100)]), header,
            ])
    }

    private static func margins(_ side: Int) -> Element {
        Element(
            "w:tblCellMar", [:],
            [("w:top", 0), ("w:left", side), ("w:bottom", 0), ("w:right", side)].map { name, width in
                Element(name, ["w:w": String(width), "w:type": "dxa"])
            })
    }

    private static let contextual = Element("w:contextualSpacing")

    private static func size(_ halfPoints: Int) -> [Element] {
        [.value("w:sz", String(halfPoints)), .value("w:szCs", String(halfPoints))]
    }

    private static func spacing(before: Int = 0, after: Int, line: Int = 276, rule: String = "auto") -> Element {
        Element(
            "w:spacing",
            ["w:before": String(before), "w:after": String(after), "w:line": String(line), "w:lineRule": rule])
    }
}

private struct Style {
    let element: Element

    init(
        _ id: String, _ name: String, kind: String = "paragraph", basedOn: String? = nil, next: String? = nil,
        isDefault: Bool = false, paragraph: [Element] = [], run: [Element] = []
    ) {
        var style = Element("w:style", ["w:type": kind, "w:styleId": id])
        if isDefault { style.attributes.append(Element.Attribute(name: "w:default", value: "1")) }
        var parts = [Element.value("w:name", name)]
        if let basedOn { parts.append(.value("w:basedOn", basedOn)) }
        if let next { parts.append(.value("w:next", next)) }
        parts.append(Element("w:qFormat"))
        if !paragraph.isEmpty { parts.append(Element("w:pPr", [:], paragraph)) }
        if !run.isEmpty { parts.append(Element("w:rPr", [:], run)) }
        style.children = parts.map(Element.Node.element)
        element = style
    }
}
