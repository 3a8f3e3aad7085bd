import Diagnostics
import Facts
import Meaning
import Texts

extension Site {
    /// A short name that is a word of every statement, or that someone else in this one has.
    func judgeShortName(of organisation: Organisation) -> [Diagnostic] {
        guard let controller = organisation.controller, let name = controller.shortName else { return [] }
        let other = organisation.othersByName(besides: controller).first { Self.holds(name, $0.name) }
        let problem =
            other.map { "\"\(name)\" is the name of another in this statement, \"\($0.name)\"" }
            ?? language.commonWord(name, controller.name).map {
                "\"\(name)\" is no name: \"\($0)\" means something by itself"
            }
        return problem.map {
            [
                Diagnostic(
                    .shortNameTaken, .error, $0, at: controller.location, text: name,
                    notes: other?.fact.map { [.init("who has it", at: $0.location)] } ?? [],
                    reason: "every sentence about the organisation would be one about others",
                    remedy: "Take a part of its full name, or leave the short name out.")
            ].map { located($0, organisation.origin.language) }
        } ?? []
    }

    /// Whether all words of the one stand together in the other, apart from an article.
    private static func holds(_ text: String, _ name: String) -> Bool {
        let (text, name) = (words(text), words(name))
        guard !name.isEmpty, name.count <= text.count else { return false }
        return (0...(text.count - name.count)).contains { text[$0...].starts(with: name) }
    }

    private static func words(_ name: String) -> [String] {
        name.smallWords.filter { !["de", "het", "een"].contains($0) }
    }
}

extension Organisation {
    /// Whom the statement speaks of beside the organisation itself.
    fileprivate func othersByName(besides controller: Controller) -> [(name: String, fact: (any Fact)?)] {
        let parties: [(String, any Fact)] =
            (sharing?.processors ?? []).map { ($0.name, $0) } + (sharing?.recipients ?? []).map { ($0.name, $0) }
            + jointControllers.map { ($0.name, $0) } + subjects.map { ($0.label, $0) }
        let names = ["Autoriteit Persoonsgegevens", "AP"]
        let authorities = names.contains(controller.name) ? [] : names
        return parties.map { (Alternates.resolved($0.0, for: addressing), $0.1) }
            + (authority.flatMap { authority in authority.name.map { [($0, authority)] } } ?? [])
            + authorities.map { ($0, nil) }
    }
}
