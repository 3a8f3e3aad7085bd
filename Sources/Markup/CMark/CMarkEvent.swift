/// What a walk over a cmark tree meets: a node entered or left. Values only; nothing of the C tree outlives the walk.
struct CMarkEvent {
    enum Node {
        case document, paragraph, item, blockQuote, thematicBreak, softBreak, lineBreak, emphasis, strong
        case heading(level: Int)
        case list(ordered: Bool)
        case link(destination: String, title: String)
        case image(destination: String, title: String)
        case codeBlock([UInt8])
        case htmlBlock([UInt8])
        case text([UInt8])
        case code([UInt8])
        case htmlInline([UInt8])
    }

    let node: Node
    let isEntering: Bool
    /// Lines and columns count from 1, columns in bytes; 0 where cmark gives none. Columns in the second and later lines
    /// of a paragraph count as if those lines were indented like the first.
    let line: Int
    let column: Int
    let endLine: Int
}

extension CMarkEvent.Node {
    /// Whether cmark visits the node once, on entering.
    var isLeaf: Bool {
        switch self {
        case .thematicBreak, .softBreak, .lineBreak, .codeBlock, .htmlBlock, .text, .code, .htmlInline: true
        default: false
        }
    }
}
