import Foundation
import Testing

@testable import Facts

private let klanten = DataSubject("klanten")
private let contact = DataCategory("contactgegevens", including: "naam", "adres", listing: .examples)

@Suite("Facts to JSON and back")
struct JSONRoundTripTests {
    let organisation = Organisation("voorbeeld", addressing: .informal) {
        Controller("Voorbeeld", email: "info@example.nl", telephone: .unknown("asked on 2026-11-21"))
        DataSubjects(klanten)
        DataCategories(contact)
        Purpose("bestellingen leveren") {
            Processes(contact)
            Rests(
                on: .legitimateInterest("klanten helpen").accepting(
                    .interestUnbalanced, because: "gevraagd", until: "2027-11-21"))
            Keep.ofThese(for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
        }
        NoAutomatedDecisions()
        Website(cookies: .none)
    }

    @Test("nothing is lost")
    func lossless() throws {
        let json = try JSONEncoder().encode(organisation)
        #expect(try JSONDecoder().decode(Organisation.self, from: json) == organisation)
    }

    @Test("places are not written, and what is unsaid has no key")
    func small() throws {
        let json = String(decoding: try JSONEncoder().encode(organisation), as: UTF8.self)
        #expect(!json.contains("origin"))
        #expect(!json.contains("JSONRoundTripTests"))
        #expect(!json.contains("postalAddress"))
        #expect(!json.contains("repetitions"))
    }

    @Test("facts in Swift know their file, line and column")
    func place() throws {
        #expect(organisation.purposes.first?.location?.file == "FactsTests/JSONRoundTripTests.swift")
        #expect(organisation.purposes.first?.location?.line == 15)
    }
}
