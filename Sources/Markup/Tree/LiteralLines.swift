/// Finds the bytes of code and HTML blocks in the file: each line of such a block ends as its line in the file does,
/// and only lacks indentation and markers at the start.
struct LiteralLines {
    let bytes: [UInt8]
    let lines: SourceLines

    func text(_ literal: [UInt8], of event: CMarkEvent) -> SourceText {
        var text = SourceText()
        var number = firstLine(of: event)
        for part in SourceLines(literal).ranges where !part.isEmpty {
            let source = lines.range(ofLine: number)
            let start = source.lowerBound + max(0, contentLength(source, bytes) - contentLength(part, literal))
            for index in part {
                text.append(literal[index], at: min(start + index - part.lowerBound, lines.end))
            }
            number += 1
        }
        return text
    }

    /// The opening fence of a code block is not part of its text.
    private func firstLine(of event: CMarkEvent) -> Int {
        guard case .codeBlock = event.node else { return event.line }
        let start = lines.range(ofLine: event.line).lowerBound + max(event.column - 1, 0)
        let fence = bytes[min(start, bytes.count)...].prefix(3)
        return fence.elementsEqual("```".utf8) || fence.elementsEqual("~~~".utf8) ? event.line + 1 : event.line
    }

    private func contentLength(_ line: Range<Int>, _ bytes: [UInt8]) -> Int {
        line.count - bytes[line].reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
    }
}

extension SourceLines {
    fileprivate var ranges: [Range<Int>] { starts.indices.map { range(ofLine: $0 + 1) } }
}
