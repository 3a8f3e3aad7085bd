import Facts
import Records

extension Site {
    /// The record of processing activities that follows from the facts of an organisation.
    ///
    ///     let register = site.register(of: organisation)
    ///     print(register.report.markdown)
    ///     for gap in register.gaps { print(gap.english) }
    public func register(of organisation: Organisation) -> Register {
        Register(of: organisation, in: templates(of: organisation.id))
    }

    /// The list of processors that follows from the facts of an organisation.
    ///
    /// - Parameter earlier: the facts of the list with which this one is compared.
    public func processors(of organisation: Organisation, since earlier: Organisation? = nil) -> ProcessorList {
        ProcessorList(of: organisation, since: earlier, in: templates(of: organisation.id))
    }
}
