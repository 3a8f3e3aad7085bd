import Diagnostics
import Facts

/// Whether somebody looked up the sources of a rule. What was written from memory says so, and the page for lawyers with it.
public struct SourceCheck: Hashable, Sendable {
    /// The day on which the sources were last looked up; nothing where none was.
    public let day: CalendarDate?
    /// Provisions of the rule whose text was not seen on that day, nor quoted by others.
    public let unseen: [Provision]

    private init(day: CalendarDate?, unseen: [Provision] = []) {
        self.day = day
        self.unseen = unseen
    }

    public static let notSeen = SourceCheck(day: nil)

    public static func seen(on day: CalendarDate, except unseen: Provision...) -> SourceCheck {
        SourceCheck(day: day, unseen: unseen)
    }
}

extension SourceCheck: ExpressibleByStringLiteral {
    /// The day on which all of them were looked up.
    public init(stringLiteral day: String) { self.init(day: CalendarDate(stringLiteral: day)) }
}
