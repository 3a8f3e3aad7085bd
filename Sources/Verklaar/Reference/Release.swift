internal import CRevision

/// Which release of Verklaar this is; `CHANGELOG.md` tells what is new in it, and a test holds the two together.
public enum Release {
    public static let version = "0.1.0"

    /// The commit that the program was made of, as git abbreviates it, with "-dirty" where files were changed since; nothing in
    /// a program that `make dist` did not make.
    public static var revision: String? {
        let revision = String(cString: verklaar_revision())
        return revision.isEmpty ? nil : revision
    }

    /// What `--version` prints: "0.1.0 (abc1234)", or "0.1.0" where the revision is not known.
    public static var description: String { revision.map { "\(version) (\($0))" } ?? version }
}
