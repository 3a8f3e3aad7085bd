public import Diagnostics
internal import JSONText

/// Reads the manifests and lock files of package managers, by their names: names and versions, and nothing else.
///
/// The readers are tolerant: they know the few lines that matter, pass over all others, and run nothing. What a manifest computes
/// is not seen, so a lock file says more than a manifest.
public enum DependencyFile {
    /// Whether a file of that name is one that is read.
    public static func isOne(_ path: String) -> Bool { Form(path) != nil }

    /// - Parameter file: its path, which tells the form, and is for findings.
    /// - Throws: `input-refused` for a name that is none of these, and for what is no text or no JSON.
    public static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> DependencyReading {
        guard let form = Form(file) else {
            throw refusal("no manifest or lock file that is known has this name", at: nil, file: file)
        }
        if bytes.contains(0) { throw refusal("it is no text", at: nil, file: file) }
        guard let json = form.json else {
            let text = TextLines(bytes)
            return DependencyReading(dependencies: form.read(text), findings: [])
        }
        let value: JSON
        let lines = LineStarts(bytes)
        do throws(JSONParser.Failure) { value = try JSON(parsing: bytes) } catch {
            throw refusal(error.message, at: lines.position(of: error.offset).line, file: file)
        }
        return DependencyReading(dependencies: json(JSONManifest(value, lines: lines)), findings: [])
    }

    private static func refusal(_ reason: String, at line: Int?, file: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(.inputRefused, .error, "the file is not read: \(reason)", at: Location(file: file, line: line)))
    }
}

/// The forms of manifests.
private enum Form: String {
    case packageJSON = "package.json"
    case packageLock = "package-lock.json"
    case shrinkwrap = "npm-shrinkwrap.json"
    case yarnLock = "yarn.lock"
    case pnpmLock = "pnpm-lock.yaml"
    case composerJSON = "composer.json"
    case composerLock = "composer.lock"
    case pyproject = "pyproject.toml"
    case gemfile = "Gemfile"
    case gemfileLock = "Gemfile.lock"
    case gradle = "build.gradle"
    case gradleKotlin = "build.gradle.kts"
    case podfile = "Podfile"
    case podfileLock = "Podfile.lock"
    case packageSwift = "Package.swift"
    case packageResolved = "Package.resolved"
    case pubspec = "pubspec.yaml"
    case pubspecLock = "pubspec.lock"
    case goMod = "go.mod"
    case pom = "pom.xml"
    case requirements = "requirements.txt"
    case versionCatalog = "libs.versions.toml"

    init?(_ path: String) {
        let name = String(path.split(separator: "/").last ?? "")
        // `requirements-dev.txt`, `requirements/base.txt`
        let isOfPip = name.hasSuffix(".txt") && path.contains("requirements")
        if isOfPip { self = .requirements } else { self.init(rawValue: name) }
    }

    var json: ((JSONManifest) -> [Dependency])? {
        switch self {
        case .packageJSON: { $0.packageJSON }
        case .packageLock, .shrinkwrap: { $0.packageLock }
        case .composerJSON: { $0.composerJSON }
        case .composerLock: { $0.composerLock }
        case .packageResolved: { $0.packageResolved }
        default: nil
        }
    }

    func read(_ text: TextLines) -> [Dependency] {
        switch self {
        case .yarnLock: text.yarnLock
        case .pnpmLock: text.pnpmLock
        case .requirements: text.requirements
        case .pyproject: text.pyproject
        case .gemfile: text.quotedNames(after: "gem", of: .gem)
        case .gemfileLock: text.gemfileLock
        case .podfile: text.quotedNames(after: "pod", of: .cocoapods)
        case .podfileLock: text.podfileLock
        case .gradle, .gradleKotlin, .versionCatalog: text.mavenNames
        case .packageSwift: text.packageSwift
        case .pubspec: text.pubspec
        case .pubspecLock: text.pubspecLock
        case .goMod: text.goMod
        case .pom: text.pom
        case .packageJSON, .packageLock, .shrinkwrap, .composerJSON, .composerLock, .packageResolved: []
        }
    }
}
