import Facts

// "In het kort": what matters most to a visitor, said once more in other words.
extension Statement<Organisation> {
    static var summary: Self {
        .all(
            .oneOf({ Count($0.purposes.count) }) {
                .claim("summary.purposes.\($0.rawValue)", .avg("12 lid 1"), because: \.purposes.first)
            },
            .each(
                \.purposes,
                .claim("summary.purpose", .avg("13 lid 1 onder c"), saying: ["purpose": .text(\.name)])),
            .given(\.sharing, .summary), .given(\.website, .summary),
            .claim("summary.rights", .avg("13 lid 2 onder b"), because: { $0.rights ?? $0 }),
            .claim("summary.objection", .avg("21 lid 4"), because: \.objectedTo),
            .firstOf(
                .given(
                    \.authority,
                    .firstOf(
                        .claim(
                            "summary.complaint.other", .avg("13 lid 2 onder d"), saying: ["authority": .text(\.name)]),
                        .claim("summary.complaint.competent", .avg("13 lid 2 onder d")))),
                .claim("summary.complaint.competent", .avg("13 lid 2 onder d")).when(\.isAbroad),
                .claim("summary.complaint", .avg("13 lid 2 onder d"))))
    }
}

extension Statement<Sharing> {
    fileprivate static var summary: Self {
        .oneOf({ Announcement($0.processorListing, of: $0.processors.count) }) { announcement in
            let id = "summary.processors.\(announcement.rawValue)"
            return switch announcement {
            case .one:
                .each(
                    \.processors, .claim(id, .avg("13 lid 1 onder e"), saying: ["processor": .text(\.name)]))
            case .complete, .examples:
                .claim(id, .avg("13 lid 1 onder e"), saying: ["processors": .list { $0.processors.map(\.name) }])
            }
        }
    }
}

extension Statement<Website> {
    fileprivate static var summary: Self {
        .all(
            .claim("summary.cookies.none", .tw("11.7a lid 1")).when(\.cookies.isNone),
            .claim("summary.cookies.placed", .tw("11.7a lid 1"), because: \.cookies.value),
            .claim("summary.cookies.tracking", .tw("11.7a lid 1"), because: { $0.cookies.value?.tracking }))
    }
}
