import Facts

/// The facts with which the program was compiled. Commands are made of their arguments alone, so these come to them beside
/// the arguments, for as long as the command runs.
struct CompiledFacts: Sendable {
    /// Makes them, when a command asks for them: many need none.
    let make: @Sendable () -> [Organisation]

    @TaskLocal static var current = CompiledFacts { [] }

    static var organisations: [Organisation] { current.make() }
}
