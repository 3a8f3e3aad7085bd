import JSONText

// The names are those of Google's documentation (developers.google.com/tag-platform/security/guides/consent), with the three
// that tags of others read besides.

/// What Google's tags may do until visitors chose, and after that.
struct ConsentMode {
    private let facts: ExportFacts
    private let plan: ConsentPlan

    init(_ facts: ExportFacts) {
        self.facts = facts
        plan = ConsentPlan(facts)
    }

    var file: ExportedFile {
        let script = Script(
            introduction: Self.introduction,
            opening:
                "window.dataLayer = window.dataLayer || [];\nfunction gtag() { window.dataLayer.push(arguments); }\n",
            variable: "consentModeConfig", value: configuration, code: Self.code)
        return ExportedFile(name: Export.consentMode.fileName, text: script.text, notes: plan.notes)
    }

    private static let introduction = [
        "Google Consent Mode 2, gemaakt van de feiten door `verklaar export consent-mode`. Zet dit bestand vóór alles van Google.",
        "Dit houdt alleen tegen wat de tags van Google zelf tegenhouden. Een tag die eerder laadt, maakt al verbinding met Google:",
        "laad hem dus pas na toestemming, via de banner.",
        "De banners van `verklaar export klaro` en `verklaar export cookieconsent` melden elke keuze aan updateConsentMode;",
        "een andere banner roept die zelf aan, met de namen van de soorten die zijn toegestaan: updateConsentMode([\"analytics\"]).",
    ]

    /// What tags ask leave for.
    private enum Storage: String, CaseIterable {
        case adStorage = "ad_storage"
        case adUserData = "ad_user_data"
        case adPersonalization = "ad_personalization"
        case analyticsStorage = "analytics_storage"
        case functionalityStorage = "functionality_storage"
        case personalizationStorage = "personalization_storage"
        case securityStorage = "security_storage"
    }

    private var configuration: JSON {
        let defaults = Storage.allCases.map { ($0.rawValue, JSON.text(isFree($0) ? "granted" : "denied")) }
        let asked = ConsentGroup.allCases.filter { plan.isAsked($0) && !Self.storage(of: $0).isEmpty }
        return [
            // Milliseconds that tags wait for a choice that was kept; what Google's own examples have.
            "default": JSON(members: defaults + [("wait_for_update", .number(500))]),
            "grants": JSON(
                members: asked.map { group in
                    let open = Self.storage(of: group).filter { !isFree($0) }
                    return (group.rawValue, .list(open.map { .text($0.rawValue) }))
                }),
        ]
    }

    /// What a group of cookies asks of tags. Of cookies that are of no kind nobody can say it.
    private static func storage(of group: ConsentGroup) -> [Storage] {
        switch group {
        case .functional: [.functionalityStorage, .securityStorage]
        case .limitedAnalytics, .analytics: [.analyticsStorage]
        case .tracking: [.adStorage, .adUserData, .adPersonalization, .personalizationStorage]
        case .other, .embedded: []
        }
    }

    /// Whether the facts have it, and only for what needs no consent. What they don't have is denied.
    private func isFree(_ storage: Storage) -> Bool {
        let groups = plan.groups.filter { Self.storage(of: $0).contains(storage) }
        return !groups.isEmpty && !groups.contains(where: plan.isAsked)
    }

    private static let code = """
        gtag("consent", "default", consentModeConfig["default"]);
        gtag("set", "ads_data_redaction", true);
        function updateConsentMode(accepted) {
          var state = {};
          Object.keys(consentModeConfig.grants).forEach(function (group) {
            consentModeConfig.grants[group].forEach(function (storage) {
              var isGranted = accepted.indexOf(group) >= 0 && state[storage] !== "denied";
              state[storage] = isGranted ? "granted" : "denied";
            });
          });
          gtag("consent", "update", state);
        }

        """
}
