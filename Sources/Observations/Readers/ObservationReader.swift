public import Diagnostics

/// Reads what was observed of a site from a file, in whichever form it is written.
public enum ObservationReader {
    /// - Parameters:
    ///   - path: of a file on disk.
    ///   - file: by which findings and the observation call it; the path itself unless given.
    ///   - taken: when the file was made. Storage states and cookie files tell when a cookie ends, and not when it came; only with
    ///     this they tell how long it is kept, at least.
    /// - Throws: `file-missing` where there is no file that can be read, `observation-malformed`, with its line, for what is in none of
    ///   the forms, and `input-refused` for what is larger or deeper than any that programs write. Neither repeats what the file says
    ///   beyond names of keys, words and hosts.
    public static func read(
        path: String, called file: String? = nil, takenAt taken: Moment? = nil
    ) throws(DiagnosticError) -> Observation {
        try read(takenAt: taken) { () throws(DiagnosticError) in try ByteSource(path: path, file: file ?? path) }
    }

    /// The same, of bytes that are already held.
    public static func read(
        _ bytes: [UInt8], file: String, takenAt taken: Moment? = nil
    ) throws(DiagnosticError) -> Observation {
        try read(takenAt: taken) { () throws(DiagnosticError) in ByteSource(bytes, file: file) }
    }

    /// - Parameter open: the file from its start; it is opened once to see of what kind it is, and once to read it.
    static func read(
        takenAt taken: Moment?, _ open: () throws(DiagnosticError) -> ByteSource
    ) throws(DiagnosticError) -> Observation {
        let kind = try ObservationForm.of(open())
        let source = try open()
        switch kind {
        case .verklaar: return try VerklaarReader.read(source)
        case .har: return try HARReader.read(source)
        case .storageState: return try StorageStateReader.read(source, taken: taken)
        case .cookieFile: return try CookieFileReader.read(source, taken: taken)
        case .headers: return try HeadersReader.read(source)
        case .evidenceCollector: return try EvidenceCollectorReader.read(source)
        case .auditingTool: return try AuditingToolReader.read(source)
        }
    }
}
