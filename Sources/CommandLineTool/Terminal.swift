import ArgumentParser
import Diagnostics
import Foundation
import Verklaar

/// Whether output has colours.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// Where output goes, and what can be shown there.
struct Terminal {
    private let descriptor: Int32
    private let environment: [String: String]

    static let output = Terminal(STDOUT_FILENO)
    static let errors = Terminal(STDERR_FILENO)

    init(_ descriptor: Int32, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.descriptor = descriptor
        self.environment = environment
    }

    /// Whether people see it, on something that moves its cursor.
    var isSeen: Bool { isatty(descriptor) == 1 && environment["TERM"] != "dumb" }

    /// In columns; nothing where nobody sees it.
    var width: Int? {
        guard isSeen else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// By what was asked; else by NO_COLOR (no-color.org), CLICOLOR_FORCE (bixense.com/clicolors), and who reads it.
    func showsColour(_ choice: ColourChoice = .auto) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            if isSet("NO_COLOR") { return false }
            return isSet("CLICOLOR_FORCE") && environment["CLICOLOR_FORCE"] != "0" || isSeen
        }
    }

    private func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
}

extension ProgressReport {
    /// One line on standard error, for work over a second; where nobody sees it, none.
    static func onTerminal(since start: ContinuousClock.Instant = .now) -> ProgressReport {
        guard Terminal.errors.isSeen else { return .untold }
        return ProgressReport { done, part in
            let elapsed = start.duration(to: .now) / .seconds(1)
            guard elapsed > 1 else { return }
            let line = part == 1 ? "" : ProgressLine(done: done, part: part, seconds: elapsed).text
            try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(line)".utf8))
        }
    }
}

/// `1200 organisations, 310 a second; 24 s left`
struct ProgressLine {
    let done: Int
    /// From 0 to 1; nothing where it is not known.
    let part: Double?
    /// Since the start.
    let seconds: Double

    var text: String {
        let rate = "\(done) organisations, \(Int(Double(done) / seconds)) a second"
        guard let part, part > 0 else { return rate }
        return "\(rate); \(Int((seconds * (1 - part) / part).rounded(.up))) s left"
    }
}

/// How findings look.
struct ColourOptions: ParsableArguments {
    @Option(help: "auto, always or never. Default: on a terminal, unless NO_COLOR is set.")
    var color = ColourChoice.auto

    var style: TextStyle { TextStyle(hasColour: Terminal.output.showsColour(color)) }
}

extension TextOptions {
    /// As the terminal and its environment ask.
    static func asAsked(
        all: Bool = false, strict: Bool = false, _ colour: ColourOptions? = nil
    ) -> TextOptions {
        let style = colour?.style ?? TextStyle(hasColour: Terminal.output.showsColour())
        guard let width = Terminal.output.width else {
            return TextOptions(tellsAll: all, isStrict: strict, style: style)
        }
        return TextOptions(tellsAll: all, isStrict: strict, style: style, width: max(60, width))
    }
}
