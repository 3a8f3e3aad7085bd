import Claims
import Testing

import Changes

@Suite("What changes are about")
struct ChangeSubjectTests {
    @Test("every subject has claims")
    func claims() {
        let told = Set(ClaimKind.all.compactMap(ChangeSubject.init))
        #expect(told == Set(ChangeSubject.allCases))
    }

    @Test("what a version is advised to say names it")
    func names() {
        for subject in ChangeSubject.allCases {
            #expect(subject.isNamed(in: .init(subject.name.dutch)), "\(subject)")
        }
    }
}
