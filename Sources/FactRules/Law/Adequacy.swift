import Diagnostics
import Facts

/// An adequacy decision of the Commission (AVG art. 45): data may go to that country as they may go to one in the EEA.
///
/// Two decisions are about no whole country. That for the United States covers only companies certified under the Data
/// Privacy Framework; it is a safeguard of its own in the facts, and stands apart as `framework`. That for the European
/// Patent Organisation, decision (EU) 2025/1382, is about no country at all.
struct Adequacy {
    let country: Country
    let source: Provision
    /// When the entry was last compared with the decision in force.
    let checked: CalendarDate
    /// What the decision covers, where it does not cover everyone.
    let scope: String?
    /// The last day on which it holds, where it has one.
    let until: CalendarDate?

    static func decision(for country: Country, on day: CalendarDate) -> Adequacy? {
        decisions.first { $0.country == country && ($0.until ?? day) >= day }
    }

    /// Whether it was last compared with the law more than a year before a day.
    func isStale(on day: CalendarDate) -> Bool { checked.isOverAYear(before: day) }

    private init(
        _ country: Country, by number: String, celex: String, checked: CalendarDate, covering scope: String? = nil,
        until: CalendarDate? = nil
    ) {
        self.country = country
        source = .decision(number, celex: celex)
        self.checked = checked
        self.scope = scope
        self.until = until
    }

    /// The Data Privacy Framework; upheld by the General Court in T-553/23, with an appeal pending (C-703/25 P).
    static let framework = Adequacy(
        "US", by: "(EU) 2023/1795", celex: "32023D1795", checked: "2026-11-21", covering: "certified companies")

    // Those of before the AVG were confirmed by the Commission on 15 January 2024. Israel's covers data that are processed
    // by automated means; such are the data that these facts are about.
    static let decisions = [
        Adequacy("AD", by: "2010/625/EU", celex: "32010D0625", checked: "2026-11-21"),
        Adequacy("AR", by: "2003/490/EG", celex: "32003D0490", checked: "2026-11-21"),
        Adequacy("BR", by: "(EU) 2026/179", celex: "32026D0179", checked: "2026-11-21"),
        Adequacy(
            "CA", by: "2002/2/EG", celex: "32002D0002", checked: "2026-11-21",
            covering: "commercial organisations under its federal privacy law, PIPEDA,"),
        Adequacy("CH", by: "2000/518/EG", celex: "32000D0518", checked: "2026-11-21"),
        Adequacy("FO", by: "2010/146/EU", celex: "32010D0146", checked: "2026-11-21"),
        Adequacy(
            "GB", by: "(EU) 2021/1772, gewijzigd bij (EU) 2025/2574", celex: "32025D2574", checked: "2026-11-21",
            until: "2031-12-27"),
        Adequacy("GG", by: "2003/821/EG", celex: "32003D0821", checked: "2026-11-21"),
        Adequacy("IL", by: "2011/61/EU", celex: "32011D0061", checked: "2026-11-21"),
        Adequacy("IM", by: "2004/411/EG", celex: "32004D0411", checked: "2026-11-21"),
        Adequacy("JE", by: "2008/393/EG", celex: "32008D0393", checked: "2026-11-21"),
        Adequacy(
            "JP", by: "(EU) 2019/419", celex: "32019D0419", checked: "2026-11-21",
            covering: "businesses under its privacy law, and no public bodies,"),
        Adequacy(
            "KR", by: "(EU) 2022/254", celex: "32022D0254", checked: "2026-11-21",
            covering: "who falls under its privacy law, and no credit data, missions or candidacies,"),
        Adequacy("NZ", by: "2013/65/EU", celex: "32013D0065", checked: "2026-11-21"),
        Adequacy("UY", by: "2012/484/EU", celex: "32012D0484", checked: "2026-11-21"),
    ]
}
