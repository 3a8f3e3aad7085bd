import Facts

extension FactExamples {
    static let hostingDetailPublished = FactExamples(
        of: .hostingDetailPublished,
        failing: [
            Example("a server's address") { Security { Hosting(.cloud, on: .own, ipAddress: "192.0.2.1") } }
        ],
        passing: [
            Example("a server") { Security { Hosting(.cloud, on: .own) } },
            Example("an address that is being asked is not published") {
                Security { Hosting(.cloud, on: .own, ipAddress: .asked) }
            },
        ])
}
