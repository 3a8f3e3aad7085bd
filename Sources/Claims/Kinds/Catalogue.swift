extension ClaimKind {
    /// Every kind of claim there is, by subject. A kind that is not here has no phrase and cannot be read.
    public static let all: [ClaimKind] =
        document + summary + controller + data + overview + purposes + grounds + sharing + transfers + retention
        + retentionDetails + security + breach + services + mailings + decisions + cookies + rights + objection
        + complaint + changes
}
