extension Cookie {
    /// Whether its label is what Dutch calls all cookies of its category together.
    public var isCalledAsItsCategory: Bool { label.lowercased() == category.label }
}

extension CookieCategory {
    fileprivate var label: String {
        switch self {
        case .functional: "functionele cookies"
        case .limitedAnalytics: "beperkt analytische cookies"
        case .analytics: "analytische cookies"
        case .tracking: "volgcookies"
        case .unsaid: "overige cookies"
        }
    }
}
