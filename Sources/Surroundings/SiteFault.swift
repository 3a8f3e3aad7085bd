package import Diagnostics

/// What is wrong with a line of `content/site.md`, and what to do.
package struct SiteFault: Error {
    let message: String
    let reason: String?
    let remedy: String

    package init(_ message: String, because reason: String? = nil, remedy: String) {
        self.message = message
        self.reason = reason
        self.remedy = remedy
    }

    package func diagnostic(at location: Location) -> Diagnostic {
        Diagnostic(.siteMalformed, .error, message, at: location, reason: reason, remedy: remedy)
    }
}
