import Testing
import XCTest

/// Runs the tests where they are a program, as on Linux. SwiftPM knows it by the name of its file; without it, it would write one
/// itself, from an index of all modules, in which it looks for tests of XCTest. There are none of these.
@main
struct EntryPoint {
    static func main() async {
        if CommandLine.arguments.contains("swift-testing") { await Testing.__swiftPMEntryPoint() as Never }
        XCTMain([])
    }
}
