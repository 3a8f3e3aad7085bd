import Foundation

/// Takes each pathological input in three sizes, for a program beside it that counts the instructions of each.
enum Linearity {
    /// Prints a line for each size: the entry point, the input, and how many bytes it has; separated by tabs.
    static func run(on bench: Bench) {
        for input in PathologicalInput.all {
            // What is worked out once, by whichever input is first, is not counted.
            _ = bench.violations(of: input.bytes(input.size / 16), at: input.entry)
            for part in [8, 4, 2] {
                let bytes = input.bytes(input.size / part)
                print(input.entry, input, bytes.count, separator: "\t")
                countedViolations(of: bytes, at: input.entry, on: bench)
            }
        }
    }
}

/// What is counted: scripts/linear knows it by its name.
@inline(never)
private func countedViolations(of bytes: [UInt8], at entry: EntryPoint, on bench: Bench) {
    let violations = bench.violations(of: bytes, at: entry)
    precondition(violations.isEmpty, "\(violations)")
}
