import Claims
import Fetch
import Surroundings

/// The links of a page on the web as Verklaar writes them: systems write the same address whole, from the root of their host, or
/// from the folder of the page.
struct PageLinks {
    let page: WebAddress
    let places: DocumentPlaces

    /// - Returns: the link itself, where it leads to neither the page nor another document of the organisation.
    func plain(_ link: String) -> String {
        guard !link.hasPrefix("#"), let (target, fragment) = page.resolving(link) else { return link }
        let anchor = fragment.map { "#" + $0 }
        if let anchor, target.isSamePage(as: page) { return anchor }
        let path = DocumentKind.allCases.map(places.path).first { path in
            page.resolving(path)?.page.isSamePage(as: target) ?? false
        }
        return path.map { $0 + (anchor ?? "") } ?? link
    }
}
