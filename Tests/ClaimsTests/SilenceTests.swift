import Claims
import Facts
import Testing

@Suite("What facts that say nothing oblige to")
struct SilenceTests {
    /// What any statement says, whatever the facts.
    private let always: Set<String> = [
        "summary.rights", "summary.complaint", "rights", "right.access", "right.rectification", "right.erasure",
        "right.restriction", "rightsLimits", "refusal.remedies", "complaint.authority", "authority.website",
        "authority.post", "authority.telephone", "answer.termOfLaw",
    ]

    @Test("without facts a statement gives the rights that everyone has, and where to go who is refused or complains")
    func nothing() {
        #expect(Organisation.with { _ in }.allKinds == always)
    }

    @Test("what is unsaid or unknown is not spoken of")
    func unsaid() {
        func contacts(_ answer: Answer<String>) -> [String] {
            Organisation.with {
                $0.controller = Controller(
                    "A", email: answer, telephone: answer, postalAddress: answer, registration: answer)
                $0.website = Website(answer)
            }.kinds(in: "contact")
        }
        #expect(contacts(.unsaid) == [])
        #expect(contacts(.unknown("gevraagd")) == [])
        let known = [
            "contact.email", "contact.telephone", "contact.address", "contact.registration", "contact.website",
        ]
        #expect(contacts("a.nl") == known)
    }

    @Test("that there is none is a fact, and said")
    func none() {
        let organisation = Organisation.with {
            $0.newsletter = .none
            $0.automatedDecisions = .none
            $0.minors = .none
            $0.website = Website(cookies: .none)
        }
        let said: Set = ["newsletter.none", "decisions.none", "minors.none", "cookies.none", "summary.cookies.none"]
        #expect(said.isSubset(of: organisation.allKinds))
        #expect(organisation.kinds(in: "cookies", of: .cookiePolicy) == ["cookies.none"])
    }

    @Test("an unknown newsletter, decision, child or cookie is not spoken of")
    func unknown() {
        let organisation = Organisation.with {
            $0.newsletter = .unknown("gevraagd")
            $0.automatedDecisions = .unknown("gevraagd")
            $0.minors = .unknown("gevraagd")
            $0.website = Website(cookies: .unknown("gevraagd"))
        }
        #expect(organisation.allKinds == always)
    }

    @Test("stances, denials and acceptances are never published")
    func unpublished() {
        let organisation = Organisation.with {
            $0.stances = Stance.Kind.allCases.map { Stance($0) }
            $0.rights = Rights(refusalReasons: ["iets"]) { Denies(.erasure, unless: "iets") }
        }
        #expect(organisation.allKinds == always)
    }

    @Test("a cookie policy goes with a website, and with nothing else")
    func documents() {
        #expect(Organisation.with { _ in }.documents == [.privacyStatement])
        #expect(Organisation.with { $0.website = Website() }.documents == [.privacyStatement])
        #expect(
            Organisation.with { $0.website = Website(cookies: .none) }.documents == [.privacyStatement, .cookiePolicy])
    }
}
