import Foundation

extension CSSColour {
    /// What WCAG 2.2 (1.4.3) asks for text of ordinary size.
    static let leastLegibility = 4.5

    /// The contrast ratio of WCAG 2, from 1 to 21, to the letter; colours that let through are taken as they are.
    func legibility(on background: CSSColour) -> Double {
        let luminances = [relativeLuminance, background.relativeLuminance].sorted()
        return (luminances[1] + 0.05) / (luminances[0] + 0.05)
    }

    private var relativeLuminance: Double {
        let linear = levels.map { level -> Double in
            level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
        }
        return zip([0.2126, 0.7152, 0.0722], linear).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
