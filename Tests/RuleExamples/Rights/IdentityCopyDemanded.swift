import Diagnostics
import Facts

extension FactExamples {
    static let identityCopyDemanded = FactExamples(
        of: .identityCopyDemanded,
        failing: [
            Example("a copy from everyone") { Rights(by: .email, identityCheck: .copyAlways) },
            Example("a copy from everyone who asks for access") { Rights(identityCheck: .copyForAccess) },
            Example("how people are recognised is being asked", giving: .note) { Rights(identityCheck: .asked) },
        ],
        passing: [
            Example("what is known already") { Rights(by: .email, identityCheck: .knownDetails) },
            Example("a copy where there is doubt") { Rights(by: .email, identityCheck: .copyOnDoubt) },
            Example("nothing is said of it") { Rights(by: .email) },
        ])
}
