import Foundation

/// A published page with what makes it live in a preview: the same bytes, and a script.
enum PreviewPage {
    /// The page as it is, but for its rule that no script may run, in the stead of which the script of the preview stands.
    static func live(_ bytes: [UInt8]) -> [UInt8] { Array(text(bytes).utf8) }

    /// The same as text.
    static func text(_ bytes: [UInt8]) -> String {
        let page = String(decoding: bytes, as: UTF8.self)
        let end = page.range(of: "</head>")?.lowerBound ?? page.endIndex
        let head = page[..<end].replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, with: "")
        return head + script + page[end...]
    }

    private static let script = """
        <script src="/_verklaar/preview.js" type="module"></script>

        """

    /// Stands where there is no page, and becomes the page as soon as there is one.
    static let missing = """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>Deze pagina is er niet</title>
        \(script)</head>
        <body>
        <main>
        <h1>Deze pagina is er niet</h1>
        <p>Zodra de feiten haar maken, staat zij hier. <a href="/">Naar alle organisaties</a></p>
        </main>
        </body>
        </html>

        """
}
