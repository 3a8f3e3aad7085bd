/// Finds the bytes of code and HTML blocks in the file: each line of such a block ends as its line in the file does,
/// and only lacks indentation and markers at the start.
struct LiteralLines {
    let bytes: [UInt8]
    let lines: SourceLines

    func text(_ literal: [UInt8], of event: CMarkEvent) -> SourceText {
        var text = SourceText()
        var number = firstLine(of: literal, of: event)
        for part in SourceLines(literal).ranges where !part.isEmpty {
            let source = lines.range(ofLine: number)
            // Negative where a tab became more spaces than it has bytes.
            let indent = contentLength(source, bytes) - contentLength(part, literal)
            for index in part {
                let offset = source.lowerBound + max(0, indent + index - part.lowerBound)
                text.append(literal[index], at: min(offset, max(0, lines.end - 1)))
            }
            number += 1
        }
        return text
    }

    /// The opening fence of a code block is not part of its text. cmark does not say whether there is one: an indented
    /// block begins with its own text, which may look like a fence.
    private func firstLine(of literal: [UInt8], of event: CMarkEvent) -> Int {
        guard case .codeBlock = event.node else { return event.line }
        let text = literal.prefix { $0 != 0x0A && $0 != 0x0D }
        let opening = content(ofLine: event.line).dropFirst(event.column - 1).prefix(3)
        let isFence = opening.elementsEqual("```".utf8) || opening.elementsEqual("~~~".utf8)
        let isText = content(ofLine: event.line).hasSuffix(text) && !content(ofLine: event.line + 1).hasSuffix(text)
        return isFence && !isText ? event.line + 1 : event.line
    }

    private func content(ofLine line: Int) -> ArraySlice<UInt8> {
        let range = lines.range(ofLine: line)
        return bytes[range].prefix(contentLength(range, bytes))
    }

    private func contentLength(_ line: Range<Int>, _ bytes: [UInt8]) -> Int {
        line.count - bytes[line].reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ other: ArraySlice<UInt8>) -> Bool { suffix(other.count).elementsEqual(other) }
}

extension SourceLines {
    fileprivate var ranges: [Range<Int>] { starts.indices.map { range(ofLine: $0 + 1) } }
}
