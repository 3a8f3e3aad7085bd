import Diagnostics
import Facts

// Per purpose, the answers to a fixed list of questions.
extension Statement<Organisation> {
    /// A purpose of which nothing is told but its name stands in the summary and the overview alone, unless a link leads to
    /// its heading.
    static var purposes: Self {
        .each(
            { organisation in
                organisation.purposes.map {
                    ToldPurpose(
                        purpose: $0, grounds: organisation.groundsInUse(by: $0), isLinked: organisation.links(to: $0))
                }
            },
            .purpose)
    }
}

/// A purpose, and whether a cookie leads to its heading, or it stands nowhere else.
private struct ToldPurpose {
    let purpose: Purpose
    let grounds: [GroundInUse<LegalBasis>]
    let isLinked: Bool
}

extension Organisation {
    fileprivate func links(to purpose: Purpose) -> Bool {
        purposes.count == 1
            || website?.cookies.value?.cookies.contains { $0.serves.contains(purpose.name) } == true
    }
}

extension Statement<ToldPurpose> {
    fileprivate static var purpose: Self {
        .claim(
            "purpose.name", .avg("13 lid 1 onder c"), saying: ["purpose": .text(\.purpose.name)],
            because: \.purpose, followedBy: .answers
        ).ifFollowed(or: \.isLinked)
    }

    private static var answers: Self {
        .all(
            .given(\.purpose, .lastDay, .aims, .subjects, .categories), .each(\.grounds, .ground),
            .given(
                \.purpose, .options, .objection, .optOuts, .recipients, .each(\.retention, .retention), .provision,
                .profiling))
    }
}

extension Statement<Purpose> {
    fileprivate static var aims: Self {
        .all(
            .claim("purpose.exclusive", .avg("5 lid 1 onder b")).when(\.isExclusive),
            .claim("purpose.onlyIf", .avg("13 lid 1 onder c"), saying: ["condition": .text(\.onlyIf)]),
            .claim("purpose.offByDefault", .avg("25 lid 2")).when(\.isOffByDefault),
            .claim("purpose.onlyDetail", .avg("13 lid 1 onder c"), saying: ["detail": .text(\.details.first)])
                .when { $0.details.count == 1 },
            .each(\.details, .claim("purpose.detail", .avg("13 lid 1 onder c"), saying: ["detail": .text(\.self)]))
                .when { $0.details.count > 1 })
    }

    fileprivate static var subjects: Self {
        .claim("purpose.subjects", .avg("12 lid 1"), saying: ["subjects": .list(\.subjects)])
    }

    fileprivate static var categories: Self {
        .oneOf(\.categoryListing) {
            .claim(
                "purpose.categories.\($0.rawValue)", .avg("14 lid 1 onder d"),
                saying: ["categories": .list(\.categories)])
        }
    }

    fileprivate static var objection: Self {
        .claim(
            "purpose.objection", .avg("21 lid 1"), .avg("21 lid 4"),
            saying: ["heading": .heading(.objection)],
            because: { $0.objectedTo })
    }

    fileprivate static var options: Self {
        .each(
            \.options,
            .claim(
                "option.of", .avg("12 lid 1"), saying: ["option": .text(\.name)],
                followedBy: .all(
                    .claim("option.kept", .avg("5 lid 1 onder c"), saying: ["data": .list(\.kept)]),
                    .claim("option.leftOut", .avg("5 lid 1 onder c"), saying: ["data": .list(\.leftOut)])))
        ).then(.claim("optionsKeptIn", .avg("12 lid 1"), saying: ["places": .list(\.optionsKeptIn)]))
    }

    fileprivate static var optOuts: Self {
        .each(
            \.optOuts,
            .claim(
                "optOut.of", .avg("12 lid 2"), saying: ["action": .text(\.action)],
                followedBy: .claim("optOut.via", .avg("12 lid 2"), saying: ["place": .text(\.place.value)])))
    }

    fileprivate static var recipients: Self {
        .claim("purpose.recipients", .avg("13 lid 1 onder e"), saying: ["recipients": .list(\.recipients)])
    }

    /// That there is no contract without the data is told with the duty, unless the facts say what else follows, or the
    /// purpose itself rests on something else, such as a duty in law.
    fileprivate static var provision: Self {
        .firstOf(
            .claim("provision.needed", .avg("13 lid 2 onder e"))
                .when { $0.provision.value == .contract && !$0.lacksContractWithoutData },
            .oneOf(\.provision.value) { .claim("provision.\($0.rawValue)", .avg("13 lid 2 onder e")) }
        ).then(
            .firstOf(
                .claim(
                    "provision.otherwise.consequence", .avg("13 lid 2 onder e"),
                    saying: ["consequence": .text(\.withoutProvision.value)]),
                .claim("provision.otherwise.nothing", .avg("13 lid 2 onder e")).when(\.withoutProvision.isNone)))
    }

    fileprivate static var profiling: Self {
        .all(
            .claim(
                "purpose.profiling", .avg("13 lid 2 onder f"), saying: ["consequence": .text(\.profiling.value)]),
            .claim("profile.made", .avg("13 lid 2 onder f"), because: \.profile).when {
                $0.profiling.value == nil && $0.profile?.scored.isEmpty == true
            },
            .given(\.profile, .profile),
            .claim("selection", .avg("13 lid 2 onder f"), saying: ["criteria": .list(\.selection)]),
            .each(\.aiSystems, .aiSystem))
    }

    fileprivate static var lastDay: Self {
        .claim("purpose.lastDay", .avg("5 lid 1 onder b"), saying: ["date": .date(\.lastDay.value)])
    }
}

extension Statement<Profile> {
    fileprivate static var profile: Self {
        .all(
            .claim("profile.scores", .avg("4 onder 4"), saying: ["scored": .list(\.scored)]),
            .claim("profile.data", .avg("13 lid 2 onder f"), saying: ["data": .list(\.data)]),
            .all(Profile.Observation.allCases.map(observation)),
            .claim("profile.lookback", .avg("5 lid 1 onder e"), saying: ["term": .term(\.lookback.value)]).then(
                .each(
                    \.lookbackFor,
                    .claim(
                        "profile.lookbackFor", .avg("5 lid 1 onder e"),
                        saying: ["things": .text(\.things), "term": .term(\.term)]))),
            .claim("profile.adviceOnly", .avg("22 lid 1")).when(\.isAdviceOnly),
            .claim("profile.explained", .avg("15 lid 1 onder h")).when(\.isExplainedOnRequest))
    }

    @Sendable private static func observation(_ observation: Profile.Observation) -> Self {
        .claim("profile.\(observation.rawValue)", .avg("4 onder 4")).when { $0.observed.contains(observation) }
    }
}

extension Statement<AISystem> {
    fileprivate static var aiSystem: Self {
        .oneOf(\.kind) { kind in
            .claim(
                "ai.\(kind.rawValue)", Provision(.aiVerordening, "50"), saying: [:],
                followedBy: .all(
                    .claim("ai.provider", .avg("13 lid 1 onder e"), saying: ["provider": .text(\.provider.value)]),
                    .claim("ai.data", .avg("13 lid 1 onder e"), saying: ["data": .list(\.data)])
                        .then(.claim("ai.mayKeep", .avg("13 lid 1 onder e")).when(\.providerMayKeep)),
                    .oneOf(\.check.value) {
                        .claim("ai.checkedBy.\($0.rawValue)", .avg("5 lid 1 onder d"))
                    },
                    .claim("ai.explained", .avg("13 lid 2 onder f")).when(\.isExplainedOnRequest)))
        }
    }
}

extension Purpose {
    /// What shows that people can object to it.
    var objectedTo: (any Fact)? { offersObjection ? self : grounds.first(where: \.canBeObjectedTo) }

    /// Whether all that follows for who gives no data is that there is no contract.
    fileprivate var lacksContractWithoutData: Bool {
        withoutProvision.value == nil && (grounds.isEmpty || grounds.contains { $0.ground == .contract })
    }
}
