import Testing

@testable import KnownCookies

@Suite struct KnownCookiesTests {
    private static let table = """
        # Version: 1
        AB*\tfunctional\t\t60\tShort\tShort
        IDE\tmarketing\tads.example\tsession\tAds\tAds
        c\tmarketing\tads.example\t\tAds\tAds
        chk\tfunctional\tone.example,two.example\t\tOne\tOne
        chk\tmarketing\tthree.example\t\tThree\tThree
        count\tanalytics\t\t86400\tCount\t
        count_*\tanalytics\t\t86400\tCount\tCount
        count_by_*\tanalytics\t\t86400\tCount\tCount by
        count_by_*\tfunctional\tone.example\t86400\tCount\tOne
        beginning*\tsecurity\t\t\tLong\tLong
        """
    private let cookies = KnownCookies(table: Self.table)

    @Test("a name is found whole before by its beginning, and by the longest of those")
    func mostSpecific() {
        #expect(cookies.find(name: "count", domain: "site.example")?.party == nil)
        #expect(cookies.find(name: "count", domain: "site.example")?.retention == .seconds(86400))
        #expect(cookies.find(name: "count_1", domain: "site.example")?.party == "Count")
        #expect(cookies.find(name: "count_by_day", domain: "site.example")?.party == "Count by")
        #expect(cookies.find(name: "counter", domain: "site.example") == nil)
        #expect(cookies.find(name: "Count", domain: "site.example") == nil)
        #expect(cookies.find(name: "", domain: "site.example") == nil)
    }

    @Test("a domain is preferred to more of the name")
    func domain() {
        #expect(cookies.find(name: "count_by_day", domain: "www.one.example")?.party == "One")
        #expect(cookies.find(name: "chk", domain: "two.example")?.party == "One")
        #expect(cookies.find(name: "IDE", domain: "ads.example")?.fit(to: "ads.example") == .itsDomain)
        #expect(cookies.find(name: "IDE", domain: "bads.example")?.fit(to: "bads.example") == .elsewhere)
        #expect(cookies.find(name: "IDE", domain: "ads.example")?.retention == .session)
    }

    @Test("where several are known as well, none is chosen")
    func ambiguous() {
        #expect(cookies.find(name: "chk", domain: "site.example") == nil)
        #expect(cookies.candidates(name: "chk", domain: "site.example").map(\.party) == ["One", "Three"])
    }

    @Test("what could begin or be the name of any cookie tells nothing, but on its domain")
    func telling() {
        #expect(cookies.find(name: "c", domain: "site.example") == nil)
        #expect(cookies.find(name: "c", domain: "ads.example") != nil)
        #expect(cookies.find(name: "ABC", domain: "site.example") == nil)
        #expect(cookies.find(name: "AB1", domain: "site.example")?.pattern == "AB*")
        #expect(cookies.find(name: "AB", domain: "site.example")?.pattern == "AB*")
        #expect(cookies.find(name: "beginningX", domain: "site.example")?.category == .security)
    }

    @Test("what the table says of itself is no cookie")
    func provenance() { #expect(cookies.provenance == ["Version: 1"]) }
}

/// The table that came with the program.
@Suite struct CookieTableTests {
    private let lines = KnownCookies.tableOfProgram.split(separator: "\n")

    @Test("it tells source, version, licence and changes")
    func head() {
        let head = KnownCookies().provenance.joined(separator: "\n")
        for word in ["Open Cookie Database", "commit ", "Apache License 2.0", "Changed:"] {
            #expect(head.contains(word))
        }
    }

    @Test("each line is a cookie, once, and in the order of its bytes")
    func order() {
        let rows = lines.filter { !$0.hasPrefix("#") }
        #expect(rows.allSatisfy { KnownCookie(line: $0) != nil })
        #expect(rows.count > 2000)
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(rows.allSatisfy { !$0.hasPrefix("*") && !$0.hasPrefix("\t") })
    }

    @Test(
        "it has what nearly every site meets",
        arguments: [
            ("_ga", "www.voorbeeld.example", "Google", KnownCookie.Category.analytics),
            ("_ga_1A2B3C", "voorbeeld.example", "Google", .analytics),
            ("_pk_id.1.1fff", "voorbeeld.example", "Piwik", .analytics),
            ("_fbp", "voorbeeld.example", "Facebook", .marketing),
            ("IDE", "doubleclick.net", "Google", .marketing),
            ("PHPSESSID", "voorbeeld.example", "PHP.net", .functional),
            ("wordpress_logged_in_0123abcd", "voorbeeld.example", "WordPress", .functional),
        ])
    func common(name: String, domain: String, party: String, category: KnownCookie.Category) {
        let known = KnownCookies().find(name: name, domain: domain)
        #expect(known?.party == party)
        #expect(known?.category == category)
    }
}
