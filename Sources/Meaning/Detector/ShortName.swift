/// Finds a short name that means something by itself: "kinderen", "de klant", "iedereen". A statement that calls its
/// organisation so says other things than it means.
public enum ShortName {
    /// The word that everyone knows; nothing where the name is one.
    ///
    /// - Parameter fullName: words of it are the organisation's own: "de vereniging", of "Vereniging Voorbeeld".
    public static func commonWord(in name: String, of fullName: String) -> String? {
        let words = Lexicon.dutch.tokens(in: name).filter { $0.kind != .mark }
        if words.contains(where: \.isUnknown) || isInitials(name, of: fullName) { return nil }
        let own = Set(Lexicon.dutch.tokens(in: fullName).map { $0.text.lowercased() })
        let others = words.filter { $0.cue != nil && !own.contains($0.text.lowercased()) }
        return (others.first ?? words.first { $0.cue?.subject == .person && $0.text.first?.isLowercase == true })?.text
    }

    /// "AP" of the Autoriteit Persoonsgegevens.
    private static func isInitials(_ name: String, of fullName: String) -> Bool {
        name == String(fullName.split(whereSeparator: \.isWhitespace).compactMap(\.first)) && name == name.uppercased()
    }
}
