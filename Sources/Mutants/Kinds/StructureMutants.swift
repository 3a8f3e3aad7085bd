/// Headings that hold nothing or too much, and ids that are gone, given twice or another's, so that links land elsewhere.
enum StructureMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        empty(page) + (page.isHTML ? unclosed(page) + wrapped(page) + ids(page) : [])
    }

    private static func empty(_ page: Source) -> [Mutant] {
        page.units(.heading).map { unit in
            let heading = page.isHTML ? "<h2></h2>\n" : "##\n\n"
            return Mutant(
                "heading.empty", [Edit(at: unit.whole.lowerBound, heading)], about: unit.core.lowerBound,
                isAboutPlace: true)
        }
    }

    /// Up to the next heading, which closes it.
    private static func unclosed(_ page: Source) -> [Mutant] {
        page.units(.heading).compactMap { unit in
            guard let end = page.bytes.ranges(of: "</h", in: unit.whole, wholeWords: false).last,
                !page.bytes[unit.whole.upperBound...].starts(with: "<h".utf8),
                page.bytes[(end.lowerBound + 5)...].starts(with: "\n<".utf8)
            else { return nil }
            return Mutant(
                "heading.unclosed", [Edit(end.lowerBound..<end.lowerBound + 7, "\n<")], about: unit.core.lowerBound,
                isOneThing: false, isAboutPlace: true)
        }
    }

    private static func wrapped(_ page: Source) -> [Mutant] {
        page.units(.item).map { unit in
            Mutant(
                "heading.around-item",
                [Edit(at: unit.whole.lowerBound, "<h3>"), Edit(at: unit.whole.upperBound, "</h3>")],
                about: unit.core.lowerBound, isOneThing: false, isAboutPlace: true)
        }
    }

    private static func ids(_ page: Source) -> [Mutant] {
        let ids = page.units(.heading).compactMap { unit -> Range<Int>? in
            guard let start = page.bytes.ranges(of: " id=\"", in: unit.whole, wholeWords: false).first,
                let end = page.bytes[start.upperBound..<unit.whole.upperBound].firstIndex(of: 0x22)
            else { return nil }
            return start.lowerBound..<end + 1
        }
        return zip(ids, ids.dropFirst()).flatMap { left, right in
            let name = page.bytes.text(right).dropFirst(5).dropLast()
            return [
                mutant("moved", [Edit(left, page.bytes.text(right)), Edit(right, page.bytes.text(left))], left),
                mutant("gone", [Edit(right, "")], right),
                mutant("repeated", [Edit(left, " \(page.bytes.text(left).dropFirst())><a name=\"\(name)\"></a")], left),
            ]
        }
    }

    private static func mutant(_ name: String, _ edits: [Edit], _ id: Range<Int>) -> Mutant {
        Mutant("id.\(name)", edits, about: nil, isOneThing: false, isAboutPlace: true)
    }
}
