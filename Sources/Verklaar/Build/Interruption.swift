import Dispatch
import Foundation

/// Tidies up before the program ends by Ctrl-C (SIGINT) or SIGTERM, until `end()` is called.
struct Interruption: @unchecked Sendable {
    private static let signals = [SIGINT, SIGTERM]
    private let sources: [any DispatchSourceSignal]
    private let listening = DispatchGroup()

    init(_ tidy: @escaping @Sendable () -> Void) {
        let queue = DispatchQueue(label: "interruption")
        let listening = listening
        sources = Self.signals.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                tidy()
                signal(number, SIG_DFL)
                kill(getpid(), number)
            }
            listening.enter()
            // The system takes a signal up at a moment of its own. Only when it has let go, nobody takes it up again.
            source.setCancelHandler {
                signal(number, SIG_DFL)
                listening.leave()
            }
            source.resume()
            return source
        }
    }

    /// From here on a signal ends the program at once again.
    func end() {
        for source in sources { source.cancel() }
        listening.wait()
    }
}
