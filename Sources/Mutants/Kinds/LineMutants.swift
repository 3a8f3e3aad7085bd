/// Changes files that are no pages, line by line: a line is lost, stands there twice, or has another letter or digit.
enum LineMutants: Mutator {
    static func mutants(of file: Source) -> [Mutant] {
        lines(of: file).flatMap { line in
            [
                Mutant("line.removed", [Edit(line, "")], about: nil),
                Mutant("line.doubled", [Edit(at: line.lowerBound, file.bytes.text(line))], about: nil),
            ] + letter(in: line, of: file).map { Mutant("line.letter", [$0], about: nil) }
        }
    }

    /// Each with its end. Comments of style sheets say nothing.
    private static func lines(of file: Source) -> [Range<Int>] {
        let ends = file.bytes.indices.filter { file.bytes[$0] == 0x0A }.map { $0 + 1 }
        let lines = zip([0] + ends, ends + [file.bytes.count]).map { $0..<$1 }
        return lines.filter { line in
            let text = file.bytes.text(line)
            return text.contains { !$0.isWhitespace } && !text.contains("/*") && !text.contains("*/")
        }
    }

    private static func letter(in line: Range<Int>, of file: Source) -> [Edit] {
        guard let last = line.last(where: { file.bytes[$0].isWordPart }) else { return [] }
        return [Edit(last..<last + 1, file.bytes[last] == 0x78 ? "y" : "x")]
    }
}
