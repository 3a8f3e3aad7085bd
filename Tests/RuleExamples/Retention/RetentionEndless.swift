import Facts

extension FactExamples {
    static let retentionEndless = FactExamples(
        of: .retentionEndless,
        failing: [
            Example("for ever") { Keep.ofOtherData(for: .forever) }
        ],
        passing: [
            Example("for ever, because a law asks it") {
                Keep.of(.contact, for: .forever, because: Statute("Archiefwet 1995", article: "5"))
            },
            Example("a long term") { Keep.ofOtherData(for: .fixed(.years(20)), after: "de behandeling") },
        ])
}
