internal import JSONText

extension JSON {
    var flag: Bool? { if case .flag(let flag) = content { flag } else { nil } }
    /// Nothing where it is no finite number.
    var number: Double? {
        guard case .number(let text) = content, let number = Double(text), number.isFinite else { return nil }
        return number
    }

    /// A moment in seconds since 1970, as browsers keep it, or in the words of RFC 3339.
    var moment: Moment? { text.flatMap { Moment(rfc3339: $0) } ?? number.flatMap { Moment(seconds: $0) } }

    /// The names of an object's members, in its order.
    var names: [String] { if case .object(let members) = content { members.map(\.name) } else { [] } }

    /// The text of each item that is one.
    var texts: [String] { list.compactMap(\.text) }

    /// What a cookie says under `sameSite`, in the words of any browser.
    var sameSite: ObservedCookie.SameSite? {
        switch text?.lowercased() {
        case "no_restriction": .some(.none)
        case let word?: ObservedCookie.SameSite(rawValue: word)
        case nil: nil
        }
    }
}
