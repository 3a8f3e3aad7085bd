/// How findings are told as text.
public struct TextOptions: Hashable, Sendable {
    /// Whether each finding is told in full; else as much as fits on a screen.
    public let tellsAll: Bool
    /// Whether warnings are as bad as errors.
    public let isStrict: Bool
    public let style: TextStyle
    /// In columns; lines that stand for several findings end there.
    public let width: Int
    /// In lines, of which a summary has no more unless there are many errors.
    public let height: Int

    public init(
        tellsAll: Bool = true, isStrict: Bool = false, style: TextStyle = .plain, width: Int = 160, height: Int = 40
    ) {
        self.tellsAll = tellsAll
        self.isStrict = isStrict
        self.style = style
        self.width = width
        self.height = height
    }

    /// Whether a finding that nobody accepted is told in full, however many there are.
    public func isUrgent(_ finding: Diagnostic) -> Bool {
        finding.severity == .error || (isStrict && finding.severity == .warning)
    }
}
