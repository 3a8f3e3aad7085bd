/// What stands in an element of a plain page: with nothing else in it, the parser leaves it where and as it is.
enum PlainContent {
    case nothing, page, head, text, flow, phrasing, list, table, rows, cells

    /// - Returns: nothing for elements that no plain page has.
    init?(_ element: ElementName) {
        switch element {
        case .meta, .link, .br, .hr, .img, .wbr: self = .nothing
        case .html: self = .page
        case .head: self = .head
        case .title: self = .text
        case .body, .header, .nav, .main, .footer, .section, .article, .aside, .div, .li, .td, .th: self = .flow
        case .p, .h1, .h2, .h3, .h4, .h5, .h6, .a, .b, .strong, .em, .i, .code, .span, .abbr, .time: self = .phrasing
        case .ul, .ol: self = .list
        case .table: self = .table
        case .thead, .tbody, .tfoot: self = .rows
        case .tr: self = .cells
        default: return nil
        }
    }

    /// Whether more than white space stands in it.
    var holdsText: Bool {
        switch self {
        case .text, .flow, .phrasing: true
        default: false
        }
    }

    /// Whether an element stands right in it.
    func holds(_ element: ElementName) -> Bool {
        switch element {
        case .head, .body: self == .page
        case .meta, .link, .title: self == .head
        case .li: self == .list
        case .thead, .tbody, .tfoot: self == .table
        case .tr: self == .rows
        case .td, .th: self == .cells
        case .br, .img, .wbr, .a, .b, .strong, .em, .i, .code, .span, .abbr, .time: self == .flow || self == .phrasing
        default: self == .flow
        }
    }
}
