/// By what whoever listens knows a table or the contents of a page: the heading above a table, the first line of the contents.
struct AccessibleNames {
    private struct Named {
        let element: HTMLElement
        /// The id that it has to name; nil as long as it is not known.
        var expected: String?
    }

    private var heading: String?
    private var named: [Named] = []
    private var isContentsOpen = false

    mutating func read(_ element: HTMLElement) {
        switch element.known {
        case .h1, .h2, .h3, .h4, .h5, .h6: heading = element[.id]
        // A heading without an id has a finding of its own, where anything leads to it.
        case .table: if let heading { named.append(Named(element: element, expected: heading)) }
        case .nav:
            named.append(Named(element: element))
            isContentsOpen = true
        default:
            guard isContentsOpen else { return }
            named[named.count - 1].expected = element[.id]
            isContentsOpen = false
        }
    }

    /// Those that have another name than what has an id there. Without one, they are known by what stands in them.
    var wrong: [HTMLElement] {
        named.filter { named in
            let name = named.element[.ariaLabelledby]
            return name != nil && named.expected != nil && name != named.expected
        }
        .map(\.element)
    }
}
