import Redline

/// What is said of passages, in the margin.
struct WordComments {
    private let revisions: Revisions
    private var entries: [Element] = []

    init(_ revisions: Revisions) { self.revisions = revisions }

    /// The id of the comment.
    mutating func add(_ remark: Remark) -> String {
        let id = String(entries.count)
        let lines = remark.text.isEmpty ? [""] : remark.text
        let paragraphs = lines.enumerated().map { Self.paragraph($1, isFirst: $0 == 0) }
        entries.append(
            revisions.signed(
                Element("w:comment", ["w:id": id, "w:initials": revisions.initials], paragraphs)))
        return id
    }

    private static func paragraph(_ text: String, isFirst: Bool) -> Element {
        let sign = Element(
            "w:r", [:],
            [Element("w:rPr", [:], [.value("w:rStyle", "CommentReference")]), Element("w:annotationRef")])
        let words = Element("w:r", [:], [Element("w:t", ["xml:space": "preserve"], text: text)])
        return Element(
            "w:p", [:], [Element("w:pPr", [:], [.value("w:pStyle", "CommentText")])] + (isFirst ? [sign] : []) + [words]
        )
    }

    var root: Element { Element("w:comments", ["xmlns:w": Namespace.word], entries) }
}
