import Diagnostics

/// What a publisher sets of the looks of its pages; what it leaves out is as the program has it.
public struct PageStyle: Hashable, Sendable {
    /// By the names of their headings in `content/site.md`.
    enum Property: String, CaseIterable {
        case accent, text, paper, font, size, width, spacing
    }

    /// A value, and the line that says so.
    public struct Chosen<Value: Hashable & Sendable>: Hashable, Sendable {
        public let value: Value
        public let location: Location
    }

    /// The colours of links and lines.
    public private(set) var accent: Chosen<ColourPair>?
    public private(set) var text: Chosen<ColourPair>?
    public private(set) var paper: Chosen<ColourPair>?
    public private(set) var font: Chosen<FontStack>?
    /// Of text, as a part of a hundred of what a page has by itself.
    public private(set) var size: Chosen<Int>?
    /// Of the column of text, in times the size of letters.
    public private(set) var width: Chosen<Int>?
    public private(set) var spacing: Chosen<Spacing>?

    /// Nothing is set.
    public init() {}

    /// Smaller is hard to read, larger leaves no room for words on a telephone.
    static let sizes = 100...130
    /// Narrower has few words on a line, and of a longer line the next is hard to find.
    static let widths = 34...60

    /// With what it leaves out taken from another.
    func completed(by other: PageStyle) -> PageStyle {
        var whole = self
        whole.accent = accent ?? other.accent
        whole.text = text ?? other.text
        whole.paper = paper ?? other.paper
        whole.font = font ?? other.font
        whole.size = size ?? other.size
        whole.width = width ?? other.width
        whole.spacing = spacing ?? other.spacing
        return whole
    }

    /// - Returns: what is wrong with the line, or nothing.
    mutating func set(_ property: Property, to text: String, at location: Location) -> SiteFault? {
        switch property {
        case .accent: set(\.accent, "pair of colours", text, at: location, Self.colours)
        case .text: set(\.text, "pair of colours", text, at: location, Self.colours)
        case .paper: set(\.paper, "pair of colours", text, at: location, Self.colours)
        case .font: set(\.font, "font", text, at: location) { Self.named($0, "font") }
        case .size: set(\.size, "size", text, at: location) { Self.measure($0, "%", Self.sizes, "size of text") }
        case .width: set(\.width, "width", text, at: location) { Self.measure($0, "rem", Self.widths, "width of text") }
        case .spacing: set(\.spacing, "spacing", text, at: location) { Self.named($0, "spacing") }
        }
    }

    private mutating func set<Value>(
        _ property: WritableKeyPath<PageStyle, Chosen<Value>?>, _ noun: String, _ text: String, at location: Location,
        _ read: (String) -> Result<Value, SiteFault>
    ) -> SiteFault? {
        if self[keyPath: property] != nil {
            return SiteFault("\"\(text)\" is a second \(noun)", remedy: "Keep one of the lines.")
        }
        switch read(text) {
        case .success(let value):
            self[keyPath: property] = Chosen(value: value, location: location)
            return nil
        case .failure(let fault): return fault
        }
    }
}

// What a line can say.
extension PageStyle {
    private static func colours(_ text: String) -> Result<ColourPair, SiteFault> {
        let words = text.split(separator: " ").map(String.init)
        if let word = words.first(where: { Colour($0) == nil }) {
            return .failure(
                SiteFault(
                    "\"\(word)\" is no colour",
                    remedy: "Write each as # and six digits or letters from a to f: \"- #0b5394 #8cc4ff\"."))
        }
        let colours = words.compactMap(Colour.init)
        guard colours.count == 2 else {
            return .failure(
                SiteFault(
                    "there have to be two colours, for light and for dark screens, and here "
                        + (colours.count == 1 ? "is one" : "are \(colours.count)"),
                    remedy: "Write the one for light screens first: \"- #0b5394 #8cc4ff\"."))
        }
        return .success(ColourPair(light: colours[0], dark: colours[1]))
    }

    private static func named<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ noun: String
    ) -> Result<Value, SiteFault> {
        if let value = Value(rawValue: text) { return .success(value) }
        let names = Value.allCases.map(\.rawValue)
        return .failure(
            SiteFault(
                "\"\(text)\" is no \(noun) of a page",
                remedy: KnownNames.advice(for: text, among: names, opening: "Known are") ?? ""))
    }

    private static func measure(
        _ text: String, _ unit: String, _ bounds: ClosedRange<Int>, _ noun: String
    ) -> Result<Int, SiteFault> {
        let number = text.hasSuffix(unit) ? Int(text.dropLast(unit.count).filter { $0 != " " }) : nil
        if let number, bounds.contains(number) { return .success(number) }
        return .failure(
            SiteFault(
                "\"\(text)\" is no \(noun): it goes from \(bounds.lowerBound) to \(bounds.upperBound) \(unit)",
                remedy: "Write a whole number of these: \"- \(bounds.lowerBound) \(unit)\"."))
    }
}
