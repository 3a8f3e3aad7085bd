/// A page that is made of Swift in which its text stands as comments "//:"; what stands between two lines "//-" is left out.
enum ReferencePage {
    static func markdown(of source: String) -> String {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasPrefix("//:") }) else { return "" }
        var parts: [String] = []
        var code: [Substring] = []
        var isShown = true
        for line in lines[start...] {
            let trimmed = line.drop { $0 == " " }
            if trimmed == "//-" {
                isShown.toggle()
            } else if trimmed.hasPrefix("//:") {
                parts += block(of: code) + [String(trimmed.dropFirst("//: ".count))]
                code = []
            } else if isShown {
                code.append(line)
            }
        }
        let page = parts + block(of: code)
        let single = page.indices.filter { $0 == 0 || page[$0 - 1] != "" || page[$0] != "" }.map { page[$0] }
        return single.joined(separator: "\n") + "\n"
    }

    /// Lines of code as Markdown has them, at the margin, with an empty line before and behind.
    private static func block(of code: [Substring]) -> [String] {
        guard code.contains(where: { !$0.isEmpty }) else { return [] }
        let margin = code.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return ["", "```swift"] + code.map { String($0.dropFirst(margin)) } + ["```", ""]
    }
}
