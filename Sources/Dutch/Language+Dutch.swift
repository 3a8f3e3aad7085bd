import Languages

extension Language {
    public static let dutch = Language(
        tag: "nl", names: DutchNames(), writing: DutchWriting(), reading: DutchReading())
}
