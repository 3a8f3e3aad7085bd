public struct TransferRecord: Keyed {
    public var assessment: Answer<String>
    public var certification: Answer<CalendarDate>
    public var isWithinDecision: Answer<Bool>
    public var repeats: Answer<Bool>

    public init(
        assessment: Answer<String> = .unsaid, certification: Answer<CalendarDate> = .unsaid,
        isWithinDecision: Answer<Bool> = .unsaid, repeats: Answer<Bool> = .unsaid
    ) {
        self.assessment = assessment
        self.certification = certification
        self.isWithinDecision = isWithinDecision
        self.repeats = repeats
    }
}

extension TransferRecord {
    public static let says = "What is recorded of a transfer outside the EEA; judged, never published."
    public static let keys: Keys<Self> = [
        .text(
            "assessment", \.assessment, .evidence,
            "Where it is recorded that law and practice of the country leave the safeguard its effect "
                + "(CJEU C-311/18); none where nobody assessed it."
        ).tellsNone,
        .key(
            "certification", \.certification,
            "When the party was last looked up in the list of the Data Privacy Framework; none where it is not in it."
        ).tellsNone,
        .key(
            "isWithinDecision", \.isWithinDecision,
            "Whether an adequacy decision for a part of the country covers this party."),
        .key(
            "repeats", \.repeats,
            "Whether data go there again and again, which an exception is not meant for (AVG art. 49)."),
    ]
    public var silence: String? { self == TransferRecord() ? "it is empty" : nil }
}

/// A party to which data can go outside the EEA.
public protocol TransferParty: Fact {
    var name: String { get }
    var country: Answer<Country> { get set }
    /// Other countries where it processes the data.
    var otherCountries: [Country] { get set }
    /// Whether data always go to those countries, sometimes do, or can.
    var transferModality: Modality { get set }
    /// The area that the data stay in.
    var region: Region? { get set }
    var regionExtent: RegionExtent { get set }
    /// That it can process the data anywhere in the world.
    var isWorldwide: Bool { get set }
    var safeguard: Answer<Safeguard> { get set }
    /// What else can allow the transfer, where one of several does.
    var otherSafeguards: [Safeguard] { get set }
    var copyRoute: Answer<String> { get set }
    var transfer: TransferRecord? { get set }
}

extension TransferParty {
    static var transferKeys: [Key<Self>] {
        [
            .key("country", \.country, "Where it processes the data."),
            .key("otherCountries", \.otherCountries, "Other countries outside the EEA where it does so.")
                .outsideEEA,
            .key(
                "transferModality", \.transferModality,
                "Outside the EEA: whether data always go there, sometimes do, or can."
            ).outsideEEA,
            .key("region", \.region, "The area that the data stay in, where no country is named (dpv:hasLocation)."),
            .key("regionExtent", \.regionExtent, "Whether they always stay in that area.")
                .unpublished(because: "no area is named") { $0.region == nil },
            .key("isWorldwide", \.isWorldwide, "That it can process the data in any country."),
            .key("safeguard", \.safeguard, "Outside the EEA: what allows the transfer.").outsideEEA,
            .key(
                "otherSafeguards", \.otherSafeguards,
                "What else can allow the transfer, where one of several does."
            )
            .outsideEEA
            .unpublished(because: "nothing valid is named that they come after") {
                $0.safeguard.value?.isVoid != false
            },
            .text(
                "copyRoute", \.copyRoute,
                .noun(after: "Een kopie van die waarborgen [krijgt u|krijg je] via", as: "een e-mail aan ons"),
                "Where a copy of the safeguards can be had (AVG art. 13 lid 1 onder f)."
            ).outsideEEA,
            .key("transfer", \.transfer, "What is recorded of a transfer outside the EEA.")
                .judged("AVG art. 44-49: what the controller records of a transfer")
                .outsideEEA
                .belonging("assessment", \.assessment, to: "contractual clauses and binding rules") {
                    $0?.needsAssessment == true
                }
                .belonging("certification", \.certification, to: "the safeguard \(word: "dataPrivacyFramework")") {
                    $0 == .dataPrivacyFramework
                }
                .belonging("isWithinDecision", \.isWithinDecision, to: "an adequacy decision") {
                    $0 ?? .adequacyDecision == .adequacyDecision
                }
                .belonging("repeats", \.repeats, to: "an exception of AVG art. 49") { $0?.isException == true },
        ]
    }

    /// Whether it is known to process data outside the EEA.
    fileprivate var isOutsideEEA: Bool { country.value?.isInEEA == false }

    /// The countries outside the EEA where it processes data.
    public var thirdCountries: [Country] {
        guard isOutsideEEA, let country = country.value else { return [] }
        return [country] + otherCountries.filter { !$0.isInEEA }
    }

    /// All that can allow the transfer and is still valid.
    public var validSafeguards: [Safeguard] {
        guard let safeguard = safeguard.value, !safeguard.isVoid else { return [] }
        return [safeguard] + otherSafeguards.filter { !$0.isVoid && $0 != safeguard }
    }
}

extension Key where Whole: TransferParty {
    fileprivate var outsideEEA: Key {
        unpublished(because: "no country outside the EEA is named") { !$0.isOutsideEEA }
    }

    /// What is recorded of a transfer belongs to what allows it.
    fileprivate func belonging<Value: KeyValue>(
        _ name: String, _ path: Path<TransferRecord, Answer<Value>>, to owner: CodeText,
        where isOwn: @escaping @Sendable (Safeguard?) -> Bool
    ) -> Key {
        unpublished(
            because: "it belongs to \(owner)", as: name, inJSON: "\"\(name)\" of \"\(row.name)\""
        ) {
            let safeguards = [$0.safeguard.value] + $0.otherSafeguards.map(Optional.some)
            return $0.isOutsideEEA && $0.transfer?[keyPath: path].value != nil && !safeguards.contains(where: isOwn)
        }
    }
}

public enum Region: String, Choice {
    public static let says = "An area of several countries (dpv:Region)."

    /// The European Economic Area.
    case eea
    /// The European Union.
    case eu
}

public enum RegionExtent: String, Choice {
    public static let says = "Whether data always stay in an area."

    case always
    case inPrinciple
    case wherePossible
}
