internal import Texts

/// The name of a cookie, an entry or a field as it may be shown. Some sites write an identifier of the visitor, or an e-mail address,
/// in a name; that is masked.
public enum ShownName {
    /// A run of eight or more hexadecimal digits becomes `[hash]`, as does a UUID, a run of sixteen or more letters and digits that has
    /// four of these or more, and a number of four groups of digits or more; an IP address and an e-mail address
    /// become `[ip]` and `[e-mail]`. What is longer than 80 characters is cut.
    public static func of(_ name: String) -> String {
        let text = maskingHashes(maskingNumbers(maskingMailboxes(DisplayText.normalised(name))))
        return text.count > longest ? text.prefix(longest - 1) + "…" : text
    }

    private static let longest = 80
}

extension ShownName {
    private static func maskingNumbers(_ text: String) -> String {
        let addresses = text.replacing(/\d{1,3}(?:\.\d{1,3}){3}/.asciiOnlyDigits(), with: "[ip]")
            .replacing(/(?:[0-9A-Fa-f]{0,4}:){3,7}[0-9A-Fa-f]{0,4}/, with: "[ip]")
        let numbers = addresses.replacing(/\d{2,4}(?:[-. ]\d{2,4}){3,}/.asciiOnlyDigits(), with: "[hash]")
        return numbers.replacing(/[A-Za-z0-9]{16,}/) { match in
            match.0.count(where: \.isNumber) >= 4 ? "[hash]" : String(match.0)
        }
    }

    private static func maskingHashes(_ text: String) -> String {
        var shown = ""
        // Digits, and hyphens between groups of them: those of a UUID.
        var run = ""
        for character in text + "\u{0}" {
            if character.isASCIIHexDigit || character == "-" && !run.isEmpty {
                run.append(character)
                continue
            }
            shown += masked(run)
            run = ""
            shown.append(character)
        }
        return String(shown.dropLast())
    }

    private static func masked(_ run: String) -> String {
        let groups = run.split(separator: "-", omittingEmptySubsequences: false)
        if groups.map(\.count) == [8, 4, 4, 4, 12] { return "[hash]" }
        return groups.map { $0.count >= 8 ? "[hash]" : String($0) }.joined(separator: "-")
    }

    /// At each `@`, also where it is encoded as in addresses, with a dot behind it.
    private static func maskingMailboxes(_ text: String) -> String {
        let parts = text.replacing("%40", with: "@").split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return text }
        var shown = String(parts[0])
        for part in parts.dropFirst() {
            let host = part.prefix { $0.isPartOfHost }
            let isMailbox = host.dropFirst().dropLast().contains(".") && shown.last?.isPartOfMailbox == true
            if isMailbox {
                while shown.last?.isPartOfMailbox == true { shown.removeLast() }
                shown += "[e-mail]" + part.dropFirst(host.count)
            } else {
                shown += "@" + part
            }
        }
        return shown
    }
}

extension Character {
    fileprivate var isASCIIHexDigit: Bool { isASCII && isHexDigit }
    fileprivate var isPartOfHost: Bool { isASCII && (isLetter || isNumber) || self == "." || self == "-" }
    fileprivate var isPartOfMailbox: Bool { isPartOfHost || "_+%".contains(self) }
}
