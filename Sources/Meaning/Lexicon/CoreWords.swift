internal import CWords

/// The files by which texts are judged, as they were when the program was built: what words mean, and what claims say. A site has
/// them to be read, and adds words of its own in another file; what these say it cannot change.
public enum CoreWords {
    /// All of them, by their paths from the root of a site.
    public static let texts: [(path: String, text: String)] = files.filter { isByWhichIsJudged($0.path) }

    /// The templates that came with the program, by path. Its tests judge them; a site that has them so need not do it again.
    public static let templates = Dictionary(
        uniqueKeysWithValues: files.filter { !isByWhichIsJudged($0.path) }.map { ($0.path, $0.text) })

    private static let files: [(path: String, text: String)] = (0..<verklaar_word_file_count()).map { index in
        let file = verklaar_word_file_at(index)
        return (String(cString: file.path), String(cString: file.text))
    }

    private static func isByWhichIsJudged(_ path: String) -> Bool {
        [folder, meaningsFolder].contains { path.hasPrefix($0 + "/") }
    }

    /// Those of a folder, but for the turns of phrase.
    static func texts(in folder: String) -> [(path: String, text: String)] {
        texts.filter { $0.path.hasPrefix(folder + "/") && $0.path != equivalencesFile }
    }

    static var equivalences: String { texts.first { $0.path == equivalencesFile }?.text ?? "" }

    private static let equivalencesFile = folder + "/wendingen.md"

    /// The folder of the files of words, from the root of a site.
    public static let folder = "templates/words"
    /// That of the files that say what claims say.
    public static let meaningsFolder = "templates/meanings"
    /// Where the words of a site itself stand.
    public static let ownFile = "templates/words/eigen.md"
}
