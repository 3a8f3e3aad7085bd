internal import Diagnostics
internal import Markup

/// The findings that reading a page can give.
enum PageFinding {
    static func hidden(_ how: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .textHidden, .error, "text can be hidden from visitors: \(how)", at: location,
            reason: "what a visitor does not see does not inform",
            remedy: "Show the text, or take it out of the page.")
    }

    static func obfuscated(at location: Location) -> Diagnostic {
        Diagnostic(
            .textHidden, .error, "Cloudflare took the mail address out of the page (Email Address Obfuscation)",
            at: location, reason: "without its script, visitors read \"[email protected]\"",
            remedy: "Turn Email Address Obfuscation off for this page: Cloudflare, Scrape Shield.")
    }

    static func unseen(_ text: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .textHidden, .error, "only who opens the file itself reads this: \"\(text)\"", at: location,
            reason: "the file is published as well, and what it says has no fact behind it",
            remedy: "Take it out of the file, or write it as a fact.")
    }

    static func unexpected(_ what: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .elementUnexpected, .error, "\(what) can show visitors something else than its text", at: location,
            remedy: "Take it out of the page; a statement is made of headings, paragraphs, lists and tables.")
    }

    static func misnamedColumn(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .columnMisnamed, .error, "the cell says that its column is \"\(name)\", and the header does not",
            at: location, reason: "on a narrow screen, visitors see that name instead of the header",
            remedy: "Run `make` to write the page anew.")
    }

    static func misnamed(_ name: String, at location: Location) -> Diagnostic {
        let what = name == "table" ? "the heading above it" : "its first line"
        return Diagnostic(
            .elementUnexpected, .error, "the <\(name)> is not named by \(what) in aria-labelledby", at: location,
            reason: "whoever listens instead of looks knows it by that name",
            remedy: "Run `make` to write the page anew.")
    }

    static func repeatedID(_ id: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .idRepeatedInPage, .error, "the id \"\(id)\" is given twice: links to it lead to the first",
            at: location,
            remedy: "Give each element an id of its own, or none.")
    }

    static func rawHTML(at location: Location) -> Diagnostic {
        Diagnostic(
            .rawHtml, .error, "raw HTML in Markdown is not shown", at: location,
            remedy: "Write it as Markdown, or take it out.")
    }

    static func server(_ opening: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .serverMarkup, .error, "a server may run what begins with \"\(opening)\", and send something else",
            at: location, reason: "what comes in its stead, nobody has read",
            remedy: "Take it out of the page.")
    }

    static func emptyLink(to destination: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .linkElsewhere, .error, "a link without text leads to \(destination)", at: location,
            remedy: "Take it out of the page.")
    }

    static func script(_ what: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .scriptInPage, .error, "\(what) can change what visitors see", at: location,
            remedy: "Take the script out of the page.")
    }

    static func refused(_ refusal: InputRefusal, lines: SourceLines, file: String) -> Diagnostic {
        Diagnostic(
            .inputRefused, .error, "the file is not read: \(refusal.reason)",
            at: lines.location(ofOffset: refusal.offset, file: file),
            remedy: "Publish the whole page as UTF-8 text, without deep nesting.")
    }
}
