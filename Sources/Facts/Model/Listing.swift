/// Whether a list names everything, or gives examples ("onder meer").
public enum Listing: String, Hashable, Sendable, Codable, CaseIterable {
    case complete
    case examples
}

/// Whether something always happens, sometimes happens, or can happen.
public enum Modality: String, Hashable, Sendable, Codable, CaseIterable {
    case always
    case sometimes
    case possible
}

/// How a statement speaks to its reader: "u" or "je".
public enum Addressing: String, Hashable, Sendable, Codable, CaseIterable {
    case formal
    case informal
}
