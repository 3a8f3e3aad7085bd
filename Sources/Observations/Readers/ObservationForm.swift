internal import Diagnostics
internal import JSONText

/// Tells of what kind a file is, by what it says and never by its name.
enum ObservationForm {
    /// - Throws: `observation-malformed` for what is none.
    static func of(_ source: ByteSource) throws(DiagnosticError) -> ObservationKind {
        var start: [UInt8] = []
        while start.count < enough {
            let piece = try source.more()
            if piece.isEmpty { break }
            start += piece
        }
        let text = start.dropFirst(UTF8Text.byteOrderMarkLength(start))
        switch text.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
        case nil: throw unknown("this file is empty", source.file)
        case UInt8(ascii: "{"): return try ofObject(source.starting(with: start))
        case UInt8(ascii: "["):
            throw unknown("this file is an array, and no observation that is one can be read", source.file)
        default: return try ofText(text, source.file)
        }
    }

    /// In bytes: the lines that tell cookie files and headers apart stand at the start.
    private static let enough = 65_536

    private static func ofObject(_ source: ByteSource) throws(DiagnosticError) -> ObservationKind {
        var stream = JSONStream(source)
        let names = try stream.firstName { telling[$0] != nil }
        if let found = names.found, let kind = telling[found] { return kind }
        if names.all.contains("cookies") { return .storageState }
        throw unknown("this is JSON, and no observation", source.file)
    }

    /// Members of the whole of which one says enough.
    private static let telling: [String: ObservationKind] = [
        "format": .verklaar, "visits": .verklaar, "log": .har, "origins": .storageState,
        "uri_ins": .evidenceCollector, "uri_dest": .evidenceCollector, "browsing_history": .evidenceCollector,
        "tags": .auditingTool, "tag": .auditingTool, "analysis": .auditingTool, "screenshots": .auditingTool,
    ]

    private static func ofText(_ bytes: ArraySlice<UInt8>, _ file: String) throws(DiagnosticError) -> ObservationKind {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: TextLines.isEnd)
        for line in lines {
            if CookieFileReader.isTitle(line) || CookieFileReader.isLine(line) { return .cookieFile }
            if HeadersReader.isLine(line) { return .headers }
        }
        throw unknown("this file is no observation", file)
    }

    private static func unknown(_ message: String, _ file: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .observationMalformed, .error, message, at: Location(file: file),
                remedy:
                    "Give a file of `verklaar observe`, a HAR, the storage state of Playwright, a cookie file, response headers, "
                    + "or what the Website Evidence Collector or the Website Auditing Tool wrote."))
    }
}
