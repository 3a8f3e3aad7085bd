import Testing

@testable import Diagnostics

@Suite("The nearest name")
struct NearestNameTests {
    @Test func edits() {
        #expect(NearestName.edits(from: "", to: "abc") == 3)
        #expect(NearestName.edits(from: "abc", to: "") == 3)
        #expect(NearestName.edits(from: "name", to: "nmae") == 1)
        #expect(NearestName.edits(from: "één", to: "een") == 2)
        #expect(NearestName.edits(from: "kitten", to: "sitting") == 3)
    }

    @Test func nearest() {
        #expect(NearestName.of("Email", among: ["name", "email"]) == "email")
        #expect(NearestName.of("adres", among: ["name", "email"]) == nil)
        #expect(NearestName.of("x", among: []) == nil)
    }
}
