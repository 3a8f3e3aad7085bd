import FlyingFox
import Foundation
import JSONText

/// Answers what the form asks, and takes changes from its own pages alone.
struct FormHandler {
    let preview: Preview

    /// Whether an address is one of the form.
    static func answers(_ path: String) -> Bool {
        path == "/_verklaar/form" || path.hasPrefix("/_verklaar/form/")
    }

    /// - Parameter request: with a host that was checked.
    func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        if request.method == .POST { return try await change(request) }
        switch request.path {
        case "/_verklaar/form": return Self.asset(.formPage)
        case "/_verklaar/form/form.css": return Self.asset(.formStyle)
        case "/_verklaar/form/form.js": return Self.asset(.formScript)
        case "/_verklaar/form/fields.js": return Self.asset(.fieldsScript)
        case "/_verklaar/form/shapes.js": return Self.asset(.shapesScript)
        case "/_verklaar/form/texts.js": return Self.asset(.textsScript)
        case "/_verklaar/form/model": return Self.json(FormModel.all)
        case "/_verklaar/form/state": return await state(request)
        default: return HTTPResponse(statusCode: .notFound)
        }
    }

    private func state(_ request: HTTPRequest) async -> HTTPResponse {
        if let known = request.query["after"].flatMap(Int.init) { await preview.changes(since: known) }
        return Self.json(await preview.form(of: request.query["organisation"] ?? ""))
    }

    private func change(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard Self.isOwn(request) else { return HTTPResponse(statusCode: .forbidden) }
        let body = [UInt8](try await request.bodyData)
        switch request.path {
        case "/_verklaar/form/change":
            guard let change = FormChange(body) else { return HTTPResponse(statusCode: .badRequest) }
            return Self.response(await preview.apply(change))
        case "/_verklaar/form/organisation":
            guard let organisation = NewOrganisation(body) else { return HTTPResponse(statusCode: .badRequest) }
            return Self.response(await preview.add(organisation))
        default: return HTTPResponse(statusCode: .notFound)
        }
    }

    /// A page of another site can send a request here, but neither in its own name nor as JSON.
    static func isOwn(_ request: HTTPRequest) -> Bool {
        guard let host = request.headers[.host], let origin = request.headers[HTTPHeader("Origin")] else {
            return false
        }
        let type = request.headers[.contentType]?.split(separator: ";").first.map(String.init)
        return origin == "http://\(host)" && type == "application/json"
    }

    private static func response(_ answer: FormAnswer) -> HTTPResponse {
        let status: HTTPStatusCode =
            switch answer.status {
            case .done: .ok
            case .changedMeanwhile: .conflict
            case .refused: HTTPStatusCode(422, phrase: "Unprocessable Content")
            case .elsewhere: .forbidden
            }
        return json(answer.json, status)
    }

    static func json(_ json: JSON, _ status: HTTPStatusCode = .ok) -> HTTPResponse {
        sent(Data(json.bytes), "application/json", status)
    }

    private static func asset(_ file: ClientFile) -> HTTPResponse { sent(file.bytes, file.type) }

    /// No page of another site can show the form in a frame of its own, and have it clicked unseen.
    private static func sent(_ bytes: Data, _ type: String, _ status: HTTPStatusCode = .ok) -> HTTPResponse {
        let policy = "frame-ancestors 'self'"
        let headers: HTTPHeaders = [
            .contentType: type, .cacheControl: "no-store", HTTPHeader("Content-Security-Policy"): policy,
        ]
        return HTTPResponse(statusCode: status, headers: headers, body: bytes)
    }
}
