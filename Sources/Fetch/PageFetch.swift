// Fetch gets pages from the web, and tells each way in which that fails apart. It knows nothing of what pages say.

/// A page as a server sent it.
public struct FetchedPage: Hashable, Sendable {
    public enum Format: Hashable, Sendable { case html, markdown }

    /// In UTF-8.
    public let bytes: [UInt8]
    public let format: Format
    /// Where it stands: the address that was asked for, or the one to which the server led from there.
    public let address: WebAddress
}

/// Gets pages from the web.
///
///     let page = try PageFetch(timeout: 20, agent: "verklaar").page(at: address)
public struct PageFetch: Sendable {
    /// In seconds, for a page with all redirects before it.
    public let timeout: Int
    /// How the program calls itself to servers.
    public let agent: String

    /// How often a server may lead on.
    static let mostRedirects = 5
    /// In bytes.
    static let mostBytes = 8_000_000

    public init(timeout: Int, agent: String) {
        self.timeout = timeout
        self.agent = agent
    }

    /// - Throws: `FetchFailure` for what cannot be had, or is no page.
    public func page(at address: WebAddress) throws(FetchFailure) -> FetchedPage {
        let start = ContinuousClock.now
        var address = address
        for _ in 0...Self.mostRedirects {
            let left = Duration.seconds(timeout) - (ContinuousClock.now - start)
            let answer = try answer(from: address, within: left)
            guard let target = answer.redirect else { return try page(answer, at: address) }
            address = try next(target, from: address)
        }
        throw FetchFailure(kind: .redirects(most: Self.mostRedirects), address: address)
    }

    private func answer(from address: WebAddress, within left: Duration) throws(FetchFailure) -> Answer {
        let milliseconds =
            Int(left.components.seconds) * 1000 + Int(left.components.attoseconds / 1_000_000_000_000_000)
        guard milliseconds > 0, let transfer = Transfer() else {
            throw FetchFailure(kind: .timedOut(seconds: timeout), address: address)
        }
        do throws(TransferFault) {
            return try transfer.get(address.description, agent: agent, milliseconds: milliseconds, most: Self.mostBytes)
        } catch {
            throw FetchFailure(kind: error.kind(timeout: timeout, most: Self.mostBytes), address: address)
        }
    }

    private func next(_ target: String, from address: WebAddress) throws(FetchFailure) -> WebAddress {
        guard let next = WebAddress(target) else {
            throw FetchFailure(kind: .redirectMalformed(target), address: address)
        }
        if next.host != address.host { throw FetchFailure(kind: .otherHost(next), address: address) }
        if address.isSecure, !next.isSecure { throw FetchFailure(kind: .insecure(next), address: address) }
        return next
    }

    private func page(_ answer: Answer, at address: WebAddress) throws(FetchFailure) -> FetchedPage {
        guard (200..<300).contains(answer.status) else {
            throw FetchFailure(kind: .status(answer.status), address: address)
        }
        let type = ContentType(answer.contentType)
        guard let format = type.format else {
            throw FetchFailure(kind: .media(type.media), address: address)
        }
        guard let bytes = PageEncoding.utf8(answer.bytes, saying: type.charset, as: format) else {
            let name = type.charset ?? PageEncoding.named(in: answer.bytes) ?? "UTF-8"
            throw FetchFailure(kind: .charset(name), address: address)
        }
        return FetchedPage(bytes: bytes, format: format, address: address)
    }
}
