import Diagnostics
import Facts
import TestSupport
import Testing

/// The exemplary organisation with one fact changed to its unlawful twin, and the rules that find that: one, and those
/// that are about the same thing.
struct Twin: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    /// Other rules that the same change breaks, each for a reason of its own.
    let related: Set<RuleID>
    let organisation: Organisation

    init(_ rule: RuleID, with related: RuleID..., change: (inout Organisation) -> Void) {
        self.rule = rule
        self.related = Set(related)
        var organisation = Organisation.exemplary
        change(&organisation)
        self.organisation = organisation
    }

    var testDescription: String { rule.rawValue }

    static let all =
        who + purposes + consents + data + recipients + retention + rights + website + marketing + statement
        + consistency + shapes + acceptances
}

// The purposes of the exemplary organisation, by what they are for.
extension Organisation {
    var orders: Purpose {
        get { purposes[0] }
        set { purposes[0] = newValue }
    }
    var administration: Purpose {
        get { purposes[1] }
        set { purposes[1] = newValue }
    }
    var accounts: Purpose {
        get { purposes[2] }
        set { purposes[2] = newValue }
    }
    var visits: Purpose {
        get { purposes[4] }
        set { purposes[4] = newValue }
    }
    var applications: Purpose {
        get { purposes[5] }
        set { purposes[5] = newValue }
    }
    var advertising: Purpose {
        get { purposes[6] }
        set { purposes[6] = newValue }
    }

    /// What is on its website.
    var cookies: Cookies {
        get { website!.cookies.value! }
        set { website!.cookies = .known(newValue) }
    }
    var trackingCookie: Cookie {
        get { cookies.cookies[2] }
        set { cookies.cookies[2] = newValue }
    }
}

extension Purpose {
    /// The consent that its ground is.
    var consent: Consent {
        get { grounds[0].consent! }
        set { grounds[0].consent = newValue }
    }
}
