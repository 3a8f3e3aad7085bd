/// The values of a property that do no harm.
struct HarmlessValues {
    var words: Set<String> = []
    /// Of a length.
    var pixels: ClosedRange<Double>?
    var percent: ClosedRange<Double>?
    /// Of a number without a unit.
    var number: ClosedRange<Double>?
    /// Of a share of what room there is.
    var fraction: ClosedRange<Double>?
    var seconds: ClosedRange<Double>?
    var hasColours = false
    /// So many parts a value may have.
    var most = 4

    /// - Returns: false as soon as one part is not known to be harmless.
    func allow(_ declaration: CSSDeclaration) -> Bool {
        guard let parts = declaration.parts, !parts.isEmpty, parts.count <= most else { return false }
        return parts.allSatisfy(allow)
    }

    private func allow(_ part: CSSPart) -> Bool {
        if words.contains(part.text) { return true }
        if hasColours, part.text == "currentcolor" || CSSColour(part.text) != nil { return true }
        if let outcomes = part.outcomes { return outcomes.allSatisfy(allow) }
        guard !part.text.contains("("), let length = CSSLength(part.text) else { return false }
        return allow(length)
    }

    private func allow(_ length: CSSLength) -> Bool {
        switch length.unit {
        case "%": percent?.contains(length.number) ?? false
        case "fr": fraction?.contains(length.number) ?? false
        case "s": seconds?.contains(length.number) ?? false
        case "" where number?.contains(length.number) ?? false: true
        default: length.pixels.flatMap { pixels?.contains($0) } ?? false
        }
    }
}
