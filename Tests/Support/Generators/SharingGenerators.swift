import Facts

extension FactGenerator {
    mutating func sharing() -> Sharing {
        var sharing = Sharing(
            processors: one(of: Listing.allCases), recipients: one(of: Listing.allCases),
            disclosures: one(of: Listing.allCases)
        ) {}
        let parties = labels(Labels.parties)
        let split = number(0...parties.count)
        sharing.processors = parties[..<split].map { processor($0) }
        sharing.recipients = parties[split...].map { recipient($0) }
        for occasion in Disclosure.Occasion.allCases where chance() {
            sharing.disclosures.append(Disclosure(occasion, one(of: Modality.allCases)))
        }
        sharing.noAccess = labels(Labels.parties).map { NoAccess($0, to: label(Labels.data)) }
        return sharing
    }

    private mutating func processor(_ name: String) -> Processor {
        Processor(
            name, does: answer { $0.label(Labels.activities) }, agreement: answer { _ in .signed },
            in: answer { $0.country() }, safeguard: answer { $0.one(of: Safeguard.allCases) },
            copyRoute: answer { $0.label(Labels.places) }, ownDeclaration: answer { $0.label(Labels.places) })
    }

    private mutating func recipient(_ name: String) -> Recipient {
        Recipient(
            name, in: answer { $0.country() }, safeguard: answer { $0.one(of: Safeguard.allCases) },
            copyRoute: answer { $0.label(Labels.places) })
    }
}
