public import Diagnostics
internal import Markup
public import Phrases

/// Judges what a publisher puts around its pages: links say nothing of data, and its colours can be read.
public enum SiteFactsLint {
    /// - Parameter css: the style sheet that the colours come into.
    public static func faults(in siteFacts: SiteFacts, css: [UInt8]) -> [Diagnostic] {
        siteFacts.houseStyles.flatMap { style in
            style.links.compactMap(fault) + (style.accent.map { faults(in: $0, css: css) } ?? [])
        }
    }

    private static func fault(in link: HouseStyle.Link) -> Diagnostic? {
        if InterfaceWords.spell(link.text) || LinkTarget.isHonest(link.address, for: link.text) { return nil }
        return TitleDetector.detections(in: link.text).first.map { found in
            Diagnostic(
                .siteClaims, .error, "this link makes a claim: \"\(found.words)\" is \(found.what)",
                at: link.location, reason: "what a page says of data must follow from facts",
                remedy: "Give the link a text that says no more than where it leads.")
        }
    }

    private static func faults(in accent: HouseStyle.Accent, css: [UInt8]) -> [Diagnostic] {
        let grounds = ["--paper", "--shade"]
        return [(accent.light, false), (accent.dark, true)].compactMap { colour, isDark in
            let backgrounds = CustomProperties(of: css).colours(of: grounds, isDark: isDark)
            guard let text = CSSColour(colour.lowercased()) else { return nil }
            let contrast = backgrounds.map(text.legibility).min() ?? 0
            return contrast >= CSSColour.leastLegibility
                ? nil : faint(colour, contrast, on: isDark ? "dark" : "light", at: accent.location)
        }
    }

    private static func faint(_ colour: String, _ contrast: Double, on screens: String, at place: Location)
        -> Diagnostic
    {
        let tenths = Int(contrast * 10)
        return Diagnostic(
            .accentFaint, .error,
            "\(colour) has a contrast of \(tenths / 10).\(tenths % 10) on \(screens) screens, and text needs 4.5",
            at: place,
            reason: "links have this colour, and people with poor sight must be able to read them (WCAG 2.2, 1.4.3)",
            remedy: "Take a \(screens == "light" ? "darker" : "lighter") colour for \(screens) screens.")
    }
}

extension CustomProperties {
    /// Those of a whole style sheet.
    init(of css: [UInt8]) {
        var rules = CSSRules(SourceText(bytes: css, offsets: Array(css.indices)))
        self = rules.customProperties()
    }
}
