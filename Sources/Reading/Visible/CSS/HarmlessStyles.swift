/// The declarations of which it is known that they neither hide text nor cover, move, cut or add any.
enum HarmlessStyles {
    static func allow(_ declaration: CSSDeclaration) -> Bool {
        if anyValue.contains(declaration.property) { return true }
        if let keywords = keywords[declaration.property] {
            return !declaration.words.isEmpty && declaration.words.allSatisfy { keywords.contains(String($0)) }
        }
        if declaration.property.hasPrefix("border") { return isWithin(Bounds(pixels: 0...8), declaration) }
        if let bounds = lengths[declaration.property] { return isWithin(bounds, declaration) }
        return HarmlessShorthands.allow(declaration)
    }

    /// Lengths, and the keywords of their properties.
    static func isWithin(_ bounds: Bounds, _ declaration: CSSDeclaration) -> Bool {
        guard !declaration.isComputed else { return false }
        return declaration.lengths.allSatisfy { length in
            length.unit == "%" ? bounds.percent.contains(length.number) : bounds.pixels.contains(length.pixels)
        }
    }

    struct Bounds {
        let pixels: ClosedRange<Double>
        var percent: ClosedRange<Double> = 0...200
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    /// Properties that do no harm with any value.
    private static let anyValue = words(
        """
        box-sizing border-radius border-top-left-radius border-top-right-radius border-bottom-left-radius \
        border-bottom-right-radius border-collapse border-spacing \
        outline-color outline-style font-style font-weight font-stretch font-kerning font-variant font-variant-numeric \
        font-variant-caps font-variant-ligatures font-optical-sizing font-smooth -webkit-font-smoothing \
        -moz-osx-font-smoothing text-align text-align-last text-justify text-rendering text-wrap text-wrap-style \
        text-wrap-mode overflow-wrap word-wrap word-break line-break hyphens tab-size text-transform \
        text-decoration-color text-decoration-style text-decoration-skip-ink text-size-adjust \
        -webkit-text-size-adjust orphans widows break-before break-after break-inside page-break-before \
        page-break-after page-break-inside flex flex-grow flex-shrink flex-basis align-items align-content align-self \
        justify-content justify-items justify-self place-items place-content place-self grid-template-columns \
        grid-auto-columns grid-auto-rows gap row-gap column-gap grid-gap columns column-count column-width \
        column-rule column-rule-color column-rule-style column-rule-width column-span cursor \
        pointer-events user-select -webkit-user-select scroll-behavior scroll-margin scroll-margin-top \
        scroll-padding scroll-padding-top transition transition-property transition-duration transition-delay \
        transition-timing-function accent-color caret-color appearance resize touch-action caption-side \
        table-layout print-color-adjust -webkit-print-color-adjust forced-color-adjust isolation \
        -webkit-tap-highlight-color text-underline-position
        """)

    /// Properties that do no harm with these words.
    private static let keywords: [String: Set<String>] = [
        "display": words(
            """
            block inline inline-block flow flow-root flex inline-flex grid inline-grid list-item table inline-table \
            table-row table-cell contents
            """),
        "color-scheme": ["light", "dark"], "white-space": ["normal", "pre-wrap", "pre-line", "break-spaces"],
        "visibility": ["visible"], "content-visibility": ["visible", "auto"], "direction": ["ltr"],
        "unicode-bidi": ["normal", "isolate", "embed", "plaintext"], "writing-mode": ["horizontal-tb"],
        "position": ["static", "relative"], "overflow": ["visible", "auto", "scroll"],
        "overflow-x": ["visible", "auto", "scroll"], "overflow-y": ["visible", "auto", "scroll"],
        "flex-direction": ["row", "column"], "flex-wrap": ["wrap", "nowrap"],
        "flex-flow": ["row", "column", "wrap", "nowrap"],
        "list-style": ["none", "disc", "circle", "square", "inside", "outside"],
        "list-style-type": ["none", "disc", "circle", "square"], "list-style-position": ["inside", "outside"],
        "list-style-image": ["none"], "quotes": ["none", "auto"], "text-overflow": ["clip"], "animation": ["none"],
        "animation-name": ["none"], "transform": ["none"], "filter": ["none"], "backdrop-filter": ["none"],
        "clip": ["auto"], "clip-path": ["none"], "-webkit-clip-path": ["none"], "mask": ["none"],
        "mask-image": ["none"], "translate": ["none"], "rotate": ["none"], "scale": ["none", "1"],
        "mix-blend-mode": ["normal"], "text-decoration-line": ["none", "underline"],
        "-webkit-text-security": ["none"], "grid-auto-flow": ["row", "column"], "background-clip": ["border-box"],
    ]

    private static let lengths: [String: Bounds] = {
        let space = Bounds(pixels: -8...500, percent: 0...60)
        let shift = Bounds(pixels: -8...8, percent: 0...0)
        let height = Bounds(pixels: 1_000_000...1_000_000, percent: 100...100)
        var bounds: [String: Bounds] = [
            "line-height": Bounds(pixels: 0.8...100, percent: 80...400),
            "letter-spacing": Bounds(pixels: -1...8), "word-spacing": Bounds(pixels: -2...32),
            "text-indent": Bounds(pixels: -16...99, percent: 0...50),
            "text-underline-offset": Bounds(pixels: 0...8), "text-decoration-thickness": Bounds(pixels: 0...4),
            "outline": Bounds(pixels: 0...4), "outline-width": Bounds(pixels: 0...4),
            "outline-offset": Bounds(pixels: -4...4), "box-shadow": Bounds(pixels: -8...8),
            "vertical-align": Bounds(pixels: -16...16, percent: -50...50),
            "opacity": Bounds(pixels: 1...1, percent: 100...100), "z-index": Bounds(pixels: 0...1_000_000),
            "min-height": Bounds(pixels: 0...2_000, percent: 0...100),
            "min-block-size": Bounds(pixels: 0...2_000, percent: 0...100),
        ]
        for name in ["width", "max-width", "inline-size", "max-inline-size"] {
            bounds[name] = Bounds(pixels: 120...100_000, percent: 10...100)
        }
        for name in ["min-width", "min-inline-size"] { bounds[name] = Bounds(pixels: 0...2_000, percent: 0...100) }
        for name in ["height", "max-height", "block-size", "max-block-size"] { bounds[name] = height }
        let sides = ["", "-top", "-right", "-bottom", "-left"]
        let flow = ["-block", "-block-start", "-block-end", "-inline", "-inline-start", "-inline-end"]
        for side in sides + flow {
            bounds["margin" + side] = space
            bounds["padding" + side] = space
            bounds["inset" + side] = shift
        }
        for side in ["top", "right", "bottom", "left"] { bounds[side] = shift }
        return bounds
    }()
}

extension CSSDeclaration {
    /// Whether a length is the outcome of a sum that only a browser can do.
    var isComputed: Bool {
        ["calc(", "env(", "attr(", "sin(", "cos(", "tan(", "mod(", "rem(", "pow(", "sqrt(", "hypot(", "abs("]
            .contains(where: value.contains)
    }
}
