internal import Diagnostics
internal import JSONText

/// Reads what the Website Auditing Tool of the European Data Protection Board saves: an analysis, with its scenarios and their cards,
/// or a report as JSON, of an analysis or of one scenario. Each scenario is a visit; its name is free, so that what the visitor had
/// chosen is not told.
enum AuditingToolReader {
    static func read(_ source: ByteSource) throws(DiagnosticError) -> Observation {
        var stream = JSONStream(source)
        let json = try stream.read(mask)
        let address = (json["analysis"]?["url"]?.text ?? json["url"]?.text).flatMap(PublicAddress.init)
        let scenarios = json["tags"].map(\.list) ?? [json]
        return Observation(
            file: source.file, kind: .auditingTool, observer: "Website Auditing Tool",
            visits: scenarios.map { AuditedScenario($0).visit(of: address) })
    }

    private static let mask: JSONMask = {
        guard case .members(let scenario) = AuditedScenario.mask else { return .nothing }
        let whole: [String: JSONMask] = [
            "url": .scalar, "analysis": .scalars("url"), "tags": .each(AuditedScenario.mask),
        ]
        return .members(whole.merging(scenario) { whole, _ in whole })
    }()
}
