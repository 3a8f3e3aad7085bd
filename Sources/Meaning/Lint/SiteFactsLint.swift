public import Diagnostics
public import Surroundings

/// Judges the links that a publisher puts around its pages: a link says where it leads, and no more.
public enum SiteFactsLint {
    /// - Parameter names: what the organisations of the site are called.
    public static func faults(in siteFacts: SiteFacts, names: [String]) -> [Diagnostic] {
        siteFacts.houseStyles.flatMap(\.links).compactMap { fault(in: $0, names) }
    }

    private static func fault(in link: HouseStyle.Link, _ names: [String]) -> Diagnostic? {
        if InterfaceWords.spell(link.text) || PageTitle.isOne(link.text) { return nil }
        if LinkTarget.isHonest(link.address, for: link.text) { return nil }
        if let found = TitleDetector.detections(in: link.text).first {
            return fault("makes a claim: \"\(found.words)\" is \(found.what)", in: link)
        }
        let isName = PageTitle.isName(link.text, among: names) || PageTitle.isPlace(link.text, at: link.address)
        return isName ? nil : fault("says more than where it leads: \"\(link.text)\"", in: link)
    }

    private static func fault(_ what: String, in link: HouseStyle.Link) -> Diagnostic {
        Diagnostic(
            .siteClaims, .error, "this link \(what)", at: link.location,
            reason: "what a page says must follow from facts, and around it stands where else one can go",
            remedy: """
                Call it by its page ("Contact", "Algemene voorwaarden", "Over ons"), by the name of an organisation in the facts, \
                or by that of the site that it leads to.
                """)
    }
}
