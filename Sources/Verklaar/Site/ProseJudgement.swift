import Claims
import Diagnostics
import Facts
import Meaning
import Visible

extension Site {
    /// What is wrong with an organisation's own prose: a heading that its document doesn't have, a sentence that claims
    /// something about data, a word in the other form of address.
    public func judgeProse(of organisation: Organisation) throws -> [Diagnostic] {
        try organisation.documents.flatMap { document -> [Diagnostic] in
            let prose = try prose(of: organisation, in: document)
            return misplaced(prose, organisation, in: document)
                + prose.sentences.flatMap { judge($0, of: organisation) }
        }
    }

    /// The headings of a document, as its readers see them.
    func headings(of organisation: Organisation, in document: DocumentKind) -> [String] {
        let published = Set(required(of: organisation, in: document).map(\.kind))
        return templates.template(of: document).standing.filter {
            $0.place.spot == .heading && published.contains($0.kind)
        }.map { $0.text.form(organisation.addressing) }
    }

    private func misplaced(
        _ prose: Prose, _ organisation: Organisation, in document: DocumentKind
    ) -> [Diagnostic] {
        let known = headings(of: organisation, in: document)
        return prose.passages.filter { !known.contains($0.heading) }.map { passage in
            Diagnostic(
                .proseMisplaced, .error, "the document of \(organisation.id) has no heading \"\(passage.heading)\"",
                at: passage.headingLocation, remedy: "Use one of: \(known.joined(separator: "; ")).")
        }
    }

    /// What each sentence of a line claims: the first thing that gives it away.
    private func claims(in line: Prose.Sentence, of organisation: Organisation) -> [Diagnostic] {
        var start = 0
        return SentenceEnds.split(line.text).compactMap { text in
            let place = line.location.moved(by: start)
            start += text.utf8.count + 1
            return ClaimDetector.detections(in: text, known: organisation.ownNames).first.map { found in
                Diagnostic(
                    .proseClaims, .error, "this prose makes a claim: \"\(found.words)\" is \(found.what)",
                    at: place.moved(by: found.offset),
                    reason: "what a statement says of data must follow from facts",
                    remedy: "If a fact can say it (docs/facts-swift.md), write it as one; or take it out of the prose.")
            }
        }
    }

    private func judge(_ sentence: Prose.Sentence, of organisation: Organisation) -> [Diagnostic] {
        var findings = claims(in: sentence, of: organisation)
        if let word = AddressForm.strangeWord(in: sentence.text, for: organisation.addressing) {
            findings.append(
                Diagnostic(
                    "address-form-wrong", .error, "this prose says \"\(word)\"", at: sentence.location,
                    reason: "a statement says u or je throughout",
                    remedy: "Use the form of address that the organisation's facts ask for."))
        }
        return findings
    }
}

extension Organisation {
    /// What it may call itself, and where it can be reached: the facts say both.
    fileprivate var ownNames: Set<String> {
        let contact = [controller?.email.value, controller?.telephone.value, website?.address.value]
        return Set(([controller?.name, controller?.shortName] + contact).compactMap(\.self))
    }
}

extension Location {
    fileprivate func moved(by bytes: Int) -> Location {
        var place = self
        place.column = column.map { $0 + bytes }
        return place
    }
}
