import Diagnostics
import Facts
import Phrases

// What other programs read is made of the facts that the statement follows from: configuration of a consent banner, defaults of
// Google's tags, and two languages in which machines read what is done with data. It says no more than the facts: what a format
// asks and no fact says is a note, and what stands in its place says so.

/// A format of others in which facts can be had.
public enum Export: String, Sendable, CaseIterable {
    /// Configuration of Klaro, of KIProtect (https://klaro.org).
    case klaro
    /// Configuration of CookieConsent 3, of Orest Bida (https://cookieconsent.orestbida.com).
    case cookieconsent
    /// The defaults of Google Consent Mode, version 2.
    case consentMode = "consent-mode"
    /// The Data Privacy Vocabulary of the W3C, version 2 (https://w3id.org/dpv), as JSON-LD.
    case dpv
    /// The Transparency Information Language of the TU Berlin (https://github.com/Transparency-Information-Language).
    case tilt
}

extension Export {
    /// What a file of this format is called.
    public var fileName: String {
        switch self {
        case .klaro: "klaro-config.js"
        case .cookieconsent: "cookieconsent-config.js"
        case .consentMode: "consent-mode.js"
        case .dpv: "dpv.jsonld"
        case .tilt: "tilt.json"
        }
    }

    /// The facts of an organisation in this format.
    ///
    ///     let file = Export.klaro.file(of: organisation, in: templates)
    ///     print(file.text)
    ///     for note in file.notes { print(note) }
    ///
    /// - Parameters:
    ///   - templates: what the published documents say is told in their words.
    ///   - addresses: where these documents are published, if that is known.
    public func file(
        of organisation: Organisation, in templates: Templates, at addresses: DocumentAddresses = DocumentAddresses()
    ) -> ExportedFile {
        let facts = ExportFacts(organisation, templates, addresses)
        return switch self {
        case .klaro: Klaro(facts).file
        case .cookieconsent: CookieConsentBanner(facts).file
        case .consentMode: ConsentMode(facts).file
        case .dpv: DPV(facts).file
        case .tilt: TILT(facts).file
        }
    }
}

/// What was made of the facts.
public struct ExportedFile: Hashable, Sendable {
    /// What to call it: "klaro-config.js".
    public let name: String
    public let text: String
    /// What the format asks and the facts don't say, and what they say that it has no place for.
    public let notes: [ExportNote]
}

/// Something that whoever uses the file has to know.
public struct ExportNote: Hashable, Sendable {
    /// The fact that it is about.
    public let location: Location?
    public let text: String

    init(_ text: String, at fact: (any Fact)? = nil) { self.init(text, at: fact?.location) }

    init(_ text: String, at location: Location?) {
        self.location = location
        self.text = text
    }
}

extension ExportNote: CustomStringConvertible {
    /// As a terminal shows it, in one line.
    public var description: String { (location.map { "\($0): " } ?? "") + "note: \(text)" }
}

/// Where the documents of an organisation are published.
public struct DocumentAddresses: Hashable, Sendable {
    public var privacyStatement: String?
    public var cookiePolicy: String?

    public init(privacyStatement: String? = nil, cookiePolicy: String? = nil) {
        self.privacyStatement = privacyStatement
        self.cookiePolicy = cookiePolicy
    }
}
