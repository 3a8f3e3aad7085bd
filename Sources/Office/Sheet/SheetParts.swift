/// The rows of a sheet, and how they look.
struct SheetParts {
    private let rows: [[String]]
    private let isFirst: Bool

    init(_ rows: [[String]], isFirst: Bool) {
        self.rows = rows
        self.isFirst = isFirst
    }

    var root: Element {
        let width = max(rows.map(\.count).max() ?? 0, 1)
        let columns = (0..<width).map { column in
            Element(
                "col",
                [
                    "min": String(column + 1), "max": String(column + 1), "width": String(self.width(of: column)),
                    "customWidth": "1",
                ])
        }
        let data = Element("sheetData", [:], rows.enumerated().map { Self.row($0 + 1, $1) })
        let filter =
            rows.count > 1 ? [Element("autoFilter", ["ref": "A1:\(Self.letters(width - 1))\(rows.count)"])] : []
        let page = Element("pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToHeight": "0"])
        return Element(
            "worksheet", ["xmlns": Namespace.sheet],
            [
                Element("sheetPr", [:], [Element("pageSetUpPr", ["fitToPage": "1"])]), views,
                Element("cols", [:], columns), data,
            ] + filter + [page])
    }

    private var views: Element {
        let pane = Element(
            "pane", ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
        var view = Element("sheetView", ["workbookViewId": "0"], rows.count > 1 ? [pane] : [])
        if isFirst { view.attributes.append(Element.Attribute(name: "tabSelected", value: "1")) }
        return Element("sheetViews", [:], [view])
    }

    /// Wide enough for its words, up to where lines are better broken.
    private func width(of column: Int) -> Int {
        let lengths = rows.filter { $0.indices.contains(column) }.flatMap { row in
            row[column].split(whereSeparator: \.isNewline).map(\.count)
        }
        return min(max(lengths.max() ?? 0, 8) + 2, 50)
    }

    /// Texts stay texts: what begins with "=" is no formula.
    private static func row(_ number: Int, _ texts: [String]) -> Element {
        let cells = texts.enumerated().map { column, text in
            Element(
                "c", ["r": letters(column) + String(number), "s": number == 1 ? "1" : "2", "t": "inlineStr"],
                [Element("is", [:], [Element("t", ["xml:space": "preserve"], text: text)])])
        }
        return Element("row", ["r": String(number)], cells)
    }

    /// A, B, … Z, AA.
    private static func letters(_ column: Int) -> String {
        let last = String(Unicode.Scalar(UInt8(0x41 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    static var styles: Element {
        let calibri = [Element("sz", ["val": "11"]), Element("name", ["val": "Calibri"])]
        let fonts = [Element("font", [:], calibri), Element("font", [:], [Element("b")] + calibri)]
        let fills = [
            fill(Element("patternFill", ["patternType": "none"])),
            fill(Element("patternFill", ["patternType": "gray125"])),
            fill(Element("patternFill", ["patternType": "solid"], [Element("fgColor", ["rgb": "FFEEF2F6"])])),
        ]
        let sides = ["left", "right", "top", "bottom", "diagonal"].map { Element($0) }
        let plain: KeyValuePairs<String, String> = ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"]
        let wrapped = Element("alignment", ["vertical": "top", "wrapText": "1"])
        let header = Element(
            "xf",
            [
                "numFmtId": "0", "fontId": "1", "fillId": "2", "borderId": "0", "xfId": "0", "applyFont": "1",
                "applyFill": "1", "applyAlignment": "1",
            ], [wrapped])
        let text = Element(
            "xf",
            ["numFmtId": "49", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0", "applyAlignment": "1"],
            [wrapped])
        let normal = Element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0"])
        return Element(
            "styleSheet", ["xmlns": Namespace.sheet],
            [
                Element("fonts", ["count": "2"], fonts), Element("fills", ["count": "3"], fills),
                Element("borders", ["count": "1"], [Element("border", [:], sides)]),
                Element("cellStyleXfs", ["count": "1"], [Element("xf", plain)]),
                Element("cellXfs", ["count": "3"], [normal, header, text]),
                Element(
                    "cellStyles", ["count": "1"],
                    [Element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])]),
            ])
    }

    private static func fill(_ pattern: Element) -> Element { Element("fill", [:], [pattern]) }
}
