import Facts

/// The facts with which the program was compiled. Commands are made of their arguments alone, so these come to them beside
/// the arguments, for as long as the command runs.
enum CompiledFacts {
    @TaskLocal static var organisations: [Organisation] = []
}
