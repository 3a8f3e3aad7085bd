internal import CWords

/// The files by which texts are judged, as they were when the program was built: what words mean, and what claims say. A site has
/// them to be read, and adds words of its own in another file; what these say it cannot change.
public enum CoreWords {
    /// All of them.
    public static var texts: [CoreFile] { files.filter { isByWhichIsJudged($0.path) } }

    /// The templates that came with the program. Its tests judge them; a site that has them so need not do it again.
    public static var templates: [CoreFile] { files.filter { !isByWhichIsJudged($0.path) } }

    /// A file as it came with the program; nothing for one that did not.
    public static func file(_ path: String) -> CoreFile? { files.first { $0.path == path } }

    private static let files = (0..<verklaar_word_file_count()).map { CoreFile(verklaar_word_file_at($0)) }

    private static func isByWhichIsJudged(_ path: String) -> Bool {
        [folder, meaningsFolder].contains { path.hasPrefix($0 + "/") }
    }

    /// Those of a folder, but for the turns of phrase.
    static func files(in folder: String) -> [CoreFile] {
        files.filter { $0.path.hasPrefix(folder + "/") && $0.path != equivalencesFile }
    }

    static var equivalences: String { file(equivalencesFile)?.text ?? "" }

    private static let equivalencesFile = folder + "/wendingen.md"

    /// The folder of the files of words, from the root of a site.
    public static let folder = "templates/words"
    /// That of the files that say what claims say.
    public static let meaningsFolder = "templates/meanings"
    /// Where the words of a site itself stand.
    public static let ownFile = "templates/words/eigen.md"
}

/// A file that came with the program, as it was when that was built. It is in the program itself, for as long as that runs.
public struct CoreFile: @unchecked Sendable {
    /// From the root of a site.
    public let path: String
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ file: verklaar_word_file) {
        path = String(cString: file.path)
        bytes = UnsafeBufferPointer(
            start: UnsafeRawPointer(file.text).assumingMemoryBound(to: UInt8.self), count: Int(file.length))
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether a file has its very bytes.
    public func isSame(as others: [UInt8]) -> Bool {
        guard bytes.count == others.count else { return false }
        // Eight at a time, since the files are large.
        let whole = bytes.count / 8 * 8
        let own = UnsafeRawBufferPointer(bytes)
        return others.withUnsafeBytes { theirs in
            stride(from: 0, to: whole, by: 8).allSatisfy {
                own.loadUnaligned(fromByteOffset: $0, as: UInt64.self)
                    == theirs.loadUnaligned(fromByteOffset: $0, as: UInt64.self)
            } && (whole..<bytes.count).allSatisfy { own[$0] == theirs[$0] }
        }
    }
}
