import Diagnostics
import Foundation
import JSONText
import TestSupport
import Testing

@testable import Facts

@Suite("Facts written as JSON")
struct EncodingTests {
    static let rounds = 0..<160

    private func decoded(_ json: [UInt8]) throws -> [Organisation] {
        try FactsFile.organisations(fromJSON: json, file: "feiten.json")
    }

    @Test("whole organisations, in Swift and in JSON, are read back as they are, and written the same again")
    func organisations() throws {
        let organisations = FrozenSite.organisations + [.exemplary]
        let json = FactsEncoder.json(organisations)
        #expect(try decoded(json) == organisations)
        #expect(FactsEncoder.json(try decoded(json)) == json)
    }

    @Test("what is read back is equal, and the same bytes when written again", arguments: 0..<150)
    func roundTrip(seed: Int) throws {
        let generated = try decoded(GeneratedFacts.any(seed: UInt64(seed)).bytes)
        let json = FactsEncoder.json(generated)
        #expect(try decoded(json) == generated)
        #expect(FactsEncoder.json(try decoded(json)) == json)
    }

    @Test("every key that can be read is written", arguments: rounds)
    func everyKey(round: Int) throws {
        let json = GeneratedFacts.full(round: round).sorted.bytes
        let written = FactsEncoder.json(try decoded(json))
        #expect(String(decoding: written, as: UTF8.self) == String(decoding: json, as: UTF8.self))
    }

    @Test("one organisation is an object, several are an array, none is an empty one")
    func count() throws {
        let one = Organisation("a", addressing: .formal) {}
        #expect(
            String(decoding: FactsEncoder.json([one]), as: UTF8.self)
                == "{\n  \"addressing\": \"formal\",\n  \"id\": \"a\"\n}\n")
        #expect(FactsEncoder.json([one, one]).first == UInt8(ascii: "["))
        #expect(FactsEncoder.json([]) == Array("[]\n".utf8))
        #expect(try decoded(FactsEncoder.json([])) == [])
    }

    @Test("layout and escapes")
    func layout() {
        let organisation = Organisation("a", addressing: .formal) {
            Controller("Jansen \"é\" \\ a/b\n€ 👩‍💻", email: .none, telephone: .unknown("gevraagd"))
            Keep.ofOtherData(for: .asLongAs("u klant bent", also: "de wet dat vraagt"))
            Keep.ofOtherData(for: .notLongerThanNeeded(for: []))
        }
        #expect(
            String(decoding: FactsEncoder.json([organisation]), as: UTF8.self) == #"""
                {
                  "addressing": "formal",
                  "controller": {
                    "email": {
                      "none": true
                    },
                    "name": "Jansen \"é\" \\ a/b\n€ 👩‍💻",
                    "telephone": {
                      "unknown": "gevraagd"
                    }
                  },
                  "id": "a",
                  "retention": [
                    {
                      "covers": "otherData",
                      "period": {
                        "also": "de wet dat vraagt",
                        "asLongAs": "u klant bent"
                      }
                    },
                    {
                      "covers": "otherData",
                      "period": {
                        "notLongerThanNeededFor": []
                      }
                    }
                  ]
                }

                """#)
    }
}

@Suite("How cases with values are written")
struct ChoiceFormTests {
    private func json<Value: Codable & Equatable>(_ value: Value) throws -> String {
        let json = try JSONEncoder().encode(value)
        #expect(try JSONDecoder().decode(Value.self, from: json) == value)
        return String(decoding: json, as: UTF8.self)
    }

    @Test func coverage() throws {
        #expect(try json(RetentionPeriod.Coverage.purpose) == #""purpose""#)
        #expect(try json(RetentionPeriod.Coverage.otherData) == #""otherData""#)
        #expect(try json(RetentionPeriod.Coverage.subjects(["klanten"])) == #"{"subjects":["klanten"]}"#)
        #expect(try json(RetentionPeriod.Coverage.categories([])) == #"{"categories":[]}"#)
    }

    @Test func period() throws {
        #expect(try json(RetentionPeriod.Period.forever) == #""forever""#)
        #expect(try json(RetentionPeriod.Period.fixed(.months(1))) == #"{"fixed":"P1M"}"#)
        #expect(try json(RetentionPeriod.Period.asLongAs("a", also: nil)) == #"{"asLongAs":"a"}"#)
        #expect(try json(RetentionPeriod.Period.until("u zich afmeldt")) == #"{"until":"u zich afmeldt"}"#)
        #expect(
            try json(RetentionPeriod.Period.notLongerThanNeeded(for: ["a"])) == #"{"notLongerThanNeededFor":["a"]}"#)
        #expect(try json(RetentionPeriod.Period.unknown("gevraagd")) == #"{"unknown":"gevraagd"}"#)
    }

    @Test func cookies() throws {
        #expect(try json(CookieLifetime.session) == #""session""#)
        #expect(try json(CookieLifetime.term(.years(1))) == #"{"term":"P1Y"}"#)
        #expect(try json(CookieConsent.Withdrawal.browserSettings) == #""browserSettings""#)
        #expect(try json(CookieConsent.Withdrawal.place("de voet")) == #"{"place":"de voet"}"#)
    }

    @Test("two cases at once are refused by decoding too")
    func twoCases() {
        let json = Data(#"{"until":"a","unknown":"b"}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(RetentionPeriod.Period.self, from: json) }
    }
}
