import FlyingSocks
import Foundation

/// Sockets that send what they are given at once.
///
/// An answer is given in two pieces, its head and its body. By itself a system keeps the second piece back until the other side has
/// said that it got the first, and that side waits 40 milliseconds before it says so.
struct PromptSockets<Pool: AsyncSocketPool>: AsyncSocketPool {
    private let pool: Pool

    /// - Parameter pool: waits for the sockets.
    init(_ pool: Pool) { self.pool = pool }

    func prepare() async throws { try await pool.prepare() }

    func run() async throws { try await pool.run() }

    /// What is accepted at a socket is as prompt as that socket; each of both is waited for.
    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        // Where it cannot be had, answers come later and are the same.
        try? socket.setValue(true, for: .promptness)
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}

extension SocketOption where Self == BoolSocketOption {
    /// Whether nothing is kept back.
    static var promptness: Self { BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY) }
}
