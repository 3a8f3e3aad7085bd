import Foundation

/// What Package.swift says of the targets that are written in Swift, read as text.
struct Manifest {
    struct Target {
        let name: String
        let folder: String
        let dependencies: Set<String>

        /// One in C has its headers in a folder of their own.
        fileprivate var isInSwift: Bool {
            !FileManager.default.fileExists(atPath: Manifest.root.appending(path: "\(folder)/include").path)
        }

        var files: [SourceFile] { get throws { try SourceFile.all(under: folder).map(SourceFile.init) } }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    let targets: [Target]

    /// - Throws: where the file cannot be read.
    init() throws {
        let text = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
        let products = text.matches(of: /let (\w+) = Target.Dependency.product\(name: "(\w+)"/).map {
            (String($0.1), String($0.2))
        }
        let names = Dictionary(uniqueKeysWithValues: products)
        let entries = text.matches(of: /\n        (module|tests|\.target|\.executableTarget)\((?:[^()]|\([^()]*\))*\)/)
        targets = entries.map { Target(call: String($0.1), text: String($0.0), products: names) }.filter(\.isInSwift)
    }

    /// All that a module depends on, by itself or through others.
    func reached(from name: String) -> Set<String> {
        var reached: Set<String> = []
        var open = [name]
        while let next = open.popLast() {
            let dependencies = targets.first { $0.name == next }?.dependencies ?? []
            open += dependencies.filter { reached.insert($0).inserted }
        }
        return reached
    }
}

extension Manifest.Target {
    /// - Parameter products: the names of modules of other packages, by the constant that stands for each.
    fileprivate init(call: String, text: String, products: [String: String]) {
        let isTest = call == "tests"
        let quoted = text.firstMatch(of: /"(\w+)"/).map { String($0.1) } ?? ""
        name = isTest ? quoted + "Tests" : quoted
        folder = text.firstMatch(of: /path: "([^"]+)"/).map { String($0.1) } ?? (isTest ? "Tests/" : "Sources/") + name
        let list = text.firstMatch(of: /\[([^\]]*)\]/)?.1 ?? ""
        dependencies = Set(
            list.split { ",\n ".contains($0) }.map { $0.trimmingPrefix("\"").prefix { $0 != "\"" } }
                .map { products[String($0)] ?? String($0) })
    }
}

/// A file, with the modules that it imports.
struct SourceFile {
    let path: String
    let imports: Set<String>

    init(_ path: String) throws {
        self.path = path
        let text = try String(contentsOf: Manifest.root.appending(path: path), encoding: .utf8)
        imports = Set(text.split(separator: "\n").compactMap(Self.module))
    }

    /// The name behind `import` in a line, whatever stands before and behind it. Indented lines are texts, of Python say.
    private static func module(in line: Substring) -> String? {
        if line.hasPrefix(" ") { return nil }
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(isModifier) else { return nil }
        return words.dropFirst(index + 1).last.map { String($0.split(separator: ".")[0]) }
    }

    private static func isModifier(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }

    /// The paths of the Swift files in a folder, at any depth.
    static func all(under folder: String) -> [String] {
        let paths = FileManager.default.enumerator(atPath: Manifest.root.appending(path: folder).path)
        return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
            .map { "\(folder)/\($0)" }
    }
}
