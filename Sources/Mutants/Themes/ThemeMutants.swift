import TestSupport

/// Changes to the page around a document: those that hide it, or lead its links elsewhere, and those that are no matter.
enum ThemeMutants {
    struct Change {
        let name: String
        let old: String
        let new: String

        func applied(to page: String, around theme: Theme) -> String {
            page.replacing(old, with: new, maxReplacements: 1)
        }
    }

    /// None may be overlooked.
    static func around(_ theme: Theme) -> [Change] {
        [
            Change(name: "around.hidden", old: "<body", new: "<body hidden"),
            Change(name: "around.style", old: "<body", new: "<body style=\"display:none\""),
            Change(name: "around.off-screen", old: "<body", new: "<body style=\"margin-left:-9999px\""),
            Change(name: "around.inert", old: "<body", new: "<body inert"),
            Change(name: "around.aria", old: "<body", new: "<body aria-hidden=\"true\""),
            Change(name: "around.colour", old: "<body", new: "<body text=\"white\""),
            Change(name: "around.base", old: "<title>", new: "<base href=\"https://elders.example/\"><title>"),
            Change(
                name: "around.refresh", old: "<title>", new: "<meta http-equiv=\"refresh\" content=\"0;url=/\"><title>"),
        ]
    }

    /// None may be found: the theme as it becomes tomorrow, and documents as other themes dress them.
    static func harmless(of document: String, in theme: Theme) -> [(name: String, page: String)] {
        let page = theme.page(holding: document)
        return tomorrow.map { ("harmless.\($0.name)", $0.applied(to: page, around: theme)) }.filter { $0.1 != page }
            + ThemeHabit.allCases.map { ("harmless.\($0.rawValue)", theme.page(holding: document, others: [$0])) }
    }

    private static let tomorrow = [
        Change(name: "menu", old: "<nav", new: "<nav><a href=\"/nieuw/\">Wij verkopen ook bloemen</a></nav><nav"),
        Change(name: "footer", old: "</body>", new: "<p>Uw gegevens zijn hier veilig.</p></body>"),
        Change(
            name: "script", old: "</head>", new: "<script src=\"/x.js\"></script><style>p{color:#333}</style></head>"),
        Change(name: "class", old: "<body class=\"", new: "<body class=\"menu-hidden "),
        Change(name: "space", old: "<body>", new: "<body style=\"margin:0\">"),
        Change(name: "comment", old: "</head>", new: "<!-- {{ in de cache }} --></head>"),
    ]
}
