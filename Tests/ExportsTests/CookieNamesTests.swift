import Testing

@testable import Exports

@Suite("Names of cookies as regular expressions")
struct CookieNamesTests {
    @Test(
        "a name fits itself, and what is left open in it fits anything",
        arguments: [
            ("_ga", ["^_ga$"]), ("_ga_*", ["^_ga_.*$"]), ("sessie-<nummer>", ["^sessie-.*$"]),
            ("_pk_id.[site].[hash]", ["^_pk_id\\..*\\..*$"]), ("a, b en c_*", ["^a$", "^b$", "^c_.*$"]),
            ("{id}_x", ["^.*_x$"]), ("$a+(b)", ["^\\$a\\+\\(b\\)$"]), ("a**", ["^a.*$"]),
        ])
    func patterns(name: String, patterns: [String]) { #expect(CookieNames(name)?.patterns == patterns) }

    @Test("what no cookie can be called is no name", arguments: ["", "de cookies van Google", "a=b", "a;b"])
    func noName(text: String) { #expect(CookieNames(text)?.patterns == nil) }

    @Test("none fits everything", arguments: ["*", "<naam>", "**", "[id]"])
    func nothingFitsAll(text: String) { #expect(CookieNames(text)?.patterns == nil) }
}
