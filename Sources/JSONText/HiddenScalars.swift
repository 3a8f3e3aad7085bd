extension Unicode.Scalar {
    /// Whether the scalar steers a terminal, or shows nothing: controls, direction marks, zero-width characters.
    /// The zero-width joiner is let through, since emoji are made with it.
    package var isHidden: Bool {
        if value < 0x7F { return value < 0x20 }
        return switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: value != 0x200D
        default: false
        }
    }
}
