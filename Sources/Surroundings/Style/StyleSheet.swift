/// The style sheet of a site. All of it is fixed but the values of a `PageStyle`, so that no sheet can hide, cover or
/// misalign what a page says, and there is none to judge.
public struct StyleSheet {
    private let light: Palette
    private let dark: Palette
    private let families: String
    private let spacing: Spacing
    private let percentage: Int
    private let width: Int

    public init(_ style: PageStyle) {
        light = Palette(style, on: .light)
        dark = Palette(style, on: .dark)
        families = (style.font?.value ?? .system).families
        spacing = style.spacing?.value ?? .normal
        percentage = style.size?.value ?? 100
        width = style.width?.value ?? Self.roomyWidth
    }

    public var css: [UInt8] {
        let parts: [String] = [colours, page, text, furniture, tables, paper]
        return Array((parts.joined(separator: "\n\n") + "\n").utf8)
    }

    /// Tables have room for their columns in a page of this width.
    private static let roomyWidth = 46
    /// Below which a screen has no such room, in hundredths.
    private static let narrowScreen = 4_700

    /// All sizes go with that of the root.
    private var size: String { percentage == 100 ? "" : "font-size: \(percentage)%; " }

    /// Where tables have no room for columns.
    private var cards: String {
        if width < Self.roomyWidth { return "screen" }
        let hundredths = Self.narrowScreen * percentage / 100
        let rest = hundredths % 100
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return "screen and (max-width: \(hundredths / 100)\(decimals)rem)"
    }
}

// In the order of the sheet.
extension StyleSheet {
    private var colours: String {
        """
        /* One column of readable text; colours for light and dark; tables as cards on a phone; the statement alone on paper.
           A house style takes no more than other colours here. */
        :root {
          color-scheme: light dark;
          --text: \(light.text);
          --soft: \(light.soft);
          --paper: \(light.paper);
          --shade: \(light.shade);
          --line: \(light.line);
          --link: \(light.link);
          --accent: \(light.link);
        }

        @media (prefers-color-scheme: dark) {
          :root {
            --text: \(dark.text);
            --soft: \(dark.soft);
            --paper: \(dark.paper);
            --shade: \(dark.shade);
            --line: \(dark.line);
            --link: \(dark.link);
            --accent: \(dark.link);
          }
        }
        """
    }

    private var page: String {
        """
        * { box-sizing: border-box; }

        html { \(size)-webkit-text-size-adjust: 100%; text-size-adjust: 100%; }

        body {
          margin: 0 auto;
          max-width: \(width)rem;
          padding: 0 1.25rem 3rem;
          background: var(--paper);
          color: var(--text);
          font: 1.0625rem/\(spacing.line) \(families);
          overflow-wrap: break-word;
        }

        h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
        h1 { font-size: clamp(1.6rem, 1.3rem + 2vw, 2.25rem); letter-spacing: -0.01em; margin: 1.25rem 0 0.5rem; }
        h2 { font-size: 1.4rem; margin: \(spacing.section) 0 0.75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
        h3 { font-size: 1.15rem; margin: \(spacing.part) 0 0.6rem; }
        h1 + p { color: var(--soft); }
        p, ul { margin: 0 0 \(spacing.paragraph); }
        ul { padding-left: 1.25rem; }
        li { margin-bottom: \(spacing.item); }
        li::marker { color: var(--soft); }
        h3 + ul ul { list-style: disc; }
        li > ul { margin: 0.35rem 0 0; }
        """
    }

    private var text: String {
        """
        /* A purpose: questions, each with its answer below. */
        ul:has(> li > strong) { padding-left: 1rem; border-left: 3px solid var(--line); list-style: none; }
        li > strong { display: block; }
        li:has(> strong) { margin-bottom: 0.8rem; }
        li:has(> strong):last-child { margin-bottom: 0; }
        li > ul { list-style: disc; }

        /* A heading is a link to itself, to copy: quiet until a pointer or the keyboard finds it. */
        h2 a, h3 a { color: inherit; text-decoration: none; }
        h2 a:hover, h3 a:hover { text-decoration: underline 2px var(--accent); }

        a { color: var(--link); text-underline-offset: 0.15em; scroll-margin: 1rem; }
        a:hover { text-decoration-thickness: 2px; }
        a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
        :target { scroll-margin-top: 1rem; }
        h2:target, h3:target { text-decoration: underline 3px var(--accent); text-underline-offset: 0.25em; }
        """
    }

    private var furniture: String {
        """
        header { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; align-items: center; justify-content: space-between; }
        header { padding-top: 1rem; border-top: 0.35rem solid var(--accent); font-size: 0.95rem; }
        header > a:not(:focus) { position: absolute; left: -1000px; }
        header:has(img, ul) { padding-bottom: 0.75rem; }
        header img { max-width: 100%; height: 2.5rem; }
        header ul, footer ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin: 0; padding: 0; list-style: none; }
        nav { margin-top: 1.5rem; padding: 1rem 1.25rem; background: var(--shade); border-radius: 0.5rem; }
        nav p { margin-bottom: 0.5rem; font-weight: 600; }
        nav ul { margin: 0; padding: 0; list-style: none; columns: 2 17rem; column-gap: 2rem; }
        nav li { margin: 0; padding: 0.15rem 0; line-height: 1.45; break-inside: avoid; }
        footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
        """
    }

    private var tables: String {
        """
        table { width: 100%; margin: 0 0 1.25rem; border-collapse: collapse; font-size: 0.95rem; line-height: 1.5; }
        th, td { padding: 0.6rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        thead th { background: var(--shade); color: var(--soft); font-weight: 600; }

        /* No room for columns: each row is a card, in which each cell says its column. */
        @media \(cards) {
          table, tbody, th, td { display: block; }
          thead tr { display: flex; flex-wrap: wrap; gap: 0 0.35rem; margin-bottom: 0.75rem; font-size: 0.9rem; }
          thead th { padding: 0; border: 0; background: var(--paper); }
          thead th:not(:last-child)::after { content: " ·"; }
          tbody tr { display: block; margin-bottom: 0.75rem; padding: 1rem; }
          tbody tr { border: 1px solid var(--line); border-radius: 0.5rem; }
          tbody th, tbody td { padding: 0; border: 0; }
          tbody th { font-size: 1.0625rem; }
          tbody td:not(:empty) { margin-top: 0.6rem; }
          tbody td:not(:empty)::before {
            content: attr(data-column);
            display: block;
            color: var(--soft);
            font-size: 0.9rem;
            font-weight: 600;
          }
        }
        """
    }

    private var paper: String {
        """
        @media print {
          @page { margin: 2cm; }
          header, nav, footer { display: none; }
          body { max-width: none; padding: 0; font-size: 11pt; }
          a { color: inherit; }
          h2:target, h3:target { text-decoration: none; }
          h2, h3, li > strong { break-after: avoid; }
          h2 { margin-top: 1.5rem; padding-top: 0.75rem; }
          table, tr, li { break-inside: avoid; }
        }
        """
    }
}
