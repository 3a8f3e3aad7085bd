extension TextRule {
    /// Every rule of the text.
    public static let all = [
        placeholderLeft, predecessorLawNamed, languageMismatch, addressFormMixed, readabilityLow,
    ]
}
