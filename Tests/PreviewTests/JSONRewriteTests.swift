import JSONText
import Testing

@testable import Preview

@Suite("A value written in the place of another in a JSON text")
struct JSONRewriteTests {
    private func rewritten(_ old: String, as new: String) throws -> String {
        let bytes = Array(old.utf8)
        let text = JSONRewrite.text(bytes, replacing: try JSON(parsing: bytes), by: try JSON(parsing: Array(new.utf8)))
        // Whatever it looks like, it says what it has to say.
        #expect(try JSON(parsing: text) == JSON(parsing: Array(new.utf8)))
        return String(decoding: text, as: UTF8.self)
    }

    @Test("leaves the bytes of what is the same, however they are laid out")
    func same() throws {
        let text = "{\"a\" :1,\n\n   \"b\":[ \"\\u00e9\" ]}\n"
        #expect(try rewritten(text, as: #"{"b": ["é"], "a": 1}"#) == text)
    }

    @Test("changes no more than the value that is another")
    func changed() throws {
        let old = "{\n    \"name\": \"Bakkerij\",\n    \"tags\": [\"één\", \"twee\"]\n}\n"
        #expect(
            try rewritten(old, as: #"{"name": "Slagerij", "tags": ["één", "drie"]}"#)
                == "{\n    \"name\": \"Slagerij\",\n    \"tags\": [\"één\", \"drie\"]\n}\n")
    }

    @Test("puts a new member behind the one that it follows, with the indentation of the text")
    func added() throws {
        let old = "{\n\t\"id\": \"a\",\n\t\"version\": 1\n}\n"
        #expect(
            try rewritten(old, as: #"{"id": "a", "people": [{"label": "klanten"}], "version": 1}"#)
                == "{\n\t\"id\": \"a\",\n\t\"people\": [\n\t\t{\n\t\t\t\"label\": \"klanten\"\n\t\t}\n\t],\n\t\"version\": 1\n}\n"
        )
    }

    @Test("takes a member away with its comma")
    func removed() throws {
        let old = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}"
        #expect(try rewritten(old, as: #"{"a": 1, "c": 3}"#) == "{\n  \"a\": 1,\n  \"c\": 3\n}")
        #expect(try rewritten(old, as: #"{"b": 2, "c": 3}"#) == "{\n  \"b\": 2,\n  \"c\": 3\n}")
        #expect(try rewritten(old, as: #"{"a": 1}"#) == "{\n  \"a\": 1\n}")
        #expect(try rewritten(old, as: "{}") == "{}")
    }

    @Test("moves an item with its bytes")
    func moved() throws {
        let old = "[\n  {\"a\":1},\n  { \"a\": 2 }\n]"
        #expect(try rewritten(old, as: #"[{"a": 2}, {"a": 1}]"#) == "[\n  { \"a\": 2 },\n  {\"a\":1}\n]")
    }

    @Test("keeps short things on their line, and lays out what has become long")
    func inline() throws {
        #expect(try rewritten(#"{ "a": 1 }"#, as: #"{"a": 1, "b": ["x", "y"]}"#) == #"{ "a": 1, "b": ["x", "y"] }"#)
        let long = String(repeating: "x", count: 100)
        #expect(
            try rewritten(#"{ "a": 1 }"#, as: #"{"a": 1, "b": "\#(long)"}"#)
                == "{\n  \"a\": 1,\n  \"b\": \"\(long)\"\n}")
    }

    @Test("keeps a byte order mark and the line ends of Windows")
    func windows() throws {
        #expect(
            try rewritten("\u{FEFF}{\r\n  \"a\": 1\r\n}\r\n", as: #"{"a": 1, "b": {"c": 2}}"#)
                == "\u{FEFF}{\r\n  \"a\": 1,\r\n  \"b\": {\r\n    \"c\": 2\r\n  }\r\n}\r\n")
    }
}
