import Diagnostics
import Foundation
import Surroundings

/// Links (symbolic links) in the place of files or folders: what stands behind them is no part of the site, and can be another
/// thing tomorrow, or on another machine, without a line of it changing. The folders of a site themselves may be links: who
/// sets up the site puts them there.
enum SiteLinks {
    /// - Parameter folder: all of it is gone through, without following any link.
    static func findings(in folder: String, of root: URL) -> [Diagnostic] {
        let top = root.appendingPathComponent(folder).resolvingSymlinksInPath().path
        var found: [Diagnostic] = []
        var open = [""]
        while let path = open.popLast() {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(top)/\(path)")) ?? [] {
                let inner = path.isEmpty ? name : "\(path)/\(name)"
                switch FileKind(at: "\(top)/\(inner)", follows: false) {
                case .link: found.append(finding("\(folder)/\(inner)", "\(top)/\(inner)"))
                case .folder: open.append(inner)
                default: break
                }
            }
        }
        return found.sorted { ($0.location?.file ?? "") < ($1.location?.file ?? "") }
    }

    /// - Parameter paths: of what is published, from the output folder.
    static func findings(at paths: [String], in output: OutputFolder) -> [Diagnostic] {
        Set(paths.compactMap { first(on: $0, in: output) }).sorted().map { path in
            finding("\(output.name)/\(path)", output.url.appendingPathComponent(path).path)
        }
    }

    /// The first link on the way from the output folder to a file.
    static func first(on path: String, in output: OutputFolder) -> String? {
        let (parts, top) = (path.split(separator: "/"), output.url.path)
        return parts.indices.lazy.map { parts[...$0].joined(separator: "/") }
            .first { FileKind(at: "\(top)/\($0)", follows: false) == .link }
    }

    /// - Parameter place: the path of the link itself.
    private static func finding(_ path: String, _ place: String) -> Diagnostic {
        let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: place)) ?? "elsewhere"
        return Diagnostic(
            .fileLinked, .error, "this is a link to \(target), and no part of the site", at: Location(file: path),
            reason: "what stands behind a link can change without the site, and no review shows it",
            remedy: "Put the file or folder itself in its place.")
    }
}
