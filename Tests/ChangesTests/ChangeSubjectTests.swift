import Claims
import Testing

import Changes

@Suite("What changes are about")
struct ChangeSubjectTests {
    @Test("every subject has claims, and no claim is of two")
    func claims() {
        for subject in ChangeSubject.allCases {
            #expect(ClaimKind.all.contains(where: subject.covers), "\(subject)")
        }
        for kind in ClaimKind.all {
            #expect(ChangeSubject.allCases.count { $0.covers(kind) } < 2, "\(kind.id)")
        }
    }

    @Test("what a version is advised to say names it")
    func names() {
        for subject in ChangeSubject.allCases {
            #expect(subject.isNamed(in: .init(subject.name.dutch)), "\(subject)")
        }
    }
}
