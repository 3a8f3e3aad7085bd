internal import CTables

/// A service that gets data where a package is built in: `Sources/CTables/trackers.tsv`.
public struct Tracker: Hashable, Sendable {
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        case analytics, advertising, chat, maps, fonts, payments, push, tags, captcha, video, messages, search
        case crashReports = "crash reports"
        case socialLogin = "social login"
        case socialMedia = "social media"
        case sessionRecording = "session recording"
        case experiments = "a/b tests"
        case customerData = "customer data"
        /// Several of these, by the parts that are used.
        case appPlatform = "app platform"
    }

    /// The party that gets the data, by the name of its service, and in parentheses who owns it.
    public let vendor: String
    public let purpose: Purpose
    /// Where the package sends to, as far as is known; `*.` stands before one that is different for each customer.
    public let hosts: [String]
}

extension Tracker {
    /// The services that are known to get data at a host, by the table; none where nothing is known.
    public static func all(at host: String) -> [Tracker] {
        TrackerTable.own.trackers.filter { tracker in
            tracker.hosts.contains { known in
                let name = known.hasPrefix("*.") ? String(known.dropFirst(2)) : known
                return host == name || host.hasSuffix("." + name)
            }
        }
    }
}

extension Dependency {
    /// The service that gets data where this is built in; nothing where none is known.
    public var tracker: Tracker? { TrackerTable.own.tracker(of: self) }
}

/// Trackers by their packages.
struct TrackerTable {
    private var byName: [String: Tracker] = [:]
    /// By what names begin with.
    private var byStart: [(start: String, tracker: Tracker)] = []
    /// In the order of the table.
    private(set) var trackers: [Tracker] = []

    static let own = TrackerTable(String(cString: verklaar_trackers()))

    /// The packages of the table, `npm:mixpanel`.
    var packages: [String] { byName.keys + byStart.map { $0.start + "*" } }

    /// The file comes with the program: a test reads all of it, and it stops there where a row is none.
    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            let tracker = Tracker(
                vendor: String(cells[1]), purpose: Tracker.Purpose(rawValue: String(cells[2]))!,
                hosts: cells[3].split(separator: " ").map(String.init))
            trackers.append(tracker)
            for package in cells[0].split(separator: " ") {
                if package.hasSuffix("*") {
                    byStart.append((package.dropLast().lowercased(), tracker))
                } else {
                    byName[package.lowercased()] = tracker
                }
            }
        }
    }

    func tracker(of dependency: Dependency) -> Tracker? {
        let name = "\(dependency.registry.rawValue):\(dependency.name)".lowercased()
        if let tracker = byName[name] { return tracker }
        // A part of a pod, `Sentry/HybridSDK`, is one of the pod.
        let whole = dependency.registry == .cocoapods ? byName[String(name.prefix { $0 != "/" })] : nil
        return whole ?? byStart.first { name.hasPrefix($0.start) }?.tracker
    }
}
