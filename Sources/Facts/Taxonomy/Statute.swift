/// A law that obliges or allows a processing, as a statement names it: "Algemene wet inzake rijksbelastingen, artikel 52".
public struct Statute: Keyed {
    public var name: String
    /// Nothing where only the law is named.
    public var article: String?

    public init(_ name: String, article: String? = nil) {
        self.name = name
        self.article = article
    }
}

extension Statute {
    public static let says = "A law that obliges or allows a processing, with its article if that is known."
    public static let keys: Keys<Self> = [
        .text(
            "name", \.name, .name,
            "The law's own name, without its article: \"Algemene wet inzake rijksbelastingen\"."),
        .text("article", \.article, .name, "\"52\", \"2:10\", \"33 lid 3\"; left out where only the law is named."),
    ]
}

extension Statute {
    /// Bookkeeping duty for tax: seven years.
    public static let awr52 = Statute("Algemene wet inzake rijksbelastingen", article: "52")
    /// Bookkeeping duty of legal persons: seven years.
    public static let bw210 = Statute("Burgerlijk Wetboek", article: "2:10")
    /// Client due diligence: five years from the end of the relation.
    public static let wwft33 = Statute("Wet ter voorkoming van witwassen en financieren van terrorisme", article: "33")
}

extension Statute: CustomStringConvertible {
    public var description: String { article.map { "\(name), artikel \($0)" } ?? name }
}
