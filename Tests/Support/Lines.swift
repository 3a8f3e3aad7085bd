extension String {
    /// The lines, empty ones included.
    public var lines: [Substring] { split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) }
}
