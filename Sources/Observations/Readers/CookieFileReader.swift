internal import Diagnostics

/// Reads the cookie file that Netscape once wrote, and curl, wget and yt-dlp still do (curl.se/docs/http-cookies.html): one visit, of
/// which the page is not told.
enum CookieFileReader {
    /// - Parameter taken: when the file was made. It tells when a cookie ends and not when it was set.
    /// - Throws: `observation-malformed` for a line that is neither a cookie nor a comment.
    static func read(_ source: ByteSource, taken: Moment?) throws(DiagnosticError) -> Observation {
        var cookies: [ObservedCookie] = []
        for (index, line) in try TextLines.of(source).enumerated() {
            if let cookie = cookie(line, taken) { cookies.append(cookie) }
            guard isLine(line) || isComment(line) else {
                throw DiagnosticError(
                    Diagnostic(
                        .observationMalformed, .error,
                        "this is no line of a cookie file: it has seven fields, with tabs between",
                        at: Location(file: source.file, line: index + 1, column: 1)))
            }
        }
        return Observation(
            file: source.file, kind: .cookieFile, visits: [Visit(address: nil, time: taken, cookies: cookies)])
    }

    static func isTitle(_ line: Substring) -> Bool {
        line.hasPrefix("# Netscape HTTP Cookie") || line.hasPrefix("# HTTP Cookie")
    }

    /// Domain, whether it is of subdomains too, path, whether it is secure, end, name and value.
    static func isLine(_ line: Substring) -> Bool {
        let fields = fields(of: line)
        return fields.count >= 7 && ["TRUE", "FALSE"].contains(fields[1].uppercased()) && Double(fields[4]) != nil
    }

    private static let httpOnly = "#HttpOnly_"

    private static func isComment(_ line: Substring) -> Bool {
        line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") && !line.hasPrefix(httpOnly)
    }

    private static func fields(of line: Substring) -> [Substring] {
        isComment(line) ? [] : line.split(separator: "\t", omittingEmptySubsequences: false)
    }

    private static func cookie(_ line: Substring, _ taken: Moment?) -> ObservedCookie? {
        guard isLine(line) else { return nil }
        let fields = fields(of: line)
        let isHTTPOnly = line.hasPrefix(httpOnly)
        let domain = isHTTPOnly ? fields[0].dropFirst(httpOnly.count) : fields[0]
        guard !fields[5].isEmpty else { return nil }
        return ObservedCookie(
            name: String(fields[5]), domain: HostName.ofCookie(String(domain)),
            path: fields[2].hasPrefix("/") ? String(fields[2]) : nil, lifetime: lifetime(fields[4], taken),
            isSecure: fields[3].uppercased() == "TRUE", isHTTPOnly: isHTTPOnly)
    }

    /// Of the session, a cookie has 0 as its end.
    private static func lifetime(_ text: Substring, _ taken: Moment?) -> Lifetime {
        guard let end = Double(text), end > 0 else { return .session }
        return Moment(seconds: end).map { .left(until: $0, taken: taken) } ?? .atLeast(0)
    }
}
