import Facts
import Foundation
import Testing

@testable import KnownCookies

@Suite struct CookieDraftTests {
    private let cookies = KnownCookies(
        table: """
            IDE\tmarketing\tads.example\tsession\tAdvertenties\tVoorbeeld
            _tel\tanalytics\t\t60\tTelwerk\tVoorbeeld
            _tel_*\tanalytics\t\t60\tTelwerk\tVoorbeeld
            chk\tfunctional\tone.example\t\tEen\tEen
            chk\tmarketing\ttwo.example\t\tTwee\tTwee
            kleur\tpreferences\t\t\tHuisstijl\tVoorbeeld
            login\tfunctional\tone.example\t\tEen\tEen
            sessie\tfunctional\t\tsession\tWebtaal\tWebtaal
            token\tsecurity\t\tsession\t\t
            """)

    private func draft(_ name: String, _ domain: String = "site.example", lifetime: SightedCookie.Lifetime = .session)
        -> CookieDraft
    {
        CookieDraft(of: SightedCookie(name: name, domain: domain, lifetime: lifetime), by: cookies)
    }

    @Test("what a service sets on all sites is its own, and to be confirmed")
    func analytics() {
        let draft = draft("_tel_1A2B", lifetime: .seconds(63_072_000))
        #expect(
            draft.cookie
                == Cookie(
                    "analytische cookie _tel_*", name: "_tel_*", by: "Voorbeeld", .analytics, for: "bezoek tellen",
                    lifetime: .term(.years(2)),
                    readBy: .unknown(
                        "VERVANG: volgens de Open Cookie Database is _tel_* van Telwerk (analyse). Klopt de soort? Klopt het doel? Wie kan deze cookie nog meer lezen?"
                    )))
        #expect(
            draft.swift
                == #"Cookie("analytische cookie _tel_*", name: "_tel_*", by: "Voorbeeld", .analytics, for: "bezoek tellen", lifetime: .term(.years(2)), readBy: .unknown("VERVANG: volgens de Open Cookie Database is _tel_* van Telwerk (analyse). Klopt de soort? Klopt het doel? Wie kan deze cookie nog meer lezen?"))"#
        )
    }

    @Test("in JSON it is the same fact")
    func json() throws {
        for draft in [draft("_tel", lifetime: .seconds(60)), draft("sessie"), draft("nieuw", lifetime: .seconds(0))] {
            let read = try JSONDecoder().decode(Cookie.self, from: Data(draft.json))
            #expect(read == draft.cookie)
        }
        #expect(
            String(decoding: draft("sessie").json, as: UTF8.self) == """
                {
                  "category": "functional",
                  "label": "functionele cookie sessie",
                  "lifetime": {
                    "known": "session"
                  },
                  "name": {
                    "known": "sessie"
                  },
                  "party": {
                    "unknown": "VERVANG: wie plaatst sessie: uzelf, of Webtaal?"
                  },
                  "thirdParties": {
                    "unknown": "VERVANG: volgens de Open Cookie Database is sessie van Webtaal (functioneel). Klopt de soort? Waarvoor dient deze cookie? Wie kan deze cookie nog meer lezen?"
                  }
                }

                """)
    }

    @Test("each asks something that the rule example-left finds, whatever is known")
    func marked() {
        let drafts = [
            draft("IDE", "ads.example"), draft("_tel"), draft("chk"), draft("kleur"), draft("sessie"), draft("nieuw"),
        ]
        for draft in drafts { #expect(draft.cookie.allTexts.contains { $0.text.hasPrefix("VERVANG: ") }) }
    }

    @Test("the party is asked of what sites run themselves, of what nobody knows, and where it is on another domain")
    func party() {
        #expect(draft("IDE", "ads.example").cookie.party == "Voorbeeld")
        #expect(draft("IDE").cookie.party == .unknown("VERVANG: wie plaatst IDE: uzelf, of Voorbeeld?"))
        #expect(draft("chk").cookie.party == .unknown("VERVANG: wie plaatst chk: uzelf, of Een of Twee?"))
        #expect(draft("token").cookie.party == .unknown("VERVANG: wie plaatst token?"))
        #expect(draft("nieuw").cookie.party == .unknown("VERVANG: wie plaatst nieuw?"))
    }

    @Test("no guess takes consent away")
    func guesses() {
        #expect(draft("IDE").cookie.category == .tracking)
        #expect(draft("login", "one.example").cookie.category == .functional)
        #expect(draft("login").cookie.category == .unsaid)
        #expect(draft("chk").cookie.category == .unsaid)
        #expect(draft("kleur").cookie.category == .unsaid)
        #expect(draft("nieuw").cookie.category == .unsaid)
        #expect(draft("token").cookie.category == .functional)
    }

    @Test("a purpose is said where the category says it, and else asked")
    func purposes() {
        #expect(draft("_tel").cookie.purposes == ["bezoek tellen"])
        for name in ["IDE", "sessie", "kleur", "nieuw"] { #expect(draft(name).cookie.purposes == []) }
    }

    @Test("a name with signs of a literal stays one")
    func literals() {
        #expect(draft(#"a"\(b)"#).swift.hasPrefix(#"Cookie("cookie a\"\\(b)", name: "a\"\\(b)", by: .unknown("#))
    }

    @Test(
        "a lifetime is a term as people say it",
        arguments: [
            (1, Term.minutes(1)), (60, .minutes(1)), (90, .minutes(2)), (1798, .minutes(30)), (1800, .minutes(30)),
            (1803, .minutes(30)), (3600, .hours(1)), (5400, .minutes(90)), (86_399, .days(1)), (86_400, .days(1)),
            (90_000, .hours(25)), (172_800, .days(2)), (604_800, .days(7)), (604_900, .days(8)),
            (2_592_000, .months(1)), (7_776_000, .months(3)), (15_552_000, .days(180)), (31_536_000, .years(1)),
            (31_622_400, .years(1)), (34_128_000, .months(13)), (34_560_000, .days(400)), (63_072_000, .years(2)),
            (63_071_998, .years(2)), (315_360_000, .years(10)), (1_000_000_000, .years(32)),
        ])
    func terms(seconds: Int, term: Term) { #expect(Term(ofSeconds: seconds) == term) }

    @Test("what has passed, and what no term holds, is asked", arguments: [0, -5, Int.max])
    func noTerms(seconds: Int) {
        #expect(
            draft("nieuw", lifetime: .seconds(seconds)).cookie.lifetime
                == .unknown("VERVANG: hoelang blijft nieuw staan?"))
    }

    @Test("what ends with the browser is told so")
    func session() { #expect(draft("nieuw").cookie.lifetime == .session) }
}
