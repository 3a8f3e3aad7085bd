import Content
import Foundation
import JSONText
import Verklaar

/// Mutants of everything that is published, and of what it is made from.
struct FullRun {
    let root: URL
    let bounds: Bounds
    /// Whether changes alone are looked at.
    var isOfChanges = false

    func report() async throws -> Report {
        let site = try Site(root: root)
        let model = try FactsModel()
        let originals = try Original.all(generated: bounds.organisations, from: bounds.seed, site)
        let changes = try await Parallel.map(originals) { original in
            try ChangeRun(site: site, model: model, original: original, bounds: bounds).outcomes()
        }.flatMap(\.self)
        let outcomes =
            isOfChanges
            ? changes
            : try await changes + self.outcomes(of: originals, model, site)
                + CommonRun(site: try SiteOfItsOwn.site(at: root), organisations: organisations, bounds: bounds)
                .outcomes()
                + SiteFactRun(root: root).outcomes()
                + ProseRun.all(at: root, originals).flatMap { try $0.outcomes() }
                + (await WordingRun(root: root, originals: originals, bounds: bounds).outcomes())
        var coverage = ModelCoverage(model)
        for original in originals { coverage.add(try JSON(parsing: original.json)) }
        return Report(outcomes, seed: bounds.seed, organisations: originals.count, coverage: coverage)
    }

    private func outcomes(of originals: [Original], _ model: FactsModel, _ site: Site) async throws -> [Outcome] {
        let inspector = Inspector(site)
        let declared = Inspector(try DeclaredFurniture.site(at: root))
        let bounds = bounds
        return try await Parallel.map(originals) { original in
            try TextRun(inspector: inspector, declared: declared, original: original, bounds: bounds).outcomes()
                + FactRun(inspector: inspector, model: model, original: original, bounds: bounds).outcomes()
        }.flatMap(\.self)
    }
}
