import Diagnostics

@testable import Observations

/// Files as programs write them. What must not be told is called GEHEIM.
enum Written {
    static func read(_ text: String, takenAt taken: Moment? = nil) throws(DiagnosticError) -> Observation {
        try ObservationReader.read(Array(text.utf8), file: "in", takenAt: taken)
    }

    static func visit(_ text: String, takenAt taken: Moment? = nil) throws -> Visit {
        try read(text, takenAt: taken).visits[0]
    }

    static func findings(_ text: String) -> [Diagnostic] {
        do throws(DiagnosticError) {
            _ = try read(text)
            return []
        } catch {
            return error.diagnostics
        }
    }

    static func har(_ entries: [String]) -> String {
        #"""
        {"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},
        "pages":[{"startedDateTime":"2026-11-29T19:59:00.000Z","id":"p1","title":"https://example.nl/?GEHEIM"}],
        "entries":[\#(entries.joined(separator: ",\n"))]}}
        """#
    }

    static func entry(
        _ url: String, status: Int = 200, type: String? = nil, media: String = "", sent: [(String, String)] = [],
        got: [(String, String)] = [], page: String = "p1", extra: String = ""
    ) -> String {
        func headers(_ headers: [(String, String)]) -> String {
            headers.map { #"{"name":"\#($0)","value":"\#($1)"}"# }.joined(separator: ",")
        }
        let resource = type.map { #""_resourceType":"\#($0)","# } ?? ""
        return #"""
            {"pageref":"\#(page)",\#(resource)"startedDateTime":"2026-11-29T20:00:00.500Z","serverIPAddress":"192.0.2.99",
            "request":{"method":"POST","url":"\#(url)","headers":[\#(headers(sent))],"queryString":[{"name":"q","value":"GEHEIM"}],
            "cookies":[],"postData":{"mimeType":"text/plain","text":"GEHEIM"}},
            "response":{"status":\#(status),"headers":[\#(headers(got))],"content":{"mimeType":"\#(media)","text":"GEHEIM \u00e9"},
            "redirectURL":"https://example.nl/?GEHEIM"}\#(extra)}
            """#
    }
}
