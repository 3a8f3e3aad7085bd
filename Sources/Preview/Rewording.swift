import FlyingFox
import Foundation
import JSONText
import Verklaar

/// What the panel asks of a sentence: whether another phrase says its claim, and to write it.
struct RewordRequest: Sendable {
    let claim: String
    let phrase: String
    /// Whose own wording it becomes; of the whole site, where none is named.
    let organisation: String?
    /// Whether it is written where it says the claim.
    let isFinal: Bool

    init?(_ body: [UInt8]) {
        guard let json = try? JSON(parsing: body), let claim = json["claim"]?.text, let phrase = json["phrase"]?.text
        else { return nil }
        self.claim = claim
        self.phrase = phrase.split(whereSeparator: \.isNewline).joined(separator: " ")
        organisation = json["organisation"]?.text
        isFinal = json["write"] == true
    }

    /// - Parameter request: with a host that was checked, from a page of the preview itself.
    static func answer(_ request: HTTPRequest, by preview: Preview) async throws -> HTTPResponse {
        guard FormHandler.isOwn(request) else { return HTTPResponse(statusCode: .forbidden) }
        guard let asked = RewordRequest([UInt8](try await request.bodyData)) else {
            return HTTPResponse(statusCode: .badRequest)
        }
        return FormHandler.json(await preview.reword(asked))
    }
}

extension Preview {
    /// What is wrong with a phrase, told to an editor; it is written where nothing is, and that is asked.
    func reword(_ asked: RewordRequest) -> JSON {
        do {
            let proposal = try ProposedPhrase(
                of: asked.claim, as: asked.phrase, in: setup.root, for: asked.organisation)
            if proposal.saysTheClaim, asked.isFinal { try proposal.write() }
            return [
                "says": .flag(proposal.saysTheClaim), "faults": .list(proposal.faults.map(JSON.text)),
                "file": .text(proposal.file), "isWritten": .flag(proposal.saysTheClaim && asked.isFinal),
            ]
        } catch {
            let fault = "De zin kan nu niet worden beoordeeld: er is iets anders mis met de formuleringen (\(error))."
            return ["says": false, "faults": [.text(fault)], "file": .null, "isWritten": false]
        }
    }
}
