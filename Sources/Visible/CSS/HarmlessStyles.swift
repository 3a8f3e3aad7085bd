/// The declarations of which it is known that they neither hide text nor cover, move, cut or add any.
enum HarmlessStyles {
    /// - Parameter subjects: what the declaration is for; some do harm to what takes no room of its own.
    static func allow(_ declaration: CSSDeclaration, of subjects: CSSSubjects) -> Bool {
        let property = declaration.property
        guard isFor(property, declaration.value, subjects) else { return false }
        switch property {
        case "font", "font-size", "font-family": return HarmlessFonts.allow(declaration)
        case "box-shadow": return isFaint(declaration)
        case "margin": return isOutside(declaration)
        case "color-scheme": return ["light", "light dark", "dark light"].contains(declaration.value)
        default: break
        }
        var values = measures[property] ?? HarmlessValues()
        values.words = HarmlessWords.of(property) ?? []
        return values.allow(declaration)
    }

    private static func isFor(_ property: String, _ value: String, _ subjects: CSSSubjects) -> Bool {
        if property == "color-scheme" { return subjects.areWholePage }
        if property == "outline" || property == "outline-offset" { return subjects.areInFocus }
        // What browsers keep to themselves, such as the title, stays there.
        if property == "display" {
            return subjects.areOfThePage || (value == "block" && subjects.areElements(in: ["html", "body", "main"]))
        }
        if property == "height", value != "auto" { return subjects.areElements(in: ["html", "body", "p", "img"]) }
        if ofColumns.contains(property) { return subjects.areBlocks && !subjects.includeFrames }
        return !ofRoom.contains(where: property.hasPrefix) || ofSigns.contains(property) || subjects.areBlocks
    }

    /// Properties that put what follows each other beside each other.
    private static let ofColumns: Set<String> = [
        "columns", "column-count", "column-width", "grid-template-columns", "grid-auto-flow", "position",
    ]
    /// Properties that let what stands in a line cover the lines around it.
    private static let ofRoom = ["padding", "border", "width", "min-", "max-", "box-shadow"]
    private static let ofSigns: Set<String> = ["border-radius", "border-collapse", "border-spacing"]

    /// A shadow that lets through what it falls on.
    private static func isFaint(_ declaration: CSSDeclaration) -> Bool {
        if declaration.value.contains(",") && !declaration.value.contains("(") { return false }
        let colours = declaration.parts?.compactMap { CSSColour($0.text) } ?? []
        let values = HarmlessValues(words: ["none"], pixels: 0...8, hasColours: true, most: 5)
        return values.allow(declaration) && colours.count <= 1 && colours.allSatisfy { $0.alpha <= 0.3 }
            && (declaration.value == "none" || !colours.isEmpty)
    }

    /// A margin of less than nothing at the side moves letters off the page.
    private static func isOutside(_ declaration: CSSDeclaration) -> Bool {
        guard let parts = declaration.parts else { return false }
        let values = HarmlessValues(words: ["auto"], pixels: -4...96)
        let sides = parts.count == 1 ? parts : parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        return values.allow(declaration) && sides.allSatisfy { CSSLength($0.text)?.number ?? 0 >= 0 }
    }

    private static let measures: [String: HarmlessValues] = {
        var measures = sizes
        for (side, least) in [("-top", -4.0), ("-right", 0), ("-bottom", -4), ("-left", 0)] {
            measures["margin" + side] = HarmlessValues(pixels: least...96)
        }
        for side in ["", "-top", "-right", "-bottom", "-left"] {
            measures["padding" + side] = HarmlessValues(pixels: 0...64)
            measures["border" + side] = HarmlessValues(pixels: 0...8, hasColours: true, most: 3)
            measures["border\(side)-width"] = HarmlessValues(pixels: 0...8)
            measures["border\(side)-color"] = HarmlessValues(hasColours: true)
            measures["scroll-margin" + side] = HarmlessValues(pixels: 0...200)
            measures["scroll-padding" + side] = HarmlessValues(pixels: 0...200)
        }
        for property in ["gap", "row-gap", "column-gap"] { measures[property] = HarmlessValues(pixels: 0...64) }
        return measures
    }()

    private static let sizes: [String: HarmlessValues] = [
        "font-weight": HarmlessValues(number: 300...900),
        "line-height": HarmlessValues(number: 1.1...3),
        "letter-spacing": HarmlessValues(pixels: -0.5...4),
        "word-spacing": HarmlessValues(pixels: 0...16),
        "text-indent": HarmlessValues(pixels: 0...48),
        "text-decoration": HarmlessValues(pixels: 0...4, hasColours: true),
        "text-underline-offset": HarmlessValues(pixels: 0...8),
        "text-decoration-thickness": HarmlessValues(pixels: 0...4),
        "text-decoration-color": HarmlessValues(hasColours: true),
        "text-size-adjust": HarmlessValues(percent: 100...100),
        "-webkit-text-size-adjust": HarmlessValues(percent: 100...100),
        "tab-size": HarmlessValues(number: 1...8), "orphans": HarmlessValues(number: 1...6),
        "widows": HarmlessValues(number: 1...6),
        "outline": HarmlessValues(pixels: 0...4, hasColours: true), "outline-offset": HarmlessValues(pixels: 0...4),
        "border-radius": HarmlessValues(pixels: 0...999, percent: 0...50),
        "border-spacing": HarmlessValues(pixels: 0...32),
        "opacity": HarmlessValues(percent: 100...100, number: 1...1), "scale": HarmlessValues(number: 1...1),
        "z-index": HarmlessValues(number: 0...1),
        "width": HarmlessValues(pixels: 120...800, percent: 100...100),
        "max-width": HarmlessValues(pixels: 240...1_600, percent: 100...100),
        "min-width": HarmlessValues(pixels: 120...320), "min-height": HarmlessValues(pixels: 0...500),
        "height": HarmlessValues(pixels: 16...200, percent: 100...100),
        "flex-grow": HarmlessValues(number: 0...4), "flex-shrink": HarmlessValues(number: 0...1),
        "flex-basis": HarmlessValues(pixels: 120...800), "flex": HarmlessValues(number: 1...4, most: 1),
        "grid-template-columns": HarmlessValues(pixels: 120...800, number: 1...4, fraction: 1...4),
        "columns": HarmlessValues(pixels: 120...800, number: 1...4, most: 2),
        "column-width": HarmlessValues(pixels: 120...800), "column-count": HarmlessValues(number: 1...4),
        "transition": HarmlessValues(seconds: 0...1), "transition-duration": HarmlessValues(seconds: 0...1),
    ]
}
