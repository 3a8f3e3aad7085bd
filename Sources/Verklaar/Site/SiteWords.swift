import Claims
import Diagnostics
import Facts
import Meaning
import Phrases
import Reading

extension Site {
    /// What is wrong with the words of the templates, and with the files that say what words mean.
    func wordingFaults() -> [Diagnostic] {
        let changed = wordFileFaults()
        if !changed.isEmpty { return changed }
        do {
            let lint = WordingLint(lexicon: try language.lexicon(in: files))
            let unchanged = unchangedTemplates
            let phrases = unchangedPhrases(besides: unchanged)
            let faults = lint.faults(in: templates, declaredFurniture) { place in
                !unchanged.contains(place.file) && !phrases.contains(place)
            }
            return faults.isEmpty ? ownWordingFaults(by: lint) : faults
        } catch let error as DiagnosticError {
            return error.diagnostics
        } catch {
            return [Self.unreadable(error)]
        }
    }

    /// Phrases that can be read as those of another claim. Where all phrases and their places are as they came with the program,
    /// there are none.
    func ambiguities() -> [Diagnostic] {
        let phrases = (try? files.names(in: Self.phrasesFolder, ending: ".md")) ?? []
        let isKnown = unchangedTemplates.isSuperset(
            of: phrases.map { "\(Self.phrasesFolder)/\($0)" } + DocumentKind.allCases.map(Self.templateFile))
        return isKnown ? [] : AmbiguousPhrases(templates, by: reader).faults()
    }

    /// The files of templates that are as they came with the program.
    private var unchangedTemplates: Set<String> {
        Set(
            CoreWords.templates.filter { file in
                (try? files.bytes(file.path)).map(file.isSame) ?? false
            }.map(\.path))
    }

    /// Where phrases stand that came with the program, in files that are not as they came.
    private func unchangedPhrases(besides unchanged: Set<String>) -> Set<Location> {
        let changed = CoreWords.templates.filter {
            $0.path.hasPrefix(Self.phrasesFolder + "/") && !unchanged.contains($0.path)
        }
        return Set(
            changed.flatMap { core in
                let known = Set(PhraseFile(file: core.path, text: core.text).entries.map { [$0.kind, $0.text] })
                let text = (try? files.text(core.path)) ?? ""
                return PhraseFile(file: core.path, text: text).entries.filter { known.contains([$0.kind, $0.text]) }
                    .map(\.location)
            })
    }

    /// Files that came with the program and are not as it has them, and files that are not read.
    private func wordFileFaults() -> [Diagnostic] {
        let paths = [CoreWords.folder, CoreWords.meaningsFolder].filter(files.exists).flatMap { folder in
            ((try? files.names(in: folder, ending: ".md")) ?? []).map { "\(folder)/\($0)" }
        }
        return paths.filter { $0 != CoreWords.ownFile }.compactMap { path in
            guard let core = CoreWords.file(path) else { return Self.unread(path) }
            return isUnchanged(core) ? nil : Self.changed(path)
        }
    }

    private func isUnchanged(_ core: CoreFile) -> Bool {
        guard let bytes = try? files.bytes(core.path) else { return false }
        return core.isSame(as: bytes) || (try? files.text(core.path)) == core.text
    }

    private static func changed(_ path: String) -> Diagnostic {
        Diagnostic(
            .wordingWords, .error, "this file is not as it came with the program", at: Location(file: path),
            reason:
                "what words mean, and what claims say, holds for every site, or no two statements say the same by it",
            remedy: """
                Put words of your own into \(CoreWords.ownFile), and this file back: `verklaar update` writes it as it was.
                """)
    }

    private static func unreadable(_ error: any Error) -> Diagnostic {
        Diagnostic(
            .wordingWords, .error, "the words of the site cannot be read (\(error))",
            at: Location(file: CoreWords.ownFile),
            reason: "by them the texts of the templates are judged", remedy: "Make it a file that can be read.")
    }

    private static func unread(_ path: String) -> Diagnostic {
        Diagnostic(
            .wordingWords, .error, "this file is not read", at: Location(file: path),
            reason: "a site has words of its own in one file", remedy: "Put its lines into \(CoreWords.ownFile).")
    }
}

extension SiteLanguage {
    /// The words of the program, with those of the site itself.
    ///
    /// - Throws: `DiagnosticError` for own words that cannot be taken, `FileError` for a file that cannot be read.
    func lexicon(in files: SiteFiles) throws -> Lexicon {
        guard files.exists(CoreWords.ownFile) else { return lexicon() }
        return try lexicon().adding(try files.text(CoreWords.ownFile), file: CoreWords.ownFile)
    }
}
