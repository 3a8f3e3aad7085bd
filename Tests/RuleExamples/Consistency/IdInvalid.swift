import Facts

extension FactExamples {
    static let idInvalid = FactExamples(
        of: .idInvalid,
        failing: [
            Example("a path", id: "../x") { Purpose.delivery },
            Example("a space", id: "a b") { Purpose.delivery },
            Example("a capital", id: "Wizz") { Purpose.delivery },
            Example("a hyphen at the end", id: "wizz-") { Purpose.delivery },
            Example("nothing", id: "") { Purpose.delivery },
            Example("a letter of another alphabet", id: "wіzz") { Purpose.delivery },
            Example("the anchor of a purpose with a space") { Purpose("bestellen", anchor: "een doel") {} },
        ],
        passing: [
            Example("letters", id: "wizz") { Purpose.delivery },
            Example("letters, digits and hyphens", id: "wizz-2-nl") { Purpose.delivery },
            Example("the anchor of a purpose") { Purpose("bestellen", anchor: "bestellingen-leveren") {} },
        ])
}
