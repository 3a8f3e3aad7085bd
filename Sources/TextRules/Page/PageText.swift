import Visible

/// A page as the rules of the text see it.
struct PageText {
    /// Everything that a visitor sees, and the texts of the head and of attributes, in the order of the page: each block's
    /// text, with the bold label before it apart.
    let parts: [TextPart]

    init(_ page: VisiblePage) {
        parts = page.blocks.flatMap { block in
            [block.label, block.text].compactMap(\.self).filter { !$0.isEmpty }.map {
                TextPart(
                    text: $0, sentences: $0.sentences, isRead: block.isRead,
                    isRunning: block.isRead && block.role == .paragraph)
            }
        }
    }

    /// The sentences of the document itself, without headings and what stands around it.
    var sentences: [VisibleText] { parts.filter(\.isRead).flatMap(\.sentences) }

    /// Those that stand in paragraphs.
    var runningSentences: [VisibleText] { parts.filter(\.isRunning).flatMap(\.sentences) }
}

/// A text that is read in one go.
struct TextPart {
    let text: VisibleText
    let sentences: [VisibleText]
    /// Whether it is made of sentences, as paragraphs, items and cells are. An item or cell is one at the least.
    let isRead: Bool
    /// Whether it is a paragraph, or a part of one.
    let isRunning: Bool
}

extension VisibleBlock {
    fileprivate var isRead: Bool {
        switch role {
        case .paragraph, .item, .cell, .other: region == .main || region == .aside
        case .title, .meta, .heading, .columnHeader, .caption, .attribute: false
        }
    }
}
