import Diagnostics
import Mustache
import Surroundings

/// The page around a document: `templates/page.html`, a Mustache template.
public struct PageShell: Sendable {
    /// What a page template can show. A name that is not here is an error, not nothing.
    private static let names: Set<String> = [
        "title", "body", "opening", "sections", "stylesheet", "icon", "canonical", "description", "preview", "contents",
        "logo", "headerLinks", "links", "text", "id", "address", "name", "first()", "last()",
    ]

    private let template: MustacheTemplate
    /// The ids that its own elements have.
    let ids: Set<String>

    /// - Throws: `template-malformed` where Mustache cannot read the template, `placeholder-unknown` for other names.
    public init(template text: String, file: String) throws(DiagnosticError) {
        let unknown = Self.placeholders(in: text).filter { !Self.names.contains($0.name) }
        if !unknown.isEmpty {
            throw DiagnosticError(
                unknown.map { name, line in
                    Diagnostic(
                        .placeholderUnknown, .error, "the page has nothing called {{\(name)}}",
                        at: Location(file: file, line: line),
                        remedy: KnownNames.advice(for: name, among: Self.names.sorted()))
                })
        }
        ids = Set(
            text.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) })
        do {
            template = try MustacheTemplate(string: text)
        } catch {
            throw DiagnosticError(
                Diagnostic(
                    .templateMalformed, .error, "Mustache cannot read this template: \(error)",
                    at: Location(file: file)))
        }
    }

    /// The page as HTML, in UTF-8.
    public func page(_ page: Page) -> [UInt8] { Array(template.render(page.values).utf8) }

    private static func placeholders(in text: String) -> [(name: String, line: Int)] {
        var found: [(String, Int)] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            for part in line.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
                guard let end = part.firstIndex(of: "}"), line.contains("{{\(part[..<end])}}") else { continue }
                let name = part[..<end].drop { "#/^&! ".contains($0) }.split(separator: " ").first ?? ""
                if name != ".", !part.hasPrefix("!") { found.append((String(name), index + 1)) }
            }
        }
        return found
    }
}

/// What one page shows.
public struct Page {
    public struct Link {
        public let text: String
        public let address: String

        public init(text: String, address: String) {
            self.text = text
            self.address = address
        }
    }

    public let title: String
    /// HTML, already escaped.
    public let body: [UInt8]
    /// The headings to list in the table of contents.
    public let contents: [(text: String, id: String)]
    /// What its head holds besides the title.
    public let frame: PageFrame
    /// In its header.
    public let headerLinks: [Link]
    /// From this page to the site's other pages, and others of its publisher.
    public let links: [Link]

    public init(
        title: String, body: [UInt8], contents: [(text: String, id: String)], frame: PageFrame,
        headerLinks: [Link] = [],
        links: [Link]
    ) {
        self.title = title
        self.body = body
        self.contents = contents
        self.frame = frame
        self.headerLinks = headerLinks
        self.links = links
    }

    /// Where the body's first section begins. What looks like a tag is one: text has been escaped.
    private var firstSection: Int { body.firstRange(of: Array("<h2".utf8))?.lowerBound ?? body.endIndex }

    /// What stands before it, without the end of its last line.
    private var opening: ArraySlice<UInt8> {
        let opening = body[..<firstSection]
        return opening.last == UInt8(ascii: "\n") ? opening.dropLast() : opening
    }

    /// The body as a whole, and in two parts, so that the table of contents can stand between them.
    fileprivate var values: [String: Any] {
        var values = text
        values["canonical"] = frame.canonical
        values["description"] = frame.description?.text
        values["logo"] = frame.logo
        return values
    }

    private var text: [String: Any] {
        [
            "title": title, "body": String(decoding: body, as: UTF8.self),
            "opening": String(decoding: opening, as: UTF8.self),
            "sections": String(decoding: body[firstSection...], as: UTF8.self),
            "stylesheet": frame.stylesheet, "icon": frame.icon,
            "preview": frame.preview.map { ["name": $0.name, "text": $0.line.text] },
            "contents": contents.map { ["text": $0.text, "id": $0.id] },
            "headerLinks": headerLinks.map { ["text": $0.text, "address": $0.address] },
            "links": links.map { ["text": $0.text, "address": $0.address] },
        ]
    }
}
