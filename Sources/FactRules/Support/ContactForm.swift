import Facts

// What an address or number has to have at the least. Whether it reaches anyone, only who writes to it can tell.

enum ContactForm {
    /// What a text of such a form is not, though it has to be; nothing where it is, is blank, or has another form.
    static func fault(of text: String, as form: TextForm) -> String? {
        let fault: String? =
            switch form {
            case .email: isEmail(text) ? nil : "e-mail address"
            case .telephone: isTelephone(text) ? nil : "telephone number"
            case .registration: isRegistration(text) ? nil : "KvK number"
            case .website: isWebAddress(text) ? nil : "web address"
            case .address: PostalAddress.isOne(text) ? nil : "postal address, which has names and numbers alone"
            case .sentence, .name, .evidence, .ownWords, .question, .folder, .reference: nil
            }
        return fault == nil || text.isBlank ? nil : fault
    }

    /// Something, one `@`, and the name of a domain.
    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        return !hasSpaceOrBracket(text) && isDomain(parts[1])
    }

    /// It begins as a number does, and three digits are the fewest; words may follow ("op werkdagen").
    static func isTelephone(_ text: String) -> Bool {
        guard let first = text.first(where: { !$0.isWhitespace }) else { return false }
        return (isDigit(first) || first == "+" || first == "(") && text.count(where: isDigit) >= 3
    }

    /// Eight digits, in groups or not.
    static func isRegistration(_ text: String) -> Bool {
        let marks = text.filter { !$0.isWhitespace && $0 != "." }
        return marks.count == 8 && marks.allSatisfy(isDigit)
    }

    /// The name of a domain, with a protocol before it or not, and a path behind it or not.
    static func isWebAddress(_ text: String) -> Bool {
        let small = text.lowercased()
        let start = ["https://", "http://"].first(where: small.hasPrefix)?.count ?? 0
        let host = text.dropFirst(start).prefix { !"/?#:".contains($0) }
        return !hasSpaceOrBracket(text) && !text.contains("@") && text.last != "." && isDomain(host)
    }

    /// At least two parts of letters, digits and hyphens, of which the last begins with a letter.
    private static func isDomain(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, let last = parts.last else { return false }
        return parts.allSatisfy(isDomainPart) && last.count >= 2 && last.first?.isLetter == true
    }

    private static func isDomainPart(_ part: Substring) -> Bool {
        !part.isEmpty && part.first != "-" && part.last != "-"
            && part.allSatisfy { $0.isLetter || isDigit($0) || $0 == "-" }
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func hasSpaceOrBracket(_ text: String) -> Bool {
        text.utf8.contains(where: brackets.contains) || text.contains(where: \.isWhitespace)
    }

    private static let brackets = Set("<>()[],;\"".utf8)
}
