import FlyingFox
import FlyingSocks
import Foundation

/// Serves a preview to browsers on this machine, and to nobody else.
public struct PreviewServer: Sendable {
    private let preview: Preview
    private let server: HTTPServer
    private let port: UInt16
    private let stops = Stops()

    /// - Parameter port: on loopback. 0 takes one that is free.
    public init(_ preview: Preview, port: UInt16) {
        self.preview = preview
        self.port = port
        server = HTTPServer(
            address: Self.loopback(port), timeout: 60, pool: PromptSockets(HTTPServer.defaultPool()), logger: .disabled,
            handler: PreviewHandler(preview: preview))
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        // Four numbers are an address.
        (try? .inet(ip4: "127.0.0.1", port: port)) ?? .inet(port: port)
    }

    /// Answers requests until its task is cancelled. Once it was stopped it answers none, and waits for that: how connections end
    /// that were open then is no error.
    ///
    /// - Throws: `PortError` where something else listens there.
    public func run() async throws {
        do {
            try await server.run()
        } catch {
            if await !stops.areAsked { throw error is SocketError ? PortError(port: port) : error }
        }
        while await stops.areAsked, !Task.isCancelled { try await Task.sleep(for: .seconds(1)) }
    }

    /// Waits until it listens.
    ///
    /// - Returns: the port.
    public func listening() async throws -> UInt16 {
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { return port }
        return port
    }

    public func stop() async {
        await stops.ask()
        await server.stop()
    }

    /// Whether the server was asked to stop.
    private actor Stops {
        private(set) var areAsked = false

        func ask() { areAsked = true }
    }
}

/// A port that cannot be listened on.
public struct PortError: Error, CustomStringConvertible {
    public let port: UInt16

    public var description: String {
        "port \(port) is in use, or may not be used; take another with --port, or 0 for one that is free"
    }
}

/// Answers requests of a browser.
struct PreviewHandler: HTTPHandler {
    let preview: Preview

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard Self.isLocal(request.headers[.host]) else {
            return Self.text("This preview answers to 127.0.0.1 and localhost only.\n", .forbidden)
        }
        if FormHandler.answers(request.path) { return try await FormHandler(preview: preview).answer(request) }
        if request.path == "/_verklaar/reword", request.method == .POST {
            return try await RewordRequest.answer(request, by: preview)
        }
        guard request.method == .GET || request.method == .HEAD else {
            return Self.text("Only GET is answered here.\n", .methodNotAllowed)
        }
        switch request.path {
        case "/_verklaar/preview.js": return Self.asset(.previewScript)
        case "/_verklaar/preview.css": return Self.asset(.previewStyle)
        case "/_verklaar/state": return try await state(request)
        case "/_verklaar/panel": return try Self.json(await preview.panel(of: Self.page(request)))
        default: return await page(request)
        }
    }

    /// Others may lead a browser here by a name of their own, and read the answers as theirs.
    static func isLocal(_ host: String?) -> Bool {
        guard let host else { return false }
        let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
        return ["127.0.0.1", "localhost", "[::1]"].contains(name.lowercased())
    }

    private func state(_ request: HTTPRequest) async throws -> HTTPResponse {
        if let known = request.query["after"].flatMap(Int.init) { await preview.changes(since: known) }
        return try Self.json(await preview.state(of: Self.page(request), shown: request.query["shown"]))
    }

    /// The page that a browser shows, by its path from the output folder.
    private static func page(_ request: HTTPRequest) -> String { path(request.query["page"] ?? "/") }

    private static func path(_ address: String) -> String {
        let path = String(address.drop { $0 == "/" })
        return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }

    private func page(_ request: HTTPRequest) async -> HTTPResponse {
        // As it was sent: `request.path` has lost the slash at its end, which tells a folder.
        let path = Self.path(request.target.path(percentEncoded: false))
        if let bytes = await preview.file(path) { return Self.file(bytes, path) }
        if await preview.file(path + "/index.html") != nil {
            let headers: HTTPHeaders = [.location: request.path + "/"]
            return HTTPResponse(statusCode: .movedPermanently, headers: headers)
        }
        return HTTPResponse(
            statusCode: .notFound, headers: [.contentType: "text/html; charset=utf-8"],
            body: Data(PreviewPage.missing.utf8))
    }

    private static func file(_ bytes: [UInt8], _ path: String) -> HTTPResponse {
        let type = types[path.split(separator: ".").last.map(String.init) ?? ""] ?? "text/plain; charset=utf-8"
        return sent(Data(path.hasSuffix(".html") ? PreviewPage.live(bytes) : bytes), type)
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml",
        "xml": "application/xml", "md": "text/markdown; charset=utf-8",
    ]

    private static func asset(_ file: ClientFile) -> HTTPResponse { sent(file.bytes, file.type) }

    private static func sent(_ bytes: Data, _ type: String) -> HTTPResponse {
        HTTPResponse(statusCode: .ok, headers: [.contentType: type, .cacheControl: "no-store"], body: bytes)
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    private static func json(_ value: (some Encodable)?) throws -> HTTPResponse {
        guard let value else { return text("{}", .notFound) }
        return sent(try encoder.encode(value), "application/json")
    }

    private static func text(_ text: String, _ status: HTTPStatusCode) -> HTTPResponse {
        HTTPResponse(
            statusCode: status, headers: [.contentType: "text/plain; charset=utf-8"], body: Data(text.utf8))
    }
}
