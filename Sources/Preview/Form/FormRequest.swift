import JSONText

/// What the form asks to be written: an organisation as it is filled in now.
struct FormChange: Sendable {
    /// By its id before the change.
    let organisation: String
    let file: String
    /// Of the file as the form knows it.
    let version: String
    let value: JSON

    init?(_ body: [UInt8]) {
        guard let json = try? JSON(parsing: body), let organisation = json["organisation"]?.text,
            let file = json["file"]?.text, let version = json["version"]?.text, let value = json["value"]
        else { return nil }
        self.organisation = organisation
        self.file = file
        self.version = version
        self.value = value
    }
}

/// A new organisation, with what the form asks first.
struct NewOrganisation: Sendable {
    let id: String
    let name: String
    let addressing: String

    init?(_ body: [UInt8]) {
        guard let json = try? JSON(parsing: body), let id = json["id"]?.text, let name = json["name"]?.text,
            let addressing = json["addressing"]?.text
        else { return nil }
        self.id = id
        self.name = name
        self.addressing = addressing
    }

    /// - Parameter day: on which its first edition is written, as 2026-11-21.
    func facts(on day: String) -> JSON {
        JSON(members: [
            ("id", .text(id)), ("addressing", .text(addressing)), ("controller", ["name": .text(name)]),
            ("version", ["number": .number(1), "date": .text(day)]),
        ])
    }

    var isNamedRight: Bool {
        id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil && name.contains { !$0.isWhitespace }
    }
}

/// What the form gets back.
struct FormAnswer: Sendable {
    enum Status: Sendable {
        case done
        /// The file became another one meanwhile: nothing was written.
        case changedMeanwhile
        /// The model does not take it, or it is no request of the form: nothing was written.
        case refused
        /// It is about a file that is none of the facts.
        case elsewhere
    }

    let status: Status
    let json: JSON
}
