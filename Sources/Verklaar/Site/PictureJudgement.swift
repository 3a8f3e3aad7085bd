import Diagnostics
import Surroundings

/// Whether the pictures of a site can be published: each logo that it names, and the icon, is there, and is a drawing without
/// words.
struct PictureJudgement {
    let files: SiteFiles

    func faults(in siteFacts: SiteFacts) -> [Diagnostic] {
        let logos = siteFacts.houseStyles.compactMap(\.logo).compactMap { fault(in: $0.file, at: $0.location) }
        return logos + [fault(in: SiteSurroundings.icon, at: Location(file: SiteSurroundings.icon))].compactMap(\.self)
    }

    /// What nobody has read: letters can be drawn as well.
    static func unread(in siteFacts: SiteFacts) -> [Diagnostic] {
        siteFacts.houseStyles.compactMap(\.logo).map { logo in
            Diagnostic(
                .pictureUnread, .note, "what \(logo.file) shows is not read", at: logo.location,
                reason: "a drawing holds no text, but its lines can draw letters",
                remedy: "Look at it: it may show a name or a mark, and claim nothing.")
        }
    }

    private func fault(in file: String, at place: Location) -> Diagnostic? {
        guard let bytes = try? files.bytes(file) else {
            return unusable(
                "there is no file \(file)", at: place,
                remedy: file == SiteSurroundings.icon
                    ? "Put an SVG there." : "Put the file in content/, or take the line and its heading out.")
        }
        return Drawing.fault(in: bytes).map { fault in
            let found = fault.line.map { Location(file: file, line: $0) }
            return unusable(
                "\(file) \(fault.what)", at: place, notes: found.map { [.init("here", at: $0)] } ?? [],
                remedy: fault.remedy)
        }
    }

    private func unusable(
        _ message: String, at place: Location, notes: [Diagnostic.Note] = [], remedy: String
    ) -> Diagnostic {
        Diagnostic(
            .pictureUnusable, .error, message, at: place, notes: notes,
            reason: "every page shows the picture, and what it says would stand on none of the facts", remedy: remedy)
    }
}
