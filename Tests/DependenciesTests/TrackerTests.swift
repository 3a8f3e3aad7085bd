@testable import Dependencies
import Testing

@Suite struct TrackerTests {
    @Test(
        "packages are known by name, by what their names begin with, and as parts of a pod",
        arguments: [
            (Dependency.Registry.npm, "mixpanel-browser", "Mixpanel"),
            (.npm, "@sentry/nextjs", "Sentry (Functional Software)"),
            (.maven, "io.sentry:sentry-android", "Sentry (Functional Software)"),
            (.cocoapods, "Firebase/Analytics", "Google"),
            (.cocoapods, "Sentry/HybridSDK", "Sentry (Functional Software)"), (.pypi, "adyen", "Adyen"),
            (.gem, "stripe", "Stripe"),
            (.composer, "mollie/mollie-api-php", "Mollie"), (.go, "github.com/stripe/stripe-go/v76", "Stripe"),
            (.swift, "github.com/mixpanel/Mixpanel-swift", "Mixpanel"), (.pub, "google_fonts", "Google"),
        ])
    func known(registry: Dependency.Registry, name: String, vendor: String) {
        #expect(Dependency(registry, name, line: 1).tracker?.vendor == vendor)
    }

    @Test("the same name elsewhere is another package")
    func unknown() {
        #expect(Dependency(.npm, "react", line: 1).tracker == nil)
        #expect(Dependency(.gem, "mixpanel-browser", line: 1).tracker == nil)
        #expect(Dependency(.npm, "sentry", line: 1).tracker == nil)
    }

    @Test("each row of the table is one of a registry, with a vendor, a purpose and hosts in small letters")
    func table() throws {
        let table = TrackerTable.own
        #expect(table.packages.count > 450)
        for package in table.packages {
            let parts = package.split(separator: ":", maxSplits: 1)
            let registry = try #require(Dependency.Registry(rawValue: String(parts[0])))
            let tracker = try #require(Dependency(registry, String(parts[1]), line: 1).tracker, "\(package)")
            #expect(!tracker.vendor.isEmpty)
            for host in tracker.hosts {
                #expect(host.contains(".") && host == host.lowercased() && !host.contains("/"), "\(host)")
            }
        }
        let purposes = Set(
            table.packages.compactMap { package in
                Dependency.Registry(rawValue: String(package.prefix { $0 != ":" })).flatMap {
                    Dependency($0, String(package.drop { $0 != ":" }.dropFirst()), line: 1).tracker?.purpose
                }
            })
        #expect(purposes == Set(Tracker.Purpose.allCases))
    }
}
