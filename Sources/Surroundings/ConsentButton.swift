public import Diagnostics

/// A button of a website with which its visitors choose about cookies, so that the site can be looked at after each choice:
/// a line below `## consent` in `content/site.md`.
///
///     - refuse: #cookies-refuse
public struct ConsentButton: Hashable, Sendable {
    public enum Choice: String, CaseIterable, Sendable {
        case refuse, accept
    }

    /// Nothing where it is that of the site, for all that have no other.
    public let organisation: String?
    public let choice: Choice
    /// Which element it is, as a style sheet names it; a browser judges whether it is one.
    public let selector: String
    public let location: Location

    /// - Returns: nil where the line does not begin with a choice and a colon, or names no element.
    init?(_ text: String, of organisation: String?, at location: Location) {
        let parts = text.split(separator: ": ", maxSplits: 1).map { $0.split(whereSeparator: \.isWhitespace) }
        guard parts.count == 2, !parts[1].isEmpty, let choice = Choice(rawValue: parts[0].joined(separator: " ")) else {
            return nil
        }
        self.organisation = organisation
        self.choice = choice
        selector = parts[1].joined(separator: " ")
        self.location = location
    }

    static func fault(in text: String) -> SiteFault {
        SiteFault(
            "\"\(text)\" does not say which button takes or gives consent",
            remedy: "Write \"refuse\" or \"accept\", a colon, a space and the element, as a style sheet names it: "
                + "\"- refuse: #cookies-refuse\".")
    }
}
