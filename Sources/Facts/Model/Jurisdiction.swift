extension Organisation {
    /// Whether the controller is established outside the Netherlands. What Dutch law alone fixes is then not told: who
    /// supervises, to which court people go and when, and from which age children decide.
    public var isAbroad: Bool {
        guard let country = controller?.country.value, country.isKnown else { return false }
        return country != "NL"
    }

    /// Whether another authority than the Autoriteit Persoonsgegevens supervises, as far as facts show.
    public var isSupervisedElsewhere: Bool { isAbroad || authority != nil }
}
