import Diagnostics
import Surroundings
import Visible

/// Whether links in the colours that a publisher chose can be read on the backgrounds of the site's style sheet.
struct AccentJudgement {
    let css: [UInt8]

    func faults(in siteFacts: SiteFacts) -> [Diagnostic] { siteFacts.houseStyles.compactMap(\.accent).flatMap(faults) }

    private func faults(in accent: HouseStyle.Accent) -> [Diagnostic] {
        [(accent.light, false), (accent.dark, true)].compactMap { colour, isDark in
            guard let contrast = AccentContrast.of(colour, in: css, isDark: isDark), contrast < AccentContrast.least
            else { return nil }
            return faint(colour, contrast, on: isDark ? "dark" : "light", at: accent.location)
        }
    }

    private func faint(_ colour: String, _ contrast: Double, on screens: String, at place: Location)
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
