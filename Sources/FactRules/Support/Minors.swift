import Facts

// Which purposes are about people under sixteen, and for which of those the law has rules of their own.

extension Organisation {
    /// The purposes that concern minors, or may do so: where no subject is called as minors are, all may.
    var purposesOfMinors: [Purpose] {
        let minors = Set(subjects.filter(\.isCalledMinor).map(\.label))
        return purposes.filter {
            minors.isEmpty || $0.subjects.isEmpty || $0.subjects.contains(where: minors.contains)
        }
    }
}

extension DataSubject {
    /// Whether people under sixteen are called by what they are.
    var isCalledMinor: Bool {
        let words = ["kind", "jonge", "minderjarig", "leerling", "scholier", "onder de 16", "onder de zestien"]
        return ([label] + examples).contains { $0.mentions(words) }
    }
}

extension Purpose {
    /// Whether it is treatment, of which the law has rules of its own for children (UAVG art. 5 lid 7).
    var isTreatment: Bool { (specialDataExceptions.value ?? []).contains(.healthcare) }
}
