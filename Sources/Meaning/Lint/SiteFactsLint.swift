public import Diagnostics
public import Surroundings

/// Judges the links that a publisher puts around its pages: they say nothing of data.
public enum SiteFactsLint {
    public static func faults(in siteFacts: SiteFacts) -> [Diagnostic] {
        siteFacts.houseStyles.flatMap(\.links).compactMap(fault)
    }

    private static func fault(in link: HouseStyle.Link) -> Diagnostic? {
        if InterfaceWords.spell(link.text) || LinkTarget.isHonest(link.address, for: link.text) { return nil }
        return TitleDetector.detections(in: link.text).first.map { found in
            Diagnostic(
                .siteClaims, .error, "this link makes a claim: \"\(found.words)\" is \(found.what)",
                at: link.location, reason: "what a page says of data must follow from facts",
                remedy: "Give the link a text that says no more than where it leads.")
        }
    }
}
