/// A colour as a publisher writes it: `#0b5394`.
public struct Colour: Hashable, Sendable, CustomStringConvertible {
    static let black = Colour(levels: [0, 0, 0])
    static let white = Colour(levels: [255, 255, 255])

    /// Red, green and blue, from 0 to 255.
    private let levels: [Int]

    private init(levels: [Int]) { self.levels = levels }

    /// - Returns: nothing for what is not # and six hexadecimal digits.
    public init?(_ text: String) {
        guard text.hasPrefix("#"), text.utf8.count == 7, text.dropFirst().allSatisfy(\.isHexDigit),
            let number = Int(text.dropFirst(), radix: 16)
        else { return nil }
        levels = [number >> 16, number >> 8 & 0xFF, number & 0xFF]
    }

    public var description: String {
        "#" + levels.map { String($0 + 0x100, radix: 16).dropFirst() }.joined()
    }

    /// With another laid over it.
    ///
    /// - Parameter share: of the other, from 0 to 1.
    func mixed(with other: Colour, _ share: Double) -> Colour {
        Colour(
            levels: zip(levels, other.levels).map { own, other -> Int in
                Int((Double(own) * (1 - share) + Double(other) * share).rounded())
            })
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    public func contrast(with other: Colour) -> Double {
        let luminances = [relativeLuminance, other.relativeLuminance].sorted()
        return (luminances[1] + 0.05) / (luminances[0] + 0.05)
    }

    /// The colour most like this one of which something holds, on the way to black or to white.
    func nearest(where holds: (Colour) -> Bool) -> Colour? {
        let steps = (0...255).lazy.flatMap { step in
            [Colour.black, .white].map { mixed(with: $0, Double(step) / 255) }
        }
        return steps.first(where: holds)
    }

    private var relativeLuminance: Double {
        let linear = levels.map { level -> Double in
            let part = Double(level) / 255
            return part <= 0.04045 ? part / 12.92 : Self.power((part + 0.055) / 1.055)
        }
        let weights: [Double] = [0.2126, 0.7152, 0.0722]
        return zip(weights, linear).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// A number up to 1 to the power of 2.4: its square, times the fifth root of that, by Newton's method.
    private static func power(_ number: Double) -> Double {
        let square = number * number
        var root = 1.0
        for _ in 0..<32 { root -= (root - square / (root * root * root * root)) / 5 }
        return square * root
    }
}

/// A colour on light screens, and the one in its place on dark ones.
public struct ColourPair: Hashable, Sendable {
    public let light: Colour
    public let dark: Colour

    subscript(screen: Screen) -> Colour { screen == .light ? light : dark }
}

/// What visitors ask of their browser.
enum Screen: String, CaseIterable {
    case light, dark
}
