extension Lexicon {
    /// Function words that change nothing in what a phrase claims. A word belongs here only if a phrase that gains or
    /// loses it still says the same.
    static let plainWords = """
        de het een die dat dit ze zich er te om met in op bij door uit en dan zo ja is zijn bent ben heeft hebben
        hebt heb daar daarvan daarover daarvoor daarmee daaraan daardoor daarin daarop hier hierbij waarop waaraan waarin toe daarom
        """
}
