extension DocumentKind {
    /// The branches of claims that say what the document is about, to who sees no more of it than a line or two.
    var descriptiveBranches: [String] {
        switch self {
        case .privacyStatement: ["controller.responsible", "summary.rights"]
        case .cookiePolicy: ["cookies.none", "cookies.onVisit", "cookieConsent", "privacyMention"]
        }
    }

    /// The numbers of the claims among those of the document that describe it, the most telling first.
    public func descriptiveClaims(among claims: [Claim]) -> [Int] {
        descriptiveBranches.flatMap { branch in claims.indices.filter { claims[$0].kind.isIn(branch) } }
    }
}
