/// A colour as a style sheet writes it, as far as it can be told how light it is.
struct CSSColour: Hashable {
    static let white = CSSColour(levels: [1, 1, 1])
    static let black = CSSColour(levels: [0, 0, 0])
    /// Less than this nobody reads; legible text has far more (WCAG asks for 4.5).
    static let leastContrast = 1.5
    /// Of black text on a light background, or white text on a dark one; other colours of text have less.
    static let leastContrastOfBackground = 7.0
    /// So many are compared with each other; of what has more, it is unclear whether text stands out.
    static let mostCompared = 256

    /// Red, green and blue, from 0 to 1.
    let levels: [Double]
    /// From 0, which shows nothing, to 1.
    let alpha: Double

    private init(levels: [Double], alpha: Double = 1) {
        self.levels = levels
        self.alpha = alpha
    }

    /// - Returns: nil for what is no colour, or one in another notation.
    init?(_ value: String) {
        if let hex = Self.names[value] ?? (value.hasPrefix("#") ? String(value.dropFirst()) : nil) {
            self.init(hex: hex)
        } else if value.hasPrefix("rgb(") || value.hasPrefix("rgba(") {
            self.init(function: value, units: ["", "%"]) { $0.map { $0.number / ($0.unit == "%" ? 100 : 255) } }
        } else if value.hasPrefix("hsl(") || value.hasPrefix("hsla(") {
            self.init(function: value, units: ["%"]) {
                Self.levels(hue: $0[0].number, $0[1].number / 100, $0[2].number / 100)
            }
        } else {
            return nil
        }
    }

    private init?(hex: String) {
        let digits = hex.compactMap { $0.hexDigitValue.map(Double.init) }
        guard digits.count == hex.count else { return nil }
        let parts: [Double]
        switch digits.count {
        case 3, 4: parts = digits.map { $0 / 15 }
        case 6, 8: parts = stride(from: 0, to: digits.count, by: 2).map { Self.level(digits[$0], digits[$0 + 1]) }
        default: return nil
        }
        self.init(levels: Array(parts.prefix(3)), alpha: parts.count == 4 ? parts[3] : 1)
    }

    private static func level(_ high: Double, _ low: Double) -> Double { (high * 16 + low) / 255 }

    /// What browsers would not take for a colour is none.
    private init?(function: String, units: Set<String>, _ levels: ([CSSLength]) -> [Double]) {
        guard function.hasSuffix(")"), !function.contains("*"), !function.dropLast().contains(")") else {
            return nil
        }
        let numbers = CSSLength.all(in: String(function.drop { $0 != "(" }))
        let commas = function.count { $0 == "," }
        guard numbers.count == 3 || numbers.count == 4, commas == 0 || commas == numbers.count - 1,
            numbers[1...2].allSatisfy({ units.contains($0.unit) && $0.unit == numbers[2].unit }),
            numbers[0].unit == (units.contains("") ? numbers[2].unit : ""),
            numbers.dropFirst(3).allSatisfy({ ["", "%"].contains($0.unit) })
        else { return nil }
        let alpha = numbers.dropFirst(3).first.map { $0.unit == "%" ? $0.number / 100 : $0.number } ?? 1
        self.init(levels: levels(Array(numbers.prefix(3))), alpha: alpha)
    }

    private static func levels(hue: Double, _ saturation: Double, _ lightness: Double) -> [Double] {
        let reach = saturation * min(lightness, 1 - lightness)
        let shifts: [Double] = [0, 8, 4]
        return shifts.map { shift -> Double in
            let step = (shift + hue / 30).truncatingRemainder(dividingBy: 12)
            return lightness - reach * max(-1, min(step - 3, 9 - step, 1))
        }
    }

    /// The contrast ratio of WCAG 2, from 1 to 21, with the colour laid over the background as far as it lets through.
    func contrast(with background: CSSColour) -> Double {
        let mixed = zip(levels, background.levels).map { own, other -> Double in alpha * own + (1 - alpha) * other }
        let luminances = [Self.luminance(mixed), Self.luminance(background.levels)].sorted()
        return (luminances[1] + 0.05) / (luminances[0] + 0.05)
    }

    /// Of the order of WCAG's relative luminance: the square stands for its power of 2.4.
    private static func luminance(_ levels: [Double]) -> Double {
        let weights = [0.2126, 0.7152, 0.0722]
        return zip(weights, levels).reduce(0) { sum, part in
            let level = min(max(part.1, 0), 1)
            return sum + part.0 * level * level
        }
    }

    private static let names = [
        "black": "000", "silver": "c0c0c0", "gray": "808080", "grey": "808080", "white": "fff", "maroon": "800000",
        "red": "f00", "purple": "800080", "fuchsia": "f0f", "green": "008000", "lime": "0f0", "olive": "808000",
        "yellow": "ff0", "navy": "000080", "blue": "00f", "teal": "008080", "aqua": "0ff", "orange": "ffa500",
        "brown": "a52a2a", "crimson": "dc143c", "darkblue": "00008b", "darkgreen": "006400", "darkred": "8b0000",
        "darkgray": "a9a9a9", "darkgrey": "a9a9a9", "dimgray": "696969", "dimgrey": "696969", "indigo": "4b0082",
        "steelblue": "4682b4", "slategray": "708090", "slategrey": "708090", "tomato": "ff6347", "transparent": "0000",
        "darkslategray": "2f4f4f", "darkslategrey": "2f4f4f", "midnightblue": "191970", "royalblue": "4169e1",
    ]
}
