internal import Markup

/// The text of inlines without their markup, as in the alternative text of an image.
enum PlainText {
    static func of(_ inlines: [MarkdownInline]) -> SourceText {
        var text = SourceText()
        var pending = Array(inlines.reversed())
        while let inline = pending.popLast() {
            switch inline.kind {
            case .text(let part), .code(let part): text.append(part)
            case .softBreak, .lineBreak: text.append(0x20, at: inline.position.offset)
            case .emphasis(let content), .strong(let content), .link(_, _, let content), .image(_, _, let content):
                pending += content.reversed()
            case .html: break
            }
        }
        return text
    }
}
