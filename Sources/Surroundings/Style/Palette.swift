/// The colours of a page on one kind of screen.
struct Palette {
    let text: Colour
    let paper: Colour
    let link: Colour
    /// Of what is said more quietly.
    let soft: Colour
    /// Behind headers of tables and the contents.
    let shade: Colour
    let line: Colour

    /// What WCAG 2.2 (1.4.3) asks for text of ordinary size.
    static let leastContrast = 4.5

    init(_ style: PageStyle, on screen: Screen) {
        self.init(
            text: style.text?.value[screen], paper: style.paper?.value[screen], link: style.accent?.value[screen],
            on: screen)
    }

    /// What a publisher leaves out is as the program has it; what it cannot choose goes with its text and paper.
    init(text: Colour?, paper: Colour?, link: Colour?, on screen: Screen) {
        let base = Base(screen)
        self.text = text ?? base.text
        self.paper = paper ?? base.paper
        self.link = link ?? base.link
        if text == nil, paper == nil {
            (soft, shade, line) = (base.soft, base.shade, base.line)
        } else {
            let (text, paper) = (self.text, self.paper)
            let shade = paper.mixed(with: text, 0.05)
            self.shade = shade
            line = paper.mixed(with: text, 0.2)
            let shares: [Double] = [0.25, 0.2, 0.15, 0.1, 0.05]
            soft =
                shares.map { text.mixed(with: paper, $0) }.first { Self.isLegible($0, on: [paper, shade]) } ?? text
        }
    }

    /// All that text stands on.
    var grounds: [Colour] { [paper, shade] }

    func isLegible(_ colour: Colour) -> Bool { Self.isLegible(colour, on: grounds) }

    private static func isLegible(_ colour: Colour, on grounds: [Colour]) -> Bool {
        grounds.allSatisfy { colour.contrast(with: $0) >= leastContrast }
    }
}

extension Palette {
    /// Those of a page of which nothing is set.
    private struct Base {
        let text, soft, paper, shade, line, link: Colour

        init(_ screen: Screen) {
            switch screen {
            case .light: self.init("1d2329", "4d5863", "ffffff", "f2f5f8", "cfd6dc", "0b5394")
            case .dark: self.init("e8ecef", "b4bec7", "14181c", "1e242a", "3b454e", "8cc4ff")
            }
        }

        private init(
            _ text: String, _ soft: String, _ paper: String, _ shade: String, _ line: String, _ link: String
        ) {
            func colour(_ digits: String) -> Colour { Colour("#" + digits) ?? .black }
            self.text = colour(text)
            self.soft = colour(soft)
            self.paper = colour(paper)
            self.shade = colour(shade)
            self.line = colour(line)
            self.link = colour(link)
        }
    }
}
