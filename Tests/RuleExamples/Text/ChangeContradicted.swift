import Facts

extension FactExamples {
    static let changeContradicted = FactExamples(
        of: .changeContradicted,
        failing: [
            Example("never told, and told by mail") { ChangePolicy(.never, announcedBy: "een e-mail") },
            Example("from a date that is not stated") { ChangePolicy(.told, takesEffect: .onStatedDate) },
            Example("a statement that does not change, and why it does") {
                ChangePolicy(mayChange: false, because: "een wijziging van de wet")
            },
        ],
        passing: [
            Example("not always told, and else by mail") { ChangePolicy(.notAlways, announcedBy: "een e-mail") },
            Example("from the date that is stated") {
                ChangePolicy(.told, takesEffect: .onStatedDate)
                Version(1, of: "2026-11-21")
            },
            Example("from the month that is stated") {
                ChangePolicy(.told, takesEffect: .onStatedDate)
                Version(in: "2026-11")
            },
            Example("a statement that does not change") { ChangePolicy(mayChange: false, checksItself: true) },
        ])
}
