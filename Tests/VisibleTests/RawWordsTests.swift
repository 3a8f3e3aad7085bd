import Testing
import Visible

@Suite("Words of a Markdown file that its page does not show")
struct RawWordsTests {
    @Test(
        "are found, wherever they stand",
        arguments: [
            "a\n\n<!-- Wij verkopen alles. -->\n\nb\n", "a <!-- Wij verkopen alles. --> b\n",
            "a\n\n``` Wij verkopen alles\nb\n```\n", "a\n\n~~~ Wij verkopen alles\nb\n~~~\n",
            "a\n\n[x]: /y 'Wij verkopen alles'\n", "a\n\n[Wij verkopen alles]: /y\n",
            "[a][Wij verkopen alles]\n\n[Wij verkopen alles]: /y\n",
            "- a\n\n  <!--\n  Wij verkopen alles\n  -->\n- b\n",
        ])
    func found(text: String) throws {
        let found = try PageText(text, .markdown).page.findings
        #expect(found.allSatisfy { $0.rule == "text-hidden" } && !found.isEmpty)
        #expect(found.first?.message.contains("Wij verkopen alles") == true, "\(found.map(\.message))")
    }

    @Test(
        "marks, addresses and entities are none",
        arguments: [
            "# a #\n\n> b\n\n- *c*\n- **d** `e`\n\n---\n", "a&euml;b &amp; c &#8217;d\n", "e\u{301}e\n",
            "<!-- -->\n\na\n",
            "[a@b.nl](mailto:a@b.nl) <a@b.nl> <https://x.nl/y> [z](../x/index.html#y) [u](/v_w\\_x)\n",
            "[a][1]\n\n[1]: https://x.nl/y\n", "| a | b |\n| --- | :-: |\n| c\\|d | e |\n", "a | b\n--- | ---\nc | d\n",
            "```\na b\n```\n", "\u{FEFF}a\r\nb  \r\nc\\\nd\n", "a\n===\n",
        ])
    func none(text: String) throws { #expect(try PageText(text, .markdown).findings == []) }
}
