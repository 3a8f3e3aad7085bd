import TestSupport
import Verklaar

extension FrozenSite {
    /// The site with its templates, loaded once for all tests.
    static let loaded = Result { try Site(root: root) }
}
