import Diagnostics

/// The findings that the tests of all printers share.
enum Findings {
    /// Everything a finding can have.
    static let withoutGround = Diagnostic(
        "purpose-without-ground", .error, "purpose \"site verbeteren\" has no legal ground",
        at: Location(file: "content/Wizz.swift", line: 2, column: 9),
        notes: [.init("the organisation is here", at: Location(file: "content/Wizz.swift", line: 1))],
        reason: "every purpose rests on one of six grounds.",
        provisions: [Provision(.avg, "6 lid 1"), Provision(.avg, "13 lid 1 onder c")],
        remedy: "Add Ground(.consent) or another ground to this purpose.")

    /// Two-sided, and without a column.
    static let drifted = Diagnostic(
        "text-drifted", .warning, "the page says 6 maanden, the facts say 1 maand",
        at: Location(file: "public/wizz/index.html", line: 88),
        notes: [
            .init("the text is \"Dat duurt 6 maanden.\""),
            .init("the fact is here", at: Location(file: "content/Wizz.swift", line: 57, column: 5)),
        ])

    static let accepted = Diagnostic(
        "retention-too-long", .error, "cv's are kept for 2 jaar",
        at: Location(file: "facts/wvsoft.json", keyPath: "purposes[2].retention"),
        reason: "keep no longer than needed.", provisions: [Provision(.guidance, "EDPB Guidelines 4/2019")],
        acceptance: .init(reason: "wordt aangepast", until: "2027-11-21", by: "wvsoft"))

    static let placeless = Diagnostic("no-facts", .note, "there are no facts", at: nil)

    /// Names and texts that try to be more than text.
    static let hostile = Diagnostic(
        "hostile", .error, "100%: \u{1B}[2K::error::x\r\n::stop-commands::y\u{202E}",
        at: Location(file: "a b:c,d%é\u{1B}.swift", line: 1))

    static let wizz = Array(
        """
        Organisation("Wizz") {
                Purpose("site verbeteren") {

        """.utf8)

    static func source(_ file: String) -> [UInt8]? { file == "content/Wizz.swift" ? wizz : nil }
}
