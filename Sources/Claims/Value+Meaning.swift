import Facts

extension Value {
    /// Whether a value that was read from a page means the same as one that the facts hold.
    ///
    /// Two differences mean nothing to a reader, and these two alone are let pass: where a sentence starts, the capital;
    /// and in a list, which of its words are one item ("contracten en facturen" as one item, or as two).
    ///
    /// - Parameter startsSentence: the value was read at the start of a sentence.
    public func means(_ fact: Value, startsSentence: Bool) -> Bool {
        switch (self, fact) {
        case (.text(let read), .text(let written)): read == written || (startsSentence && read == written.capitalised)
        case (.list(let read), .list(let written)):
            Self.same(Self.parts(read, "en"), Self.parts(written, "en"), startsSentence)
        case (.choice(let read), .choice(let written)):
            Self.same(Self.parts(read, "of"), Self.parts(written, "of"), startsSentence)
        default: self == fact
        }
    }

    private static func same(_ read: [String], _ written: [String], _ startsSentence: Bool) -> Bool {
        if read == written { return true }
        guard startsSentence, let first = written.first else { return false }
        return read == [first.capitalised] + written.dropFirst()
    }

    /// The items cut up at every comma, semicolon and conjunction in them.
    private static func parts(_ items: [String], _ conjunction: String) -> [String] {
        items.flatMap { item in
            item.split(separator: " ").reduce(into: [""]) { parts, word in
                if word == conjunction {
                    parts.append("")
                } else {
                    let ends = word.last == "," || word.last == ";"
                    parts[parts.count - 1] += (parts.last == "" ? "" : " ") + (ends ? word.dropLast() : word)
                    if ends { parts.append("") }
                }
            }
        }.filter { !$0.isEmpty }
    }
}

extension String {
    /// With a capital first letter; both letters of a Dutch "ij".
    fileprivate var capitalised: String {
        if hasPrefix("ij") { return "IJ" + dropFirst(2) }
        return prefix(1).uppercased() + dropFirst()
    }
}
