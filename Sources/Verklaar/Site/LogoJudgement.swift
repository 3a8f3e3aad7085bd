import Diagnostics
import Surroundings

/// Whether the logos that a site names can be published: each is there, and is a picture.
struct LogoJudgement {
    let files: SiteFiles

    func faults(in siteFacts: SiteFacts) -> [Diagnostic] { siteFacts.houseStyles.compactMap(\.logo).compactMap(fault) }

    private func fault(in logo: HouseStyle.Logo) -> Diagnostic? {
        guard let bytes = try? files.bytes(logo.file) else {
            return unusable(
                "there is no file \(logo.file)", logo,
                remedy: "Put the file in content/, or take the line and its heading out.")
        }
        if SVG.isPicture(bytes) { return nil }
        return unusable(
            "\(logo.file) is no SVG: it does not begin with <svg", logo,
            remedy: "Save the logo as SVG; another picture does not become one by its name.")
    }

    private func unusable(_ message: String, _ logo: HouseStyle.Logo, remedy: String) -> Diagnostic {
        Diagnostic(
            .logoUnusable, .error, message, at: logo.location, reason: "every page shows the logo", remedy: remedy)
    }
}

/// A picture as browsers show it in `<img>`.
enum SVG {
    /// Whether the first element is `<svg>`; before it may stand an XML declaration, comments and a document type.
    static func isPicture(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        var rest = Substring(text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...])
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard let next = afterPreliminary(rest) else { return opensPicture(rest) }
            rest = next
        }
    }

    private static let preliminaries = [("<!--", "-->"), ("<?", "?>"), ("<!DOCTYPE", ">")]

    /// What stands behind a part that is no element; nothing where the first element begins, or that part never ends.
    private static func afterPreliminary(_ text: Substring) -> Substring? {
        guard let (opening, end) = preliminaries.first(where: { text.hasPrefix($0.0) }),
            let close = text.dropFirst(opening.count).firstRange(of: end)
        else { return nil }
        // A document type can hold declarations in brackets, which have a ">" of their own.
        if end == ">", text[..<close.lowerBound].contains("[") {
            return text.firstRange(of: "]>").map { text[$0.upperBound...] }
        }
        return text[close.upperBound...]
    }

    private static func opensPicture(_ text: Substring) -> Bool {
        guard text.hasPrefix("<svg"), let next = text.dropFirst(4).first else { return false }
        return next.isWhitespace || next == ">" || next == "/"
    }
}
