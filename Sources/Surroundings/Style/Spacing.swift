/// How far the lines and parts of a page stand from each other.
public enum Spacing: String, Hashable, Sendable, CaseIterable {
    case compact, normal, wide

    /// Of a line, as a multiple of the size of its text.
    var line: String { of(compact: "1.5", normal: "1.6", wide: "1.75") }
    /// Below a paragraph.
    var paragraph: String { of(compact: "0.75rem", normal: "1rem", wide: "1.25rem") }
    /// Below an item of a list.
    var item: String { of(compact: "0.25rem", normal: "0.35rem", wide: "0.5rem") }
    /// Above a section.
    var section: String { of(compact: "2.25rem", normal: "3rem", wide: "3.75rem") }
    /// Above a part of a section.
    var part: String { of(compact: "1.5rem", normal: "2rem", wide: "2.5rem") }

    private func of(compact: String, normal: String, wide: String) -> String {
        switch self {
        case .compact: compact
        case .normal: normal
        case .wide: wide
        }
    }
}
