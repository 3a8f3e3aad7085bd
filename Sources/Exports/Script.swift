import JSONText

/// A script that works on a value: all that a test or another program asks of it stands in the value, as JSON.
struct Script {
    /// What whoever puts it on a site has to know, in lines without marks.
    let introduction: [String]
    /// What stands before the value.
    var opening = ""
    /// The name of the variable that holds it.
    let variable: String
    let value: JSON
    /// What stands behind it.
    let code: String

    var text: String {
        let comment = introduction.map { $0.isEmpty ? "//" : "// \($0)" }.joined(separator: "\n")
        return "\(comment)\n\(opening)var \(variable) = \(value.inScript);\n\(code)"
    }
}

extension JSON {
    /// As it can stand in a script, and in an element `<script>` as well: nothing in it ends that element.
    fileprivate var inScript: String {
        String(document.dropLast()).split(separator: "<", omittingEmptySubsequences: false)
            .joined(separator: "\\u003c")
    }
}
