import Claims
import Diagnostics
import Facts
import Meaning
import Phrases
import Reading

/// The wording of organisations that have their own, in content/wording/ID.md.
struct OwnWordings: Sendable {
    /// An organisation's templates, and what reads its pages by them.
    struct Worded: Sendable {
        let templates: Templates
        let reader: Lazily<PageReader>
    }

    static let folder = "content/wording"

    /// By the id of the organisation.
    let byOrganisation: [String: Worded]
    /// Their files, to read what they were written with.
    let files: [(file: String, text: String)]

    /// - Throws: `DiagnosticError` with all that is wrong in any of the files, `FileError` for one that cannot be read.
    init(in files: SiteFiles, beside templates: Templates) throws {
        var worded: [String: Worded] = [:]
        var texts: [(file: String, text: String)] = []
        var faults: [Diagnostic] = []
        let names = files.exists(Self.folder) ? try files.names(in: Self.folder, ending: ".md") : []
        for name in names {
            let file = "\(Self.folder)/\(name)"
            let text = try files.text(file)
            texts.append((file, text))
            do throws(DiagnosticError) {
                let own = try templates.worded(by: try OwnWording(parsing: text, file: file))
                worded[String(name.dropLast(3))] = Worded(templates: own, reader: Lazily { PageReader(own) })
            } catch { faults += error.diagnostics }
        }
        if !faults.isEmpty { throw DiagnosticError(faults) }
        byOrganisation = worded
        self.files = texts
    }
}

extension Site {
    /// The templates by which the pages of an organisation are written: those of the site, with its own wording.
    func templates(of organisation: String) -> Templates {
        ownWordings.byOrganisation[organisation]?.templates ?? templates
    }

    /// What reads the pages of an organisation.
    func reader(of organisation: String) -> PageReader {
        ownWordings.byOrganisation[organisation]?.reader.value ?? reader
    }

    /// The phrase that a claim of an organisation is written with, as its file has it: in both forms of address.
    ///
    /// - Returns: nothing where the file does not stand as it was read.
    public func writtenPhrase(of claim: String, for organisation: String) -> String? {
        guard let kind = ClaimKind.all.first(where: { $0.id == claim }),
            let place = templates(of: organisation).phrasebook.phrases(of: kind, .formal).first?.location,
            let line = place.line, let text = try? files.text(place.file)
        else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard line <= lines.count, lines[line - 1].hasPrefix("- ") else { return nil }
        return String(lines[line - 1].dropFirst(2))
    }

    /// What is wrong with the wording of organisations, each at its line.
    func ownWordingFaults(by lint: WordingLint) -> [Diagnostic] {
        ownWordings.byOrganisation.sorted { $0.key < $1.key }.flatMap { id, worded in
            let file = "\(OwnWordings.folder)/\(id).md"
            let faults = lint.faults(in: worded.templates) { $0.file == file }
            return faults.isEmpty
                ? AmbiguousPhrases(worded.templates, by: worded.reader.value).faults().filter {
                    $0.location?.file == file
                } : faults
        }
    }

    /// Files of wording of organisations that the site does not have.
    func strayWording(among cards: SiteCards) throws -> [Diagnostic] {
        ownWordings.byOrganisation.keys.filter { !cards.mayOwn($0) }.sorted().map { stray in
            Diagnostic(
                .siteOrganisationUnknown, .error, "no organisation of this site is called \"\(stray)\"",
                at: Location(file: "\(OwnWordings.folder)/\(stray).md"),
                reason: "a file of wording is called after the id of its organisation",
                remedy: KnownNames.advice(for: stray, among: cards.ids, opening: "The organisations here are"))
        }
    }
}
