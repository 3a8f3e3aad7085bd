internal import Diagnostics

/// Reads the headers of responses, as `curl -sI` prints them, and `curl -sv` with an angle bracket before each. One visit: that of
/// the last response, since those before it lead there.
enum HeadersReader {
    static func read(_ source: ByteSource) throws(DiagnosticError) -> Observation {
        var responses: [HeaderBlock] = []
        var host: String?
        for line in try TextLines.of(source) {
            if let asked = asked(line) {
                host = asked
            } else if isStatus(line) || responses.isEmpty && field(line) != nil {
                responses.append(HeaderBlock(host: host))
            }
            if let field = field(line) { responses[responses.endIndex - 1].fields.append(field) }
        }
        var cookies: [String: ObservedCookie] = [:]
        for response in responses {
            for set in response.set {
                cookies["\(set.name);\(set.domain ?? "");\(set.path ?? "")"] = set.cookie(
                    from: response.host, at: response.date)
            }
        }
        let last = responses.last
        let visit = Visit(
            address: nil, time: last?.date, cookies: Array(cookies.values),
            connection: last.map { Connection.of(nil, headers: $0.fields.map(\.name)) })
        return Observation(file: source.file, kind: .headers, visits: [visit])
    }

    static func isLine(_ line: Substring) -> Bool {
        isStatus(line) || asked(line) != nil || field(line).map { known.contains($0.name) } ?? false
    }

    /// Of which one is enough to see that a file has headers.
    private static let known = Connection.securityHeaders.union(["set-cookie", "date", "server", "content-type"])

    private static func isStatus(_ line: Substring) -> Bool { response(line).hasPrefix("HTTP/") }

    private static func response(_ line: Substring) -> Substring { line.hasPrefix("< ") ? line.dropFirst(2) : line }

    /// The host of a request that curl shows.
    private static func asked(_ line: Substring) -> String? {
        guard line.lowercased().hasPrefix("> host:") else { return nil }
        return PublicAddress("http://" + line.dropFirst(7).trimmed)?.host
    }

    /// A name is a token (RFC 9110, section 5.6.2).
    private static func field(_ line: Substring) -> HeaderField? {
        let line = response(line)
        let name = line.prefix { $0 != ":" }
        let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "!#$%&'*+-.^_`|~".contains($0)) }
        guard !name.isEmpty, isName, name.count < line.count else { return nil }
        return HeaderField(name: name.lowercased(), value: line.dropFirst(name.count + 1).trimmed)
    }
}

/// The headers of one response.
private struct HeaderBlock {
    /// Of the request, if that is shown.
    let host: String?
    var fields: [HeaderField] = []

    var date: Moment? { fields.first { $0.name == "date" }.flatMap { Moment(cookieDate: $0.value) } }
    var set: [SetCookie] { fields.filter { $0.name == "set-cookie" }.compactMap { SetCookie($0.value) } }
}

private struct HeaderField {
    /// In lower case.
    let name: String
    let value: String
}
