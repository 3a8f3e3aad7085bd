import Foundation

// Throws bytes at everything that reads bytes, and stops at the first input on which a promise breaks. It is libFuzzer's
// program when built for fuzzing (`make fuzz`), and otherwise runs the inputs that it is given, or those that are made to
// take long (`make linear`), once. It also writes pages for a browser to show.

@main
struct FuzzCommand {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let bench = try Bench()
        if arguments == ["linear"] { return Linearity.run(on: bench) }
        if arguments.first == "shown" { return try writePages(Array(arguments.dropFirst())) }
        guard let entry = arguments.first.flatMap(EntryPoint.init) else {
            let names = EntryPoint.allCases.map(\.rawValue).joined(separator: "|")
            try? FileHandle.standardError.write(
                contentsOf: Data("usage: Fuzz linear, Fuzz shown COUNT SEED FOLDER, or Fuzz \(names) INPUT...\n".utf8))
            exit(64)
        }
        #if FUZZING
            fuzz(entry, bench)
        #else
            for file in arguments.dropFirst() {
                let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
                for violation in bench.violations(of: bytes, at: entry) { print("\(file): \(violation)") }
            }
        #endif
    }

    private static func writePages(_ arguments: [String]) throws {
        guard arguments.count == 3, let count = Int(arguments[0]), let seed = UInt64(arguments[1]) else { exit(64) }
        let folder = URL(fileURLWithPath: arguments[2], isDirectory: true)
        let tried = try ShownPages().write(count, seed: seed, to: folder)
        print("shown: \(tried) pages were changed at random, with the seed \(seed)")
    }
}

#if FUZZING
    /// libFuzzer calls a function that can hold nothing, so what it needs is kept here.
    private nonisolated(unsafe) var target: (entry: EntryPoint, bench: Bench)?

    private typealias Callback = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ count: UnsafeMutablePointer<CInt>,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>, _ callback: Callback
    ) -> CInt

    /// libFuzzer's own program looks for this by its name.
    @_cdecl("LLVMFuzzerTestOneInput")
    func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
        let bytes = Array(UnsafeBufferPointer(start: data, count: size))
        guard let target, let violation = target.bench.violations(of: bytes, at: target.entry).first else { return 0 }
        fatalError(violation)
    }

    /// The entry point takes the place of the program's name; the rest is for libFuzzer.
    private func fuzz(_ entry: EntryPoint, _ bench: Bench) -> Never {
        target = (entry, bench)
        var count = CommandLine.argc - 1
        var arguments = CommandLine.unsafeArgv + 1
        exit(runDriver(&count, &arguments) { testOneInput($0, $1) })
    }
#endif
