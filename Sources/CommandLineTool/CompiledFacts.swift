import Facts

/// The facts with which the program was compiled. Commands are made of their arguments alone, so these come to them beside
/// the arguments, for as long as the command runs.
enum CompiledFacts {
    /// Makes them, when a command asks for them: many need none.
    @TaskLocal static var made: @Sendable () -> [Organisation] = { [] }

    static var organisations: [Organisation] { made() }
}
