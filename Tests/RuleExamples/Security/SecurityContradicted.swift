import Facts

extension FactExamples {
    static let securityContradicted = FactExamples(
        of: .securityContradicted,
        failing: [
            Example("all data offline, and in the cloud") {
                Security {
                    Protects("alle gegevens", by: .offline)
                    Hosting(.cloud, on: .own)
                }
            },
            Example("only staff see data, and who has a link") {
                Security(staffOnly: .withoutException) { LinkAccess(to: "de foto’s") }
            },
            Example("nowhere else, and on a server") {
                Security {
                    DataLocation("onze mailbox", nowhereElse: true)
                    Hosting(.premises, on: .own)
                }
            },
            Example("payments go encrypted, as all data do") {
                Security {
                    Measure(.encryptedConnection)
                    Measure(.encryptedPayments)
                }
            },
            Example("servers are secured, as the server is") {
                Security {
                    Measure(.securedServers)
                    Hosting(.cloud, on: .own, isSecured: true)
                }
            },
        ],
        passing: [
            Example("some data offline, and others in the cloud") {
                Security {
                    Protects("reservekopieën", by: .offline)
                    Hosting(.cloud, on: .own)
                }
            },
            Example("only staff see data but in cases that are named, and who has a link") {
                Security(staffOnly: .exceptAsStated) { LinkAccess(to: "de foto’s") }
            },
            Example("some data in one place alone, and a server") {
                Security {
                    DataLocation("onze mailbox", of: ["e-mails"], nowhereElse: true)
                    Hosting(.premises, on: .own)
                }
            },
            Example("two measures") {
                Security {
                    Measure(.encryptedConnection)
                    Measure(.encryptionAtRest)
                }
            },
        ])
}
