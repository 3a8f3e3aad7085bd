import Foundation
import TestSupport
import Testing

/// What `make` adds to what the compiler says of the facts in content/.
@Suite("The words of the model in the compiler's errors")
struct CompilerWordsTests {
    /// What the compiler says beside its errors.
    private let failed = "error: emit-module command failed with exit code 1 (use -v to see invocation)\n"

    /// - Parameter facts: one line of facts in Swift; the error stands at a part of it.
    private func told(_ error: String, at part: String, of facts: String, times: Int = 1) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("verklaar-\(UUID().uuidString)")
        let content = folder.appendingPathComponent("content", isDirectory: true)
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = content.appendingPathComponent("Own.swift")
        try (facts + "\n").write(to: file, atomically: true, encoding: .utf8)
        let column = try #require(facts.range(of: part)).lowerBound.utf16Offset(in: facts) + 1
        let place = "\(file.path):1:\(column): error: \(error)\n1 | \(facts)\n"
        let log =
            "[1/9] Compiling\n" + failed
            + String(repeating: "\(place)  |   `- error: \(error)\n\n", count: times) + "[2/9] Emitting\n"
        // The mark alone says where it is.
        let message = "\(place)  |   ^\n\n"
        let output = try filtered(log)
        #expect(output.hasPrefix("[1/9] Compiling\n\(message)"))
        #expect(output.components(separatedBy: message).count == 2)
        #expect(output.hasSuffix("[2/9] Emitting\n"))
        return output.replacingOccurrences(of: message, with: "").split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("[") }
    }

    /// What is passed on of what the compiler says.
    private func filtered(_ log: String) throws -> String {
        let input = FileManager.default.temporaryDirectory.appendingPathComponent("log-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: input) }
        try log.write(to: input, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = Repository.root.appendingPathComponent("scripts/facts-errors")
        process.standardInput = try FileHandle(forReadingFrom: input)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return output
    }

    @Test("a misspelt word gets the right one, and all others of its kind")
    func words() throws {
        #expect(
            try told(
                "type 'Addressing' has no member 'informl'", at: "informl",
                of: "Organisation(\"a\", addressing: .informl)")
                == ["    Did you mean .informal? Words of Addressing are .formal and .informal."])
        let grounds = try told(
            "type 'LegalBasis' has no member 'contarct'", at: "contarct", of: "Rests(on: .contarct())")
        #expect(grounds.count == 1 && grounds[0].hasPrefix("    Did you mean .contract? Words of LegalBasis are ."))
        let agreement = try told(
            "type 'Answer<Processor.Agreement>' has no member 'signd'", at: "signd",
            of: "Processor(\"host\", agreement: .signd)")
        #expect(agreement.first?.hasPrefix("    Did you mean .signed?") == true)
        let measure = try told(
            "type 'SecurityMeasure.Kind' has no member 'bakcups'", at: "bakcups", of: "Measure(.bakcups)")
        #expect(measure.first?.hasPrefix("    Did you mean .backups?") == true)
        let duty = try told(
            "reference to member 'contarct' cannot be resolved without a contextual type", at: "contarct",
            of: "MustProvide(.contarct)")
        #expect(duty == ["    Did you mean .contract? Words of ProvisionDuty are .contract, .law and .voluntary."])
    }

    @Test("a misspelt element gets the right one")
    func elements() throws {
        #expect(
            try told("cannot find 'Proccessor' in scope", at: "Proccessor", of: "Proccessor(\"host\")")
                == ["    Did you mean Processor?"])
    }

    @Test("of a wrong argument is told what the element takes")
    func arguments() throws {
        let extra = try told("extra argument 'phone' in call", at: "\"030", of: "Controller(\"X\", phone: \"030 1\")")
        #expect(extra.first?.hasPrefix("    Controller takes, in this order: String, shortName: ") == true)
        #expect(extra.first?.contains("telephone: ") == true)
        let missing = try told(
            "missing argument for parameter 'informs' in call", at: "(within", of: "BreachHandling(within: .hours(72))")
        #expect(missing.first?.hasPrefix("    BreachHandling takes, in this order: informs: String") == true)
    }

    @Test("an organisation that is nowhere gets the one that was meant, or where to declare it")
    func organisations() throws {
        let error = "type 'Organisation' has no member 'bakery'"
        let own =
            "extension Organisation { static let bakkery = Organisation(\"b\", addressing: .formal) { } }; let all = [.bakery]"
        #expect(
            try told(error, at: "bakery]", of: own).first?.hasPrefix(
                "    Did you mean .bakkery? Declare it in content/: ") == true)
        let broken = own.replacingOccurrences(of: "bakkery", with: "bakery")
        #expect(
            try told(error, at: "bakery]", of: broken)
                == ["    The file that declares .bakery has an error of its own."])
    }

    @Test("an element in a block that is not its own says where it belongs, and nothing of the compiler")
    func misplaced() throws {
        let said = try filtered(
            """
            content/Own.swift:1:5: error: 'buildExpression' is unavailable: Website stands in Organisation { }
            1 | Website("x")
              | `- error: 'buildExpression' is unavailable: Website stands in Organisation { }

            \(Repository.root.path)/Sources/Facts/DSL/Misplaced.swift:68:24: note: 'buildExpression' has been explicitly marked unavailable here
            68 |     public static func buildExpression(_: Website) -> [Part<Whole>] { [] }
               |                        `- note: 'buildExpression' has been explicitly marked unavailable here
            \(Repository.root.path)/Sources/Facts/Model/Own.swift:1:1: error: another

            """)
        #expect(
            said == """
                content/Own.swift:1:5: error: Website stands in Organisation { }
                1 | Website("x")
                  | ^

                Sources/Facts/Model/Own.swift:1:1: error: another

                """)
    }

    @Test("an error that the compiler gives twice is told once")
    func once() throws {
        let told = try told("some other error", at: "Version", of: "Version(1)", times: 2)
        #expect(told == [])
    }
}
