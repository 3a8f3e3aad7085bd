/// Why a file was not read or not written.
public enum OfficeError: Error, Hashable, Sendable {
    case notArchive
    case encrypted
    /// More than a document by people ever has; the limit.
    case tooLarge(String)
    /// Another kind of file in such an archive: a workbook, a document with macros.
    case otherFormat(String)
    case missingPart(String)
    /// A part that is no XML; what the parser says, and where.
    case malformed(part: String, line: Int)
    /// Document types and entities, which no office program writes.
    case declaresEntities(part: String)
    /// None of the passages that were sent is in it.
    case unrelated
    case invalidDate(String)
    case tooLongText(sheet: String, row: Int)
    /// The archive could not be made.
    case unwritable(String)
}

extension OfficeError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notArchive: "this is no .docx file: it is no zip archive, or it is broken"
        case .encrypted: "the file is protected by a password"
        case .tooLarge(let limit): "the file is too large: \(limit)"
        case .otherFormat(let type): "the file is no Word document (.docx) but \(type)"
        case .missingPart(let part): "the file is no Word document: it has no \(part)"
        case .malformed(let part, let line): "\(part) is broken at line \(line)"
        case .declaresEntities(let part): "\(part) declares a document type, which Word never does"
        case .unrelated:
            "the document has none of the passages that were sent: it was made by another program, or copied anew"
        case .invalidDate(let date): "\"\(date)\" is no date such as 2026-11-29 or 2026-11-29T12:00:00Z"
        case .tooLongText(let sheet, let row): "a cell in row \(row) of \(sheet) has more than 32767 characters"
        case .unwritable(let reason): "the file cannot be made: \(reason)"
        }
    }
}
