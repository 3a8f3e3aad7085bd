internal import CWords

/// The files of words that came with the program: `templates/words` as it was when it was built. A site has them to be read,
/// and adds words of its own in another file; what these words mean it cannot change.
public enum CoreWords {
    /// By their paths from the root of a site.
    public static let texts: [(path: String, text: String)] = (0..<verklaar_word_file_count()).map { index in
        let file = verklaar_word_file_at(index)
        return (String(cString: file.path), String(cString: file.text))
    }

    /// The folder of the files, from the root of a site.
    public static let folder = "templates/words"
    /// Where the words of a site itself stand.
    public static let ownFile = "templates/words/eigen.md"
}
