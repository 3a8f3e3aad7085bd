public import Diagnostics

/// Whether text in the colours that a publisher chose can be read on the backgrounds that it chose.
public enum ContrastJudgement {
    /// - Returns: `colour-faint` for each pair that cannot be read, at the line that sets it, with the nearest that can.
    public static func faults(in siteFacts: SiteFacts) -> [Diagnostic] {
        let styles = [siteFacts.houseStyle] + siteFacts.organisations.map { siteFacts.houseStyle(of: $0.id) }
        return styles.map(\.page).flatMap(faults).reduce(into: []) { all, fault in
            if !all.contains(fault) { all.append(fault) }
        }
    }

    private static func faults(in style: PageStyle) -> [Diagnostic] {
        Screen.allCases.flatMap { screen -> [Diagnostic] in
            let palette = Palette(style, on: screen)
            return [
                fault(of: palette.text, set: style.text, in: palette, style, screen) {
                    Palette(text: $0, paper: palette.paper, link: nil, on: screen).isLegible($0)
                },
                fault(of: palette.link, set: style.accent, in: palette, style, screen) { palette.isLegible($0) },
            ].compactMap(\.self)
        }
    }

    /// - Parameter isLegible: whether a colour in the place of this one can be read.
    private static func fault(
        of colour: Colour, set choice: PageStyle.Chosen<ColourPair>?, in palette: Palette, _ style: PageStyle,
        _ screen: Screen, isLegible: (Colour) -> Bool
    ) -> Diagnostic? {
        let contrast = palette.grounds.map { (ground: $0, ratio: colour.contrast(with: $0)) }
            .min { $0.ratio < $1.ratio }
        guard let contrast, contrast.ratio < Palette.leastContrast,
            let place = choice?.location ?? style.paper?.location
        else { return nil }
        let better =
            choice != nil ? colour.nearest(where: isLegible) : nearestPaper(in: palette, style, screen)
        return Diagnostic(
            .colourFaint, .error,
            "\(colour) has a contrast of \(hundredths(contrast.ratio)) with \(contrast.ground) on \(screen) screens, "
                + "and text needs 4.5",
            at: place,
            reason: "people with poor sight must be able to read text and links (WCAG 2.2, 1.4.3)",
            remedy: better.map { "The nearest \(choice == nil ? "background" : "colour") that will do is \($0)." }
                ?? "Take a lighter or a darker background, with ## paper.")
    }

    /// On which text and links can be read.
    private static func nearestPaper(in palette: Palette, _ style: PageStyle, _ screen: Screen) -> Colour? {
        palette.paper.nearest { paper in
            let other = Palette(
                text: style.text?.value[screen], paper: paper, link: style.accent?.value[screen], on: screen)
            return other.isLegible(other.text) && other.isLegible(other.link)
        }
    }

    /// Rounded down: 4.499 is less than 4.5.
    private static func hundredths(_ ratio: Double) -> String {
        let number = Int(ratio * 100)
        return "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
    }
}
