/// Says whether declarations of one rule can hide text, or show other text than the page holds.
///
/// Judges each declaration by itself, whatever it applies to, and leaves out what only a browser can tell, such as text
/// in the colour of its background.
struct HidingDeclarations {
    let declarations: [CSSDeclaration]

    /// What hides, as it is written.
    var found: [(how: String, offset: Int)] {
        declarations.filter { hides($0) }.map { ("\($0.property): \(shown($0))", $0.offset) }
    }

    private func shown(_ declaration: CSSDeclaration) -> String {
        declaration.property == "content" && !declaration.strings.isEmpty
            ? declaration.strings.map { "\"\($0)\"" }.joined(separator: " ") : declaration.value
    }

    private func hides(_ declaration: CSSDeclaration) -> Bool {
        HidingKeywords.hides(declaration) || hidesBySize(declaration) || hidesByPlace(declaration)
    }

    private func hidesBySize(_ declaration: CSSDeclaration) -> Bool {
        switch declaration.property {
        case "opacity", "zoom", "scale": declaration.lengths.contains { $0.number < ($0.unit == "%" ? 10 : 0.1) }
        case "font-size": declaration.lengths.first.map(isTiny) ?? declaration.value.hasPrefix("xxx-small")
        case "font": declaration.lengths.contains { $0.unit != "" && isTiny($0) || $0.number == 0 }
        case "width", "height", "max-width", "max-height", "inline-size", "block-size", "max-inline-size",
            "max-block-size":
            clips && declaration.lengths.first.map { abs($0.pixels) <= 1 } ?? false
        default: false
        }
    }

    private func isTiny(_ length: CSSLength) -> Bool {
        length.unit == "%" ? length.number < 25 : length.pixels < 4
    }

    /// Whether what does not fit is not shown.
    private var clips: Bool {
        declarations.contains { declaration in
            declaration.property.hasPrefix("overflow")
                && declaration.words.contains { $0 == "hidden" || $0 == "clip" }
        }
    }

    private func hidesByPlace(_ declaration: CSSDeclaration) -> Bool {
        switch declaration.property {
        case "text-indent": declaration.lengths.contains { abs($0.pixels) >= 100 }
        case "left", "right", "top", "bottom", "inset", "inset-inline", "inset-block", "inset-inline-start",
            "inset-inline-end", "inset-block-start", "inset-block-end", "margin", "margin-left", "margin-right",
            "margin-top", "margin-bottom", "margin-inline", "margin-block", "margin-inline-start",
            "margin-block-start", "translate":
            declaration.lengths.contains(where: isFar)
        case "transform":
            declaration.value.contains("translate") && declaration.lengths.contains(where: isFar)
                || declaration.value.contains("scale") && declaration.lengths.contains { abs($0.number) < 0.1 }
        default: false
        }
    }

    /// Farther than the whole element away to the start, or far beyond any window.
    private func isFar(_ length: CSSLength) -> Bool { length.pixels <= -500 && length.unit != "%" || beyond(length) }

    private func beyond(_ length: CSSLength) -> Bool {
        length.unit == "%" ? length.number <= -100 || length.number >= 200 : length.pixels >= 2_000
    }
}
