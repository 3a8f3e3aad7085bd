/// Where a publisher's link may lead: to a page on https, to a mailbox or to a telephone.
enum LinkAddress {
    /// What is wrong with an address, or nothing.
    static func fault(in address: String) -> SiteFault? {
        if address.hasPrefix("mailto:") { return isMailbox(address.dropFirst(7)) ? nil : noMailbox(address) }
        if address.hasPrefix("tel:") { return isNumber(address.dropFirst(4)) ? nil : noNumber(address) }
        guard address.hasPrefix("https://") else { return noPage(address) }
        let rest = address.dropFirst(8)
        if rest.isEmpty { return SiteFault("\"https://\" leads nowhere", remedy: "Write the rest of the address.") }
        guard rest.utf8.allSatisfy(isPlain) else {
            return SiteFault(
                "\"\(address)\" has a character that an address cannot have",
                remedy:
                    "Copy it from the browser: spaces, quotes and letters with accents are written as %20 and the like."
            )
        }
        return nil
    }

    private static func noPage(_ address: String) -> SiteFault {
        let (scheme, rest) = parts(of: address)
        let isHost = !rest.hasPrefix("/") && rest.contains(".") && rest.utf8.allSatisfy(isPlain)
        let whole = isHost && ["", "http"].contains(scheme) ? rest : "www.example.nl/contact"
        return SiteFault(
            "\"\(address)\" is no address: that of a page begins with https://",
            because: "the link stands on pages in several folders, which visitors get by https",
            remedy: "Write \"https://\(whole)\"; \"mailto:\" and \"tel:\" can begin an address as well.")
    }

    /// `http` and what stands behind `//`; an address without a scheme whole.
    private static func parts(of address: String) -> (scheme: String, rest: String) {
        let parts = address.split(separator: "://", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0].lowercased(), parts[1]) : ("", address)
    }

    private static func noMailbox(_ address: String) -> SiteFault {
        SiteFault("\"\(address)\" is no mail address", remedy: "Write it as \"mailto:info@example.nl\", and no more.")
    }

    private static func noNumber(_ address: String) -> SiteFault {
        SiteFault(
            "\"\(address)\" is no telephone number", remedy: "Write it as \"tel:+31201234567\", with digits alone.")
    }

    private static func isMailbox(_ text: Substring) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.allSatisfy(isPlain)
            && !text.contains { "?&,;:".contains($0) }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        let digits = text.hasPrefix("+") ? text.dropFirst() : text
        return digits.utf8.count > 2 && digits.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"'<>\\`{}".utf8.contains(byte)
    }
}
