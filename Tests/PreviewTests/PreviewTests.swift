import Diagnostics
import FlyingSocks
import Foundation
import Testing

@testable import Preview

@Suite("What a preview answers to")
struct PreviewHandlerTests {
    @Test(
        "this machine, by its own names, at any port",
        arguments: ["127.0.0.1", "127.0.0.1:8080", "localhost:8080", "LOCALHOST", "[::1]:8080", "[::1]"])
    func own(host: String) { #expect(PreviewHandler.isLocal(host)) }

    @Test(
        "and to no other name, though it led here",
        arguments: [
            nil, "", "example.nl", "example.nl:8080", "127.0.0.1.example.nl", "localhost.example.nl:80", "[::2]:8080",
            "0.0.0.0:8080",
        ])
    func foreign(host: String?) { #expect(!PreviewHandler.isLocal(host)) }
}

@Suite("A page in a preview")
struct PreviewPageTests {
    @Test("is the published one, with a script in the stead of the rule that none may run")
    func live() {
        let page = """
            <head>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <title>Privacyverklaring</title>
            </head>
            <body>é</body>

            """
        let expected = """
            <head>
            <title>Privacyverklaring</title>
            <script src="/_verklaar/preview.js" type="module"></script>
            </head>
            <body>é</body>

            """
        #expect(String(decoding: PreviewPage.live(Array(page.utf8)), as: UTF8.self) == expected)
    }
}

@Suite("A socket of a preview")
struct PromptSocketsTests {
    private struct Pool: AsyncSocketPool {
        func prepare() async throws {}
        func run() async throws {}
        func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {}
    }

    @Test("keeps nothing back, from when it is first waited for")
    func prompt() async throws {
        let socket = try Socket(domain: AF_INET)
        defer { try? socket.close() }
        #expect(try !socket.getValue(for: .promptness))
        try await PromptSockets(Pool()).suspendSocket(socket, untilReadyFor: .read)
        #expect(try socket.getValue(for: .promptness))
    }
}

@Suite("Opening a place in an editor")
struct EditorAddressTests {
    private let place = Location(file: "content/Mijn zaak.swift", line: 38, column: 9)

    @Test("an editor is known by its name, and a path is escaped")
    func named() {
        let address = EditorAddress("vscode", root: "/home/site").address(of: place)
        #expect(address == "vscode://file/home/site/content/Mijn%20zaak.swift:38")
    }

    @Test("another has an address of its own")
    func other() {
        let address = EditorAddress("subl://open?url=file://{file}&line={line}", root: "/site").address(of: place)
        #expect(address == "subl://open?url=file:///site/content/Mijn%20zaak.swift&line=38")
    }
}

@Suite("Looking at files")
struct FileStampsTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

    private func write(_ text: String, to name: String) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    @Test("what is written, comes or goes is seen, in folders too, and what an editor hides is not")
    func changes() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("one", to: "a.md")
        try write("two", to: "phrases/b.md")
        let first = FileStamps(of: [folder])
        #expect(first.again() == first)
        #expect(first.again().changes(since: first) == [])

        try write("three", to: "phrases/c.md")
        try write("", to: "phrases/.c.md.swp")
        try write("another", to: "a.md")
        let second = first.again()
        #expect(second.changes(since: first) == [path("a.md"), path("phrases/c.md")])

        try FileManager.default.removeItem(at: folder.appendingPathComponent("phrases"))
        let third = second.again()
        #expect(third.changes(since: second) == [path("phrases/b.md"), path("phrases/c.md")])
    }

    @Test("a folder that is not there has nothing, until it is")
    func missing() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let first = FileStamps(of: [folder])
        try write("one", to: "a.md")
        #expect(first.again().changes(since: first) == [path("a.md")])
    }

    private func path(_ name: String) -> String { "\(folder.path)/\(name)" }
}
