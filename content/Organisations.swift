import Facts

/// The organisations that this site publishes, in the order of its index page.
public let organisations: [Organisation] = [.wizz, .wvsoft]
