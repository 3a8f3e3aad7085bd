public enum Listing: String, Choice {
    public static let says = "Whether a list names everything or gives examples."

    case complete
    case examples
}

public enum Modality: String, Choice {
    public static let says = "Whether something always happens, sometimes happens, or can happen."

    case always
    case sometimes
    case possible
}

public enum Addressing: String, Choice {
    public static let says = "How a statement speaks to its reader: formal is u, informal is je."

    case formal
    case informal
}
