/// How a word stands in a sentence. Files of words have the Dutch name above the words of a class.
enum WordClass: Sendable, CaseIterable {
    case verb
    /// It says how, when or how surely, and can stand in many places: "automatisch".
    case adverb
    /// It holds for what stands behind it: "alleen", "niet", "hoogstens".
    case focus
    case preposition
    /// It opens a clause that depends on another: "als", "zodra".
    case subordinator
    /// "en", "of"
    case coordinator
    /// It opens a group of words around a noun: "de", "geen", "onze".
    case determiner
    /// It is such a group by itself: "wij", "niemand".
    case pronoun
    /// It stands before a noun, or says what something is: "veilig".
    case adjective
    case noun

    var dutch: String {
        switch self {
        case .verb: "werkwoorden"
        case .adverb: "bijwoorden"
        case .focus: "bepalende woorden"
        case .preposition: "voorzetsels"
        case .subordinator: "voegwoorden"
        case .coordinator: "nevenschikkende voegwoorden"
        case .determiner: "lidwoorden en aanwijzers"
        case .pronoun: "voornaamwoorden"
        case .adjective: "bijvoeglijke naamwoorden"
        case .noun: "naamwoorden"
        }
    }

    init?(dutch: some StringProtocol) {
        guard let found = Self.allCases.first(where: { $0.dutch == dutch }) else { return nil }
        self = found
    }
}
