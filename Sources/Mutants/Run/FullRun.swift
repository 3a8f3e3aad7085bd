import Content
import Foundation
import JSONText
import Verklaar

/// Mutants of everything that is published, and of what it is made from.
struct FullRun {
    let root: URL
    let bounds: Bounds

    func report() async throws -> Report {
        let site = try Site(root: root)
        let model = try FactsModel()
        let subjects = try Subject.all(generated: bounds.organisations, from: bounds.seed, site)
        let outcomes =
            try await self.outcomes(of: subjects, model, site)
            + CommonRun(site: try SiteOfItsOwn.site(at: root), organisations: organisations, bounds: bounds).outcomes()
            + SiteFactRun(root: root).outcomes()
            + ProseRun.all(at: root, subjects).flatMap { try $0.outcomes() }
            + (await WordingRun(root: root, subjects: subjects, bounds: bounds).outcomes())
        var coverage = ModelCoverage(model)
        for subject in subjects { coverage.add(try JSON(parsing: subject.json)) }
        return Report(outcomes, seed: bounds.seed, organisations: subjects.count, coverage: coverage)
    }

    private func outcomes(of subjects: [Subject], _ model: FactsModel, _ site: Site) async throws -> [Outcome] {
        let inspector = Inspector(site)
        let declared = Inspector(try DeclaredFurniture.site(at: root))
        let bounds = bounds
        return try await Parallel.map(subjects) { subject in
            try TextRun(inspector: inspector, declared: declared, subject: subject, bounds: bounds).outcomes()
                + FactRun(inspector: inspector, model: model, subject: subject, bounds: bounds).outcomes()
        }.flatMap(\.self)
    }
}
