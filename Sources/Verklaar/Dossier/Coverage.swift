import Claims
import Diagnostics
import Facts

/// Which items of the law the documents of an organisation tell, where, and by which facts. What a sentence tells, its claim
/// cites; there is no other list.
struct Coverage {
    struct Row {
        let item: CoverageItem
        let verdict: Verdict
        /// The sentences that tell it, in each document.
        let said: [(document: DocumentKind, pieces: [PageLedger.Piece])]
        let findings: [DossierFinding]

        var facts: [Location] {
            said.flatMap(\.pieces).compactMap(\.fact).reduce(into: []) { all, one in
                if !all.contains(one) { all.append(one) }
            }
        }
    }

    enum Verdict: Hashable {
        case said
        case doesNotApply(String)
        /// Nothing tells it, and a rule says so.
        case missing
        /// Nothing tells it, and no rule asks for it by these facts.
        case silent(String)
    }

    let rows: [Row]

    /// - Parameter ledgers: of all documents, the one that the dossier is of first.
    init(_ organisation: Organisation, in ledgers: [PageLedger], _ findings: [DossierFinding]) {
        rows = CoverageItem.all.map { Self.row($0, organisation, ledgers, findings) }
    }

    private static func row(
        _ item: CoverageItem, _ organisation: Organisation, _ ledgers: [PageLedger], _ findings: [DossierFinding]
    ) -> Row {
        let applies = item.applies(organisation)
        if case .not(let reason) = applies, item.isOfOthersData, !organisation.hasDataFromOthers {
            return Row(item: item, verdict: .doesNotApply(reason), said: [], findings: [])
        }
        let said = ledgers.map { ledger in (ledger.document, ledger.pieces.filter { $0.tells(item) }) }
            .filter { !$0.1.isEmpty }
        let found = findings.filter { $0.cites(item.foundBy) }
        return Row(
            item: item, verdict: said.isEmpty ? verdict(applies, isFound: !found.isEmpty) : .said, said: said,
            findings: found)
    }

    private static func verdict(_ applies: Applicability, isFound: Bool) -> Verdict {
        if isFound { return .missing }
        return switch applies {
        case .not(let reason): .doesNotApply(reason)
        case .open(let question): .silent(question)
        case .always: .silent("de feiten zeggen hier niets over")
        }
    }
}

extension CoverageItem {
    /// Whether it is of article 14.
    fileprivate var isOfOthersData: Bool { provision.isIn(.avg("14")) }
}

extension PageLedger.Piece {
    /// Whether its claim cites what an item asks. The title of a document only says what the document is.
    fileprivate func tells(_ item: CoverageItem) -> Bool {
        guard let claim, level != 1, !claim.saysItIsUnsaid else { return false }
        return claim.kind.provisions.contains { cited in item.saidBy.contains { cited.isIn($0) } }
    }
}

extension Claim {
    /// Whether it is a cell of the overview that only says that the facts don't say it: "Niet vermeld."
    fileprivate var saysItIsUnsaid: Bool { kind.isIn("overview") && kind.id.hasSuffix(".unsaid") }
}
