internal import Markup

/// The signs beside headings with which visitors copy a link to them, such as `<a href="#kop" aria-hidden="true">#</a>`.
/// They say nothing, and are no part of the heading: a sign, a link to that very heading, before or behind its text.
struct HeadingMarks {
    private struct Mark {
        let destination: String
        /// In pages of other systems, which take away the ids that signs lead to, or make others of them.
        let isKnown: Bool
        let hiding: HTMLPageReader.Hiding
        let block: Int
        let isBefore: Bool
        var text = SourceText()
    }

    private var open: Mark?
    /// The one behind whose text the heading may not go on.
    private var last: Mark?
    private var found: [Mark] = []

    static let signs: Set<String> = ["", "\u{200B}", "#", "¶", "§", "🔗"]
    private static let plain: NameSet<AttributeName> = [.href, .class, .ariaHidden, .tabindex]

    /// - Parameters:
    ///   - isKnown: whether it is known for such a sign, as `HeadingSigns` finds them in pages of other systems.
    ///   - block: the number that the block of the heading will have.
    ///   - isAtStart: whether that block has no text yet.
    /// - Returns: whether the element is such a sign, or inside one.
    mutating func open(
        _ element: HTMLElement, isKnown: Bool, in nesting: Nesting, at block: Int, _ isAtStart: Bool
    ) -> Bool {
        if open != nil { return true }
        if !nesting.isInHeading { last = nil }
        guard nesting.isInHeading, isKnown || Self.isSign(element), let destination = element[.href] else {
            return false
        }
        let hiding = HTMLPageReader.Hiding(how: "by the attribute aria-hidden", offset: element.offset)
        open = Mark(destination: destination, isKnown: isKnown, hiding: hiding, block: block, isBefore: isAtStart)
        return true
    }

    private static func isSign(_ element: HTMLElement) -> Bool {
        element.known == .a && element.keyword(.ariaHidden) == "true" && element[.href]?.first == "#"
            && element.attributes.allSatisfy { plain.contains($0.known) || $0.name.hasPrefix("data-") }
    }

    /// - Returns: whether the text is that of a sign.
    mutating func take(_ text: SourceText, isBlank: Bool) -> Bool {
        open?.text.append(text)
        if open == nil, !isBlank, let mark = last, !mark.isBefore {
            // It leads to no heading whose text goes on behind it.
            found.append(
                Mark(destination: "#", isKnown: false, hiding: mark.hiding, block: mark.block, isBefore: false))
            last = nil
        }
        return open != nil
    }

    /// - Returns: what hides, where the element was taken for a sign and says something.
    mutating func close(_ element: HTMLElement) -> HTMLPageReader.Hiding? {
        guard let mark = open, element.offset == mark.hiding.offset else { return nil }
        open = nil
        guard Self.signs.contains(TextNormaliser(mark.text).text.string) else { return mark.hiding }
        found.append(mark)
        last = mark
        return nil
    }

    /// The signs that lead to something else than their heading.
    func astray(_ targets: [String: Int]) -> [HTMLPageReader.Hiding] {
        found.filter { mark in
            let target = String(mark.destination.dropFirst())
            let leadsNowhere = mark.isKnown && targets[target] == nil
            return target.isEmpty || !targets.isEmpty && targets[target] != mark.block && !leadsNowhere
        }
        .map(\.hiding)
    }
}
