import Diagnostics
import Facts

extension FactExamples {
    static let publicTaskOnInterest = FactExamples(
        of: .publicTaskOnInterest,
        failing: [
            Example("a task of a municipality") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Purpose("uitkeringen controleren") {
                    Rests(on: .legitimateInterest("fraude voorkomen", isPublicTask: true))
                }
            },
            Example("a public task and a legitimate interest for one purpose") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Purpose("uitkeringen controleren") {
                    Rests(on: .publicTask())
                    Rests(on: .legitimateInterest("fraude voorkomen"))
                }
            },
            Example("nobody said whether it is a task", giving: .warning) {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Purpose("uitkeringen controleren") { Rests(on: .legitimateInterest("fraude voorkomen")) }
            },
            Example("whether it is a task is being asked", giving: .note) {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Purpose("uitkeringen controleren") {
                    Rests(on: .legitimateInterest("fraude voorkomen", isPublicTask: .asked))
                }
            },
        ],
        passing: [
            Example("what a municipality does as anyone would") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Purpose("ons gebouw bewaken") {
                    Rests(on: .legitimateInterest("diefstal voorkomen", isPublicTask: false))
                }
            },
            Example("a task on its law") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Purpose("uitkeringen controleren") { Rests(on: .publicTask()) }
            },
            Example("a company") {
                Controller("Voorbeeld")
                Purpose("bestellingen controleren") { Rests(on: .legitimateInterest("fraude voorkomen")) }
            },
        ])
}
