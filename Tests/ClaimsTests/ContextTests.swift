import Claims
import Facts
import Testing

@Suite("Claims know what they are about")
struct ContextTests {
    private func topics(_ claims: [Claim]) -> [[Value?]] { claims.map { $0.context.map(\.value) } }

    @Test("the answers about a purpose are about that purpose")
    func purpose() {
        let organisation = Organisation.with { organisation in
            organisation.purposes = ["facturen sturen", "adviseren"].map { name in
                var purpose = Purpose(name) {}
                purpose.grounds = [.contract()]
                return purpose
            }
        }
        #expect(topics(organisation.claims(in: "ground")) == [[.text("facturen sturen")], [.text("adviseren")]])
    }

    @Test("what happens after a period is about that period, in its purpose")
    func retention() {
        let organisation = Organisation.with { organisation in
            var purpose = Purpose("adviseren") {}
            purpose.retention = [.ofThese(for: .fixed(.years(7)), because: .awr52, then: .deleted)]
            organisation.purposes = [purpose]
        }
        let followers = organisation.claims(in: "retention").dropFirst()
        #expect(followers.map(\.kind.id) == ["retention.statute", "retention.then.deleted"])
        #expect(topics(Array(followers)) == Array(repeating: [.text("adviseren"), .term(.years(7))], count: 2))
    }

    @Test("what a cookie does is about that cookie, in its category")
    func cookie() {
        let organisation = Organisation.with {
            $0.website = Website {
                Cookies { Cookie("taal", .functional, for: "de taal onthouden", lifetime: .known(.session)) }
            }
        }
        let claims = organisation.claims(in: "cookie", of: .cookiePolicy)
        #expect(claims.map(\.kind.id) == ["cookie.name.plain", "cookie.purposes", "cookie.lifetime.session"])
        #expect(topics(claims) == [[nil], [nil, .text("taal")], [nil, .text("taal")]])
        #expect(claims[0].context.map(\.kind.id) == ["cookieCategory.functional"])
    }

    @Test("claims are equal by what they say and are about, wherever the facts stand")
    func equality() {
        let kinds = ClaimKind.all
        #expect(Claim(kinds[0], from: nil) == Claim(kinds[0], from: .init(file: "a", line: 1)))
        #expect(Claim(kinds[0], from: nil) != Claim(kinds[1], from: nil))
        #expect(Claim(kinds[0], from: nil) != Claim(kinds[0], about: [Topic(kinds[1], nil)], from: nil))
    }

    @Test("a branch holds what lies under it, and no name that merely begins alike")
    func branches() {
        let kind = ClaimKind(standing: "a.b")
        #expect(kind.isIn("standing") && kind.isIn("standing.a") && kind.isIn("standing.a.b"))
        #expect(!kind.isIn("stand") && !kind.isIn("standing.a.b.c") && !kind.isIn("a"))
    }
}
