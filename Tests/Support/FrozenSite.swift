import Facts
import Foundation

/// A site that only tests have: the facts, prose and site.md of two organisations, which stay as they are so that tests can
/// name every text and line of them, with the templates of this repository.
public enum FrozenSite {
    public static let root = Repository.root.appendingPathComponent("Tests/Support/Site", isDirectory: true)

    /// BRES, a software firm with many findings of its own, and Lodero, which places no cookies.
    public static let organisations = [bres, lodero]
    public static let bres = organisation("bres")
    public static let lodero = organisation("lodero")

    private static func organisation(_ id: String) -> Organisation {
        let file = "facts/\(id).json"
        do {
            let json = try Data(contentsOf: root.appendingPathComponent(file))
            return try FactsFile.organisations(fromJSON: Array(json), file: file)[0]
        } catch {
            fatalError("\(file) cannot be read: \(error)")
        }
    }
}
