public struct Transfers: Fact {
    public var modality: Modality
    public var countries: [Country]
    public var countryListing: Listing
    public var isOnlyWithSafeguards: Bool
    public var safeguards: [Safeguard]
    public var safeguardListing: Listing
    public var copyRoute: Answer<String>
    public var isAssessed: Bool
    public var hasExtraMeasures: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameters:
    ///   - countries: where to; with examples, "vooral".
    ///   - safeguards: what allows it, one of which holds for each party.
    ///   - isAssessed: that for each party it is judged whether the safeguards are enough, and laid down in a contract.
    public init(
        _ modality: Modality = .always, to countries: [Country] = [], countries countryListing: Listing = .complete,
        onlyWithSafeguards isOnlyWithSafeguards: Bool = false, under safeguards: [Safeguard] = [],
        safeguards safeguardListing: Listing = .complete, copyRoute: Answer<String> = .unsaid,
        assessed isAssessed: Bool = false, extraMeasures hasExtraMeasures: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.modality = modality
        self.countries = countries
        self.countryListing = countryListing
        self.isOnlyWithSafeguards = isOnlyWithSafeguards
        self.safeguards = safeguards
        self.safeguardListing = safeguardListing
        self.copyRoute = copyRoute
        self.isAssessed = isAssessed
        self.hasExtraMeasures = hasExtraMeasures
        origin = Origin(file, line, column)
    }
}

extension Transfers {
    public static let says =
        "What holds for all transfers outside the EEA together, where no party is named (AVG art. 13 lid 1 onder f)."
    public static let keys: Keys<Self> = [
        .key("modality", \.modality, "Whether data always go outside the EEA, sometimes do, or can."),
        .key("countries", \.countries, "Where they go."),
        .listing("countryListing", \.countryListing, of: \.countries, "countries", "Whether those are all."),
        .key("isOnlyWithSafeguards", \.isOnlyWithSafeguards, "That they go only with appropriate safeguards."),
        .key("safeguards", \.safeguards, "What allows it; one of these holds for each party."),
        .listing("safeguardListing", \.safeguardListing, of: \.safeguards, "safeguards", "Whether those are all.")
            .unpublished(because: "no safeguard is valid") { $0.safeguards.allSatisfy(\.isVoid) },
        .text(
            "copyRoute", \.copyRoute,
            .noun(after: "Een kopie van die waarborgen [krijgt u|krijg je] via", as: "een e-mail aan ons"),
            "Where a copy of the safeguards can be had."
        )
        .unpublished(because: "no safeguards are told") {
            !$0.isOnlyWithSafeguards && $0.safeguards.allSatisfy(\.isVoid)
        },
        .key(
            "isAssessed", \.isAssessed,
            "That it is judged for each party whether the safeguards are enough, and laid down in a contract."),
        .key(
            "hasExtraMeasures", \.hasExtraMeasures,
            "That extra measures are taken where the safeguards alone are not enough (CJEU C-311/18)."),
    ]
}

public struct KeptWithin: Fact {
    public var region: Region
    public var extent: RegionExtent
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ region: Region, _ extent: RegionExtent = .always,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.region = region
        self.extent = extent
        origin = Origin(file, line, column)
    }
}

extension KeptWithin {
    public static let says = "The area in which the controller keeps data (dpv:StorageLocation)."
    public static let keys: Keys<Self> = [
        .key("region", \.region, "Which."),
        .key("extent", \.extent, "Whether they always stay in it."),
    ]
}
