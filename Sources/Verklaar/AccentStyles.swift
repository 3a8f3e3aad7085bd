import Phrases

extension SiteFacts {
    /// What the publisher's colours add to the style sheet.
    var styles: [UInt8] {
        guard let accent else { return [] }
        let text = """

            :root { --link: \(accent.light); --accent: \(accent.light); }
            @media (prefers-color-scheme: dark) { :root { --link: \(accent.dark); --accent: \(accent.dark); } }

            """
        return Array(text.utf8)
    }
}
